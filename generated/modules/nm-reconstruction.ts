// NM Reconstruction, PS3.3 Table C.8-15
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.15.html#table_C.8-15
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** NM Reconstruction: PS3.3 Table C.8-15. */
export interface NMReconstructionModule {
  /** Spacing Between Slices (0018,0088) DS, VM 1, Type 2. [C.8-15](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.15.html#table_C.8-15) */
  SpacingBetweenSlices: number | null;
  /** Reconstruction Diameter (0018,1100) DS, VM 1, Type 3. [C.8-15](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.15.html#table_C.8-15) */
  ReconstructionDiameter?: number | null;
  /** Convolution Kernel (0018,1210) SH, VM 1-n, Type 3. [C.8-15](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.15.html#table_C.8-15) */
  ConvolutionKernel?: string[] | null;
  /** Slice Thickness (0018,0050) DS, VM 1, Type 2. [C.8-15](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.15.html#table_C.8-15) */
  SliceThickness: number | null;
  /** Slice Location (0020,1041) DS, VM 1, Type 3. [C.8-15](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.15.html#table_C.8-15) */
  SliceLocation?: number | null;
  /** Slice Progression Direction (0054,0500) CS, VM 1, Type 3. [C.8-15](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.15.html#table_C.8-15) */
  SliceProgressionDirection?: 'APEX_TO_BASE' | 'BASE_TO_APEX' | null;
}

export const nmReconstructionRules: TableRules = {
  kind: 'module',
  id: 'NMReconstruction',
  name: 'NM Reconstruction',
  table: 'table_C.8-15',
  section: 'sect_C.8.4.15',
  rows: [
    { keyword: 'SpacingBetweenSlices', tag: '00180088', vr: 'DS', vm: '1', type: '2' },
    { keyword: 'ReconstructionDiameter', tag: '00181100', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'ConvolutionKernel', tag: '00181210', vr: 'SH', vm: '1-n', type: '3' },
    { keyword: 'SliceThickness', tag: '00180050', vr: 'DS', vm: '1', type: '2' },
    { keyword: 'SliceLocation', tag: '00201041', vr: 'DS', vm: '1', type: '3' },
    {
      keyword: 'SliceProgressionDirection',
      tag: '00540500',
      vr: 'CS',
      vm: '1',
      type: '3',
      values: [{ kind: 'enumerated', terms: ['APEX_TO_BASE', 'BASE_TO_APEX'] }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateNMReconstruction = (dataset: object): Finding[] => validateTable(dataset, nmReconstructionRules);
