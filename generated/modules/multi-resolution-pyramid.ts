// Multi-Resolution Pyramid, PS3.3 Table C.7.11.1-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.11.1.html#table_C.7.11.1-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Multi-Resolution Pyramid: PS3.3 Table C.7.11.1-1. */
export interface MultiResolutionPyramidModule {
  /** Pyramid UID (0008,0019) UI, VM 1, Type 1. [C.7.11.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.11.1.html#table_C.7.11.1-1) */
  PyramidUID: string;
  /** Pyramid Label (0020,0027) LO, VM 1, Type 3. [C.7.11.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.11.1.html#table_C.7.11.1-1) */
  PyramidLabel?: string | null;
  /** Pyramid Description (0008,1088) LO, VM 1, Type 3. [C.7.11.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.11.1.html#table_C.7.11.1-1) */
  PyramidDescription?: string | null;
}

export const multiResolutionPyramidRules: TableRules = {
  kind: 'module',
  id: 'MultiResolutionPyramid',
  name: 'Multi-Resolution Pyramid',
  table: 'table_C.7.11.1-1',
  section: 'sect_C.7.11.1',
  rows: [
    { keyword: 'PyramidUID', tag: '00080019', vr: 'UI', vm: '1', type: '1' },
    { keyword: 'PyramidLabel', tag: '00200027', vr: 'LO', vm: '1', type: '3' },
    { keyword: 'PyramidDescription', tag: '00081088', vr: 'LO', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateMultiResolutionPyramid = (dataset: object): Finding[] => validateTable(dataset, multiResolutionPyramidRules);
