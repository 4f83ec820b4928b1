"""Reads segmentations from memory and makes volumes of them with highdicom. Arguments: files.

Each line of input is the index of a file; the answer is a line: the milliseconds that it took.
"""

import io
import sys
import time

import highdicom as hd

contents = []
for path in sys.argv[1:]:
    with open(path, "rb") as file:
        contents.append(file.read())
for line in sys.stdin:
    content = contents[int(line)]
    start = time.perf_counter()
    segmentation = hd.seg.segread(io.BytesIO(content))
    fractional = segmentation.segmentation_type.value == "FRACTIONAL"
    segmentation.get_volume(combine_segments=not fractional)
    print((time.perf_counter() - start) * 1000, flush=True)
