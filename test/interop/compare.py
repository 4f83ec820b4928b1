# Compares pairs of DICOM files element by element, as pydicom reads them; prints one line for each difference.
import sys
import warnings

import pydicom

warnings.simplefilter("ignore")


def walk(a, b, path, out):
    skip = lambda tag: tag.element == 0 or tag in (0xFFFCFFFC,)
    tags = sorted(set(a.keys()) | set(b.keys()))
    for tag in tags:
        if skip(tag):
            continue
        name = f"{path}{tag}"
        if tag not in a or tag not in b:
            out.append(f"{name} only in {'second' if tag not in a else 'first'}")
            continue
        x, y = a[tag], b[tag]
        if x.VR == "SQ" and y.VR == "SQ":
            if len(x.value) != len(y.value):
                out.append(f"{name} items {len(x.value)} {len(y.value)}")
                continue
            for i, (p, q) in enumerate(zip(x.value, y.value)):
                walk(p, q, f"{name}[{i}].", out)
            continue
        if x.VR != y.VR:
            out.append(f"{name} VR {x.VR} {y.VR}")
        u, v = x.value, y.value
        if isinstance(u, bytes) and isinstance(v, bytes):
            u, v = u.rstrip(b"\0"), v.rstrip(b"\0")
        if u != v and not (u != u and v != v):
            out.append(f"{name} {str(u)[:60]!r} {str(v)[:60]!r}")


for line in sys.stdin:
    first, second = line.rstrip("\n").split("\t")
    out = []
    try:
        a = pydicom.dcmread(first, force=True)
    except Exception as error:
        print(f"{first}\tunreadable\t{error}")
        continue
    try:
        b = pydicom.dcmread(second, force=True)
        walk(a, b, "", out)
    except Exception as error:
        out.append(f"failed: {error!r}")
    for one in out:
        print(f"{first}\tdiffers\t{one}")
    if not out:
        print(f"{first}\tequal")
