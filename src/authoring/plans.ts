/** What the smallest object of an IOD chooses where its tables leave the choice to the author. */
import type { IodRules } from '../rules/tables.ts';
import { fixedValues } from './mend-constraints.ts';
import { MODALITIES } from './modalities.ts';
import type { Seeds } from './seeds.ts';

export interface Plan {
  /** Values by keyword, before the general seeds. */
  readonly values?: Seeds;
  /** Conditional attributes at the root, and functional groups by keyword, that the object has though nothing computed requires them. */
  readonly also?: readonly string[];
  readonly groups?: readonly string[];
  /** Attributes at the root that an object of several frames has besides Number of Frames. */
  readonly inFrames?: readonly string[];
  /** The content refers to what is listed as evidence. */
  readonly keyObjects?: true;
}

const text = (content: string): ArrayBuffer => new TextEncoder().encode(content.length % 2 === 0 ? content : `${content} `).buffer;

/** Four values, as PS3.3 C.8.16.1 has them. */
const MULTI_FRAME: Seeds = {
  ImageType: () => ['ORIGINAL', 'PRIMARY', 'VOLUME', 'NONE'],
  FrameType: () => ['ORIGINAL', 'PRIMARY', 'VOLUME', 'NONE'],
};
const SIXTEEN_BITS: Seeds = { BitsAllocated: () => 16, BitsStored: () => 16, HighBit: () => 15 };

/** A Frame of Reference on a slide (PS3.3 C.7.4.1.1.2). */
const SLIDE: Seeds = { PositionReferenceIndicator: () => 'SLIDE_CORNER' };
/** Functional groups of frames in the patient. */
const IN_PATIENT = ['PixelMeasuresSequence', 'PlanePositionSequence', 'PlaneOrientationSequence', 'FrameContentSequence'];
const REFERENCES = { also: ['ReferencedSeriesSequence'] };
const NOT_SQUARE: Seeds = { PixelAspectRatio: () => [2, 1] };
const ramp = (): ArrayBuffer => Uint8Array.from({ length: 256 }, (_, index) => index).buffer;
const EIGHT_BIT_PALETTE = (): number[] => [256, 0, 8];

/** Frames in time, one after the other (PS3.3 C.7.6.5). */
const CINE = { FrameIncrementPointer: () => ['00181063'], FrameTime: () => 40 };

const PLANS: Readonly<Record<string, Plan>> = {
  CTImage: { values: { ImageType: () => ['ORIGINAL', 'PRIMARY', 'AXIAL'], ...SIXTEEN_BITS } },
  MRImage: { values: { ImageType: () => ['ORIGINAL', 'PRIMARY', 'OTHER'] } },
  RTImage: { values: { ImageType: () => ['ORIGINAL', 'PRIMARY', 'PORTAL'], ...CINE }, inFrames: ['FrameTime'] },
  // Region modifier and structure stand in for each other (PS3.3 C.8.11.9); one will do.
  DigitalIntraOralXRayImage: { also: ['PrimaryAnatomicStructureSequence'] },
  // Planes of a grid of doses, in the order of their offsets (PS3.3 C.8.8.3).
  RTDose: {
    // A dose is a grid, where its author does not make it one of points or histograms.
    also: ['InstanceNumber', 'Rows', 'Columns', 'PixelData', 'DoseGridScaling', 'ImagePositionPatient', 'PixelSpacing'],
    values: { FrameIncrementPointer: () => ['3004000C'], ...SIXTEEN_BITS },
    inFrames: ['GridFrameOffsetVector'],
  },
  NuclearMedicineImage: {
    // Energy Window Vector and Detector Vector, those of a static image (PS3.3 C.8.4.8.1.3).
    values: { ImageType: () => ['ORIGINAL', 'PRIMARY', 'STATIC', 'EMISSION'], FrameIncrementPointer: () => ['00540010', '00540020'] },
  },
  XRayAngiographicImage: { values: { ImageType: () => ['ORIGINAL', 'PRIMARY', 'SINGLE PLANE'], ...CINE }, inFrames: ['FrameTime'] },
  XRayRadiofluoroscopicImage: { values: { ImageType: () => ['ORIGINAL', 'PRIMARY', 'SINGLE PLANE'], ...CINE }, inFrames: ['FrameTime'] },
  EncapsulatedPDF: { values: { MIMETypeOfEncapsulatedDocument: () => 'application/pdf' } },
  EncapsulatedCDA: {
    also: ['HL7InstanceIdentifier'],
    values: {
      MIMETypeOfEncapsulatedDocument: () => 'text/XML',
      EncapsulatedDocument: () => text('<ClinicalDocument xmlns="urn:hl7-org:v3"/>'),
    },
  },
  EncapsulatedSTL: { values: { MIMETypeOfEncapsulatedDocument: () => 'model/stl', EncapsulatedDocument: () => new ArrayBuffer(84) } },
  EncapsulatedOBJ: { values: { MIMETypeOfEncapsulatedDocument: () => 'model/obj', EncapsulatedDocument: () => text('v 0 0 0\n') } },
  EncapsulatedMTL: { values: { MIMETypeOfEncapsulatedDocument: () => 'model/mtl', EncapsulatedDocument: () => text('newmtl a\n') } },
  EnhancedCTImage: { values: { ...MULTI_FRAME, ...SIXTEEN_BITS, RescaleType: () => 'HU' } },
  LegacyConvertedEnhancedCTImage: { values: { ...MULTI_FRAME, ...SIXTEEN_BITS, RescaleType: () => 'HU' } },
  EnhancedMRImage: { values: { ...MULTI_FRAME, ...SIXTEEN_BITS } },
  EnhancedMRColorImage: {
    values: { ...MULTI_FRAME, PixelPresentation: () => 'TRUE_COLOR', PhotometricInterpretation: () => 'RGB', SamplesPerPixel: () => 3 },
  },
  LegacyConvertedEnhancedMRImage: { values: { ...MULTI_FRAME, ...SIXTEEN_BITS } },
  MRSpectroscopy: { values: MULTI_FRAME },
  EnhancedPETImage: { values: { ...MULTI_FRAME, ...SIXTEEN_BITS } },
  LegacyConvertedEnhancedPETImage: { values: { ...MULTI_FRAME, ...SIXTEEN_BITS } },
  EnhancedUSVolume: { values: MULTI_FRAME },
  PhotoacousticImage: { values: MULTI_FRAME },
  EnhancedXAImage: { values: { ...MULTI_FRAME, ImageType: () => ['ORIGINAL', 'PRIMARY', 'SINGLE PLANE', 'NONE'] } },
  EnhancedXRFImage: { values: { ...MULTI_FRAME, ImageType: () => ['ORIGINAL', 'PRIMARY', 'SINGLE PLANE', 'NONE'] } },
  XRay3DAngiographicImage: { values: MULTI_FRAME },
  XRay3DCraniofacialImage: { values: MULTI_FRAME },
  BreastProjectionXRayImage: {
    values: { ImageType: () => ['ORIGINAL', 'PRIMARY', 'VOLUME', 'NONE'], FrameType: () => ['ORIGINAL', 'PRIMARY', 'VOLUME', 'NONE'] },
  },
  BreastTomosynthesisImage: { values: MULTI_FRAME },
  IntravascularOpticalCoherenceTomographyImage: { values: MULTI_FRAME },
  VLWholeSlideMicroscopyImage: { values: { ...MULTI_FRAME, ...SLIDE, SpecimenLabelInImage: () => 'NO' } },
  VLSlideCoordinatesMicroscopicImage: { values: SLIDE },
  ParametricMap: {
    groups: IN_PATIENT,
    also: ['Rows', 'Columns', 'FloatPixelData'],
    values: {
      BitsAllocated: () => 32,
      ImageType: () => ['DERIVED', 'PRIMARY', 'VOLUME', 'NONE'],
      FrameType: () => ['DERIVED', 'PRIMARY', 'VOLUME', 'NONE'],
    },
  },
  Segmentation: { groups: IN_PATIENT, values: { ImageType: () => ['DERIVED', 'PRIMARY'] } },
  MultiFrameGrayscaleWordSecondaryCaptureImage: { values: SIXTEEN_BITS },
  MultiFrameSingleBitSecondaryCaptureImage: { values: { BitsAllocated: () => 1, BitsStored: () => 1, HighBit: () => 0 } },
  MultiFrameTrueColorSecondaryCaptureImage: { values: { SamplesPerPixel: () => 3, PhotometricInterpretation: () => 'RGB' } },
  OphthalmicPhotography16BitImage: { values: SIXTEEN_BITS },
  OphthalmicTomographyImage: { groups: IN_PATIENT },
  KeyObjectSelectionDocument: { keyObjects: true },
  RenditionSelectionDocument: { keyObjects: true, values: { ReferencedSOPClassUID: () => '1.2.840.10008.10.1' } },
  MicroscopyBulkSimpleAnnotations: { ...REFERENCES, values: { PointCoordinatesData: () => new Float32Array([1, 1]).buffer } },
  RealWorldValueMapping: REFERENCES,
  SpatialFiducials: REFERENCES,
  CTDefinedProcedureProtocol: { values: { EquipmentModality: () => 'CT' } },
  XADefinedProcedureProtocol: { values: { EquipmentModality: () => 'XA' } },
  ProtocolApproval: { values: { ReferencedSOPClassUID: () => '1.2.840.10008.5.1.4.1.1.200.1' } },
  Inventory: { values: { NumberOfStudyRecordsInInstance: () => 0, TotalNumberOfStudyRecords: () => 0n } },
  // SMPTE ST 2110-20 progressive video, ST 2110-30 audio (PS3.5 10.17).
  RealTimeVideoEndoscopicImage: { values: { FlowTransferSyntaxUID: () => '1.2.840.10008.1.2.7.1' } },
  RealTimeVideoPhotographicImage: { values: { FlowTransferSyntaxUID: () => '1.2.840.10008.1.2.7.1' } },
  // Voice is companded or of 8 bits (PS3.3 C.10.9.1.5).
  BasicVoiceAudioWaveform: {
    values: { WaveformBitsAllocated: () => 8, WaveformBitsStored: () => 8, WaveformSampleInterpretation: () => 'UB' },
  },
  RealTimeAudioWaveform: { values: { FlowTransferSyntaxUID: () => '1.2.840.10008.1.2.7.3' } },
  ColorPalette: {
    values: {
      RedPaletteColorLookupTableDescriptor: EIGHT_BIT_PALETTE,
      GreenPaletteColorLookupTableDescriptor: EIGHT_BIT_PALETTE,
      BluePaletteColorLookupTableDescriptor: EIGHT_BIT_PALETTE,
      RedPaletteColorLookupTableData: ramp,
      GreenPaletteColorLookupTableData: ramp,
      BluePaletteColorLookupTableData: ramp,
    },
  },
  OphthalmicThicknessMap: { values: NOT_SQUARE },
  CornealTopographyMap: { values: NOT_SQUARE },
  PositronEmissionTomographyImage: { values: SIXTEEN_BITS },
};

/** What is chosen for an IOD and a SOP Class. */
export function planFor(iod: IodRules, sopClassUID: string | undefined): Plan {
  const plan = PLANS[iod.id] ?? {};
  const modality = MODALITIES[iod.id];
  return {
    ...plan,
    values: {
      ...(modality === undefined ? {} : { Modality: () => modality }),
      ...plan.values,
      ...fixedValues(iod, sopClassUID),
    },
  };
}
