// Mandatory View and Slice Progression Direction, PS3.3 Table 10-24
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.20.html#table_10-24
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceMacro, type CodeSequenceConditions, type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';

/** An Item of ViewCodeSequence, its conditions apart. */
export interface MandatoryViewAndSliceProgressionDirectionViewCodeItemAttributes extends CodeSequenceMacro {
  /** View Modifier Code Sequence (0054,0222) SQ, VM 1, Type 2C. [10-24](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.20.html#table_10-24) */
  ViewModifierCodeSequence?: CodeSequenceItem[] | null;
}

/** Mandatory View and Slice Progression Direction: PS3.3 Table 10-24. */
export interface MandatoryViewAndSliceProgressionDirectionMacro {
  /** View Code Sequence (0054,0220) SQ, VM 1, Type 1. [10-24](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.20.html#table_10-24) */
  ViewCodeSequence: [MandatoryViewAndSliceProgressionDirectionViewCodeItem];
  /** Slice Progression Direction (0054,0500) CS, VM 1, Type 1C if ViewCodeSequence has a code ("103340004", SCT, "Short Axis"), ("131185001", SCT, "Vertical Long Axis"), ("131186000", SCT, "Horizontal Long Axis"). [10-24](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.20.html#table_10-24) */
  SliceProgressionDirection?: string;
}

/** An Item of ViewCodeSequence. */
export type MandatoryViewAndSliceProgressionDirectionViewCodeItem = MandatoryViewAndSliceProgressionDirectionViewCodeItemAttributes & CodeSequenceConditions;

export const mandatoryViewAndSliceProgressionDirectionRules: TableRules = {
  kind: 'macro',
  id: 'MandatoryViewAndSliceProgressionDirection',
  name: 'Mandatory View and Slice Progression Direction',
  table: 'table_10-24',
  section: 'sect_10.20',
  rows: [
    {
      keyword: 'ViewCodeSequence',
      tag: '00540220',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        { include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '26' }] },
        {
          keyword: 'ViewModifierCodeSequence',
          tag: '00540222',
          vr: 'SQ',
          vm: '1',
          type: '2C',
          condition: { tree: null, decided: 'knowledge', otherwise: 'forbidden', hash: 'b06fe31aa76c', reason: 'knowledge', missing: 'whether the view needs a modifier' },
          items: [{ range: [0, null] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '23' }] }],
        },
      ],
    },
    {
      keyword: 'SliceProgressionDirection',
      tag: '00540500',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'code',
          attribute: { keyword: 'ViewCodeSequence' },
          codes: [
            { value: '103340004', scheme: 'SCT', meaning: 'Short Axis' },
            { value: '131185001', scheme: 'SCT', meaning: 'Vertical Long Axis' },
            { value: '131186000', scheme: 'SCT', meaning: 'Horizontal Long Axis' },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '76e98fd6b0b4',
      },
      values: [
        { kind: 'enumerated', terms: ['APEX_TO_BASE', 'BASE_TO_APEX'], undecided: true, section: 'sect_10.20.1.1' },
        { kind: 'enumerated', terms: ['ANT_TO_INF', 'INF_TO_ANT'], undecided: true, section: 'sect_10.20.1.1' },
        { kind: 'enumerated', terms: ['SEPTUM_TO_WALL', 'WALL_TO_SEPTUM'], undecided: true, section: 'sect_10.20.1.1' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateMandatoryViewAndSliceProgressionDirection = (dataset: object): Finding[] => validateTable(dataset, mandatoryViewAndSliceProgressionDirectionRules);
