/** Examples of the rules of frames, waveforms, bulk annotations, documents. */
import { bytes, type Example, longs } from './form.ts';

const nm = 'nuclear-medicine-image';
const index = (vector: string, most: string): Example => ({
  iod: nm,
  root: { NumberOfFrames: 2, [most]: 2 },
  pass: { [vector]: [1, 2] },
  fail: { [vector]: [1, 3] },
});
const groups = 'AnnotationGroupSequence';
const microscopy = 'microscopy-bulk-simple-annotations';
const content = 'PerFrameFunctionalGroupsSequence.FrameContentSequence';
const tiled = {
  DimensionOrganizationType: 'TILED_FULL',
  Rows: 10,
  Columns: 10,
  TotalPixelMatrixRows: 15,
  TotalPixelMatrixColumns: 35,
  TotalPixelMatrixFocalPlanes: 1,
  OpticalPathSequence: [{ OpticalPathIdentifier: '1' }],
};

export const frameExamples: Readonly<Record<string, Example>> = {
  'number-of-frames': { iod: nm, pass: { NumberOfFrames: 1 }, fail: { NumberOfFrames: 0 } },
  'frame-increment-pointer': {
    iod: 'ultrasound-multi-frame-image',
    root: { FrameTime: 40, FrameTimeVector: undefined },
    pass: { FrameIncrementPointer: ['00181063'] },
    fail: { FrameIncrementPointer: ['00200013'], InstanceNumber: null },
  },
  'frame-vector-length': {
    iod: nm,
    root: { NumberOfFrames: 2, NumberOfEnergyWindows: 1, DetectorVector: [1, 1] },
    pass: { EnergyWindowVector: [1, 1] },
    fail: { EnergyWindowVector: [1, 1, 1] },
  },
  'frame-time-vector-start': {
    iod: 'ultrasound-multi-frame-image',
    root: { NumberOfFrames: 2 },
    pass: { FrameTimeVector: [0, 40] },
    fail: { FrameTimeVector: [40, 40] },
  },
  'index-vector-start': {
    iod: nm,
    root: { NumberOfFrames: 2, NumberOfEnergyWindows: 2 },
    pass: { EnergyWindowVector: [1, 2] },
    fail: { EnergyWindowVector: [0, 1] },
  },
  'energy-window-vector': index('EnergyWindowVector', 'NumberOfEnergyWindows'),
  'detector-vector': index('DetectorVector', 'NumberOfDetectors'),
  'phase-vector': index('PhaseVector', 'NumberOfPhases'),
  'rotation-vector': index('RotationVector', 'NumberOfRotations'),
  'rr-interval-vector': index('RRIntervalVector', 'NumberOfRRIntervals'),
  'time-slot-vector': index('TimeSlotVector', 'NumberOfTimeSlots'),
  'slice-vector': index('SliceVector', 'NumberOfSlices'),
  'angular-view-vector': {
    iod: nm,
    root: {
      NumberOfFrames: 2,
      ImageType: ['ORIGINAL', 'PRIMARY', 'TOMO', 'EMISSION'],
      RotationInformationSequence: [{ NumberOfFramesInRotation: 2 }],
    },
    pass: { AngularViewVector: [1, 2] },
    fail: { AngularViewVector: [1, 3] },
  },
  'time-slice-vector': {
    iod: nm,
    root: { NumberOfFrames: 2, PhaseInformationSequence: [{ NumberOfFramesInPhase: 2 }] },
    pass: { TimeSliceVector: [1, 2] },
    fail: { TimeSliceVector: [1, 3] },
  },
  'energy-window-number': {
    iod: nm,
    at: 'RadiopharmaceuticalInformationSequence.CalibrationDataSequence',
    root: { EnergyWindowInformationSequence: [{}, {}] },
    pass: { EnergyWindowNumber: 2 },
    fail: { EnergyWindowNumber: 3 },
  },
  'representative-frame': {
    iod: 'x-ray-angiographic-image',
    root: { NumberOfFrames: 5 },
    pass: { RepresentativeFrameNumber: 5 },
    fail: { RepresentativeFrameNumber: 6 },
  },
  'frames-of-interest': {
    iod: 'x-ray-angiographic-image',
    root: { FrameNumbersOfInterest: [1, 3] },
    pass: { FrameOfInterestDescription: ['A', 'B'] },
    fail: { FrameOfInterestDescription: ['A'] },
  },
  'dimension-index-count': {
    iod: 'segmentation',
    at: content,
    root: { DimensionIndexSequence: [{ DimensionIndexPointer: '00200032' }, { DimensionIndexPointer: '0062000B' }] },
    pass: { DimensionIndexValues: [1, 1] },
    fail: { DimensionIndexValues: [1] },
  },
  'dimension-index-start': {
    iod: 'segmentation',
    at: content,
    root: { DimensionIndexSequence: [{ DimensionIndexPointer: '00200032' }] },
    pass: { DimensionIndexValues: [1] },
    fail: { DimensionIndexValues: [0] },
  },
  'dimension-index-pointer': {
    iod: 'segmentation',
    at: 'DimensionIndexSequence',
    pass: { DimensionIndexPointer: '00200032' },
    fail: { DimensionIndexPointer: '00209157' },
  },
  'position-in-stack': {
    iod: 'enhanced-ct-image',
    at: content,
    pass: { StackID: '1', InStackPositionNumber: 1 },
    fail: { StackID: '1', InStackPositionNumber: 0 },
  },
  'in-concatenation-number': {
    iod: 'enhanced-ct-image',
    root: { ConcatenationUID: '2.25.1', InConcatenationTotalNumber: 2 },
    pass: { InConcatenationNumber: 2 },
    fail: { InConcatenationNumber: 3 },
  },
  'in-concatenation-start': {
    iod: 'enhanced-ct-image',
    root: { ConcatenationUID: '2.25.1' },
    pass: { InConcatenationNumber: 1 },
    fail: { InConcatenationNumber: 0 },
  },
  'tiled-full-frames': {
    iod: 'vl-whole-slide-microscopy-image',
    root: tiled,
    pass: { NumberOfFrames: 8 },
    fail: { NumberOfFrames: 6 },
  },
  'tile-position': {
    iod: 'vl-whole-slide-microscopy-image',
    at: 'PerFrameFunctionalGroupsSequence.PlanePositionSlideSequence',
    pass: { ColumnPositionInTotalImagePixelMatrix: 1 },
    fail: { ColumnPositionInTotalImagePixelMatrix: 0 },
  },
  'waveform-data-length': {
    iod: 'general-ecg',
    at: 'WaveformSequence',
    pass: { NumberOfWaveformChannels: 2, NumberOfWaveformSamples: 5, WaveformBitsAllocated: 16, WaveformData: bytes(20) },
    fail: { NumberOfWaveformChannels: 2, NumberOfWaveformSamples: 6, WaveformBitsAllocated: 16, WaveformData: bytes(20) },
  },
  'waveform-channels': {
    iod: 'general-ecg',
    at: 'WaveformSequence',
    pass: { NumberOfWaveformChannels: 2, ChannelDefinitionSequence: [{}, {}] },
    fail: { NumberOfWaveformChannels: 3, ChannelDefinitionSequence: [{}, {}] },
  },
  'waveform-bits-stored': {
    iod: 'general-ecg',
    at: 'WaveformSequence.ChannelDefinitionSequence',
    beside: { WaveformBitsAllocated: 16 },
    pass: { WaveformBitsStored: 12 },
    fail: { WaveformBitsStored: 24 },
  },
  'waveform-channel-exists': {
    iod: 'general-ecg',
    at: 'WaveformAnnotationSequence',
    root: { WaveformSequence: [{ NumberOfWaveformChannels: 2 }] },
    pass: { ReferencedWaveformChannels: [1, 2] },
    fail: { ReferencedWaveformChannels: [1, 3] },
  },
  'annotation-points': {
    iod: microscopy,
    at: groups,
    root: { AnnotationCoordinateType: '2D' },
    pass: { GraphicType: 'POINT', NumberOfAnnotations: 2, PointCoordinatesData: bytes(16) },
    fail: { GraphicType: 'ELLIPSE', NumberOfAnnotations: 2, PointCoordinatesData: bytes(16) },
  },
  'annotation-points-double': {
    iod: microscopy,
    at: groups,
    root: { AnnotationCoordinateType: '3D' },
    pass: { GraphicType: 'POINT', NumberOfAnnotations: 2, DoublePointCoordinatesData: bytes(48) },
    fail: { GraphicType: 'POINT', NumberOfAnnotations: 3, DoublePointCoordinatesData: bytes(48) },
  },
  'annotation-index-count': {
    iod: microscopy,
    at: groups,
    pass: { GraphicType: 'POLYGON', NumberOfAnnotations: 2, LongPrimitivePointIndexList: longs(1, 7), PointCoordinatesData: bytes(48) },
    fail: { GraphicType: 'POLYGON', NumberOfAnnotations: 3, LongPrimitivePointIndexList: longs(1, 7), PointCoordinatesData: bytes(48) },
  },
  'annotation-index-list': {
    iod: microscopy,
    at: groups,
    pass: { GraphicType: 'POLYGON', NumberOfAnnotations: 2, LongPrimitivePointIndexList: longs(1, 7), PointCoordinatesData: bytes(48) },
    fail: { GraphicType: 'POLYGON', NumberOfAnnotations: 2, LongPrimitivePointIndexList: longs(1, 13), PointCoordinatesData: bytes(48) },
  },
  'annotation-measurements': {
    iod: microscopy,
    at: `${groups}.MeasurementsSequence.MeasurementValuesSequence`,
    root: { AnnotationGroupSequence: [{ NumberOfAnnotations: 2 }] },
    pass: { FloatingPointValues: bytes(8) },
    fail: { FloatingPointValues: bytes(12) },
  },
  'triangle-indices': {
    iod: 'surface-segmentation',
    at: 'SurfaceSequence.SurfaceMeshPrimitivesSequence',
    pass: { LongTrianglePointIndexList: longs(1, 2, 3) },
    fail: { LongTrianglePointIndexList: longs(1, 2, 3, 4) },
  },
  'edge-indices': {
    iod: 'surface-segmentation',
    at: 'SurfaceSequence.SurfaceMeshPrimitivesSequence',
    pass: { LongEdgePointIndexList: longs(1, 2) },
    fail: { LongEdgePointIndexList: longs(1, 2, 3) },
  },
  'encapsulated-document-length': {
    iod: 'encapsulated-pdf',
    root: { EncapsulatedDocument: bytes(10) },
    pass: { EncapsulatedDocumentLength: 9 },
    fail: { EncapsulatedDocumentLength: 8 },
  },
};
