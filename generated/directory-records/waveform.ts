// Waveform, PS3.3 Table F.5-24
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.24.html#table_F.5-24
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Waveform: PS3.3 Table F.5-24. */
export interface WaveformKeys {
  /** Specific Character Set (0008,0005) CS, VM 1-n, Type 1C if text is not all of the default repertoire. [F.5-24](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.24.html#table_F.5-24) */
  SpecificCharacterSet?: string[];
  /** Instance Number (0020,0013) IS, VM 1, Type 1. [F.5-24](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.24.html#table_F.5-24) */
  InstanceNumber: number;
  /** Content Date (0008,0023) DA, VM 1, Type 1. [F.5-24](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.24.html#table_F.5-24) */
  ContentDate: string;
  /** Content Time (0008,0033) TM, VM 1, Type 1. [F.5-24](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.24.html#table_F.5-24) */
  ContentTime: string;
}

export const waveformRules: TableRules = {
  kind: 'directory-record',
  id: 'Waveform',
  name: 'Waveform',
  table: 'table_F.5-24',
  section: 'sect_F.5.24',
  rows: [
    {
      keyword: 'SpecificCharacterSet',
      tag: '00080005',
      vr: 'CS',
      vm: '1-n',
      type: '1C',
      condition: { tree: { op: 'character-set' }, decided: 'data', otherwise: 'allowed', hash: 'ebd0ceba6739' },
    },
    { keyword: 'InstanceNumber', tag: '00200013', vr: 'IS', vm: '1', type: '1' },
    { keyword: 'ContentDate', tag: '00080023', vr: 'DA', vm: '1', type: '1' },
    { keyword: 'ContentTime', tag: '00080033', vr: 'TM', vm: '1', type: '1' },
    { other: 'record-keys', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateWaveform = (dataset: object): Finding[] => validateTable(dataset, waveformRules);
