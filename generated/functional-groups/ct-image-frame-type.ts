// CT Image Frame Type, PS3.3 Table C.8-117
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.1.html#table_C.8-117
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CommonCTMRAndPhotoacousticImageDescriptionMacro, commonCTMRAndPhotoacousticImageDescriptionRules } from '../macros/common-ct-mr-and-photoacoustic-image-description.ts';

/** An Item of CTImageFrameTypeSequence. */
export interface CTImageFrameTypeCTImageFrameTypeItem extends CommonCTMRAndPhotoacousticImageDescriptionMacro {
  /** Frame Type (0008,9007) CS, VM 4-5, Type 1. [C.8-117](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.1.html#table_C.8-117) */
  FrameType: string[];
}

/** CT Image Frame Type: PS3.3 Table C.8-117. */
export interface CTImageFrameTypeFunctionalGroup {
  /** CT Image Frame Type Sequence (0018,9329) SQ, VM 1, Type 1. [C.8-117](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.1.html#table_C.8-117) */
  CTImageFrameTypeSequence: [CTImageFrameTypeCTImageFrameTypeItem];
}

export const ctImageFrameTypeRules: TableRules = {
  kind: 'functional-group',
  id: 'CTImageFrameType',
  name: 'CT Image Frame Type',
  table: 'table_C.8-117',
  section: 'sect_C.8.15.3.1',
  rows: [
    {
      keyword: 'CTImageFrameTypeSequence',
      tag: '00189329',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ keyword: 'FrameType', tag: '00089007', vr: 'CS', vm: '4-5', type: '1' }, { include: () => commonCTMRAndPhotoacousticImageDescriptionRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateCTImageFrameType = (dataset: object): Finding[] => validateTable(dataset, ctImageFrameTypeRules);
