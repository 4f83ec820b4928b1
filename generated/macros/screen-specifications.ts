// Screen Specifications, PS3.3 Table C.23.2-2
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.2.html#table_C.23.2-2
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Screen Specifications: PS3.3 Table C.23.2-2. */
export interface ScreenSpecificationsMacro {
  /** Number of Vertical Pixels (0072,0104) US, VM 1, Type 1. [C.23.2-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.2.html#table_C.23.2-2) */
  NumberOfVerticalPixels: number;
  /** Number of Horizontal Pixels (0072,0106) US, VM 1, Type 1. [C.23.2-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.2.html#table_C.23.2-2) */
  NumberOfHorizontalPixels: number;
  /** Display Environment Spatial Position (0072,0108) FD, VM 4, Type 1. [C.23.2-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.2.html#table_C.23.2-2) */
  DisplayEnvironmentSpatialPosition: [number, number, number, number];
  /** Screen Minimum Grayscale Bit Depth (0072,010A) US, VM 1, Type 1C if ScreenMinimumColorBitDepth is not present. [C.23.2-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.2.html#table_C.23.2-2) */
  ScreenMinimumGrayscaleBitDepth?: number;
  /** Screen Minimum Color Bit Depth (0072,010C) US, VM 1, Type 1C if ScreenMinimumGrayscaleBitDepth is not present. [C.23.2-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.2.html#table_C.23.2-2) */
  ScreenMinimumColorBitDepth?: number;
  /** Application Maximum Repaint Time (0072,010E) US, VM 1, Type 3. [C.23.2-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.2.html#table_C.23.2-2) */
  ApplicationMaximumRepaintTime?: number | null;
}

export const screenSpecificationsRules: TableRules = {
  kind: 'macro',
  id: 'ScreenSpecifications',
  name: 'Screen Specifications',
  table: 'table_C.23.2-2',
  section: 'sect_C.23.2',
  rows: [
    { keyword: 'NumberOfVerticalPixels', tag: '00720104', vr: 'US', vm: '1', type: '1' },
    { keyword: 'NumberOfHorizontalPixels', tag: '00720106', vr: 'US', vm: '1', type: '1' },
    { keyword: 'DisplayEnvironmentSpatialPosition', tag: '00720108', vr: 'FD', vm: '4', type: '1' },
    {
      keyword: 'ScreenMinimumGrayscaleBitDepth',
      tag: '0072010A',
      vr: 'US',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'ScreenMinimumColorBitDepth' } } },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'ba713a3de044',
      },
    },
    {
      keyword: 'ScreenMinimumColorBitDepth',
      tag: '0072010C',
      vr: 'US',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'ScreenMinimumGrayscaleBitDepth' } } },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'f5e3a1bd3dd3',
      },
    },
    { keyword: 'ApplicationMaximumRepaintTime', tag: '0072010E', vr: 'US', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateScreenSpecifications = (dataset: object): Finding[] => validateTable(dataset, screenSpecificationsRules);
