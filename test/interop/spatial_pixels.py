"""pydicom's raw samples of the files named on standard input, a line each: path, then where to write them; a JSON line each on standard output."""
import json
import sys
import warnings

import numpy as np
import pydicom
from pydicom.pixels import pixel_array

warnings.simplefilter("ignore")
for line in sys.stdin:
    source, target = line.rstrip("\n").split("\t")
    try:
        dataset = pydicom.dcmread(source)
        array = pixel_array(dataset, raw=True)
        array = array.astype(array.dtype.newbyteorder("<"))
        with open(target, "wb") as out:
            out.write(array.tobytes())
        print(json.dumps({"dtype": array.dtype.str, "shape": list(array.shape)}))
    except Exception as error:  # noqa: BLE001
        print(json.dumps({"error": str(error).splitlines()[0]}))
