// XA Positioner, PS3.3 Table C.8-30
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.5.html#table_C.8-30
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** XA Positioner: PS3.3 Table C.8-30. */
export interface XAPositionerModule {
  /** Distance Source to Patient (0018,1111) DS, VM 1, Type 3. [C.8-30](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.5.html#table_C.8-30) */
  DistanceSourceToPatient?: number | null;
  /** Distance Source to Detector (0018,1110) DS, VM 1, Type 3. [C.8-30](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.5.html#table_C.8-30) */
  DistanceSourceToDetector?: number | null;
  /** Estimated Radiographic Magnification Factor (0018,1114) DS, VM 1, Type 3. [C.8-30](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.5.html#table_C.8-30) */
  EstimatedRadiographicMagnificationFactor?: number | null;
  /** Positioner Motion (0018,1500) CS, VM 1, Type 2C if NumberOfFrames of the data set > 1. [C.8-30](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.5.html#table_C.8-30) */
  PositionerMotion?: DefinedTerm<'DYNAMIC' | 'STATIC'> | null;
  /** Positioner Primary Angle (0018,1510) DS, VM 1, Type 2. [C.8-30](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.5.html#table_C.8-30) */
  PositionerPrimaryAngle: number | null;
  /** Positioner Secondary Angle (0018,1511) DS, VM 1, Type 2. [C.8-30](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.5.html#table_C.8-30) */
  PositionerSecondaryAngle: number | null;
  /** Positioner Primary Angle Increment (0018,1520) DS, VM 1-n, Type 2C if PositionerMotion is DYNAMIC. [C.8-30](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.5.html#table_C.8-30) */
  PositionerPrimaryAngleIncrement?: number[] | null;
  /** Positioner Secondary Angle Increment (0018,1521) DS, VM 1-n, Type 2C if PositionerMotion is DYNAMIC. [C.8-30](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.5.html#table_C.8-30) */
  PositionerSecondaryAngleIncrement?: number[] | null;
  /** Detector Primary Angle (0018,1530) DS, VM 1, Type 3. [C.8-30](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.5.html#table_C.8-30) */
  DetectorPrimaryAngle?: number | null;
  /** Detector Secondary Angle (0018,1531) DS, VM 1, Type 3. [C.8-30](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.5.html#table_C.8-30) */
  DetectorSecondaryAngle?: number | null;
}

export const xaPositionerRules: TableRules = {
  kind: 'module',
  id: 'XAPositioner',
  name: 'XA Positioner',
  table: 'table_C.8-30',
  section: 'sect_C.8.7.5',
  rows: [
    { keyword: 'DistanceSourceToPatient', tag: '00181111', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'DistanceSourceToDetector', tag: '00181110', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'EstimatedRadiographicMagnificationFactor', tag: '00181114', vr: 'DS', vm: '1', type: '3' },
    {
      keyword: 'PositionerMotion',
      tag: '00181500',
      vr: 'CS',
      vm: '1',
      type: '2C',
      condition: { tree: { op: '>', attribute: { keyword: 'NumberOfFrames', scope: 'root' }, to: 1 }, decided: 'data', otherwise: 'allowed', hash: '622c9b5e7d27' },
      values: [{ kind: 'defined', terms: ['DYNAMIC', 'STATIC'] }],
    },
    { keyword: 'PositionerPrimaryAngle', tag: '00181510', vr: 'DS', vm: '1', type: '2' },
    { keyword: 'PositionerSecondaryAngle', tag: '00181511', vr: 'DS', vm: '1', type: '2' },
    {
      keyword: 'PositionerPrimaryAngleIncrement',
      tag: '00181520',
      vr: 'DS',
      vm: '1-n',
      type: '2C',
      condition: { tree: { op: '=', attribute: { keyword: 'PositionerMotion' }, to: ['DYNAMIC'] }, decided: 'data', otherwise: 'forbidden', hash: 'd4ae6ab6857c' },
    },
    {
      keyword: 'PositionerSecondaryAngleIncrement',
      tag: '00181521',
      vr: 'DS',
      vm: '1-n',
      type: '2C',
      condition: { tree: { op: '=', attribute: { keyword: 'PositionerMotion' }, to: ['DYNAMIC'] }, decided: 'data', otherwise: 'forbidden', hash: 'd4ae6ab6857c' },
    },
    { keyword: 'DetectorPrimaryAngle', tag: '00181530', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'DetectorSecondaryAngle', tag: '00181531', vr: 'DS', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateXAPositioner = (dataset: object): Finding[] => validateTable(dataset, xaPositionerRules);
