// CT Additional X-Ray Source, PS3.3 Table C.8-126b
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.11.html#table_C.8-126b
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of CTAdditionalXRaySourceSequence. */
export interface CTAdditionalXRaySourceCTAdditionalXRaySourceItem {
  /** KVP (0018,0060) DS, VM 1, Type 1. [C.8-126b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.11.html#table_C.8-126b) */
  KVP: number;
  /** X-Ray Tube Current in mA (0018,9330) FD, VM 1, Type 1. [C.8-126b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.11.html#table_C.8-126b) */
  XRayTubeCurrentInmA: number;
  /** Data Collection Diameter (0018,0090) DS, VM 1, Type 1. [C.8-126b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.11.html#table_C.8-126b) */
  DataCollectionDiameter: number;
  /** Focal Spot(s) (0018,1190) DS, VM 1-n, Type 1. [C.8-126b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.11.html#table_C.8-126b) */
  FocalSpots: number[];
  /** Filter Type (0018,1160) SH, VM 1, Type 1. [C.8-126b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.11.html#table_C.8-126b) */
  FilterType: string;
  /** Filter Material (0018,7050) CS, VM 1-n, Type 1. [C.8-126b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.11.html#table_C.8-126b) */
  FilterMaterial: string[];
  /** Exposure in mAs (0018,9332) FD, VM 1, Type 1. [C.8-126b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.11.html#table_C.8-126b) */
  ExposureInmAs: number;
  /** Energy Weighting Factor (0018,9353) FL, VM 1, Type 1C if value 4 of FrameType of this frame is ENERGY_PROP_WT. [C.8-126b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.11.html#table_C.8-126b) */
  EnergyWeightingFactor?: number;
}

/** CT Additional X-Ray Source: PS3.3 Table C.8-126b. */
export interface CTAdditionalXRaySourceFunctionalGroup {
  /** CT Additional X-Ray Source Sequence (0018,9360) SQ, VM 1, Type 1. [C.8-126b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.11.html#table_C.8-126b) */
  CTAdditionalXRaySourceSequence: CTAdditionalXRaySourceCTAdditionalXRaySourceItem[];
}

export const ctAdditionalXRaySourceRules: TableRules = {
  kind: 'functional-group',
  id: 'CTAdditionalXRaySource',
  name: 'CT Additional X-Ray Source',
  table: 'table_C.8-126b',
  section: 'sect_C.8.15.3.11',
  rows: [
    {
      keyword: 'CTAdditionalXRaySourceSequence',
      tag: '00189360',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'KVP', tag: '00180060', vr: 'DS', vm: '1', type: '1' },
        { keyword: 'XRayTubeCurrentInmA', tag: '00189330', vr: 'FD', vm: '1', type: '1' },
        { keyword: 'DataCollectionDiameter', tag: '00180090', vr: 'DS', vm: '1', type: '1' },
        { keyword: 'FocalSpots', tag: '00181190', vr: 'DS', vm: '1-n', type: '1' },
        { keyword: 'FilterType', tag: '00181160', vr: 'SH', vm: '1', type: '1' },
        { keyword: 'FilterMaterial', tag: '00187050', vr: 'CS', vm: '1-n', type: '1' },
        { keyword: 'ExposureInmAs', tag: '00189332', vr: 'FD', vm: '1', type: '1' },
        {
          keyword: 'EnergyWeightingFactor',
          tag: '00189353',
          vr: 'FL',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 4 }, to: ['ENERGY_PROP_WT'] },
            decided: 'data',
            otherwise: 'allowed',
            hash: '6bb863529517',
          },
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateCTAdditionalXRaySource = (dataset: object): Finding[] => validateTable(dataset, ctAdditionalXRaySourceRules);
