// Excluded Intervals, PS3.3 Table C.8.24.5-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.5.html#table_C.8.24.5-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of ExcludedIntervalsSequence. */
export interface ExcludedIntervalsExcludedIntervalsItem {
  /** Exclusion Start DateTime (0018,9804) DT, VM 1, Type 1. [C.8.24.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.5.html#table_C.8.24.5-1) */
  ExclusionStartDateTime: string;
  /** Exclusion Duration (0018,9805) FD, VM 1, Type 1. [C.8.24.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.5.html#table_C.8.24.5-1) */
  ExclusionDuration: number;
}

/** Excluded Intervals: PS3.3 Table C.8.24.5-1. */
export interface ExcludedIntervalsModule {
  /** Excluded Intervals Sequence (0018,9803) SQ, VM 1, Type 1C. [C.8.24.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.5.html#table_C.8.24.5-1) */
  ExcludedIntervalsSequence?: ExcludedIntervalsExcludedIntervalsItem[];
}

export const excludedIntervalsRules: TableRules = {
  kind: 'module',
  id: 'ExcludedIntervals',
  name: 'Excluded Intervals',
  table: 'table_C.8.24.5-1',
  section: 'sect_C.8.24.5',
  rows: [
    {
      keyword: 'ExcludedIntervalsSequence',
      tag: '00189803',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: null, decided: 'knowledge', otherwise: 'forbidden', hash: '57f90a82768f', reason: 'knowledge', missing: 'whether an interval was excluded' },
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'ExclusionStartDateTime', tag: '00189804', vr: 'DT', vm: '1', type: '1' },
        { keyword: 'ExclusionDuration', tag: '00189805', vr: 'FD', vm: '1', type: '1' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateExcludedIntervals = (dataset: object): Finding[] => validateTable(dataset, excludedIntervalsRules);
