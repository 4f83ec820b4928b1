// Patient Medical, PS3.3 Table C.2-4
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.4.html#table_C.2-4
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of PertinentDocumentsSequence. */
export interface PatientMedicalPertinentDocumentsItem extends SOPInstanceReferenceMacro {
  /** Purpose of Reference Code Sequence (0040,A170) SQ, VM 1. [C.2-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.4.html#table_C.2-4) */
  PurposeOfReferenceCodeSequence?: CodeSequenceItem[] | null;
  /** Document Title (0042,0010) ST, VM 1. [C.2-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.4.html#table_C.2-4) */
  DocumentTitle?: string | null;
}

/** An Item of PertinentResourcesSequence. */
export interface PatientMedicalPertinentResourcesItem {
  /** Retrieve URI (0040,E010) UR, VM 1. [C.2-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.4.html#table_C.2-4) */
  RetrieveURI?: string | null;
  /** Resource Description (0038,0102) LO, VM 1. [C.2-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.4.html#table_C.2-4) */
  ResourceDescription?: string | null;
}

/** An Item of PatientClinicalTrialParticipationSequence. */
export interface PatientMedicalPatientClinicalTrialParticipationItem {
  /** Clinical Trial Sponsor Name (0012,0010) LO, VM 1. [C.2-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.4.html#table_C.2-4) */
  ClinicalTrialSponsorName?: string | null;
  /** Clinical Trial Protocol ID (0012,0020) LO, VM 1. [C.2-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.4.html#table_C.2-4) */
  ClinicalTrialProtocolID?: string | null;
  /** Clinical Trial Protocol Name (0012,0021) LO, VM 1. [C.2-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.4.html#table_C.2-4) */
  ClinicalTrialProtocolName?: string | null;
  /** Clinical Trial Site ID (0012,0030) LO, VM 1. [C.2-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.4.html#table_C.2-4) */
  ClinicalTrialSiteID?: string | null;
  /** Clinical Trial Site Name (0012,0031) LO, VM 1. [C.2-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.4.html#table_C.2-4) */
  ClinicalTrialSiteName?: string | null;
  /** Clinical Trial Subject ID (0012,0040) LO, VM 1. [C.2-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.4.html#table_C.2-4) */
  ClinicalTrialSubjectID?: string | null;
  /** Clinical Trial Subject Reading ID (0012,0042) LO, VM 1. [C.2-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.4.html#table_C.2-4) */
  ClinicalTrialSubjectReadingID?: string | null;
}

/** Patient Medical: PS3.3 Table C.2-4. */
export interface PatientMedicalModule {
  /** Medical Alerts (0010,2000) LO, VM 1-n. [C.2-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.4.html#table_C.2-4) */
  MedicalAlerts?: string[] | null;
  /** Allergies (0010,2110) LO, VM 1-n. [C.2-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.4.html#table_C.2-4) */
  Allergies?: string[] | null;
  /** Smoking Status (0010,21A0) CS, VM 1. [C.2-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.4.html#table_C.2-4) */
  SmokingStatus?: 'YES' | 'NO' | 'UNKNOWN' | null;
  /** Additional Patient History (0010,21B0) LT, VM 1. [C.2-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.4.html#table_C.2-4) */
  AdditionalPatientHistory?: string | null;
  /** Pregnancy Status (0010,21C0) US, VM 1. [C.2-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.4.html#table_C.2-4) */
  PregnancyStatus?: 1 | 2 | 3 | 4 | null;
  /** Last Menstrual Date (0010,21D0) DA, VM 1. [C.2-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.4.html#table_C.2-4) */
  LastMenstrualDate?: string | null;
  /** Patient's Sex Neutered (0010,2203) CS, VM 1. [C.2-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.4.html#table_C.2-4) */
  PatientSexNeutered?: 'ALTERED' | 'UNALTERED' | null;
  /** Patient's Body Mass Index (0010,1022) DS, VM 1. [C.2-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.4.html#table_C.2-4) */
  PatientBodyMassIndex?: number | null;
  /** Measured AP Dimension (0010,1023) DS, VM 1. [C.2-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.4.html#table_C.2-4) */
  MeasuredAPDimension?: number | null;
  /** Measured Lateral Dimension (0010,1024) DS, VM 1. [C.2-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.4.html#table_C.2-4) */
  MeasuredLateralDimension?: number | null;
  /** Special Needs (0038,0050) LO, VM 1. [C.2-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.4.html#table_C.2-4) */
  SpecialNeeds?: string | null;
  /** Patient State (0038,0500) LO, VM 1. [C.2-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.4.html#table_C.2-4) */
  PatientState?: string | null;
  /** Pertinent Documents Sequence (0038,0100) SQ, VM 1. [C.2-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.4.html#table_C.2-4) */
  PertinentDocumentsSequence?: PatientMedicalPertinentDocumentsItem[] | null;
  /** Pertinent Resources Sequence (0038,0101) SQ, VM 1. [C.2-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.4.html#table_C.2-4) */
  PertinentResourcesSequence?: PatientMedicalPertinentResourcesItem[] | null;
  /** Patient Clinical Trial Participation Sequence (0038,0502) SQ, VM 1. [C.2-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.4.html#table_C.2-4) */
  PatientClinicalTrialParticipationSequence?: PatientMedicalPatientClinicalTrialParticipationItem[] | null;
}

export const patientMedicalRules: TableRules = {
  kind: 'module',
  id: 'PatientMedical',
  name: 'Patient Medical',
  table: 'table_C.2-4',
  section: 'sect_C.2.4',
  rows: [
    { keyword: 'MedicalAlerts', tag: '00102000', vr: 'LO', vm: '1-n', type: null },
    { keyword: 'Allergies', tag: '00102110', vr: 'LO', vm: '1-n', type: null },
    { keyword: 'SmokingStatus', tag: '001021A0', vr: 'CS', vm: '1', type: null, values: [{ kind: 'enumerated', terms: ['YES', 'NO', 'UNKNOWN'] }] },
    { keyword: 'AdditionalPatientHistory', tag: '001021B0', vr: 'LT', vm: '1', type: null },
    { keyword: 'PregnancyStatus', tag: '001021C0', vr: 'US', vm: '1', type: null, values: [{ kind: 'enumerated', terms: ['0001', '0002', '0003', '0004'] }] },
    { keyword: 'LastMenstrualDate', tag: '001021D0', vr: 'DA', vm: '1', type: null },
    { keyword: 'PatientSexNeutered', tag: '00102203', vr: 'CS', vm: '1', type: null, values: [{ kind: 'enumerated', terms: ['ALTERED', 'UNALTERED'] }] },
    { keyword: 'PatientBodyMassIndex', tag: '00101022', vr: 'DS', vm: '1', type: null },
    { keyword: 'MeasuredAPDimension', tag: '00101023', vr: 'DS', vm: '1', type: null },
    { keyword: 'MeasuredLateralDimension', tag: '00101024', vr: 'DS', vm: '1', type: null },
    { keyword: 'SpecialNeeds', tag: '00380050', vr: 'LO', vm: '1', type: null },
    { keyword: 'PatientState', tag: '00380500', vr: 'LO', vm: '1', type: null },
    {
      keyword: 'PertinentDocumentsSequence',
      tag: '00380100',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [0, null] }],
      rows: [
        { include: () => sopInstanceReferenceRules },
        {
          keyword: 'PurposeOfReferenceCodeSequence',
          tag: '0040A170',
          vr: 'SQ',
          vm: '1',
          type: null,
          items: [{ range: [0, null] }],
          rows: [{ include: () => codeSequenceRules }],
        },
        { keyword: 'DocumentTitle', tag: '00420010', vr: 'ST', vm: '1', type: null },
      ],
    },
    {
      keyword: 'PertinentResourcesSequence',
      tag: '00380101',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [0, null] }],
      rows: [
        { keyword: 'RetrieveURI', tag: '0040E010', vr: 'UR', vm: '1', type: null },
        { keyword: 'ResourceDescription', tag: '00380102', vr: 'LO', vm: '1', type: null },
      ],
    },
    {
      keyword: 'PatientClinicalTrialParticipationSequence',
      tag: '00380502',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [0, null] }],
      rows: [
        { keyword: 'ClinicalTrialSponsorName', tag: '00120010', vr: 'LO', vm: '1', type: null },
        { keyword: 'ClinicalTrialProtocolID', tag: '00120020', vr: 'LO', vm: '1', type: null },
        { keyword: 'ClinicalTrialProtocolName', tag: '00120021', vr: 'LO', vm: '1', type: null },
        { keyword: 'ClinicalTrialSiteID', tag: '00120030', vr: 'LO', vm: '1', type: null },
        { keyword: 'ClinicalTrialSiteName', tag: '00120031', vr: 'LO', vm: '1', type: null },
        { keyword: 'ClinicalTrialSubjectID', tag: '00120040', vr: 'LO', vm: '1', type: null },
        { keyword: 'ClinicalTrialSubjectReadingID', tag: '00120042', vr: 'LO', vm: '1', type: null },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePatientMedical = (dataset: object): Finding[] => validateTable(dataset, patientMedicalRules);
