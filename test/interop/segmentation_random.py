"""Reads segmentations with pydicom alone and with highdicom, and compares each voxel at its place: JSON lines in, JSON lines out."""
import json
import sys
import warnings

import highdicom as hd
import numpy as np
import pydicom

warnings.filterwarnings("ignore")


def offsets(item):
    x, y, z = (float(item[f"{axis}OffsetInSlideCoordinateSystem"].value) for axis in "XYZ")
    return np.array([x, y, z / 1000])


def frames_of(dataset, is_slide):
    """For each frame its segment, None in a label map, and the place of its first pixel."""
    shared = dataset.SharedFunctionalGroupsSequence[0]
    labels = dataset.SegmentationType == "LABELMAP"
    if "PerFrameFunctionalGroupsSequence" not in dataset:
        rows, columns = dataset.Rows, dataset.Columns
        across = -(-dataset.TotalPixelMatrixColumns // columns)
        down = -(-dataset.TotalPixelMatrixRows // rows)
        cosines = np.array(dataset.ImageOrientationSlide, float)
        spacing = [float(one) for one in shared.PixelMeasuresSequence[0].PixelSpacing]
        for frame in range(dataset.NumberOfFrames):
            tile = frame % (across * down)
            step = cosines[:3] * spacing[1] * columns * (tile % across) + cosines[3:] * spacing[0] * rows * (tile // across)
            yield None if labels else frame // (across * down) + 1, offsets(dataset.TotalPixelMatrixOriginSequence[0]) + step
        return
    for group in dataset.PerFrameFunctionalGroupsSequence:
        holder = group if "SegmentIdentificationSequence" in group else shared
        segment = None if labels else holder.SegmentIdentificationSequence[0].ReferencedSegmentNumber
        if is_slide:
            yield segment, offsets(group.PlanePositionSlideSequence[0])
        else:
            yield segment, np.array(group.PlanePositionSequence[0].ImagePositionPatient, float)


def by_pydicom(job, expected):
    dataset = pydicom.dcmread(job["file"])
    shared = dataset.SharedFunctionalGroupsSequence[0]
    planes, _, rows, columns = expected.shape
    cosines = dataset.ImageOrientationSlide if job["isSlide"] else shared.PlaneOrientationSequence[0].ImageOrientationPatient
    cosines = np.array(cosines, float)
    normal = np.cross(cosines[:3], cosines[3:])
    spacing = [float(one) for one in shared.PixelMeasuresSequence[0].PixelSpacing]
    pixels = dataset.pixel_array.reshape(dataset.NumberOfFrames, dataset.Rows, dataset.Columns)
    found = np.zeros(expected.shape, int)
    for frame, (segment, place) in zip(pixels, frames_of(dataset, job["isSlide"])):
        for plane in range(planes):
            offset = place - np.array(job["places"][plane])[:, 2]
            x, y = offset @ cosines[:3] / spacing[1], offset @ cosines[3:] / spacing[0]
            if abs(offset @ normal) < 2e-3 and (job["isSlide"] or abs(x) + abs(y) < 1e-2):
                break
        else:
            return "a frame lies on none of the planes"
        left, top = round(x), round(y)
        if abs(x - left) + abs(y - top) > 2e-2:
            return "a frame lies between pixels"
        height, width = min(dataset.Rows, rows - top), min(dataset.Columns, columns - left)
        part = frame[:height, :width]
        if np.count_nonzero(part) != np.count_nonzero(frame):
            return "a tile has pixels outside the matrix"
        if segment is not None:
            found[plane, job["numbers"].index(segment), top : top + height, left : left + width] += part
            continue
        if not np.isin(part, [0, *job["numbers"]]).all():
            return "a label is unknown"
        for index, number in enumerate(job["numbers"]):
            found[plane, index, top : top + height, left : left + width] += part == number
    return None if np.array_equal(found, expected) else "voxels differ"


def by_highdicom(job, expected):
    seg = hd.seg.segread(job["file"])
    # Asked for the segments apart, highdicom 0.28 loses labels above 255.
    volume = seg.get_volume(combine_segments=seg.segmentation_type.value == "LABELMAP", rescale_fractional=False)
    array = volume.array
    if array.ndim == 3 and seg.segmentation_type.value == "LABELMAP":
        array = np.stack([array == number for number in job["numbers"]], axis=-1).astype(int)
    array = array.reshape(*volume.spatial_shape, -1)
    plane, segment, row, column = np.nonzero(expected)
    if np.count_nonzero(array) != len(plane):
        return f"{np.count_nonzero(array)} voxels are set, not {len(plane)}"
    pixels = np.stack([column, row, np.ones(len(row))], axis=1)
    points = np.einsum("nij,nj->ni", np.array(job["places"])[plane], pixels)
    indices = np.rint(volume.map_reference_to_indices(points)).astype(int) if len(points) else np.zeros((0, 3), int)
    same = array[indices[:, 0], indices[:, 1], indices[:, 2], segment] == expected[plane, segment, row, column]
    return None if same.all() else "voxels differ"


for line in sys.stdin:
    job = json.loads(line)
    expected = np.fromfile(job["raw"], np.uint8).reshape(job["shape"])
    answer = {"what": job["what"]}
    for name, read in (("pydicom", by_pydicom), ("highdicom", by_highdicom)):
        try:
            answer[name] = read(job, expected)
        except Exception as error:  # noqa: BLE001
            answer[name] = f"{type(error).__name__}: {error}"
    print(json.dumps(answer), flush=True)
