// Computed Radiography Image IOD, PS3.3 Table A.2-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.2.html
import type { Demands, Every, Finding, Forbids, Iod, IsAny, IsNot, Not, Present, Requires, Some, TypeFn, Valued } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type ClinicalTrialSeriesModule, clinicalTrialSeriesRules } from '../modules/clinical-trial-series.ts';
import { type ClinicalTrialStudyModule, clinicalTrialStudyRules } from '../modules/clinical-trial-study.ts';
import { type ClinicalTrialSubjectModule, clinicalTrialSubjectRules } from '../modules/clinical-trial-subject.ts';
import { type CommonInstanceReferenceModule, commonInstanceReferenceRules } from '../modules/common-instance-reference.ts';
import { type ContrastBolusModule, contrastBolusRules } from '../modules/contrast-bolus.ts';
import { type CRImageModule, crImageRules } from '../modules/cr-image.ts';
import { type CRSeriesModule, crSeriesRules } from '../modules/cr-series.ts';
import { type DeviceModule, deviceRules } from '../modules/device.ts';
import { type DisplayShutterModule, displayShutterRules } from '../modules/display-shutter.ts';
import { type GeneralAcquisitionModule, generalAcquisitionRules } from '../modules/general-acquisition.ts';
import { type GeneralEquipmentModule, generalEquipmentRules } from '../modules/general-equipment.ts';
import { type GeneralImageModule, generalImageRules } from '../modules/general-image.ts';
import { type GeneralReferenceModule, generalReferenceRules } from '../modules/general-reference.ts';
import { type GeneralSeriesModule, generalSeriesRules } from '../modules/general-series.ts';
import { type GeneralStudyModule, generalStudyRules } from '../modules/general-study.ts';
import { type ImagePixelModule, imagePixelRules } from '../modules/image-pixel.ts';
import { type ModalityLUTModule, modalityLUTRules } from '../modules/modality-lut.ts';
import { type OverlayPlaneModule, overlayPlaneRules } from '../modules/overlay-plane.ts';
import { type PatientStudyModule, patientStudyRules } from '../modules/patient-study.ts';
import { type PatientModule, patientRules } from '../modules/patient.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';
import { type SpecimenModule, specimenRules } from '../modules/specimen.ts';
import { type VOILUTModule, voilutRules } from '../modules/voi-lut.ts';

/** Computed Radiography Image IOD, PS3.3 Table A.2-1. */
export interface ComputedRadiographyImageAttributes extends PatientModule, Partial<ClinicalTrialSubjectModule>, GeneralStudyModule, Partial<PatientStudyModule>, Partial<ClinicalTrialStudyModule>, Omit<GeneralSeriesModule, 'BodyPartExamined'>, Omit<CRSeriesModule, 'BodyPartExamined'>, Partial<ClinicalTrialSeriesModule>, GeneralEquipmentModule, GeneralAcquisitionModule, Omit<GeneralImageModule, 'InstanceNumber' | 'AnatomicRegionSequence' | 'PrimaryAnatomicStructureSequence'>, Partial<GeneralReferenceModule>, Omit<ImagePixelModule, 'PhotometricInterpretation'>, Partial<ContrastBolusModule>, Partial<DisplayShutterModule>, Partial<DeviceModule>, Partial<SpecimenModule>, Omit<CRImageModule, 'PhotometricInterpretation' | 'AnatomicRegionSequence' | 'PrimaryAnatomicStructureSequence'>, Partial<OverlayPlaneModule>, Partial<ModalityLUTModule>, Partial<VOILUTModule>, Omit<SOPCommonModule, 'SOPClassUID' | 'InstanceNumber'>, Partial<CommonInstanceReferenceModule> {
  /** Body Part Examined (0018,0015) CS, VM 1, Type 2. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  BodyPartExamined: NonNullable<GeneralSeriesModule['BodyPartExamined']> | null;
  /** Instance Number (0020,0013) IS, VM 1, Type 2. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  InstanceNumber: NonNullable<GeneralImageModule['InstanceNumber']> | null;
  /** Anatomic Region Sequence (0008,2218) SQ, VM 1, Type 3. [10-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.5.html#table_10-7) */
  AnatomicRegionSequence?: NonNullable<GeneralImageModule['AnatomicRegionSequence']> | null;
  /** Primary Anatomic Structure Sequence (0008,2228) SQ, VM 1, Type 3. [10-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.5.html#table_10-8) */
  PrimaryAnatomicStructureSequence?: NonNullable<GeneralImageModule['PrimaryAnatomicStructureSequence']> | null;
  /** Photometric Interpretation (0028,0004) CS, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  PhotometricInterpretation: 'MONOCHROME1' | 'MONOCHROME2';
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.1';
}

/** What the conditions of the top level read. */
export type ComputedRadiographyImageSelect = Pick<ComputedRadiographyImageAttributes,
  | 'PatientBirthDateInAlternativeCalendar' | 'PatientDeathDateInAlternativeCalendar' | 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'
  | 'LongitudinalTemporalOffsetFromEvent' | 'ImageLaterality' | 'PixelPaddingRangeLimit' | 'PixelDataProviderURL' | 'SamplesPerPixel'
  | 'PixelSpacingCalibrationType' | 'RescaleIntercept'
> & { ShutterShape?: readonly string[] | null };

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface ComputedRadiographyImageConditions extends TypeFn {
  readonly demands:
    Demands<Some<Present<this['given'], 'PatientBirthDateInAlternativeCalendar'> | Present<this['given'], 'PatientDeathDateInAlternativeCalendar'>>, 'PatientAlternativeCalendar'> &
    Demands<Present<this['given'], 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>, 'ClinicalTrialProtocolEthicsCommitteeName'> &
    Demands<Present<this['given'], 'LongitudinalTemporalOffsetFromEvent'>, 'LongitudinalTemporalEventType'> &
    Forbids<Every<'open' | Not<Present<this['given'], 'ImageLaterality'>>>, 'Laterality'> &
    Requires<Every<Present<this['given'], 'PixelPaddingRangeLimit'> | Some<'open' | Present<this['given'], 'PixelDataProviderURL'>>>, 'PixelPaddingValue'> &
    Demands<Not<Present<this['given'], 'PixelDataProviderURL'>>, 'PixelData'> &
    Demands<Every<Valued<this['given'], 'SamplesPerPixel'> | IsNot<this['given'], 'SamplesPerPixel', 0 | 1>>, 'PlanarConfiguration'> &
    Demands<IsAny<this['given'], 'ShutterShape', 'RECTANGULAR'>, 'ShutterLeftVerticalEdge' | 'ShutterRightVerticalEdge' | 'ShutterUpperHorizontalEdge' | 'ShutterLowerHorizontalEdge'> &
    Demands<IsAny<this['given'], 'ShutterShape', 'CIRCULAR'>, 'CenterOfCircularShutter' | 'RadiusOfCircularShutter'> &
    Demands<IsAny<this['given'], 'ShutterShape', 'POLYGONAL'>, 'VerticesOfThePolygonalShutter'> &
    Demands<Present<this['given'], 'PixelSpacingCalibrationType'>, 'PixelSpacingCalibrationDescription'> &
    Demands<Present<this['given'], 'RescaleIntercept'>, 'RescaleSlope' | 'RescaleType'>;
}

export const computedRadiographyImage: Iod<ComputedRadiographyImageAttributes, ComputedRadiographyImageSelect, ComputedRadiographyImageConditions> = {
  id: 'ComputedRadiographyImage',
  name: 'Computed Radiography Image',
  section: 'sect_A.2',
  table: 'table_A.2-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.1.1.1'],
  modules: [
    { ie: 'Patient', usage: 'M', module: constant(patientRules) },
    { ie: 'Patient', usage: 'U', module: constant(clinicalTrialSubjectRules) },
    { ie: 'Study', usage: 'M', module: constant(generalStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(patientStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(clinicalTrialStudyRules) },
    { ie: 'Series', usage: 'M', module: constant(generalSeriesRules) },
    { ie: 'Series', usage: 'M', module: constant(crSeriesRules) },
    { ie: 'Series', usage: 'U', module: constant(clinicalTrialSeriesRules) },
    { ie: 'Equipment', usage: 'M', module: constant(generalEquipmentRules) },
    { ie: 'Acquisition', usage: 'M', module: constant(generalAcquisitionRules) },
    { ie: 'Image', usage: 'M', module: constant(generalImageRules) },
    { ie: 'Image', usage: 'U', module: constant(generalReferenceRules) },
    { ie: 'Image', usage: 'M', module: constant(imagePixelRules) },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(contrastBolusRules),
      condition: { tree: null, decided: 'knowledge', otherwise: 'forbidden', hash: 'a00769a3803c', reason: 'knowledge', missing: 'whether contrast media was applied' },
    },
    { ie: 'Image', usage: 'U', module: constant(displayShutterRules) },
    { ie: 'Image', usage: 'U', module: constant(deviceRules) },
    { ie: 'Image', usage: 'U', module: constant(specimenRules) },
    { ie: 'Image', usage: 'M', module: constant(crImageRules) },
    { ie: 'Image', usage: 'U', module: constant(overlayPlaneRules) },
    { ie: 'Image', usage: 'U', module: constant(modalityLUTRules) },
    { ie: 'Image', usage: 'U', module: constant(voilutRules) },
    { ie: 'Image', usage: 'M', module: constant(sopCommonRules) },
    { ie: 'Image', usage: 'U', module: constant(commonInstanceReferenceRules) },
  ],
  functionalGroups: [],
};

/** True when the data set has no error finding as this IOD. */
export const isComputedRadiographyImage = (dataset: object): dataset is ComputedRadiographyImageAttributes => conformsToIod(dataset, computedRadiographyImage);

/** Findings of the data set as this IOD. */
export const validateComputedRadiographyImage = (dataset: object): Finding[] => validateIod(dataset, computedRadiographyImage);
