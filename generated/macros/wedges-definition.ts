// Wedges Definition, PS3.3 Table C.36.2.2.10-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.10.html#table_C.36.2.2.10-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type RTAccessoryDeviceIdentificationMacro, rtAccessoryDeviceIdentificationRules } from './rt-accessory-device-identification.ts';

/** An Item of WedgeDefinitionSequence. */
export interface WedgesDefinitionWedgeDefinitionItem extends RTAccessoryDeviceIdentificationMacro {
  /** Device Index (3010,0039) US, VM 1, Type 1. [C.36.2.2.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.10.html#table_C.36.2.2.10-1) */
  DeviceIndex: number;
  /** Referenced Defined Device Index (300A,0602) US, VM 1, Type 1C. [C.36.2.2.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.10.html#table_C.36.2.2.10-1) */
  ReferencedDefinedDeviceIndex?: number;
  /** Radiation Beam Wedge Angle (300A,0652) FD, VM 1, Type 1. [C.36.2.2.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.10.html#table_C.36.2.2.10-1) */
  RadiationBeamWedgeAngle: number;
  /** Radiation Beam Effective Wedge Angle (300A,0654) FD, VM 1, Type 2. [C.36.2.2.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.10.html#table_C.36.2.2.10-1) */
  RadiationBeamEffectiveWedgeAngle: number | null;
  /** Beam Modifier Orientation Angle (300A,0645) FD, VM 1, Type 1. [C.36.2.2.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.10.html#table_C.36.2.2.10-1) */
  BeamModifierOrientationAngle: number;
}

/** Wedges Definition: PS3.3 Table C.36.2.2.10-1. */
export interface WedgesDefinitionMacro {
  /** Number of Wedges (300A,00D0) IS, VM 1, Type 1C if RTRadiationPhysicalAndGeometricContentDetailFlag is FULL. [C.36.2.2.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.10.html#table_C.36.2.2.10-1) */
  NumberOfWedges?: number;
  /** Wedge Definition Sequence (300A,0651) SQ, VM 1, Type 1C if NumberOfWedges is present and NumberOfWedges is not 0. [C.36.2.2.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.10.html#table_C.36.2.2.10-1) */
  WedgeDefinitionSequence?: WedgesDefinitionWedgeDefinitionItem[];
}

export const wedgesDefinitionRules: TableRules = {
  kind: 'macro',
  id: 'WedgesDefinition',
  name: 'Wedges Definition',
  table: 'table_C.36.2.2.10-1',
  section: 'sect_C.36.2.2.10',
  rows: [
    {
      keyword: 'NumberOfWedges',
      tag: '300A00D0',
      vr: 'IS',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'RTRadiationPhysicalAndGeometricContentDetailFlag' }, to: ['FULL'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: '9d8e7d0547dd',
      },
    },
    {
      keyword: 'WedgeDefinitionSequence',
      tag: '300A0651',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: 'and', of: [{ op: 'present', attribute: { keyword: 'NumberOfWedges' } }, { op: '!=', attribute: { keyword: 'NumberOfWedges' }, to: [0] }] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '7d8d465c1343',
      },
      items: [{ equals: { keyword: 'NumberOfWedges' } }],
      rows: [
        {
          include: () => rtAccessoryDeviceIdentificationRules,
          overrides: [{ path: ['DeviceTypeCodeSequence'], contextGroups: [{ kind: 'DCID', cid: '9546' }] }],
        },
        { keyword: 'DeviceIndex', tag: '30100039', vr: 'US', vm: '1', type: '1' },
        {
          keyword: 'ReferencedDefinedDeviceIndex',
          tag: '300A0602',
          vr: 'US',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'study',
            otherwise: 'forbidden',
            hash: '4c4929f4714d',
            reason: 'other-instance',
            missing: 'whether the referenced SOP Instance has the device too',
          },
        },
        { keyword: 'RadiationBeamWedgeAngle', tag: '300A0652', vr: 'FD', vm: '1', type: '1' },
        { keyword: 'RadiationBeamEffectiveWedgeAngle', tag: '300A0654', vr: 'FD', vm: '1', type: '2' },
        { keyword: 'BeamModifierOrientationAngle', tag: '300A0645', vr: 'FD', vm: '1', type: '1' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateWedgesDefinition = (dataset: object): Finding[] => validateTable(dataset, wedgesDefinitionRules);
