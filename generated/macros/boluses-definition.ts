// Boluses Definition, PS3.3 Table C.36.2.2.16-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.16.html#table_C.36.2.2.16-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type ConceptualVolumeSegmentationReferenceAndCombinationItem, conceptualVolumeSegmentationReferenceAndCombinationRules } from './conceptual-volume-segmentation-reference-and-combination.ts';
import { type RTAccessoryDeviceIdentificationMacro, rtAccessoryDeviceIdentificationRules } from './rt-accessory-device-identification.ts';

/** An Item of BolusDefinitionSequence. */
export interface BolusesDefinitionBolusDefinitionItem extends RTAccessoryDeviceIdentificationMacro {
  /** Device Index (3010,0039) US, VM 1, Type 1. [C.36.2.2.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.16.html#table_C.36.2.2.16-1) */
  DeviceIndex: number;
  /** Referenced Defined Device Index (300A,0602) US, VM 1, Type 1C. [C.36.2.2.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.16.html#table_C.36.2.2.16-1) */
  ReferencedDefinedDeviceIndex?: number;
  /** Conceptual Volume Sequence (3010,0025) SQ, VM 1, Type 2. [C.36.2.2.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.16.html#table_C.36.2.2.16-1) */
  ConceptualVolumeSequence: ConceptualVolumeSegmentationReferenceAndCombinationItem[] | null;
}

/** Boluses Definition: PS3.3 Table C.36.2.2.16-1. */
export interface BolusesDefinitionMacro {
  /** Number of Boluses (300A,0674) US, VM 1, Type 1C if RTRadiationPhysicalAndGeometricContentDetailFlag is FULL. [C.36.2.2.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.16.html#table_C.36.2.2.16-1) */
  NumberOfBoluses?: number;
  /** Bolus Definition Sequence (300A,0673) SQ, VM 1, Type 1C if NumberOfBoluses is present and NumberOfBoluses is not 0. [C.36.2.2.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.16.html#table_C.36.2.2.16-1) */
  BolusDefinitionSequence?: BolusesDefinitionBolusDefinitionItem[];
}

export const bolusesDefinitionRules: TableRules = {
  kind: 'macro',
  id: 'BolusesDefinition',
  name: 'Boluses Definition',
  table: 'table_C.36.2.2.16-1',
  section: 'sect_C.36.2.2.16',
  rows: [
    {
      keyword: 'NumberOfBoluses',
      tag: '300A0674',
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
      keyword: 'BolusDefinitionSequence',
      tag: '300A0673',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: 'and', of: [{ op: 'present', attribute: { keyword: 'NumberOfBoluses' } }, { op: '!=', attribute: { keyword: 'NumberOfBoluses' }, to: [0] }] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '91970410cb78',
      },
      items: [{ equals: { keyword: 'NumberOfBoluses' } }],
      rows: [
        {
          include: () => rtAccessoryDeviceIdentificationRules,
          overrides: [{ path: ['DeviceTypeCodeSequence'], contextGroups: [{ kind: 'DCID', cid: '9516' }] }],
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
        {
          keyword: 'ConceptualVolumeSequence',
          tag: '30100025',
          vr: 'SQ',
          vm: '1',
          type: '2',
          items: [{ range: [0, 1] }],
          rows: [{ include: () => conceptualVolumeSegmentationReferenceAndCombinationRules }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateBolusesDefinition = (dataset: object): Finding[] => validateTable(dataset, bolusesDefinitionRules);
