"""Medians over the processes, and the ratio to the C that does the same work: report.py FILE

What is encoded in place, or into an array that is used again, is compared with C that writes into memory of its caller; what makes
a new array, or owns what it decodes, with C that does so by malloc. The ratio is the median of those in each process, since the
machine's speed drifts from one to the next.
"""

import statistics
import sys

WORKS = ("Temperature encode", "Device encode", "Temperature decode", "Device decode")

times = {}
with open(sys.argv[1], encoding="utf-8") as file:
    for line in file:
        name, time = line.rstrip("\n").split("\t")
        times.setdefault(name, []).append(float(time))


def yardstick(name):
    """The C that does the same; None for other formats, which there are none for."""
    if not name.startswith("TLV"):
        return None
    lent = name.endswith(("in place", "used array"))
    return ("C, fixed sizes, " if lent else "C ") + next(work for work in WORKS if work in name)


print(f"{'CPU ns per operation':46}{'median':>8}{'C':>8}{'ratio':>8}")
for name, values in times.items():
    line = f"{name:46}{statistics.median(values):8.1f}"
    c = yardstick(name)
    if c:
        ratio = statistics.median(ours / theirs for ours, theirs in zip(values, times[c]))
        line += f"{statistics.median(times[c]):8.1f}{ratio:8.2f}"
    print(line)
