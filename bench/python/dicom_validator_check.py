"""Checks data sets with dicom-validator, a fresh deep copy each call, made outside of the measured time.

Arguments: its folder, edition, files. Elements are converted before the copies are made, so that no reading is measured.
Each line of input is the index of a file; the answer is a line: the milliseconds of a check and of a copy, each of the best of some calls.
"""

import copy
import logging
import sys
import time
import warnings

warnings.simplefilter("ignore")
logging.disable(logging.CRITICAL)

from dicom_validator.spec_reader.edition_reader import EditionReader  # noqa: E402
from dicom_validator.validator.error_handler import NullValidationResultHandler  # noqa: E402
from dicom_validator.validator.iod_validator import IODValidator  # noqa: E402
from pydicom import config, dcmread  # noqa: E402


folder, edition, *files = sys.argv[1:]
info = EditionReader(folder).load_dicom_info(edition)
config.settings.reading_validation_mode = config.IGNORE
datasets = []
for path in files:
    dataset = dcmread(path, force=True)
    dataset.walk(lambda _, element: None)
    datasets.append((path, dataset))
for line in sys.stdin:
    path, dataset = datasets[int(line)]
    times = []
    copies = []
    for _ in range(5):
        start = time.perf_counter()
        fresh = copy.deepcopy(dataset)
        copied = time.perf_counter()
        IODValidator(fresh, info, log_level=logging.CRITICAL, error_handler=NullValidationResultHandler(), file_path=path).validate()
        end = time.perf_counter()
        copies.append((copied - start) * 1000)
        times.append((end - copied) * 1000)
    print(min(times), min(copies), flush=True)
