// Frame of Reference, PS3.3 Table C.7-6
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.4.1.html#table_C.7-6
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Frame of Reference: PS3.3 Table C.7-6. */
export interface FrameOfReferenceModule {
  /** Frame of Reference UID (0020,0052) UI, VM 1, Type 1. [C.7-6](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.4.1.html#table_C.7-6) */
  FrameOfReferenceUID: string;
  /** Position Reference Indicator (0020,1040) LO, VM 1, Type 2. [C.7-6](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.4.1.html#table_C.7-6) */
  PositionReferenceIndicator: string | null;
}

export const frameOfReferenceRules: TableRules = {
  kind: 'module',
  id: 'FrameOfReference',
  name: 'Frame of Reference',
  table: 'table_C.7-6',
  section: 'sect_C.7.4.1',
  rows: [
    { keyword: 'FrameOfReferenceUID', tag: '00200052', vr: 'UI', vm: '1', type: '1' },
    { keyword: 'PositionReferenceIndicator', tag: '00201040', vr: 'LO', vm: '1', type: '2' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateFrameOfReference = (dataset: object): Finding[] => validateTable(dataset, frameOfReferenceRules);
