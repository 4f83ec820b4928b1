// XA/XRF Presentation State Mask, PS3.3 Table C.11.19-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.19.html#table_C.11.19-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of PixelIntensityRelationshipLUTSequence. */
export interface XAXRFPresentationStateMaskMaskSubtractionPixelIntensityRelationshipLUTItem {
  /** LUT Frame Range (0028,9507) US, VM 2-2n, Type 1. [C.11.19-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.19.html#table_C.11.19-1) */
  LUTFrameRange: number[];
  /** LUT Descriptor (0028,3002) US|SS, VM 3, Type 1. [C.11.19-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.19.html#table_C.11.19-1) */
  LUTDescriptor: [number, number, number];
  /** LUT Data (0028,3006) US|OW, VM 1-n, Type 1. [C.11.19-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.19.html#table_C.11.19-1) */
  LUTData: ArrayBuffer | number[];
  /** LUT Function (0028,9474) CS, VM 1, Type 1. [C.11.19-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.19.html#table_C.11.19-1) */
  LUTFunction: 'TO_LOG';
}

/** An Item of RegionPixelShiftSequence. */
export interface XAXRFPresentationStateMaskMaskSubtractionPixelShiftRegionPixelShiftItem {
  /** Mask Sub-pixel Shift (0028,6114) FL, VM 2, Type 1. [C.11.19-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.19.html#table_C.11.19-1) */
  MaskSubPixelShift: [number, number];
  /** Vertices of the Region (0028,9503) SS, VM 2-2n, Type 1C. [C.11.19-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.19.html#table_C.11.19-1) */
  VerticesOfTheRegion?: number[];
}

/** An Item of PixelShiftSequence. */
export interface XAXRFPresentationStateMaskMaskSubtractionPixelShiftItem {
  /** Pixel Shift Frame Range (0028,9506) US, VM 2-2n, Type 1. [C.11.19-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.19.html#table_C.11.19-1) */
  PixelShiftFrameRange: number[];
  /** Region Pixel Shift Sequence (0028,9502) SQ, VM 1, Type 1. [C.11.19-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.19.html#table_C.11.19-1) */
  RegionPixelShiftSequence: XAXRFPresentationStateMaskMaskSubtractionPixelShiftRegionPixelShiftItem[];
}

/** An Item of MaskSubtractionSequence, its conditions apart. */
export interface XAXRFPresentationStateMaskMaskSubtractionItemAttributes {
  /** Referenced Image Sequence (0008,1140) SQ, VM 1, Type 1C if number of items of ReferencedSeriesSequence of the data set > 1 or number of items of ReferencedImageSequence in ReferencedSeriesSequence > 1. [C.11.19-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.19.html#table_C.11.19-1) */
  ReferencedImageSequence?: [SOPInstanceReferenceMacro];
  /** Mask Operation (0028,6101) CS, VM 1, Type 1. [C.11.19-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.19.html#table_C.11.19-1) */
  MaskOperation: string;
  /** Applicable Frame Range (0028,6102) US, VM 2-2n, Type 1C if MaskOperation is REV_TID. [C.11.19-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.19.html#table_C.11.19-1) */
  ApplicableFrameRange?: number[];
  /** Mask Frame Numbers (0028,6110) US, VM 1-n, Type 1C if MaskOperation is AVG_SUB. [C.11.19-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.19.html#table_C.11.19-1) */
  MaskFrameNumbers?: number[];
  /** Contrast Frame Averaging (0028,6112) US, VM 1, Type 3. [C.11.19-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.19.html#table_C.11.19-1) */
  ContrastFrameAveraging?: number | null;
  /** TID Offset (0028,6120) SS, VM 1, Type 2C if MaskOperation is one of TID, REV_TID. [C.11.19-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.19.html#table_C.11.19-1) */
  TIDOffset?: number | null;
  /** Pixel Intensity Relationship LUT Sequence (0028,9422) SQ, VM 1, Type 1C. [C.11.19-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.19.html#table_C.11.19-1) */
  PixelIntensityRelationshipLUTSequence?: XAXRFPresentationStateMaskMaskSubtractionPixelIntensityRelationshipLUTItem[];
  /** Pixel Shift Sequence (0028,9501) SQ, VM 1, Type 1. [C.11.19-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.19.html#table_C.11.19-1) */
  PixelShiftSequence: XAXRFPresentationStateMaskMaskSubtractionPixelShiftItem[];
}

/** XA/XRF Presentation State Mask: PS3.3 Table C.11.19-1. */
export interface XAXRFPresentationStateMaskModule {
  /** Mask Subtraction Sequence (0028,6100) SQ, VM 1, Type 1. [C.11.19-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.19.html#table_C.11.19-1) */
  MaskSubtractionSequence: XAXRFPresentationStateMaskMaskSubtractionItem[];
}

/** An Item of MaskSubtractionSequence. */
export type XAXRFPresentationStateMaskMaskSubtractionItem = XAXRFPresentationStateMaskMaskSubtractionItemAttributes & (
    | { MaskOperation: 'REV_TID'; ApplicableFrameRange: unknown; TIDOffset: unknown; MaskFrameNumbers?: never }
    | { MaskOperation: 'AVG_SUB'; MaskFrameNumbers: unknown; TIDOffset?: never }
    | { MaskOperation: 'TID'; TIDOffset: unknown; MaskFrameNumbers?: never }
    | { MaskOperation: DefinedTerm<never>; MaskFrameNumbers?: never; TIDOffset?: never }
  );

export const xaxrfPresentationStateMaskRules: TableRules = {
  kind: 'module',
  id: 'XAXRFPresentationStateMask',
  name: 'XA/XRF Presentation State Mask',
  table: 'table_C.11.19-1',
  section: 'sect_C.11.19',
  rows: [
    {
      keyword: 'MaskSubtractionSequence',
      tag: '00286100',
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
            tree: {
              op: 'or',
              of: [
                { op: 'count', attribute: { keyword: 'ReferencedSeriesSequence', scope: 'root' }, is: '>', to: 1 },
                { op: 'count', attribute: { keyword: 'ReferencedImageSequence', within: ['ReferencedSeriesSequence'] }, is: '>', to: 1 },
              ],
            },
            decided: 'data',
            otherwise: 'forbidden',
            hash: 'fdfff42a9a0e',
          },
          items: [{ range: [1, 1] }],
          rows: [{ include: () => sopInstanceReferenceRules }],
        },
        { keyword: 'MaskOperation', tag: '00286101', vr: 'CS', vm: '1', type: '1' },
        {
          keyword: 'ApplicableFrameRange',
          tag: '00286102',
          vr: 'US',
          vm: '2-2n',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'MaskOperation' }, to: ['REV_TID'] }, decided: 'data', otherwise: 'allowed', hash: '8243afc0d4be' },
        },
        {
          keyword: 'MaskFrameNumbers',
          tag: '00286110',
          vr: 'US',
          vm: '1-n',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'MaskOperation' }, to: ['AVG_SUB'] }, decided: 'data', otherwise: 'forbidden', hash: '817832fb44f1' },
        },
        { keyword: 'ContrastFrameAveraging', tag: '00286112', vr: 'US', vm: '1', type: '3' },
        {
          keyword: 'TIDOffset',
          tag: '00286120',
          vr: 'SS',
          vm: '1',
          type: '2C',
          condition: { tree: { op: '=', attribute: { keyword: 'MaskOperation' }, to: ['TID', 'REV_TID'] }, decided: 'data', otherwise: 'forbidden', hash: '4ff97668086e' },
        },
        {
          keyword: 'PixelIntensityRelationshipLUTSequence',
          tag: '00289422',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'study',
            otherwise: 'forbidden',
            hash: '5f335f8dd5d4',
            reason: 'other-instance',
            missing: 'the intensity relationship of the images',
          },
          items: [{ range: [1, null] }],
          rows: [
            { keyword: 'LUTFrameRange', tag: '00289507', vr: 'US', vm: '2-2n', type: '1' },
            { keyword: 'LUTDescriptor', tag: '00283002', vr: 'US|SS', vm: '3', type: '1' },
            { keyword: 'LUTData', tag: '00283006', vr: 'US|OW', vm: '1-n', type: '1' },
            { keyword: 'LUTFunction', tag: '00289474', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['TO_LOG'] }] },
          ],
        },
        {
          keyword: 'PixelShiftSequence',
          tag: '00289501',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, null] }],
          rows: [
            { keyword: 'PixelShiftFrameRange', tag: '00289506', vr: 'US', vm: '2-2n', type: '1' },
            {
              keyword: 'RegionPixelShiftSequence',
              tag: '00289502',
              vr: 'SQ',
              vm: '1',
              type: '1',
              items: [{ range: [1, null] }],
              rows: [
                { keyword: 'MaskSubPixelShift', tag: '00286114', vr: 'FL', vm: '2', type: '1' },
                {
                  keyword: 'VerticesOfTheRegion',
                  tag: '00289503',
                  vr: 'SS',
                  vm: '2-2n',
                  type: '1C',
                  condition: {
                    tree: null,
                    decided: 'knowledge',
                    otherwise: 'forbidden',
                    hash: '49c93f5bd26a',
                    reason: 'knowledge',
                    missing: 'whether the pixels are shifted in one region alone',
                  },
                },
              ],
            },
          ],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateXAXRFPresentationStateMask = (dataset: object): Finding[] => validateTable(dataset, xaxrfPresentationStateMaskRules);
