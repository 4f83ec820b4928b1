// Raw Data IOD, PS3.3 Table A.37-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.37.html
import type { Demands, Every, Finding, Forbids, Iod, Not, Present, Some, TypeFn } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type AcquisitionContextModule, acquisitionContextRules } from '../modules/acquisition-context.ts';
import { type ClinicalTrialSeriesModule, clinicalTrialSeriesRules } from '../modules/clinical-trial-series.ts';
import { type ClinicalTrialStudyModule, clinicalTrialStudyRules } from '../modules/clinical-trial-study.ts';
import { type ClinicalTrialSubjectModule, clinicalTrialSubjectRules } from '../modules/clinical-trial-subject.ts';
import { type FrameOfReferenceModule, frameOfReferenceRules } from '../modules/frame-of-reference.ts';
import { type GeneralEquipmentModule, generalEquipmentRules } from '../modules/general-equipment.ts';
import { type GeneralSeriesModule, generalSeriesRules } from '../modules/general-series.ts';
import { type GeneralStudyModule, generalStudyRules } from '../modules/general-study.ts';
import { type PatientStudyModule, patientStudyRules } from '../modules/patient-study.ts';
import { type PatientModule, patientRules } from '../modules/patient.ts';
import { type RawDataModule, rawDataRules } from '../modules/raw-data.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';
import { type SpecimenModule, specimenRules } from '../modules/specimen.ts';
import { type SynchronizationModule, synchronizationRules } from '../modules/synchronization.ts';

/** Raw Data IOD, PS3.3 Table A.37-1. */
export interface RawDataAttributes extends PatientModule, Partial<ClinicalTrialSubjectModule>, GeneralStudyModule, Partial<PatientStudyModule>, Partial<ClinicalTrialStudyModule>, GeneralSeriesModule, Partial<ClinicalTrialSeriesModule>, Partial<FrameOfReferenceModule>, Partial<SynchronizationModule>, GeneralEquipmentModule, AcquisitionContextModule, Partial<SpecimenModule>, Omit<RawDataModule, 'InstanceNumber'>, Omit<SOPCommonModule, 'SOPClassUID' | 'InstanceNumber'> {
  /** Instance Number (0020,0013) IS, VM 1, Type 2. [C.19-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.19.1.html#table_C.19-1) */
  InstanceNumber: NonNullable<RawDataModule['InstanceNumber']> | null;
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.66';
}

/** What the conditions of the top level read. */
export type RawDataSelect = Pick<RawDataAttributes,
  | 'PatientBirthDateInAlternativeCalendar' | 'PatientDeathDateInAlternativeCalendar' | 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'
  | 'LongitudinalTemporalOffsetFromEvent' | 'ImageLaterality'
>;

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface RawDataConditions extends TypeFn {
  readonly demands:
    Demands<Some<Present<this['given'], 'PatientBirthDateInAlternativeCalendar'> | Present<this['given'], 'PatientDeathDateInAlternativeCalendar'>>, 'PatientAlternativeCalendar'> &
    Demands<Present<this['given'], 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>, 'ClinicalTrialProtocolEthicsCommitteeName'> &
    Demands<Present<this['given'], 'LongitudinalTemporalOffsetFromEvent'>, 'LongitudinalTemporalEventType'> &
    Forbids<Every<'open' | Not<Present<this['given'], 'ImageLaterality'>>>, 'Laterality'>;
}

export const rawData: Iod<RawDataAttributes, RawDataSelect, RawDataConditions> = {
  id: 'RawData',
  name: 'Raw Data',
  section: 'sect_A.37',
  table: 'table_A.37-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.1.1.66'],
  modules: [
    { ie: 'Patient', usage: 'M', module: constant(patientRules) },
    { ie: 'Patient', usage: 'U', module: constant(clinicalTrialSubjectRules) },
    { ie: 'Study', usage: 'M', module: constant(generalStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(patientStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(clinicalTrialStudyRules) },
    { ie: 'Series', usage: 'M', module: constant(generalSeriesRules) },
    { ie: 'Series', usage: 'U', module: constant(clinicalTrialSeriesRules) },
    { ie: 'Frame of Reference', usage: 'U', module: constant(frameOfReferenceRules) },
    {
      ie: 'Frame of Reference',
      usage: 'C',
      module: constant(synchronizationRules),
      condition: { tree: null, decided: 'knowledge', otherwise: 'forbidden', hash: '833be71e5d0b', reason: 'knowledge', missing: 'whether the time was synchronized' },
    },
    { ie: 'Equipment', usage: 'M', module: constant(generalEquipmentRules) },
    { ie: 'Raw Data', usage: 'M', module: constant(acquisitionContextRules) },
    { ie: 'Raw Data', usage: 'U', module: constant(specimenRules) },
    { ie: 'Raw Data', usage: 'M', module: constant(rawDataRules) },
    { ie: 'Raw Data', usage: 'M', module: constant(sopCommonRules) },
  ],
  functionalGroups: [],
};

/** True when the data set has no error finding as this IOD. */
export const isRawData = (dataset: object): dataset is RawDataAttributes => conformsToIod(dataset, rawData);

/** Findings of the data set as this IOD. */
export const validateRawData = (dataset: object): Finding[] => validateIod(dataset, rawData);
