// XA/XRF Multi-frame Presentation, PS3.3 Table C.8.19.7-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.7.html#table_C.8.19.7-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of FrameDisplaySequence, its conditions apart. */
export interface XAXRFMultiFramePresentationFrameDisplayItemAttributes {
  /** Start Trim (0008,2142) IS, VM 1, Type 1. [C.8.19.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.7.html#table_C.8.19.7-1) */
  StartTrim: number;
  /** Stop Trim (0008,2143) IS, VM 1, Type 1. [C.8.19.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.7.html#table_C.8.19.7-1) */
  StopTrim: number;
  /** Skip Frame Range Flag (0008,9460) CS, VM 1, Type 1. [C.8.19.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.7.html#table_C.8.19.7-1) */
  SkipFrameRangeFlag: DefinedTerm<'DISPLAY' | 'SKIP'>;
  /** Recommended Display Frame Rate in Float (0008,9459) FL, VM 1, Type 1. [C.8.19.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.7.html#table_C.8.19.7-1) */
  RecommendedDisplayFrameRateInFloat: number;
  /** Recommended Viewing Mode (0028,1090) CS, VM 1, Type 2. [C.8.19.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.7.html#table_C.8.19.7-1) */
  RecommendedViewingMode: DefinedTerm<'SUB' | 'NAT'> | null;
  /** Display Filter Percentage (0028,9411) FL, VM 1, Type 2. [C.8.19.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.7.html#table_C.8.19.7-1) */
  DisplayFilterPercentage: number | null;
  /** Mask Visibility Percentage (0028,9478) FL, VM 1, Type 1C if RecommendedViewingMode is SUB. [C.8.19.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.7.html#table_C.8.19.7-1) */
  MaskVisibilityPercentage?: number;
}

/** XA/XRF Multi-frame Presentation: PS3.3 Table C.8.19.7-1. */
export interface XAXRFMultiFramePresentationModule {
  /** Preferred Playback Sequencing (0018,1244) US, VM 1, Type 3. [C.8.19.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.7.html#table_C.8.19.7-1) */
  PreferredPlaybackSequencing?: 0 | 1 | null;
  /** Frame Display Sequence (0008,9458) SQ, VM 1, Type 3. [C.8.19.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.7.html#table_C.8.19.7-1) */
  FrameDisplaySequence?: XAXRFMultiFramePresentationFrameDisplayItem[] | null;
}

/** An Item of FrameDisplaySequence. */
export type XAXRFMultiFramePresentationFrameDisplayItem = XAXRFMultiFramePresentationFrameDisplayItemAttributes & (
    | { RecommendedViewingMode: 'SUB'; MaskVisibilityPercentage: unknown }
    | { RecommendedViewingMode: DefinedTerm<never> | null; MaskVisibilityPercentage?: never }
  );

export const xaxrfMultiFramePresentationRules: TableRules = {
  kind: 'module',
  id: 'XAXRFMultiFramePresentation',
  name: 'XA/XRF Multi-frame Presentation',
  table: 'table_C.8.19.7-1',
  section: 'sect_C.8.19.7',
  rows: [
    { keyword: 'PreferredPlaybackSequencing', tag: '00181244', vr: 'US', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['0', '1'] }] },
    {
      keyword: 'FrameDisplaySequence',
      tag: '00089458',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { keyword: 'StartTrim', tag: '00082142', vr: 'IS', vm: '1', type: '1' },
        { keyword: 'StopTrim', tag: '00082143', vr: 'IS', vm: '1', type: '1' },
        { keyword: 'SkipFrameRangeFlag', tag: '00089460', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'defined', terms: ['DISPLAY', 'SKIP'] }] },
        { keyword: 'RecommendedDisplayFrameRateInFloat', tag: '00089459', vr: 'FL', vm: '1', type: '1' },
        { keyword: 'RecommendedViewingMode', tag: '00281090', vr: 'CS', vm: '1', type: '2', values: [{ kind: 'defined', terms: ['SUB', 'NAT'] }] },
        { keyword: 'DisplayFilterPercentage', tag: '00289411', vr: 'FL', vm: '1', type: '2' },
        {
          keyword: 'MaskVisibilityPercentage',
          tag: '00289478',
          vr: 'FL',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'RecommendedViewingMode' }, to: ['SUB'] }, decided: 'data', otherwise: 'forbidden', hash: '2c930fef6f81' },
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateXAXRFMultiFramePresentation = (dataset: object): Finding[] => validateTable(dataset, xaxrfMultiFramePresentationRules);
