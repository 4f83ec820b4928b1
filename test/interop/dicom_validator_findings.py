"""Findings of dicom-validator as JSON: {file: {"status": …, "findings": [[code, tag path], …]}}. Arguments: folder of the standard, edition, and "halved" where conditions that it read by half are to be left out; files on standard input."""

import json
import logging
import os
import sys
import tempfile
import warnings

warnings.simplefilter("ignore")
logging.disable(logging.CRITICAL)

from dicom_validator.spec_reader.edition_reader import EditionReader  # noqa: E402
from dicom_validator.validator.dicom_file_validator import DicomFileValidator  # noqa: E402

standard, edition = sys.argv[1:3]


def leave_out_halved(table):
    """Takes attributes for allowed of which the condition that permits them was not read: at each of them the judge breaks off."""
    found = 0
    for value in table.values() if isinstance(table, dict) else table if isinstance(table, list) else ():
        found += leave_out_halved(value)
    condition = table.get("cond") if isinstance(table, dict) else None
    if isinstance(condition, dict) and condition.get("type") == "MC" and "other_cond" not in condition:
        condition["type"] = "MU"
        found += 1
    return found


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
    halved = leave_out_halved(info.modules) if sys.argv[3:] == ["halved"] else 0
    validator = DicomFileValidator(info, force_read=True)

answer = {}
for line in sys.stdin:
    path = line.rstrip("\n")
    try:
        result = list(validator.validate(path).values())[0]
    except Exception as error:  # A judge that fails has not judged.
        answer[path] = {"status": "Aborted", "findings": [], "error": type(error).__name__}
        continue
    findings = []
    for errors in result.module_errors.values():
        for tag, error in errors.items():
            findings.append([str(getattr(error, "code", error)).split(".")[-1], str(tag)])
    answer[path] = {"status": str(result.status).split(".")[-1], "findings": findings}
if sys.argv[3:] == ["halved"]:
    answer["halved"] = {"status": str(halved), "findings": []}
json.dump(answer, sys.stdout)
