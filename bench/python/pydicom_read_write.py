"""Milliseconds that pydicom needs to read a file wholly from memory and to write it into memory, as JSON. Argument: file."""

import io
import json
import statistics
import sys
import time

from pydicom import dcmread

with open(sys.argv[1], "rb") as file:
    content = file.read()
reading = []
writing = []
for _ in range(7):
    start = time.perf_counter()
    dataset = dcmread(io.BytesIO(content))
    dataset.walk(lambda _, element: element.value)
    read = time.perf_counter()
    dataset.save_as(io.BytesIO())
    written = time.perf_counter()
    reading.append((read - start) * 1000)
    writing.append((written - read) * 1000)
json.dump({"read": statistics.median(reading), "write": statistics.median(writing)}, sys.stdout)
