// Frame Pixel Shift, PS3.3 Table C.7.6.16-15
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.14.html#table_C.7.6.16-15
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of FramePixelShiftSequence. */
export interface FramePixelShiftFramePixelShiftItem {
  /** Subtraction Item ID (0028,9416) US, VM 1, Type 1. [C.7.6.16-15](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.14.html#table_C.7.6.16-15) */
  SubtractionItemID: number;
  /** Mask Sub-pixel Shift (0028,6114) FL, VM 2, Type 1. [C.7.6.16-15](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.14.html#table_C.7.6.16-15) */
  MaskSubPixelShift: [number, number];
}

/** Frame Pixel Shift: PS3.3 Table C.7.6.16-15. */
export interface FramePixelShiftFunctionalGroup {
  /** Frame Pixel Shift Sequence (0028,9415) SQ, VM 1, Type 1. [C.7.6.16-15](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.14.html#table_C.7.6.16-15) */
  FramePixelShiftSequence: FramePixelShiftFramePixelShiftItem[];
}

export const framePixelShiftRules: TableRules = {
  kind: 'functional-group',
  id: 'FramePixelShift',
  name: 'Frame Pixel Shift',
  table: 'table_C.7.6.16-15',
  section: 'sect_C.7.6.16.2.14',
  rows: [
    {
      keyword: 'FramePixelShiftSequence',
      tag: '00289415',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'SubtractionItemID', tag: '00289416', vr: 'US', vm: '1', type: '1' },
        { keyword: 'MaskSubPixelShift', tag: '00286114', vr: 'FL', vm: '2', type: '1' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateFramePixelShift = (dataset: object): Finding[] => validateTable(dataset, framePixelShiftRules);
