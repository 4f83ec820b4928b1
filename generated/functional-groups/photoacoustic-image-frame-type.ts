// Photoacoustic Image Frame Type, PS3.3 Table C.8.34.5.2-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.34.5.2.html#table_C.8.34.5.2-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CommonCTMRAndPhotoacousticImageDescriptionMacro, commonCTMRAndPhotoacousticImageDescriptionRules } from '../macros/common-ct-mr-and-photoacoustic-image-description.ts';

/** An Item of PhotoacousticImageFrameTypeSequence. */
export interface PhotoacousticImageFrameTypePhotoacousticImageFrameTypeItem extends CommonCTMRAndPhotoacousticImageDescriptionMacro {
  /** Frame Type (0008,9007) CS, VM 4-5, Type 1. [C.8.34.5.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.34.5.2.html#table_C.8.34.5.2-1) */
  FrameType: string[];
}

/** Photoacoustic Image Frame Type: PS3.3 Table C.8.34.5.2-1. */
export interface PhotoacousticImageFrameTypeFunctionalGroup {
  /** Photoacoustic Image Frame Type Sequence (0018,9835) SQ, VM 1, Type 1. [C.8.34.5.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.34.5.2.html#table_C.8.34.5.2-1) */
  PhotoacousticImageFrameTypeSequence: [PhotoacousticImageFrameTypePhotoacousticImageFrameTypeItem];
}

export const photoacousticImageFrameTypeRules: TableRules = {
  kind: 'functional-group',
  id: 'PhotoacousticImageFrameType',
  name: 'Photoacoustic Image Frame Type',
  table: 'table_C.8.34.5.2-1',
  section: 'sect_C.8.34.5.2',
  rows: [
    {
      keyword: 'PhotoacousticImageFrameTypeSequence',
      tag: '00189835',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        {
          keyword: 'FrameType',
          tag: '00089007',
          vr: 'CS',
          vm: '4-5',
          type: '1',
          values: [{ kind: 'defined', terms: ['VOLUME', 'NON_PARALLEL', 'PARALLEL'], value: 3, section: 'sect_C.8.34.1.1' }],
        },
        { include: () => commonCTMRAndPhotoacousticImageDescriptionRules },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePhotoacousticImageFrameType = (dataset: object): Finding[] => validateTable(dataset, photoacousticImageFrameTypeRules);
