// Generic Implant Template 3D Models, PS3.3 Table C.29.1.3-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.3.html#table_C.29.1.3-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of SurfaceModelDescriptionSequence. */
export interface GenericImplantTemplate3DModelsSurfaceModelDescriptionItem {
  /** Referenced Surface Number (0066,002C) UL, VM 1, Type 1. [C.29.1.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.3.html#table_C.29.1.3-1) */
  ReferencedSurfaceNumber: number;
  /** Surface Model Label (0068,6380) LO, VM 1, Type 1. [C.29.1.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.3.html#table_C.29.1.3-1) */
  SurfaceModelLabel: string;
}

/** Generic Implant Template 3D Models: PS3.3 Table C.29.1.3-1. */
export interface GenericImplantTemplate3DModelsModule {
  /** Implant Template 3D Model Surface Number (0068,6350) US, VM 1-n, Type 1. [C.29.1.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.3.html#table_C.29.1.3-1) */
  ImplantTemplate3DModelSurfaceNumber: number[];
  /** Surface Model Description Sequence (0068,6360) SQ, VM 1, Type 1. [C.29.1.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.3.html#table_C.29.1.3-1) */
  SurfaceModelDescriptionSequence: GenericImplantTemplate3DModelsSurfaceModelDescriptionItem[];
  /** Surface Model Scaling Factor (0068,6390) FD, VM 1, Type 1. [C.29.1.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.3.html#table_C.29.1.3-1) */
  SurfaceModelScalingFactor: number;
}

export const genericImplantTemplate3DModelsRules: TableRules = {
  kind: 'module',
  id: 'GenericImplantTemplate3DModels',
  name: 'Generic Implant Template 3D Models',
  table: 'table_C.29.1.3-1',
  section: 'sect_C.29.1.3',
  rows: [
    { keyword: 'ImplantTemplate3DModelSurfaceNumber', tag: '00686350', vr: 'US', vm: '1-n', type: '1' },
    {
      keyword: 'SurfaceModelDescriptionSequence',
      tag: '00686360',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'ReferencedSurfaceNumber', tag: '0066002C', vr: 'UL', vm: '1', type: '1' },
        { keyword: 'SurfaceModelLabel', tag: '00686380', vr: 'LO', vm: '1', type: '1' },
      ],
    },
    { keyword: 'SurfaceModelScalingFactor', tag: '00686390', vr: 'FD', vm: '1', type: '1' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateGenericImplantTemplate3DModels = (dataset: object): Finding[] => validateTable(dataset, genericImplantTemplate3DModelsRules);
