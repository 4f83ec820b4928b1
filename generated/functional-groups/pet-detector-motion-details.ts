// PET Detector Motion Details, PS3.3 Table C.8.22-12
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.5.3.html#table_C.8.22-12
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of PETDetectorMotionDetailsSequence. */
export interface PETDetectorMotionDetailsPETDetectorMotionDetailsItem {
  /** Rotation Direction (0018,1140) CS, VM 1, Type 1. [C.8.22-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.5.3.html#table_C.8.22-12) */
  RotationDirection: 'CW' | 'CC';
  /** Revolution Time (0018,9305) FD, VM 1, Type 1. [C.8.22-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.5.3.html#table_C.8.22-12) */
  RevolutionTime: number;
}

/** PET Detector Motion Details: PS3.3 Table C.8.22-12. */
export interface PETDetectorMotionDetailsFunctionalGroup {
  /** PET Detector Motion Details Sequence (0018,9733) SQ, VM 1, Type 1. [C.8.22-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.5.3.html#table_C.8.22-12) */
  PETDetectorMotionDetailsSequence: [PETDetectorMotionDetailsPETDetectorMotionDetailsItem];
}

export const petDetectorMotionDetailsRules: TableRules = {
  kind: 'functional-group',
  id: 'PETDetectorMotionDetails',
  name: 'PET Detector Motion Details',
  table: 'table_C.8.22-12',
  section: 'sect_C.8.22.5.3',
  rows: [
    {
      keyword: 'PETDetectorMotionDetailsSequence',
      tag: '00189733',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        { keyword: 'RotationDirection', tag: '00181140', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['CW', 'CC'] }] },
        { keyword: 'RevolutionTime', tag: '00189305', vr: 'FD', vm: '1', type: '1' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePETDetectorMotionDetails = (dataset: object): Finding[] => validateTable(dataset, petDetectorMotionDetailsRules);
