// Colon CAD SR IOD, PS3.3 Table A.35.10-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.35.10.html
import type { Demands, Every, Finding, Iod, Is, Present, Some, TypeFn } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type ClinicalTrialSeriesModule, clinicalTrialSeriesRules } from '../modules/clinical-trial-series.ts';
import { type ClinicalTrialStudyModule, clinicalTrialStudyRules } from '../modules/clinical-trial-study.ts';
import { type ClinicalTrialSubjectModule, clinicalTrialSubjectRules } from '../modules/clinical-trial-subject.ts';
import { enhancedGeneralEquipmentRules } from '../modules/enhanced-general-equipment.ts';
import { type GeneralEquipmentModule, generalEquipmentRules } from '../modules/general-equipment.ts';
import { type GeneralStudyModule, generalStudyRules } from '../modules/general-study.ts';
import { type PatientStudyModule, patientStudyRules } from '../modules/patient-study.ts';
import { type PatientModule, patientRules } from '../modules/patient.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';
import { type SRDocumentContentModule, srDocumentContentRules } from '../modules/sr-document-content.ts';
import { type SRDocumentGeneralModule, srDocumentGeneralRules } from '../modules/sr-document-general.ts';
import { type SRDocumentSeriesModule, srDocumentSeriesRules } from '../modules/sr-document-series.ts';

/** Colon CAD SR IOD, PS3.3 Table A.35.10-1. */
export interface ColonCADSRAttributes extends PatientModule, Partial<ClinicalTrialSubjectModule>, GeneralStudyModule, Partial<PatientStudyModule>, Partial<ClinicalTrialStudyModule>, SRDocumentSeriesModule, Partial<ClinicalTrialSeriesModule>, Omit<GeneralEquipmentModule, 'Manufacturer' | 'ManufacturerModelName' | 'DeviceSerialNumber' | 'SoftwareVersions'>, Omit<SRDocumentGeneralModule, 'InstanceNumber'>, SRDocumentContentModule, Omit<SOPCommonModule, 'SOPClassUID' | 'InstanceNumber'> {
  /** Manufacturer (0008,0070) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  Manufacturer: NonNullable<GeneralEquipmentModule['Manufacturer']>;
  /** Manufacturer's Model Name (0008,1090) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  ManufacturerModelName: NonNullable<GeneralEquipmentModule['ManufacturerModelName']>;
  /** Device Serial Number (0018,1000) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  DeviceSerialNumber: NonNullable<GeneralEquipmentModule['DeviceSerialNumber']>;
  /** Software Versions (0018,1020) LO, VM 1-n, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  SoftwareVersions: NonNullable<GeneralEquipmentModule['SoftwareVersions']>;
  /** Instance Number (0020,0013) IS, VM 1, Type 1. [C.17-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.html#table_C.17-2) */
  InstanceNumber: NonNullable<SRDocumentGeneralModule['InstanceNumber']>;
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.88.69';
}

/** What the conditions of the top level read. */
export type ColonCADSRSelect = Pick<ColonCADSRAttributes,
  | 'PatientBirthDateInAlternativeCalendar' | 'PatientDeathDateInAlternativeCalendar' | 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'
  | 'LongitudinalTemporalOffsetFromEvent' | 'VerificationFlag' | 'ValueType'
>;

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface ColonCADSRConditions extends TypeFn {
  readonly demands:
    Demands<Some<Present<this['given'], 'PatientBirthDateInAlternativeCalendar'> | Present<this['given'], 'PatientDeathDateInAlternativeCalendar'>>, 'PatientAlternativeCalendar'> &
    Demands<Present<this['given'], 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>, 'ClinicalTrialProtocolEthicsCommitteeName'> &
    Demands<Present<this['given'], 'LongitudinalTemporalOffsetFromEvent'>, 'LongitudinalTemporalEventType'> &
    Demands<Is<this['given'], 'VerificationFlag', 'VERIFIED'>, 'VerifyingObserverSequence'> &
    Demands<Some<Is<this['given'], 'ValueType', 'TEXT' | 'NUM' | 'CODE' | 'DATETIME' | 'DATE' | 'TIME' | 'UIDREF' | 'TABLE' | 'PNAME'> | Is<this['given'], 'ValueType', 'CONTAINER'> | Every<Is<this['given'], 'ValueType', 'COMPOSITE' | 'IMAGE' | 'WAVEFORM' | 'SCOORD' | 'SCOORD3D' | 'TCOORD'> | 'open'>>, 'ConceptNameCodeSequence'> &
    Demands<Is<this['given'], 'ValueType', 'TEXT'>, 'TextValue'> &
    Demands<Is<this['given'], 'ValueType', 'DATETIME'>, 'DateTime'> &
    Demands<Is<this['given'], 'ValueType', 'DATE'>, 'Date'> &
    Demands<Is<this['given'], 'ValueType', 'TIME'>, 'Time'> &
    Demands<Is<this['given'], 'ValueType', 'PNAME'>, 'PersonName'> &
    Demands<Is<this['given'], 'ValueType', 'UIDREF'>, 'UID'>;
}

export const colonCADSR: Iod<ColonCADSRAttributes, ColonCADSRSelect, ColonCADSRConditions> = {
  id: 'ColonCADSR',
  name: 'Colon CAD SR',
  section: 'sect_A.35.10',
  table: 'table_A.35.10-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.1.1.88.69'],
  modules: [
    { ie: 'Patient', usage: 'M', module: constant(patientRules) },
    { ie: 'Patient', usage: 'U', module: constant(clinicalTrialSubjectRules) },
    { ie: 'Study', usage: 'M', module: constant(generalStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(patientStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(clinicalTrialStudyRules) },
    { ie: 'Series', usage: 'M', module: constant(srDocumentSeriesRules) },
    { ie: 'Series', usage: 'U', module: constant(clinicalTrialSeriesRules) },
    { ie: 'Equipment', usage: 'M', module: constant(generalEquipmentRules) },
    { ie: 'Equipment', usage: 'M', module: constant(enhancedGeneralEquipmentRules) },
    { ie: 'SR Document', usage: 'M', module: constant(srDocumentGeneralRules) },
    { ie: 'SR Document', usage: 'M', module: constant(srDocumentContentRules) },
    { ie: 'SR Document', usage: 'M', module: constant(sopCommonRules) },
  ],
  functionalGroups: [],
  content: {
    table: 'table_A.35.10-2',
    section: 'sect_A.35.10.3.1.3',
    valueTypes: ['TEXT', 'CODE', 'NUM', 'DATE', 'TIME', 'UIDREF', 'PNAME', 'SCOORD', 'SCOORD3D', 'TCOORD', 'COMPOSITE', 'IMAGE', 'CONTAINER'],
    relationships: [
      {
        source: { terms: ['CONTAINER'] },
        relationship: { terms: ['CONTAINS'] },
        target: { terms: ['CODE', 'NUM', 'IMAGE', 'CONTAINER', 'UIDREF', 'DATE', 'TIME'] },
      },
      {
        source: { terms: ['TEXT', 'CODE', 'NUM', 'CONTAINER'] },
        relationship: { terms: ['HAS OBS CONTEXT'] },
        target: { terms: ['TEXT', 'CODE', 'NUM', 'DATE', 'TIME', 'PNAME', 'UIDREF', 'COMPOSITE'] },
      },
      { source: { terms: ['CONTAINER'] }, relationship: { terms: ['HAS OBS CONTEXT'] }, target: { terms: ['CONTAINER'] } },
      { source: { terms: ['IMAGE'] }, relationship: { terms: ['HAS ACQ CONTEXT'] }, target: { terms: ['TEXT', 'CODE', 'DATE', 'TIME', 'NUM', 'CONTAINER'] } },
      { source: { terms: ['CONTAINER', 'CODE', 'COMPOSITE', 'NUM'] }, relationship: { terms: ['HAS CONCEPT MOD'] }, target: { terms: ['TEXT', 'CODE'] } },
      {
        source: { terms: ['TEXT', 'CODE', 'NUM'] },
        relationship: { terms: ['HAS PROPERTIES'] },
        target: { terms: ['CONTAINER', 'TEXT', 'CODE', 'NUM', 'DATE', 'IMAGE', 'SCOORD', 'SCOORD3D', 'UIDREF'] },
      },
      {
        source: { terms: ['CODE', 'NUM'] },
        relationship: { terms: ['INFERRED FROM'] },
        target: { terms: ['CODE', 'NUM', 'IMAGE', 'SCOORD', 'SCOORD3D', 'CONTAINER', 'TEXT'] },
      },
      { source: { terms: ['SCOORD'] }, relationship: { terms: ['SELECTED FROM'] }, target: { terms: ['IMAGE'] } },
      { source: { terms: ['TCOORD'] }, relationship: { terms: ['SELECTED FROM'] }, target: { terms: ['SCOORD', 'SCOORD3D', 'IMAGE', 'WAVEFORM'] } },
    ],
    byReference: { terms: ['INFERRED FROM', 'HAS ACQ CONTEXT'] },
  },
  constraints: [{ section: 'sect_A.35.10.3.1.1', demand: { kind: 'root-templates', templates: [{ kind: 'DTID', tid: '4120' }] } }],
};

/** True when the data set has no error finding as this IOD. */
export const isColonCADSR = (dataset: object): dataset is ColonCADSRAttributes => conformsToIod(dataset, colonCADSR);

/** Findings of the data set as this IOD. */
export const validateColonCADSR = (dataset: object): Finding[] => validateIod(dataset, colonCADSR);
