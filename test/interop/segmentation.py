"""Reads segmentations with highdicom: JSON lines of {file, ok, …}, voxels compared with a .raw file of labels beside each where there is one."""
import json
import sys
import warnings
from pathlib import Path

import highdicom as hd
import numpy as np

warnings.filterwarnings("ignore")


def frames_of(seg):
    """(segment, position, pixels) of each frame by highdicom's own index; labels as they are."""
    return seg.get_stored_frames()


def check(path: Path, expected):
    seg = hd.seg.segread(path)
    kind = seg.segmentation_type.value
    result = {
        "type": kind,
        "segments": [int(n) for n in seg.segment_numbers],
        "labels": [seg.get_segment_description(n).segment_label for n in seg.segment_numbers],
        "category": seg.get_segment_description(seg.segment_numbers[0]).segmented_property_category.meaning,
        "algorithm": seg.get_segment_description(seg.segment_numbers[0]).algorithm_type.value,
        "frames": int(seg.number_of_frames),
    }
    if seg.coordinate_system is None:
        array = None
        if expected is not None and expected["planes"] == 1:
            uid = seg.SourceImageSequence[0].ReferencedSOPInstanceUID
            array = seg.get_pixels_by_source_instance([uid], combine_segments=True)
    elif seg.coordinate_system.value == "SLIDE":
        array = seg.get_total_pixel_matrix(combine_segments=True)[None]
        result["origin"] = None
    else:
        try:
            volume = seg.get_volume(combine_segments=(kind != "FRACTIONAL" or expected is not None), allow_missing_positions=True)
            array = volume.array
            result["affine"] = volume.affine.tolist()
        except RuntimeError as error:
            result["volume"] = str(error).splitlines()[0][:120]
            array = None
    if array is not None:
        result["shape"] = list(array.shape)
        result["sum"] = float(array.sum())
    if array is not None and expected is not None:
        labels = np.fromfile(expected["raw"], np.uint8).reshape(expected["planes"], expected["rows"], expected["columns"])
        if kind == "LABELMAP" and labels.max() == 0 and array.shape[0] == labels.shape[0]:
            result["equal"] = bool((array == labels).all())
        else:
            # highdicom's volumes go against ours, and begin and end with the planes that are stored.
            used = np.flatnonzero(labels.reshape(labels.shape[0], -1).any(axis=1)) if expected["trimmed"] else np.arange(labels.shape[0])
            mine = labels[used[0] : used[-1] + 1] if len(used) else labels
            result["equal"] = bool(mine.shape == array.shape and ((mine == array).all() or (mine[::-1] == array).all()))
    return result


for line in sys.stdin:
    job = json.loads(line)
    try:
        print(json.dumps({"name": job["name"], "ok": True, **check(Path(job["file"]), job.get("expected"))}), flush=True)
    except Exception as error:  # noqa: BLE001
        print(json.dumps({"name": job["name"], "ok": False, "error": f"{type(error).__name__}: {error}"}), flush=True)
