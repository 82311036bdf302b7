"""Right and wrong JSON values for a Resource."""

import base64

LIMITS = {
    "Integer": (-(2**63), 2**63 - 1),
    "Unsigned Integer": (0, 2**64 - 1),
    "Time": (-(2**63), 2**63 - 1),
}

ANY = {
    "String": ["", "text", "\u6e29\u5ea6 \U0001f321"],
    "Corelnk": ["</3303/0>", ""],
    "Integer": [12345, -(2**63), 2**63 - 1],
    "Unsigned Integer": [0, 12345, 2**64 - 1],
    "Time": [1700000000, 0, -1],
    "Float": [0, -12.5, 1e300],
    "Boolean": [True, False],
    "Opaque": ["", "AA==", "AAA=", "/+09"],
    "Objlnk": ["3303:0", "65535:65535", "0:1"],
}

WRONG = {
    "String": [1, True],
    "Corelnk": [1, True],
    "Integer": ["1", 1.5, True, 2**63],
    "Unsigned Integer": ["1", 0.5, -1, 2**64],
    "Time": ["2020-01-01T00:00:00Z", 1.5],
    "Float": ["1", True],
    "Boolean": [0, 1, "true"],
    "Opaque": [1, "A", "AA", "A===", "_-09", "AB=="],
    "Objlnk": [1, "3303", "3303:", "65536:0", "0:65536", "01:1", "1:2:3"],
}


def right(resource):
    """Values that the definition allows; empty where its range is written in a way that is not understood here."""
    if resource.intervals is None:
        return [] if resource.range_text and resource.type != "Boolean" else ANY[resource.type]
    return [_value(resource.type, bound) for interval in resource.intervals for bound in interval]


def wrong(resource):
    """Values that the definition does not allow: of another type, or out of range."""
    return WRONG[resource.type] + [None, {"a": 1}] + _out_of_range(resource)


def _out_of_range(resource):
    if not resource.intervals:
        return []
    lowest, highest = resource.intervals[0][0], resource.intervals[-1][1]
    if resource.type == "Float":
        return [float(lowest) - 0.001 * max(1, abs(float(lowest))), float(highest) + 0.001 * max(1, abs(float(highest)))]
    if resource.type in LIMITS:
        return [int(lowest) - 1, int(highest) + 1]
    numbers = [int(highest) + 1]
    if lowest > 0 and resource.type == "Opaque":
        numbers.append(int(lowest) - 1)
    elif lowest > 4:
        # The schema counts characters of up to four bytes each: that is too few for certain.
        numbers.append((int(lowest) - 1) // 4)
    return [_value(resource.type, number) for number in numbers]


def _value(type, number):
    if type == "Float":
        return float(number)
    if type in LIMITS:
        lower, upper = LIMITS[type]
        return min(max(int(number), lower), upper)
    if type == "Opaque":
        return base64.b64encode(bytes(int(number))).decode("ascii")
    return "x" * int(number)
