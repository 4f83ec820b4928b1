// General Accessories Definition, PS3.3 Table C.36.2.2.15-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.15.html#table_C.36.2.2.15-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type RTAccessoryDeviceIdentificationMacro, rtAccessoryDeviceIdentificationRules } from './rt-accessory-device-identification.ts';

/** An Item of GeneralAccessoryDefinitionSequence. */
export interface GeneralAccessoriesDefinitionGeneralAccessoryDefinitionItem extends RTAccessoryDeviceIdentificationMacro {
  /** Device Index (3010,0039) US, VM 1, Type 1. [C.36.2.2.15-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.15.html#table_C.36.2.2.15-1) */
  DeviceIndex: number;
  /** Referenced Defined Device Index (300A,0602) US, VM 1, Type 1C. [C.36.2.2.15-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.15.html#table_C.36.2.2.15-1) */
  ReferencedDefinedDeviceIndex?: number;
  /** Beam Modifier Orientation Angle (300A,0645) FD, VM 1, Type 1. [C.36.2.2.15-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.15.html#table_C.36.2.2.15-1) */
  BeamModifierOrientationAngle: number;
}

/** General Accessories Definition: PS3.3 Table C.36.2.2.15-1. */
export interface GeneralAccessoriesDefinitionMacro {
  /** Number of General Accessories (300A,0672) US, VM 1, Type 1C if RTRadiationPhysicalAndGeometricContentDetailFlag is FULL. [C.36.2.2.15-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.15.html#table_C.36.2.2.15-1) */
  NumberOfGeneralAccessories?: number;
  /** General Accessory Definition Sequence (300A,0671) SQ, VM 1, Type 1C if NumberOfGeneralAccessories is present and NumberOfGeneralAccessories is not 0. [C.36.2.2.15-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.15.html#table_C.36.2.2.15-1) */
  GeneralAccessoryDefinitionSequence?: GeneralAccessoriesDefinitionGeneralAccessoryDefinitionItem[];
}

export const generalAccessoriesDefinitionRules: TableRules = {
  kind: 'macro',
  id: 'GeneralAccessoriesDefinition',
  name: 'General Accessories Definition',
  table: 'table_C.36.2.2.15-1',
  section: 'sect_C.36.2.2.15',
  rows: [
    {
      keyword: 'NumberOfGeneralAccessories',
      tag: '300A0672',
      vr: 'US',
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
      keyword: 'GeneralAccessoryDefinitionSequence',
      tag: '300A0671',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [{ op: 'present', attribute: { keyword: 'NumberOfGeneralAccessories' } }, { op: '!=', attribute: { keyword: 'NumberOfGeneralAccessories' }, to: [0] }],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'd29a211bcbf6',
      },
      items: [{ equals: { keyword: 'NumberOfGeneralAccessories' } }],
      rows: [
        {
          include: () => rtAccessoryDeviceIdentificationRules,
          overrides: [{ path: ['DeviceTypeCodeSequence'], contextGroups: [{ kind: 'BCID', cid: '9548' }] }],
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
        { keyword: 'BeamModifierOrientationAngle', tag: '300A0645', vr: 'FD', vm: '1', type: '1' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateGeneralAccessoriesDefinition = (dataset: object): Finding[] => validateTable(dataset, generalAccessoriesDefinitionRules);
