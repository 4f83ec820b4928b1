// Stored Value Color Range, PS3.3 Table C.7.6.16.2.26-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.26.html#table_C.7.6.16.2.26-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of StoredValueColorRangeSequence. */
export interface StoredValueColorRangeStoredValueColorRangeItem {
  /** Minimum Stored Value Mapped (0028,1231) FD, VM 1, Type 1. [C.7.6.16.2.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.26.html#table_C.7.6.16.2.26-1) */
  MinimumStoredValueMapped: number;
  /** Maximum Stored Value Mapped (0028,1232) FD, VM 1, Type 1. [C.7.6.16.2.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.26.html#table_C.7.6.16.2.26-1) */
  MaximumStoredValueMapped: number;
}

/** Stored Value Color Range: PS3.3 Table C.7.6.16.2.26-1. */
export interface StoredValueColorRangeFunctionalGroup {
  /** Stored Value Color Range Sequence (0028,1230) SQ, VM 1, Type 1. [C.7.6.16.2.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.26.html#table_C.7.6.16.2.26-1) */
  StoredValueColorRangeSequence: [StoredValueColorRangeStoredValueColorRangeItem];
}

export const storedValueColorRangeRules: TableRules = {
  kind: 'functional-group',
  id: 'StoredValueColorRange',
  name: 'Stored Value Color Range',
  table: 'table_C.7.6.16.2.26-1',
  section: 'sect_C.7.6.16.2.26',
  rows: [
    {
      keyword: 'StoredValueColorRangeSequence',
      tag: '00281230',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        { keyword: 'MinimumStoredValueMapped', tag: '00281231', vr: 'FD', vm: '1', type: '1' },
        { keyword: 'MaximumStoredValueMapped', tag: '00281232', vr: 'FD', vm: '1', type: '1' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateStoredValueColorRange = (dataset: object): Finding[] => validateTable(dataset, storedValueColorRangeRules);
