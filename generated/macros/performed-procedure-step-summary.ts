// Performed Procedure Step Summary, PS3.3 Table 10-16
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.13.html#table_10-16
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceMacro, type CodeSequenceConditions, codeSequenceRules } from './code-sequence.ts';
import { type ContentItemMacro, type ContentItemConditions, type ContentItemItem, contentItemRules } from './content-item.ts';

/** An Item of ProtocolContextSequence, its conditions apart. */
export interface PerformedProcedureStepSummaryPerformedProtocolCodeProtocolContextItemAttributes extends ContentItemMacro {
  /** Content Item Modifier Sequence (0040,0441) SQ, VM 1, Type 3. [10-16](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.13.html#table_10-16) */
  ContentItemModifierSequence?: ContentItemItem[] | null;
}

/** An Item of PerformedProtocolCodeSequence, its conditions apart. */
export interface PerformedProcedureStepSummaryPerformedProtocolCodeItemAttributes extends CodeSequenceMacro {
  /** Protocol Context Sequence (0040,0440) SQ, VM 1, Type 3. [10-16](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.13.html#table_10-16) */
  ProtocolContextSequence?: PerformedProcedureStepSummaryPerformedProtocolCodeProtocolContextItem[] | null;
}

/** Performed Procedure Step Summary: PS3.3 Table 10-16. */
export interface PerformedProcedureStepSummaryMacro {
  /** Performed Procedure Step ID (0040,0253) SH, VM 1, Type 3. [10-16](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.13.html#table_10-16) */
  PerformedProcedureStepID?: string | null;
  /** Performed Procedure Step Start Date (0040,0244) DA, VM 1, Type 3. [10-16](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.13.html#table_10-16) */
  PerformedProcedureStepStartDate?: string | null;
  /** Performed Procedure Step Start Time (0040,0245) TM, VM 1, Type 3. [10-16](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.13.html#table_10-16) */
  PerformedProcedureStepStartTime?: string | null;
  /** Performed Procedure Step End Date (0040,0250) DA, VM 1, Type 3. [10-16](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.13.html#table_10-16) */
  PerformedProcedureStepEndDate?: string | null;
  /** Performed Procedure Step End Time (0040,0251) TM, VM 1, Type 3. [10-16](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.13.html#table_10-16) */
  PerformedProcedureStepEndTime?: string | null;
  /** Performed Procedure Step Description (0040,0254) LO, VM 1, Type 3. [10-16](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.13.html#table_10-16) */
  PerformedProcedureStepDescription?: string | null;
  /** Performed Protocol Code Sequence (0040,0260) SQ, VM 1, Type 3. [10-16](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.13.html#table_10-16) */
  PerformedProtocolCodeSequence?: PerformedProcedureStepSummaryPerformedProtocolCodeItem[] | null;
  /** Comments on the Performed Procedure Step (0040,0280) ST, VM 1, Type 3. [10-16](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.13.html#table_10-16) */
  CommentsOnThePerformedProcedureStep?: string | null;
}

/** An Item of ProtocolContextSequence. */
export type PerformedProcedureStepSummaryPerformedProtocolCodeProtocolContextItem = PerformedProcedureStepSummaryPerformedProtocolCodeProtocolContextItemAttributes & ContentItemConditions;

/** An Item of PerformedProtocolCodeSequence. */
export type PerformedProcedureStepSummaryPerformedProtocolCodeItem = PerformedProcedureStepSummaryPerformedProtocolCodeItemAttributes & CodeSequenceConditions;

export const performedProcedureStepSummaryRules: TableRules = {
  kind: 'macro',
  id: 'PerformedProcedureStepSummary',
  name: 'Performed Procedure Step Summary',
  table: 'table_10-16',
  section: 'sect_10.13',
  rows: [
    { keyword: 'PerformedProcedureStepID', tag: '00400253', vr: 'SH', vm: '1', type: '3' },
    { keyword: 'PerformedProcedureStepStartDate', tag: '00400244', vr: 'DA', vm: '1', type: '3' },
    { keyword: 'PerformedProcedureStepStartTime', tag: '00400245', vr: 'TM', vm: '1', type: '3' },
    { keyword: 'PerformedProcedureStepEndDate', tag: '00400250', vr: 'DA', vm: '1', type: '3' },
    { keyword: 'PerformedProcedureStepEndTime', tag: '00400251', vr: 'TM', vm: '1', type: '3' },
    { keyword: 'PerformedProcedureStepDescription', tag: '00400254', vr: 'LO', vm: '1', type: '3' },
    {
      keyword: 'PerformedProtocolCodeSequence',
      tag: '00400260',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { include: () => codeSequenceRules },
        {
          keyword: 'ProtocolContextSequence',
          tag: '00400440',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [
            { include: () => contentItemRules },
            {
              keyword: 'ContentItemModifierSequence',
              tag: '00400441',
              vr: 'SQ',
              vm: '1',
              type: '3',
              items: [{ range: [1, null], permitted: true }],
              rows: [{ include: () => contentItemRules }],
            },
          ],
        },
      ],
    },
    { keyword: 'CommentsOnThePerformedProcedureStep', tag: '00400280', vr: 'ST', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePerformedProcedureStepSummary = (dataset: object): Finding[] => validateTable(dataset, performedProcedureStepSummaryRules);
