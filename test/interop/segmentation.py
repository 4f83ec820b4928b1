"""Reads segmentations with highdicom and compares each voxel: JSON lines in, JSON lines out."""
import json
import sys
import warnings

import highdicom as hd
import numpy as np

warnings.filterwarnings("ignore")


def read(seg, by):
    """(plane, row, column, segment)."""
    if seg.segmentation_type.value == "LABELMAP":
        # Asked for the segments apart, highdicom 0.28 loses those whose numbers are far above their count.
        labels = planes_of(seg, by, dict(combine_segments=True))
        return np.stack([labels == number for number in seg.segment_numbers], axis=-1)
    return planes_of(seg, by, dict(combine_segments=False, rescale_fractional=True))


def planes_of(seg, by, options):
    if "instances" in by:
        return seg.get_pixels_by_source_instance(by["instances"], assert_missing_frames_are_empty=True, **options)
    if "frames" in by:
        frames = list(range(1, by["planes"] + 1))
        return seg.get_pixels_by_source_frame(by["frames"], frames, assert_missing_frames_are_empty=True, **options)
    if "matrix" in by:
        return seg.get_total_pixel_matrix(**options)[None]
    volume = seg.get_volume(allow_missing_positions=True, **options)
    places = [volume.affine[:3, 3] + index * volume.affine[:3, 0] for index in range(volume.shape[0])]
    planes = np.zeros((len(by["positions"]),) + volume.array.shape[1:], volume.array.dtype)
    for plane, position in zip(volume.array, places):
        offsets = np.linalg.norm(np.asarray(by["positions"], float) - position, axis=1)
        if offsets.min() < 1e-3:
            planes[offsets.argmin()] = plane
        elif plane.any():
            raise AssertionError(f"a plane with voxels lies at {position}")
    return planes


def check(job):
    seg = hd.seg.segread(job["file"])
    planes, rows, columns = job["shape"]
    values = np.fromfile(job["raw"], np.float32).reshape(-1, planes, rows, columns)
    found = np.moveaxis(np.asarray(read(seg, {**job["by"], "planes": planes}), np.float32), -1, 0)
    first = seg.get_segment_description(seg.segment_numbers[0])
    step = 0.5 / float(seg.get("MaximumFractionalValue", 1)) if seg.segmentation_type.value == "FRACTIONAL" else 0
    return {
        "type": seg.segmentation_type.value,
        "segments": [int(number) for number in seg.segment_numbers],
        "label": first.segment_label,
        "category": first.segmented_property_category.meaning,
        "property": first.segmented_property_type.meaning,
        "algorithm": first.algorithm_type.value,
        "shape": list(found.shape),
        "difference": float(np.abs(found - values).max()) if found.shape == values.shape else None,
        "allowed": step + 1e-6,
    }


for line in sys.stdin:
    job = json.loads(line)
    try:
        print(json.dumps({"name": job["name"], **check(job)}), flush=True)
    except Exception as error:  # noqa: BLE001
        print(json.dumps({"name": job["name"], "error": f"{type(error).__name__}: {error}"}), flush=True)
