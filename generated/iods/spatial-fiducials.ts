// Spatial Fiducials IOD, PS3.3 Table A.40-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.40.html
import type { Demands, Finding, Iod, Present, Some, TypeFn } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type ClinicalTrialSeriesModule, clinicalTrialSeriesRules } from '../modules/clinical-trial-series.ts';
import { type ClinicalTrialStudyModule, clinicalTrialStudyRules } from '../modules/clinical-trial-study.ts';
import { type ClinicalTrialSubjectModule, clinicalTrialSubjectRules } from '../modules/clinical-trial-subject.ts';
import { type CommonInstanceReferenceModule, commonInstanceReferenceRules } from '../modules/common-instance-reference.ts';
import { type GeneralEquipmentModule, generalEquipmentRules } from '../modules/general-equipment.ts';
import { type GeneralReferenceModule, generalReferenceRules } from '../modules/general-reference.ts';
import { type GeneralSeriesModule, generalSeriesRules } from '../modules/general-series.ts';
import { type GeneralStudyModule, generalStudyRules } from '../modules/general-study.ts';
import { type PatientStudyModule, patientStudyRules } from '../modules/patient-study.ts';
import { type PatientModule, patientRules } from '../modules/patient.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';
import { spatialFiducialsSeriesRules } from '../modules/spatial-fiducials-series.ts';
import { type SpatialFiducialsModule, spatialFiducialsRules } from '../modules/spatial-fiducials.ts';

/** Spatial Fiducials IOD, PS3.3 Table A.40-1. */
export interface SpatialFiducialsAttributes extends PatientModule, Partial<ClinicalTrialSubjectModule>, GeneralStudyModule, Partial<PatientStudyModule>, Partial<ClinicalTrialStudyModule>, Omit<GeneralSeriesModule, 'Modality'>, Partial<ClinicalTrialSeriesModule>, GeneralEquipmentModule, Omit<SpatialFiducialsModule, 'InstanceNumber'>, CommonInstanceReferenceModule, Partial<GeneralReferenceModule>, Omit<SOPCommonModule, 'SOPClassUID' | 'InstanceNumber'> {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  Modality: 'FID';
  /** Instance Number (0020,0013) IS, VM 1, Type 1. [10-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.9.html#table_10-12) */
  InstanceNumber: NonNullable<SpatialFiducialsModule['InstanceNumber']>;
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.66.2';
}

/** What the conditions of the top level read. */
export type SpatialFiducialsSelect = Pick<SpatialFiducialsAttributes,
  | 'PatientBirthDateInAlternativeCalendar' | 'PatientDeathDateInAlternativeCalendar' | 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'
  | 'LongitudinalTemporalOffsetFromEvent'
>;

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface SpatialFiducialsConditions extends TypeFn {
  readonly demands:
    Demands<Some<Present<this['given'], 'PatientBirthDateInAlternativeCalendar'> | Present<this['given'], 'PatientDeathDateInAlternativeCalendar'>>, 'PatientAlternativeCalendar'> &
    Demands<Present<this['given'], 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>, 'ClinicalTrialProtocolEthicsCommitteeName'> &
    Demands<Present<this['given'], 'LongitudinalTemporalOffsetFromEvent'>, 'LongitudinalTemporalEventType'>;
}

export const spatialFiducials: Iod<SpatialFiducialsAttributes, SpatialFiducialsSelect, SpatialFiducialsConditions> = {
  id: 'SpatialFiducials',
  name: 'Spatial Fiducials',
  section: 'sect_A.40',
  table: 'table_A.40-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.1.1.66.2'],
  modules: [
    { ie: 'Patient', usage: 'M', module: constant(patientRules) },
    { ie: 'Patient', usage: 'U', module: constant(clinicalTrialSubjectRules) },
    { ie: 'Study', usage: 'M', module: constant(generalStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(patientStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(clinicalTrialStudyRules) },
    { ie: 'Series', usage: 'M', module: constant(generalSeriesRules) },
    { ie: 'Series', usage: 'U', module: constant(clinicalTrialSeriesRules) },
    { ie: 'Series', usage: 'M', module: constant(spatialFiducialsSeriesRules) },
    { ie: 'Equipment', usage: 'M', module: constant(generalEquipmentRules) },
    { ie: 'Spatial Fiducials', usage: 'M', module: constant(spatialFiducialsRules) },
    { ie: 'Spatial Fiducials', usage: 'M', module: constant(commonInstanceReferenceRules) },
    { ie: 'Spatial Fiducials', usage: 'U', module: constant(generalReferenceRules) },
    { ie: 'Spatial Fiducials', usage: 'M', module: constant(sopCommonRules) },
  ],
  functionalGroups: [],
};

/** True when the data set has no error finding as this IOD. */
export const isSpatialFiducials = (dataset: object): dataset is SpatialFiducialsAttributes => conformsToIod(dataset, spatialFiducials);

/** Findings of the data set as this IOD. */
export const validateSpatialFiducials = (dataset: object): Finding[] => validateIod(dataset, spatialFiducials);
