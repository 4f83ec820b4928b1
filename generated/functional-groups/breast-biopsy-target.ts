// Breast Biopsy Target, PS3.3 Table C.8.21.5.2-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.5.2.html#table_C.8.21.5.2-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of BiopsyTargetSequence. */
export interface BreastBiopsyTargetBiopsyTargetItem {
  /** Target UID (0018,2042) UI, VM 1, Type 1. [C.8.21.5.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.5.2.html#table_C.8.21.5.2-1) */
  TargetUID: string;
  /** Localizing Cursor Position (0018,2043) FL, VM 2, Type 1. [C.8.21.5.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.5.2.html#table_C.8.21.5.2-1) */
  LocalizingCursorPosition: [number, number];
  /** Calculated Target Position (0018,2044) FL, VM 3, Type 1. [C.8.21.5.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.5.2.html#table_C.8.21.5.2-1) */
  CalculatedTargetPosition: [number, number, number];
  /** Displayed Z Value (0018,2046) FL, VM 1, Type 1. [C.8.21.5.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.5.2.html#table_C.8.21.5.2-1) */
  DisplayedZValue: number;
  /** Target Label (0018,2045) SH, VM 1, Type 3. [C.8.21.5.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.5.2.html#table_C.8.21.5.2-1) */
  TargetLabel?: string | null;
}

/** Breast Biopsy Target: PS3.3 Table C.8.21.5.2-1. */
export interface BreastBiopsyTargetFunctionalGroup {
  /** Biopsy Target Sequence (0018,2041) SQ, VM 1, Type 1C. [C.8.21.5.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.5.2.html#table_C.8.21.5.2-1) */
  BiopsyTargetSequence?: BreastBiopsyTargetBiopsyTargetItem[];
}

export const breastBiopsyTargetRules: TableRules = {
  kind: 'functional-group',
  id: 'BreastBiopsyTarget',
  name: 'Breast Biopsy Target',
  table: 'table_C.8.21.5.2-1',
  section: 'sect_C.8.21.5.2',
  rows: [
    {
      keyword: 'BiopsyTargetSequence',
      tag: '00182041',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: null, decided: 'knowledge', otherwise: 'forbidden', hash: 'b1668194d1dc', reason: 'knowledge', missing: 'whether the frame has biopsy targets' },
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { keyword: 'TargetUID', tag: '00182042', vr: 'UI', vm: '1', type: '1' },
        { keyword: 'LocalizingCursorPosition', tag: '00182043', vr: 'FL', vm: '2', type: '1' },
        { keyword: 'CalculatedTargetPosition', tag: '00182044', vr: 'FL', vm: '3', type: '1' },
        { keyword: 'DisplayedZValue', tag: '00182046', vr: 'FL', vm: '1', type: '1' },
        { keyword: 'TargetLabel', tag: '00182045', vr: 'SH', vm: '1', type: '3' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateBreastBiopsyTarget = (dataset: object): Finding[] => validateTable(dataset, breastBiopsyTargetRules);
