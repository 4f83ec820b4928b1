"""Milliseconds that highdicom needs to read segmentations from memory and make volumes of them, as JSON. Arguments: files."""

import io
import json
import statistics
import sys
import time

import highdicom as hd

found = []
for path in sys.argv[1:]:
    with open(path, "rb") as file:
        content = file.read()
    times = []
    for _ in range(8):
        start = time.perf_counter()
        segmentation = hd.seg.segread(io.BytesIO(content))
        fractional = segmentation.segmentation_type.value == "FRACTIONAL"
        segmentation.get_volume(combine_segments=not fractional)
        times.append((time.perf_counter() - start) * 1000)
    found.append({"first": times[0], "warm": statistics.median(times[1:])})
json.dump(found, sys.stdout)
