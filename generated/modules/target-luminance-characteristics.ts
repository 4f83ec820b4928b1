// Target Luminance Characteristics, PS3.3 Table C.32.2-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.2.html#table_C.32.2-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of LuminanceResponseSequence. */
export interface TargetLuminanceCharacteristicsTargetLuminanceCharacteristicsLuminanceResponseItem {
  /** DDL Value (0028,7017) US, VM 1. [C.32.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.2.html#table_C.32.2-1) */
  DDLValue?: number | null;
  /** Luminance Value (0028,701F) FL, VM 1. [C.32.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.2.html#table_C.32.2-1) */
  LuminanceValue?: number | null;
}

/** An Item of TargetLuminanceCharacteristicsSequence. */
export interface TargetLuminanceCharacteristicsTargetLuminanceCharacteristicsItem {
  /** Luminance Characteristics ID (0028,7009) US, VM 1. [C.32.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.2.html#table_C.32.2-1) */
  LuminanceCharacteristicsID?: number | null;
  /** Display Function Type (0028,7019) CS, VM 1. [C.32.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.2.html#table_C.32.2-1) */
  DisplayFunctionType?: 'GSDF' | 'CIELAB' | 'GAMMA' | 'LINEAR' | 'LOG10' | 'SRGB' | 'USER_DEFINED' | null;
  /** Target Minimum Luminance (0028,701D) FL, VM 1. [C.32.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.2.html#table_C.32.2-1) */
  TargetMinimumLuminance?: number | null;
  /** Target Maximum Luminance (0028,701E) FL, VM 1. [C.32.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.2.html#table_C.32.2-1) */
  TargetMaximumLuminance?: number | null;
  /** Gamma Value (0028,701A) FL, VM 1. [C.32.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.2.html#table_C.32.2-1) */
  GammaValue?: number | null;
  /** Number of Luminance Points (0028,701B) US, VM 1. [C.32.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.2.html#table_C.32.2-1) */
  NumberOfLuminancePoints?: number | null;
  /** Luminance Response Sequence (0028,701C) SQ, VM 1. [C.32.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.2.html#table_C.32.2-1) */
  LuminanceResponseSequence?: TargetLuminanceCharacteristicsTargetLuminanceCharacteristicsLuminanceResponseItem[] | null;
  /** Luminance Response Description (0028,7020) LO, VM 1. [C.32.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.2.html#table_C.32.2-1) */
  LuminanceResponseDescription?: string | null;
  /** CIExy White Point (0028,7018) FL, VM 2. [C.32.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.2.html#table_C.32.2-1) */
  CIExyWhitePoint?: [number, number] | null;
  /** Reflected Ambient Light (2010,0160) US, VM 1. [C.32.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.2.html#table_C.32.2-1) */
  ReflectedAmbientLight?: number | null;
  /** Ambient Light Value Source (0028,7025) CS, VM 1. [C.32.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.2.html#table_C.32.2-1) */
  AmbientLightValueSource?: 'DEFAULT' | 'MEASURED' | 'PROVIDED' | null;
}

/** Target Luminance Characteristics: PS3.3 Table C.32.2-1. */
export interface TargetLuminanceCharacteristicsModule {
  /** Target Luminance Characteristics Sequence (0028,7008) SQ, VM 1. [C.32.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.2.html#table_C.32.2-1) */
  TargetLuminanceCharacteristicsSequence?: TargetLuminanceCharacteristicsTargetLuminanceCharacteristicsItem[] | null;
}

export const targetLuminanceCharacteristicsRules: TableRules = {
  kind: 'module',
  id: 'TargetLuminanceCharacteristics',
  name: 'Target Luminance Characteristics',
  table: 'table_C.32.2-1',
  section: 'sect_C.32.2',
  rows: [
    {
      keyword: 'TargetLuminanceCharacteristicsSequence',
      tag: '00287008',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'LuminanceCharacteristicsID', tag: '00287009', vr: 'US', vm: '1', type: null },
        {
          keyword: 'DisplayFunctionType',
          tag: '00287019',
          vr: 'CS',
          vm: '1',
          type: null,
          values: [{ kind: 'enumerated', terms: ['GSDF', 'CIELAB', 'GAMMA', 'LINEAR', 'LOG10', 'SRGB', 'USER_DEFINED'], section: 'sect_C.32.2.1' }],
        },
        { keyword: 'TargetMinimumLuminance', tag: '0028701D', vr: 'FL', vm: '1', type: null },
        { keyword: 'TargetMaximumLuminance', tag: '0028701E', vr: 'FL', vm: '1', type: null },
        { keyword: 'GammaValue', tag: '0028701A', vr: 'FL', vm: '1', type: null },
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
          ],
        },
        { keyword: 'LuminanceResponseDescription', tag: '00287020', vr: 'LO', vm: '1', type: null },
        { keyword: 'CIExyWhitePoint', tag: '00287018', vr: 'FL', vm: '2', type: null },
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
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateTargetLuminanceCharacteristics = (dataset: object): Finding[] => validateTable(dataset, targetLuminanceCharacteristicsRules);
