// X-Ray Table, PS3.3 Table C.8-29
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.4.html#table_C.8-29
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** X-Ray Table: PS3.3 Table C.8-29. */
export interface XRayTableModule {
  /** Table Motion (0018,1134) CS, VM 1, Type 2. [C.8-29](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.4.html#table_C.8-29) */
  TableMotion: DefinedTerm<'STATIC' | 'DYNAMIC'> | null;
  /** Table Vertical Increment (0018,1135) DS, VM 1-n, Type 2C if TableMotion is DYNAMIC. [C.8-29](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.4.html#table_C.8-29) */
  TableVerticalIncrement?: number[] | null;
  /** Table Longitudinal Increment (0018,1137) DS, VM 1-n, Type 2C if TableMotion is DYNAMIC. [C.8-29](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.4.html#table_C.8-29) */
  TableLongitudinalIncrement?: number[] | null;
  /** Table Lateral Increment (0018,1136) DS, VM 1-n, Type 2C if TableMotion is DYNAMIC. [C.8-29](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.4.html#table_C.8-29) */
  TableLateralIncrement?: number[] | null;
  /** Table Angle (0018,1138) DS, VM 1, Type 3. [C.8-29](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.4.html#table_C.8-29) */
  TableAngle?: number | null;
}

export const xRayTableRules: TableRules = {
  kind: 'module',
  id: 'XRayTable',
  name: 'X-Ray Table',
  table: 'table_C.8-29',
  section: 'sect_C.8.7.4',
  rows: [
    { keyword: 'TableMotion', tag: '00181134', vr: 'CS', vm: '1', type: '2', values: [{ kind: 'defined', terms: ['STATIC', 'DYNAMIC'] }] },
    {
      keyword: 'TableVerticalIncrement',
      tag: '00181135',
      vr: 'DS',
      vm: '1-n',
      type: '2C',
      condition: { tree: { op: '=', attribute: { keyword: 'TableMotion' }, to: ['DYNAMIC'] }, decided: 'data', otherwise: 'forbidden', hash: '0d5cecaf691a' },
    },
    {
      keyword: 'TableLongitudinalIncrement',
      tag: '00181137',
      vr: 'DS',
      vm: '1-n',
      type: '2C',
      condition: { tree: { op: '=', attribute: { keyword: 'TableMotion' }, to: ['DYNAMIC'] }, decided: 'data', otherwise: 'forbidden', hash: '0d5cecaf691a' },
    },
    {
      keyword: 'TableLateralIncrement',
      tag: '00181136',
      vr: 'DS',
      vm: '1-n',
      type: '2C',
      condition: { tree: { op: '=', attribute: { keyword: 'TableMotion' }, to: ['DYNAMIC'] }, decided: 'data', otherwise: 'forbidden', hash: '0d5cecaf691a' },
    },
    { keyword: 'TableAngle', tag: '00181138', vr: 'DS', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateXRayTable = (dataset: object): Finding[] => validateTable(dataset, xRayTableRules);
