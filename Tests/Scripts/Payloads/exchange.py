#!/usr/bin/env python3
"""Reads payloads with programs of others, and writes them anew: exchange.py PAYLOADS OUT.

A line of PAYLOADS is a format, `cbor` or `senml-json`, and the payload in hexadecimal digits; OUT has a line for each.
CBOR goes through cbor2. SenML in JSON goes through Python's json, and is held against the rules of RFC 8428.
"""

import json
import sys

import cbor2

STRINGS = {"bn", "bu", "n", "u", "vs", "vd", "vlo"}
NUMBERS = {"bt", "bv", "bs", "bver", "v", "s", "t", "ut"}
VALUES = {"v", "vs", "vb", "vd", "vlo"}
BASE64URL = set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")


def check_senml(pack):
    """RFC 8428, sections 4 and 5. Names begin with a slash in LwM2M, so that rule of 4.5.1 is left out."""
    assert isinstance(pack, list)
    base = ""
    for record in pack:
        assert isinstance(record, dict)
        for label, value in record.items():
            if label in STRINGS:
                assert isinstance(value, str), label
            elif label in NUMBERS:
                assert isinstance(value, (int, float)) and not isinstance(value, bool), label
            elif label == "vb":
                assert isinstance(value, bool)
            else:
                raise AssertionError(f"unknown label {label}")
        assert len(VALUES & set(record)) == 1, "not exactly one value"
        if "vd" in record:
            assert set(record["vd"]) <= BASE64URL and len(record["vd"]) % 4 != 1
        base = record.get("bn", base)
        name = base + record.get("n", "")
        assert name and all(c.isalnum() or c in "-:./_" for c in name), name


def without_constants(name):
    raise ValueError(f"{name} is not JSON")


def exchange(kind, payload):
    if kind == "senml-json":
        pack = json.loads(payload.decode("utf-8"), parse_constant=without_constants)
        check_senml(pack)
        return json.dumps(pack, indent=1, sort_keys=True).encode()
    value = cbor2.loads(payload)
    again = cbor2.dumps(value)
    # Not a byte more than another encoder takes: floats aside, which cbor2 writes in eight bytes.
    assert len(payload) <= len(again), (payload.hex(), again.hex())
    return again


def main(payloads, out):
    count = 0
    with open(payloads, encoding="ascii") as lines, open(out, "w", encoding="ascii") as result:
        for number, line in enumerate(lines, 1):
            kind, digits = line.split()
            try:
                result.write(exchange(kind, bytes.fromhex(digits)).hex() + "\n")
            except Exception as error:
                sys.exit(f"line {number}, {kind}: {error!r}: {digits}")
            count += 1
    print(f"exchanged {count} payloads")


main(*sys.argv[1:])
