// Enhanced US Series, PS3.3 Table C.8.24.1-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.1.html#table_C.8.24.1-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceMacro, type CodeSequenceConditions, codeSequenceRules } from '../macros/code-sequence.ts';
import { type ContentItemMacro, type ContentItemConditions, type ContentItemItem, contentItemRules } from '../macros/content-item.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of ProtocolContextSequence, its conditions apart. */
export interface EnhancedUSSeriesPerformedProtocolCodeProtocolContextItemAttributes extends ContentItemMacro {
  /** Content Item Modifier Sequence (0040,0441) SQ, VM 1, Type 3. [C.8.24.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.1.html#table_C.8.24.1-1) */
  ContentItemModifierSequence?: ContentItemItem[] | null;
}

/** An Item of PerformedProtocolCodeSequence, its conditions apart. */
export interface EnhancedUSSeriesPerformedProtocolCodeItemAttributes extends CodeSequenceMacro {
  /** Protocol Context Sequence (0040,0440) SQ, VM 1, Type 3. [C.8.24.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.1.html#table_C.8.24.1-1) */
  ProtocolContextSequence?: EnhancedUSSeriesPerformedProtocolCodeProtocolContextItem[] | null;
}

/** Enhanced US Series: PS3.3 Table C.8.24.1-1. */
export interface EnhancedUSSeriesModule {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.8.24.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.1.html#table_C.8.24.1-1) */
  Modality: 'US' | 'IVUS';
  /** Referenced Performed Procedure Step Sequence (0008,1111) SQ, VM 1, Type 1C. [C.8.24.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.1.html#table_C.8.24.1-1) */
  ReferencedPerformedProcedureStepSequence?: [SOPInstanceReferenceMacro];
  /** Performed Protocol Code Sequence (0040,0260) SQ, VM 1, Type 1C. [C.8.24.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.1.html#table_C.8.24.1-1) */
  PerformedProtocolCodeSequence?: [EnhancedUSSeriesPerformedProtocolCodeItem];
  /** Performed Protocol Type (0040,0261) CS, VM 1, Type 1C if PerformedProtocolCodeSequence is present. [C.8.24.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.1.html#table_C.8.24.1-1) */
  PerformedProtocolType?: 'STAGED' | 'NON_STAGED';
}

/** An Item of ProtocolContextSequence. */
export type EnhancedUSSeriesPerformedProtocolCodeProtocolContextItem = EnhancedUSSeriesPerformedProtocolCodeProtocolContextItemAttributes & ContentItemConditions;

/** An Item of PerformedProtocolCodeSequence. */
export type EnhancedUSSeriesPerformedProtocolCodeItem = EnhancedUSSeriesPerformedProtocolCodeItemAttributes & CodeSequenceConditions;

export const enhancedUSSeriesRules: TableRules = {
  kind: 'module',
  id: 'EnhancedUSSeries',
  name: 'Enhanced US Series',
  table: 'table_C.8.24.1-1',
  section: 'sect_C.8.24.1',
  rows: [
    { keyword: 'Modality', tag: '00080060', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['US', 'IVUS'] }] },
    {
      keyword: 'ReferencedPerformedProcedureStepSequence',
      tag: '00081111',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: 'd5d6e588d932',
        reason: 'knowledge',
        missing: 'whether a Performed Procedure Step was involved',
      },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => sopInstanceReferenceRules }],
    },
    {
      keyword: 'PerformedProtocolCodeSequence',
      tag: '00400260',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: null, decided: 'knowledge', otherwise: 'allowed', hash: '0f950a138d55', reason: 'knowledge', missing: 'whether a protocol governs the Series' },
      items: [{ range: [1, 1] }],
      rows: [
        { include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '12001' }] },
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
    {
      keyword: 'PerformedProtocolType',
      tag: '00400261',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: 'present', attribute: { keyword: 'PerformedProtocolCodeSequence' } }, decided: 'data', otherwise: 'forbidden', hash: '03c3aa0e9e09' },
      values: [{ kind: 'enumerated', terms: ['STAGED', 'NON_STAGED'] }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateEnhancedUSSeries = (dataset: object): Finding[] => validateTable(dataset, enhancedUSSeriesRules);
