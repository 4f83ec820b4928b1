// Basic Film Session Relationship, PS3.3 Table C.13-2
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.2.html#table_C.13-2
import type { Finding, PersonName, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of ProposedStudySequence. */
export interface BasicFilmSessionRelationshipProposedStudyItem {
  /** Patient's Name (0010,0010) PN, VM 1. [C.13-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.2.html#table_C.13-2) */
  PatientName?: PersonName | string | null;
  /** Patient ID (0010,0020) LO, VM 1. [C.13-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.2.html#table_C.13-2) */
  PatientID?: string | null;
  /** Patient's Birth Date (0010,0030) DA, VM 1. [C.13-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.2.html#table_C.13-2) */
  PatientBirthDate?: string | null;
  /** Patient's Birth Time (0010,0032) TM, VM 1. [C.13-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.2.html#table_C.13-2) */
  PatientBirthTime?: string | null;
  /** Patient's Sex (0010,0040) CS, VM 1. [C.13-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.2.html#table_C.13-2) */
  PatientSex?: string | null;
  /** Patient's Age (0010,1010) AS, VM 1. [C.13-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.2.html#table_C.13-2) */
  PatientAge?: string | null;
  /** Ethnic Group (0010,2160) SH, VM 1. [C.13-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.2.html#table_C.13-2) */
  EthnicGroup?: string | null;
  /** Ethnic Group Code Sequence (0010,2161) SQ, VM 1. [C.13-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.2.html#table_C.13-2) */
  EthnicGroupCodeSequence?: CodeSequenceItem[] | null;
  /** Patient Comments (0010,4000) LT, VM 1. [C.13-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.2.html#table_C.13-2) */
  PatientComments?: string | null;
  /** Study Instance UID (0020,000D) UI, VM 1. [C.13-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.2.html#table_C.13-2) */
  StudyInstanceUID?: string | null;
  /** Study Date (0008,0020) DA, VM 1. [C.13-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.2.html#table_C.13-2) */
  StudyDate?: string | null;
  /** Study Time (0008,0030) TM, VM 1. [C.13-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.2.html#table_C.13-2) */
  StudyTime?: string | null;
  /** Study ID (0020,0010) SH, VM 1. [C.13-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.2.html#table_C.13-2) */
  StudyID?: string | null;
  /** Study Description (0008,1030) LO, VM 1. [C.13-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.2.html#table_C.13-2) */
  StudyDescription?: string | null;
  /** Accession Number (0008,0050) SH, VM 1. [C.13-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.2.html#table_C.13-2) */
  AccessionNumber?: string | null;
  /** Referring Physician's Name (0008,0090) PN, VM 1. [C.13-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.2.html#table_C.13-2) */
  ReferringPhysicianName?: PersonName | string | null;
  /** Name of Physician(s) Reading Study (0008,1060) PN, VM 1-n. [C.13-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.2.html#table_C.13-2) */
  NameOfPhysiciansReadingStudy?: (PersonName | string)[] | null;
  /** Admitting Diagnoses Description (0008,1080) LO, VM 1-n. [C.13-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.2.html#table_C.13-2) */
  AdmittingDiagnosesDescription?: string[] | null;
  /** Series Number (0020,0011) IS, VM 1. [C.13-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.2.html#table_C.13-2) */
  SeriesNumber?: number | null;
}

/** Basic Film Session Relationship: PS3.3 Table C.13-2. */
export interface BasicFilmSessionRelationshipModule {
  /** Referenced Film Box Sequence (2000,0500) SQ, VM 1. [C.13-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.2.html#table_C.13-2) */
  ReferencedFilmBoxSequence?: SOPInstanceReferenceMacro[] | null;
  /** Proposed Study Sequence (2130,00A0) SQ, VM 1. [C.13-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.2.html#table_C.13-2) */
  ProposedStudySequence?: [BasicFilmSessionRelationshipProposedStudyItem] | null;
}

export const basicFilmSessionRelationshipRules: TableRules = {
  kind: 'module',
  id: 'BasicFilmSessionRelationship',
  name: 'Basic Film Session Relationship',
  table: 'table_C.13-2',
  section: 'sect_C.13.2',
  rows: [
    {
      keyword: 'ReferencedFilmBoxSequence',
      tag: '20000500',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [0, null] }],
      rows: [{ include: () => sopInstanceReferenceRules }],
    },
    {
      keyword: 'ProposedStudySequence',
      tag: '213000A0',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, 1], permitted: true }],
      rows: [
        { keyword: 'PatientName', tag: '00100010', vr: 'PN', vm: '1', type: null },
        { keyword: 'PatientID', tag: '00100020', vr: 'LO', vm: '1', type: null },
        { keyword: 'PatientBirthDate', tag: '00100030', vr: 'DA', vm: '1', type: null },
        { keyword: 'PatientBirthTime', tag: '00100032', vr: 'TM', vm: '1', type: null },
        { keyword: 'PatientSex', tag: '00100040', vr: 'CS', vm: '1', type: null },
        { keyword: 'PatientAge', tag: '00101010', vr: 'AS', vm: '1', type: null },
        { keyword: 'EthnicGroup', tag: '00102160', vr: 'SH', vm: '1', type: null },
        {
          keyword: 'EthnicGroupCodeSequence',
          tag: '00102161',
          vr: 'SQ',
          vm: '1',
          type: null,
          items: [{ range: [1, null], permitted: true }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '6099' }] }],
        },
        { keyword: 'PatientComments', tag: '00104000', vr: 'LT', vm: '1', type: null },
        { keyword: 'StudyInstanceUID', tag: '0020000D', vr: 'UI', vm: '1', type: null },
        { keyword: 'StudyDate', tag: '00080020', vr: 'DA', vm: '1', type: null },
        { keyword: 'StudyTime', tag: '00080030', vr: 'TM', vm: '1', type: null },
        { keyword: 'StudyID', tag: '00200010', vr: 'SH', vm: '1', type: null },
        { keyword: 'StudyDescription', tag: '00081030', vr: 'LO', vm: '1', type: null },
        { keyword: 'AccessionNumber', tag: '00080050', vr: 'SH', vm: '1', type: null },
        { keyword: 'ReferringPhysicianName', tag: '00080090', vr: 'PN', vm: '1', type: null },
        { keyword: 'NameOfPhysiciansReadingStudy', tag: '00081060', vr: 'PN', vm: '1-n', type: null },
        { keyword: 'AdmittingDiagnosesDescription', tag: '00081080', vr: 'LO', vm: '1-n', type: null },
        { keyword: 'SeriesNumber', tag: '00200011', vr: 'IS', vm: '1', type: null },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateBasicFilmSessionRelationship = (dataset: object): Finding[] => validateTable(dataset, basicFilmSessionRelationshipRules);
