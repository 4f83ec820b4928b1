// X-Ray 3D General Per Projection Acquisition, PS3.3 Table C.8.21.3.1.2-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.1.2.html#table_C.8.21.3.1.2-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type XRayCollimatorDimensionsMacro, xRayCollimatorDimensionsRules } from './x-ray-collimator-dimensions.ts';

/** X-Ray 3D General Per Projection Acquisition: PS3.3 Table C.8.21.3.1.2-1. */
export interface XRay3DGeneralPerProjectionAcquisitionMacro extends XRayCollimatorDimensionsMacro {
  /** KVP (0018,0060) DS, VM 1, Type 1C if [other-instance #5d03340cd65f] or Modality is MG. [C.8.21.3.1.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.1.2.html#table_C.8.21.3.1.2-1) */
  KVP?: number;
  /** X-Ray Tube Current in mA (0018,9330) FD, VM 1, Type 1C if [other-instance #5d03340cd65f] or Modality is MG. [C.8.21.3.1.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.1.2.html#table_C.8.21.3.1.2-1) */
  XRayTubeCurrentInmA?: number;
  /** Frame Acquisition Duration (0018,9220) FD, VM 1, Type 1C. [C.8.21.3.1.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.1.2.html#table_C.8.21.3.1.2-1) */
  FrameAcquisitionDuration?: number;
  /** Collimator Shape (0018,1700) CS, VM 1-3, Type 1C. [C.8.21.3.1.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.1.2.html#table_C.8.21.3.1.2-1) */
  CollimatorShape?: ('RECTANGULAR' | 'CIRCULAR' | 'POLYGONAL')[];
}

export const xRay3DGeneralPerProjectionAcquisitionRules: TableRules = {
  kind: 'macro',
  id: 'XRay3DGeneralPerProjectionAcquisition',
  name: 'X-Ray 3D General Per Projection Acquisition',
  table: 'table_C.8.21.3.1.2-1',
  section: 'sect_C.8.21.3.1.2',
  rows: [
    {
      keyword: 'KVP',
      tag: '00180060',
      vr: 'DS',
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
      keyword: 'XRayTubeCurrentInmA',
      tag: '00189330',
      vr: 'FD',
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
      keyword: 'FrameAcquisitionDuration',
      tag: '00189220',
      vr: 'FD',
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
      keyword: 'CollimatorShape',
      tag: '00181700',
      vr: 'CS',
      vm: '1-3',
      type: '1C',
      condition: {
        tree: null,
        decided: 'study',
        otherwise: 'forbidden',
        hash: '601d336de2d3',
        reason: 'other-instance',
        missing: 'whether the contributing SOP Instances agree on a value',
      },
      values: [{ kind: 'enumerated', terms: ['RECTANGULAR', 'CIRCULAR', 'POLYGONAL'] }],
    },
    { include: () => xRayCollimatorDimensionsRules },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateXRay3DGeneralPerProjectionAcquisition = (dataset: object): Finding[] => validateTable(dataset, xRay3DGeneralPerProjectionAcquisitionRules);
