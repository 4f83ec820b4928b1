"""Writes retired-snomed.txt: retired SNOMED codes (schemes SRT, SNM3, 99SDM), each with the SNOMED CT codes that stand for it.

    python retired_snomed.py PART16.xml > retired-snomed.txt

Pairs of codes alone, from three sources: pydicom's mapping, the SNOMED-RT column of the context groups of PS3.16, and its table J-1.
"""

import re
import sys
from xml.etree import ElementTree

from pydicom.sr._snomed_dict import mapping

DOCBOOK = "{http://docbook.org/ns/docbook}"
RETIRED = re.compile(r"^[A-Z][A-Z0-9]*-[A-Z0-9]+$")
CURRENT = re.compile(r"^\d{5,18}$")


def text(element):
    return re.sub(r"[\s\u200b]+", "", "".join(element.itertext()))


def cells(row, kind):
    return [text(cell) for cell in row.iter(f"{DOCBOOK}{kind}")]


def pairs_of(table, retired, current):
    """Pairs of the columns with these numbers."""
    for row in table.iter(f"{DOCBOOK}tr"):
        values = cells(row, "td")
        if len(values) > max(retired, current) and RETIRED.match(values[retired]) and CURRENT.match(values[current]):
            yield values[retired], values[current]


def main(part16):
    found = {}
    for old, new in mapping["SRT"].items():
        found.setdefault(old, []).append(new)
    for table in ElementTree.parse(part16).iter(f"{DOCBOOK}table"):
        name = table.get("{http://www.w3.org/XML/1998/namespace}id", "")
        header = next((cells(row, "th") for row in table.iter(f"{DOCBOOK}tr")), [])
        if name == "table_J-1":
            columns = (0, 2)
        elif name.startswith("table_CID_") and "CodeValue" in header and any("SNOMED-RT" in cell for cell in header):
            columns = (next(i for i, cell in enumerate(header) if "SNOMED-RT" in cell), header.index("CodeValue"))
        else:
            continue
        for old, new in pairs_of(table, *columns):
            known = found.setdefault(old, [])
            if new not in known:
                known.append(new)
    for old in sorted(found):
        print(old, *found[old])


main(sys.argv[1])
