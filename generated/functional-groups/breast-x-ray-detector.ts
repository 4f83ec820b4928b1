// Breast X-Ray Detector, PS3.3 Table C.8.31.3-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.3.html#table_C.8.31.3-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of DetectorPositionSequence. */
export interface BreastXRayDetectorDetectorPositionItem {
  /** Detector Primary Angle (0018,1530) DS, VM 1, Type 1C. [C.8.31.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.3.html#table_C.8.31.3-1) */
  DetectorPrimaryAngle?: number;
  /** Detector Secondary Angle (0018,1531) DS, VM 1, Type 1C. [C.8.31.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.3.html#table_C.8.31.3-1) */
  DetectorSecondaryAngle?: number;
}

/** Breast X-Ray Detector: PS3.3 Table C.8.31.3-1. */
export interface BreastXRayDetectorFunctionalGroup {
  /** Detector Position Sequence (0018,9541) SQ, VM 1, Type 1. [C.8.31.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.3.html#table_C.8.31.3-1) */
  DetectorPositionSequence: [BreastXRayDetectorDetectorPositionItem];
}

export const breastXRayDetectorRules: TableRules = {
  kind: 'functional-group',
  id: 'BreastXRayDetector',
  name: 'Breast X-Ray Detector',
  table: 'table_C.8.31.3-1',
  section: 'sect_C.8.31.3',
  rows: [
    {
      keyword: 'DetectorPositionSequence',
      tag: '00189541',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        {
          keyword: 'DetectorPrimaryAngle',
          tag: '00181530',
          vr: 'DS',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'knowledge',
            otherwise: 'allowed',
            hash: '4e7023c6bd46',
            reason: 'knowledge',
            missing: 'whether the detector can move along the rows',
          },
        },
        {
          keyword: 'DetectorSecondaryAngle',
          tag: '00181531',
          vr: 'DS',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'knowledge',
            otherwise: 'allowed',
            hash: '44ed7cfe2455',
            reason: 'knowledge',
            missing: 'whether the detector can move along the columns',
          },
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateBreastXRayDetector = (dataset: object): Finding[] => validateTable(dataset, breastXRayDetectorRules);
