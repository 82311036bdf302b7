"""Definition files, read here once more: only what documents depend on, independently of the Swift code."""

import decimal
import re
import xml.etree.ElementTree

NUMBER = r"[+-]?[0-9]+(?:\.[0-9]+)?"
RANGE = re.compile(rf"({NUMBER})\s*\.\.\s*({NUMBER})\s*(?:bytes|octets)?", re.IGNORECASE)
LIST = re.compile(rf"{NUMBER}(?:\s*,\s*{NUMBER})+", re.IGNORECASE)
LENGTH = re.compile(r"([0-9]+)\s*bytes?", re.IGNORECASE)

NUMBERS = {"Integer", "Unsigned Integer", "Float", "Time"}
TEXTS = {"String", "Opaque", "Corelnk"}


class Resource:
    """A Resource: what a document may have in its place."""

    def __init__(self, item):
        self.id = item.get("ID")
        self.operations = _text(item, "Operations")
        self.is_stored = self.operations in ("R", "RW", "")
        self.is_multiple = _text(item, "MultipleInstances").lower() == "multiple"
        self.is_mandatory = _text(item, "Mandatory").lower() == "mandatory"
        self.type = _text(item, "Type") or "Opaque"
        self.range_text = _text(item, "RangeEnumeration")
        # The allowed (lower, upper) pairs where the notation is one of the plain ones, `None` otherwise.
        self.intervals = _intervals(self.range_text, self.type)


class Object:
    """An Object in one version."""

    def __init__(self, element):
        self.id = _text(element, "ObjectID")
        self.version = _text(element, "ObjectVersion") or "1.0"
        self.lwm2m_version = _text(element, "LWM2MVersion") or "1.0"
        self.is_multiple = _text(element, "MultipleInstances").lower() == "multiple"
        resources = [Resource(item) for item in element.iter("Item")]
        self.resources = [resource for resource in resources if resource.is_stored]
        self.others = [resource for resource in resources if not resource.is_stored]

    @property
    def schema_name(self):
        major, minor = self.version.split(".")
        return f"{self.id}-{int(major)}_{int(minor)}.schema.json"

    @property
    def key(self):
        version = "" if self.version == "1.0" else ":" + self.version
        lwm2m = "" if self.lwm2m_version == "1.0" else "@" + self.lwm2m_version
        return self.id + version + lwm2m


def read(paths):
    """The Objects of these files; of several with the same ID and version, the first."""
    objects = {}
    for path in paths:
        for element in xml.etree.ElementTree.parse(path).iter("Object"):
            definition = Object(element)
            objects.setdefault((definition.id, definition.version), definition)
    return list(objects.values())


def _text(element, name):
    return (element.findtext(name) or "").strip()


def _intervals(text, type):
    if type not in NUMBERS | TEXTS:
        return None
    if match := RANGE.fullmatch(text):
        bounds = sorted(decimal.Decimal(bound) for bound in match.groups())
        return [tuple(bounds)]
    if LIST.fullmatch(text):
        return [(number, number) for number in sorted(map(decimal.Decimal, text.split(",")))]
    if type in TEXTS and (match := LENGTH.fullmatch(text)):
        return [(decimal.Decimal(match[1]),) * 2]
    return None
