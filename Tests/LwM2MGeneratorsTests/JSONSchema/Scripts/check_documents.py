"""Checks a folder of generated schemas, and what they say of documents.

usage: check_documents.py FOLDER CASES.json

CASES.json is a list of {"schema": file name, "document": JSON, "valid": bool, "why": text}.
"""

import json
import sys

from schema_folder import SchemaFolder


def main():
    folder = SchemaFolder(sys.argv[1])
    with open(sys.argv[2], encoding="utf-8") as file:
        cases = json.load(file)
    for case in cases:
        folder.expect(case["schema"], case["document"], case["valid"], case["why"])
    for failure in folder.failures:
        print(failure)
    print(f"{len(folder.schemas)} schemas, {len(cases)} documents, {len(folder.failures)} failures")
    return 1 if folder.failures else 0


if __name__ == "__main__":
    sys.exit(main())
