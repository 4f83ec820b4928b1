// X-Ray Frame Acquisition, PS3.3 Table C.8.19.6-8
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.8.html#table_C.8.19.6-8
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of FrameAcquisitionSequence. */
export interface XRayFrameAcquisitionFrameAcquisitionItem {
  /** KVP (0018,0060) DS, VM 1, Type 1. [C.8.19.6-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.8.html#table_C.8.19.6-8) */
  KVP: number;
  /** X-Ray Tube Current in mA (0018,9330) FD, VM 1, Type 1. [C.8.19.6-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.8.html#table_C.8.19.6-8) */
  XRayTubeCurrentInmA: number;
}

/** X-Ray Frame Acquisition: PS3.3 Table C.8.19.6-8. */
export interface XRayFrameAcquisitionFunctionalGroup {
  /** Frame Acquisition Sequence (0018,9417) SQ, VM 1, Type 1. [C.8.19.6-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.8.html#table_C.8.19.6-8) */
  FrameAcquisitionSequence: [XRayFrameAcquisitionFrameAcquisitionItem];
}

export const xRayFrameAcquisitionRules: TableRules = {
  kind: 'functional-group',
  id: 'XRayFrameAcquisition',
  name: 'X-Ray Frame Acquisition',
  table: 'table_C.8.19.6-8',
  section: 'sect_C.8.19.6.8',
  rows: [
    {
      keyword: 'FrameAcquisitionSequence',
      tag: '00189417',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ keyword: 'KVP', tag: '00180060', vr: 'DS', vm: '1', type: '1' }, { keyword: 'XRayTubeCurrentInmA', tag: '00189330', vr: 'FD', vm: '1', type: '1' }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateXRayFrameAcquisition = (dataset: object): Finding[] => validateTable(dataset, xRayFrameAcquisitionRules);
