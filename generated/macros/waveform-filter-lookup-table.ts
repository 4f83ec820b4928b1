// Waveform Filter Lookup Table, PS3.3 Table C.10.13-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.13.html#table_C.10.13-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';

/** Waveform Filter Lookup Table: PS3.3 Table C.10.13-1. */
export interface WaveformFilterLookupTableMacro {
  /** Filter Lookup Table Description (003A,032B) ST, VM 1, Type 3. [C.10.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.13.html#table_C.10.13-1) */
  FilterLookupTableDescription?: string | null;
  /** Frequency Encoding Code Sequence (003A,032C) SQ, VM 1, Type 1. [C.10.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.13.html#table_C.10.13-1) */
  FrequencyEncodingCodeSequence: CodeSequenceItem[];
  /** Magnitude Encoding Code Sequence (003A,032D) SQ, VM 1, Type 1. [C.10.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.13.html#table_C.10.13-1) */
  MagnitudeEncodingCodeSequence: CodeSequenceItem[];
  /** Filter Lookup Table Data (003A,032E) OD, VM 1, Type 1. [C.10.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.13.html#table_C.10.13-1) */
  FilterLookupTableData: ArrayBuffer;
}

export const waveformFilterLookupTableRules: TableRules = {
  kind: 'macro',
  id: 'WaveformFilterLookupTable',
  name: 'Waveform Filter Lookup Table',
  table: 'table_C.10.13-1',
  section: 'sect_C.10.13',
  rows: [
    { keyword: 'FilterLookupTableDescription', tag: '003A032B', vr: 'ST', vm: '1', type: '3' },
    {
      keyword: 'FrequencyEncodingCodeSequence',
      tag: '003A032C',
      vr: 'SQ',
      vm: '1',
      type: '1',
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '3044' }] }],
    },
    {
      keyword: 'MagnitudeEncodingCodeSequence',
      tag: '003A032D',
      vr: 'SQ',
      vm: '1',
      type: '1',
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '3045' }] }],
    },
    { keyword: 'FilterLookupTableData', tag: '003A032E', vr: 'OD', vm: '1', type: '1' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateWaveformFilterLookupTable = (dataset: object): Finding[] => validateTable(dataset, waveformFilterLookupTableRules);
