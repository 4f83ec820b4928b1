// General Study, PS3.3 Table C.7-3
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.1.html#table_C.7-3
import type { Finding, PersonName, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type HL7v2HierarchicDesignatorMacro, hl7v2HierarchicDesignatorRules } from '../macros/hl7v2-hierarchic-designator.ts';
import { type PersonIdentificationMacro, personIdentificationRules } from '../macros/person-identification.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** General Study: PS3.3 Table C.7-3. */
export interface GeneralStudyModule {
  /** Study Instance UID (0020,000D) UI, VM 1, Type 1. [C.7-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.1.html#table_C.7-3) */
  StudyInstanceUID: string;
  /** Study Date (0008,0020) DA, VM 1, Type 2. [C.7-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.1.html#table_C.7-3) */
  StudyDate: string | null;
  /** Study Time (0008,0030) TM, VM 1, Type 2. [C.7-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.1.html#table_C.7-3) */
  StudyTime: string | null;
  /** Referring Physician's Name (0008,0090) PN, VM 1, Type 2. [C.7-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.1.html#table_C.7-3) */
  ReferringPhysicianName: PersonName | string | null;
  /** Referring Physician Identification Sequence (0008,0096) SQ, VM 1, Type 3. [C.7-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.1.html#table_C.7-3) */
  ReferringPhysicianIdentificationSequence?: [PersonIdentificationMacro] | null;
  /** Consulting Physician's Name (0008,009C) PN, VM 1-n, Type 3. [C.7-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.1.html#table_C.7-3) */
  ConsultingPhysicianName?: (PersonName | string)[] | null;
  /** Consulting Physician Identification Sequence (0008,009D) SQ, VM 1, Type 3. [C.7-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.1.html#table_C.7-3) */
  ConsultingPhysicianIdentificationSequence?: PersonIdentificationMacro[] | null;
  /** Study ID (0020,0010) SH, VM 1, Type 2. [C.7-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.1.html#table_C.7-3) */
  StudyID: string | null;
  /** Accession Number (0008,0050) SH, VM 1, Type 2. [C.7-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.1.html#table_C.7-3) */
  AccessionNumber: string | null;
  /** Issuer of Accession Number Sequence (0008,0051) SQ, VM 1, Type 3. [C.7-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.1.html#table_C.7-3) */
  IssuerOfAccessionNumberSequence?: [HL7v2HierarchicDesignatorMacro] | null;
  /** Study Description (0008,1030) LO, VM 1, Type 3. [C.7-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.1.html#table_C.7-3) */
  StudyDescription?: string | null;
  /** Physician(s) of Record (0008,1048) PN, VM 1-n, Type 3. [C.7-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.1.html#table_C.7-3) */
  PhysiciansOfRecord?: (PersonName | string)[] | null;
  /** Physician(s) of Record Identification Sequence (0008,1049) SQ, VM 1, Type 3. [C.7-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.1.html#table_C.7-3) */
  PhysiciansOfRecordIdentificationSequence?: PersonIdentificationMacro[] | null;
  /** Name of Physician(s) Reading Study (0008,1060) PN, VM 1-n, Type 3. [C.7-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.1.html#table_C.7-3) */
  NameOfPhysiciansReadingStudy?: (PersonName | string)[] | null;
  /** Physician(s) Reading Study Identification Sequence (0008,1062) SQ, VM 1, Type 3. [C.7-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.1.html#table_C.7-3) */
  PhysiciansReadingStudyIdentificationSequence?: PersonIdentificationMacro[] | null;
  /** Requesting Service (0032,1033) LO, VM 1, Type 3. [C.7-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.1.html#table_C.7-3) */
  RequestingService?: string | null;
  /** Requesting Service Code Sequence (0032,1034) SQ, VM 1, Type 3. [C.7-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.1.html#table_C.7-3) */
  RequestingServiceCodeSequence?: [CodeSequenceItem] | null;
  /** Referenced Study Sequence (0008,1110) SQ, VM 1, Type 3. [C.7-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.1.html#table_C.7-3) */
  ReferencedStudySequence?: SOPInstanceReferenceMacro[] | null;
  /** Procedure Code Sequence (0008,1032) SQ, VM 1, Type 3. [C.7-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.1.html#table_C.7-3) */
  ProcedureCodeSequence?: CodeSequenceItem[] | null;
  /** Reason For Performed Procedure Code Sequence (0040,1012) SQ, VM 1, Type 3. [C.7-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.1.html#table_C.7-3) */
  ReasonForPerformedProcedureCodeSequence?: CodeSequenceItem[] | null;
}

export const generalStudyRules: TableRules = {
  kind: 'module',
  id: 'GeneralStudy',
  name: 'General Study',
  table: 'table_C.7-3',
  section: 'sect_C.7.2.1',
  rows: [
    { keyword: 'StudyInstanceUID', tag: '0020000D', vr: 'UI', vm: '1', type: '1' },
    { keyword: 'StudyDate', tag: '00080020', vr: 'DA', vm: '1', type: '2' },
    { keyword: 'StudyTime', tag: '00080030', vr: 'TM', vm: '1', type: '2' },
    { keyword: 'ReferringPhysicianName', tag: '00080090', vr: 'PN', vm: '1', type: '2' },
    {
      keyword: 'ReferringPhysicianIdentificationSequence',
      tag: '00080096',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => personIdentificationRules }],
    },
    { keyword: 'ConsultingPhysicianName', tag: '0008009C', vr: 'PN', vm: '1-n', type: '3' },
    {
      keyword: 'ConsultingPhysicianIdentificationSequence',
      tag: '0008009D',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => personIdentificationRules }],
    },
    { keyword: 'StudyID', tag: '00200010', vr: 'SH', vm: '1', type: '2' },
    { keyword: 'AccessionNumber', tag: '00080050', vr: 'SH', vm: '1', type: '2' },
    {
      keyword: 'IssuerOfAccessionNumberSequence',
      tag: '00080051',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => hl7v2HierarchicDesignatorRules }],
    },
    { keyword: 'StudyDescription', tag: '00081030', vr: 'LO', vm: '1', type: '3' },
    { keyword: 'PhysiciansOfRecord', tag: '00081048', vr: 'PN', vm: '1-n', type: '3' },
    {
      keyword: 'PhysiciansOfRecordIdentificationSequence',
      tag: '00081049',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => personIdentificationRules }],
    },
    { keyword: 'NameOfPhysiciansReadingStudy', tag: '00081060', vr: 'PN', vm: '1-n', type: '3' },
    {
      keyword: 'PhysiciansReadingStudyIdentificationSequence',
      tag: '00081062',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => personIdentificationRules }],
    },
    { keyword: 'RequestingService', tag: '00321033', vr: 'LO', vm: '1', type: '3' },
    {
      keyword: 'RequestingServiceCodeSequence',
      tag: '00321034',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '7030' }] }],
    },
    {
      keyword: 'ReferencedStudySequence',
      tag: '00081110',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => sopInstanceReferenceRules }],
    },
    {
      keyword: 'ProcedureCodeSequence',
      tag: '00081032',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '101' }] }],
    },
    {
      keyword: 'ReasonForPerformedProcedureCodeSequence',
      tag: '00401012',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => codeSequenceRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateGeneralStudy = (dataset: object): Finding[] => validateTable(dataset, generalStudyRules);
