/** Rules of multi-frame objects, segmentations, waveforms and bulk annotations: frames, vectors, dimensions, counts. */
import type { Amount, ConsistencyRule } from './language.ts';
import { above, all, any, by, count, has, is, isAt, minus, not, number, own, times, top, up } from './shorthand.ts';

const frames = number(top('NumberOfFrames'));

/** Vectors with an element for each frame. */
const VECTORS = [
  'EnergyWindowVector',
  'DetectorVector',
  'PhaseVector',
  'RotationVector',
  'RRIntervalVector',
  'TimeSlotVector',
  'SliceVector',
  'AngularViewVector',
  'TimeSliceVector',
] as const;

/** An indexing vector counts from 1 to a number beside it. */
const index = (name: string, section: string, vector: string, most: string): ConsistencyRule => ({
  name,
  section: `PS3.3 ${section}`,
  says: 'An indexing vector counts from 1 to the number of what it indexes',
  on: [vector],
  assert: { is: '<=', to: number(own(most)) },
});

const tiles: Amount = times(
  up(by(number(own('TotalPixelMatrixColumns')), number(own('Columns')))),
  up(by(number(own('TotalPixelMatrixRows')), number(own('Rows')))),
  number(own('TotalPixelMatrixFocalPlanes'), 1),
  count(own('OpticalPathSequence'), 1),
  { if: is('SegmentationType', 'LABELMAP'), met: 1, otherwise: count(own('SegmentSequence'), 1) },
);

/** Coordinates of a point of bulk annotations: two with a common Z, else three; of 2D ones two are meant and three are written. */
const DIMENSIONS: readonly Amount[] = [
  { if: any(is('AnnotationCoordinateType', '2D'), has('CommonZCoordinateValue')), met: 2, otherwise: 3 },
  { if: has('CommonZCoordinateValue'), met: 2, otherwise: 3 },
];
const annotations = number(own('NumberOfAnnotations'));

/** Bytes of the points of a group of annotations, four points each of ellipses and rectangles. */
const pointBytes = (size: number): Amount[] =>
  DIMENSIONS.map((dimensions) => times(annotations, dimensions, size, { if: is('GraphicType', 'POINT'), met: 1, otherwise: 4 }));

export const frameRules: readonly ConsistencyRule[] = [
  {
    name: 'number-of-frames',
    section: 'PS3.3 C.7.6.6.1.1',
    says: 'Number of Frames is more than 0',
    on: ['NumberOfFrames'],
    root: true,
    assert: { is: '>', to: 0 },
  },
  {
    name: 'frame-increment-pointer',
    section: 'PS3.3 C.7.6.6.1.2',
    says: 'Frame Increment Pointer points to attributes that are there and have a value',
    on: ['FrameIncrementPointer'],
    root: true,
    assert: { is: 'points-to-present' },
  },
  {
    name: 'frame-vector-length',
    section: 'PS3.3 C.7.6.5.1.2, C.8.4.8, C.8.6.4, C.8.7.1, C.8.8.3.2',
    says: 'The vector has a value for each frame',
    on: [
      ...VECTORS,
      'FrameTimeVector',
      'PageNumberVector',
      'FrameLabelVector',
      'FramePrimaryAngleVector',
      'FrameSecondaryAngleVector',
      'SliceLocationVector',
      'DisplayWindowLabelVector',
      'GridFrameOffsetVector',
    ],
    root: true,
    when: has('NumberOfFrames'),
    assert: { is: 'count', to: frames },
  },
  {
    name: 'frame-time-vector-start',
    section: 'PS3.3 C.7.6.5.1.2',
    says: 'Frame Time Vector begins with 0',
    severity: 'warning',
    on: ['FrameTimeVector'],
    assert: { is: '=', value: 1, to: 0 },
  },
  {
    name: 'index-vector-start',
    section: 'PS3.3 C.8.4.8',
    says: 'Indices of an indexing vector count from 1',
    on: [...VECTORS],
    assert: { is: '>=', to: 1 },
  },
  index('energy-window-vector', 'C.8.4.8.1.2', 'EnergyWindowVector', 'NumberOfEnergyWindows'),
  index('detector-vector', 'C.8.4.8.1.3', 'DetectorVector', 'NumberOfDetectors'),
  index('phase-vector', 'C.8.4.8.1.4', 'PhaseVector', 'NumberOfPhases'),
  index('rotation-vector', 'C.8.4.8.1.5', 'RotationVector', 'NumberOfRotations'),
  index('rr-interval-vector', 'C.8.4.8.1.6', 'RRIntervalVector', 'NumberOfRRIntervals'),
  index('time-slot-vector', 'C.8.4.8.1.7', 'TimeSlotVector', 'NumberOfTimeSlots'),
  index('slice-vector', 'C.8.4.8.1.8', 'SliceVector', 'NumberOfSlices'),
  {
    name: 'angular-view-vector',
    section: 'PS3.3 C.8.4.8.1.9',
    says: 'Angular views count to Number of Frames in Rotation',
    on: ['AngularViewVector'],
    when: isAt('ImageType', 3, 'TOMO', 'GATED TOMO'),
    assert: { is: '<=', to: { largest: { keyword: 'NumberOfFramesInRotation', within: ['RotationInformationSequence'] } } },
  },
  {
    name: 'time-slice-vector',
    section: 'PS3.3 C.8.4.8.1.10',
    says: 'Time slices count to Number of Frames in Phase',
    on: ['TimeSliceVector'],
    assert: { is: '<=', to: { largest: { keyword: 'NumberOfFramesInPhase', within: ['PhaseInformationSequence'] } } },
  },
  {
    name: 'energy-window-number',
    section: 'PS3.3 C.8.4.10',
    says: 'Energy Window Number is the number of an Item of Energy Window Information Sequence',
    on: ['EnergyWindowNumber'],
    in: ['CalibrationDataSequence'],
    assert: { is: '<=', to: count(top('EnergyWindowInformationSequence')) },
  },
  {
    name: 'representative-frame',
    section: 'PS3.3 C.7.6.6',
    says: 'Representative Frame Number is that of a frame',
    on: ['RepresentativeFrameNumber'],
    root: true,
    when: has('NumberOfFrames'),
    assert: { is: '<=', to: frames },
  },
  {
    name: 'frames-of-interest',
    section: 'PS3.3 C.7.6.9',
    says: 'There is one for each of Frame Numbers of Interest',
    on: ['FrameOfInterestDescription', 'FrameOfInterestType'],
    assert: { is: 'count', to: count(own('FrameNumbersOfInterest')) },
  },
  {
    name: 'mask-frames',
    section: 'PS3.3 C.7.6.10, C.11.19',
    says: 'Frames are numbered from 1',
    on: ['ApplicableFrameRange', 'MaskFrameNumbers'],
    in: ['MaskSubtractionSequence'],
    assert: { is: '>=', to: 1 },
  },
  {
    name: 'mask-frames-exist',
    section: 'PS3.3 C.7.6.10',
    says: 'Frames of a mask operation are frames of the image',
    on: ['ApplicableFrameRange', 'MaskFrameNumbers'],
    tables: ['table_C.7-16'],
    assert: { is: '<=', to: frames },
  },
  {
    name: 'stage-number',
    section: 'PS3.3 C.8.5.6, C.8.24.3',
    says: 'Stages and views are numbered from 1',
    // Real scanners write 0 where there is no stage; the attributes are optional.
    severity: 'warning',
    on: ['StageNumber', 'ViewNumber'],
    tables: ['table_C.8-18', 'table_C.8.24.3-1'],
    assert: { is: '>=', to: 1 },
  },
  {
    name: 'dimension-index-count',
    section: 'PS3.3 C.7.6.17.1',
    says: 'Dimension Index Values has a value for each Item of Dimension Index Sequence',
    on: ['DimensionIndexValues'],
    assert: { is: 'count', to: count(top('DimensionIndexSequence')) },
  },
  {
    name: 'dimension-index-start',
    section: 'PS3.3 C.7.6.17.1',
    says: 'Dimension indices count from 1',
    on: ['DimensionIndexValues'],
    assert: { is: '>=', to: 1 },
  },
  {
    name: 'dimension-index-pointer',
    section: 'PS3.3 C.7.6.17.1',
    says: 'A dimension is neither Frame Content Sequence nor Dimension Index Values',
    on: ['DimensionIndexPointer'],
    assert: {
      is: 'holds',
      condition: not({
        op: 'points-to',
        attribute: own('DimensionIndexPointer'),
        keywords: ['FrameContentSequence', 'DimensionIndexValues'],
      }),
    },
  },
  {
    name: 'position-in-stack',
    section: 'PS3.3 C.7.6.16.2.2',
    says: 'Positions in a stack and in time count from 1',
    on: ['InStackPositionNumber', 'TemporalPositionIndex'],
    in: ['FrameContentSequence'],
    assert: { is: '>=', to: 1 },
  },
  {
    name: 'in-concatenation-number',
    section: 'PS3.3 C.7.6.16',
    says: 'In-concatenation Number is at most In-concatenation Total Number',
    on: ['InConcatenationNumber'],
    assert: { is: '<=', to: number(own('InConcatenationTotalNumber')) },
  },
  {
    name: 'in-concatenation-start',
    section: 'PS3.3 C.7.6.16',
    says: 'In-concatenation Number counts from 1',
    on: ['InConcatenationNumber'],
    assert: { is: '>=', to: 1 },
  },
  {
    name: 'tiled-full-frames',
    section: 'PS3.3 C.7.6.17.3',
    says: 'TILED_FULL has a frame for each tile of each focal plane, optical path and segment',
    on: ['NumberOfFrames'],
    root: true,
    when: all(is('DimensionOrganizationType', 'TILED_FULL'), not(has('ConcatenationUID'))),
    assert: { is: '=', to: tiles },
  },
  {
    name: 'tile-position',
    section: 'PS3.3 C.8.12.6.1',
    says: 'Positions in the total pixel matrix count from 1',
    // The first pixel is 1; that no frame reaches beyond the matrix follows from its name alone.
    severity: 'warning',
    on: ['ColumnPositionInTotalImagePixelMatrix', 'RowPositionInTotalImagePixelMatrix'],
    assert: { is: '>=', to: 1 },
  },
  {
    name: 'waveform-data-length',
    section: 'PS3.3 C.10.9.1.7',
    says: 'Waveform Data hold a sample of each channel at each time',
    on: ['WaveformData'],
    assert: {
      is: 'length',
      to: up(
        by(times(number(own('NumberOfWaveformChannels')), number(own('NumberOfWaveformSamples')), number(own('WaveformBitsAllocated'))), 8),
      ),
    },
  },
  {
    name: 'waveform-channels',
    section: 'PS3.3 C.10.9',
    says: 'Number of Waveform Channels is the number of Items of Channel Definition Sequence',
    on: ['NumberOfWaveformChannels'],
    assert: { is: '=', to: count(own('ChannelDefinitionSequence')) },
  },
  {
    name: 'waveform-bits-stored',
    section: 'PS3.3 C.10.9.1.4.4',
    says: 'Waveform Bits Stored is at most Waveform Bits Allocated',
    on: ['WaveformBitsStored'],
    assert: { is: '<=', to: number({ keyword: 'WaveformBitsAllocated', scope: 'enclosing' }) },
  },
  {
    name: 'waveform-channel-exists',
    section: 'PS3.3 C.10.10.1.1',
    says: 'Channels that are referred to are there',
    on: ['ReferencedWaveformChannels'],
    in: ['WaveformAnnotationSequence', 'ChannelDisplaySequence'],
    assert: { is: 'channels-exist' },
  },
  {
    name: 'annotation-points',
    section: 'PS3.3 C.37.1.2.1.1',
    says: 'A group has one point for each POINT, four for each ELLIPSE and RECTANGLE',
    on: ['PointCoordinatesData'],
    in: ['AnnotationGroupSequence'],
    when: is('GraphicType', 'POINT', 'ELLIPSE', 'RECTANGLE'),
    assert: { is: 'length', to: pointBytes(4) },
  },
  {
    name: 'annotation-points-double',
    section: 'PS3.3 C.37.1.2.1.1',
    says: 'A group has one point for each POINT, four for each ELLIPSE and RECTANGLE',
    on: ['DoublePointCoordinatesData'],
    in: ['AnnotationGroupSequence'],
    when: is('GraphicType', 'POINT', 'ELLIPSE', 'RECTANGLE'),
    assert: { is: 'length', to: pointBytes(8) },
  },
  {
    name: 'annotation-index-count',
    section: 'PS3.3 C.37.1.2.1.1',
    says: 'The index list has an index for each annotation',
    on: ['LongPrimitivePointIndexList'],
    in: ['AnnotationGroupSequence'],
    assert: { is: 'length', to: times(annotations, 4) },
  },
  {
    name: 'annotation-index-list',
    section: 'PS3.3 C.37.1.2.1.1',
    says: 'Indices of annotations begin with 1, grow, and stay within the coordinates',
    on: ['LongPrimitivePointIndexList'],
    in: ['AnnotationGroupSequence'],
    assert: { is: 'index-list' },
  },
  {
    name: 'annotation-measurements',
    section: 'PS3.3 C.37.1.2.1.2',
    says: 'There is a value for each annotation that is measured',
    on: ['FloatingPointValues'],
    in: ['MeasurementValuesSequence'],
    when: above({ keyword: 'NumberOfAnnotations' }, 0),
    assert: {
      is: 'length',
      to: {
        if: has('AnnotationIndexList'),
        met: { bytes: own('AnnotationIndexList') },
        otherwise: times(number({ keyword: 'NumberOfAnnotations' }), 4),
      },
    },
  },
  {
    name: 'track-measurements',
    section: 'PS3.3 C.8.33.2',
    says: 'There is a value for each point of a track that is measured',
    on: ['FloatingPointValues'],
    in: ['MeasurementValuesSequence'],
    when: has('TrackPointIndexList'),
    assert: { is: 'length', to: { bytes: own('TrackPointIndexList') } },
  },
  {
    name: 'track-colors',
    section: 'PS3.3 C.8.33.2',
    says: 'There is a colour for each point of the track',
    on: ['RecommendedDisplayCIELabValueList'],
    in: ['TrackSequence'],
    assert: { is: 'length', to: by({ bytes: own('PointCoordinatesData') }, 2) },
  },
  {
    name: 'triangle-indices',
    section: 'PS3.3 C.27.4',
    says: 'A list of triangles has three indices for each',
    on: ['LongTrianglePointIndexList'],
    assert: { is: 'length', to: times(up(by({ bytes: own('LongTrianglePointIndexList') }, 12)), 12) },
  },
  {
    name: 'edge-indices',
    section: 'PS3.3 C.27.4',
    says: 'A list of edges has two indices for each',
    on: ['LongEdgePointIndexList'],
    assert: { is: 'length', to: times(up(by({ bytes: own('LongEdgePointIndexList') }, 8)), 8) },
  },
  {
    name: 'encapsulated-document-length',
    section: 'PS3.3 C.24.2',
    says: 'Encapsulated Document Length is that of the document, without padding',
    on: ['EncapsulatedDocumentLength'],
    assert: { is: '=', to: [{ bytes: own('EncapsulatedDocument') }, minus({ bytes: own('EncapsulatedDocument') }, 1)] },
  },
  {
    name: 'flow-uuid',
    section: 'PS3.3 C.7.6.26.1',
    says: 'The identifiers of a source and of its flows are UUIDs of 128 bits',
    on: ['SourceIdentifier', 'FlowIdentifier'],
    assert: { is: 'length', to: 16 },
  },
];
