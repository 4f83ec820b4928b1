// Blocks Definition, PS3.3 Table C.36.2.2.13-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.13.html#table_C.36.2.2.13-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type RTAccessoryDeviceIdentificationMacro, rtAccessoryDeviceIdentificationRules } from './rt-accessory-device-identification.ts';

/** An Item of BlockEdgeDataSequence. */
export interface BlocksDefinitionBlockDefinitionBlockEdgeDataItem {
  /** Block Edge Data (300A,066B) OF, VM 1, Type 1. [C.36.2.2.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.13.html#table_C.36.2.2.13-1) */
  BlockEdgeData: ArrayBuffer;
}

/** An Item of BlockSlabSequence. */
export interface BlocksDefinitionBlockDefinitionBlockSlabItem {
  /** Block Slab Number (300A,0443) US, VM 1, Type 1. [C.36.2.2.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.13.html#table_C.36.2.2.13-1) */
  BlockSlabNumber: number;
  /** Radiation Beam Block Slab Thickness (300A,066E) FD, VM 1, Type 3. [C.36.2.2.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.13.html#table_C.36.2.2.13-1) */
  RadiationBeamBlockSlabThickness?: number | null;
  /** Device Alternate Identifier (3010,001B) UC, VM 1, Type 2. [C.36.2.2.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.13.html#table_C.36.2.2.13-1) */
  DeviceAlternateIdentifier: string | null;
  /** Device Alternate Identifier Type (3010,001C) CS, VM 1, Type 1C if DeviceAlternateIdentifier has a value. [C.36.2.2.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.13.html#table_C.36.2.2.13-1) */
  DeviceAlternateIdentifierType?: DefinedTerm<'BARCODE' | 'RFID'>;
  /** Device Alternate Identifier Format (3010,001D) LT, VM 1, Type 1C if DeviceAlternateIdentifier has a value. [C.36.2.2.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.13.html#table_C.36.2.2.13-1) */
  DeviceAlternateIdentifierFormat?: string;
}

/** An Item of BlockDefinitionSequence. */
export interface BlocksDefinitionBlockDefinitionItem extends RTAccessoryDeviceIdentificationMacro {
  /** Device Index (3010,0039) US, VM 1, Type 1. [C.36.2.2.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.13.html#table_C.36.2.2.13-1) */
  DeviceIndex: number;
  /** Referenced Defined Device Index (300A,0602) US, VM 1, Type 1C. [C.36.2.2.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.13.html#table_C.36.2.2.13-1) */
  ReferencedDefinedDeviceIndex?: number;
  /** Beam Modifier Orientation Angle (300A,0645) FD, VM 1, Type 1. [C.36.2.2.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.13.html#table_C.36.2.2.13-1) */
  BeamModifierOrientationAngle: number;
  /** Material ID (300A,00E1) SH, VM 1, Type 2. [C.36.2.2.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.13.html#table_C.36.2.2.13-1) */
  MaterialID: string | null;
  /** Block Divergence (300A,00FA) CS, VM 1, Type 1C if RTRadiationPhysicalAndGeometricContentDetailFlag is FULL. [C.36.2.2.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.13.html#table_C.36.2.2.13-1) */
  BlockDivergence?: 'PRESENT' | 'ABSENT';
  /** Block Orientation (300A,066C) CS, VM 1, Type 1C if RTRadiationPhysicalAndGeometricContentDetailFlag is FULL. [C.36.2.2.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.13.html#table_C.36.2.2.13-1) */
  BlockOrientation?: 'PATIENT_SIDE' | 'SOURCE_SIDE';
  /** Radiation Beam Block Thickness (300A,066D) FD, VM 1, Type 2C if MaterialID has a value. [C.36.2.2.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.13.html#table_C.36.2.2.13-1) */
  RadiationBeamBlockThickness?: number | null;
  /** Block Edge Data Sequence (300A,066F) SQ, VM 1, Type 2. [C.36.2.2.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.13.html#table_C.36.2.2.13-1) */
  BlockEdgeDataSequence: BlocksDefinitionBlockDefinitionBlockEdgeDataItem[] | null;
  /** Number of Block Slab Items (300A,0440) IS, VM 1, Type 1C if RTRadiationPhysicalAndGeometricContentDetailFlag is FULL. [C.36.2.2.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.13.html#table_C.36.2.2.13-1) */
  NumberOfBlockSlabItems?: number;
  /** Block Slab Sequence (300A,0441) SQ, VM 1, Type 1C if NumberOfBlockSlabItems is present and NumberOfBlockSlabItems > 1. [C.36.2.2.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.13.html#table_C.36.2.2.13-1) */
  BlockSlabSequence?: BlocksDefinitionBlockDefinitionBlockSlabItem[];
}

/** Blocks Definition: PS3.3 Table C.36.2.2.13-1. */
export interface BlocksDefinitionMacro {
  /** Number of Blocks (300A,00F0) IS, VM 1, Type 1C if RTRadiationPhysicalAndGeometricContentDetailFlag is FULL. [C.36.2.2.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.13.html#table_C.36.2.2.13-1) */
  NumberOfBlocks?: number;
  /** Block Definition Sequence (300A,066A) SQ, VM 1, Type 1C if NumberOfBlocks is present and NumberOfBlocks is not 0. [C.36.2.2.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.13.html#table_C.36.2.2.13-1) */
  BlockDefinitionSequence?: BlocksDefinitionBlockDefinitionItem[];
}

export const blocksDefinitionRules: TableRules = {
  kind: 'macro',
  id: 'BlocksDefinition',
  name: 'Blocks Definition',
  table: 'table_C.36.2.2.13-1',
  section: 'sect_C.36.2.2.13',
  rows: [
    {
      keyword: 'NumberOfBlocks',
      tag: '300A00F0',
      vr: 'IS',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'RTRadiationPhysicalAndGeometricContentDetailFlag' }, to: ['FULL'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: '4c5056869b96',
      },
    },
    {
      keyword: 'BlockDefinitionSequence',
      tag: '300A066A',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: 'and', of: [{ op: 'present', attribute: { keyword: 'NumberOfBlocks' } }, { op: '!=', attribute: { keyword: 'NumberOfBlocks' }, to: [0] }] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '957563c3c270',
      },
      items: [{ equals: { keyword: 'NumberOfBlocks' } }],
      rows: [
        {
          include: () => rtAccessoryDeviceIdentificationRules,
          overrides: [{ path: ['DeviceTypeCodeSequence'], contextGroups: [{ kind: 'DCID', cid: '9517' }] }],
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
        { keyword: 'MaterialID', tag: '300A00E1', vr: 'SH', vm: '1', type: '2' },
        {
          keyword: 'BlockDivergence',
          tag: '300A00FA',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'RTRadiationPhysicalAndGeometricContentDetailFlag' }, to: ['FULL'] },
            decided: 'data',
            otherwise: 'allowed',
            hash: '9d8e7d0547dd',
          },
          values: [{ kind: 'enumerated', terms: ['PRESENT', 'ABSENT'] }],
        },
        {
          keyword: 'BlockOrientation',
          tag: '300A066C',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'RTRadiationPhysicalAndGeometricContentDetailFlag' }, to: ['FULL'] },
            decided: 'data',
            otherwise: 'allowed',
            hash: '9d8e7d0547dd',
          },
          values: [{ kind: 'enumerated', terms: ['PATIENT_SIDE', 'SOURCE_SIDE'] }],
        },
        {
          keyword: 'RadiationBeamBlockThickness',
          tag: '300A066D',
          vr: 'FD',
          vm: '1',
          type: '2C',
          condition: { tree: { op: 'valued', attribute: { keyword: 'MaterialID' } }, decided: 'data', otherwise: 'allowed', hash: '3f4717bbddd1' },
        },
        {
          keyword: 'BlockEdgeDataSequence',
          tag: '300A066F',
          vr: 'SQ',
          vm: '1',
          type: '2',
          items: [{ range: [0, null] }],
          rows: [{ keyword: 'BlockEdgeData', tag: '300A066B', vr: 'OF', vm: '1', type: '1' }],
        },
        {
          keyword: 'NumberOfBlockSlabItems',
          tag: '300A0440',
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
          keyword: 'BlockSlabSequence',
          tag: '300A0441',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [{ op: 'present', attribute: { keyword: 'NumberOfBlockSlabItems' } }, { op: '>', attribute: { keyword: 'NumberOfBlockSlabItems' }, to: 1 }],
            },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '32f1143447eb',
          },
          items: [{ equals: { keyword: 'NumberOfBlockSlabItems' } }],
          rows: [
            { keyword: 'BlockSlabNumber', tag: '300A0443', vr: 'US', vm: '1', type: '1' },
            { keyword: 'RadiationBeamBlockSlabThickness', tag: '300A066E', vr: 'FD', vm: '1', type: '3' },
            { keyword: 'DeviceAlternateIdentifier', tag: '3010001B', vr: 'UC', vm: '1', type: '2' },
            {
              keyword: 'DeviceAlternateIdentifierType',
              tag: '3010001C',
              vr: 'CS',
              vm: '1',
              type: '1C',
              condition: { tree: { op: 'valued', attribute: { keyword: 'DeviceAlternateIdentifier' } }, decided: 'data', otherwise: 'forbidden', hash: '64c4fb981deb' },
              values: [{ kind: 'defined', terms: ['BARCODE', 'RFID'] }],
            },
            {
              keyword: 'DeviceAlternateIdentifierFormat',
              tag: '3010001D',
              vr: 'LT',
              vm: '1',
              type: '1C',
              condition: { tree: { op: 'valued', attribute: { keyword: 'DeviceAlternateIdentifier' } }, decided: 'data', otherwise: 'forbidden', hash: '64c4fb981deb' },
            },
          ],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateBlocksDefinition = (dataset: object): Finding[] => validateTable(dataset, blocksDefinitionRules);
