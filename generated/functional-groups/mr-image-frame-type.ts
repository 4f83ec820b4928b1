// MR Image Frame Type, PS3.3 Table C.8-88
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.1.html#table_C.8-88
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CommonCTMRAndPhotoacousticImageDescriptionMacro, commonCTMRAndPhotoacousticImageDescriptionRules } from '../macros/common-ct-mr-and-photoacoustic-image-description.ts';
import { type MRImageDescriptionMacro, mrImageDescriptionRules } from '../macros/mr-image-description.ts';

/** An Item of MRImageFrameTypeSequence. */
export interface MRImageFrameTypeMRImageFrameTypeItem extends CommonCTMRAndPhotoacousticImageDescriptionMacro, MRImageDescriptionMacro {
  /** Frame Type (0008,9007) CS, VM 4-5, Type 1. [C.8-88](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.1.html#table_C.8-88) */
  FrameType: string[];
}

/** MR Image Frame Type: PS3.3 Table C.8-88. */
export interface MRImageFrameTypeFunctionalGroup {
  /** MR Image Frame Type Sequence (0018,9226) SQ, VM 1, Type 1. [C.8-88](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.1.html#table_C.8-88) */
  MRImageFrameTypeSequence: [MRImageFrameTypeMRImageFrameTypeItem];
}

export const mrImageFrameTypeRules: TableRules = {
  kind: 'functional-group',
  id: 'MRImageFrameType',
  name: 'MR Image Frame Type',
  table: 'table_C.8-88',
  section: 'sect_C.8.13.5.1',
  rows: [
    {
      keyword: 'MRImageFrameTypeSequence',
      tag: '00189226',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        { keyword: 'FrameType', tag: '00089007', vr: 'CS', vm: '4-5', type: '1' },
        { include: () => commonCTMRAndPhotoacousticImageDescriptionRules },
        { include: () => mrImageDescriptionRules },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateMRImageFrameType = (dataset: object): Finding[] => validateTable(dataset, mrImageFrameTypeRules);
