// Volume Render Geometry, PS3.3 Table C.11.30-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.30.html#table_C.11.30-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Volume Render Geometry: PS3.3 Table C.11.30-1. */
export interface VolumeRenderGeometryModule {
  /** Render Projection (0070,1602) CS, VM 1, Type 1. [C.11.30-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.30.html#table_C.11.30-1) */
  RenderProjection: 'ORTHOGRAPHIC' | 'PERSPECTIVE';
  /** Viewpoint Position (0070,1603) FD, VM 3, Type 1. [C.11.30-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.30.html#table_C.11.30-1) */
  ViewpointPosition: [number, number, number];
  /** Viewpoint LookAt Point (0070,1604) FD, VM 3, Type 1. [C.11.30-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.30.html#table_C.11.30-1) */
  ViewpointLookAtPoint: [number, number, number];
  /** Viewpoint Up Direction (0070,1605) FD, VM 3, Type 1. [C.11.30-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.30.html#table_C.11.30-1) */
  ViewpointUpDirection: [number, number, number];
  /** Render Field of View (0070,1606) FD, VM 6, Type 1. [C.11.30-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.30.html#table_C.11.30-1) */
  RenderFieldOfView: [number, number, number, number, number, number];
  /** Rendering Method (0070,120D) CS, VM 1, Type 1. [C.11.30-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.30.html#table_C.11.30-1) */
  RenderingMethod: 'MAXIMUM_IP' | 'MINIMUM_IP' | 'VOLUME_RENDERED';
  /** Sampling Step Size (0070,1607) FD, VM 1, Type 3. [C.11.30-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.30.html#table_C.11.30-1) */
  SamplingStepSize?: number | null;
}

export const volumeRenderGeometryRules: TableRules = {
  kind: 'module',
  id: 'VolumeRenderGeometry',
  name: 'Volume Render Geometry',
  table: 'table_C.11.30-1',
  section: 'sect_C.11.30',
  rows: [
    { keyword: 'RenderProjection', tag: '00701602', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['ORTHOGRAPHIC', 'PERSPECTIVE'] }] },
    { keyword: 'ViewpointPosition', tag: '00701603', vr: 'FD', vm: '3', type: '1' },
    { keyword: 'ViewpointLookAtPoint', tag: '00701604', vr: 'FD', vm: '3', type: '1' },
    { keyword: 'ViewpointUpDirection', tag: '00701605', vr: 'FD', vm: '3', type: '1' },
    { keyword: 'RenderFieldOfView', tag: '00701606', vr: 'FD', vm: '6', type: '1' },
    {
      keyword: 'RenderingMethod',
      tag: '0070120D',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['MAXIMUM_IP', 'MINIMUM_IP', 'VOLUME_RENDERED'] }],
    },
    { keyword: 'SamplingStepSize', tag: '00701607', vr: 'FD', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateVolumeRenderGeometry = (dataset: object): Finding[] => validateTable(dataset, volumeRenderGeometryRules);
