// RT Dose Contribution Record, PS3.3 Table C.36.21-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.21.html#table_C.36.21-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type ConceptualVolumeSegmentationReferenceAndCombinationItem, conceptualVolumeSegmentationReferenceAndCombinationRules } from '../macros/conceptual-volume-segmentation-reference-and-combination.ts';
import { type RadiobiologicalDoseEffectDescriptionMacro, type RadiobiologicalDoseEffectDescriptionConditions, radiobiologicalDoseEffectDescriptionRules } from '../macros/radiobiological-dose-effect-description.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of RadiationDoseIdentificationSequence. */
export interface RTDoseContributionRecordRadiationDoseIdentificationItem {
  /** Radiation Dose Identification Index (300A,0603) US, VM 1, Type 1. [C.36.21-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.21.html#table_C.36.21-1) */
  RadiationDoseIdentificationIndex: number;
  /** Referenced Radiation Dose Identification Index (300A,060C) US, VM 1, Type 1C. [C.36.21-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.21.html#table_C.36.21-1) */
  ReferencedRadiationDoseIdentificationIndex?: number;
  /** Radiation Dose Identification Label (300A,0619) LO, VM 1, Type 1. [C.36.21-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.21.html#table_C.36.21-1) */
  RadiationDoseIdentificationLabel: string;
  /** Conceptual Volume Sequence (3010,0025) SQ, VM 1, Type 1. [C.36.21-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.21.html#table_C.36.21-1) */
  ConceptualVolumeSequence: [ConceptualVolumeSegmentationReferenceAndCombinationItem];
}

/** An Item of MetersetToDoseMappingSequence. */
export interface RTDoseContributionRecordRadiationDoseRadiationDoseValuesParametersMetersetToDoseMappingItem {
  /** Cumulative Meterset (300A,063C) FD, VM 1, Type 1. [C.36.21-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.21.html#table_C.36.21-1) */
  CumulativeMeterset: number;
  /** Radiation Dose Value (300A,0625) FD, VM 1, Type 1. [C.36.21-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.21.html#table_C.36.21-1) */
  RadiationDoseValue: number;
}

/** An Item of RadiationDoseValuesParametersSequence, its conditions apart. */
export interface RTDoseContributionRecordRadiationDoseRadiationDoseValuesParametersItemAttributes extends RadiobiologicalDoseEffectDescriptionMacro {
  /** Referenced Radiation Dose Identification Index (300A,060C) US, VM 1, Type 1. [C.36.21-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.21.html#table_C.36.21-1) */
  ReferencedRadiationDoseIdentificationIndex: number;
  /** Meterset to Dose Mapping Sequence (300A,0620) SQ, VM 1, Type 1. [C.36.21-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.21.html#table_C.36.21-1) */
  MetersetToDoseMappingSequence: RTDoseContributionRecordRadiationDoseRadiationDoseValuesParametersMetersetToDoseMappingItem[];
}

/** An Item of MeasuredMetersetToDoseMappingSequence. */
export interface RTDoseContributionRecordRadiationDoseMeasuredMetersetToDoseMappingItem {
  /** Referenced Expected In-Vivo Measurement Value Index (300A,0773) US, VM 1, Type 3. [C.36.21-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.21.html#table_C.36.21-1) */
  ReferencedExpectedInVivoMeasurementValueIndex?: number | null;
  /** Cumulative Meterset (300A,063C) FD, VM 1, Type 1. [C.36.21-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.21.html#table_C.36.21-1) */
  CumulativeMeterset: number;
  /** Radiation Dose Value (300A,0625) FD, VM 1, Type 1. [C.36.21-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.21.html#table_C.36.21-1) */
  RadiationDoseValue: number;
  /** Dose Measurement Device Code Sequence (300A,0774) SQ, VM 1, Type 2. [C.36.21-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.21.html#table_C.36.21-1) */
  DoseMeasurementDeviceCodeSequence: CodeSequenceItem[] | null;
  /** Measured Dose Description (3008,0012) ST, VM 1, Type 3. [C.36.21-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.21.html#table_C.36.21-1) */
  MeasuredDoseDescription?: string | null;
}

/** An Item of RadiationDoseSequence. */
export interface RTDoseContributionRecordRadiationDoseItem {
  /** Referenced RT Radiation Record Sequence (300A,0703) SQ, VM 1, Type 1. [C.36.21-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.21.html#table_C.36.21-1) */
  ReferencedRTRadiationRecordSequence: [SOPInstanceReferenceMacro];
  /** Radiation Dose Values Parameters Sequence (300A,061F) SQ, VM 1, Type 1C if MeasuredMetersetToDoseMappingSequence is not present. [C.36.21-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.21.html#table_C.36.21-1) */
  RadiationDoseValuesParametersSequence?: RTDoseContributionRecordRadiationDoseRadiationDoseValuesParametersItem[];
  /** Measured Meterset to Dose Mapping Sequence (300A,0772) SQ, VM 1, Type 1C if MetersetToDoseMappingSequence in RadiationDoseValuesParametersSequence is not present. [C.36.21-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.21.html#table_C.36.21-1) */
  MeasuredMetersetToDoseMappingSequence?: RTDoseContributionRecordRadiationDoseMeasuredMetersetToDoseMappingItem[];
}

/** RT Dose Contribution Record: PS3.3 Table C.36.21-1. */
export interface RTDoseContributionRecordModule {
  /** Radiation Dose Identification Sequence (300A,0618) SQ, VM 1, Type 1. [C.36.21-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.21.html#table_C.36.21-1) */
  RadiationDoseIdentificationSequence: RTDoseContributionRecordRadiationDoseIdentificationItem[];
  /** Radiation Dose Sequence (300A,0617) SQ, VM 1, Type 1. [C.36.21-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.21.html#table_C.36.21-1) */
  RadiationDoseSequence: RTDoseContributionRecordRadiationDoseItem[];
}

/** An Item of RadiationDoseValuesParametersSequence. */
export type RTDoseContributionRecordRadiationDoseRadiationDoseValuesParametersItem = RTDoseContributionRecordRadiationDoseRadiationDoseValuesParametersItemAttributes & RadiobiologicalDoseEffectDescriptionConditions;

export const rtDoseContributionRecordRules: TableRules = {
  kind: 'module',
  id: 'RTDoseContributionRecord',
  name: 'RT Dose Contribution Record',
  table: 'table_C.36.21-1',
  section: 'sect_C.36.21',
  rows: [
    {
      keyword: 'RadiationDoseIdentificationSequence',
      tag: '300A0618',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'RadiationDoseIdentificationIndex', tag: '300A0603', vr: 'US', vm: '1', type: '1' },
        {
          keyword: 'ReferencedRadiationDoseIdentificationIndex',
          tag: '300A060C',
          vr: 'US',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'study',
            otherwise: 'forbidden',
            hash: '6aff3cc3e416',
            reason: 'other-instance',
            missing: 'whether the referenced RT Radiation Set identifies this dose',
          },
        },
        { keyword: 'RadiationDoseIdentificationLabel', tag: '300A0619', vr: 'LO', vm: '1', type: '1' },
        {
          keyword: 'ConceptualVolumeSequence',
          tag: '30100025',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => conceptualVolumeSegmentationReferenceAndCombinationRules }],
        },
      ],
    },
    {
      keyword: 'RadiationDoseSequence',
      tag: '300A0617',
      vr: 'SQ',
      vm: '1',
      type: '1',
      rows: [
        {
          keyword: 'ReferencedRTRadiationRecordSequence',
          tag: '300A0703',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => sopInstanceReferenceRules }],
        },
        {
          keyword: 'RadiationDoseValuesParametersSequence',
          tag: '300A061F',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'MeasuredMetersetToDoseMappingSequence' } } },
            decided: 'data',
            otherwise: 'allowed',
            hash: '8bf97e584f5d',
          },
          items: [{ equals: { keyword: 'RadiationDoseIdentificationSequence', count: true } }],
          rows: [
            { keyword: 'ReferencedRadiationDoseIdentificationIndex', tag: '300A060C', vr: 'US', vm: '1', type: '1' },
            { include: () => radiobiologicalDoseEffectDescriptionRules },
            {
              keyword: 'MetersetToDoseMappingSequence',
              tag: '300A0620',
              vr: 'SQ',
              vm: '1',
              type: '1',
              items: [{ range: [2, null] }],
              rows: [
                { keyword: 'CumulativeMeterset', tag: '300A063C', vr: 'FD', vm: '1', type: '1' },
                { keyword: 'RadiationDoseValue', tag: '300A0625', vr: 'FD', vm: '1', type: '1' },
              ],
            },
          ],
        },
        {
          keyword: 'MeasuredMetersetToDoseMappingSequence',
          tag: '300A0772',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'MetersetToDoseMappingSequence', within: ['RadiationDoseValuesParametersSequence'] } } },
            decided: 'data',
            otherwise: 'allowed',
            hash: '23ba5e0b1ece',
          },
          items: [{ range: [1, null] }],
          rows: [
            { keyword: 'ReferencedExpectedInVivoMeasurementValueIndex', tag: '300A0773', vr: 'US', vm: '1', type: '3' },
            { keyword: 'CumulativeMeterset', tag: '300A063C', vr: 'FD', vm: '1', type: '1' },
            { keyword: 'RadiationDoseValue', tag: '300A0625', vr: 'FD', vm: '1', type: '1' },
            {
              keyword: 'DoseMeasurementDeviceCodeSequence',
              tag: '300A0774',
              vr: 'SQ',
              vm: '1',
              type: '2',
              items: [{ range: [0, 1] }],
              rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '7026' }] }],
            },
            { keyword: 'MeasuredDoseDescription', tag: '30080012', vr: 'ST', vm: '1', type: '3' },
          ],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTDoseContributionRecord = (dataset: object): Finding[] => validateTable(dataset, rtDoseContributionRecordRules);
