/** Content seeds by attribute: what no table gives, for the smallest valid objects. */
import { srgbProfile } from '../content/icc.ts';
import type { DataValue } from '../dataset/types.ts';

/** A value by keyword, made anew for each data set; a list holds the values of one attribute in order. */
export type Seeds = Readonly<Record<string, () => DataValue | DataValue[]>>;

/** Entries, first value mapped, bits of an entry; the data of two such entries. */
const LUT_DESCRIPTOR = (): DataValue[] => [2, 0, 16];
const LUT_DATA = (): ArrayBuffer => new Uint16Array([0, 0xffff]).buffer;

/** The 128 bits of a random UUID (PS3.3 C.7.6.26.1.1). */
const uuid = (): ArrayBuffer =>
  Uint8Array.from(crypto.randomUUID().replaceAll('-', '').match(/../g) ?? [], (hex) => Number.parseInt(hex, 16)).buffer;

const text = (content: string): ArrayBuffer => new TextEncoder().encode(content.length % 2 === 0 ? content : `${content} `).buffer;

/** Stands for any instance: a CT image. */
export const ANY_INSTANCE = '1.2.840.10008.5.1.4.1.1.2';
const IDENTITY = (): number[] => [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1];
const AXES = (): number[] => [1, 0, 0, 0, 1, 0, 0, 0, 1];

/** Values that are right together: a small unsigned 8-bit grey image in the patient, a point in time, plain geometry. */
export const SEEDS: Seeds = {
  PatientName: () => 'Doe^Jane',
  PatientID: () => 'IODINE',
  Rows: () => 4,
  Columns: () => 4,
  BitsAllocated: () => 8,
  BitsStored: () => 8,
  HighBit: () => 7,
  PixelRepresentation: () => 0,
  SamplesPerPixel: () => 1,
  PhotometricInterpretation: () => 'MONOCHROME2',
  NumberOfFrames: () => 1,
  PixelSpacing: () => [1, 1],
  ImageOrientationPatient: () => [1, 0, 0, 0, 1, 0],
  ImagePositionPatient: () => [0, 0, 0],
  ImageOrientationSlide: () => [1, 0, 0, 0, 1, 0],
  ImageOrientationVolume: () => [1, 0, 0, 0, 1, 0],
  FrameOfReferenceTransformationMatrix: IDENTITY,
  FrameOfReferenceToDisplayedCoordinateSystemTransformationMatrix: IDENTITY,
  ImageToEquipmentMappingMatrix: IDENTITY,
  DevicePositionToEquipmentMappingMatrix: IDENTITY,
  VolumeToTransducerMappingMatrix: IDENTITY,
  VolumeToTableMappingMatrix: IDENTITY,
  ThreeDMatingAxes: AXES,
  ThreeDImplantTemplateGroupMemberMatchingAxes: AXES,
  // One point of three coordinates.
  PointCoordinatesData: () => new ArrayBuffer(12),
  RecommendedDisplayCIELabValueList: () => new ArrayBuffer(6),
  PatientPosition: () => 'HFS',
  Manufacturer: () => 'Iodine',
  ManufacturerModelName: () => 'Iodine',
  DeviceSerialNumber: () => '1',
  SoftwareVersions: () => ['0.1.0'],
  LossyImageCompression: () => '00',
  BurnedInAnnotation: () => 'NO',
  CodeValue: () => '1',
  CodingSchemeDesignator: () => '99IODINE',
  CodeMeaning: () => 'Example',
  ReferencedSOPClassUID: () => ANY_INSTANCE,
  EncapsulatedDocument: () => text('%PDF-1.4\n%%EOF'),
  ContentLabel: () => 'EXAMPLE',
  RescaleSlope: () => 1,
  RescaleIntercept: () => 0,
  TransferSyntaxUID: () => '1.2.840.10008.1.2.1',
  TimezoneOffsetFromUTC: () => '+0000',
  SelectorAttributeVR: () => 'CS',
  ImageType: () => ['ORIGINAL', 'PRIMARY'],
  FrameType: () => ['ORIGINAL', 'PRIMARY'],
  PatientOrientation: () => ['L', 'P'],
  VolumetricProperties: () => 'VOLUME',
  VolumeBasedCalculationTechnique: () => 'NONE',
  PixelPresentation: () => 'MONOCHROME',
  PlanarConfiguration: () => 0,
  StereoPairsPresent: () => 'NO',
  AcquisitionTimeSynchronized: () => 'N',
  AcquisitionContrast: () => 'UNKNOWN',
  NumberOfControlPoints: () => 2,
  NumberOfRTControlPoints: () => 2,
  CumulativeMeterset: () => 0,
  RedPaletteColorLookupTableDescriptor: LUT_DESCRIPTOR,
  GreenPaletteColorLookupTableDescriptor: LUT_DESCRIPTOR,
  BluePaletteColorLookupTableDescriptor: LUT_DESCRIPTOR,
  RedPaletteColorLookupTableData: LUT_DATA,
  GreenPaletteColorLookupTableData: LUT_DATA,
  BluePaletteColorLookupTableData: LUT_DATA,
  LUTDescriptor: LUT_DESCRIPTOR,
  LUTData: () => [0, 0xffff],
  VelocityEncodingDirection: () => [0, 0, 1],
  DisplayedAreaTopLeftHandCorner: () => [1, 1],
  DisplayedAreaBottomRightHandCorner: () => [4, 4],
  SlabOrientation: () => [0, 0, 1],
  // The In-Stack Position Number of the Frame Content.
  DimensionIndexPointer: () => '00209057',
  FunctionalGroupPointer: () => '00209111',
  WaveformBitsAllocated: () => 16,
  WaveformBitsStored: () => 16,
  WaveformSampleInterpretation: () => 'SS',
  WaveformData: () => new ArrayBuffer(2),
  ICCProfile: srgbProfile,
  SourceIdentifier: uuid,
  FlowIdentifier: uuid,
};

/** Attributes that stand beside another in the same Item when the smallest object has that one. */
export const COMPANIONS: Readonly<Record<string, readonly string[]>> = {
  DimensionIndexPointer: ['FunctionalGroupPointer'],
  // Of the three kinds of code (PS3.3 8.8) the short one.
  CodeMeaning: ['CodeValue', 'CodingSchemeDesignator'],
};

/** What a sequence refers to, where its name says what that is and any image would not do. */
export const REFERRED: Readonly<Record<string, string>> = {
  ReferencedRTPlanSequence: '1.2.840.10008.5.1.4.1.1.481.5',
  ReferencedStructureSetSequence: '1.2.840.10008.5.1.4.1.1.481.3',
  RTRadiationSequence: '1.2.840.10008.5.1.4.1.1.481.13',
  ReferencedRTRadiationSequence: '1.2.840.10008.5.1.4.1.1.481.13',
  ReferencedRTRadiationSetSequence: '1.2.840.10008.5.1.4.1.1.481.12',
  ReferencedRTRadiationRecordSequence: '1.2.840.10008.5.1.4.1.1.481.16',
  // PS3.3 Table C.36.9-2
  DirectSegmentReferenceSequence: '1.2.840.10008.5.1.4.1.1.66.4',
  ComponentSequence: '1.2.840.10008.5.1.4.43.1',
  ImplantTemplateGroupMembersSequence: '1.2.840.10008.5.1.4.43.1',
};

/** Numbers of the first Item of a sequence; those of the next ones follow. */
export const NUMBERED: Readonly<Record<string, number>> = { ControlPointIndex: 0, RTControlPointIndex: 1 };
