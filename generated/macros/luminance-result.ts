// Luminance Result, PS3.3 Table C.32.3.4-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.3.4.html#table_C.32.3.4-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of LuminanceResponseSequence. */
export interface LuminanceResultLuminanceResponseItem {
  /** DDL Value (0028,7017) US, VM 1. [C.32.3.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.3.4.html#table_C.32.3.4-1) */
  DDLValue?: number | null;
  /** Luminance Value (0028,701F) FL, VM 1. [C.32.3.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.3.4.html#table_C.32.3.4-1) */
  LuminanceValue?: number | null;
  /** CIExy White Point (0028,7018) FL, VM 2. [C.32.3.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.3.4.html#table_C.32.3.4-1) */
  CIExyWhitePoint?: [number, number] | null;
}

/** Luminance Result: PS3.3 Table C.32.3.4-1. */
export interface LuminanceResultMacro {
  /** Number of Luminance Points (0028,701B) US, VM 1. [C.32.3.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.3.4.html#table_C.32.3.4-1) */
  NumberOfLuminancePoints?: number | null;
  /** Luminance Response Sequence (0028,701C) SQ, VM 1. [C.32.3.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.3.4.html#table_C.32.3.4-1) */
  LuminanceResponseSequence?: LuminanceResultLuminanceResponseItem[] | null;
  /** Reflected Ambient Light (2010,0160) US, VM 1. [C.32.3.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.3.4.html#table_C.32.3.4-1) */
  ReflectedAmbientLight?: number | null;
  /** Ambient Light Value Source (0028,7025) CS, VM 1. [C.32.3.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.3.4.html#table_C.32.3.4-1) */
  AmbientLightValueSource?: 'DEFAULT' | 'MEASURED' | 'PROVIDED' | null;
}

export const luminanceResultRules: TableRules = {
  kind: 'macro',
  id: 'LuminanceResult',
  name: 'Luminance Result',
  table: 'table_C.32.3.4-1',
  section: 'sect_C.32.3.4',
  rows: [
    { keyword: 'NumberOfLuminancePoints', tag: '0028701B', vr: 'US', vm: '1', type: null },
    {
      keyword: 'LuminanceResponseSequence',
      tag: '0028701C',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ equals: { keyword: 'NumberOfLuminancePoints' } }],
      rows: [
        { keyword: 'DDLValue', tag: '00287017', vr: 'US', vm: '1', type: null },
        { keyword: 'LuminanceValue', tag: '0028701F', vr: 'FL', vm: '1', type: null },
        { keyword: 'CIExyWhitePoint', tag: '00287018', vr: 'FL', vm: '2', type: null },
      ],
    },
    { keyword: 'ReflectedAmbientLight', tag: '20100160', vr: 'US', vm: '1', type: null },
    {
      keyword: 'AmbientLightValueSource',
      tag: '00287025',
      vr: 'CS',
      vm: '1',
      type: null,
      values: [{ kind: 'enumerated', terms: ['DEFAULT', 'MEASURED', 'PROVIDED'] }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateLuminanceResult = (dataset: object): Finding[] => validateTable(dataset, luminanceResultRules);
