"""Findings of dicom-validator as JSON: {file: {"status": …, "findings": [[code, tag path], …]}}. Arguments: folder of the standard, edition, and "halved" where conditions that it read by half are to be left out; files on standard input."""

import hashlib
import json
import logging
import os
import shutil
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


PARTS = ("03", "04", "06")


def tables_of(edition_of_standard):
    """Folder with the judge's tables of an edition: made once, which takes half a minute, and kept beside the judges."""
    parts = [os.path.join(os.path.abspath(standard), edition_of_standard, f"part{part}.xml") for part in PARTS]
    stamps = "\n".join(f"{part} {os.path.getsize(part)} {os.stat(part).st_mtime_ns}" for part in parts)
    known = hashlib.sha256(stamps.encode()).hexdigest()
    kept = os.path.join(".interop", "judge-tables", known[:16])
    if os.path.isdir(kept):
        return kept
    os.makedirs(os.path.dirname(kept), exist_ok=True)
    made = tempfile.mkdtemp(dir=os.path.dirname(kept))
    docbook = os.path.join(made, edition_of_standard, "docbook")
    os.makedirs(docbook)
    os.makedirs(os.path.join(made, edition_of_standard, "json"))
    for part in parts:
        os.symlink(part, os.path.join(docbook, os.path.basename(part)))
    with open(os.path.join(made, "editions.json"), "w") as editions:
        json.dump([edition_of_standard], editions)
    EditionReader(made).create_json_files(edition_of_standard)
    try:
        os.rename(made, kept)
    except OSError:  # Another run was there first.
        shutil.rmtree(made)
    return kept


info = EditionReader(tables_of(edition)).load_dicom_info(edition)
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
