// X-Ray Isocenter Reference System, PS3.3 Table C.8.19.6-13
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.13.html#table_C.8.19.6-13
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of IsocenterReferenceSystemSequence. */
export interface XRayIsocenterReferenceSystemIsocenterReferenceSystemItem {
  /** Positioner Isocenter Primary Angle (0018,9463) FL, VM 1, Type 1. [C.8.19.6-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.13.html#table_C.8.19.6-13) */
  PositionerIsocenterPrimaryAngle: number;
  /** Positioner Isocenter Secondary Angle (0018,9464) FL, VM 1, Type 1. [C.8.19.6-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.13.html#table_C.8.19.6-13) */
  PositionerIsocenterSecondaryAngle: number;
  /** Positioner Isocenter Detector Rotation Angle (0018,9465) FL, VM 1, Type 1. [C.8.19.6-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.13.html#table_C.8.19.6-13) */
  PositionerIsocenterDetectorRotationAngle: number;
  /** Table X Position to Isocenter (0018,9466) FL, VM 1, Type 1. [C.8.19.6-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.13.html#table_C.8.19.6-13) */
  TableXPositionToIsocenter: number;
  /** Table Y Position to Isocenter (0018,9467) FL, VM 1, Type 1. [C.8.19.6-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.13.html#table_C.8.19.6-13) */
  TableYPositionToIsocenter: number;
  /** Table Z Position to Isocenter (0018,9468) FL, VM 1, Type 1. [C.8.19.6-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.13.html#table_C.8.19.6-13) */
  TableZPositionToIsocenter: number;
  /** Table Horizontal Rotation Angle (0018,9469) FL, VM 1, Type 1. [C.8.19.6-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.13.html#table_C.8.19.6-13) */
  TableHorizontalRotationAngle: number;
  /** Table Head Tilt Angle (0018,9470) FL, VM 1, Type 1. [C.8.19.6-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.13.html#table_C.8.19.6-13) */
  TableHeadTiltAngle: number;
  /** Table Cradle Tilt Angle (0018,9471) FL, VM 1, Type 1. [C.8.19.6-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.13.html#table_C.8.19.6-13) */
  TableCradleTiltAngle: number;
}

/** X-Ray Isocenter Reference System: PS3.3 Table C.8.19.6-13. */
export interface XRayIsocenterReferenceSystemFunctionalGroup {
  /** Isocenter Reference System Sequence (0018,9462) SQ, VM 1, Type 1. [C.8.19.6-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.13.html#table_C.8.19.6-13) */
  IsocenterReferenceSystemSequence: [XRayIsocenterReferenceSystemIsocenterReferenceSystemItem];
}

export const xRayIsocenterReferenceSystemRules: TableRules = {
  kind: 'functional-group',
  id: 'XRayIsocenterReferenceSystem',
  name: 'X-Ray Isocenter Reference System',
  table: 'table_C.8.19.6-13',
  section: 'sect_C.8.19.6.13',
  rows: [
    {
      keyword: 'IsocenterReferenceSystemSequence',
      tag: '00189462',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        { keyword: 'PositionerIsocenterPrimaryAngle', tag: '00189463', vr: 'FL', vm: '1', type: '1' },
        { keyword: 'PositionerIsocenterSecondaryAngle', tag: '00189464', vr: 'FL', vm: '1', type: '1' },
        { keyword: 'PositionerIsocenterDetectorRotationAngle', tag: '00189465', vr: 'FL', vm: '1', type: '1' },
        { keyword: 'TableXPositionToIsocenter', tag: '00189466', vr: 'FL', vm: '1', type: '1' },
        { keyword: 'TableYPositionToIsocenter', tag: '00189467', vr: 'FL', vm: '1', type: '1' },
        { keyword: 'TableZPositionToIsocenter', tag: '00189468', vr: 'FL', vm: '1', type: '1' },
        { keyword: 'TableHorizontalRotationAngle', tag: '00189469', vr: 'FL', vm: '1', type: '1' },
        { keyword: 'TableHeadTiltAngle', tag: '00189470', vr: 'FL', vm: '1', type: '1' },
        { keyword: 'TableCradleTiltAngle', tag: '00189471', vr: 'FL', vm: '1', type: '1' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateXRayIsocenterReferenceSystem = (dataset: object): Finding[] => validateTable(dataset, xRayIsocenterReferenceSystemRules);
