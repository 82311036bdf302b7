"""Validates a SARIF log: against our schema, and against a model of OASIS's own where pydantic-sarif is installed.

usage: check_log.py LOG. Prints what is wrong, and exits with 1; prints which checks were made otherwise.
"""

import json
import pathlib
import sys

import jsonschema

log = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
schema = json.loads((pathlib.Path(__file__).parent / "sarif-subset.schema.json").read_text(encoding="utf-8"))

jsonschema.Draft202012Validator.check_schema(schema)
errors = list(jsonschema.Draft202012Validator(schema).iter_errors(log))
for error in errors:
    print(f"{error.json_path}: {error.message}")
if errors:
    sys.exit(1)

# What no schema says: indices lead to the rule that is named.
for run in log["runs"]:
    rules = run["tool"]["driver"]["rules"]
    for result in run["results"]:
        if rules[result["ruleIndex"]]["id"] != result["ruleId"]:
            sys.exit(f"ruleIndex {result['ruleIndex']} does not lead to {result['ruleId']}")

try:
    from pydantic_sarif.model import StaticAnalysisResultsFormatSarifVersion210JsonSchema as Model
except ImportError:
    print("subset")
else:
    Model.model_validate(log)
    print("subset, model")
