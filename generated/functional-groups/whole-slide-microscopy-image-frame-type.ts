// Whole Slide Microscopy Image Frame Type, PS3.3 Table C.8.12.9-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.9.html#table_C.8.12.9-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of WholeSlideMicroscopyImageFrameTypeSequence. */
export interface WholeSlideMicroscopyImageFrameTypeWholeSlideMicroscopyImageFrameTypeItem {
  /** Frame Type (0008,9007) CS, VM 4-5, Type 1. [C.8.12.9-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.9.html#table_C.8.12.9-1) */
  FrameType: string[];
}

/** Whole Slide Microscopy Image Frame Type: PS3.3 Table C.8.12.9-1. */
export interface WholeSlideMicroscopyImageFrameTypeFunctionalGroup {
  /** Whole Slide Microscopy Image Frame Type Sequence (0040,0710) SQ, VM 1, Type 1. [C.8.12.9-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.9.html#table_C.8.12.9-1) */
  WholeSlideMicroscopyImageFrameTypeSequence: [WholeSlideMicroscopyImageFrameTypeWholeSlideMicroscopyImageFrameTypeItem];
}

export const wholeSlideMicroscopyImageFrameTypeRules: TableRules = {
  kind: 'functional-group',
  id: 'WholeSlideMicroscopyImageFrameType',
  name: 'Whole Slide Microscopy Image Frame Type',
  table: 'table_C.8.12.9-1',
  section: 'sect_C.8.12.9',
  rows: [
    {
      keyword: 'WholeSlideMicroscopyImageFrameTypeSequence',
      tag: '00400710',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ keyword: 'FrameType', tag: '00089007', vr: 'CS', vm: '4-5', type: '1' }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateWholeSlideMicroscopyImageFrameType = (dataset: object): Finding[] => validateTable(dataset, wholeSlideMicroscopyImageFrameTypeRules);
