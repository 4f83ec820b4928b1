// Robotic-Arm Path, PS3.3 Table C.36.19-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.19.html#table_C.36.19-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type ExternalBeamControlPointGeneralMacro, externalBeamControlPointGeneralRules } from '../macros/external-beam-control-point-general.ts';
import { type RTBeamLimitingDeviceOpeningMacro, rtBeamLimitingDeviceOpeningRules } from '../macros/rt-beam-limiting-device-opening.ts';

/** An Item of RoboticPathControlPointSequence. */
export interface RoboticArmPathRoboticPathControlPointItem extends ExternalBeamControlPointGeneralMacro, RTBeamLimitingDeviceOpeningMacro {
  /** Referenced Radiation Generation Mode Index (300A,0605) US, VM 1, Type 1C if NumberOfRadiationGenerationModes is present and RTControlPointIndex is 1. [C.36.19-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.19.html#table_C.36.19-1) */
  ReferencedRadiationGenerationModeIndex?: number;
  /** Robotic Node Identifier (3010,0092) UL, VM 1, Type 1C if RTControlPointIndex is 1. [C.36.19-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.19.html#table_C.36.19-1) */
  RoboticNodeIdentifier?: number;
  /** RT Treatment Source Coordinates (3010,0093) FD, VM 3, Type 1C if RTRecordFlag is "NO" and RTControlPointIndex is 1. [C.36.19-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.19.html#table_C.36.19-1) */
  RTTreatmentSourceCoordinates?: [number, number, number];
  /** Radiation Source Coordinate SystemYaw Angle (3010,0094) FD, VM 1, Type 1C if RTRecordFlag is "NO" and RTControlPointIndex is 1. [C.36.19-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.19.html#table_C.36.19-1) */
  RadiationSourceCoordinateSystemYawAngle?: number;
  /** Radiation Source Coordinate SystemRoll Angle (3010,0095) FD, VM 1, Type 1C if RTRecordFlag is "NO" and RTControlPointIndex is 1. [C.36.19-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.19.html#table_C.36.19-1) */
  RadiationSourceCoordinateSystemRollAngle?: number;
  /** Radiation Source Coordinate System Pitch Angle (3010,0096) FD, VM 1, Type 1C if RTRecordFlag is "NO" and RTControlPointIndex is 1. [C.36.19-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.19.html#table_C.36.19-1) */
  RadiationSourceCoordinateSystemPitchAngle?: number;
}

/** Robotic-Arm Path: PS3.3 Table C.36.19-1. */
export interface RoboticArmPathModule {
  /** Robotic Path Node Set Code Sequence (3010,0091) SQ, VM 1, Type 1C if RTRecordFlag is "NO". [C.36.19-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.19.html#table_C.36.19-1) */
  RoboticPathNodeSetCodeSequence?: [CodeSequenceItem];
  /** Number of RT Control Points (300A,0604) US, VM 1, Type 1. [C.36.19-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.19.html#table_C.36.19-1) */
  NumberOfRTControlPoints: number;
  /** Robotic Path Control Point Sequence (3010,0097) SQ, VM 1, Type 1. [C.36.19-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.19.html#table_C.36.19-1) */
  RoboticPathControlPointSequence: RoboticArmPathRoboticPathControlPointItem[];
}

export const roboticArmPathRules: TableRules = {
  kind: 'module',
  id: 'RoboticArmPath',
  name: 'Robotic-Arm Path',
  table: 'table_C.36.19-1',
  section: 'sect_C.36.19',
  rows: [
    {
      keyword: 'RoboticPathNodeSetCodeSequence',
      tag: '30100091',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'RTRecordFlag' }, to: ['NO'] }, decided: 'data', otherwise: 'allowed', hash: 'ff6624ba13f4' },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '9556' }] }],
    },
    { keyword: 'NumberOfRTControlPoints', tag: '300A0604', vr: 'US', vm: '1', type: '1' },
    {
      keyword: 'RoboticPathControlPointSequence',
      tag: '30100097',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ equals: { keyword: 'NumberOfRTControlPoints' } }],
      rows: [
        {
          include: () => externalBeamControlPointGeneralRules,
          overrides: [{ path: ['DeliveryRateUnitSequence'], contextGroups: [{ kind: 'DCID', cid: '9560' }] }],
        },
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
          keyword: 'RoboticNodeIdentifier',
          tag: '30100092',
          vr: 'UL',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'RTControlPointIndex' }, to: [1] }, decided: 'data', otherwise: 'allowed', hash: 'a31e94532a45' },
        },
        {
          keyword: 'RTTreatmentSourceCoordinates',
          tag: '30100093',
          vr: 'FD',
          vm: '3',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [{ op: '=', attribute: { keyword: 'RTRecordFlag' }, to: ['NO'] }, { op: '=', attribute: { keyword: 'RTControlPointIndex' }, to: [1] }],
            },
            decided: 'data',
            otherwise: 'allowed',
            hash: '6fcb58bd37ab',
          },
        },
        {
          keyword: 'RadiationSourceCoordinateSystemYawAngle',
          tag: '30100094',
          vr: 'FD',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [{ op: '=', attribute: { keyword: 'RTRecordFlag' }, to: ['NO'] }, { op: '=', attribute: { keyword: 'RTControlPointIndex' }, to: [1] }],
            },
            decided: 'data',
            otherwise: 'allowed',
            hash: '6fcb58bd37ab',
          },
        },
        {
          keyword: 'RadiationSourceCoordinateSystemRollAngle',
          tag: '30100095',
          vr: 'FD',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [{ op: '=', attribute: { keyword: 'RTRecordFlag' }, to: ['NO'] }, { op: '=', attribute: { keyword: 'RTControlPointIndex' }, to: [1] }],
            },
            decided: 'data',
            otherwise: 'allowed',
            hash: '6fcb58bd37ab',
          },
        },
        {
          keyword: 'RadiationSourceCoordinateSystemPitchAngle',
          tag: '30100096',
          vr: 'FD',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [{ op: '=', attribute: { keyword: 'RTRecordFlag' }, to: ['NO'] }, { op: '=', attribute: { keyword: 'RTControlPointIndex' }, to: [1] }],
            },
            decided: 'data',
            otherwise: 'allowed',
            hash: '6fcb58bd37ab',
          },
        },
        { include: () => rtBeamLimitingDeviceOpeningRules },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRoboticArmPath = (dataset: object): Finding[] => validateTable(dataset, roboticArmPathRules);
