// Fill Style Sequence, PS3.3 Table C.10-5c
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.1.3.14.html#table_C.10-5c
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of FillStyleSequence, its conditions apart. */
export interface FillStyleSequenceFillStyleItemAttributes {
  /** Pattern On Color CIELab Value (0070,0251) US, VM 3, Type 1. [C.10-5c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.1.3.14.html#table_C.10-5c) */
  PatternOnColorCIELabValue: [number, number, number];
  /** Pattern Off Color CIELab Value (0070,0252) US, VM 3, Type 3. [C.10-5c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.1.3.14.html#table_C.10-5c) */
  PatternOffColorCIELabValue?: [number, number, number] | null;
  /** Pattern On Opacity (0070,0284) FL, VM 1, Type 1. [C.10-5c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.1.3.14.html#table_C.10-5c) */
  PatternOnOpacity: number;
  /** Pattern Off Opacity (0070,0285) FL, VM 1, Type 1. [C.10-5c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.1.3.14.html#table_C.10-5c) */
  PatternOffOpacity: number;
  /** Fill Mode (0070,0257) CS, VM 1, Type 1. [C.10-5c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.1.3.14.html#table_C.10-5c) */
  FillMode: 'SOLID' | 'STIPPELED';
  /** Fill Pattern (0070,0256) OB, VM 1, Type 1C if FillMode is STIPPELED. [C.10-5c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.1.3.14.html#table_C.10-5c) */
  FillPattern?: ArrayBuffer;
}

/** Fill Style Sequence: PS3.3 Table C.10-5c. */
export interface FillStyleSequenceMacro {
  /** Fill Style Sequence (0070,0233) SQ, VM 1, Type 3. [C.10-5c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.1.3.14.html#table_C.10-5c) */
  FillStyleSequence?: [FillStyleSequenceFillStyleItem] | null;
}

/** An Item of FillStyleSequence. */
export type FillStyleSequenceFillStyleItem = FillStyleSequenceFillStyleItemAttributes & (
    | { FillMode: 'SOLID'; FillPattern?: never }
    | { FillMode: 'STIPPELED'; FillPattern: unknown }
  );

export const fillStyleSequenceRules: TableRules = {
  kind: 'macro',
  id: 'FillStyleSequence',
  name: 'Fill Style Sequence',
  table: 'table_C.10-5c',
  section: 'sect_C.10.5.1.3.14',
  rows: [
    {
      keyword: 'FillStyleSequence',
      tag: '00700233',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [
        { keyword: 'PatternOnColorCIELabValue', tag: '00700251', vr: 'US', vm: '3', type: '1' },
        { keyword: 'PatternOffColorCIELabValue', tag: '00700252', vr: 'US', vm: '3', type: '3' },
        { keyword: 'PatternOnOpacity', tag: '00700284', vr: 'FL', vm: '1', type: '1' },
        { keyword: 'PatternOffOpacity', tag: '00700285', vr: 'FL', vm: '1', type: '1' },
        { keyword: 'FillMode', tag: '00700257', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['SOLID', 'STIPPELED'] }] },
        {
          keyword: 'FillPattern',
          tag: '00700256',
          vr: 'OB',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'FillMode' }, to: ['STIPPELED'] }, decided: 'data', otherwise: 'forbidden', hash: '5fb064e9bede' },
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateFillStyleSequence = (dataset: object): Finding[] => validateTable(dataset, fillStyleSequenceRules);
