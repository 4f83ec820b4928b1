// Visual Evaluation Result, PS3.3 Table C.32.3.2-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.3.2.html#table_C.32.3.2-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';

/** An Item of ReferencedImageSequence. */
export interface VisualEvaluationResultVisualEvaluationTestReferencedImageItem {
  /** Test Image Validation (0028,702B) CS, VM 1. [C.32.3.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.3.2.html#table_C.32.3.2-1) */
  TestImageValidation?: 'MATCHED' | 'UNMATCHED' | null;
}

/** An Item of VisualEvaluationTestSequence. */
export interface VisualEvaluationResultVisualEvaluationTestItem {
  /** Test Result (0028,7029) CS, VM 1. [C.32.3.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.3.2.html#table_C.32.3.2-1) */
  TestResult?: 'PASS' | 'FAIL' | 'SKIP' | null;
  /** Test Result Comment (0028,702A) LO, VM 1. [C.32.3.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.3.2.html#table_C.32.3.2-1) */
  TestResultComment?: string | null;
  /** Test Pattern Code Sequence (0028,702C) SQ, VM 1. [C.32.3.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.3.2.html#table_C.32.3.2-1) */
  TestPatternCodeSequence?: [CodeSequenceItem] | null;
  /** Referenced Image Sequence (0008,1140) SQ, VM 1. [C.32.3.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.3.2.html#table_C.32.3.2-1) */
  ReferencedImageSequence?: [VisualEvaluationResultVisualEvaluationTestReferencedImageItem] | null;
}

/** Visual Evaluation Result: PS3.3 Table C.32.3.2-1. */
export interface VisualEvaluationResultMacro {
  /** Visual Evaluation Test Sequence (0028,7028) SQ, VM 1. [C.32.3.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.3.2.html#table_C.32.3.2-1) */
  VisualEvaluationTestSequence?: VisualEvaluationResultVisualEvaluationTestItem[] | null;
  /** Visual Evaluation Method Code Sequence (0028,702E) SQ, VM 1. [C.32.3.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.3.2.html#table_C.32.3.2-1) */
  VisualEvaluationMethodCodeSequence?: [CodeSequenceItem] | null;
}

export const visualEvaluationResultRules: TableRules = {
  kind: 'macro',
  id: 'VisualEvaluationResult',
  name: 'Visual Evaluation Result',
  table: 'table_C.32.3.2-1',
  section: 'sect_C.32.3.2',
  rows: [
    {
      keyword: 'VisualEvaluationTestSequence',
      tag: '00287028',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'TestResult', tag: '00287029', vr: 'CS', vm: '1', type: null, values: [{ kind: 'enumerated', terms: ['PASS', 'FAIL', 'SKIP'] }] },
        { keyword: 'TestResultComment', tag: '0028702A', vr: 'LO', vm: '1', type: null },
        {
          keyword: 'TestPatternCodeSequence',
          tag: '0028702C',
          vr: 'SQ',
          vm: '1',
          type: null,
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '8301' }] }],
        },
        {
          keyword: 'ReferencedImageSequence',
          tag: '00081140',
          vr: 'SQ',
          vm: '1',
          type: null,
          items: [{ range: [1, 1] }],
          rows: [
            {
              keyword: 'TestImageValidation',
              tag: '0028702B',
              vr: 'CS',
              vm: '1',
              type: null,
              values: [{ kind: 'enumerated', terms: ['MATCHED', 'UNMATCHED'] }],
            },
          ],
        },
      ],
    },
    {
      keyword: 'VisualEvaluationMethodCodeSequence',
      tag: '0028702E',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '8300' }] }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateVisualEvaluationResult = (dataset: object): Finding[] => validateTable(dataset, visualEvaluationResultRules);
