// Digital Mammography X-Ray Image IOD, PS3.3 Table A.27-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.27.html
import type { Demands, Every, Finding, Forbids, Iod, Is, IsAny, Not, Present, Requires, Some, TypeFn } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type AcquisitionContextModule, acquisitionContextRules } from '../modules/acquisition-context.ts';
import { type ClinicalTrialSeriesModule, clinicalTrialSeriesRules } from '../modules/clinical-trial-series.ts';
import { type ClinicalTrialStudyModule, clinicalTrialStudyRules } from '../modules/clinical-trial-study.ts';
import { type ClinicalTrialSubjectModule, clinicalTrialSubjectRules } from '../modules/clinical-trial-subject.ts';
import { type CommonInstanceReferenceModule, commonInstanceReferenceRules } from '../modules/common-instance-reference.ts';
import { type ContrastBolusModule, contrastBolusRules } from '../modules/contrast-bolus.ts';
import { type DeviceModule, deviceRules } from '../modules/device.ts';
import { type DisplayShutterModule, displayShutterRules } from '../modules/display-shutter.ts';
import { type DXAnatomyImagedModule, dxAnatomyImagedRules } from '../modules/dx-anatomy-imaged.ts';
import { type DXDetectorModule, dxDetectorRules } from '../modules/dx-detector.ts';
import { type DXImageModule, dxImageRules } from '../modules/dx-image.ts';
import { type DXPositioningModule, dxPositioningRules } from '../modules/dx-positioning.ts';
import { type DXSeriesModule, dxSeriesRules } from '../modules/dx-series.ts';
import { type FrameOfReferenceModule, frameOfReferenceRules } from '../modules/frame-of-reference.ts';
import { type GeneralAcquisitionModule, generalAcquisitionRules } from '../modules/general-acquisition.ts';
import { type GeneralEquipmentModule, generalEquipmentRules } from '../modules/general-equipment.ts';
import { type GeneralImageModule, generalImageRules } from '../modules/general-image.ts';
import { type GeneralReferenceModule, generalReferenceRules } from '../modules/general-reference.ts';
import { type GeneralSeriesModule, generalSeriesRules } from '../modules/general-series.ts';
import { type GeneralStudyModule, generalStudyRules } from '../modules/general-study.ts';
import { type ImageHistogramModule, imageHistogramRules } from '../modules/image-histogram.ts';
import { type ImagePixelModule, imagePixelRules } from '../modules/image-pixel.ts';
import { type InterventionModule, interventionRules } from '../modules/intervention.ts';
import { type MammographyImageModule, mammographyImageRules } from '../modules/mammography-image.ts';
import { type MammographySeriesModule, mammographySeriesRules } from '../modules/mammography-series.ts';
import { type OverlayPlaneModule, overlayPlaneRules } from '../modules/overlay-plane.ts';
import { type PatientStudyModule, patientStudyRules } from '../modules/patient-study.ts';
import { type PatientModule, patientRules } from '../modules/patient.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';
import { type SpecimenModule, specimenRules } from '../modules/specimen.ts';
import { type VOILUTModule, voilutRules } from '../modules/voi-lut.ts';
import { type XRayAcquisitionDoseModule, xRayAcquisitionDoseRules } from '../modules/x-ray-acquisition-dose.ts';
import { type XRayCollimatorModule, xRayCollimatorRules } from '../modules/x-ray-collimator.ts';
import { xRayFiltrationRules } from '../modules/x-ray-filtration.ts';
import { type XRayGenerationModule, xRayGenerationRules } from '../modules/x-ray-generation.ts';
import { type XRayGridModule, xRayGridRules } from '../modules/x-ray-grid.ts';
import { type XRayTomographyAcquisitionModule, xRayTomographyAcquisitionRules } from '../modules/x-ray-tomography-acquisition.ts';

/** Digital Mammography X-Ray Image IOD, PS3.3 Table A.27-1. */
export interface DigitalMammographyXRayImageAttributes extends PatientModule, Partial<ClinicalTrialSubjectModule>, GeneralStudyModule, Partial<PatientStudyModule>, Partial<ClinicalTrialStudyModule>, Omit<GeneralSeriesModule, 'Modality' | 'ReferencedPerformedProcedureStepSequence' | 'PatientPosition' | 'RequestAttributesSequence'>, Partial<ClinicalTrialSeriesModule>, Omit<DXSeriesModule, 'Modality' | 'ReferencedPerformedProcedureStepSequence'>, Partial<FrameOfReferenceModule>, GeneralEquipmentModule, GeneralAcquisitionModule, Omit<GeneralImageModule, 'InstanceNumber' | 'PatientOrientation' | 'ImageType' | 'BurnedInAnnotation' | 'LossyImageCompression' | 'LossyImageCompressionRatio' | 'PresentationLUTShape' | 'ImageLaterality' | 'AnatomicRegionSequence' | 'PrimaryAnatomicStructureSequence'>, Partial<Omit<GeneralReferenceModule, 'DerivationDescription'>>, Omit<ImagePixelModule, 'SamplesPerPixel' | 'PhotometricInterpretation' | 'BitsAllocated' | 'BitsStored' | 'HighBit' | 'PixelRepresentation'>, Partial<ContrastBolusModule>, Partial<DisplayShutterModule>, Partial<DeviceModule>, Partial<InterventionModule>, Partial<SpecimenModule>, Omit<DXImageModule, 'ImageType' | 'SamplesPerPixel' | 'PhotometricInterpretation' | 'BitsAllocated' | 'BitsStored' | 'HighBit' | 'PixelRepresentation' | 'PresentationLUTShape' | 'LossyImageCompression' | 'LossyImageCompressionRatio' | 'DerivationDescription' | 'PatientOrientation' | 'BurnedInAnnotation' | 'VOILUTSequence' | 'WindowCenter' | 'WindowWidth' | 'WindowCenterWidthExplanation'>, Omit<DXDetectorModule, 'ExposureIndex' | 'TargetExposureIndex' | 'DeviationIndex'>, Partial<XRayCollimatorModule>, Partial<Omit<DXPositioningModule, 'PatientPosition' | 'ViewCodeSequence' | 'DistanceSourceToPatient' | 'DistanceSourceToDetector' | 'PositionerType' | 'PositionerPrimaryAngle' | 'PositionerSecondaryAngle' | 'BodyPartThickness'>>, Partial<XRayTomographyAcquisitionModule>, Partial<Omit<XRayAcquisitionDoseModule, 'KVP' | 'XRayTubeCurrent' | 'XRayTubeCurrentInuA' | 'ExposureTime' | 'ExposureTimeInuS' | 'Exposure' | 'ExposureInuAs' | 'DistanceSourceToDetector' | 'DistanceSourceToPatient' | 'BodyPartThickness' | 'OrganExposed' | 'AnodeTargetMaterial' | 'RectificationType' | 'FilterType' | 'FilterMaterial' | 'FilterThicknessMinimum' | 'FilterThicknessMaximum' | 'FilterBeamPathLengthMinimum' | 'FilterBeamPathLengthMaximum' | 'ExposureIndex' | 'TargetExposureIndex' | 'DeviationIndex'>>, Partial<Omit<XRayGenerationModule, 'KVP' | 'XRayTubeCurrent' | 'XRayTubeCurrentInuA' | 'ExposureTime' | 'ExposureTimeInuS' | 'Exposure' | 'ExposureInuAs' | 'AnodeTargetMaterial' | 'RectificationType'>>, Partial<XRayGridModule>, Omit<MammographyImageModule, 'ImageType' | 'PositionerType' | 'DistanceSourceToDetector' | 'DistanceSourceToPatient' | 'PositionerPrimaryAngle' | 'PositionerSecondaryAngle' | 'ImageLaterality' | 'OrganExposed' | 'ViewCodeSequence' | 'AnatomicRegionSequence' | 'PrimaryAnatomicStructureSequence'>, Partial<OverlayPlaneModule>, Partial<Omit<VOILUTModule, 'VOILUTSequence' | 'WindowCenter' | 'WindowWidth' | 'WindowCenterWidthExplanation'>>, Partial<ImageHistogramModule>, AcquisitionContextModule, Omit<SOPCommonModule, 'SOPClassUID' | 'InstanceNumber'>, Partial<CommonInstanceReferenceModule> {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  Modality: 'MG';
  /** Referenced Performed Procedure Step Sequence (0008,1111) SQ, VM 1, Type 1C. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  ReferencedPerformedProcedureStepSequence?: (NonNullable<GeneralSeriesModule['ReferencedPerformedProcedureStepSequence']>[number] & NonNullable<DXSeriesModule['ReferencedPerformedProcedureStepSequence']>[number])[];
  /** Patient Position (0018,5100) CS, VM 1, Type 2C if PatientOrientationCodeSequence is not present and SOPClassUID is one of "1.2.840.10008.5.1.4.1.1.2", "1.2.840.10008.5.1.4.1.1.4", "1.2.840.10008.5.1.4.1.1.2.1", "1.2.840.10008.5.1.4.1.1.4.1", "1.2.840.10008.5.1.4.1.1.4.3", "1.2.840.10008.5.1.4.1.1.4.2". [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  PatientPosition?: NonNullable<GeneralSeriesModule['PatientPosition']> | null;
  /** Request Attributes Sequence (0040,0275) SQ, VM 1, Type 3. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  RequestAttributesSequence?: (NonNullable<GeneralSeriesModule['RequestAttributesSequence']>[number] & NonNullable<MammographySeriesModule['RequestAttributesSequence']>[number])[] | null;
  /** Instance Number (0020,0013) IS, VM 1, Type 2. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  InstanceNumber: NonNullable<GeneralImageModule['InstanceNumber']> | null;
  /** Patient Orientation (0020,0020) CS, VM 2, Type 1C if not (IOD has ImageOrientationPatient, ImageOrientationSlide) or (SOPClassUID is "1.2.840.10008.5.1.4.1.1.7" and not (ImageOrientationPatient of the data set is present or ImageOrientationPatient in SharedFunctionalGroupsSequence.PlaneOrientationSequence is present or ImageOrientationPatient in PerFrameFunctionalGroupsSequence.PlaneOrientationSequence is present)) or [knowledge #1013d901867e]. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  PatientOrientation?: NonNullable<GeneralImageModule['PatientOrientation']>;
  /** Image Type (0008,0008) CS, VM 2-n, Type 1. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  ImageType: NonNullable<GeneralImageModule['ImageType']>;
  /** Burned In Annotation (0028,0301) CS, VM 1, Type 1. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  BurnedInAnnotation: 'YES' | 'NO';
  /** Lossy Image Compression (0028,2110) CS, VM 1, Type 1. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  LossyImageCompression: '00' | '01';
  /** Lossy Image Compression Ratio (0028,2112) DS, VM 1-n, Type 1C. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  LossyImageCompressionRatio?: NonNullable<GeneralImageModule['LossyImageCompressionRatio']>;
  /** Presentation LUT Shape (2050,0020) CS, VM 1, Type 1. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  PresentationLUTShape: 'IDENTITY' | 'INVERSE';
  /** Image Laterality (0020,0062) CS, VM 1, Type 1. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  ImageLaterality: 'R' | 'L' | 'B';
  /** Anatomic Region Sequence (0008,2218) SQ, VM 1, Type 1. [10-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.5.html#table_10-7) */
  AnatomicRegionSequence: (NonNullable<GeneralImageModule['AnatomicRegionSequence']>[number] & NonNullable<DXAnatomyImagedModule['AnatomicRegionSequence']>[number] & NonNullable<MammographyImageModule['AnatomicRegionSequence']>[number])[];
  /** Primary Anatomic Structure Sequence (0008,2228) SQ, VM 1, Type 3. [10-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.5.html#table_10-8) */
  PrimaryAnatomicStructureSequence?: NonNullable<GeneralImageModule['PrimaryAnatomicStructureSequence']> | null;
  /** Derivation Description (0008,2111) ST, VM 1, Type 3. [C.12-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.4.html#table_C.12-10) */
  DerivationDescription?: NonNullable<GeneralReferenceModule['DerivationDescription']> | null;
  /** Samples per Pixel (0028,0002) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  SamplesPerPixel: 1;
  /** Photometric Interpretation (0028,0004) CS, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  PhotometricInterpretation: 'MONOCHROME1' | 'MONOCHROME2';
  /** Bits Allocated (0028,0100) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  BitsAllocated: 8 | 16;
  /** Bits Stored (0028,0101) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  BitsStored: 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16;
  /** High Bit (0028,0102) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  HighBit: NonNullable<ImagePixelModule['HighBit']>;
  /** Pixel Representation (0028,0103) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  PixelRepresentation: 0;
  /** VOI LUT Sequence (0028,3010) SQ, VM 1, Type 1C if PresentationIntentType is "FOR PRESENTATION" and WindowCenter is not present. [C.8-70](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.3.html#table_C.8-70) */
  VOILUTSequence?: (NonNullable<DXImageModule['VOILUTSequence']>[number] & NonNullable<VOILUTModule['VOILUTSequence']>[number])[];
  /** Window Center (0028,1050) DS, VM 1-n, Type 1C if PresentationIntentType is "FOR PRESENTATION" and VOILUTSequence is not present. [C.8-70](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.3.html#table_C.8-70) */
  WindowCenter?: NonNullable<DXImageModule['WindowCenter']>;
  /** Window Width (0028,1051) DS, VM 1-n, Type 1C if WindowCenter is present. [C.8-70](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.3.html#table_C.8-70) */
  WindowWidth?: NonNullable<DXImageModule['WindowWidth']>;
  /** Window Center & Width Explanation (0028,1055) LO, VM 1-n, Type 3. [C.8-70](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.3.html#table_C.8-70) */
  WindowCenterWidthExplanation?: NonNullable<DXImageModule['WindowCenterWidthExplanation']> | null;
  /** Exposure Index (0018,1411) DS, VM 1, Type 3. [10-23](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.19.html#table_10-23) */
  ExposureIndex?: NonNullable<DXDetectorModule['ExposureIndex']> | null;
  /** Target Exposure Index (0018,1412) DS, VM 1, Type 3. [10-23](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.19.html#table_10-23) */
  TargetExposureIndex?: NonNullable<DXDetectorModule['TargetExposureIndex']> | null;
  /** Deviation Index (0018,1413) DS, VM 1, Type 3. [10-23](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.19.html#table_10-23) */
  DeviationIndex?: NonNullable<DXDetectorModule['DeviationIndex']> | null;
  /** View Code Sequence (0054,0220) SQ, VM 1, Type 1. [C.8-72](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.5.html#table_C.8-72) */
  ViewCodeSequence: (NonNullable<DXPositioningModule['ViewCodeSequence']>[number] & NonNullable<MammographyImageModule['ViewCodeSequence']>[number])[];
  /** Distance Source to Patient (0018,1111) DS, VM 1, Type 3. [C.8-72](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.5.html#table_C.8-72) */
  DistanceSourceToPatient?: NonNullable<DXPositioningModule['DistanceSourceToPatient']> | null;
  /** Distance Source to Detector (0018,1110) DS, VM 1, Type 3. [C.8-72](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.5.html#table_C.8-72) */
  DistanceSourceToDetector?: NonNullable<DXPositioningModule['DistanceSourceToDetector']> | null;
  /** Positioner Type (0018,1508) CS, VM 1, Type 1. [C.8-72](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.5.html#table_C.8-72) */
  PositionerType: 'MAMMOGRAPHIC' | 'NONE';
  /** Positioner Primary Angle (0018,1510) DS, VM 1, Type 3. [C.8-72](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.5.html#table_C.8-72) */
  PositionerPrimaryAngle?: NonNullable<DXPositioningModule['PositionerPrimaryAngle']> | null;
  /** Positioner Secondary Angle (0018,1511) DS, VM 1, Type 3. [C.8-72](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.5.html#table_C.8-72) */
  PositionerSecondaryAngle?: NonNullable<DXPositioningModule['PositionerSecondaryAngle']> | null;
  /** Body Part Thickness (0018,11A0) DS, VM 1, Type 3. [C.8-72](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.5.html#table_C.8-72) */
  BodyPartThickness?: NonNullable<DXPositioningModule['BodyPartThickness']> | null;
  /** KVP (0018,0060) DS, VM 1, Type 3. [C.8-33](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.8.html#table_C.8-33) */
  KVP?: NonNullable<XRayAcquisitionDoseModule['KVP']> | null;
  /** X-Ray Tube Current (0018,1151) IS, VM 1, Type 3. [C.8-33](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.8.html#table_C.8-33) */
  XRayTubeCurrent?: NonNullable<XRayAcquisitionDoseModule['XRayTubeCurrent']> | null;
  /** X-Ray Tube Current in µA (0018,8151) DS, VM 1, Type 3. [C.8-33](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.8.html#table_C.8-33) */
  XRayTubeCurrentInuA?: NonNullable<XRayAcquisitionDoseModule['XRayTubeCurrentInuA']> | null;
  /** Exposure Time (0018,1150) IS, VM 1, Type 3. [C.8-33](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.8.html#table_C.8-33) */
  ExposureTime?: NonNullable<XRayAcquisitionDoseModule['ExposureTime']> | null;
  /** Exposure Time in µS (0018,8150) DS, VM 1, Type 3. [C.8-33](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.8.html#table_C.8-33) */
  ExposureTimeInuS?: NonNullable<XRayAcquisitionDoseModule['ExposureTimeInuS']> | null;
  /** Exposure (0018,1152) IS, VM 1, Type 3. [C.8-33](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.8.html#table_C.8-33) */
  Exposure?: NonNullable<XRayAcquisitionDoseModule['Exposure']> | null;
  /** Exposure in µAs (0018,1153) IS, VM 1, Type 3. [C.8-33](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.8.html#table_C.8-33) */
  ExposureInuAs?: NonNullable<XRayAcquisitionDoseModule['ExposureInuAs']> | null;
  /** Organ Exposed (0040,0318) CS, VM 1, Type 1. [C.8-33](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.8.html#table_C.8-33) */
  OrganExposed: 'BREAST';
  /** Anode Target Material (0018,1191) CS, VM 1, Type 3. [C.8-33](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.8.html#table_C.8-33) */
  AnodeTargetMaterial?: NonNullable<XRayAcquisitionDoseModule['AnodeTargetMaterial']> | null;
  /** Rectification Type (0018,1156) CS, VM 1, Type 3. [C.8-33](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.8.html#table_C.8-33) */
  RectificationType?: NonNullable<XRayAcquisitionDoseModule['RectificationType']> | null;
  /** Filter Type (0018,1160) SH, VM 1, Type 3. [C.8-35a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.10.html#table_C.8-35a) */
  FilterType?: NonNullable<XRayAcquisitionDoseModule['FilterType']> | null;
  /** Filter Material (0018,7050) CS, VM 1-n, Type 3. [C.8-35a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.10.html#table_C.8-35a) */
  FilterMaterial?: NonNullable<XRayAcquisitionDoseModule['FilterMaterial']> | null;
  /** Filter Thickness Minimum (0018,7052) DS, VM 1-n, Type 3. [C.8-35a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.10.html#table_C.8-35a) */
  FilterThicknessMinimum?: NonNullable<XRayAcquisitionDoseModule['FilterThicknessMinimum']> | null;
  /** Filter Thickness Maximum (0018,7054) DS, VM 1-n, Type 3. [C.8-35a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.10.html#table_C.8-35a) */
  FilterThicknessMaximum?: NonNullable<XRayAcquisitionDoseModule['FilterThicknessMaximum']> | null;
  /** Filter Beam Path Length Minimum (0018,7056) FL, VM 1-n, Type 3. [C.8-35a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.10.html#table_C.8-35a) */
  FilterBeamPathLengthMinimum?: NonNullable<XRayAcquisitionDoseModule['FilterBeamPathLengthMinimum']> | null;
  /** Filter Beam Path Length Maximum (0018,7058) FL, VM 1-n, Type 3. [C.8-35a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.10.html#table_C.8-35a) */
  FilterBeamPathLengthMaximum?: NonNullable<XRayAcquisitionDoseModule['FilterBeamPathLengthMaximum']> | null;
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.1.2' | '1.2.840.10008.5.1.4.1.1.1.2.1';
}

/** What the conditions of the top level read. */
export type DigitalMammographyXRayImageSelect = Pick<DigitalMammographyXRayImageAttributes,
  | 'PatientBirthDateInAlternativeCalendar' | 'PatientDeathDateInAlternativeCalendar' | 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'
  | 'LongitudinalTemporalOffsetFromEvent' | 'ImageLaterality' | 'PixelPaddingRangeLimit' | 'PixelDataProviderURL' | 'LossyImageCompression'
  | 'FieldOfViewRotation' | 'FieldOfViewHorizontalFlip' | 'PixelSpacingCalibrationType'
> & { ShutterShape?: readonly string[] | null; CollimatorShape?: readonly string[] | null };

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface DigitalMammographyXRayImageConditions extends TypeFn {
  readonly demands:
    Demands<Some<Present<this['given'], 'PatientBirthDateInAlternativeCalendar'> | Present<this['given'], 'PatientDeathDateInAlternativeCalendar'>>, 'PatientAlternativeCalendar'> &
    Demands<Present<this['given'], 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>, 'ClinicalTrialProtocolEthicsCommitteeName'> &
    Demands<Present<this['given'], 'LongitudinalTemporalOffsetFromEvent'>, 'LongitudinalTemporalEventType'> &
    Forbids<Every<'open' | Not<Present<this['given'], 'ImageLaterality'>>>, 'Laterality'> &
    Requires<Every<Present<this['given'], 'PixelPaddingRangeLimit'> | Some<'open' | Present<this['given'], 'PixelDataProviderURL'>>>, 'PixelPaddingValue'> &
    Requires<Is<this['given'], 'LossyImageCompression', '01'>, 'LossyImageCompressionRatio'> &
    Demands<Not<Present<this['given'], 'PixelDataProviderURL'>>, 'PixelData'> &
    Demands<IsAny<this['given'], 'ShutterShape', 'RECTANGULAR'>, 'ShutterLeftVerticalEdge' | 'ShutterRightVerticalEdge' | 'ShutterUpperHorizontalEdge' | 'ShutterLowerHorizontalEdge'> &
    Demands<IsAny<this['given'], 'ShutterShape', 'CIRCULAR'>, 'CenterOfCircularShutter' | 'RadiusOfCircularShutter'> &
    Demands<IsAny<this['given'], 'ShutterShape', 'POLYGONAL'>, 'VerticesOfThePolygonalShutter'> &
    Demands<Some<Present<this['given'], 'FieldOfViewRotation'> | Present<this['given'], 'FieldOfViewHorizontalFlip'>>, 'FieldOfViewOrigin'> &
    Demands<Present<this['given'], 'FieldOfViewHorizontalFlip'>, 'FieldOfViewRotation'> &
    Demands<Present<this['given'], 'FieldOfViewRotation'>, 'FieldOfViewHorizontalFlip'> &
    Demands<Present<this['given'], 'PixelSpacingCalibrationType'>, 'PixelSpacingCalibrationDescription'> &
    Demands<IsAny<this['given'], 'CollimatorShape', 'RECTANGULAR'>, 'CollimatorLeftVerticalEdge' | 'CollimatorRightVerticalEdge' | 'CollimatorUpperHorizontalEdge' | 'CollimatorLowerHorizontalEdge'> &
    Demands<IsAny<this['given'], 'CollimatorShape', 'CIRCULAR'>, 'CenterOfCircularCollimator' | 'RadiusOfCircularCollimator'> &
    Demands<IsAny<this['given'], 'CollimatorShape', 'POLYGONAL'>, 'VerticesOfThePolygonalCollimator'>;
}

export const digitalMammographyXRayImage: Iod<DigitalMammographyXRayImageAttributes, DigitalMammographyXRayImageSelect, DigitalMammographyXRayImageConditions> = {
  id: 'DigitalMammographyXRayImage',
  name: 'Digital Mammography X-Ray Image',
  section: 'sect_A.27',
  table: 'table_A.27-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.1.1.1.2', '1.2.840.10008.5.1.4.1.1.1.2.1'],
  modules: [
    { ie: 'Patient', usage: 'M', module: constant(patientRules) },
    { ie: 'Patient', usage: 'U', module: constant(clinicalTrialSubjectRules) },
    { ie: 'Study', usage: 'M', module: constant(generalStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(patientStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(clinicalTrialStudyRules) },
    { ie: 'Series', usage: 'M', module: constant(generalSeriesRules) },
    { ie: 'Series', usage: 'U', module: constant(clinicalTrialSeriesRules) },
    { ie: 'Series', usage: 'M', module: constant(dxSeriesRules) },
    { ie: 'Series', usage: 'M', module: constant(mammographySeriesRules) },
    {
      ie: 'Frame of Reference',
      usage: 'C',
      module: constant(frameOfReferenceRules),
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '2692517d5019',
        reason: 'knowledge',
        missing: 'whether several SOP Instances are spatially related',
      },
    },
    { ie: 'Equipment', usage: 'M', module: constant(generalEquipmentRules) },
    { ie: 'Acquisition', usage: 'M', module: constant(generalAcquisitionRules) },
    { ie: 'Image', usage: 'M', module: constant(generalImageRules) },
    { ie: 'Image', usage: 'U', module: constant(generalReferenceRules) },
    { ie: 'Image', usage: 'M', module: constant(imagePixelRules) },
    { ie: 'Image', usage: 'U', module: constant(contrastBolusRules) },
    { ie: 'Image', usage: 'U', module: constant(displayShutterRules) },
    { ie: 'Image', usage: 'U', module: constant(deviceRules) },
    { ie: 'Image', usage: 'U', module: constant(interventionRules) },
    { ie: 'Image', usage: 'U', module: constant(specimenRules) },
    { ie: 'Image', usage: 'M', module: constant(dxAnatomyImagedRules) },
    { ie: 'Image', usage: 'M', module: constant(dxImageRules) },
    { ie: 'Image', usage: 'M', module: constant(dxDetectorRules) },
    { ie: 'Image', usage: 'U', module: constant(xRayCollimatorRules) },
    { ie: 'Image', usage: 'U', module: constant(dxPositioningRules) },
    { ie: 'Image', usage: 'U', module: constant(xRayTomographyAcquisitionRules) },
    { ie: 'Image', usage: 'U', module: constant(xRayAcquisitionDoseRules) },
    { ie: 'Image', usage: 'U', module: constant(xRayGenerationRules) },
    { ie: 'Image', usage: 'U', module: constant(xRayFiltrationRules) },
    { ie: 'Image', usage: 'U', module: constant(xRayGridRules) },
    { ie: 'Image', usage: 'M', module: constant(mammographyImageRules) },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(overlayPlaneRules),
      condition: { tree: null, decided: 'unread', otherwise: 'forbidden', hash: '47c91f012414', reason: 'unread', missing: 'whether the author has annotated' },
    },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(voilutRules),
      condition: {
        tree: { op: '=', attribute: { keyword: 'PresentationIntentType' }, to: ['FOR PRESENTATION'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'c2093983c2de',
      },
    },
    { ie: 'Image', usage: 'U', module: constant(imageHistogramRules) },
    { ie: 'Image', usage: 'M', module: constant(acquisitionContextRules) },
    { ie: 'Image', usage: 'M', module: constant(sopCommonRules) },
    { ie: 'Image', usage: 'U', module: constant(commonInstanceReferenceRules) },
  ],
  functionalGroups: [],
  constraints: [
    {
      section: 'sect_B.5.1.2',
      sopClass: '1.2.840.10008.5.1.4.1.1.1.2',
      demand: { kind: 'values', path: ['PresentationIntentType'], terms: ['FOR PRESENTATION'] },
    },
    {
      section: 'sect_B.5.1.2',
      sopClass: '1.2.840.10008.5.1.4.1.1.1.2.1',
      demand: { kind: 'values', path: ['PresentationIntentType'], terms: ['FOR PROCESSING'] },
    },
  ],
};

/** True when the data set has no error finding as this IOD. */
export const isDigitalMammographyXRayImage = (dataset: object): dataset is DigitalMammographyXRayImageAttributes => conformsToIod(dataset, digitalMammographyXRayImage);

/** Findings of the data set as this IOD. */
export const validateDigitalMammographyXRayImage = (dataset: object): Finding[] => validateIod(dataset, digitalMammographyXRayImage);
