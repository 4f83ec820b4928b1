// Key Object Selection Document IOD, PS3.3 Table A.35.4-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.35.4.html
import type { Demands, Every, Finding, Iod, Is, Present, Some, TypeFn } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type ClinicalTrialSeriesModule, clinicalTrialSeriesRules } from '../modules/clinical-trial-series.ts';
import { type ClinicalTrialStudyModule, clinicalTrialStudyRules } from '../modules/clinical-trial-study.ts';
import { type ClinicalTrialSubjectModule, clinicalTrialSubjectRules } from '../modules/clinical-trial-subject.ts';
import { type GeneralEquipmentModule, generalEquipmentRules } from '../modules/general-equipment.ts';
import { type GeneralStudyModule, generalStudyRules } from '../modules/general-study.ts';
import { type KeyObjectDocumentSeriesModule, keyObjectDocumentSeriesRules } from '../modules/key-object-document-series.ts';
import { type KeyObjectDocumentModule, keyObjectDocumentRules } from '../modules/key-object-document.ts';
import { type PatientStudyModule, patientStudyRules } from '../modules/patient-study.ts';
import { type PatientModule, patientRules } from '../modules/patient.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';
import { type SRDocumentContentModule, srDocumentContentRules } from '../modules/sr-document-content.ts';

/** Key Object Selection Document IOD, PS3.3 Table A.35.4-1. */
export interface KeyObjectSelectionDocumentAttributes extends PatientModule, Partial<ClinicalTrialSubjectModule>, GeneralStudyModule, Partial<PatientStudyModule>, Partial<ClinicalTrialStudyModule>, KeyObjectDocumentSeriesModule, Partial<ClinicalTrialSeriesModule>, GeneralEquipmentModule, Omit<KeyObjectDocumentModule, 'InstanceNumber'>, SRDocumentContentModule, Omit<SOPCommonModule, 'SOPClassUID' | 'InstanceNumber'> {
  /** Instance Number (0020,0013) IS, VM 1, Type 1. [C.17.6-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.6.2.html#table_C.17.6-2) */
  InstanceNumber: NonNullable<KeyObjectDocumentModule['InstanceNumber']>;
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.88.59';
}

/** What the conditions of the top level read. */
export type KeyObjectSelectionDocumentSelect = Pick<KeyObjectSelectionDocumentAttributes,
  | 'PatientBirthDateInAlternativeCalendar' | 'PatientDeathDateInAlternativeCalendar' | 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'
  | 'LongitudinalTemporalOffsetFromEvent' | 'ValueType'
>;

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface KeyObjectSelectionDocumentConditions extends TypeFn {
  readonly demands:
    Demands<Some<Present<this['given'], 'PatientBirthDateInAlternativeCalendar'> | Present<this['given'], 'PatientDeathDateInAlternativeCalendar'>>, 'PatientAlternativeCalendar'> &
    Demands<Present<this['given'], 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>, 'ClinicalTrialProtocolEthicsCommitteeName'> &
    Demands<Present<this['given'], 'LongitudinalTemporalOffsetFromEvent'>, 'LongitudinalTemporalEventType'> &
    Demands<Some<Is<this['given'], 'ValueType', 'TEXT' | 'NUM' | 'CODE' | 'DATETIME' | 'DATE' | 'TIME' | 'UIDREF' | 'TABLE' | 'PNAME'> | Is<this['given'], 'ValueType', 'CONTAINER'> | Every<Is<this['given'], 'ValueType', 'COMPOSITE' | 'IMAGE' | 'WAVEFORM' | 'SCOORD' | 'SCOORD3D' | 'TCOORD'> | 'open'>>, 'ConceptNameCodeSequence'> &
    Demands<Is<this['given'], 'ValueType', 'TEXT'>, 'TextValue'> &
    Demands<Is<this['given'], 'ValueType', 'DATETIME'>, 'DateTime'> &
    Demands<Is<this['given'], 'ValueType', 'DATE'>, 'Date'> &
    Demands<Is<this['given'], 'ValueType', 'TIME'>, 'Time'> &
    Demands<Is<this['given'], 'ValueType', 'PNAME'>, 'PersonName'> &
    Demands<Is<this['given'], 'ValueType', 'UIDREF'>, 'UID'>;
}

export const keyObjectSelectionDocument: Iod<KeyObjectSelectionDocumentAttributes, KeyObjectSelectionDocumentSelect, KeyObjectSelectionDocumentConditions> = {
  id: 'KeyObjectSelectionDocument',
  name: 'Key Object Selection Document',
  section: 'sect_A.35.4',
  table: 'table_A.35.4-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.1.1.88.59'],
  modules: [
    { ie: 'Patient', usage: 'M', module: constant(patientRules) },
    { ie: 'Patient', usage: 'U', module: constant(clinicalTrialSubjectRules) },
    { ie: 'Study', usage: 'M', module: constant(generalStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(patientStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(clinicalTrialStudyRules) },
    { ie: 'Series', usage: 'M', module: constant(keyObjectDocumentSeriesRules) },
    { ie: 'Series', usage: 'U', module: constant(clinicalTrialSeriesRules) },
    { ie: 'Equipment', usage: 'M', module: constant(generalEquipmentRules) },
    { ie: 'SR Document', usage: 'M', module: constant(keyObjectDocumentRules) },
    { ie: 'SR Document', usage: 'M', module: constant(srDocumentContentRules) },
    { ie: 'SR Document', usage: 'M', module: constant(sopCommonRules) },
  ],
  functionalGroups: [],
  content: {
    table: 'table_A.35.4-2',
    section: 'sect_A.35.4.3.1.2',
    valueTypes: ['TEXT', 'CODE', 'UIDREF', 'PNAME', 'COMPOSITE', 'IMAGE', 'WAVEFORM', 'CONTAINER'],
    relationships: [
      { source: { terms: ['CONTAINER'] }, relationship: { terms: ['CONTAINS'] }, target: { terms: ['TEXT', 'IMAGE', 'WAVEFORM', 'COMPOSITE'] } },
      { source: { terms: ['CONTAINER'] }, relationship: { terms: ['HAS OBS CONTEXT'] }, target: { terms: ['TEXT', 'CODE', 'UIDREF', 'PNAME', 'CONTAINER'] } },
      { source: { terms: ['CONTAINER'] }, relationship: { terms: ['HAS CONCEPT MOD'] }, target: { terms: ['CODE'] } },
    ],
    byReference: { terms: [] },
  },
  constraints: [{ section: 'sect_A.35.4.3.1.3', demand: { kind: 'root-templates', templates: [{ kind: 'DTID', tid: '2010' }] } }],
};

/** True when the data set has no error finding as this IOD. */
export const isKeyObjectSelectionDocument = (dataset: object): dataset is KeyObjectSelectionDocumentAttributes => conformsToIod(dataset, keyObjectSelectionDocument);

/** Findings of the data set as this IOD. */
export const validateKeyObjectSelectionDocument = (dataset: object): Finding[] => validateIod(dataset, keyObjectSelectionDocument);
