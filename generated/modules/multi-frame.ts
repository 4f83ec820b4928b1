// Multi-frame, PS3.3 Table C.7-14
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.6.html#table_C.7-14
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Multi-frame: PS3.3 Table C.7-14. */
export interface MultiFrameModule {
  /** Number of Frames (0028,0008) IS, VM 1, Type 1. [C.7-14](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.6.html#table_C.7-14) */
  NumberOfFrames: number;
  /** Frame Increment Pointer (0028,0009) AT, VM 1-n, Type 1. [C.7-14](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.6.html#table_C.7-14) */
  FrameIncrementPointer: string[];
  /** Stereo Pairs Present (0022,0028) CS, VM 1, Type 3. [C.7-14](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.6.html#table_C.7-14) */
  StereoPairsPresent?: 'YES' | 'NO' | null;
  /** Encapsulated Pixel Data Value Total Length (7FE0,0003) UV, VM 1, Type 3. [C.7-14](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.6.html#table_C.7-14) */
  EncapsulatedPixelDataValueTotalLength?: bigint | null;
}

export const multiFrameRules: TableRules = {
  kind: 'module',
  id: 'MultiFrame',
  name: 'Multi-frame',
  table: 'table_C.7-14',
  section: 'sect_C.7.6.6',
  rows: [
    { keyword: 'NumberOfFrames', tag: '00280008', vr: 'IS', vm: '1', type: '1' },
    { keyword: 'FrameIncrementPointer', tag: '00280009', vr: 'AT', vm: '1-n', type: '1' },
    { keyword: 'StereoPairsPresent', tag: '00220028', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    { keyword: 'EncapsulatedPixelDataValueTotalLength', tag: '7FE00003', vr: 'UV', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateMultiFrame = (dataset: object): Finding[] => validateTable(dataset, multiFrameRules);
