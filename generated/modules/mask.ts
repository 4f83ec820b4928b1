// Mask, PS3.3 Table C.7-16
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.10.html#table_C.7-16
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of MaskSubtractionSequence, its conditions apart. */
export interface MaskMaskSubtractionItemAttributes {
  /** Mask Operation (0028,6101) CS, VM 1, Type 1. [C.7-16](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.10.html#table_C.7-16) */
  MaskOperation: string;
  /** Subtraction Item ID (0028,9416) US, VM 1, Type 1C if SOPClassUID is one of "1.2.840.10008.5.1.4.1.1.12.1.1", "1.2.840.10008.5.1.4.1.1.12.2.1". [C.7-16](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.10.html#table_C.7-16) */
  SubtractionItemID?: number;
  /** Applicable Frame Range (0028,6102) US, VM 2-2n, Type 1C if MaskOperation is REV_TID. [C.7-16](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.10.html#table_C.7-16) */
  ApplicableFrameRange?: number[];
  /** Mask Frame Numbers (0028,6110) US, VM 1-n, Type 1C if MaskOperation is AVG_SUB. [C.7-16](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.10.html#table_C.7-16) */
  MaskFrameNumbers?: number[];
  /** Contrast Frame Averaging (0028,6112) US, VM 1, Type 3. [C.7-16](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.10.html#table_C.7-16) */
  ContrastFrameAveraging?: number | null;
  /** Mask Sub-pixel Shift (0028,6114) FL, VM 2, Type 3. [C.7-16](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.10.html#table_C.7-16) */
  MaskSubPixelShift?: [number, number] | null;
  /** TID Offset (0028,6120) SS, VM 1, Type 2C if MaskOperation is one of TID, REV_TID. [C.7-16](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.10.html#table_C.7-16) */
  TIDOffset?: number | null;
  /** Mask Operation Explanation (0028,6190) ST, VM 1, Type 3. [C.7-16](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.10.html#table_C.7-16) */
  MaskOperationExplanation?: string | null;
  /** Mask Selection Mode (0028,9454) CS, VM 1, Type 3. [C.7-16](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.10.html#table_C.7-16) */
  MaskSelectionMode?: 'SYSTEM' | 'USER' | null;
}

/** Mask: PS3.3 Table C.7-16. */
export interface MaskModule {
  /** Mask Subtraction Sequence (0028,6100) SQ, VM 1, Type 1. [C.7-16](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.10.html#table_C.7-16) */
  MaskSubtractionSequence: MaskMaskSubtractionItem[];
  /** Recommended Viewing Mode (0028,1090) CS, VM 1, Type 2. [C.7-16](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.10.html#table_C.7-16) */
  RecommendedViewingMode: DefinedTerm<'SUB' | 'NAT'> | null;
}

/** An Item of MaskSubtractionSequence. */
export type MaskMaskSubtractionItem = MaskMaskSubtractionItemAttributes & (
    | { MaskOperation: 'REV_TID'; ApplicableFrameRange: unknown; TIDOffset: unknown; MaskFrameNumbers?: never }
    | { MaskOperation: 'AVG_SUB'; MaskFrameNumbers: unknown; TIDOffset?: never }
    | { MaskOperation: 'TID'; TIDOffset: unknown; MaskFrameNumbers?: never }
    | { MaskOperation: DefinedTerm<never>; MaskFrameNumbers?: never; TIDOffset?: never }
  );

export const maskRules: TableRules = {
  kind: 'module',
  id: 'Mask',
  name: 'Mask',
  table: 'table_C.7-16',
  section: 'sect_C.7.6.10',
  rows: [
    {
      keyword: 'MaskSubtractionSequence',
      tag: '00286100',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'MaskOperation', tag: '00286101', vr: 'CS', vm: '1', type: '1' },
        {
          keyword: 'SubtractionItemID',
          tag: '00289416',
          vr: 'US',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.12.1.1', '1.2.840.10008.5.1.4.1.1.12.2.1'] },
            decided: 'data',
            otherwise: 'allowed',
            hash: '09e193eacba6',
          },
        },
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
          condition: { tree: { op: '=', attribute: { keyword: 'MaskOperation' }, to: ['AVG_SUB'] }, decided: 'data', otherwise: 'forbidden', hash: 'df772efec4be' },
        },
        { keyword: 'ContrastFrameAveraging', tag: '00286112', vr: 'US', vm: '1', type: '3' },
        { keyword: 'MaskSubPixelShift', tag: '00286114', vr: 'FL', vm: '2', type: '3' },
        {
          keyword: 'TIDOffset',
          tag: '00286120',
          vr: 'SS',
          vm: '1',
          type: '2C',
          condition: { tree: { op: '=', attribute: { keyword: 'MaskOperation' }, to: ['TID', 'REV_TID'] }, decided: 'data', otherwise: 'forbidden', hash: '4ff97668086e' },
        },
        { keyword: 'MaskOperationExplanation', tag: '00286190', vr: 'ST', vm: '1', type: '3' },
        { keyword: 'MaskSelectionMode', tag: '00289454', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['SYSTEM', 'USER'] }] },
      ],
    },
    { keyword: 'RecommendedViewingMode', tag: '00281090', vr: 'CS', vm: '1', type: '2', values: [{ kind: 'defined', terms: ['SUB', 'NAT'] }] },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateMask = (dataset: object): Finding[] => validateTable(dataset, maskRules);
