// Intravascular OCT Frame Content, PS3.3 Table C.8.27.6.3-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.6.3.html#table_C.8.27.6.3-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of IntravascularOCTFrameContentSequence. */
export interface IntravascularOCTFrameContentIntravascularOCTFrameContentItem {
  /** OCT Z Offset Correction (0052,0030) SS, VM 1, Type 1. [C.8.27.6.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.6.3.html#table_C.8.27.6.3-1) */
  OCTZOffsetCorrection: number;
  /** Seam Line Index (0052,0036) US, VM 1, Type 1. [C.8.27.6.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.6.3.html#table_C.8.27.6.3-1) */
  SeamLineIndex: number;
  /** Number of Padded A-lines (0052,0038) US, VM 1, Type 1C. [C.8.27.6.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.6.3.html#table_C.8.27.6.3-1) */
  NumberOfPaddedALines?: number;
}

/** Intravascular OCT Frame Content: PS3.3 Table C.8.27.6.3-1. */
export interface IntravascularOCTFrameContentFunctionalGroup {
  /** Intravascular OCT Frame Content Sequence (0052,0029) SQ, VM 1, Type 1. [C.8.27.6.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.6.3.html#table_C.8.27.6.3-1) */
  IntravascularOCTFrameContentSequence: [IntravascularOCTFrameContentIntravascularOCTFrameContentItem];
}

export const intravascularOCTFrameContentRules: TableRules = {
  kind: 'functional-group',
  id: 'IntravascularOCTFrameContent',
  name: 'Intravascular OCT Frame Content',
  table: 'table_C.8.27.6.3-1',
  section: 'sect_C.8.27.6.3',
  rows: [
    {
      keyword: 'IntravascularOCTFrameContentSequence',
      tag: '00520029',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        { keyword: 'OCTZOffsetCorrection', tag: '00520030', vr: 'SS', vm: '1', type: '1' },
        { keyword: 'SeamLineIndex', tag: '00520036', vr: 'US', vm: '1', type: '1' },
        {
          keyword: 'NumberOfPaddedALines',
          tag: '00520038',
          vr: 'US',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'knowledge',
            otherwise: 'forbidden',
            hash: '6bc222069f2a',
            reason: 'knowledge',
            missing: 'whether the source image has padded A-lines',
          },
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateIntravascularOCTFrameContent = (dataset: object): Finding[] => validateTable(dataset, intravascularOCTFrameContentRules);
