// Compensators Definition, PS3.3 Table C.36.2.2.12-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.12.html#table_C.36.2.2.12-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';
import { type RTAccessoryDeviceIdentificationMacro, rtAccessoryDeviceIdentificationRules } from './rt-accessory-device-identification.ts';

/** An Item of CompensatorShapeSequence. */
export interface CompensatorsDefinitionCompensatorDefinitionCompensatorShapeItem {
  /** Compensator Divergence (300A,02E0) CS, VM 1, Type 1. [C.36.2.2.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.12.html#table_C.36.2.2.12-1) */
  CompensatorDivergence: 'PRESENT' | 'ABSENT';
  /** Material ID (300A,00E1) SH, VM 1, Type 2. [C.36.2.2.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.12.html#table_C.36.2.2.12-1) */
  MaterialID: string | null;
  /** Compensator Proximal Thickness Map (300A,0664) OF, VM 1, Type 1C if CompensatorMapOrientation is one of SOURCE_SIDE, DOUBLE_SIDED. [C.36.2.2.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.12.html#table_C.36.2.2.12-1) */
  CompensatorProximalThicknessMap?: ArrayBuffer;
  /** Compensator Distal Thickness Map (300A,0665) OF, VM 1, Type 1C if CompensatorMapOrientation is one of PATIENT_SIDE, DOUBLE_SIDED. [C.36.2.2.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.12.html#table_C.36.2.2.12-1) */
  CompensatorDistalThicknessMap?: ArrayBuffer;
  /** Compensator Shape Fabrication Code Sequence (300A,0667) SQ, VM 1, Type 2. [C.36.2.2.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.12.html#table_C.36.2.2.12-1) */
  CompensatorShapeFabricationCodeSequence: CodeSequenceItem[] | null;
  /** Radiation Beam Compensator Milling Tool Diameter (300A,0669) FD, VM 1, Type 2. [C.36.2.2.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.12.html#table_C.36.2.2.12-1) */
  RadiationBeamCompensatorMillingToolDiameter: number | null;
}

/** An Item of CompensatorDefinitionSequence. */
export interface CompensatorsDefinitionCompensatorDefinitionItem extends RTAccessoryDeviceIdentificationMacro {
  /** Device Index (3010,0039) US, VM 1, Type 1. [C.36.2.2.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.12.html#table_C.36.2.2.12-1) */
  DeviceIndex: number;
  /** Referenced Defined Device Index (300A,0602) US, VM 1, Type 1C. [C.36.2.2.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.12.html#table_C.36.2.2.12-1) */
  ReferencedDefinedDeviceIndex?: number;
  /** Beam Modifier Orientation Angle (300A,0645) FD, VM 1, Type 1. [C.36.2.2.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.12.html#table_C.36.2.2.12-1) */
  BeamModifierOrientationAngle: number;
  /** Compensator Base Plane Offset (300A,0666) FD, VM 1, Type 1C if RTRadiationPhysicalAndGeometricContentDetailFlag is FULL. [C.36.2.2.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.12.html#table_C.36.2.2.12-1) */
  CompensatorBasePlaneOffset?: number;
  /** Compensator Map Orientation (300A,0663) CS, VM 1, Type 1C if RTRadiationPhysicalAndGeometricContentDetailFlag is FULL. [C.36.2.2.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.12.html#table_C.36.2.2.12-1) */
  CompensatorMapOrientation?: 'PATIENT_SIDE' | 'SOURCE_SIDE' | 'DOUBLE_SIDED';
  /** Compensator Shape Sequence (300A,0668) SQ, VM 1, Type 1C if RTRadiationPhysicalAndGeometricContentDetailFlag is FULL. [C.36.2.2.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.12.html#table_C.36.2.2.12-1) */
  CompensatorShapeSequence?: [CompensatorsDefinitionCompensatorDefinitionCompensatorShapeItem];
}

/** Compensators Definition: PS3.3 Table C.36.2.2.12-1. */
export interface CompensatorsDefinitionMacro {
  /** Number of Compensators (300A,00E0) IS, VM 1, Type 1C if RTRadiationPhysicalAndGeometricContentDetailFlag is FULL. [C.36.2.2.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.12.html#table_C.36.2.2.12-1) */
  NumberOfCompensators?: number;
  /** Compensator Definition Sequence (300A,0662) SQ, VM 1, Type 1C if NumberOfCompensators is present and NumberOfCompensators is not 0. [C.36.2.2.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.12.html#table_C.36.2.2.12-1) */
  CompensatorDefinitionSequence?: CompensatorsDefinitionCompensatorDefinitionItem[];
}

export const compensatorsDefinitionRules: TableRules = {
  kind: 'macro',
  id: 'CompensatorsDefinition',
  name: 'Compensators Definition',
  table: 'table_C.36.2.2.12-1',
  section: 'sect_C.36.2.2.12',
  rows: [
    {
      keyword: 'NumberOfCompensators',
      tag: '300A00E0',
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
      keyword: 'CompensatorDefinitionSequence',
      tag: '300A0662',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [{ op: 'present', attribute: { keyword: 'NumberOfCompensators' } }, { op: '!=', attribute: { keyword: 'NumberOfCompensators' }, to: [0] }],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'd952713c5996',
      },
      items: [{ equals: { keyword: 'NumberOfCompensators' } }],
      rows: [
        {
          include: () => rtAccessoryDeviceIdentificationRules,
          overrides: [{ path: ['DeviceTypeCodeSequence'], contextGroups: [{ kind: 'DCID', cid: '9542' }] }],
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
        {
          keyword: 'CompensatorBasePlaneOffset',
          tag: '300A0666',
          vr: 'FD',
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
          keyword: 'CompensatorMapOrientation',
          tag: '300A0663',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'RTRadiationPhysicalAndGeometricContentDetailFlag' }, to: ['FULL'] },
            decided: 'data',
            otherwise: 'allowed',
            hash: '9d8e7d0547dd',
          },
          values: [{ kind: 'enumerated', terms: ['PATIENT_SIDE', 'SOURCE_SIDE', 'DOUBLE_SIDED'] }],
        },
        {
          keyword: 'CompensatorShapeSequence',
          tag: '300A0668',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'RTRadiationPhysicalAndGeometricContentDetailFlag' }, to: ['FULL'] },
            decided: 'data',
            otherwise: 'allowed',
            hash: '9d8e7d0547dd',
          },
          items: [{ range: [1, 1] }],
          rows: [
            { keyword: 'CompensatorDivergence', tag: '300A02E0', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['PRESENT', 'ABSENT'] }] },
            { keyword: 'MaterialID', tag: '300A00E1', vr: 'SH', vm: '1', type: '2' },
            {
              keyword: 'CompensatorProximalThicknessMap',
              tag: '300A0664',
              vr: 'OF',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: '=', attribute: { keyword: 'CompensatorMapOrientation' }, to: ['SOURCE_SIDE', 'DOUBLE_SIDED'] },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '508251fbdcac',
              },
            },
            {
              keyword: 'CompensatorDistalThicknessMap',
              tag: '300A0665',
              vr: 'OF',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: '=', attribute: { keyword: 'CompensatorMapOrientation' }, to: ['PATIENT_SIDE', 'DOUBLE_SIDED'] },
                decided: 'data',
                otherwise: 'forbidden',
                hash: 'f2f43f6b5af6',
              },
            },
            {
              keyword: 'CompensatorShapeFabricationCodeSequence',
              tag: '300A0667',
              vr: 'SQ',
              vm: '1',
              type: '2',
              items: [{ range: [0, null] }],
              rows: [{ include: () => codeSequenceRules }],
            },
            { keyword: 'RadiationBeamCompensatorMillingToolDiameter', tag: '300A0669', vr: 'FD', vm: '1', type: '2' },
          ],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateCompensatorsDefinition = (dataset: object): Finding[] => validateTable(dataset, compensatorsDefinitionRules);
