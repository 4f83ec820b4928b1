// Requested Procedure, PS3.3 Table C.4-11
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.11.html#table_C.4-11
import type { DefinedTerm, Finding, PersonName, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type PersonIdentificationMacro, personIdentificationRules } from '../macros/person-identification.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** Requested Procedure: PS3.3 Table C.4-11. */
export interface RequestedProcedureModule {
  /** Requested Procedure ID (0040,1001) SH, VM 1. [C.4-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.11.html#table_C.4-11) */
  RequestedProcedureID?: string | null;
  /** Reason for the Requested Procedure (0040,1002) LO, VM 1. [C.4-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.11.html#table_C.4-11) */
  ReasonForTheRequestedProcedure?: string | null;
  /** Requested Procedure Comments (0040,1400) LT, VM 1. [C.4-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.11.html#table_C.4-11) */
  RequestedProcedureComments?: string | null;
  /** Reason for Requested Procedure Code Sequence (0040,100A) SQ, VM 1. [C.4-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.11.html#table_C.4-11) */
  ReasonForRequestedProcedureCodeSequence?: CodeSequenceItem[] | null;
  /** Requested Procedure Code Sequence (0032,1064) SQ, VM 1. [C.4-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.11.html#table_C.4-11) */
  RequestedProcedureCodeSequence?: [CodeSequenceItem] | null;
  /** Requested Laterality Code Sequence (0032,1065) SQ, VM 1. [C.4-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.11.html#table_C.4-11) */
  RequestedLateralityCodeSequence?: [CodeSequenceItem] | null;
  /** Study Instance UID (0020,000D) UI, VM 1. [C.4-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.11.html#table_C.4-11) */
  StudyInstanceUID?: string | null;
  /** Study Date (0008,0020) DA, VM 1. [C.4-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.11.html#table_C.4-11) */
  StudyDate?: string | null;
  /** Study Time (0008,0030) TM, VM 1. [C.4-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.11.html#table_C.4-11) */
  StudyTime?: string | null;
  /** Referenced Study Sequence (0008,1110) SQ, VM 1. [C.4-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.11.html#table_C.4-11) */
  ReferencedStudySequence?: SOPInstanceReferenceMacro[] | null;
  /** Requested Procedure Description (0032,1060) LO, VM 1. [C.4-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.11.html#table_C.4-11) */
  RequestedProcedureDescription?: string | null;
  /** Requested Procedure Priority (0040,1003) SH, VM 1. [C.4-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.11.html#table_C.4-11) */
  RequestedProcedurePriority?: DefinedTerm<'STAT' | 'HIGH' | 'ROUTINE' | 'MEDIUM' | 'LOW'> | null;
  /** Patient Transport Arrangements (0040,1004) LO, VM 1. [C.4-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.11.html#table_C.4-11) */
  PatientTransportArrangements?: string | null;
  /** Requested Procedure Location (0040,1005) LO, VM 1. [C.4-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.11.html#table_C.4-11) */
  RequestedProcedureLocation?: string | null;
  /** Confidentiality Code (0040,1008) LO, VM 1. [C.4-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.11.html#table_C.4-11) */
  ConfidentialityCode?: string | null;
  /** Reporting Priority (0040,1009) SH, VM 1. [C.4-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.11.html#table_C.4-11) */
  ReportingPriority?: DefinedTerm<'HIGH' | 'ROUTINE' | 'MEDIUM' | 'LOW'> | null;
  /** Names of Intended Recipients of Results (0040,1010) PN, VM 1-n. [C.4-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.11.html#table_C.4-11) */
  NamesOfIntendedRecipientsOfResults?: (PersonName | string)[] | null;
  /** Intended Recipients of Results Identification Sequence (0040,1011) SQ, VM 1. [C.4-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.11.html#table_C.4-11) */
  IntendedRecipientsOfResultsIdentificationSequence?: PersonIdentificationMacro[] | null;
}

export const requestedProcedureRules: TableRules = {
  kind: 'module',
  id: 'RequestedProcedure',
  name: 'Requested Procedure',
  table: 'table_C.4-11',
  section: 'sect_C.4.11',
  rows: [
    { keyword: 'RequestedProcedureID', tag: '00401001', vr: 'SH', vm: '1', type: null },
    { keyword: 'ReasonForTheRequestedProcedure', tag: '00401002', vr: 'LO', vm: '1', type: null },
    { keyword: 'RequestedProcedureComments', tag: '00401400', vr: 'LT', vm: '1', type: null },
    {
      keyword: 'ReasonForRequestedProcedureCodeSequence',
      tag: '0040100A',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, null] }],
      rows: [{ include: () => codeSequenceRules }],
    },
    {
      keyword: 'RequestedProcedureCodeSequence',
      tag: '00321064',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '101' }] }],
    },
    {
      keyword: 'RequestedLateralityCodeSequence',
      tag: '00321065',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '244' }] }],
    },
    { keyword: 'StudyInstanceUID', tag: '0020000D', vr: 'UI', vm: '1', type: null },
    { keyword: 'StudyDate', tag: '00080020', vr: 'DA', vm: '1', type: null },
    { keyword: 'StudyTime', tag: '00080030', vr: 'TM', vm: '1', type: null },
    {
      keyword: 'ReferencedStudySequence',
      tag: '00081110',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, null] }],
      rows: [{ include: () => sopInstanceReferenceRules }],
    },
    { keyword: 'RequestedProcedureDescription', tag: '00321060', vr: 'LO', vm: '1', type: null },
    {
      keyword: 'RequestedProcedurePriority',
      tag: '00401003',
      vr: 'SH',
      vm: '1',
      type: null,
      values: [{ kind: 'defined', terms: ['STAT', 'HIGH', 'ROUTINE', 'MEDIUM', 'LOW'] }],
    },
    { keyword: 'PatientTransportArrangements', tag: '00401004', vr: 'LO', vm: '1', type: null },
    { keyword: 'RequestedProcedureLocation', tag: '00401005', vr: 'LO', vm: '1', type: null },
    { keyword: 'ConfidentialityCode', tag: '00401008', vr: 'LO', vm: '1', type: null },
    { keyword: 'ReportingPriority', tag: '00401009', vr: 'SH', vm: '1', type: null, values: [{ kind: 'defined', terms: ['HIGH', 'ROUTINE', 'MEDIUM', 'LOW'] }] },
    { keyword: 'NamesOfIntendedRecipientsOfResults', tag: '00401010', vr: 'PN', vm: '1-n', type: null },
    {
      keyword: 'IntendedRecipientsOfResultsIdentificationSequence',
      tag: '00401011',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, null] }],
      rows: [{ include: () => personIdentificationRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRequestedProcedure = (dataset: object): Finding[] => validateTable(dataset, requestedProcedureRules);
