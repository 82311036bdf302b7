"""Medians over the processes, and what they are of the C that does the same: report.py FILE"""

import statistics
import sys

WORKS = ("Temperature encode", "Device encode", "Temperature decode", "Device decode")

times = {}
with open(sys.argv[1], encoding="utf-8") as file:
    for line in file:
        name, time = line.rstrip("\n").split("\t")
        times.setdefault(name, []).append(float(time))
medians = {name: statistics.median(values) for name, values in times.items()}

print(f"{'CPU ns per operation':46}{'median':>8}{'of C':>8}{'of C without malloc':>21}")
for name, median in medians.items():
    work = next(work for work in WORKS if work in name)
    ratios = [median / medians[f"{yardstick} {work}"] for yardstick in ("C", "C, fixed sizes,")]
    print(f"{name:46}{median:8.1f}{ratios[0]:8.2f}{ratios[1]:21.2f}")
