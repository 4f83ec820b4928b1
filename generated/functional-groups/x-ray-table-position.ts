// X-Ray Table Position, PS3.3 Table C.8.19.6-11
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.11.html#table_C.8.19.6-11
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of TablePositionSequence. */
export interface XRayTablePositionTablePositionItem {
  /** Table Top Vertical Position (300A,0128) DS, VM 1, Type 1. [C.8.19.6-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.11.html#table_C.8.19.6-11) */
  TableTopVerticalPosition: number;
  /** Table Top Longitudinal Position (300A,0129) DS, VM 1, Type 1. [C.8.19.6-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.11.html#table_C.8.19.6-11) */
  TableTopLongitudinalPosition: number;
  /** Table Top Lateral Position (300A,012A) DS, VM 1, Type 1. [C.8.19.6-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.11.html#table_C.8.19.6-11) */
  TableTopLateralPosition: number;
  /** Table Horizontal Rotation Angle (0018,9469) FL, VM 1, Type 1. [C.8.19.6-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.11.html#table_C.8.19.6-11) */
  TableHorizontalRotationAngle: number;
  /** Table Head Tilt Angle (0018,9470) FL, VM 1, Type 1. [C.8.19.6-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.11.html#table_C.8.19.6-11) */
  TableHeadTiltAngle: number;
  /** Table Cradle Tilt Angle (0018,9471) FL, VM 1, Type 1. [C.8.19.6-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.11.html#table_C.8.19.6-11) */
  TableCradleTiltAngle: number;
}

/** X-Ray Table Position: PS3.3 Table C.8.19.6-11. */
export interface XRayTablePositionFunctionalGroup {
  /** Table Position Sequence (0018,9406) SQ, VM 1, Type 1. [C.8.19.6-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.11.html#table_C.8.19.6-11) */
  TablePositionSequence: [XRayTablePositionTablePositionItem];
}

export const xRayTablePositionRules: TableRules = {
  kind: 'functional-group',
  id: 'XRayTablePosition',
  name: 'X-Ray Table Position',
  table: 'table_C.8.19.6-11',
  section: 'sect_C.8.19.6.11',
  rows: [
    {
      keyword: 'TablePositionSequence',
      tag: '00189406',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        { keyword: 'TableTopVerticalPosition', tag: '300A0128', vr: 'DS', vm: '1', type: '1' },
        { keyword: 'TableTopLongitudinalPosition', tag: '300A0129', vr: 'DS', vm: '1', type: '1' },
        { keyword: 'TableTopLateralPosition', tag: '300A012A', vr: 'DS', vm: '1', type: '1' },
        { keyword: 'TableHorizontalRotationAngle', tag: '00189469', vr: 'FL', vm: '1', type: '1' },
        { keyword: 'TableHeadTiltAngle', tag: '00189470', vr: 'FL', vm: '1', type: '1' },
        { keyword: 'TableCradleTiltAngle', tag: '00189471', vr: 'FL', vm: '1', type: '1' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateXRayTablePosition = (dataset: object): Finding[] => validateTable(dataset, xRayTablePositionRules);
