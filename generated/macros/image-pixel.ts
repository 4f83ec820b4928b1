// Image Pixel, PS3.3 Table C.7-11b
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.2.html#table_C.7-11b
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type ImagePixelDescriptionMacro, imagePixelDescriptionRules } from './image-pixel-description.ts';

/** Image Pixel: PS3.3 Table C.7-11b. */
export interface ImagePixelMacro extends ImagePixelDescriptionMacro {
  /** Pixel Data (7FE0,0010) OB|OW, VM 1, Type 1. [C.7-11b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.2.html#table_C.7-11b) */
  PixelData: ArrayBuffer | ArrayBuffer[];
}

export const imagePixelRules: TableRules = {
  kind: 'macro',
  id: 'ImagePixel',
  name: 'Image Pixel',
  table: 'table_C.7-11b',
  section: 'sect_C.7.6.3.2',
  rows: [{ include: () => imagePixelDescriptionRules }, { keyword: 'PixelData', tag: '7FE00010', vr: 'OB|OW', vm: '1', type: '1' }],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateImagePixel = (dataset: object): Finding[] => validateTable(dataset, imagePixelRules);
