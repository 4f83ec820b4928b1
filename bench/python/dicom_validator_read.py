"""dicom-validator reads parts 3, 4 and 6 of an edition and writes its tables. Prints the largest resident set in MB. Arguments: its folder, edition."""

import logging
import resource
import sys

logging.disable(logging.CRITICAL)

from dicom_validator.spec_reader.edition_reader import EditionReader  # noqa: E402

folder, edition = sys.argv[1:3]
EditionReader(folder).create_json_files(edition)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
