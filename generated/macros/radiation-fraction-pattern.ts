// Radiation Fraction Pattern, PS3.3 Table C.36.2.1.1-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.1.1.html#table_C.36.2.1.1-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of WeekdayFractionPatternSequence. */
export interface RadiationFractionPatternFractionPatternWeekdayFractionPatternItem {
  /** Fraction Pattern (300A,007B) LT, VM 1, Type 3. [C.36.2.1.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.1.1.html#table_C.36.2.1.1-1) */
  FractionPattern?: string | null;
  /** Intended Start Day of Week (3010,0086) LT, VM 1, Type 3. [C.36.2.1.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.1.1.html#table_C.36.2.1.1-1) */
  IntendedStartDayOfWeek?: string | null;
}

/** An Item of FractionPatternSequence. */
export interface RadiationFractionPatternFractionPatternItem {
  /** Number of Fraction Pattern Digits Per Day (300A,0079) IS, VM 1, Type 1C if WeekdayFractionPatternSequence is present. [C.36.2.1.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.1.1.html#table_C.36.2.1.1-1) */
  NumberOfFractionPatternDigitsPerDay?: number;
  /** Repeat Fraction Cycle Length (300A,007A) IS, VM 1, Type 1C if WeekdayFractionPatternSequence is present. [C.36.2.1.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.1.1.html#table_C.36.2.1.1-1) */
  RepeatFractionCycleLength?: number;
  /** Weekday Fraction Pattern Sequence (3010,0087) SQ, VM 1, Type 3. [C.36.2.1.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.1.1.html#table_C.36.2.1.1-1) */
  WeekdayFractionPatternSequence?: RadiationFractionPatternFractionPatternWeekdayFractionPatternItem[] | null;
  /** Minimum Hours between Fractions (3010,0084) FD, VM 1, Type 3. [C.36.2.1.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.1.1.html#table_C.36.2.1.1-1) */
  MinimumHoursBetweenFractions?: number | null;
  /** Intended Fraction Start Time (3010,0085) TM, VM 1-n, Type 3. [C.36.2.1.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.1.1.html#table_C.36.2.1.1-1) */
  IntendedFractionStartTime?: string[] | null;
}

/** Radiation Fraction Pattern: PS3.3 Table C.36.2.1.1-1. */
export interface RadiationFractionPatternMacro {
  /** Fraction Pattern Sequence (3010,0079) SQ, VM 1, Type 1C. [C.36.2.1.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.1.1.html#table_C.36.2.1.1-1) */
  FractionPatternSequence?: [RadiationFractionPatternFractionPatternItem];
}

export const radiationFractionPatternRules: TableRules = {
  kind: 'macro',
  id: 'RadiationFractionPattern',
  name: 'Radiation Fraction Pattern',
  table: 'table_C.36.2.1.1-1',
  section: 'sect_C.36.2.1.1',
  rows: [
    {
      keyword: 'FractionPatternSequence',
      tag: '30100079',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: null, decided: 'knowledge', otherwise: 'forbidden', hash: 'a6a258b0c7f7', reason: 'knowledge', missing: 'whether a fraction pattern is defined' },
      items: [{ range: [1, 1] }],
      rows: [
        {
          keyword: 'NumberOfFractionPatternDigitsPerDay',
          tag: '300A0079',
          vr: 'IS',
          vm: '1',
          type: '1C',
          condition: { tree: { op: 'present', attribute: { keyword: 'WeekdayFractionPatternSequence' } }, decided: 'data', otherwise: 'forbidden', hash: '5e452f4e1bf9' },
        },
        {
          keyword: 'RepeatFractionCycleLength',
          tag: '300A007A',
          vr: 'IS',
          vm: '1',
          type: '1C',
          condition: { tree: { op: 'present', attribute: { keyword: 'WeekdayFractionPatternSequence' } }, decided: 'data', otherwise: 'forbidden', hash: '5e452f4e1bf9' },
        },
        {
          keyword: 'WeekdayFractionPatternSequence',
          tag: '30100087',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [
            { keyword: 'FractionPattern', tag: '300A007B', vr: 'LT', vm: '1', type: '3' },
            { keyword: 'IntendedStartDayOfWeek', tag: '30100086', vr: 'LT', vm: '1', type: '3' },
          ],
        },
        { keyword: 'MinimumHoursBetweenFractions', tag: '30100084', vr: 'FD', vm: '1', type: '3' },
        { keyword: 'IntendedFractionStartTime', tag: '30100085', vr: 'TM', vm: '1-n', type: '3' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRadiationFractionPattern = (dataset: object): Finding[] => validateTable(dataset, radiationFractionPatternRules);
