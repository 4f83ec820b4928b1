"""Reads each DICOM file named on standard input with pydicom and writes it again, with `.resaved` behind its name."""

import sys
import warnings

import pydicom

warnings.simplefilter("ignore")
for line in sys.stdin:
    path = line.rstrip("\n")
    dataset = pydicom.dcmread(path)
    for _ in dataset.iterall():  # Every value is decoded.
        pass
    dataset.save_as(path + ".resaved")
