// Numeric Measurement, PS3.3 Table C.18.1-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.1.html#table_C.18.1-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';

/** An Item of MeasuredValueSequence. */
export interface NumericMeasurementMeasuredValueItem {
  /** Numeric Value (0040,A30A) DS, VM 1-n, Type 1. [C.18.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.1.html#table_C.18.1-1) */
  NumericValue: number[];
  /** Floating Point Value (0040,A161) FD, VM 1-n, Type 1C. [C.18.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.1.html#table_C.18.1-1) */
  FloatingPointValue?: number[];
  /** Rational Numerator Value (0040,A162) SL, VM 1-n, Type 1C. [C.18.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.1.html#table_C.18.1-1) */
  RationalNumeratorValue?: number[];
  /** Rational Denominator Value (0040,A163) UL, VM 1-n, Type 1C if RationalNumeratorValue is present. [C.18.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.1.html#table_C.18.1-1) */
  RationalDenominatorValue?: number[];
  /** Measurement Units Code Sequence (0040,08EA) SQ, VM 1, Type 1. [C.18.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.1.html#table_C.18.1-1) */
  MeasurementUnitsCodeSequence: [CodeSequenceItem];
}

/** Numeric Measurement: PS3.3 Table C.18.1-1. */
export interface NumericMeasurementMacro {
  /** Measured Value Sequence (0040,A300) SQ, VM 1, Type 2. [C.18.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.1.html#table_C.18.1-1) */
  MeasuredValueSequence: NumericMeasurementMeasuredValueItem[] | null;
  /** Numeric Value Qualifier Code Sequence (0040,A301) SQ, VM 1, Type 1C if MeasuredValueSequence has no value. [C.18.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.1.html#table_C.18.1-1) */
  NumericValueQualifierCodeSequence?: [CodeSequenceItem];
}

export const numericMeasurementRules: TableRules = {
  kind: 'macro',
  id: 'NumericMeasurement',
  name: 'Numeric Measurement',
  table: 'table_C.18.1-1',
  section: 'sect_C.18.1',
  rows: [
    {
      keyword: 'MeasuredValueSequence',
      tag: '0040A300',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, 1] }],
      rows: [
        { keyword: 'NumericValue', tag: '0040A30A', vr: 'DS', vm: '1-n', type: '1' },
        {
          keyword: 'FloatingPointValue',
          tag: '0040A161',
          vr: 'FD',
          vm: '1-n',
          type: '1C',
          condition: {
            tree: null,
            decided: 'knowledge',
            otherwise: 'allowed',
            hash: 'a84f015ea953',
            reason: 'knowledge',
            missing: 'whether the number is more precise than its text',
          },
        },
        {
          keyword: 'RationalNumeratorValue',
          tag: '0040A162',
          vr: 'SL',
          vm: '1-n',
          type: '1C',
          condition: {
            tree: null,
            decided: 'knowledge',
            otherwise: 'allowed',
            hash: '5600ef09a967',
            reason: 'knowledge',
            missing: 'whether the number is more precise than its text',
          },
        },
        {
          keyword: 'RationalDenominatorValue',
          tag: '0040A163',
          vr: 'UL',
          vm: '1-n',
          type: '1C',
          condition: { tree: { op: 'present', attribute: { keyword: 'RationalNumeratorValue' } }, decided: 'data', otherwise: 'forbidden', hash: '553a6d6b45be' },
        },
        {
          keyword: 'MeasurementUnitsCodeSequence',
          tag: '004008EA',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '82' }] }],
        },
      ],
    },
    {
      keyword: 'NumericValueQualifierCodeSequence',
      tag: '0040A301',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: 'not', of: { op: 'valued', attribute: { keyword: 'MeasuredValueSequence' } } },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '2d34c8f8c564',
      },
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '42' }] }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateNumericMeasurement = (dataset: object): Finding[] => validateTable(dataset, numericMeasurementRules);
