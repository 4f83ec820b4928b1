// Multi-Planar Reconstruction Geometry, PS3.3 Table C.11.26-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.26.html#table_C.11.26-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Multi-Planar Reconstruction Geometry: PS3.3 Table C.11.26-1. */
export interface MultiPlanarReconstructionGeometryModule {
  /** Multi-Planar Reconstruction Style (0070,1501) CS, VM 1, Type 1. [C.11.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.26.html#table_C.11.26-1) */
  MultiPlanarReconstructionStyle: 'PLANAR';
  /** MPR Thickness Type (0070,1502) CS, VM 1, Type 1. [C.11.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.26.html#table_C.11.26-1) */
  MPRThicknessType: 'THIN' | 'SLAB';
  /** MPR Slab Thickness (0070,1503) FD, VM 1, Type 1C if MPRThicknessType is SLAB. [C.11.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.26.html#table_C.11.26-1) */
  MPRSlabThickness?: number;
  /** MPR View Width Direction (0070,1507) FD, VM 3, Type 1C if MultiPlanarReconstructionStyle is PLANAR. [C.11.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.26.html#table_C.11.26-1) */
  MPRViewWidthDirection?: [number, number, number];
  /** MPR View Width (0070,1508) FD, VM 1, Type 1C if MultiPlanarReconstructionStyle is PLANAR. [C.11.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.26.html#table_C.11.26-1) */
  MPRViewWidth?: number;
  /** MPR View Height Direction (0070,1511) FD, VM 3, Type 1C if MultiPlanarReconstructionStyle is PLANAR. [C.11.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.26.html#table_C.11.26-1) */
  MPRViewHeightDirection?: [number, number, number];
  /** MPR View Height (0070,1512) FD, VM 1, Type 1C if MultiPlanarReconstructionStyle is PLANAR. [C.11.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.26.html#table_C.11.26-1) */
  MPRViewHeight?: number;
  /** MPR Top Left Hand Corner (0070,1505) FD, VM 3, Type 1C if MultiPlanarReconstructionStyle is PLANAR. [C.11.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.26.html#table_C.11.26-1) */
  MPRTopLeftHandCorner?: [number, number, number];
}

export const multiPlanarReconstructionGeometryRules: TableRules = {
  kind: 'module',
  id: 'MultiPlanarReconstructionGeometry',
  name: 'Multi-Planar Reconstruction Geometry',
  table: 'table_C.11.26-1',
  section: 'sect_C.11.26',
  rows: [
    { keyword: 'MultiPlanarReconstructionStyle', tag: '00701501', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['PLANAR'] }] },
    { keyword: 'MPRThicknessType', tag: '00701502', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['THIN', 'SLAB'] }] },
    {
      keyword: 'MPRSlabThickness',
      tag: '00701503',
      vr: 'FD',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'MPRThicknessType' }, to: ['SLAB'] }, decided: 'data', otherwise: 'forbidden', hash: '3a72a8df2db0' },
    },
    {
      keyword: 'MPRViewWidthDirection',
      tag: '00701507',
      vr: 'FD',
      vm: '3',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'MultiPlanarReconstructionStyle' }, to: ['PLANAR'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '1ee26c5e71a8',
      },
    },
    {
      keyword: 'MPRViewWidth',
      tag: '00701508',
      vr: 'FD',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'MultiPlanarReconstructionStyle' }, to: ['PLANAR'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '1ee26c5e71a8',
      },
    },
    {
      keyword: 'MPRViewHeightDirection',
      tag: '00701511',
      vr: 'FD',
      vm: '3',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'MultiPlanarReconstructionStyle' }, to: ['PLANAR'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '1ee26c5e71a8',
      },
    },
    {
      keyword: 'MPRViewHeight',
      tag: '00701512',
      vr: 'FD',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'MultiPlanarReconstructionStyle' }, to: ['PLANAR'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '1ee26c5e71a8',
      },
    },
    {
      keyword: 'MPRTopLeftHandCorner',
      tag: '00701505',
      vr: 'FD',
      vm: '3',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'MultiPlanarReconstructionStyle' }, to: ['PLANAR'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'c032f36bfef3',
      },
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateMultiPlanarReconstructionGeometry = (dataset: object): Finding[] => validateTable(dataset, multiPlanarReconstructionGeometryRules);
