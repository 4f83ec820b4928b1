"""Makes segmentations with highdicom (and, where it is there, dcmqi) in the folder given, with highdicom's own reading of each beside it."""
import json
import os
import subprocess
import sys

import highdicom as hd
import numpy as np
import pydicom
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.sequence import Sequence
from pydicom.sr.codedict import codes
from pydicom.uid import (
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEGLSLossless,
    RLELossless,
)

FOLDER = sys.argv[1]
CT = '1.2.840.10008.5.1.4.1.1.2'


def base(sop_class, number):
    ds = Dataset()
    ds.file_meta = FileMetaDataset()
    ds.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    ds.SOPClassUID = sop_class
    ds.SOPInstanceUID = f'2.25.{1000 + number}'
    ds.file_meta.MediaStorageSOPClassUID = ds.SOPClassUID
    ds.file_meta.MediaStorageSOPInstanceUID = ds.SOPInstanceUID
    ds.PatientID = '1'
    ds.PatientName = 'A^B'
    ds.PatientBirthDate = '19700101'
    ds.PatientSex = 'O'
    ds.StudyInstanceUID = '2.25.10'
    ds.SeriesInstanceUID = '2.25.11'
    ds.StudyID = '1'
    ds.StudyDate = '20200101'
    ds.StudyTime = '120000'
    ds.AccessionNumber = ''
    ds.ReferringPhysicianName = ''
    ds.SeriesNumber = 1
    ds.InstanceNumber = number + 1
    ds.Manufacturer = 'M'
    ds.SamplesPerPixel = 1
    ds.PhotometricInterpretation = 'MONOCHROME2'
    ds.BitsAllocated = 16
    ds.BitsStored = 16
    ds.HighBit = 15
    ds.PixelRepresentation = 0
    return ds


def ct(count, rows, columns, spacing=2.5):
    found = []
    for at in range(count):
        ds = base(CT, at)
        ds.Modality = 'CT'
        ds.FrameOfReferenceUID = '2.25.12'
        ds.PositionReferenceIndicator = ''
        ds.Rows, ds.Columns = rows, columns
        ds.PixelSpacing = [0.7, 0.6]
        ds.SliceThickness = spacing
        ds.ImageType = ['ORIGINAL', 'PRIMARY', 'AXIAL']
        ds.ImageOrientationPatient = [0.8, 0.6, 0, -0.6, 0.8, 0]
        ds.ImagePositionPatient = [-100, -90, 12.5 + spacing * at]
        ds.PixelData = b'\0\0' * rows * columns
        found.append(ds)
    return found


def enhanced(count, rows, columns):
    ds = base('1.2.840.10008.5.1.4.1.1.2.1', 500)
    ds.Modality = 'CT'
    ds.FrameOfReferenceUID = '2.25.12'
    ds.PositionReferenceIndicator = ''
    ds.Rows, ds.Columns = rows, columns
    ds.NumberOfFrames = count
    shared = Dataset()
    measures = Dataset()
    measures.PixelSpacing = [0.7, 0.6]
    measures.SliceThickness = 2
    measures.SpacingBetweenSlices = 2
    shared.PixelMeasuresSequence = Sequence([measures])
    orientation = Dataset()
    orientation.ImageOrientationPatient = [1, 0, 0, 0, 1, 0]
    shared.PlaneOrientationSequence = Sequence([orientation])
    ds.SharedFunctionalGroupsSequence = Sequence([shared])
    frames = []
    for at in range(count):
        item = Dataset()
        position = Dataset()
        position.ImagePositionPatient = [1, 2, 3 + 2 * at]
        item.PlanePositionSequence = Sequence([position])
        frames.append(item)
    ds.PerFrameFunctionalGroupsSequence = Sequence(frames)
    ds.PixelData = b'\0\0' * rows * columns * count
    return ds


def slide(rows, columns, tile):
    ds = base('1.2.840.10008.5.1.4.1.1.77.1.6', 600)
    ds.Modality = 'SM'
    ds.FrameOfReferenceUID = '2.25.13'
    ds.PositionReferenceIndicator = 'SLIDE_CORNER'
    ds.ImageType = ['ORIGINAL', 'PRIMARY', 'VOLUME', 'NONE']
    ds.Rows, ds.Columns = tile, tile
    ds.TotalPixelMatrixRows, ds.TotalPixelMatrixColumns = rows, columns
    ds.TotalPixelMatrixFocalPlanes = 1
    ds.ContainerIdentifier = 'c'
    ds.IssuerOfTheContainerIdentifierSequence = Sequence([])
    kind = Dataset()
    kind.CodeValue, kind.CodingSchemeDesignator, kind.CodeMeaning = '433466003', 'SCT', 'Microscope slide'
    ds.ContainerTypeCodeSequence = Sequence([kind])
    specimen = Dataset()
    specimen.SpecimenIdentifier = 's'
    specimen.SpecimenUID = '2.25.14'
    specimen.IssuerOfTheSpecimenIdentifierSequence = Sequence([])
    specimen.SpecimenPreparationSequence = Sequence([])
    ds.SpecimenDescriptionSequence = Sequence([specimen])
    origin = Dataset()
    origin.XOffsetInSlideCoordinateSystem = 20
    origin.YOffsetInSlideCoordinateSystem = 40
    ds.TotalPixelMatrixOriginSequence = Sequence([origin])
    ds.ImageOrientationSlide = [0, -1, 0, -1, 0, 0]
    ds.DimensionOrganizationType = 'TILED_FULL'
    ds.NumberOfOpticalPaths = 1
    ds.ImagedVolumeWidth, ds.ImagedVolumeHeight, ds.ImagedVolumeDepth = 1, 1, 1
    path = Dataset()
    path.OpticalPathIdentifier = '1'
    ds.OpticalPathSequence = Sequence([path])
    shared = Dataset()
    measures = Dataset()
    measures.PixelSpacing = [0.002, 0.003]
    measures.SliceThickness = 0.001
    shared.PixelMeasuresSequence = Sequence([measures])
    ds.SharedFunctionalGroupsSequence = Sequence([shared])
    ds.NumberOfFrames = -(-rows // tile) * -(-columns // tile)
    ds.BitsAllocated = ds.BitsStored = 8
    ds.HighBit = 7
    ds.PixelData = b'\0' * tile * tile * ds.NumberOfFrames
    return ds


def describe(number):
    algorithm = hd.AlgorithmIdentificationSequence('Alg', codes.DCM.ArtificialIntelligence, '1')
    manual = number % 2 == 0
    return hd.seg.SegmentDescription(
        number,
        f'Segment {number}',
        codes.SCT.Organ if manual else codes.SCT.Tissue,
        codes.SCT.Kidney if manual else codes.SCT.Liver,
        hd.seg.SegmentAlgorithmTypeValues.MANUAL if manual else hd.seg.SegmentAlgorithmTypeValues.AUTOMATIC,
        algorithm_identification=None if manual else algorithm,
        tracking_uid=f'2.25.{700 + number}',
        tracking_id=f'track {number}',
        anatomic_regions=[codes.SCT.Abdomen] if manual else None,
    )


def labels(planes, rows, columns, numbers, seed=1):
    rng = np.random.default_rng(seed)
    out = np.zeros((planes, rows, columns), np.uint16 if max(numbers) > 255 else np.uint8)
    for plane in range(planes):
        if plane % 4 == 2:
            continue
        for number in numbers:
            y, x = rng.integers(0, rows), rng.integers(0, columns)
            h, w = rng.integers(1, rows), rng.integers(1, columns)
            out[plane, y : y + h, x : x + w] = number
    return out


def make(name, sources, pixels, kind, numbers, syntax=ExplicitVRLittleEndian, **options):
    seg = hd.seg.Segmentation(
        sources, pixels, kind, [describe(n) for n in numbers], '2.25.20', 2, '2.25.21', 1, 'Maker', 'Model', '1', 'SN',
        transfer_syntax_uid=syntax, **options,
    )
    seg.save_as(os.path.join(FOLDER, f'{name}.dcm'))
    return seg


def keep(name, at, array):
    file = f'{name}.{at}.bin'
    array = np.ascontiguousarray(array)
    array.tofile(os.path.join(FOLDER, file))
    return {'file': file, 'dtype': array.dtype.str, 'shape': list(array.shape)}


def answers(name, sources, ask):
    """What highdicom reads of a file, by its own methods."""
    seg = hd.seg.segread(os.path.join(FOLDER, f'{name}.dcm'))
    found = []

    def add(method, arguments, array, **more):
        found.append({'method': method, 'arguments': arguments, **keep(name, len(found), array), **more})

    def whole(array, numbers):
        """highdicom 0.28 loses labels above 255 in stacks: these are made of its label map."""
        return np.stack([array == n for n in numbers], -1).astype(np.uint8)

    wide = max(seg.segment_numbers) > 255
    fractional = seg.segmentation_type == hd.seg.SegmentationTypeValues.FRACTIONAL
    combined = [{}] if fractional else [{'combine_segments': True}, {}]
    if 'volume' in ask:
        for options in combined:
            volume = seg.get_volume(skip_overlap_checks=False, **options) if 'overlap' not in ask or not options else None
            if volume is None:
                continue
            array = whole(seg.get_volume(combine_segments=True).array, seg.segment_numbers) if wide and not options else volume.array
            add('volume', {'as': 'label-map' if options else 'fractions' if fractional else 'stacked'}, array, affine=volume.affine.tolist())
        region = {'slice_start': 1, 'slice_end': 4, 'row_start': 2, 'row_end': 5, 'column_start': 3, 'as_indices': True}
        part = seg.get_volume(**region)
        array = whole(seg.get_volume(combine_segments=True, **region).array, seg.segment_numbers) if wide else part.array
        ranges = {'planes': [1, 4], 'rows': [2, 5], 'columns': [3, None]}
        add('volume', {'as': 'fractions' if fractional else 'stacked', **ranges}, array, affine=part.affine.tolist())
        last = seg.segment_numbers[-1]
        one = seg.get_volume(segment_numbers=[last])
        array = whole(seg.get_volume(combine_segments=True).array, [last]) if wide else one.array
        add('volume', {'as': 'fractions' if fractional else 'stacked', 'segments': [last]}, array, affine=one.affine.tolist())
    if 'instance' in ask:
        uids = [ds.SOPInstanceUID for ds in sources][::-1]
        for options in combined:
            if 'overlap' in ask and options:
                continue
            ignore = 'unsaid' in ask
            array = seg.get_pixels_by_source_instance(uids, assert_missing_frames_are_empty=True, ignore_spatial_locations=ignore, **options)
            kind = 'label-map' if options else 'fractions' if fractional else 'stacked'
            if wide and not options:
                continue
            add('bySourceInstance', {'uids': uids, 'as': kind, 'ignoreSpatialLocations': ignore}, array)
    if 'frame' in ask:
        uid = sources[0].SOPInstanceUID
        array = seg.get_pixels_by_source_frame(uid, [2, 1], assert_missing_frames_are_empty=True, combine_segments=True)
        add('bySourceFrame', {'uid': uid, 'frames': [2, 1], 'as': 'label-map'}, array)
    if 'dimension' in ask:
        pointers = seg.get_default_dimension_index_pointers()
        array = seg.get_pixels_by_dimension_index_values([[2], [1]], pointers)
        if not wide:
            add('byDimensionIndexValues', {'values': [[2], [1]], 'as': 'fractions' if fractional else 'stacked'}, array)
    if 'matrix' in ask:
        for options in combined:
            array = seg.get_total_pixel_matrix(**options)
            add('totalPixelMatrix', {'as': 'label-map' if options else 'stacked'}, array)
        array = seg.get_total_pixel_matrix(row_start=3, row_end=15, column_start=-9, as_indices=True, combine_segments=True, relabel=True)
        add('totalPixelMatrix', {'as': 'label-map', 'relabel': True, 'rows': [3, 15], 'columns': [-9, None]}, array)
        volume = seg.get_volume(combine_segments=True)
        add('volume', {'as': 'label-map'}, volume.array, affine=volume.affine.tolist())
    stored = seg.get_stored_frames()
    add('storedFrames', {}, stored)
    numbers = list(seg.segment_numbers)
    facts = {
        'name': name,
        'type': seg.segmentation_type.value,
        'segmentNumbers': [int(n) for n in numbers],
        'labels': [seg.get_segment_description(n).segment_label for n in numbers],
        'livers': [int(n) for n in seg.get_segment_numbers(segmented_property_type=codes.SCT.Liver)],
        'tracked': [int(n) for n in seg.get_segment_numbers(tracking_id='track 2')],
        'trackingIDs': [list(map(str, one)) for one in seg.get_tracking_ids()],
        'sources': sorted(str(one[2]) for one in seg.get_source_image_uids()),
        'answers': found,
    }
    with open(os.path.join(FOLDER, f'{name}.json'), 'w') as out:
        json.dump(facts, out)


def main():
    series = ct(6, 11, 13)
    small = labels(6, 11, 13, [1, 2, 3])
    patient = ['volume', 'instance', 'dimension']
    make('binary', series, small, 'BINARY', [1, 2, 3])
    answers('binary', series, patient)
    make('binary-implicit', series, small, 'BINARY', [1, 2, 3], ImplicitVRLittleEndian, omit_empty_frames=False)
    answers('binary-implicit', series, patient)
    make('binary-single', series, (small == 2).astype(np.uint8), 'BINARY', [1])
    answers('binary-single', series, patient)
    stack = np.stack([small > 0, small == 2, small != 1], -1).astype(np.uint8)
    make('overlapping', series, stack, 'BINARY', [1, 2, 3])
    answers('overlapping', series, [*patient, 'overlap'])
    rng = np.random.default_rng(3)
    fractions = rng.random((6, 11, 13, 2)).astype(np.float32) * (rng.random((6, 1, 1, 2)) > 0.3)
    make('fractional', series, fractions, 'FRACTIONAL', [1, 2], max_fractional_value=200)
    answers('fractional', series, patient)
    make('fractional-rle', series, fractions, 'FRACTIONAL', [1, 2], RLELossless)
    answers('fractional-rle', series, patient)
    sparse = labels(6, 11, 13, [1, 4, 200])
    for name, syntax in (('explicit', ExplicitVRLittleEndian), ('rle', RLELossless), ('jpegls', JPEGLSLossless)):
        make(f'labelmap-{name}', series, sparse, 'LABELMAP', [1, 4, 200], syntax)
        answers(f'labelmap-{name}', series, patient)
    make('labelmap-extended', series, sparse, 'LABELMAP', [1, 4, 200], RLELossless, use_extended_offset_table=True)
    answers('labelmap-extended', series, patient)
    make('labelmap-wide', series, labels(6, 11, 13, [3, 300, 40000]), 'LABELMAP', [3, 300, 40000])
    answers('labelmap-wide', series, patient)
    multi = enhanced(6, 11, 13)
    make('enhanced', [multi], small, 'BINARY', [1, 2, 3])
    answers('enhanced', [multi], ['volume', 'frame', 'dimension'])
    make('enhanced-labelmap', [multi], sparse, 'LABELMAP', [1, 4, 200], RLELossless)
    answers('enhanced-labelmap', [multi], ['volume', 'frame', 'dimension'])
    wsi = slide(37, 29, 10)
    matrix = labels(1, 37, 29, [1, 2, 3], seed=5)
    full = hd.DimensionOrganizationTypeValues.TILED_FULL
    for name, kind, options in (
        ('tiled-sparse', 'BINARY', {}),
        ('tiled-full', 'BINARY', {'dimension_organization_type': full, 'omit_empty_frames': False}),
        ('tiled-sparse-labelmap', 'LABELMAP', {}),
        ('tiled-full-labelmap', 'LABELMAP', {'dimension_organization_type': full, 'omit_empty_frames': False}),
    ):
        make(name, [wsi], matrix, kind, [1, 2, 3], tile_pixel_array=True, **options)
        answers(name, [wsi], ['matrix'])
    single = (matrix == 2).astype(np.uint8)
    make('tiled-full-single', [wsi], single, 'BINARY', [1], tile_pixel_array=True, dimension_organization_type=full, omit_empty_frames=False)
    answers('tiled-full-single', [wsi], ['matrix'])
    dcmqi(series, small)


META = {
    '@schema': 'https://raw.githubusercontent.com/qiicr/dcmqi/master/doc/schemas/seg-schema.json#',
    'ContentCreatorName': 'A',
    'SeriesDescription': 'S',
    'SeriesNumber': '300',
    'InstanceNumber': '1',
    'segmentAttributes': [
        [
            {
                'labelID': n,
                'SegmentLabel': f'Segment {n}',
                'SegmentDescription': 'x',
                'SegmentAlgorithmType': 'MANUAL',
                'SegmentedPropertyCategoryCodeSequence': {'CodeValue': '85756007', 'CodingSchemeDesignator': 'SCT', 'CodeMeaning': 'Tissue'},
                'SegmentedPropertyTypeCodeSequence': {'CodeValue': '10200004', 'CodingSchemeDesignator': 'SCT', 'CodeMeaning': 'Liver'},
            }
            for n in (1, 2, 3)
        ]
    ],
}


def dcmqi(series, array):
    program = os.path.join(os.path.dirname(sys.executable), 'itkimage2segimage')
    if not os.path.exists(program):
        return
    folder = os.path.join(FOLDER, 'ct')
    os.makedirs(folder)
    for ds in series:
        ds.save_as(os.path.join(folder, f'{ds.InstanceNumber}.dcm'), enforce_file_format=True)
    row, column = np.array(series[0].ImageOrientationPatient[:3]), np.array(series[0].ImageOrientationPatient[3:])
    spacing = series[0].PixelSpacing
    directions = [row * spacing[1], column * spacing[0], np.cross(row, column) * 2.5]
    header = '\n'.join(
        [
            'NRRD0004', 'type: unsigned char', 'dimension: 3', 'space: left-posterior-superior',
            'sizes: ' + ' '.join(map(str, array.shape[::-1])),
            'space directions: ' + ' '.join('(' + ','.join(repr(float(v)) for v in d) + ')' for d in directions),
            'kinds: domain domain domain', 'endian: little', 'encoding: raw',
            'space origin: (' + ','.join(repr(float(v)) for v in series[0].ImagePositionPatient) + ')', '', '',
        ]
    )
    nrrd = os.path.join(FOLDER, 'labels.nrrd')
    with open(nrrd, 'wb') as out:
        out.write(header.encode() + array.astype(np.uint8).tobytes())
    meta = os.path.join(FOLDER, 'meta.json.txt')
    with open(meta, 'w') as out:
        json.dump(META, out)
    subprocess.run(
        [program, '--inputImageList', nrrd, '--inputDICOMDirectory', folder, '--inputMetadata', meta, '--outputDICOM', os.path.join(FOLDER, 'dcmqi.dcm'), '--skip', '1'],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    answers('dcmqi', series, ['volume', 'instance', 'unsaid'])


main()
