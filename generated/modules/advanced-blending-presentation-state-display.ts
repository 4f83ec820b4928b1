// Advanced Blending Presentation State Display, PS3.3 Table C.11.34.1-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.34.html#table_C.11.34.1-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of BlendingDisplayInputSequence. */
export interface AdvancedBlendingPresentationStateDisplayBlendingDisplayBlendingDisplayInputItem {
  /** Blending Input Number (0070,1B02) US, VM 1, Type 1. [C.11.34.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.34.html#table_C.11.34.1-1) */
  BlendingInputNumber: number;
}

/** An Item of BlendingDisplaySequence, its conditions apart. */
export interface AdvancedBlendingPresentationStateDisplayBlendingDisplayItemAttributes {
  /** Blending Display Input Sequence (0070,1B03) SQ, VM 1, Type 1. [C.11.34.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.34.html#table_C.11.34.1-1) */
  BlendingDisplayInputSequence: AdvancedBlendingPresentationStateDisplayBlendingDisplayBlendingDisplayInputItem[];
  /** Relative Opacity (0070,0403) FL, VM 1, Type 1C if BlendingMode is FOREGROUND. [C.11.34.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.34.html#table_C.11.34.1-1) */
  RelativeOpacity?: number;
  /** Blending Mode (0070,1B06) CS, VM 1, Type 1. [C.11.34.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.34.html#table_C.11.34.1-1) */
  BlendingMode: 'EQUAL' | 'FOREGROUND';
  /** Blending Input Number (0070,1B02) US, VM 1, Type 1C. [C.11.34.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.34.html#table_C.11.34.1-1) */
  BlendingInputNumber?: number;
}

/** Advanced Blending Presentation State Display: PS3.3 Table C.11.34.1-1. */
export interface AdvancedBlendingPresentationStateDisplayModule {
  /** Pixel Presentation (0008,9205) CS, VM 1, Type 1. [C.11.34.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.34.html#table_C.11.34.1-1) */
  PixelPresentation: 'TRUE_COLOR';
  /** Blending Display Sequence (0070,1B04) SQ, VM 1, Type 1. [C.11.34.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.34.html#table_C.11.34.1-1) */
  BlendingDisplaySequence: AdvancedBlendingPresentationStateDisplayBlendingDisplayItem[];
}

/** An Item of BlendingDisplaySequence. */
export type AdvancedBlendingPresentationStateDisplayBlendingDisplayItem = AdvancedBlendingPresentationStateDisplayBlendingDisplayItemAttributes & (
    | { BlendingMode: 'EQUAL'; RelativeOpacity?: never }
    | { BlendingMode: 'FOREGROUND'; RelativeOpacity: unknown }
  );

export const advancedBlendingPresentationStateDisplayRules: TableRules = {
  kind: 'module',
  id: 'AdvancedBlendingPresentationStateDisplay',
  name: 'Advanced Blending Presentation State Display',
  table: 'table_C.11.34.1-1',
  section: 'sect_C.11.34',
  rows: [
    { keyword: 'PixelPresentation', tag: '00089205', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['TRUE_COLOR'] }] },
    {
      keyword: 'BlendingDisplaySequence',
      tag: '00701B04',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        {
          keyword: 'BlendingDisplayInputSequence',
          tag: '00701B03',
          vr: 'SQ',
          vm: '1',
          type: '1',
          rows: [{ keyword: 'BlendingInputNumber', tag: '00701B02', vr: 'US', vm: '1', type: '1' }],
        },
        {
          keyword: 'RelativeOpacity',
          tag: '00700403',
          vr: 'FL',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'BlendingMode' }, to: ['FOREGROUND'] }, decided: 'data', otherwise: 'forbidden', hash: 'f72a6f03983e' },
        },
        { keyword: 'BlendingMode', tag: '00701B06', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['EQUAL', 'FOREGROUND'] }] },
        {
          keyword: 'BlendingInputNumber',
          tag: '00701B02',
          vr: 'US',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'knowledge',
            otherwise: 'forbidden',
            hash: '9a19a2d806ee',
            reason: 'knowledge',
            missing: 'whether the result is blended further',
          },
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateAdvancedBlendingPresentationStateDisplay = (dataset: object): Finding[] => validateTable(dataset, advancedBlendingPresentationStateDisplayRules);
