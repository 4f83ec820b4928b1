// Presentation State Mask, PS3.3 Table C.11.13-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.13.html#table_C.11.13-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of MaskSubtractionSequence. */
export interface PresentationStateMaskMaskSubtractionItem {
  /** Mask Operation (0028,6101) CS, VM 1, Type 1. [C.11.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.13.html#table_C.11.13-1) */
  MaskOperation: 'AVG_SUB' | 'TID';
  /** Contrast Frame Averaging (0028,6112) US, VM 1, Type 1C if number of items of MaskFrameNumbers > 1. [C.11.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.13.html#table_C.11.13-1) */
  ContrastFrameAveraging?: number;
}

/** Presentation State Mask: PS3.3 Table C.11.13-1. */
export interface PresentationStateMaskModule {
  /** Mask Subtraction Sequence (0028,6100) SQ, VM 1, Type 1C. [C.11.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.13.html#table_C.11.13-1) */
  MaskSubtractionSequence?: [PresentationStateMaskMaskSubtractionItem];
  /** Recommended Viewing Mode (0028,1090) CS, VM 1, Type 1C if MaskSubtractionSequence is present. [C.11.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.13.html#table_C.11.13-1) */
  RecommendedViewingMode?: 'SUB';
}

export const presentationStateMaskRules: TableRules = {
  kind: 'module',
  id: 'PresentationStateMask',
  name: 'Presentation State Mask',
  table: 'table_C.11.13-1',
  section: 'sect_C.11.13',
  rows: [
    {
      keyword: 'MaskSubtractionSequence',
      tag: '00286100',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: 'c15fd312d81e',
        reason: 'knowledge',
        missing: 'of which instance the Mask Module is meant, which this IOD has not',
      },
      items: [{ range: [1, 1] }],
      rows: [
        {
          keyword: 'MaskOperation',
          tag: '00286101',
          vr: 'CS',
          vm: '1',
          type: '1',
          values: [{ kind: 'enumerated', terms: ['AVG_SUB', 'TID'] }],
          overrides: ['sect_C.7.6.10'],
        },
        {
          keyword: 'ContrastFrameAveraging',
          tag: '00286112',
          vr: 'US',
          vm: '1',
          type: '1C',
          condition: { tree: { op: 'count', attribute: { keyword: 'MaskFrameNumbers' }, is: '>', to: 1 }, decided: 'data', otherwise: 'forbidden', hash: '315d95a1b6e1' },
          overrides: ['sect_C.7.6.10'],
        },
      ],
    },
    {
      keyword: 'RecommendedViewingMode',
      tag: '00281090',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: 'present', attribute: { keyword: 'MaskSubtractionSequence' } }, decided: 'data', otherwise: 'forbidden', hash: 'b4e955e5e132' },
      values: [{ kind: 'enumerated', terms: ['SUB'] }],
      overrides: ['sect_C.7.6.10'],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePresentationStateMask = (dataset: object): Finding[] => validateTable(dataset, presentationStateMaskRules);
