// Luminance Uniformity Result, PS3.3 Table C.32.3.3-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.3.3.html#table_C.32.3.3-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';

/** An Item of LuminanceResponseSequence. */
export interface LuminanceUniformityResultLuminanceResponseItem {
  /** Luminance Value (0028,701F) FL, VM 1. [C.32.3.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.3.3.html#table_C.32.3.3-1) */
  LuminanceValue?: number | null;
  /** CIExy White Point (0028,7018) FL, VM 2. [C.32.3.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.3.3.html#table_C.32.3.3-1) */
  CIExyWhitePoint?: [number, number] | null;
}

/** Luminance Uniformity Result: PS3.3 Table C.32.3.3-1. */
export interface LuminanceUniformityResultMacro {
  /** Number of Luminance Points (0028,701B) US, VM 1. [C.32.3.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.3.3.html#table_C.32.3.3-1) */
  NumberOfLuminancePoints?: number | null;
  /** Measurement Pattern Code Sequence (0028,702D) SQ, VM 1. [C.32.3.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.3.3.html#table_C.32.3.3-1) */
  MeasurementPatternCodeSequence?: CodeSequenceItem[] | null;
  /** DDL Value (0028,7017) US, VM 1. [C.32.3.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.3.3.html#table_C.32.3.3-1) */
  DDLValue?: number | null;
  /** White Point Flag (0028,7021) CS, VM 1. [C.32.3.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.3.3.html#table_C.32.3.3-1) */
  WhitePointFlag?: 'YES' | 'NO' | null;
  /** Luminance Response Sequence (0028,701C) SQ, VM 1. [C.32.3.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.3.3.html#table_C.32.3.3-1) */
  LuminanceResponseSequence?: LuminanceUniformityResultLuminanceResponseItem[] | null;
  /** Reflected Ambient Light (2010,0160) US, VM 1. [C.32.3.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.3.3.html#table_C.32.3.3-1) */
  ReflectedAmbientLight?: number | null;
  /** Ambient Light Value Source (0028,7025) CS, VM 1. [C.32.3.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.3.3.html#table_C.32.3.3-1) */
  AmbientLightValueSource?: 'DEFAULT' | 'MEASURED' | 'PROVIDED' | null;
}

export const luminanceUniformityResultRules: TableRules = {
  kind: 'macro',
  id: 'LuminanceUniformityResult',
  name: 'Luminance Uniformity Result',
  table: 'table_C.32.3.3-1',
  section: 'sect_C.32.3.3',
  rows: [
    { keyword: 'NumberOfLuminancePoints', tag: '0028701B', vr: 'US', vm: '1', type: null },
    {
      keyword: 'MeasurementPatternCodeSequence',
      tag: '0028702D',
      vr: 'SQ',
      vm: '1',
      type: null,
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '8302' }] }],
    },
    { keyword: 'DDLValue', tag: '00287017', vr: 'US', vm: '1', type: null },
    { keyword: 'WhitePointFlag', tag: '00287021', vr: 'CS', vm: '1', type: null, values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    {
      keyword: 'LuminanceResponseSequence',
      tag: '0028701C',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ equals: { keyword: 'NumberOfLuminancePoints' } }],
      rows: [
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
export const validateLuminanceUniformityResult = (dataset: object): Finding[] => validateTable(dataset, luminanceUniformityResultRules);
