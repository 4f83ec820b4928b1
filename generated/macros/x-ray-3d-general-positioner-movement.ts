// X-Ray 3D General Positioner Movement, PS3.3 Table C.8.21.3.1.3-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.1.3.html#table_C.8.21.3.1.3-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** X-Ray 3D General Positioner Movement: PS3.3 Table C.8.21.3.1.3-1. */
export interface XRay3DGeneralPositionerMovementMacro {
  /** Primary Positioner Scan Arc (0018,9508) FL, VM 1, Type 1C if [other-instance #5d03340cd65f] or Modality is MG. [C.8.21.3.1.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.1.3.html#table_C.8.21.3.1.3-1) */
  PrimaryPositionerScanArc?: number;
  /** Primary Positioner Scan Start Angle (0018,9510) FL, VM 1, Type 1C if [other-instance #5d03340cd65f] or Modality is MG. [C.8.21.3.1.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.1.3.html#table_C.8.21.3.1.3-1) */
  PrimaryPositionerScanStartAngle?: number;
  /** Primary Positioner Increment (0018,9514) FL, VM 1, Type 1C. [C.8.21.3.1.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.1.3.html#table_C.8.21.3.1.3-1) */
  PrimaryPositionerIncrement?: number;
  /** Primary Positioner Increment Sign (0018,9518) SS, VM 1, Type 3. [C.8.21.3.1.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.1.3.html#table_C.8.21.3.1.3-1) */
  PrimaryPositionerIncrementSign?: number | null;
  /** Secondary Positioner Scan Arc (0018,9509) FL, VM 1, Type 1C. [C.8.21.3.1.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.1.3.html#table_C.8.21.3.1.3-1) */
  SecondaryPositionerScanArc?: number;
  /** Secondary Positioner Scan Start Angle (0018,9511) FL, VM 1, Type 1C. [C.8.21.3.1.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.1.3.html#table_C.8.21.3.1.3-1) */
  SecondaryPositionerScanStartAngle?: number;
  /** Secondary Positioner Increment (0018,9515) FL, VM 1, Type 1C. [C.8.21.3.1.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.1.3.html#table_C.8.21.3.1.3-1) */
  SecondaryPositionerIncrement?: number;
  /** Secondary Positioner Increment Sign (0018,9519) SS, VM 1, Type 3. [C.8.21.3.1.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.1.3.html#table_C.8.21.3.1.3-1) */
  SecondaryPositionerIncrementSign?: number | null;
}

export const xRay3DGeneralPositionerMovementRules: TableRules = {
  kind: 'macro',
  id: 'XRay3DGeneralPositionerMovement',
  name: 'X-Ray 3D General Positioner Movement',
  table: 'table_C.8.21.3.1.3-1',
  section: 'sect_C.8.21.3.1.3',
  rows: [
    {
      keyword: 'PrimaryPositionerScanArc',
      tag: '00189508',
      vr: 'FL',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: 'or', of: [{ op: 'unknown', reason: 'other-instance', hash: '5d03340cd65f' }, { op: '=', attribute: { keyword: 'Modality' }, to: ['MG'] }] },
        decided: 'study',
        otherwise: 'forbidden',
        hash: '5d03340cd65f',
        reason: 'other-instance',
        missing: 'whether the contributing SOP Instances agree on a value',
      },
    },
    {
      keyword: 'PrimaryPositionerScanStartAngle',
      tag: '00189510',
      vr: 'FL',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: 'or', of: [{ op: 'unknown', reason: 'other-instance', hash: '5d03340cd65f' }, { op: '=', attribute: { keyword: 'Modality' }, to: ['MG'] }] },
        decided: 'study',
        otherwise: 'forbidden',
        hash: '5d03340cd65f',
        reason: 'other-instance',
        missing: 'whether the contributing SOP Instances agree on a value',
      },
    },
    {
      keyword: 'PrimaryPositionerIncrement',
      tag: '00189514',
      vr: 'FL',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'study',
        otherwise: 'forbidden',
        hash: '601d336de2d3',
        reason: 'other-instance',
        missing: 'whether the contributing SOP Instances agree on a value',
      },
    },
    { keyword: 'PrimaryPositionerIncrementSign', tag: '00189518', vr: 'SS', vm: '1', type: '3', values: [{ kind: 'defined', terms: ['+1', '-1'] }] },
    {
      keyword: 'SecondaryPositionerScanArc',
      tag: '00189509',
      vr: 'FL',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'study',
        otherwise: 'forbidden',
        hash: '601d336de2d3',
        reason: 'other-instance',
        missing: 'whether the contributing SOP Instances agree on a value',
      },
    },
    {
      keyword: 'SecondaryPositionerScanStartAngle',
      tag: '00189511',
      vr: 'FL',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'study',
        otherwise: 'forbidden',
        hash: '601d336de2d3',
        reason: 'other-instance',
        missing: 'whether the contributing SOP Instances agree on a value',
      },
    },
    {
      keyword: 'SecondaryPositionerIncrement',
      tag: '00189515',
      vr: 'FL',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'study',
        otherwise: 'forbidden',
        hash: '601d336de2d3',
        reason: 'other-instance',
        missing: 'whether the contributing SOP Instances agree on a value',
      },
    },
    { keyword: 'SecondaryPositionerIncrementSign', tag: '00189519', vr: 'SS', vm: '1', type: '3', values: [{ kind: 'defined', terms: ['+1', '-1'] }] },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateXRay3DGeneralPositionerMovement = (dataset: object): Finding[] => validateTable(dataset, xRay3DGeneralPositionerMovementRules);
