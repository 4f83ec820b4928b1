// X-Ray Angiographic Image IOD, PS3.3 Table A.14-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.14.html
import type { Demands, Every, Finding, Forbids, Iod, Is, IsAny, IsAt, IsNot, Not, Present, Requires, Some, TypeFn, Valued } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type CineModule, cineRules } from '../modules/cine.ts';
import { type ClinicalTrialSeriesModule, clinicalTrialSeriesRules } from '../modules/clinical-trial-series.ts';
import { type ClinicalTrialStudyModule, clinicalTrialStudyRules } from '../modules/clinical-trial-study.ts';
import { type ClinicalTrialSubjectModule, clinicalTrialSubjectRules } from '../modules/clinical-trial-subject.ts';
import { type CommonInstanceReferenceModule, commonInstanceReferenceRules } from '../modules/common-instance-reference.ts';
import { type ContrastBolusModule, contrastBolusRules } from '../modules/contrast-bolus.ts';
import { type DeviceModule, deviceRules } from '../modules/device.ts';
import { type DisplayShutterModule, displayShutterRules } from '../modules/display-shutter.ts';
import { type DXDetectorModule, dxDetectorRules } from '../modules/dx-detector.ts';
import { type FrameExtractionModule, frameExtractionRules } from '../modules/frame-extraction.ts';
import { type FramePointersModule, framePointersRules } from '../modules/frame-pointers.ts';
import { type GeneralAcquisitionModule, generalAcquisitionRules } from '../modules/general-acquisition.ts';
import { type GeneralEquipmentModule, generalEquipmentRules } from '../modules/general-equipment.ts';
import { type GeneralImageModule, generalImageRules } from '../modules/general-image.ts';
import { type GeneralReferenceModule, generalReferenceRules } from '../modules/general-reference.ts';
import { type GeneralSeriesModule, generalSeriesRules } from '../modules/general-series.ts';
import { type GeneralStudyModule, generalStudyRules } from '../modules/general-study.ts';
import { type ImagePixelModule, imagePixelRules } from '../modules/image-pixel.ts';
import { type InterventionModule, interventionRules } from '../modules/intervention.ts';
import { type MaskModule, maskRules } from '../modules/mask.ts';
import { type ModalityLUTModule, modalityLUTRules } from '../modules/modality-lut.ts';
import { type MultiFrameOverlayModule, multiFrameOverlayRules } from '../modules/multi-frame-overlay.ts';
import { type MultiFrameModule, multiFrameRules } from '../modules/multi-frame.ts';
import { type OverlayPlaneModule, overlayPlaneRules } from '../modules/overlay-plane.ts';
import { type PatientStudyModule, patientStudyRules } from '../modules/patient-study.ts';
import { type PatientModule, patientRules } from '../modules/patient.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';
import { type SpecimenModule, specimenRules } from '../modules/specimen.ts';
import { type SynchronizationModule, synchronizationRules } from '../modules/synchronization.ts';
import { type VOILUTModule, voilutRules } from '../modules/voi-lut.ts';
import { type XRayAcquisitionModule, xRayAcquisitionRules } from '../modules/x-ray-acquisition.ts';
import { type XRayCollimatorModule, xRayCollimatorRules } from '../modules/x-ray-collimator.ts';
import { type XRayImageModule, xRayImageRules } from '../modules/x-ray-image.ts';
import { type XRayTableModule, xRayTableRules } from '../modules/x-ray-table.ts';
import { type XAPositionerModule, xaPositionerRules } from '../modules/xa-positioner.ts';

/** X-Ray Angiographic Image IOD, PS3.3 Table A.14-1. */
export interface XRayAngiographicImageAttributes extends PatientModule, Partial<ClinicalTrialSubjectModule>, GeneralStudyModule, Partial<PatientStudyModule>, Partial<ClinicalTrialStudyModule>, GeneralSeriesModule, Partial<ClinicalTrialSeriesModule>, Partial<SynchronizationModule>, GeneralEquipmentModule, GeneralAcquisitionModule, Omit<GeneralImageModule, 'InstanceNumber' | 'ImageType' | 'LossyImageCompression' | 'AnatomicRegionSequence' | 'PrimaryAnatomicStructureSequence'>, Partial<Omit<GeneralReferenceModule, 'ReferencedImageSequence' | 'DerivationDescription'>>, Omit<ImagePixelModule, 'SamplesPerPixel' | 'PhotometricInterpretation' | 'BitsAllocated' | 'BitsStored' | 'HighBit' | 'PixelRepresentation'>, Partial<ContrastBolusModule>, Partial<CineModule>, Partial<Omit<MultiFrameModule, 'FrameIncrementPointer'>>, Partial<FramePointersModule>, Partial<MaskModule>, Partial<DisplayShutterModule>, Partial<DeviceModule>, Partial<InterventionModule>, Partial<SpecimenModule>, Omit<XRayImageModule, 'FrameIncrementPointer' | 'LossyImageCompression' | 'ImageType' | 'SamplesPerPixel' | 'PhotometricInterpretation' | 'BitsAllocated' | 'BitsStored' | 'HighBit' | 'PixelRepresentation' | 'ReferencedImageSequence' | 'DerivationDescription' | 'AnatomicRegionSequence' | 'PrimaryAnatomicStructureSequence' | 'ReferencedDefinedProtocolSequence' | 'ReferencedPerformedProtocolSequence'>, Omit<XRayAcquisitionModule, 'FieldOfViewShape' | 'FieldOfViewDimensions' | 'ImagerPixelSpacing' | 'PixelSpacing' | 'PixelSpacingCalibrationType' | 'PixelSpacingCalibrationDescription'>, Partial<XRayCollimatorModule>, Partial<XRayTableModule>, XAPositionerModule, Partial<Omit<DXDetectorModule, 'FieldOfViewShape' | 'FieldOfViewDimensions' | 'ImagerPixelSpacing' | 'PixelSpacing' | 'PixelSpacingCalibrationType' | 'PixelSpacingCalibrationDescription'>>, Partial<OverlayPlaneModule>, Partial<MultiFrameOverlayModule>, Partial<ModalityLUTModule>, Partial<VOILUTModule>, Omit<SOPCommonModule, 'SOPClassUID' | 'InstanceNumber' | 'ReferencedDefinedProtocolSequence' | 'ReferencedPerformedProtocolSequence'>, Partial<CommonInstanceReferenceModule>, Partial<FrameExtractionModule> {
  /** Instance Number (0020,0013) IS, VM 1, Type 2. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  InstanceNumber: NonNullable<GeneralImageModule['InstanceNumber']> | null;
  /** Image Type (0008,0008) CS, VM 2-n, Type 1. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  ImageType: NonNullable<GeneralImageModule['ImageType']>;
  /** Lossy Image Compression (0028,2110) CS, VM 1, Type 1C. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  LossyImageCompression?: '00' | '01';
  /** Anatomic Region Sequence (0008,2218) SQ, VM 1, Type 3. [10-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.5.html#table_10-7) */
  AnatomicRegionSequence?: NonNullable<GeneralImageModule['AnatomicRegionSequence']> | null;
  /** Primary Anatomic Structure Sequence (0008,2228) SQ, VM 1, Type 3. [10-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.5.html#table_10-8) */
  PrimaryAnatomicStructureSequence?: NonNullable<GeneralImageModule['PrimaryAnatomicStructureSequence']> | null;
  /** Referenced Image Sequence (0008,1140) SQ, VM 1, Type 1C. [C.12-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.4.html#table_C.12-10) */
  ReferencedImageSequence?: (NonNullable<GeneralReferenceModule['ReferencedImageSequence']>[number] & NonNullable<XRayImageModule['ReferencedImageSequence']>[number])[];
  /** Derivation Description (0008,2111) ST, VM 1, Type 3. [C.12-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.4.html#table_C.12-10) */
  DerivationDescription?: NonNullable<GeneralReferenceModule['DerivationDescription']> | null;
  /** Samples per Pixel (0028,0002) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  SamplesPerPixel: NonNullable<ImagePixelModule['SamplesPerPixel']>;
  /** Photometric Interpretation (0028,0004) CS, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  PhotometricInterpretation: 'MONOCHROME2';
  /** Bits Allocated (0028,0100) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  BitsAllocated: 8 | 16;
  /** Bits Stored (0028,0101) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  BitsStored: 8 | 10 | 12 | 16;
  /** High Bit (0028,0102) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  HighBit: NonNullable<ImagePixelModule['HighBit']>;
  /** Pixel Representation (0028,0103) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  PixelRepresentation: 0 | 1;
  /** Frame Increment Pointer (0028,0009) AT, VM 1-n, Type 1C. [C.7-14](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.6.html#table_C.7-14) */
  FrameIncrementPointer?: ('00181063' | '00181065')[];
  /** Referenced Defined Protocol Sequence (0018,990C) SQ, VM 1, Type 1C. [10.41-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.41.html#table_10.41-1) */
  ReferencedDefinedProtocolSequence?: NonNullable<XRayImageModule['ReferencedDefinedProtocolSequence']>;
  /** Referenced Performed Protocol Sequence (0018,990D) SQ, VM 1, Type 1C. [10.41-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.41.html#table_10.41-1) */
  ReferencedPerformedProtocolSequence?: NonNullable<XRayImageModule['ReferencedPerformedProtocolSequence']>;
  /** Field of View Shape (0018,1147) CS, VM 1, Type 3. [C.8-27](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.2.html#table_C.8-27) */
  FieldOfViewShape?: NonNullable<XRayAcquisitionModule['FieldOfViewShape']> | null;
  /** Field of View Dimension(s) (0018,1149) IS, VM 1-2, Type 3. [C.8-27](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.2.html#table_C.8-27) */
  FieldOfViewDimensions?: NonNullable<XRayAcquisitionModule['FieldOfViewDimensions']> | null;
  /** Imager Pixel Spacing (0018,1164) DS, VM 2, Type 3. [C.8-27](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.2.html#table_C.8-27) */
  ImagerPixelSpacing?: NonNullable<XRayAcquisitionModule['ImagerPixelSpacing']> | null;
  /** Pixel Spacing (0028,0030) DS, VM 2, Type 1C. [10-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.7.html#table_10-10) */
  PixelSpacing?: NonNullable<XRayAcquisitionModule['PixelSpacing']>;
  /** Pixel Spacing Calibration Type (0028,0A02) CS, VM 1, Type 3. [10-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.7.html#table_10-10) */
  PixelSpacingCalibrationType?: 'GEOMETRY' | 'FIDUCIAL' | null;
  /** Pixel Spacing Calibration Description (0028,0A04) LO, VM 1, Type 1C if PixelSpacingCalibrationType is present. [10-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.7.html#table_10-10) */
  PixelSpacingCalibrationDescription?: NonNullable<XRayAcquisitionModule['PixelSpacingCalibrationDescription']>;
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.12.1';
}

/** What the conditions of the top level read. */
export type XRayAngiographicImageSelect = Pick<XRayAngiographicImageAttributes,
  | 'PatientBirthDateInAlternativeCalendar' | 'PatientDeathDateInAlternativeCalendar' | 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'
  | 'LongitudinalTemporalOffsetFromEvent' | 'ImageLaterality' | 'PixelPaddingRangeLimit' | 'PixelDataProviderURL' | 'SamplesPerPixel' | 'NumberOfFrames'
  | 'PixelSpacingCalibrationType' | 'TableMotion' | 'PositionerMotion' | 'FieldOfViewRotation' | 'FieldOfViewHorizontalFlip' | 'RescaleIntercept'
> & { ImageType?: readonly string[] | null; FrameIncrementPointer?: readonly string[] | null; ShutterShape?: readonly string[] | null; CollimatorShape?: readonly string[] | null };

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface XRayAngiographicImageConditions extends TypeFn {
  readonly demands:
    Demands<Some<Present<this['given'], 'PatientBirthDateInAlternativeCalendar'> | Present<this['given'], 'PatientDeathDateInAlternativeCalendar'>>, 'PatientAlternativeCalendar'> &
    Demands<Present<this['given'], 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>, 'ClinicalTrialProtocolEthicsCommitteeName'> &
    Demands<Present<this['given'], 'LongitudinalTemporalOffsetFromEvent'>, 'LongitudinalTemporalEventType'> &
    Forbids<Every<'open' | Not<Present<this['given'], 'ImageLaterality'>>>, 'Laterality'> &
    Requires<Every<Present<this['given'], 'PixelPaddingRangeLimit'> | Some<'open' | Present<this['given'], 'PixelDataProviderURL'>>>, 'PixelPaddingValue'> &
    Requires<IsAt<this['given'], 'ImageType', 2, 'BIPLANE A' | 'BIPLANE B'>, 'ReferencedImageSequence'> &
    Demands<Not<Present<this['given'], 'PixelDataProviderURL'>>, 'PixelData'> &
    Demands<Every<Valued<this['given'], 'SamplesPerPixel'> | IsNot<this['given'], 'SamplesPerPixel', 0 | 1>>, 'PlanarConfiguration'> &
    Forbids<IsAny<this['given'], 'FrameIncrementPointer', '00181063'>, 'FrameTime'> &
    Requires<Every<Some<IsAny<this['given'], 'FrameIncrementPointer', '00181063' | '00181065'> | Every<'open' | Some<Present<this['given'], 'NumberOfFrames'> | 'open'>>> | IsAny<this['given'], 'FrameIncrementPointer', '00181063'>>, 'FrameTime'> &
    Forbids<IsAny<this['given'], 'FrameIncrementPointer', '00181065'>, 'FrameTimeVector'> &
    Requires<Every<Some<IsAny<this['given'], 'FrameIncrementPointer', '00181063' | '00181065'> | Every<'open' | Some<Present<this['given'], 'NumberOfFrames'> | 'open'>>> | IsAny<this['given'], 'FrameIncrementPointer', '00181065'>>, 'FrameTimeVector'> &
    Requires<Every<Valued<this['given'], 'NumberOfFrames'> | IsNot<this['given'], 'NumberOfFrames', 0 | 1>>, 'FrameIncrementPointer'> &
    Demands<IsAny<this['given'], 'ShutterShape', 'RECTANGULAR'>, 'ShutterLeftVerticalEdge' | 'ShutterRightVerticalEdge' | 'ShutterUpperHorizontalEdge' | 'ShutterLowerHorizontalEdge'> &
    Demands<IsAny<this['given'], 'ShutterShape', 'CIRCULAR'>, 'CenterOfCircularShutter' | 'RadiusOfCircularShutter'> &
    Demands<IsAny<this['given'], 'ShutterShape', 'POLYGONAL'>, 'VerticesOfThePolygonalShutter'> &
    Requires<Present<this['given'], 'PixelSpacingCalibrationType'>, 'PixelSpacingCalibrationDescription'> &
    Demands<IsAny<this['given'], 'CollimatorShape', 'RECTANGULAR'>, 'CollimatorLeftVerticalEdge' | 'CollimatorRightVerticalEdge' | 'CollimatorUpperHorizontalEdge' | 'CollimatorLowerHorizontalEdge'> &
    Demands<IsAny<this['given'], 'CollimatorShape', 'CIRCULAR'>, 'CenterOfCircularCollimator' | 'RadiusOfCircularCollimator'> &
    Demands<IsAny<this['given'], 'CollimatorShape', 'POLYGONAL'>, 'VerticesOfThePolygonalCollimator'> &
    Forbids<Is<this['given'], 'TableMotion', 'DYNAMIC'>, 'TableVerticalIncrement' | 'TableLongitudinalIncrement' | 'TableLateralIncrement'> &
    Forbids<Is<this['given'], 'PositionerMotion', 'DYNAMIC'>, 'PositionerPrimaryAngleIncrement' | 'PositionerSecondaryAngleIncrement'> &
    Demands<Some<Present<this['given'], 'FieldOfViewRotation'> | Present<this['given'], 'FieldOfViewHorizontalFlip'>>, 'FieldOfViewOrigin'> &
    Demands<Present<this['given'], 'FieldOfViewHorizontalFlip'>, 'FieldOfViewRotation'> &
    Demands<Present<this['given'], 'FieldOfViewRotation'>, 'FieldOfViewHorizontalFlip'> &
    Demands<Present<this['given'], 'RescaleIntercept'>, 'RescaleSlope' | 'RescaleType'>;
}

export const xRayAngiographicImage: Iod<XRayAngiographicImageAttributes, XRayAngiographicImageSelect, XRayAngiographicImageConditions> = {
  id: 'XRayAngiographicImage',
  name: 'X-Ray Angiographic Image',
  section: 'sect_A.14',
  table: 'table_A.14-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.1.1.12.1'],
  modules: [
    { ie: 'Patient', usage: 'M', module: constant(patientRules) },
    { ie: 'Patient', usage: 'U', module: constant(clinicalTrialSubjectRules) },
    { ie: 'Study', usage: 'M', module: constant(generalStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(patientStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(clinicalTrialStudyRules) },
    { ie: 'Series', usage: 'M', module: constant(generalSeriesRules) },
    { ie: 'Series', usage: 'U', module: constant(clinicalTrialSeriesRules) },
    { ie: 'Frame of Reference', usage: 'U', module: constant(synchronizationRules) },
    { ie: 'Equipment', usage: 'M', module: constant(generalEquipmentRules) },
    { ie: 'Acquisition', usage: 'M', module: constant(generalAcquisitionRules) },
    { ie: 'Image', usage: 'M', module: constant(generalImageRules) },
    { ie: 'Image', usage: 'U', module: constant(generalReferenceRules) },
    { ie: 'Image', usage: 'M', module: constant(imagePixelRules) },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(contrastBolusRules),
      condition: { tree: null, decided: 'knowledge', otherwise: 'forbidden', hash: '7718edc95816', reason: 'knowledge', missing: 'whether contrast media was applied' },
    },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(cineRules),
      condition: {
        tree: {
          op: 'or',
          of: [
            { op: 'points-to', attribute: { keyword: 'FrameIncrementPointer' }, keywords: ['FrameTime', 'FrameTimeVector'] },
            {
              op: 'and',
              of: [
                { op: 'unknown', reason: 'knowledge', hash: '75b85b986064' },
                {
                  op: 'or',
                  of: [{ op: 'present', attribute: { keyword: 'NumberOfFrames' } }, { op: 'present', attribute: { keyword: 'FrameIncrementPointer' } }],
                },
              ],
            },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '75b85b986064',
        reason: 'knowledge',
        missing: 'whether the frames follow each other in time',
      },
    },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(multiFrameRules),
      condition: {
        tree: {
          op: 'or',
          of: [
            { op: 'points-to', attribute: { keyword: 'FrameIncrementPointer' }, keywords: ['FrameTime', 'FrameTimeVector'] },
            {
              op: 'and',
              of: [
                { op: 'unknown', reason: 'knowledge', hash: '75b85b986064' },
                {
                  op: 'or',
                  of: [{ op: 'present', attribute: { keyword: 'NumberOfFrames' } }, { op: 'present', attribute: { keyword: 'FrameIncrementPointer' } }],
                },
              ],
            },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '75b85b986064',
        reason: 'knowledge',
        missing: 'whether the frames follow each other in time',
      },
    },
    { ie: 'Image', usage: 'U', module: constant(framePointersRules) },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(maskRules),
      condition: { tree: null, decided: 'knowledge', otherwise: 'forbidden', hash: 'f83aa3013f8c', reason: 'knowledge', missing: 'what is to be applied to the image' },
    },
    { ie: 'Image', usage: 'U', module: constant(displayShutterRules) },
    { ie: 'Image', usage: 'U', module: constant(deviceRules) },
    { ie: 'Image', usage: 'U', module: constant(interventionRules) },
    { ie: 'Image', usage: 'U', module: constant(specimenRules) },
    { ie: 'Image', usage: 'M', module: constant(xRayImageRules) },
    { ie: 'Image', usage: 'M', module: constant(xRayAcquisitionRules) },
    { ie: 'Image', usage: 'U', module: constant(xRayCollimatorRules) },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(xRayTableRules),
      condition: { tree: null, decided: 'knowledge', otherwise: 'allowed', hash: '6f453bac2ec6', reason: 'knowledge', missing: 'whether the table moved' },
    },
    { ie: 'Image', usage: 'M', module: constant(xaPositionerRules) },
    { ie: 'Image', usage: 'U', module: constant(dxDetectorRules) },
    { ie: 'Image', usage: 'U', module: constant(overlayPlaneRules) },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(multiFrameOverlayRules),
      condition: { tree: null, decided: 'knowledge', otherwise: 'forbidden', hash: '540be1ffc6b6', reason: 'knowledge', missing: 'whether overlays have several frames' },
    },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(modalityLUTRules),
      condition: {
        tree: { op: '=', attribute: { keyword: 'PixelIntensityRelationship' }, to: ['LOG'] },
        decided: 'data',
        otherwise: { tree: { op: '=', attribute: { keyword: 'PixelIntensityRelationship' }, to: ['DISP'] }, decided: 'data' },
        hash: 'ba8bec17095a',
      },
    },
    { ie: 'Image', usage: 'U', module: constant(voilutRules) },
    { ie: 'Image', usage: 'M', module: constant(sopCommonRules) },
    { ie: 'Image', usage: 'U', module: constant(commonInstanceReferenceRules) },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(frameExtractionRules),
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '221a2c06063f',
        reason: 'knowledge',
        missing: 'whether the object answers a Frame-Level retrieve request',
      },
    },
  ],
  functionalGroups: [],
};

/** True when the data set has no error finding as this IOD. */
export const isXRayAngiographicImage = (dataset: object): dataset is XRayAngiographicImageAttributes => conformsToIod(dataset, xRayAngiographicImage);

/** Findings of the data set as this IOD. */
export const validateXRayAngiographicImage = (dataset: object): Finding[] => validateIod(dataset, xRayAngiographicImage);
