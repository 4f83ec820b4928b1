// Time of Frame Functional Group, PS3.3 Table C.7.6.16.2.29-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.29.html#table_C.7.6.16.2.29-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of TimeOfFrameGroupSequence. */
export interface TimeOfFrameFunctionalGroupTimeOfFrameGroupItem {
  /** Frame Origin Timestamp (0034,0007) OB, VM 1, Type 1. [C.7.6.16.2.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.29.html#table_C.7.6.16.2.29-1) */
  FrameOriginTimestamp: ArrayBuffer;
}

/** Time of Frame Functional Group: PS3.3 Table C.7.6.16.2.29-1. */
export interface TimeOfFrameFunctionalGroupFunctionalGroup {
  /** Time of Frame Group Sequence (0034,000D) SQ, VM 1, Type 1. [C.7.6.16.2.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.29.html#table_C.7.6.16.2.29-1) */
  TimeOfFrameGroupSequence: [TimeOfFrameFunctionalGroupTimeOfFrameGroupItem];
}

export const timeOfFrameFunctionalGroupRules: TableRules = {
  kind: 'functional-group',
  id: 'TimeOfFrameFunctionalGroup',
  name: 'Time of Frame Functional Group',
  table: 'table_C.7.6.16.2.29-1',
  section: 'sect_C.7.6.16.2.29',
  rows: [
    {
      keyword: 'TimeOfFrameGroupSequence',
      tag: '0034000D',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ keyword: 'FrameOriginTimestamp', tag: '00340007', vr: 'OB', vm: '1', type: '1' }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateTimeOfFrameFunctionalGroup = (dataset: object): Finding[] => validateTable(dataset, timeOfFrameFunctionalGroupRules);
