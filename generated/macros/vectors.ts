// Vectors, PS3.3 Table C.27-3
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.3.html#table_C.27-3
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Vectors: PS3.3 Table C.27-3. */
export interface VectorsMacro {
  /** Number of Vectors (0066,001E) UL, VM 1, Type 1. [C.27-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.3.html#table_C.27-3) */
  NumberOfVectors: number;
  /** Vector Dimensionality (0066,001F) US, VM 1, Type 1. [C.27-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.3.html#table_C.27-3) */
  VectorDimensionality: number;
  /** Vector Accuracy (0066,0020) FL, VM 1-n, Type 3. [C.27-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.3.html#table_C.27-3) */
  VectorAccuracy?: number[] | null;
  /** Vector Coordinate Data (0066,0021) OF, VM 1, Type 1. [C.27-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.3.html#table_C.27-3) */
  VectorCoordinateData: ArrayBuffer;
}

export const vectorsRules: TableRules = {
  kind: 'macro',
  id: 'Vectors',
  name: 'Vectors',
  table: 'table_C.27-3',
  section: 'sect_C.27.3',
  rows: [
    { keyword: 'NumberOfVectors', tag: '0066001E', vr: 'UL', vm: '1', type: '1' },
    { keyword: 'VectorDimensionality', tag: '0066001F', vr: 'US', vm: '1', type: '1' },
    { keyword: 'VectorAccuracy', tag: '00660020', vr: 'FL', vm: '1-n', type: '3' },
    { keyword: 'VectorCoordinateData', tag: '00660021', vr: 'OF', vm: '1', type: '1' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateVectors = (dataset: object): Finding[] => validateTable(dataset, vectorsRules);
