// Text Style Sequence, PS3.3 Table C.10-5a
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.1.3.12.2.html#table_C.10-5a
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of TextStyleSequence, its conditions apart. */
export interface TextStyleSequenceTextStyleItemAttributes {
  /** Font Name (0070,0227) LO, VM 1, Type 3. [C.10-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.1.3.12.2.html#table_C.10-5a) */
  FontName?: string | null;
  /** Font Name Type (0070,0228) CS, VM 1, Type 1C if FontName is present. [C.10-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.1.3.12.2.html#table_C.10-5a) */
  FontNameType?: DefinedTerm<'ISO_32000'>;
  /** CSS Font Name (0070,0229) LO, VM 1, Type 1. [C.10-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.1.3.12.2.html#table_C.10-5a) */
  CSSFontName: string;
  /** Text Color CIELab Value (0070,0241) US, VM 3, Type 1. [C.10-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.1.3.12.2.html#table_C.10-5a) */
  TextColorCIELabValue: [number, number, number];
  /** Horizontal Alignment (0070,0242) CS, VM 1, Type 1C if BoundingBoxTopLeftHandCorner is present. [C.10-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.1.3.12.2.html#table_C.10-5a) */
  HorizontalAlignment?: 'LEFT' | 'CENTER' | 'RIGHT';
  /** Vertical Alignment (0070,0243) CS, VM 1, Type 1C if BoundingBoxTopLeftHandCorner is present. [C.10-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.1.3.12.2.html#table_C.10-5a) */
  VerticalAlignment?: 'TOP' | 'CENTER' | 'BOTTOM';
  /** Shadow Style (0070,0244) CS, VM 1, Type 1. [C.10-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.1.3.12.2.html#table_C.10-5a) */
  ShadowStyle: 'NORMAL' | 'OUTLINED' | 'OFF';
  /** Shadow Offset X (0070,0245) FL, VM 1, Type 1C if ShadowStyle is not OFF. [C.10-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.1.3.12.2.html#table_C.10-5a) */
  ShadowOffsetX?: number;
  /** Shadow Offset Y (0070,0246) FL, VM 1, Type 1C if ShadowStyle is not OFF. [C.10-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.1.3.12.2.html#table_C.10-5a) */
  ShadowOffsetY?: number;
  /** Shadow Color CIELab Value (0070,0247) US, VM 3, Type 1C if ShadowStyle is not OFF. [C.10-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.1.3.12.2.html#table_C.10-5a) */
  ShadowColorCIELabValue?: [number, number, number];
  /** Shadow Opacity (0070,0258) FL, VM 1, Type 1C if ShadowStyle is not OFF. [C.10-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.1.3.12.2.html#table_C.10-5a) */
  ShadowOpacity?: number;
  /** Underlined (0070,0248) CS, VM 1, Type 1. [C.10-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.1.3.12.2.html#table_C.10-5a) */
  Underlined: 'Y' | 'N';
  /** Bold (0070,0249) CS, VM 1, Type 1. [C.10-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.1.3.12.2.html#table_C.10-5a) */
  Bold: 'Y' | 'N';
  /** Italic (0070,0250) CS, VM 1, Type 1. [C.10-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.1.3.12.2.html#table_C.10-5a) */
  Italic: 'Y' | 'N';
}

/** Text Style Sequence: PS3.3 Table C.10-5a. */
export interface TextStyleSequenceMacro {
  /** Text Style Sequence (0070,0231) SQ, VM 1, Type 3. [C.10-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.1.3.12.2.html#table_C.10-5a) */
  TextStyleSequence?: [TextStyleSequenceTextStyleItem] | null;
}

/** An Item of TextStyleSequence. */
export type TextStyleSequenceTextStyleItem = TextStyleSequenceTextStyleItemAttributes & (
    | { ShadowStyle: 'NORMAL' | 'OUTLINED'; ShadowOffsetX: unknown; ShadowOffsetY: unknown; ShadowColorCIELabValue: unknown; ShadowOpacity: unknown }
    | { ShadowStyle: 'OFF'; ShadowOffsetX?: never; ShadowOffsetY?: never; ShadowColorCIELabValue?: never; ShadowOpacity?: never }
  );

export const textStyleSequenceRules: TableRules = {
  kind: 'macro',
  id: 'TextStyleSequence',
  name: 'Text Style Sequence',
  table: 'table_C.10-5a',
  section: 'sect_C.10.5.1.3.12.2',
  rows: [
    {
      keyword: 'TextStyleSequence',
      tag: '00700231',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1] }],
      rows: [
        { keyword: 'FontName', tag: '00700227', vr: 'LO', vm: '1', type: '3' },
        {
          keyword: 'FontNameType',
          tag: '00700228',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: { tree: { op: 'present', attribute: { keyword: 'FontName' } }, decided: 'data', otherwise: 'forbidden', hash: '3026519d91b2' },
          values: [{ kind: 'defined', terms: ['ISO_32000'] }],
        },
        { keyword: 'CSSFontName', tag: '00700229', vr: 'LO', vm: '1', type: '1' },
        { keyword: 'TextColorCIELabValue', tag: '00700241', vr: 'US', vm: '3', type: '1' },
        {
          keyword: 'HorizontalAlignment',
          tag: '00700242',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: { tree: { op: 'present', attribute: { keyword: 'BoundingBoxTopLeftHandCorner' } }, decided: 'data', otherwise: 'forbidden', hash: 'e0da177a79f0' },
          values: [{ kind: 'enumerated', terms: ['LEFT', 'CENTER', 'RIGHT'] }],
        },
        {
          keyword: 'VerticalAlignment',
          tag: '00700243',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: { tree: { op: 'present', attribute: { keyword: 'BoundingBoxTopLeftHandCorner' } }, decided: 'data', otherwise: 'forbidden', hash: 'e0da177a79f0' },
          values: [{ kind: 'enumerated', terms: ['TOP', 'CENTER', 'BOTTOM'] }],
        },
        { keyword: 'ShadowStyle', tag: '00700244', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['NORMAL', 'OUTLINED', 'OFF'] }] },
        {
          keyword: 'ShadowOffsetX',
          tag: '00700245',
          vr: 'FL',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '!=', attribute: { keyword: 'ShadowStyle' }, to: ['OFF'] }, decided: 'data', otherwise: 'forbidden', hash: '1f2d4991fce0' },
        },
        {
          keyword: 'ShadowOffsetY',
          tag: '00700246',
          vr: 'FL',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '!=', attribute: { keyword: 'ShadowStyle' }, to: ['OFF'] }, decided: 'data', otherwise: 'forbidden', hash: '1f2d4991fce0' },
        },
        {
          keyword: 'ShadowColorCIELabValue',
          tag: '00700247',
          vr: 'US',
          vm: '3',
          type: '1C',
          condition: { tree: { op: '!=', attribute: { keyword: 'ShadowStyle' }, to: ['OFF'] }, decided: 'data', otherwise: 'forbidden', hash: '1f2d4991fce0' },
        },
        {
          keyword: 'ShadowOpacity',
          tag: '00700258',
          vr: 'FL',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '!=', attribute: { keyword: 'ShadowStyle' }, to: ['OFF'] }, decided: 'data', otherwise: 'forbidden', hash: '1f2d4991fce0' },
        },
        { keyword: 'Underlined', tag: '00700248', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['Y', 'N'] }] },
        { keyword: 'Bold', tag: '00700249', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['Y', 'N'] }] },
        { keyword: 'Italic', tag: '00700250', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['Y', 'N'] }] },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateTextStyleSequence = (dataset: object): Finding[] => validateTable(dataset, textStyleSequenceRules);
