"""Makes segmentations of 200 CT slices with highdicom and writes them into memory.

Argument: folder with `slices.json`, `one.raw`, `labels.raw` (200 x 512 x 512 bytes) and `fractions.raw` (floats).
Each line of input names a work; the answer is a line: the milliseconds that it took.
"""

import io
import json
import sys
import time
import warnings
from pathlib import Path

import highdicom as hd
import numpy as np
from pydicom import Dataset
from pydicom.dataset import FileMetaDataset
from pydicom.sr.codedict import codes
from pydicom.uid import ExplicitVRLittleEndian, RLELossless

warnings.filterwarnings("ignore")
folder = Path(sys.argv[1])
slices = []
for attributes in json.loads((folder / "slices.json").read_text()):
    dataset = Dataset()
    for keyword, value in attributes.items():
        setattr(dataset, keyword, value)
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    slices.append(dataset)
shape = (len(slices), slices[0].Rows, slices[0].Columns)
one = np.fromfile(folder / "one.raw", np.uint8).reshape(shape)
labels = np.fromfile(folder / "labels.raw", np.uint8).reshape(shape)
fractions = np.fromfile(folder / "fractions.raw", np.float32).reshape(shape)


def description(number):
    return hd.seg.SegmentDescription(number, f"Segment {number}", codes.SCT.AnatomicalStructure, codes.SCT.Liver, "MANUAL")


def make(array, kind, count, syntax):
    segmentation = hd.seg.Segmentation(
        slices,
        array,
        kind,
        [description(number + 1) for number in range(count)],
        series_instance_uid=hd.UID(),
        series_number=1,
        sop_instance_uid=hd.UID(),
        instance_number=1,
        manufacturer="m",
        manufacturer_model_name="m",
        software_versions="1",
        device_serial_number="1",
        transfer_syntax_uid=syntax,
    )
    segmentation.save_as(io.BytesIO())


WORK = {
    "binary-1": (one, "BINARY", 1, ExplicitVRLittleEndian),
    "binary-4": (labels, "BINARY", 4, ExplicitVRLittleEndian),
    "labelmap-rle": (labels, "LABELMAP", 4, RLELossless),
    "fractional": (fractions, "FRACTIONAL", 1, ExplicitVRLittleEndian),
}
for line in sys.stdin:
    arguments = WORK[line.strip()]
    start = time.perf_counter()
    make(*arguments)
    print((time.perf_counter() - start) * 1000, flush=True)
