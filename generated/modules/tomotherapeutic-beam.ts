// Tomotherapeutic Beam, PS3.3 Table C.36.17-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.17.html#table_C.36.17-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type ExternalBeamControlPointGeneralMacro, externalBeamControlPointGeneralRules } from '../macros/external-beam-control-point-general.ts';
import { type RTBeamLimitingDeviceOpeningMacro, rtBeamLimitingDeviceOpeningRules } from '../macros/rt-beam-limiting-device-opening.ts';

/** An Item of TomotherapeuticControlPointSequence. */
export interface TomotherapeuticBeamTomotherapeuticControlPointItem extends ExternalBeamControlPointGeneralMacro, RTBeamLimitingDeviceOpeningMacro {
  /** Referenced Radiation Generation Mode Index (300A,0605) US, VM 1, Type 1C if NumberOfRadiationGenerationModes is present and RTControlPointIndex is 1. [C.36.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.17.html#table_C.36.17-1) */
  ReferencedRadiationGenerationModeIndex?: number;
  /** Source Roll Angle (300A,067A) FD, VM 1, Type 1C if RTControlPointIndex is 1. [C.36.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.17.html#table_C.36.17-1) */
  SourceRollAngle?: number;
  /** Tomotherapeutic Leaf Open Durations (3010,0099) FD, VM 1-n, Type 1C if RTRecordFlag is "NO" and RTControlPointIndex is 1. [C.36.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.17.html#table_C.36.17-1) */
  TomotherapeuticLeafOpenDurations?: number[];
  /** Tomotherapeutic Leaf Initial Closed Durations (3010,009A) FD, VM 1-n, Type 1C if RTRecordFlag is "NO" and [knowledge #13391aa07119]. [C.36.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.17.html#table_C.36.17-1) */
  TomotherapeuticLeafInitialClosedDurations?: number[];
}

/** Tomotherapeutic Beam: PS3.3 Table C.36.17-1. */
export interface TomotherapeuticBeamModule {
  /** Table Speed (0018,9309) FD, VM 1, Type 1C if RTRecordFlag is "NO". [C.36.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.17.html#table_C.36.17-1) */
  TableSpeed?: number;
  /** Revolution Time (0018,9305) FD, VM 1, Type 1C if RTTreatmentTechniqueCodeSequence has a code ("130108", DCM) and RTRecordFlag is "NO". [C.36.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.17.html#table_C.36.17-1) */
  RevolutionTime?: number;
  /** Number of RT Control Points (300A,0604) US, VM 1, Type 1. [C.36.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.17.html#table_C.36.17-1) */
  NumberOfRTControlPoints: number;
  /** Tomotherapeutic Control Point Sequence (3010,0098) SQ, VM 1, Type 1. [C.36.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.17.html#table_C.36.17-1) */
  TomotherapeuticControlPointSequence: TomotherapeuticBeamTomotherapeuticControlPointItem[];
}

export const tomotherapeuticBeamRules: TableRules = {
  kind: 'module',
  id: 'TomotherapeuticBeam',
  name: 'Tomotherapeutic Beam',
  table: 'table_C.36.17-1',
  section: 'sect_C.36.17',
  rows: [
    {
      keyword: 'TableSpeed',
      tag: '00189309',
      vr: 'FD',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'RTRecordFlag' }, to: ['NO'] }, decided: 'data', otherwise: 'allowed', hash: '39c18d2fc44a' },
    },
    {
      keyword: 'RevolutionTime',
      tag: '00189305',
      vr: 'FD',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'code', attribute: { keyword: 'RTTreatmentTechniqueCodeSequence' }, codes: [{ value: '130108', scheme: 'DCM' }] },
            { op: '=', attribute: { keyword: 'RTRecordFlag' }, to: ['NO'] },
          ],
        },
        decided: 'data',
        otherwise: {
          tree: {
            op: 'and',
            of: [
              { op: 'code', attribute: { keyword: 'RTTreatmentTechniqueCodeSequence' }, codes: [{ value: '130108', scheme: 'DCM' }] },
              { op: '=', attribute: { keyword: 'RTRecordFlag' }, to: ['YES'] },
            ],
          },
          decided: 'data',
        },
        hash: 'b1e014205f40',
      },
    },
    { keyword: 'NumberOfRTControlPoints', tag: '300A0604', vr: 'US', vm: '1', type: '1' },
    {
      keyword: 'TomotherapeuticControlPointSequence',
      tag: '30100098',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ equals: { keyword: 'NumberOfRTControlPoints' } }],
      rows: [
        {
          include: () => externalBeamControlPointGeneralRules,
          overrides: [{ path: ['DeliveryRateUnitSequence'], contextGroups: [{ kind: 'DCID', cid: '9558' }] }],
        },
        { include: () => rtBeamLimitingDeviceOpeningRules },
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
            hash: 'dece5b9011a8',
          },
        },
        {
          keyword: 'SourceRollAngle',
          tag: '300A067A',
          vr: 'FD',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'RTControlPointIndex' }, to: [1] }, decided: 'data', otherwise: 'allowed', hash: 'a31e94532a45' },
        },
        {
          keyword: 'TomotherapeuticLeafOpenDurations',
          tag: '30100099',
          vr: 'FD',
          vm: '1-n',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [{ op: '=', attribute: { keyword: 'RTRecordFlag' }, to: ['NO'] }, { op: '=', attribute: { keyword: 'RTControlPointIndex' }, to: [1] }],
            },
            decided: 'data',
            otherwise: 'allowed',
            hash: '1829088d4a26',
          },
        },
        {
          keyword: 'TomotherapeuticLeafInitialClosedDurations',
          tag: '3010009A',
          vr: 'FD',
          vm: '1-n',
          type: '1C',
          condition: {
            tree: { op: 'and', of: [{ op: '=', attribute: { keyword: 'RTRecordFlag' }, to: ['NO'] }, { op: 'unknown', reason: 'knowledge', hash: '13391aa07119' }] },
            decided: 'knowledge',
            otherwise: 'forbidden',
            hash: '13391aa07119',
            reason: 'knowledge',
            missing: 'whether the opening of the leaves is symmetrical',
          },
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateTomotherapeuticBeam = (dataset: object): Finding[] => validateTable(dataset, tomotherapeuticBeamRules);
