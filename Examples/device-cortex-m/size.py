"""Prints what is in each image, by Object and by format: size.py FORMAT/firmware.map ...

Flash holds code, constants and the first values of variables; RAM holds variables, and the heap's arena, which is a row of its
own. The stack comes on top. Fails when an image is larger than what we promise.
"""

import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

# Bytes of flash and of RAM, by the folder of the map.
LIMITS = {"tlv": (32_000, 4_000), "senml-cbor": (48_000, 4_000)}

# The first pattern that a demangled name contains decides.
ROWS = [
    ("Device (3)", r"\bFirmware\.Device\b"),
    ("Firmware Update (5)", r"\bFirmware\.FirmwareUpdate\b"),
    ("LwM2M Server (1)", r"\bFirmware\.LwM2MServer\b"),
    ("Temperature (3303)", r"\bFirmware\.Temperature\b"),
    ("SenML CBOR", r"LwM2M\.(SenML|CBOR|JSON|Record|Base|PathKey|WireNumber|DecimalNumber)|halfBits"),
    ("TLV", r"LwM2M\.(TLV|BigEndian|SeenIDs)"),
    ("Partial Update", r"LwM2M\.(Overlay|ObjectFormat)"),
    ("rest of the runtime", r"\bLwM2M\."),
    ("the program", r"\bFirmware\."),
]
LIBRARY = "Swift's library"
FILES = [("heap", r"heap\.o:\(\.bss\.arena"), ("board", r"/board/"), ("Doubles (libgcc)", r"libgcc")]
ALIGNMENT = "alignment"
ORDER = [row for row, _ in ROWS] + [LIBRARY] + [row for row, _ in reversed(FILES)] + [ALIGNMENT]

LINE = re.compile(r"^ *([0-9a-f]+) +[0-9a-f]+ +([0-9a-f]+) +\d+( +)(.*)$")


def parts(map_file):
    """The pieces of an image: output section, size, name of the symbol, name of the file."""
    output, found = None, []
    for line in map_file.read_text().splitlines()[1:]:
        match = LINE.match(line)
        if not match:
            continue
        size, depth, name = int(match[2], 16), len(match[3]), match[4]
        if depth == 1:
            output = name if name in (".text", ".data", ".bss") else None
            if output:
                found.append([output, size, "", ALIGNMENT])
        elif output and depth == 9:
            symbol = re.search(r":\(\.\w+\.(.*)\)$", name)
            found.append([output, size, symbol[1] if symbol else "", name])
            # What is left of the output section in the end fills gaps.
            next(part for part in reversed(found) if part[3] == ALIGNMENT)[1] -= size
        elif output and size and found and not found[-1][2].startswith(("$e", "$s")):
            # A section of many symbols: each is a part, and what is left remains.
            file = found[-1][3]
            if ".text." not in file:
                size = min(size, found[-1][1])
                found[-1][1] -= size
                found.insert(-1, [output, size, name, file])
    return found


def row(name, file):
    if file == ALIGNMENT:
        return ALIGNMENT
    for title, pattern in FILES:
        if re.search(pattern, file):
            return title
    for title, pattern in ROWS:
        if re.search(pattern, name):
            return title
    return LIBRARY


def sizes(map_file):
    """Bytes of flash and of RAM by row."""
    found = parts(map_file)
    names = "\n".join(name or "-" for _, _, name, _ in found)
    demangled = subprocess.run(["swift", "demangle"], input=names, capture_output=True, text=True, check=True)
    flash, ram = Counter(), Counter()
    for (output, size, _, file), name in zip(found, demangled.stdout.splitlines()):
        title = row(name, file)
        if output != ".bss":
            flash[title] += size
        if output != ".text":
            ram[title] += size
    return flash, ram


def main():
    maps = [Path(name) for name in sys.argv[1:]]
    images = [sizes(path) for path in maps]
    formats = [path.parent.name for path in maps]
    print(" " * 22 + "".join(f"{name:>18}" for name in formats))
    print(f"{'bytes':<22}" + f"{'flash':>10}{'RAM':>8}" * len(images))
    for title in ORDER:
        cells = "".join(f"{flash[title] or '':>10}{ram[title] or '':>8}" for flash, ram in images)
        if cells.strip():
            print(f"{title:<22}{cells}".rstrip())
    totals = [(sum(flash.values()), sum(ram.values())) for flash, ram in images]
    without = [(flash, ram - image[1]["heap"]) for (flash, ram), image in zip(totals, images)]
    limits = [LIMITS[name] for name in formats]
    for title, values in [("together", totals), ("without the heap", without), ("at most", limits)]:
        print(f"{title:<22}" + "".join(f"{flash:>10}{ram:>8}" for flash, ram in values))
    if any(value > limit for total, most in zip(totals, limits) for value, limit in zip(total, most)):
        sys.exit("An image is larger than promised.")


if __name__ == "__main__":
    main()
