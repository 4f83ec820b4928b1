"""highdicom's answers on the geometries that stand as JSON on standard input; JSON on standard output."""
import json
import sys

import numpy as np
from highdicom import Volume, spatial


def plane(one):
    return {
        "image_position": one["imagePosition"],
        "image_orientation": one["imageOrientation"],
        "pixel_spacing": one["pixelSpacing"],
    }


def answer(case):
    first, second = plane(case["from"]), plane(case["to"])
    between = case["from"]["spacingBetweenSlices"]
    index = np.array(case["indices"])
    point = np.array(case["points"], dtype=float)
    reference = np.array(case["reference"], dtype=float)
    pair = {f"{k}_from": v for k, v in first.items()} | {f"{k}_to": v for k, v in second.items()}
    volume = Volume.from_attributes(
        array=np.arange(np.prod(case["shape"])).reshape(case["shape"]).astype(np.int32),
        spacing_between_slices=between,
        coordinate_system="PATIENT",
        **first,
    )
    # The convention conversion is asked for conventions that differ from LPS by signs alone.
    moved = volume[::-1, 1:, ::2].pad([[1, 0], [0, 2], [3, 1]], constant_value=7)
    turned = volume.to_patient_orientation(case["orientation"])
    stack = spatial.get_volume_positions(case["positions"], case["from"]["imageOrientation"])
    return {
        "affine": spatial.create_affine_matrix_from_attributes(spacing_between_slices=between, **first).tolist(),
        "pixelToReference": spatial.PixelToReferenceTransformer(**first)(index).tolist(),
        "referenceToPixel": spatial.ReferenceToPixelTransformer(
            spacing_between_slices=between, round_output=False, **first)(reference).tolist(),
        "referenceToPixelRounded": spatial.ReferenceToPixelTransformer(spacing_between_slices=between, **first)(reference).tolist(),
        "imageToReference": spatial.ImageToReferenceTransformer(**first)(point).tolist(),
        "referenceToImage": spatial.ReferenceToImageTransformer(spacing_between_slices=between, **first)(reference).tolist(),
        "pixelToPixel": spatial.PixelToPixelTransformer(round_output=False, **pair)(index).tolist(),
        "imageToImage": spatial.ImageToImageTransformer(**pair)(point).tolist(),
        "volumeAffine": volume.affine.tolist(),
        "ras": volume.get_affine("RAS").tolist(),
        "closest": "".join(d.value for d in volume.get_closest_patient_orientation()),
        "handedness": volume.handedness.value,
        "center": list(volume.center_position),
        "movedAffine": moved.affine.tolist(),
        "moved": moved.array.ravel().tolist(),
        "turnedAffine": turned.affine.tolist(),
        "turned": turned.array.ravel().tolist(),
        "tiles": spatial.compute_tile_positions_per_frame(
            rows=3, columns=4, total_pixel_matrix_rows=7, total_pixel_matrix_columns=9,
            total_pixel_matrix_image_position=case["from"]["imagePosition"],
            image_orientation=case["from"]["imageOrientation"], pixel_spacing=case["from"]["pixelSpacing"]),
        "stack": [stack[0], stack[1]],
        "sort": spatial.get_plane_sort_index(case["positions"], case["from"]["imageOrientation"]),
    }


json.dump([answer(case) for case in json.load(sys.stdin)], sys.stdout)
