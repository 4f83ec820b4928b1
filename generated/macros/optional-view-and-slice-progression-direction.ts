// Optional View and Slice Progression Direction, PS3.3 Table 10-25
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.21.html#table_10-25
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceMacro, type CodeSequenceConditions, type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';

/** An Item of ViewCodeSequence, its conditions apart. */
export interface OptionalViewAndSliceProgressionDirectionViewCodeItemAttributes extends CodeSequenceMacro {
  /** View Modifier Code Sequence (0054,0222) SQ, VM 1, Type 3. [10-25](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.21.html#table_10-25) */
  ViewModifierCodeSequence?: CodeSequenceItem[] | null;
}

/** Optional View and Slice Progression Direction: PS3.3 Table 10-25. */
export interface OptionalViewAndSliceProgressionDirectionMacro {
  /** View Code Sequence (0054,0220) SQ, VM 1, Type 3. [10-25](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.21.html#table_10-25) */
  ViewCodeSequence?: [OptionalViewAndSliceProgressionDirectionViewCodeItem] | null;
  /** Slice Progression Direction (0054,0500) CS, VM 1, Type 3. [10-25](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.21.html#table_10-25) */
  SliceProgressionDirection?: string | null;
}

/** An Item of ViewCodeSequence. */
export type OptionalViewAndSliceProgressionDirectionViewCodeItem = OptionalViewAndSliceProgressionDirectionViewCodeItemAttributes & CodeSequenceConditions;

export const optionalViewAndSliceProgressionDirectionRules: TableRules = {
  kind: 'macro',
  id: 'OptionalViewAndSliceProgressionDirection',
  name: 'Optional View and Slice Progression Direction',
  table: 'table_10-25',
  section: 'sect_10.21',
  rows: [
    {
      keyword: 'ViewCodeSequence',
      tag: '00540220',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [
        { include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '26' }] },
        {
          keyword: 'ViewModifierCodeSequence',
          tag: '00540222',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '23' }] }],
        },
      ],
    },
    {
      keyword: 'SliceProgressionDirection',
      tag: '00540500',
      vr: 'CS',
      vm: '1',
      type: '3',
      values: [
        { kind: 'enumerated', terms: ['APEX_TO_BASE', 'BASE_TO_APEX'], undecided: true, section: 'sect_10.20.1.1' },
        { kind: 'enumerated', terms: ['ANT_TO_INF', 'INF_TO_ANT'], undecided: true, section: 'sect_10.20.1.1' },
        { kind: 'enumerated', terms: ['SEPTUM_TO_WALL', 'WALL_TO_SEPTUM'], undecided: true, section: 'sect_10.20.1.1' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateOptionalViewAndSliceProgressionDirection = (dataset: object): Finding[] => validateTable(dataset, optionalViewAndSliceProgressionDirectionRules);
