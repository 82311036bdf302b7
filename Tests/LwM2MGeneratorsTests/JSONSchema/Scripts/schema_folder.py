"""A folder of generated schemas, loaded as a program does that knows nothing but the folder's address."""

import json
import pathlib

from jsonschema import Draft202012Validator
from referencing import Registry, Resource

# Where the folder is served from; references between its files are relative and must work from anywhere.
BASE = "https://example.com/some/folder/"


class SchemaFolder:
    """The schemas of a folder by file name, each checked against the meta-schema."""

    def __init__(self, folder):
        self.schemas = {}
        self.failures = []
        for path in sorted(pathlib.Path(folder).glob("*.json")):
            self._load(path)
        self.registry = Registry().with_resources(
            (BASE + name, Resource.from_contents(schema)) for name, schema in self.schemas.items()
        )
        self._validators = {}

    def _load(self, path):
        try:
            schema = json.loads(path.read_bytes().decode("utf-8"), object_pairs_hook=unique_members)
            Draft202012Validator.check_schema(schema)
        except Exception as error:  # Whatever it is, the file is no valid schema.
            self.failures.append(f"{path.name}: {error}")
            return
        if schema.get("$id") != path.name:
            self.failures.append(f"{path.name}: its $id is {schema.get('$id')!r}")
        self.schemas[path.name] = schema

    def accepts(self, name, document):
        """Whether the document is valid."""
        if name not in self._validators:
            self._validators[name] = Draft202012Validator({"$ref": BASE + name}, registry=self.registry)
        return self._validators[name].is_valid(document)

    def accepts_value(self, schema, resource, value):
        """Whether a Resource's schema accepts one value of it, whatever the rest of the Object needs."""
        content = [value] if resource.is_multiple else value
        alone = {"$defs": schema.get("$defs", {}), **schema["properties"][resource.id]}
        return Draft202012Validator(alone).is_valid(content)

    def expect(self, name, document, valid, why):
        """Notes a failure unless the schema says `valid` of the document."""
        if self.accepts(name, document) != valid:
            verdict = "is refused" if valid else "is accepted"
            self.failures.append(f"{name}: {why}: {json.dumps(document)[:300]} {verdict}")


def unique_members(pairs):
    """An object, refused when a key comes twice, which json.loads would pass over."""
    members = dict(pairs)
    if len(members) != len(pairs):
        keys = [key for key, _ in pairs]
        raise ValueError(f"keys come twice: {sorted({key for key in keys if keys.count(key) > 1})}")
    return members
