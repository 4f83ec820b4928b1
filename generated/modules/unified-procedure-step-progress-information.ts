// Unified Procedure Step Progress Information, PS3.3 Table C.30.1-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.1.html#table_C.30.1-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type ContentItemMacro, type ContentItemConditions, type ContentItemItem, contentItemRules } from '../macros/content-item.ts';

/** An Item of ProcedureStepProgressParametersSequence, its conditions apart. */
export interface UnifiedProcedureStepProgressInformationProcedureStepProgressInformationProcedureStepProgressParametersItemAttributes extends ContentItemMacro {
  /** Content Item Modifier Sequence (0040,0441) SQ, VM 1. [C.30.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.1.html#table_C.30.1-1) */
  ContentItemModifierSequence?: ContentItemItem[] | null;
}

/** An Item of ProcedureStepCommunicationsURISequence. */
export interface UnifiedProcedureStepProgressInformationProcedureStepProgressInformationProcedureStepCommunicationsURIItem {
  /** Contact URI (0074,100A) UR, VM 1. [C.30.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.1.html#table_C.30.1-1) */
  ContactURI?: string | null;
  /** Contact Display Name (0074,100C) LO, VM 1. [C.30.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.1.html#table_C.30.1-1) */
  ContactDisplayName?: string | null;
}

/** An Item of ProcedureStepProgressInformationSequence. */
export interface UnifiedProcedureStepProgressInformationProcedureStepProgressInformationItem {
  /** Procedure Step Progress (0074,1004) DS, VM 1. [C.30.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.1.html#table_C.30.1-1) */
  ProcedureStepProgress?: number | null;
  /** Procedure Step Progress Description (0074,1006) ST, VM 1. [C.30.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.1.html#table_C.30.1-1) */
  ProcedureStepProgressDescription?: string | null;
  /** Procedure Step Progress Parameters Sequence (0074,1007) SQ, VM 1. [C.30.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.1.html#table_C.30.1-1) */
  ProcedureStepProgressParametersSequence?: UnifiedProcedureStepProgressInformationProcedureStepProgressInformationProcedureStepProgressParametersItem[] | null;
  /** Procedure Step Communications URI Sequence (0074,1008) SQ, VM 1. [C.30.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.1.html#table_C.30.1-1) */
  ProcedureStepCommunicationsURISequence?: UnifiedProcedureStepProgressInformationProcedureStepProgressInformationProcedureStepCommunicationsURIItem[] | null;
  /** Procedure Step Cancellation DateTime (0040,4052) DT, VM 1. [C.30.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.1.html#table_C.30.1-1) */
  ProcedureStepCancellationDateTime?: string | null;
  /** Reason for Cancellation (0074,1238) LT, VM 1. [C.30.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.1.html#table_C.30.1-1) */
  ReasonForCancellation?: string | null;
  /** Procedure Step Discontinuation Reason Code Sequence (0074,100E) SQ, VM 1. [C.30.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.1.html#table_C.30.1-1) */
  ProcedureStepDiscontinuationReasonCodeSequence?: CodeSequenceItem[] | null;
}

/** Unified Procedure Step Progress Information: PS3.3 Table C.30.1-1. */
export interface UnifiedProcedureStepProgressInformationModule {
  /** Procedure Step State (0074,1000) CS, VM 1. [C.30.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.1.html#table_C.30.1-1) */
  ProcedureStepState?: 'SCHEDULED' | 'IN PROGRESS' | 'CANCELED' | 'COMPLETED' | null;
  /** Procedure Step Progress Information Sequence (0074,1002) SQ, VM 1. [C.30.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.1.html#table_C.30.1-1) */
  ProcedureStepProgressInformationSequence?: UnifiedProcedureStepProgressInformationProcedureStepProgressInformationItem[] | null;
}

/** An Item of ProcedureStepProgressParametersSequence. */
export type UnifiedProcedureStepProgressInformationProcedureStepProgressInformationProcedureStepProgressParametersItem = UnifiedProcedureStepProgressInformationProcedureStepProgressInformationProcedureStepProgressParametersItemAttributes & ContentItemConditions;

export const unifiedProcedureStepProgressInformationRules: TableRules = {
  kind: 'module',
  id: 'UnifiedProcedureStepProgressInformation',
  name: 'Unified Procedure Step Progress Information',
  table: 'table_C.30.1-1',
  section: 'sect_C.30.1',
  rows: [
    {
      keyword: 'ProcedureStepState',
      tag: '00741000',
      vr: 'CS',
      vm: '1',
      type: null,
      values: [{ kind: 'enumerated', terms: ['SCHEDULED', 'IN PROGRESS', 'CANCELED', 'COMPLETED'] }],
    },
    {
      keyword: 'ProcedureStepProgressInformationSequence',
      tag: '00741002',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [0, 1] }],
      rows: [
        { keyword: 'ProcedureStepProgress', tag: '00741004', vr: 'DS', vm: '1', type: null },
        { keyword: 'ProcedureStepProgressDescription', tag: '00741006', vr: 'ST', vm: '1', type: null },
        {
          keyword: 'ProcedureStepProgressParametersSequence',
          tag: '00741007',
          vr: 'SQ',
          vm: '1',
          type: null,
          items: [{ range: [1, null], permitted: true }],
          rows: [
            { include: () => contentItemRules },
            {
              keyword: 'ContentItemModifierSequence',
              tag: '00400441',
              vr: 'SQ',
              vm: '1',
              type: null,
              items: [{ range: [1, null], permitted: true }],
              rows: [{ include: () => contentItemRules }],
            },
          ],
        },
        {
          keyword: 'ProcedureStepCommunicationsURISequence',
          tag: '00741008',
          vr: 'SQ',
          vm: '1',
          type: null,
          items: [{ range: [0, null] }],
          rows: [
            { keyword: 'ContactURI', tag: '0074100A', vr: 'UR', vm: '1', type: null },
            { keyword: 'ContactDisplayName', tag: '0074100C', vr: 'LO', vm: '1', type: null },
          ],
        },
        { keyword: 'ProcedureStepCancellationDateTime', tag: '00404052', vr: 'DT', vm: '1', type: null },
        { keyword: 'ReasonForCancellation', tag: '00741238', vr: 'LT', vm: '1', type: null },
        {
          keyword: 'ProcedureStepDiscontinuationReasonCodeSequence',
          tag: '0074100E',
          vr: 'SQ',
          vm: '1',
          type: null,
          items: [{ range: [0, null] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '9300' }] }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateUnifiedProcedureStepProgressInformation = (dataset: object): Finding[] => validateTable(dataset, unifiedProcedureStepProgressInformationRules);
