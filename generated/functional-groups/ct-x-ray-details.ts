// CT X-Ray Details, PS3.3 Table C.8-125
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.9.html#table_C.8-125
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of CTXRayDetailsSequence. */
export interface CTXRayDetailsCTXRayDetailsItem {
  /** Referenced Path Index (0018,9378) US, VM 1-n, Type 1C if MultienergyCTAcquisition is YES. [C.8-125](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.9.html#table_C.8-125) */
  ReferencedPathIndex?: number[];
  /** KVP (0018,0060) DS, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL or value 1 of ImageType is ORIGINAL. [C.8-125](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.9.html#table_C.8-125) */
  KVP?: number;
  /** Focal Spot(s) (0018,1190) DS, VM 1-n, Type 1C if value 1 of FrameType of this frame is ORIGINAL or value 1 of ImageType is ORIGINAL. [C.8-125](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.9.html#table_C.8-125) */
  FocalSpots?: number[];
  /** Filter Type (0018,1160) SH, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL or value 1 of ImageType is ORIGINAL. [C.8-125](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.9.html#table_C.8-125) */
  FilterType?: DefinedTerm<'WEDGE' | 'BUTTERFLY' | 'MULTIPLE' | 'FLAT' | 'SHAPED' | 'NONE'>;
  /** Filter Material (0018,7050) CS, VM 1-n, Type 1C if (value 1 of FrameType of this frame is ORIGINAL or value 1 of ImageType is ORIGINAL) and FilterType is not "NONE". [C.8-125](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.9.html#table_C.8-125) */
  FilterMaterial?: string[];
  /** Calcium Scoring Mass Factor Patient (0018,9351) FL, VM 1, Type 3. [C.8-125](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.9.html#table_C.8-125) */
  CalciumScoringMassFactorPatient?: number | null;
  /** Calcium Scoring Mass Factor Device (0018,9352) FL, VM 3, Type 3. [C.8-125](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.9.html#table_C.8-125) */
  CalciumScoringMassFactorDevice?: [number, number, number] | null;
  /** Energy Weighting Factor (0018,9353) FL, VM 1, Type 1C if value 4 of FrameType of this frame is ENERGY_PROP_WT or value 4 of ImageType is ENERGY_PROP_WT. [C.8-125](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.9.html#table_C.8-125) */
  EnergyWeightingFactor?: number;
}

/** CT X-Ray Details: PS3.3 Table C.8-125. */
export interface CTXRayDetailsFunctionalGroup {
  /** CT X-Ray Details Sequence (0018,9325) SQ, VM 1, Type 1. [C.8-125](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.9.html#table_C.8-125) */
  CTXRayDetailsSequence: CTXRayDetailsCTXRayDetailsItem[];
}

export const ctxRayDetailsRules: TableRules = {
  kind: 'functional-group',
  id: 'CTXRayDetails',
  name: 'CT X-Ray Details',
  table: 'table_C.8-125',
  section: 'sect_C.8.15.3.9',
  rows: [
    {
      keyword: 'CTXRayDetailsSequence',
      tag: '00189325',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [
        {
          range: [1, 1],
          condition: {
            op: 'or',
            of: [
              { op: '=', attribute: { keyword: 'MultienergyCTAcquisition' }, to: ['NO'] },
              { op: 'not', of: { op: 'present', attribute: { keyword: 'MultienergyCTAcquisition' } } },
            ],
          },
        },
        { range: [1, null], condition: { op: '=', attribute: { keyword: 'MultienergyCTAcquisition' }, to: ['YES'] } },
      ],
      rows: [
        {
          keyword: 'ReferencedPathIndex',
          tag: '00189378',
          vr: 'US',
          vm: '1-n',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'MultienergyCTAcquisition' }, to: ['YES'] }, decided: 'data', otherwise: 'forbidden', hash: 'a746415bc43f' },
        },
        {
          keyword: 'KVP',
          tag: '00180060',
          vr: 'DS',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'or',
              of: [
                { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
                { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL'] },
              ],
            },
            decided: 'data',
            otherwise: 'allowed',
            hash: '29de80a47aff',
          },
        },
        {
          keyword: 'FocalSpots',
          tag: '00181190',
          vr: 'DS',
          vm: '1-n',
          type: '1C',
          condition: {
            tree: {
              op: 'or',
              of: [
                { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
                { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL'] },
              ],
            },
            decided: 'data',
            otherwise: 'allowed',
            hash: '29de80a47aff',
          },
        },
        {
          keyword: 'FilterType',
          tag: '00181160',
          vr: 'SH',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'or',
              of: [
                { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
                { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL'] },
              ],
            },
            decided: 'data',
            otherwise: 'allowed',
            hash: '29de80a47aff',
          },
          values: [{ kind: 'defined', terms: ['WEDGE', 'BUTTERFLY', 'MULTIPLE', 'FLAT', 'SHAPED', 'NONE'] }],
        },
        {
          keyword: 'FilterMaterial',
          tag: '00187050',
          vr: 'CS',
          vm: '1-n',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                {
                  op: 'or',
                  of: [
                    { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
                    { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL'] },
                  ],
                },
                { op: '!=', attribute: { keyword: 'FilterType' }, to: ['NONE'] },
              ],
            },
            decided: 'data',
            otherwise: 'allowed',
            hash: 'bb0eb5096194',
          },
        },
        { keyword: 'CalciumScoringMassFactorPatient', tag: '00189351', vr: 'FL', vm: '1', type: '3' },
        { keyword: 'CalciumScoringMassFactorDevice', tag: '00189352', vr: 'FL', vm: '3', type: '3' },
        {
          keyword: 'EnergyWeightingFactor',
          tag: '00189353',
          vr: 'FL',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'or',
              of: [
                { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 4 }, to: ['ENERGY_PROP_WT'] },
                { op: '=', attribute: { keyword: 'ImageType', value: 4 }, to: ['ENERGY_PROP_WT'] },
              ],
            },
            decided: 'data',
            otherwise: 'allowed',
            hash: '9a5df3927d20',
          },
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateCTXRayDetails = (dataset: object): Finding[] => validateTable(dataset, ctxRayDetailsRules);
