// Photoacoustic Image Data Type, PS3.3 Table C.8.34.5.3-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.34.5.3.html#table_C.8.34.5.3-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';

/** An Item of ImageDataTypeSequence. */
export interface PhotoacousticImageDataTypeImageDataTypeItem {
  /** Image Data Type Code Sequence (0018,9836) SQ, VM 1, Type 1. [C.8.34.5.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.34.5.3.html#table_C.8.34.5.3-1) */
  ImageDataTypeCodeSequence: CodeSequenceItem[];
}

/** Photoacoustic Image Data Type: PS3.3 Table C.8.34.5.3-1. */
export interface PhotoacousticImageDataTypeFunctionalGroup {
  /** Image Data Type Sequence (0018,9807) SQ, VM 1, Type 1. [C.8.34.5.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.34.5.3.html#table_C.8.34.5.3-1) */
  ImageDataTypeSequence: PhotoacousticImageDataTypeImageDataTypeItem[];
}

export const photoacousticImageDataTypeRules: TableRules = {
  kind: 'functional-group',
  id: 'PhotoacousticImageDataType',
  name: 'Photoacoustic Image Data Type',
  table: 'table_C.8.34.5.3-1',
  section: 'sect_C.8.34.5.3',
  rows: [
    {
      keyword: 'ImageDataTypeSequence',
      tag: '00189807',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        {
          keyword: 'ImageDataTypeCodeSequence',
          tag: '00189836',
          vr: 'SQ',
          vm: '1',
          type: '1',
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '11006' }] }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePhotoacousticImageDataType = (dataset: object): Finding[] => validateTable(dataset, photoacousticImageDataTypeRules);
