"""Checks the schemas of a registry's Objects against documents that are made from the definition files.

usage: check_registry.py FOLDER DEFINITION.xml...

For each Object: documents with right values are accepted; with a wrong type, a value out of range, an unknown
Resource or a missing Mandatory one they are refused.
"""

import sys

import definitions
import values
from schema_folder import SchemaFolder

DOCUMENT = "lwm2m.schema.json"


class Check:
    """The documents for one Object."""

    def __init__(self, folder, definition):
        self.folder = folder
        self.object = definition
        self.name = definition.schema_name
        self.count = 0

    def run(self):
        if self.name not in self.folder.schemas:
            self.folder.failures.append(f"{self.name}: there is no such schema")
            return
        self.right = {resource.id: self.right_values(resource) for resource in self.object.resources}
        mandatory = [resource for resource in self.object.resources if resource.is_mandatory]
        self.minimal = {resource.id: self.content(resource) for resource in mandatory}
        full = {resource.id: self.content(resource) for resource in self.object.resources}
        self.expect(self.minimal, True, "all that is mandatory")
        self.expect(full, True, "everything")
        for resource in self.object.resources:
            self.resource(resource)
        for resource in mandatory:
            without = {key: value for key, value in full.items() if key != resource.id}
            self.expect(without, False, f"missing {resource.id}")
        for key in ["65533", "x", "", "00"] + [resource.id for resource in self.object.others]:
            self.expect({**full, key: 0}, False, f"unknown {key!r}")
            self.expect({**full, key: "AA=="}, False, f"unknown {key!r}")
        self.documents(full)

    def resource(self, resource):
        for value in self.right[resource.id]:
            for content in self.contents(resource, value):
                self.expect({**self.minimal, resource.id: content}, True, f"right {resource.id}")
        for value in values.wrong(resource):
            for content in self.contents(resource, value):
                self.expect({**self.minimal, resource.id: content}, False, f"wrong {resource.id}")
        if resource.is_multiple:
            value = self.right[resource.id][0]
            for content in [value, {"65535": value}, {"01": value}, {"x": value}]:
                self.expect({**self.minimal, resource.id: content}, False, f"no instances of {resource.id}")

    def documents(self, full):
        """The Object within a whole device document."""
        instances = [{"0": full, "65534": full}, [full, self.minimal]] if self.object.is_multiple else [full]
        for content in instances:
            self.expect({self.object.key: content}, True, "in a document", DOCUMENT)
        wrong = [1, None, {"x": full}]
        if not self.object.is_multiple:
            wrong.append([full])
        elif full:
            wrong.append(full)
        for content in wrong:
            self.expect({self.object.key: content}, False, "wrong in a document", DOCUMENT)

    def right_values(self, resource):
        """Values in range; where the range is not understood here, those of many that the schema accepts."""
        found = values.right(resource)
        if found:
            return found
        candidates = [0, 1, 3, 40, 255, "", "0", "none", "ON", "x" * 12, "x" * 26, "x" * 32, "AA==", "AAAAAAAA", "A" * 64]
        # In an instance of its own, so that missing Resources do not matter.
        schema = self.folder.schemas[self.name]
        accepted = [value for value in candidates if self.folder.accepts_value(schema, resource, value)]
        if not accepted:
            self.folder.failures.append(f"{self.name}: {resource.id}: nothing found in {resource.range_text!r}")
        return accepted or [None]

    def content(self, resource):
        return self.contents(resource, self.right[resource.id][0])[0]

    def contents(self, resource, value):
        """The value as a Resource has it."""
        return [{"0": value, "7": value, "65534": value}, [value]] if resource.is_multiple else [value]

    def expect(self, document, valid, why, name=None):
        self.count += 1
        self.folder.expect(name or self.name, document, valid, why)


def main():
    folder = SchemaFolder(sys.argv[1])
    objects = definitions.read(sys.argv[2:])
    checks = [Check(folder, definition) for definition in objects]
    for check in checks:
        check.run()
    surplus = folder.schemas.keys() - {definition.schema_name for definition in objects} - {DOCUMENT}
    folder.failures += [f"{name}: there is no such definition" for name in sorted(surplus)]
    for failure in folder.failures:
        print(failure)
    count = sum(check.count for check in checks)
    print(f"{len(folder.schemas)} schemas, {count} documents, {len(folder.failures)} failures")
    return 1 if folder.failures else 0


if __name__ == "__main__":
    sys.exit(main())
