// Performed Procedure Step Information, PS3.3 Table C.4-14
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.14.html#table_C.4-14
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';

/** Performed Procedure Step Information: PS3.3 Table C.4-14. */
export interface PerformedProcedureStepInformationModule {
  /** Performed Station AE Title (0040,0241) AE, VM 1. [C.4-14](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.14.html#table_C.4-14) */
  PerformedStationAETitle?: string | null;
  /** Performed Station Name (0040,0242) SH, VM 1. [C.4-14](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.14.html#table_C.4-14) */
  PerformedStationName?: string | null;
  /** Performed Location (0040,0243) SH, VM 1. [C.4-14](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.14.html#table_C.4-14) */
  PerformedLocation?: string | null;
  /** Performed Procedure Step Start Date (0040,0244) DA, VM 1. [C.4-14](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.14.html#table_C.4-14) */
  PerformedProcedureStepStartDate?: string | null;
  /** Performed Procedure Step Start Time (0040,0245) TM, VM 1. [C.4-14](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.14.html#table_C.4-14) */
  PerformedProcedureStepStartTime?: string | null;
  /** Performed Procedure Step ID (0040,0253) SH, VM 1. [C.4-14](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.14.html#table_C.4-14) */
  PerformedProcedureStepID?: string | null;
  /** Performed Procedure Step End Date (0040,0250) DA, VM 1. [C.4-14](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.14.html#table_C.4-14) */
  PerformedProcedureStepEndDate?: string | null;
  /** Performed Procedure Step End Time (0040,0251) TM, VM 1. [C.4-14](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.14.html#table_C.4-14) */
  PerformedProcedureStepEndTime?: string | null;
  /** Performed Procedure Step Status (0040,0252) CS, VM 1. [C.4-14](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.14.html#table_C.4-14) */
  PerformedProcedureStepStatus?: 'IN PROGRESS' | 'DISCONTINUED' | 'COMPLETED' | null;
  /** Performed Procedure Step Description (0040,0254) LO, VM 1. [C.4-14](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.14.html#table_C.4-14) */
  PerformedProcedureStepDescription?: string | null;
  /** Comments on the Performed Procedure Step (0040,0280) ST, VM 1. [C.4-14](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.14.html#table_C.4-14) */
  CommentsOnThePerformedProcedureStep?: string | null;
  /** Performed Procedure Type Description (0040,0255) LO, VM 1. [C.4-14](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.14.html#table_C.4-14) */
  PerformedProcedureTypeDescription?: string | null;
  /** Procedure Code Sequence (0008,1032) SQ, VM 1. [C.4-14](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.14.html#table_C.4-14) */
  ProcedureCodeSequence?: [CodeSequenceItem] | null;
  /** Reason For Performed Procedure Code Sequence (0040,1012) SQ, VM 1. [C.4-14](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.14.html#table_C.4-14) */
  ReasonForPerformedProcedureCodeSequence?: CodeSequenceItem[] | null;
  /** Performed Procedure Step Discontinuation Reason Code Sequence (0040,0281) SQ, VM 1. [C.4-14](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.14.html#table_C.4-14) */
  PerformedProcedureStepDiscontinuationReasonCodeSequence?: CodeSequenceItem[] | null;
}

export const performedProcedureStepInformationRules: TableRules = {
  kind: 'module',
  id: 'PerformedProcedureStepInformation',
  name: 'Performed Procedure Step Information',
  table: 'table_C.4-14',
  section: 'sect_C.4.14',
  rows: [
    { keyword: 'PerformedStationAETitle', tag: '00400241', vr: 'AE', vm: '1', type: null },
    { keyword: 'PerformedStationName', tag: '00400242', vr: 'SH', vm: '1', type: null },
    { keyword: 'PerformedLocation', tag: '00400243', vr: 'SH', vm: '1', type: null },
    { keyword: 'PerformedProcedureStepStartDate', tag: '00400244', vr: 'DA', vm: '1', type: null },
    { keyword: 'PerformedProcedureStepStartTime', tag: '00400245', vr: 'TM', vm: '1', type: null },
    { keyword: 'PerformedProcedureStepID', tag: '00400253', vr: 'SH', vm: '1', type: null },
    { keyword: 'PerformedProcedureStepEndDate', tag: '00400250', vr: 'DA', vm: '1', type: null },
    { keyword: 'PerformedProcedureStepEndTime', tag: '00400251', vr: 'TM', vm: '1', type: null },
    {
      keyword: 'PerformedProcedureStepStatus',
      tag: '00400252',
      vr: 'CS',
      vm: '1',
      type: null,
      values: [{ kind: 'enumerated', terms: ['IN PROGRESS', 'DISCONTINUED', 'COMPLETED'] }],
    },
    { keyword: 'PerformedProcedureStepDescription', tag: '00400254', vr: 'LO', vm: '1', type: null },
    { keyword: 'CommentsOnThePerformedProcedureStep', tag: '00400280', vr: 'ST', vm: '1', type: null },
    { keyword: 'PerformedProcedureTypeDescription', tag: '00400255', vr: 'LO', vm: '1', type: null },
    {
      keyword: 'ProcedureCodeSequence',
      tag: '00081032',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '101' }] }],
    },
    {
      keyword: 'ReasonForPerformedProcedureCodeSequence',
      tag: '00401012',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, null] }],
      rows: [{ include: () => codeSequenceRules }],
    },
    {
      keyword: 'PerformedProcedureStepDiscontinuationReasonCodeSequence',
      tag: '00400281',
      vr: 'SQ',
      vm: '1',
      type: null,
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '9300' }] }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePerformedProcedureStepInformation = (dataset: object): Finding[] => validateTable(dataset, performedProcedureStepInformationRules);
