"""What highdicom.Image says of images: JSON lines in, JSON lines out; pixels as 64-bit floats in files beside."""
import json
import sys
import warnings

import highdicom as hd
import numpy as np
import pydicom

warnings.filterwarnings("ignore")
PLAIN = dict(apply_real_world_transform=False, apply_voi_transform=False, apply_presentation_lut=False, apply_icc_profile=False)
STORED = dict(PLAIN, apply_modality_transform=False, apply_palette_color_lut=False)


def kept(array, path):
    array = np.ascontiguousarray(array, np.float64)
    array.tofile(path)
    return {"shape": list(array.shape), "path": path}


def attempt(make):
    try:
        return make()
    except Exception as error:  # noqa: BLE001
        return {"error": f"{type(error).__name__}: {error}"}


def geometry(found):
    return None if found is None else {"affine": np.asarray(found.affine).tolist(), "shape": list(found.spatial_shape)}


def volume(found, path):
    return {**geometry(found), **{"voxels": kept(found.array, path)}}


def facts(job):
    image = hd.Image.from_dataset(pydicom.dcmread(job["file"]), copy=False)
    out = job["out"]
    frames = sorted({1, (image.number_of_frames + 1) // 2, image.number_of_frames})
    pointers = image.dimension_index_pointers
    system = image.coordinate_system
    found = {
        "frames": image.number_of_frames,
        "tiled": image.is_tiled,
        "system": None if system is None else system.value,
        "pointers": [f"{int(tag):08X}" for tag in pointers],
        "unique": [attempt(lambda tag=tag: image.are_dimension_indices_unique([tag])) for tag in pointers],
        "matrix": attempt(image.is_indexable_as_total_pixel_matrix),
        "sources": sorted([list(map(str, uids)) for uids in image.get_source_image_uids()]),
        "raw": [len(image.get_raw_frame(n)) for n in frames],
        "stored": [attempt(lambda n=n: kept(image.get_stored_frame(n), f"{out}.stored{n}")) for n in frames],
        "modality": [attempt(lambda n=n: kept(image.get_frame(n, **PLAIN), f"{out}.modality{n}")) for n in frames],
        "geometry": attempt(lambda: geometry(image.get_volume_geometry())),
        "gaps": attempt(lambda: geometry(image.get_volume_geometry(allow_missing_positions=True))),
        "volume": attempt(lambda: volume(image.get_volume(**STORED), f"{out}.volume")),
    }
    if image.is_tiled:
        found["whole"] = attempt(lambda: kept(image.get_total_pixel_matrix(**STORED), f"{out}.whole"))
        found["part"] = attempt(lambda: kept(image.get_total_pixel_matrix(3, -2, 2, 9, **STORED), f"{out}.part"))
    if "by_frame" in job:
        uid, numbers = job["by_frame"]
        found["by_frame"] = attempt(lambda: kept(image.get_pixels_by_source_frame(uid, numbers, **STORED), f"{out}.byframe"))
    if "by_instance" in job:
        uids = job["by_instance"]
        found["by_instance"] = attempt(lambda: kept(image.get_pixels_by_source_instance(uids, **STORED), f"{out}.byinstance"))
    return found


def series(job):
    found = hd.get_volume_from_series([pydicom.dcmread(file) for file in job["files"]], **PLAIN)
    return volume(found, f"{job['out']}.series")


for line in sys.stdin:
    job = json.loads(line)
    print(json.dumps({"name": job["name"], **attempt(lambda: series(job) if "files" in job else facts(job))}), flush=True)
