// Secondary Capture Image IOD, PS3.3 Table A.8-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.8.1.html
import type { Demands, Every, Finding, Forbids, Iod, Is, IsNot, Not, Present, Requires, Some, TypeFn, Valued } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type ClinicalTrialSeriesModule, clinicalTrialSeriesRules } from '../modules/clinical-trial-series.ts';
import { type ClinicalTrialStudyModule, clinicalTrialStudyRules } from '../modules/clinical-trial-study.ts';
import { type ClinicalTrialSubjectModule, clinicalTrialSubjectRules } from '../modules/clinical-trial-subject.ts';
import { type CommonInstanceReferenceModule, commonInstanceReferenceRules } from '../modules/common-instance-reference.ts';
import { type DeviceModule, deviceRules } from '../modules/device.ts';
import { type FrameOfReferenceModule, frameOfReferenceRules } from '../modules/frame-of-reference.ts';
import { type GeneralAcquisitionModule, generalAcquisitionRules } from '../modules/general-acquisition.ts';
import { type GeneralEquipmentModule, generalEquipmentRules } from '../modules/general-equipment.ts';
import { type GeneralImageModule, generalImageRules } from '../modules/general-image.ts';
import { type GeneralReferenceModule, generalReferenceRules } from '../modules/general-reference.ts';
import { type GeneralSeriesModule, generalSeriesRules } from '../modules/general-series.ts';
import { type GeneralStudyModule, generalStudyRules } from '../modules/general-study.ts';
import { iccProfileRules } from '../modules/icc-profile.ts';
import { type ImagePixelModule, imagePixelRules } from '../modules/image-pixel.ts';
import { type ImagePlaneModule, imagePlaneRules } from '../modules/image-plane.ts';
import { type ModalityLUTModule, modalityLUTRules } from '../modules/modality-lut.ts';
import { type OverlayPlaneModule, overlayPlaneRules } from '../modules/overlay-plane.ts';
import { type PatientStudyModule, patientStudyRules } from '../modules/patient-study.ts';
import { type PatientModule, patientRules } from '../modules/patient.ts';
import { type SCEquipmentModule, scEquipmentRules } from '../modules/sc-equipment.ts';
import { type SCImageModule, scImageRules } from '../modules/sc-image.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';
import { type SpecimenModule, specimenRules } from '../modules/specimen.ts';
import { type SynchronizationModule, synchronizationRules } from '../modules/synchronization.ts';
import { type VOILUTModule, voilutRules } from '../modules/voi-lut.ts';

/** Secondary Capture Image IOD, PS3.3 Table A.8-1. */
export interface SecondaryCaptureImageAttributes extends PatientModule, Partial<ClinicalTrialSubjectModule>, GeneralStudyModule, Partial<PatientStudyModule>, Partial<ClinicalTrialStudyModule>, Omit<GeneralSeriesModule, 'Modality'>, Partial<ClinicalTrialSeriesModule>, Partial<FrameOfReferenceModule>, Partial<SynchronizationModule>, Partial<GeneralEquipmentModule>, Omit<SCEquipmentModule, 'Modality'>, GeneralAcquisitionModule, Omit<GeneralImageModule, 'InstanceNumber'>, Partial<GeneralReferenceModule>, Partial<Omit<ImagePlaneModule, 'PixelSpacing'>>, Omit<ImagePixelModule, 'ICCProfile' | 'ColorSpace'>, Partial<DeviceModule>, Partial<SpecimenModule>, Omit<SCImageModule, 'PixelSpacing'>, Partial<OverlayPlaneModule>, Partial<ModalityLUTModule>, Partial<VOILUTModule>, Omit<SOPCommonModule, 'SOPClassUID' | 'InstanceNumber'>, Partial<CommonInstanceReferenceModule> {
  /** Modality (0008,0060) CS, VM 1, Type 3. [C.8-24](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.6.1.html#table_C.8-24) */
  Modality?: NonNullable<SCEquipmentModule['Modality']> | null;
  /** Instance Number (0020,0013) IS, VM 1, Type 2. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  InstanceNumber: NonNullable<GeneralImageModule['InstanceNumber']> | null;
  /** Pixel Spacing (0028,0030) DS, VM 2, Type 1C. [C.7-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.2.html#table_C.7-10) */
  PixelSpacing?: NonNullable<ImagePlaneModule['PixelSpacing']>;
  /** ICC Profile (0028,2000) OB, VM 1, Type 3. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  ICCProfile?: NonNullable<ImagePixelModule['ICCProfile']> | null;
  /** Color Space (0028,2002) CS, VM 1, Type 3. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  ColorSpace?: NonNullable<ImagePixelModule['ColorSpace']> | null;
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.7';
}

/** What the conditions of the top level read. */
export type SecondaryCaptureImageSelect = Pick<SecondaryCaptureImageAttributes,
  | 'PatientBirthDateInAlternativeCalendar' | 'PatientDeathDateInAlternativeCalendar' | 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'
  | 'LongitudinalTemporalOffsetFromEvent' | 'ImageLaterality' | 'PixelDataProviderURL' | 'SamplesPerPixel' | 'PhotometricInterpretation'
  | 'PixelSpacingCalibrationType' | 'RescaleIntercept'
>;

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface SecondaryCaptureImageConditions extends TypeFn {
  readonly demands:
    Demands<Some<Present<this['given'], 'PatientBirthDateInAlternativeCalendar'> | Present<this['given'], 'PatientDeathDateInAlternativeCalendar'>>, 'PatientAlternativeCalendar'> &
    Demands<Present<this['given'], 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>, 'ClinicalTrialProtocolEthicsCommitteeName'> &
    Demands<Present<this['given'], 'LongitudinalTemporalOffsetFromEvent'>, 'LongitudinalTemporalEventType'> &
    Forbids<Every<'open' | Not<Present<this['given'], 'ImageLaterality'>>>, 'Laterality'> &
    Demands<Not<Present<this['given'], 'PixelDataProviderURL'>>, 'PixelData'> &
    Demands<Every<Valued<this['given'], 'SamplesPerPixel'> | IsNot<this['given'], 'SamplesPerPixel', 0 | 1>>, 'PlanarConfiguration'> &
    Requires<Some<Is<this['given'], 'PhotometricInterpretation', 'PALETTE COLOR'> | 'open'>, 'RedPaletteColorLookupTableDescriptor' | 'GreenPaletteColorLookupTableDescriptor' | 'BluePaletteColorLookupTableDescriptor'> &
    Demands<Present<this['given'], 'PixelSpacingCalibrationType'>, 'PixelSpacingCalibrationDescription'> &
    Demands<Present<this['given'], 'RescaleIntercept'>, 'RescaleSlope' | 'RescaleType'>;
}

export const secondaryCaptureImage: Iod<SecondaryCaptureImageAttributes, SecondaryCaptureImageSelect, SecondaryCaptureImageConditions> = {
  id: 'SecondaryCaptureImage',
  name: 'Secondary Capture Image',
  section: 'sect_A.8.1',
  table: 'table_A.8-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.1.1.7'],
  modules: [
    { ie: 'Patient', usage: 'M', module: constant(patientRules) },
    { ie: 'Patient', usage: 'U', module: constant(clinicalTrialSubjectRules) },
    { ie: 'Study', usage: 'M', module: constant(generalStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(patientStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(clinicalTrialStudyRules) },
    { ie: 'Series', usage: 'M', module: constant(generalSeriesRules) },
    { ie: 'Series', usage: 'U', module: constant(clinicalTrialSeriesRules) },
    {
      ie: 'Frame of Reference',
      usage: 'C',
      module: constant(frameOfReferenceRules),
      condition: {
        tree: {
          op: 'or',
          of: [{ op: 'present', attribute: { keyword: 'ImagePositionPatient' } }, { op: 'present', attribute: { keyword: 'ImageOrientationPatient' } }],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'e3169d665535',
      },
    },
    { ie: 'Frame of Reference', usage: 'U', module: constant(synchronizationRules) },
    { ie: 'Equipment', usage: 'U', module: constant(generalEquipmentRules) },
    { ie: 'Equipment', usage: 'M', module: constant(scEquipmentRules) },
    { ie: 'Acquisition', usage: 'M', module: constant(generalAcquisitionRules) },
    { ie: 'Image', usage: 'M', module: constant(generalImageRules) },
    { ie: 'Image', usage: 'U', module: constant(generalReferenceRules) },
    { ie: 'Image', usage: 'U', module: constant(imagePlaneRules) },
    { ie: 'Image', usage: 'M', module: constant(imagePixelRules) },
    { ie: 'Image', usage: 'U', module: constant(deviceRules) },
    { ie: 'Image', usage: 'U', module: constant(specimenRules) },
    { ie: 'Image', usage: 'M', module: constant(scImageRules) },
    { ie: 'Image', usage: 'U', module: constant(overlayPlaneRules) },
    { ie: 'Image', usage: 'U', module: constant(modalityLUTRules) },
    { ie: 'Image', usage: 'U', module: constant(voilutRules) },
    { ie: 'Image', usage: 'U', module: constant(iccProfileRules) },
    { ie: 'Image', usage: 'M', module: constant(sopCommonRules) },
    { ie: 'Image', usage: 'U', module: constant(commonInstanceReferenceRules) },
  ],
  functionalGroups: [],
};

/** True when the data set has no error finding as this IOD. */
export const isSecondaryCaptureImage = (dataset: object): dataset is SecondaryCaptureImageAttributes => conformsToIod(dataset, secondaryCaptureImage);

/** Findings of the data set as this IOD. */
export const validateSecondaryCaptureImage = (dataset: object): Finding[] => validateIod(dataset, secondaryCaptureImage);
