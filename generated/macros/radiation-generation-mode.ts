// Radiation Generation Mode, PS3.3 Table C.36.2.2.7-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.7.html#table_C.36.2.2.7-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';
import { type ContentItemItem, contentItemRules } from './content-item.ts';

/** An Item of RadiationGenerationModeSequence. */
export interface RadiationGenerationModeRadiationGenerationModeItem {
  /** Radiation Generation Mode Index (300A,0601) US, VM 1, Type 1. [C.36.2.2.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.7.html#table_C.36.2.2.7-1) */
  RadiationGenerationModeIndex: number;
  /** Radiation GenerationMode Label (300A,067C) SH, VM 1, Type 1. [C.36.2.2.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.7.html#table_C.36.2.2.7-1) */
  RadiationGenerationModeLabel: string;
  /** Radiation GenerationMode Description (300A,067D) ST, VM 1, Type 2. [C.36.2.2.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.7.html#table_C.36.2.2.7-1) */
  RadiationGenerationModeDescription: string | null;
  /** Radiation GenerationMode Machine Code Sequence (300A,067E) SQ, VM 1, Type 1C if RTRadiationPhysicalAndGeometricContentDetailFlag is FULL. [C.36.2.2.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.7.html#table_C.36.2.2.7-1) */
  RadiationGenerationModeMachineCodeSequence?: [CodeSequenceItem];
  /** Radiation Type Code Sequence (300A,067F) SQ, VM 1, Type 1. [C.36.2.2.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.7.html#table_C.36.2.2.7-1) */
  RadiationTypeCodeSequence: [CodeSequenceItem];
  /** Energy Unit Code Sequence (300A,0684) SQ, VM 1, Type 1. [C.36.2.2.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.7.html#table_C.36.2.2.7-1) */
  EnergyUnitCodeSequence: [CodeSequenceItem];
  /** Nominal Energy (300A,0680) DS, VM 1, Type 1C if MinimumNominalEnergy is not present and MaximumNominalEnergy is not present. [C.36.2.2.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.7.html#table_C.36.2.2.7-1) */
  NominalEnergy?: number;
  /** Minimum Nominal Energy (300A,0681) DS, VM 1, Type 1C if NominalEnergy is not present. [C.36.2.2.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.7.html#table_C.36.2.2.7-1) */
  MinimumNominalEnergy?: number;
  /** Maximum Nominal Energy (300A,0682) DS, VM 1, Type 1C if NominalEnergy is not present. [C.36.2.2.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.7.html#table_C.36.2.2.7-1) */
  MaximumNominalEnergy?: number;
  /** Radiation Fluence Modifier Code Sequence (300A,0683) SQ, VM 1, Type 1. [C.36.2.2.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.7.html#table_C.36.2.2.7-1) */
  RadiationFluenceModifierCodeSequence: CodeSequenceItem[];
  /** Radiation Device Configuration and Commissioning Key Sequence (300A,065A) SQ, VM 1, Type 2. [C.36.2.2.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.7.html#table_C.36.2.2.7-1) */
  RadiationDeviceConfigurationAndCommissioningKeySequence: ContentItemItem[] | null;
}

/** Radiation Generation Mode: PS3.3 Table C.36.2.2.7-1. */
export interface RadiationGenerationModeMacro {
  /** Number of Radiation GenerationModes (300A,0685) US, VM 1, Type 1C if RTRadiationPhysicalAndGeometricContentDetailFlag is FULL. [C.36.2.2.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.7.html#table_C.36.2.2.7-1) */
  NumberOfRadiationGenerationModes?: number;
  /** Radiation GenerationMode Sequence (300A,067B) SQ, VM 1, Type 1C if NumberOfRadiationGenerationModes is present. [C.36.2.2.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.7.html#table_C.36.2.2.7-1) */
  RadiationGenerationModeSequence?: RadiationGenerationModeRadiationGenerationModeItem[];
}

export const radiationGenerationModeRules: TableRules = {
  kind: 'macro',
  id: 'RadiationGenerationMode',
  name: 'Radiation Generation Mode',
  table: 'table_C.36.2.2.7-1',
  section: 'sect_C.36.2.2.7',
  rows: [
    {
      keyword: 'NumberOfRadiationGenerationModes',
      tag: '300A0685',
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
      keyword: 'RadiationGenerationModeSequence',
      tag: '300A067B',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: { op: 'present', attribute: { keyword: 'NumberOfRadiationGenerationModes' } }, decided: 'data', otherwise: 'forbidden', hash: '9fe059a58278' },
      items: [{ equals: { keyword: 'NumberOfRadiationGenerationModes' } }],
      rows: [
        { keyword: 'RadiationGenerationModeIndex', tag: '300A0601', vr: 'US', vm: '1', type: '1' },
        { keyword: 'RadiationGenerationModeLabel', tag: '300A067C', vr: 'SH', vm: '1', type: '1' },
        { keyword: 'RadiationGenerationModeDescription', tag: '300A067D', vr: 'ST', vm: '1', type: '2' },
        {
          keyword: 'RadiationGenerationModeMachineCodeSequence',
          tag: '300A067E',
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
          rows: [{ include: () => codeSequenceRules }],
        },
        {
          keyword: 'RadiationTypeCodeSequence',
          tag: '300A067F',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules }],
        },
        {
          keyword: 'EnergyUnitCodeSequence',
          tag: '300A0684',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules }],
        },
        {
          keyword: 'NominalEnergy',
          tag: '300A0680',
          vr: 'DS',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: 'not', of: { op: 'present', attribute: { keyword: 'MinimumNominalEnergy' } } },
                { op: 'not', of: { op: 'present', attribute: { keyword: 'MaximumNominalEnergy' } } },
              ],
            },
            decided: 'data',
            otherwise: 'forbidden',
            hash: 'c63335132118',
          },
        },
        {
          keyword: 'MinimumNominalEnergy',
          tag: '300A0681',
          vr: 'DS',
          vm: '1',
          type: '1C',
          condition: { tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'NominalEnergy' } } }, decided: 'data', otherwise: 'forbidden', hash: '972f3b48c5f6' },
        },
        {
          keyword: 'MaximumNominalEnergy',
          tag: '300A0682',
          vr: 'DS',
          vm: '1',
          type: '1C',
          condition: { tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'NominalEnergy' } } }, decided: 'data', otherwise: 'forbidden', hash: '972f3b48c5f6' },
        },
        {
          keyword: 'RadiationFluenceModifierCodeSequence',
          tag: '300A0683',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, null] }],
          rows: [{ include: () => codeSequenceRules }],
        },
        {
          keyword: 'RadiationDeviceConfigurationAndCommissioningKeySequence',
          tag: '300A065A',
          vr: 'SQ',
          vm: '1',
          type: '2',
          items: [{ range: [0, null] }],
          rows: [{ include: () => contentItemRules }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRadiationGenerationMode = (dataset: object): Finding[] => validateTable(dataset, radiationGenerationModeRules);
