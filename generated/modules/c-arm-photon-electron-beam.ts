// C-Arm Photon-Electron Beam, PS3.3 Table C.36.15-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.15.html#table_C.36.15-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type ExternalBeamControlPointGeneralMacro, externalBeamControlPointGeneralRules } from '../macros/external-beam-control-point-general.ts';
import { type RTBeamLimitingDeviceOpeningMacro, rtBeamLimitingDeviceOpeningRules } from '../macros/rt-beam-limiting-device-opening.ts';
import { type WedgePositionsMacro, wedgePositionsRules } from '../macros/wedge-positions.ts';

/** An Item of CArmPhotonElectronControlPointSequence. */
export interface CArmPhotonElectronBeamCArmPhotonElectronControlPointItem extends ExternalBeamControlPointGeneralMacro, RTBeamLimitingDeviceOpeningMacro, WedgePositionsMacro {
  /** Referenced Radiation Generation Mode Index (300A,0605) US, VM 1, Type 1C if NumberOfRadiationGenerationModes is present and RTControlPointIndex is 1. [C.36.15-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.15.html#table_C.36.15-1) */
  ReferencedRadiationGenerationModeIndex?: number;
  /** Source Roll Angle (300A,067A) FD, VM 1, Type 1C if RTControlPointIndex is 1. [C.36.15-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.15.html#table_C.36.15-1) */
  SourceRollAngle?: number;
  /** RT Beam Limiting Device Angle (300A,0679) FD, VM 1, Type 1C if RTControlPointIndex is 1. [C.36.15-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.15.html#table_C.36.15-1) */
  RTBeamLimitingDeviceAngle?: number;
  /** Source to Patient Surface Distance (300A,0634) FD, VM 1, Type 2C if RTControlPointIndex is 1. [C.36.15-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.15.html#table_C.36.15-1) */
  SourceToPatientSurfaceDistance?: number | null;
  /** Source to External Contour Distance (300A,0132) FL, VM 1, Type 2C if RTControlPointIndex is 1. [C.36.15-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.15.html#table_C.36.15-1) */
  SourceToExternalContourDistance?: number | null;
}

/** C-Arm Photon-Electron Beam: PS3.3 Table C.36.15-1. */
export interface CArmPhotonElectronBeamModule {
  /** Number of RT Control Points (300A,0604) US, VM 1, Type 1. [C.36.15-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.15.html#table_C.36.15-1) */
  NumberOfRTControlPoints: number;
  /** C-Arm Photon-Electron Control Point Sequence (300A,062F) SQ, VM 1, Type 1. [C.36.15-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.15.html#table_C.36.15-1) */
  CArmPhotonElectronControlPointSequence: CArmPhotonElectronBeamCArmPhotonElectronControlPointItem[];
}

export const cArmPhotonElectronBeamRules: TableRules = {
  kind: 'module',
  id: 'CArmPhotonElectronBeam',
  name: 'C-Arm Photon-Electron Beam',
  table: 'table_C.36.15-1',
  section: 'sect_C.36.15',
  rows: [
    { keyword: 'NumberOfRTControlPoints', tag: '300A0604', vr: 'US', vm: '1', type: '1' },
    {
      keyword: 'CArmPhotonElectronControlPointSequence',
      tag: '300A062F',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ equals: { keyword: 'NumberOfRTControlPoints' } }],
      rows: [
        {
          include: () => externalBeamControlPointGeneralRules,
          overrides: [{ path: ['DeliveryRateUnitSequence'], contextGroups: [{ kind: 'DCID', cid: '9550' }] }],
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
        { include: () => rtBeamLimitingDeviceOpeningRules },
        { include: () => wedgePositionsRules },
        {
          keyword: 'SourceRollAngle',
          tag: '300A067A',
          vr: 'FD',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'RTControlPointIndex' }, to: [1] }, decided: 'data', otherwise: 'allowed', hash: 'a31e94532a45' },
        },
        {
          keyword: 'RTBeamLimitingDeviceAngle',
          tag: '300A0679',
          vr: 'FD',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'RTControlPointIndex' }, to: [1] }, decided: 'data', otherwise: 'allowed', hash: 'a31e94532a45' },
        },
        {
          keyword: 'SourceToPatientSurfaceDistance',
          tag: '300A0634',
          vr: 'FD',
          vm: '1',
          type: '2C',
          condition: { tree: { op: '=', attribute: { keyword: 'RTControlPointIndex' }, to: [1] }, decided: 'data', otherwise: 'allowed', hash: 'a31e94532a45' },
        },
        {
          keyword: 'SourceToExternalContourDistance',
          tag: '300A0132',
          vr: 'FL',
          vm: '1',
          type: '2C',
          condition: { tree: { op: '=', attribute: { keyword: 'RTControlPointIndex' }, to: [1] }, decided: 'data', otherwise: 'allowed', hash: 'a31e94532a45' },
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateCArmPhotonElectronBeam = (dataset: object): Finding[] => validateTable(dataset, cArmPhotonElectronBeamRules);
