// RT Radiation Salvage Record, PS3.3 Table C.36.23-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.23.html#table_C.36.23-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type RadiationGenerationModeMacro, radiationGenerationModeRules } from '../macros/radiation-generation-mode.ts';
import { type RTControlPointGeneralMacro, rtControlPointGeneralRules } from '../macros/rt-control-point-general.ts';

/** An Item of RTRadiationSalvageRecordControlPointSequence. */
export interface RTRadiationSalvageRecordRTRadiationSalvageRecordControlPointItem extends RTControlPointGeneralMacro {
  /** Referenced Radiation Generation Mode Index (300A,0605) US, VM 1, Type 1C if NumberOfRadiationGenerationModes is present and RTControlPointIndex is 1. [C.36.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.23.html#table_C.36.23-1) */
  ReferencedRadiationGenerationModeIndex?: number;
}

/** RT Radiation Salvage Record: PS3.3 Table C.36.23-1. */
export interface RTRadiationSalvageRecordModule extends RadiationGenerationModeMacro {
  /** Starting Meterset Value Known Flag (300A,0723) CS, VM 1, Type 1. [C.36.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.23.html#table_C.36.23-1) */
  StartingMetersetValueKnownFlag: 'NO' | 'YES';
  /** Number of RT Control Points (300A,0604) US, VM 1, Type 1. [C.36.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.23.html#table_C.36.23-1) */
  NumberOfRTControlPoints: number;
  /** RT Radiation Salvage Record Control Point Sequence (300A,0722) SQ, VM 1, Type 1. [C.36.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.23.html#table_C.36.23-1) */
  RTRadiationSalvageRecordControlPointSequence: RTRadiationSalvageRecordRTRadiationSalvageRecordControlPointItem[];
}

export const rtRadiationSalvageRecordRules: TableRules = {
  kind: 'module',
  id: 'RTRadiationSalvageRecord',
  name: 'RT Radiation Salvage Record',
  table: 'table_C.36.23-1',
  section: 'sect_C.36.23',
  rows: [
    { include: () => radiationGenerationModeRules },
    { keyword: 'StartingMetersetValueKnownFlag', tag: '300A0723', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['NO', 'YES'] }] },
    { keyword: 'NumberOfRTControlPoints', tag: '300A0604', vr: 'US', vm: '1', type: '1' },
    {
      keyword: 'RTRadiationSalvageRecordControlPointSequence',
      tag: '300A0722',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ equals: { keyword: 'NumberOfRTControlPoints' } }],
      rows: [
        { include: () => rtControlPointGeneralRules },
        {
          keyword: 'ReferencedRadiationGenerationModeIndex',
          tag: '300A0605',
          vr: 'US',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: 'present', attribute: { keyword: 'NumberOfRadiationGenerationModes' } },
                { op: '=', attribute: { keyword: 'RTControlPointIndex' }, to: [1] },
              ],
            },
            decided: 'data',
            otherwise: 'allowed',
            hash: '314d8c788ac0',
          },
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTRadiationSalvageRecord = (dataset: object): Finding[] => validateTable(dataset, rtRadiationSalvageRecordRules);
