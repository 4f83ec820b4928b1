// RT Image Frame Radiation Acquisition Parameters, PS3.3 Table C.36.2.4.10-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.10.html#table_C.36.2.4.10-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type KVRadiationImageAcquisitionParametersMacro, kvRadiationImageAcquisitionParametersRules } from '../macros/kv-radiation-image-acquisition-parameters.ts';
import { type MVRadiationImageAcquisitionParametersMacro, mvRadiationImageAcquisitionParametersRules } from '../macros/mv-radiation-image-acquisition-parameters.ts';

/** An Item of RTImageFrameRadiationAcquisitionSequence. */
export interface RTImageFrameRadiationAcquisitionParametersRTImageFrameRadiationAcquisitionItem {
  /** RT Image Frame kV Radiation Acquisition Sequence (3002,010A) SQ, VM 1, Type 1C if RTImageFrameMVRadiationAcquisitionSequence is not present. [C.36.2.4.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.10.html#table_C.36.2.4.10-1) */
  RTImageFramekVRadiationAcquisitionSequence?: [KVRadiationImageAcquisitionParametersMacro];
  /** RT Image Frame MV Radiation Acquisition Sequence (3002,010B) SQ, VM 1, Type 1C if RTImageFramekVRadiationAcquisitionSequence is not present. [C.36.2.4.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.10.html#table_C.36.2.4.10-1) */
  RTImageFrameMVRadiationAcquisitionSequence?: [MVRadiationImageAcquisitionParametersMacro];
}

/** RT Image Frame Radiation Acquisition Parameters: PS3.3 Table C.36.2.4.10-1. */
export interface RTImageFrameRadiationAcquisitionParametersFunctionalGroup {
  /** RT Image Frame Radiation Acquisition Sequence (3002,010C) SQ, VM 1, Type 1. [C.36.2.4.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.10.html#table_C.36.2.4.10-1) */
  RTImageFrameRadiationAcquisitionSequence: [RTImageFrameRadiationAcquisitionParametersRTImageFrameRadiationAcquisitionItem];
}

export const rtImageFrameRadiationAcquisitionParametersRules: TableRules = {
  kind: 'functional-group',
  id: 'RTImageFrameRadiationAcquisitionParameters',
  name: 'RT Image Frame Radiation Acquisition Parameters',
  table: 'table_C.36.2.4.10-1',
  section: 'sect_C.36.2.4.10',
  rows: [
    {
      keyword: 'RTImageFrameRadiationAcquisitionSequence',
      tag: '3002010C',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        {
          keyword: 'RTImageFramekVRadiationAcquisitionSequence',
          tag: '3002010A',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'RTImageFrameMVRadiationAcquisitionSequence' } } },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '23f0097dfea7',
          },
          items: [{ range: [1, 1] }],
          rows: [{ include: () => kvRadiationImageAcquisitionParametersRules }],
        },
        {
          keyword: 'RTImageFrameMVRadiationAcquisitionSequence',
          tag: '3002010B',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'RTImageFramekVRadiationAcquisitionSequence' } } },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '834f737f312d',
          },
          items: [{ range: [1, 1] }],
          rows: [{ include: () => mvRadiationImageAcquisitionParametersRules }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTImageFrameRadiationAcquisitionParameters = (dataset: object): Finding[] => validateTable(dataset, rtImageFrameRadiationAcquisitionParametersRules);
