// Image Pixel, PS3.3 Table C.7-11a
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.html#table_C.7-11a
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type ImagePixelDescriptionMacro, imagePixelDescriptionRules } from '../macros/image-pixel-description.ts';

/** Image Pixel: PS3.3 Table C.7-11a. */
export interface ImagePixelModule extends ImagePixelDescriptionMacro {
  /** Pixel Data (7FE0,0010) OB|OW, VM 1, Type 1C if PixelDataProviderURL is not present. [C.7-11a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.html#table_C.7-11a) */
  PixelData?: ArrayBuffer | ArrayBuffer[];
  /** Pixel Data Provider URL (0028,7FE0) UR, VM 1, Type 1C. [C.7-11a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.html#table_C.7-11a) */
  PixelDataProviderURL?: string;
  /** Pixel Padding Range Limit (0028,0121) US|SS, VM 1, Type 1C. [C.7-11a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.html#table_C.7-11a) */
  PixelPaddingRangeLimit?: number;
  /** Extended Offset Table (7FE0,0001) OV, VM 1, Type 3. [C.7-11a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.html#table_C.7-11a) */
  ExtendedOffsetTable?: ArrayBuffer | null;
  /** Extended Offset Table Lengths (7FE0,0002) OV, VM 1, Type 1C if ExtendedOffsetTable is present and [knowledge #2a580d578a59]. [C.7-11a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.html#table_C.7-11a) */
  ExtendedOffsetTableLengths?: ArrayBuffer;
}

export const imagePixelRules: TableRules = {
  kind: 'module',
  id: 'ImagePixel',
  name: 'Image Pixel',
  table: 'table_C.7-11a',
  section: 'sect_C.7.6.3',
  rows: [
    { include: () => imagePixelDescriptionRules },
    {
      keyword: 'PixelData',
      tag: '7FE00010',
      vr: 'OB|OW',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'PixelDataProviderURL' } } },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'f3a5dd1faa5c',
      },
    },
    {
      keyword: 'PixelDataProviderURL',
      tag: '00287FE0',
      vr: 'UR',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '2a591612f54c',
        reason: 'knowledge',
        missing: 'whether the image is transferred by a JPIP Transfer Syntax',
      },
    },
    {
      keyword: 'PixelPaddingRangeLimit',
      tag: '00280121',
      vr: 'US|SS',
      vm: '1',
      type: '1C',
      condition: { tree: null, decided: 'knowledge', otherwise: 'forbidden', hash: 'fc739cce231f', reason: 'knowledge', missing: 'whether padding is a range of values' },
    },
    { keyword: 'ExtendedOffsetTable', tag: '7FE00001', vr: 'OV', vm: '1', type: '3' },
    {
      keyword: 'ExtendedOffsetTableLengths',
      tag: '7FE00002',
      vr: 'OV',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: 'and', of: [{ op: 'present', attribute: { keyword: 'ExtendedOffsetTable' } }, { op: 'unknown', reason: 'knowledge', hash: '2a580d578a59' }] },
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '2a580d578a59',
        reason: 'knowledge',
        missing: 'whether each frame is encoded as a single fragment',
      },
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateImagePixel = (dataset: object): Finding[] => validateTable(dataset, imagePixelRules);
