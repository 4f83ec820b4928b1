# Compares pairs of DICOM files element by element, as pydicom reads them; prints one line for each difference.
# With the argument "loose": blanks at the ends of text, the declared character set and the offset table of encapsulated frames do not count.
import sys
import warnings

import pydicom
import pydicom.encaps

LOOSE = "loose" in sys.argv[1:]

warnings.simplefilter("ignore")


def plain(value):
    if isinstance(value, str):
        return value.strip(" \0")
    if isinstance(value, pydicom.multival.MultiValue):
        return [plain(one) for one in value]
    if isinstance(value, pydicom.valuerep.PersonName):
        return str(value).rstrip(" =")
    return value


def content(value):
    # Items of encapsulated Pixel Data without the first, which is the offset table.
    if value[:4] != b"\xfe\xff\x00\xe0":
        return value
    length = int.from_bytes(value[4:8], "little")
    parts = pydicom.encaps.generate_fragments(value[8 + length :])
    return b"".join(part.rstrip(b"\0") for part in parts)


def turned(value, data):
    # Native pixel data of a big endian file, as little endian ones have them.
    width = max(2, data.BitsAllocated // 8)
    return b"".join(value[at : at + width][::-1] for at in range(0, len(value), width))


def walk(a, b, path, out):
    skip = lambda tag: tag.element == 0 or tag in (0xFFFCFFFC,) or (LOOSE and tag == 0x00080005)
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
        if LOOSE and tag == 0x7FE00010 and isinstance(u, bytes) and isinstance(v, bytes):
            if a.original_encoding[1] is False and b.original_encoding[1] is True and x.VR == "OW":
                u = turned(u, a)
            u, v = content(u), content(v)
        elif LOOSE:
            u, v = plain(u), plain(v)
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
