"""Runs a program once a file, one after the other, its output thrown away; prints the seconds. Arguments: program, folder."""

import os
import subprocess
import sys
import time

program, folder = sys.argv[1:3]
files = sorted(os.path.join(folder, name) for name in os.listdir(folder))
start = time.perf_counter()
for file in files:
    subprocess.run([program, file], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
print(time.perf_counter() - start)
