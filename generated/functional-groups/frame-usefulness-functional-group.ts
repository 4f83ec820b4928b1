// Frame Usefulness Functional Group, PS3.3 Table C.7.6.16.2.27-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.27.html#table_C.7.6.16.2.27-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of FrameUsefulnessGroupSequence. */
export interface FrameUsefulnessFunctionalGroupFrameUsefulnessGroupItem {
  /** Includes Information (0034,000C) CS, VM 1, Type 3. [C.7.6.16.2.27-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.27.html#table_C.7.6.16.2.27-1) */
  IncludesInformation?: 'YES' | 'NO' | null;
  /** Includes Imaging Subject (0034,0008) CS, VM 1, Type 3. [C.7.6.16.2.27-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.27.html#table_C.7.6.16.2.27-1) */
  IncludesImagingSubject?: 'YES' | 'NO' | null;
}

/** Frame Usefulness Functional Group: PS3.3 Table C.7.6.16.2.27-1. */
export interface FrameUsefulnessFunctionalGroupFunctionalGroup {
  /** Frame Usefulness Group Sequence (0034,0009) SQ, VM 1, Type 1. [C.7.6.16.2.27-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.27.html#table_C.7.6.16.2.27-1) */
  FrameUsefulnessGroupSequence: [FrameUsefulnessFunctionalGroupFrameUsefulnessGroupItem];
}

export const frameUsefulnessFunctionalGroupRules: TableRules = {
  kind: 'functional-group',
  id: 'FrameUsefulnessFunctionalGroup',
  name: 'Frame Usefulness Functional Group',
  table: 'table_C.7.6.16.2.27-1',
  section: 'sect_C.7.6.16.2.27',
  rows: [
    {
      keyword: 'FrameUsefulnessGroupSequence',
      tag: '00340009',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        { keyword: 'IncludesInformation', tag: '0034000C', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
        { keyword: 'IncludesImagingSubject', tag: '00340008', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateFrameUsefulnessFunctionalGroup = (dataset: object): Finding[] => validateTable(dataset, frameUsefulnessFunctionalGroupRules);
