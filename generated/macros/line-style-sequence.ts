// Line Style Sequence, PS3.3 Table C.10-5b
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.1.3.13.html#table_C.10-5b
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of LineStyleSequence, its conditions apart. */
export interface LineStyleSequenceLineStyleItemAttributes {
  /** Pattern On Color CIELab Value (0070,0251) US, VM 3, Type 1. [C.10-5b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.1.3.13.html#table_C.10-5b) */
  PatternOnColorCIELabValue: [number, number, number];
  /** Pattern Off Color CIELab Value (0070,0252) US, VM 3, Type 3. [C.10-5b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.1.3.13.html#table_C.10-5b) */
  PatternOffColorCIELabValue?: [number, number, number] | null;
  /** Pattern On Opacity (0070,0284) FL, VM 1, Type 1. [C.10-5b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.1.3.13.html#table_C.10-5b) */
  PatternOnOpacity: number;
  /** Pattern Off Opacity (0070,0285) FL, VM 1, Type 3. [C.10-5b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.1.3.13.html#table_C.10-5b) */
  PatternOffOpacity?: number | null;
  /** Line Thickness (0070,0253) FL, VM 1, Type 1. [C.10-5b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.1.3.13.html#table_C.10-5b) */
  LineThickness: number;
  /** Line Dashing Style (0070,0254) CS, VM 1, Type 1. [C.10-5b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.1.3.13.html#table_C.10-5b) */
  LineDashingStyle: 'SOLID' | 'DASHED';
  /** Line Pattern (0070,0255) UL, VM 1, Type 1C if LineDashingStyle is DASHED. [C.10-5b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.1.3.13.html#table_C.10-5b) */
  LinePattern?: number;
  /** Shadow Style (0070,0244) CS, VM 1, Type 1. [C.10-5b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.1.3.13.html#table_C.10-5b) */
  ShadowStyle: 'NORMAL' | 'OUTLINED' | 'OFF';
  /** Shadow Offset X (0070,0245) FL, VM 1, Type 1. [C.10-5b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.1.3.13.html#table_C.10-5b) */
  ShadowOffsetX: number;
  /** Shadow Offset Y (0070,0246) FL, VM 1, Type 1. [C.10-5b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.1.3.13.html#table_C.10-5b) */
  ShadowOffsetY: number;
  /** Shadow Color CIELab Value (0070,0247) US, VM 3, Type 1. [C.10-5b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.1.3.13.html#table_C.10-5b) */
  ShadowColorCIELabValue: [number, number, number];
  /** Shadow Opacity (0070,0258) FL, VM 1, Type 1. [C.10-5b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.1.3.13.html#table_C.10-5b) */
  ShadowOpacity: number;
}

/** Line Style Sequence: PS3.3 Table C.10-5b. */
export interface LineStyleSequenceMacro {
  /** Line Style Sequence (0070,0232) SQ, VM 1, Type 3. [C.10-5b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.1.3.13.html#table_C.10-5b) */
  LineStyleSequence?: [LineStyleSequenceLineStyleItem] | null;
}

/** An Item of LineStyleSequence. */
export type LineStyleSequenceLineStyleItem = LineStyleSequenceLineStyleItemAttributes & (
    | { LineDashingStyle: 'SOLID'; LinePattern?: never }
    | { LineDashingStyle: 'DASHED'; LinePattern: unknown }
  );

export const lineStyleSequenceRules: TableRules = {
  kind: 'macro',
  id: 'LineStyleSequence',
  name: 'Line Style Sequence',
  table: 'table_C.10-5b',
  section: 'sect_C.10.5.1.3.13',
  rows: [
    {
      keyword: 'LineStyleSequence',
      tag: '00700232',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1] }],
      rows: [
        { keyword: 'PatternOnColorCIELabValue', tag: '00700251', vr: 'US', vm: '3', type: '1' },
        { keyword: 'PatternOffColorCIELabValue', tag: '00700252', vr: 'US', vm: '3', type: '3' },
        { keyword: 'PatternOnOpacity', tag: '00700284', vr: 'FL', vm: '1', type: '1' },
        { keyword: 'PatternOffOpacity', tag: '00700285', vr: 'FL', vm: '1', type: '3' },
        { keyword: 'LineThickness', tag: '00700253', vr: 'FL', vm: '1', type: '1' },
        { keyword: 'LineDashingStyle', tag: '00700254', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['SOLID', 'DASHED'] }] },
        {
          keyword: 'LinePattern',
          tag: '00700255',
          vr: 'UL',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'LineDashingStyle' }, to: ['DASHED'] }, decided: 'data', otherwise: 'forbidden', hash: 'bf70b9919c7b' },
        },
        { keyword: 'ShadowStyle', tag: '00700244', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['NORMAL', 'OUTLINED', 'OFF'] }] },
        { keyword: 'ShadowOffsetX', tag: '00700245', vr: 'FL', vm: '1', type: '1' },
        { keyword: 'ShadowOffsetY', tag: '00700246', vr: 'FL', vm: '1', type: '1' },
        { keyword: 'ShadowColorCIELabValue', tag: '00700247', vr: 'US', vm: '3', type: '1' },
        { keyword: 'ShadowOpacity', tag: '00700258', vr: 'FL', vm: '1', type: '1' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateLineStyleSequence = (dataset: object): Finding[] => validateTable(dataset, lineStyleSequenceRules);
