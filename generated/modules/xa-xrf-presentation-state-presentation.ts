// XA/XRF Presentation State Presentation, PS3.3 Table C.11.21-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.21.html#table_C.11.21-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of FrameDisplaySequence, its conditions apart. */
export interface XAXRFPresentationStatePresentationMultiFramePresentationFrameDisplayItemAttributes {
  /** Start Trim (0008,2142) IS, VM 1, Type 1. [C.11.21-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.21.html#table_C.11.21-1) */
  StartTrim: number;
  /** Stop Trim (0008,2143) IS, VM 1, Type 1. [C.11.21-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.21.html#table_C.11.21-1) */
  StopTrim: number;
  /** Skip Frame Range Flag (0008,9460) CS, VM 1, Type 1. [C.11.21-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.21.html#table_C.11.21-1) */
  SkipFrameRangeFlag: DefinedTerm<'DISPLAY' | 'SKIP'>;
  /** Recommended Display Frame Rate in Float (0008,9459) FL, VM 1, Type 1. [C.11.21-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.21.html#table_C.11.21-1) */
  RecommendedDisplayFrameRateInFloat: number;
  /** Recommended Viewing Mode (0028,1090) CS, VM 1, Type 2. [C.11.21-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.21.html#table_C.11.21-1) */
  RecommendedViewingMode: DefinedTerm<'SUB' | 'NAT'> | null;
  /** Display Filter Percentage (0028,9411) FL, VM 1, Type 2. [C.11.21-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.21.html#table_C.11.21-1) */
  DisplayFilterPercentage: number | null;
  /** Mask Visibility Percentage (0028,9478) FL, VM 1, Type 1C if RecommendedViewingMode is SUB. [C.11.21-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.21.html#table_C.11.21-1) */
  MaskVisibilityPercentage?: number;
}

/** An Item of MultiFramePresentationSequence. */
export interface XAXRFPresentationStatePresentationMultiFramePresentationItem {
  /** Referenced Image Sequence (0008,1140) SQ, VM 1, Type 1C. [C.11.21-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.21.html#table_C.11.21-1) */
  ReferencedImageSequence?: SOPInstanceReferenceMacro[];
  /** Preferred Playback Sequencing (0018,1244) US, VM 1, Type 3. [C.11.21-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.21.html#table_C.11.21-1) */
  PreferredPlaybackSequencing?: 0 | 1 | null;
  /** Frame Display Sequence (0008,9458) SQ, VM 1, Type 3. [C.11.21-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.21.html#table_C.11.21-1) */
  FrameDisplaySequence?: XAXRFPresentationStatePresentationMultiFramePresentationFrameDisplayItem[] | null;
}

/** XA/XRF Presentation State Presentation: PS3.3 Table C.11.21-1. */
export interface XAXRFPresentationStatePresentationModule {
  /** Multi-frame Presentation Sequence (0028,9505) SQ, VM 1, Type 1. [C.11.21-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.21.html#table_C.11.21-1) */
  MultiFramePresentationSequence: XAXRFPresentationStatePresentationMultiFramePresentationItem[];
}

/** An Item of FrameDisplaySequence. */
export type XAXRFPresentationStatePresentationMultiFramePresentationFrameDisplayItem = XAXRFPresentationStatePresentationMultiFramePresentationFrameDisplayItemAttributes & (
    | { RecommendedViewingMode: 'SUB'; MaskVisibilityPercentage: unknown }
    | { RecommendedViewingMode: DefinedTerm<never> | null; MaskVisibilityPercentage?: never }
  );

export const xaxrfPresentationStatePresentationRules: TableRules = {
  kind: 'module',
  id: 'XAXRFPresentationStatePresentation',
  name: 'XA/XRF Presentation State Presentation',
  table: 'table_C.11.21-1',
  section: 'sect_C.11.21',
  rows: [
    {
      keyword: 'MultiFramePresentationSequence',
      tag: '00289505',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        {
          keyword: 'ReferencedImageSequence',
          tag: '00081140',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'knowledge',
            otherwise: 'forbidden',
            hash: '5497ae7dc63d',
            reason: 'knowledge',
            missing: 'whether the Item is for some alone of the images that the presentation state lists',
          },
          items: [{ range: [1, null] }],
          rows: [{ include: () => sopInstanceReferenceRules }],
        },
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
              condition: {
                tree: { op: '=', attribute: { keyword: 'RecommendedViewingMode' }, to: ['SUB'] },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '2c930fef6f81',
              },
            },
          ],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateXAXRFPresentationStatePresentation = (dataset: object): Finding[] => validateTable(dataset, xaxrfPresentationStatePresentationRules);
