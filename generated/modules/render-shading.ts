// Render Shading, PS3.3 Table C.11.31-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.31.html#table_C.11.31-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Render Shading: PS3.3 Table C.11.31-1. */
export interface RenderShadingModule {
  /** Shading Style (0070,1701) CS, VM 1, Type 1. [C.11.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.31.html#table_C.11.31-1) */
  ShadingStyle: 'SINGLESIDED' | 'DOUBLESIDED';
  /** Ambient Reflection Intensity (0070,1702) FD, VM 1, Type 1. [C.11.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.31.html#table_C.11.31-1) */
  AmbientReflectionIntensity: number;
  /** Light Direction (0070,1703) FD, VM 3, Type 1C if DiffuseReflectionIntensity is present or SpecularReflectionIntensity is present. [C.11.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.31.html#table_C.11.31-1) */
  LightDirection?: [number, number, number];
  /** Diffuse Reflection Intensity (0070,1704) FD, VM 1, Type 3. [C.11.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.31.html#table_C.11.31-1) */
  DiffuseReflectionIntensity?: number | null;
  /** Specular Reflection Intensity (0070,1705) FD, VM 1, Type 3. [C.11.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.31.html#table_C.11.31-1) */
  SpecularReflectionIntensity?: number | null;
  /** Shininess (0070,1706) FD, VM 1, Type 3. [C.11.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.31.html#table_C.11.31-1) */
  Shininess?: number | null;
}

export const renderShadingRules: TableRules = {
  kind: 'module',
  id: 'RenderShading',
  name: 'Render Shading',
  table: 'table_C.11.31-1',
  section: 'sect_C.11.31',
  rows: [
    {
      keyword: 'ShadingStyle',
      tag: '00701701',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['SINGLESIDED', 'DOUBLESIDED'], section: 'sect_C.11.31.1' }],
    },
    { keyword: 'AmbientReflectionIntensity', tag: '00701702', vr: 'FD', vm: '1', type: '1' },
    {
      keyword: 'LightDirection',
      tag: '00701703',
      vr: 'FD',
      vm: '3',
      type: '1C',
      condition: {
        tree: {
          op: 'or',
          of: [{ op: 'present', attribute: { keyword: 'DiffuseReflectionIntensity' } }, { op: 'present', attribute: { keyword: 'SpecularReflectionIntensity' } }],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '0f330aead7a1',
      },
    },
    { keyword: 'DiffuseReflectionIntensity', tag: '00701704', vr: 'FD', vm: '1', type: '3' },
    { keyword: 'SpecularReflectionIntensity', tag: '00701705', vr: 'FD', vm: '1', type: '3' },
    { keyword: 'Shininess', tag: '00701706', vr: 'FD', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRenderShading = (dataset: object): Finding[] => validateTable(dataset, renderShadingRules);
