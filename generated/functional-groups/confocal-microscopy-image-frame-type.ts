// Confocal Microscopy Image Frame Type, PS3.3 Table C.8.35.4.1-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.35.4.1.html#table_C.8.35.4.1-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of ConfocalMicroscopyImageFrameTypeSequence. */
export interface ConfocalMicroscopyImageFrameTypeConfocalMicroscopyImageFrameTypeItem {
  /** Frame Type (0008,9007) CS, VM 4-5, Type 1. [C.8.35.4.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.35.4.1.html#table_C.8.35.4.1-1) */
  FrameType: string[];
}

/** Confocal Microscopy Image Frame Type: PS3.3 Table C.8.35.4.1-1. */
export interface ConfocalMicroscopyImageFrameTypeFunctionalGroup {
  /** Confocal Microscopy Image Frame Type Sequence (0048,0116) SQ, VM 1, Type 1. [C.8.35.4.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.35.4.1.html#table_C.8.35.4.1-1) */
  ConfocalMicroscopyImageFrameTypeSequence: [ConfocalMicroscopyImageFrameTypeConfocalMicroscopyImageFrameTypeItem];
}

export const confocalMicroscopyImageFrameTypeRules: TableRules = {
  kind: 'functional-group',
  id: 'ConfocalMicroscopyImageFrameType',
  name: 'Confocal Microscopy Image Frame Type',
  table: 'table_C.8.35.4.1-1',
  section: 'sect_C.8.35.4.1',
  rows: [
    {
      keyword: 'ConfocalMicroscopyImageFrameTypeSequence',
      tag: '00480116',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ keyword: 'FrameType', tag: '00089007', vr: 'CS', vm: '4-5', type: '1' }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateConfocalMicroscopyImageFrameType = (dataset: object): Finding[] => validateTable(dataset, confocalMicroscopyImageFrameTypeRules);
