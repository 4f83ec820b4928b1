// Photoacoustic Transducer, PS3.3 Table C.8.34.3-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.34.3.html#table_C.8.34.3-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';

/** An Item of TransducerResponseSequence. */
export interface PhotoacousticTransducerTransducerResponseItem {
  /** Center Frequency (0018,982D) FD, VM 1, Type 3. [C.8.34.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.34.3.html#table_C.8.34.3-1) */
  CenterFrequency?: number | null;
  /** Fractional Bandwidth (0018,982E) FD, VM 1, Type 3. [C.8.34.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.34.3.html#table_C.8.34.3-1) */
  FractionalBandwidth?: number | null;
  /** Lower Cutoff Frequency (0018,982F) FD, VM 1, Type 3. [C.8.34.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.34.3.html#table_C.8.34.3-1) */
  LowerCutoffFrequency?: number | null;
  /** Upper Cutoff Frequency (0018,9830) FD, VM 1, Type 3. [C.8.34.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.34.3.html#table_C.8.34.3-1) */
  UpperCutoffFrequency?: number | null;
}

/** Photoacoustic Transducer: PS3.3 Table C.8.34.3-1. */
export interface PhotoacousticTransducerModule {
  /** Transducer Geometry Code Sequence (0018,980D) SQ, VM 1, Type 1. [C.8.34.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.34.3.html#table_C.8.34.3-1) */
  TransducerGeometryCodeSequence: [CodeSequenceItem];
  /** Transducer Response Sequence (0018,982C) SQ, VM 1, Type 2. [C.8.34.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.34.3.html#table_C.8.34.3-1) */
  TransducerResponseSequence: PhotoacousticTransducerTransducerResponseItem[] | null;
  /** Transducer Technology Sequence (0018,9831) SQ, VM 1, Type 3. [C.8.34.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.34.3.html#table_C.8.34.3-1) */
  TransducerTechnologySequence?: [CodeSequenceItem] | null;
}

export const photoacousticTransducerRules: TableRules = {
  kind: 'module',
  id: 'PhotoacousticTransducer',
  name: 'Photoacoustic Transducer',
  table: 'table_C.8.34.3-1',
  section: 'sect_C.8.34.3',
  rows: [
    {
      keyword: 'TransducerGeometryCodeSequence',
      tag: '0018980D',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '12033' }] }],
    },
    {
      keyword: 'TransducerResponseSequence',
      tag: '0018982C',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, 1] }],
      rows: [
        { keyword: 'CenterFrequency', tag: '0018982D', vr: 'FD', vm: '1', type: '3' },
        { keyword: 'FractionalBandwidth', tag: '0018982E', vr: 'FD', vm: '1', type: '3' },
        { keyword: 'LowerCutoffFrequency', tag: '0018982F', vr: 'FD', vm: '1', type: '3' },
        { keyword: 'UpperCutoffFrequency', tag: '00189830', vr: 'FD', vm: '1', type: '3' },
      ],
    },
    {
      keyword: 'TransducerTechnologySequence',
      tag: '00189831',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '11003' }] }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePhotoacousticTransducer = (dataset: object): Finding[] => validateTable(dataset, photoacousticTransducerRules);
