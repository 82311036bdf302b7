"""Medians over the processes, the ratio to the C that does the same, and how often memory is allocated: report.py TIMES ALLOCATIONS

What is encoded in place, or into an array that is used again, is compared with C that writes into memory of its caller; what makes
a new array, or owns what it decodes, with C that does so by malloc. The ratio is the median of those in each process, since the
machine's speed drifts from one to the next.

Fails where something is allocated that must not be: for numbers and short texts that are decoded, and for what is encoded in place.
"""

import statistics
import sys

WORKS = ("Temperature encode", "Device encode", "Temperature decode", "Device decode")

NO_ALLOCATIONS = ("TLV Temperature decode", "TLV Temperature encode in place", "TLV Device encode in place")


def numbers(path):
    """By name, all numbers that stand behind it."""
    found = {}
    with open(path, encoding="utf-8") as file:
        for line in file:
            name, number = line.rstrip("\n").split("\t")
            found.setdefault(name, []).append(float(number))
    return found


times, allocations = numbers(sys.argv[1]), numbers(sys.argv[2])


def yardstick(name):
    """The C that does the same; None for other formats, which there are none for."""
    if not name.startswith("TLV"):
        return None
    lent = name.endswith(("in place", "used array"))
    return ("C, fixed sizes, " if lent else "C ") + next(work for work in WORKS if work in name)


print(f"{'CPU ns per operation':46}{'allocations':>12}{'median':>8}{'C':>8}{'ratio':>8}")
for name, values in times.items():
    line = f"{name:46}{allocations[name][0]:12.0f}{statistics.median(values):8.1f}"
    c = yardstick(name)
    if c:
        ratio = statistics.median(ours / theirs for ours, theirs in zip(values, times[c]))
        line += f"{statistics.median(times[c]):8.1f}{ratio:8.2f}"
    print(line)
wrong = [name for name in NO_ALLOCATIONS if allocations[name][0] > 0]
if wrong:
    sys.exit("allocates: " + ", ".join(wrong))
