"""Verdicts of dicom-validator's own condition parser and evaluator on data sets made for conditions.

Arguments: folder of the standard, edition. Standard input, a JSON object a line: key, table, path (tags), and for the sides `met` and `notMet` a data set
(DICOM JSON) and `at`, the way to the Item (tag, index). Standard output: for each condition that the tool parses, its type and what it says of either side.
The sentences are read and stay here.
"""

import json
import logging
import os
import sys
import tempfile
import warnings
import xml.etree.ElementTree as ElementTree

warnings.simplefilter("ignore")
logging.disable(logging.CRITICAL)

from dicom_validator.spec_reader.condition_parser import ConditionParser  # noqa: E402
from dicom_validator.spec_reader.edition_reader import EditionReader  # noqa: E402
from dicom_validator.validator.iod_validator import DatasetStackItem, IODValidator  # noqa: E402
from pydicom.dataset import Dataset  # noqa: E402

DOCBOOK = "{http://docbook.org/ns/docbook}"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
# Of these types nothing is parsed but the place of a functional group, or nothing at all.
UNPARSED = ("U", "MF", "UF", "MS", "US")

standard, edition = sys.argv[1:3]
with tempfile.TemporaryDirectory() as folder:
    docbook = os.path.join(folder, edition, "docbook")
    os.makedirs(docbook)
    os.makedirs(os.path.join(folder, edition, "json"))
    for part in ("03", "04", "06"):
        os.symlink(os.path.join(os.path.abspath(standard), edition, f"part{part}.xml"), os.path.join(docbook, f"part{part}.xml"))
    with open(os.path.join(folder, "editions.json"), "w") as editions:
        json.dump([edition], editions)
    reader = EditionReader(folder)
    reader.create_json_files(edition)
    info = reader.load_dicom_info(edition)


def text_of(element):
    """The text of a cell as the tool itself takes it."""
    return " ".join(part.strip() for part in element.itertext() if part.strip())


def descriptions():
    """Descriptions by table and path of tags; the level is the number of signs before the name."""
    found = {}
    for _, table in ElementTree.iterparse(os.path.join(standard, edition, "part03.xml")):
        if table.tag != DOCBOOK + "table":
            continue
        path = []
        for row in table.iter(DOCBOOK + "tr"):
            cells = [text_of(cell) for cell in row if cell.tag == DOCBOOK + "td"]
            tag = "".join(sign for sign in cells[1].upper() if sign in "0123456789ABCDEF") if len(cells) > 3 else ""
            if len(tag) != 8:
                continue
            level = cells[0][: len(cells[0]) - len(cells[0].lstrip("> "))].count(">")
            path = path[:level] + [tag]
            found.setdefault((table.get(XML_ID), ".".join(path)), []).append(cells[3])
    return found


def stand(dataset, way):
    """An evaluator that stands in the Item."""
    validator = IODValidator(dataset, info, log_level=logging.CRITICAL)
    for tag, index in way:
        outer = validator._dataset_stack[-1]
        item = outer.dataset[int(tag, 16)].value[index]
        validator._dataset_stack.append(DatasetStackItem(item, int(tag, 16), outer.stack, outer.in_func_group))
    return validator


rows = descriptions()
parser = ConditionParser(info.dictionary)
verdicts = {}
without = 0
for line in sys.stdin:
    case = json.loads(line)
    texts = rows.get((case["table"], ".".join(case["path"])), [])
    if len(texts) != 1:
        without += 1
        continue
    condition = parser.parse(texts[0])
    kind = str(getattr(condition.type, "value", condition.type))
    if condition.type is None or kind in UNPARSED:
        continue
    answer = {"type": kind}
    for side in ("met", "notMet"):
        try:
            dataset = Dataset.from_json(case[side]["dataset"])
            answer[side] = bool(stand(dataset, case[side]["at"])._composite_object_matches_condition(condition.result_dict()))
        except Exception as error:  # A judge that fails has not judged.
            answer[side] = type(error).__name__
    verdicts[case["key"]] = answer
json.dump({"verdicts": verdicts, "without": without}, sys.stdout)
