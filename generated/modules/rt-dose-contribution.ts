// RT Dose Contribution, PS3.3 Table C.36.11-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.11.html#table_C.36.11-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type ConceptualVolumeSegmentationReferenceAndCombinationItem, conceptualVolumeSegmentationReferenceAndCombinationRules } from '../macros/conceptual-volume-segmentation-reference-and-combination.ts';
import { type RadiobiologicalDoseEffectDescriptionMacro, type RadiobiologicalDoseEffectDescriptionConditions, radiobiologicalDoseEffectDescriptionRules } from '../macros/radiobiological-dose-effect-description.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of RadiationDoseIdentificationSequence. */
export interface RTDoseContributionRadiationDoseIdentificationItem {
  /** Radiation Dose Identification Index (300A,0603) US, VM 1, Type 1. [C.36.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.11.html#table_C.36.11-1) */
  RadiationDoseIdentificationIndex: number;
  /** Radiation Dose Identification Label (300A,0619) LO, VM 1, Type 1. [C.36.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.11.html#table_C.36.11-1) */
  RadiationDoseIdentificationLabel: string;
  /** Reference Dose Type (300A,061A) CS, VM 1, Type 1. [C.36.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.11.html#table_C.36.11-1) */
  ReferenceDoseType: DefinedTerm<'PER_RADIATION' | 'NOMINAL'>;
  /** Reference Dose Point Coordinates (300A,061E) FD, VM 3, Type 1C. [C.36.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.11.html#table_C.36.11-1) */
  ReferenceDosePointCoordinates?: [number, number, number];
  /** Conceptual Volume Sequence (3010,0025) SQ, VM 1, Type 1. [C.36.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.11.html#table_C.36.11-1) */
  ConceptualVolumeSequence: [ConceptualVolumeSegmentationReferenceAndCombinationItem];
}

/** An Item of MetersetToDoseMappingSequence. */
export interface RTDoseContributionRadiationDoseRadiationDoseValuesParametersDoseValuesMetersetToDoseMappingItem {
  /** Cumulative Meterset (300A,063C) FD, VM 1, Type 1. [C.36.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.11.html#table_C.36.11-1) */
  CumulativeMeterset: number;
  /** Radiation Dose Value (300A,0625) FD, VM 1, Type 1. [C.36.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.11.html#table_C.36.11-1) */
  RadiationDoseValue: number;
}

/** An Item of DoseValuesSequence, its conditions apart. */
export interface RTDoseContributionRadiationDoseRadiationDoseValuesParametersDoseValuesItemAttributes extends RadiobiologicalDoseEffectDescriptionMacro {
  /** Dose Value Purpose (300A,061D) CS, VM 1-n, Type 1. [C.36.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.11.html#table_C.36.11-1) */
  DoseValuePurpose: (DefinedTerm<'TRACKING' | 'QA'>)[];
  /** Meterset to Dose Mapping Sequence (300A,0620) SQ, VM 1, Type 1. [C.36.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.11.html#table_C.36.11-1) */
  MetersetToDoseMappingSequence: RTDoseContributionRadiationDoseRadiationDoseValuesParametersDoseValuesMetersetToDoseMappingItem[];
}

/** An Item of RadiationDoseValuesParametersSequence. */
export interface RTDoseContributionRadiationDoseRadiationDoseValuesParametersItem {
  /** Primary Dose Value Indicator (300A,061B) CS, VM 1, Type 1. [C.36.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.11.html#table_C.36.11-1) */
  PrimaryDoseValueIndicator: 'YES' | 'NO';
  /** Referenced Radiation Dose Identification Index (300A,060C) US, VM 1, Type 1. [C.36.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.11.html#table_C.36.11-1) */
  ReferencedRadiationDoseIdentificationIndex: number;
  /** Dose Values Sequence (300A,061C) SQ, VM 1, Type 1C. [C.36.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.11.html#table_C.36.11-1) */
  DoseValuesSequence?: RTDoseContributionRadiationDoseRadiationDoseValuesParametersDoseValuesItem[];
}

/** An Item of MetersetToDoseMappingSequence. */
export interface RTDoseContributionRadiationDoseExpectedInVivoMeasurementValuesMetersetToDoseMappingItem {
  /** Cumulative Meterset (300A,063C) FD, VM 1, Type 1. [C.36.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.11.html#table_C.36.11-1) */
  CumulativeMeterset: number;
  /** Radiation Dose Value (300A,0625) FD, VM 1, Type 1. [C.36.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.11.html#table_C.36.11-1) */
  RadiationDoseValue: number;
}

/** An Item of ExpectedInVivoMeasurementValuesSequence. */
export interface RTDoseContributionRadiationDoseExpectedInVivoMeasurementValuesItem {
  /** Expected In-Vivo Measurement Value Index (300A,0622) US, VM 1, Type 1. [C.36.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.11.html#table_C.36.11-1) */
  ExpectedInVivoMeasurementValueIndex: number;
  /** Radiation Dose In-Vivo Measurement Label (300A,0623) LO, VM 1, Type 1. [C.36.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.11.html#table_C.36.11-1) */
  RadiationDoseInVivoMeasurementLabel: string;
  /** Radiation Dose Central Axis Displacement (300A,0624) FD, VM 2, Type 1C if [knowledge #7bfc8071e150] and RadiationDoseMeasurementPointCoordinates is not present. [C.36.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.11.html#table_C.36.11-1) */
  RadiationDoseCentralAxisDisplacement?: [number, number];
  /** Meterset to Dose Mapping Sequence (300A,0620) SQ, VM 1, Type 1. [C.36.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.11.html#table_C.36.11-1) */
  MetersetToDoseMappingSequence: RTDoseContributionRadiationDoseExpectedInVivoMeasurementValuesMetersetToDoseMappingItem[];
  /** Radiation Dose Source to Skin Distance (300A,0626) FD, VM 1, Type 2. [C.36.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.11.html#table_C.36.11-1) */
  RadiationDoseSourceToSkinDistance: number | null;
  /** Radiation Dose Source to External Contour Distance (300A,0628) FD, VM 1, Type 2. [C.36.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.11.html#table_C.36.11-1) */
  RadiationDoseSourceToExternalContourDistance: number | null;
  /** Radiation Dose Measurement Point Coordinates (300A,0627) FD, VM 3, Type 1C if RadiationDoseCentralAxisDisplacement is not present. [C.36.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.11.html#table_C.36.11-1) */
  RadiationDoseMeasurementPointCoordinates?: [number, number, number];
}

/** An Item of RadiationDoseSequence. */
export interface RTDoseContributionRadiationDoseItem {
  /** Referenced RT Radiation Sequence (300A,0630) SQ, VM 1, Type 1. [C.36.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.11.html#table_C.36.11-1) */
  ReferencedRTRadiationSequence: [SOPInstanceReferenceMacro];
  /** Radiation Dose Values Parameters Sequence (300A,061F) SQ, VM 1, Type 1. [C.36.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.11.html#table_C.36.11-1) */
  RadiationDoseValuesParametersSequence: RTDoseContributionRadiationDoseRadiationDoseValuesParametersItem[];
  /** Expected In-Vivo Measurement Values Sequence (300A,0621) SQ, VM 1, Type 1C. [C.36.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.11.html#table_C.36.11-1) */
  ExpectedInVivoMeasurementValuesSequence?: RTDoseContributionRadiationDoseExpectedInVivoMeasurementValuesItem[];
}

/** RT Dose Contribution: PS3.3 Table C.36.11-1. */
export interface RTDoseContributionModule {
  /** Radiation Dose Identification Sequence (300A,0618) SQ, VM 1, Type 1. [C.36.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.11.html#table_C.36.11-1) */
  RadiationDoseIdentificationSequence: RTDoseContributionRadiationDoseIdentificationItem[];
  /** Radiation Dose Sequence (300A,0617) SQ, VM 1, Type 1. [C.36.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.11.html#table_C.36.11-1) */
  RadiationDoseSequence: RTDoseContributionRadiationDoseItem[];
}

/** An Item of DoseValuesSequence. */
export type RTDoseContributionRadiationDoseRadiationDoseValuesParametersDoseValuesItem = RTDoseContributionRadiationDoseRadiationDoseValuesParametersDoseValuesItemAttributes & RadiobiologicalDoseEffectDescriptionConditions;

export const rtDoseContributionRules: TableRules = {
  kind: 'module',
  id: 'RTDoseContribution',
  name: 'RT Dose Contribution',
  table: 'table_C.36.11-1',
  section: 'sect_C.36.11',
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
        { keyword: 'RadiationDoseIdentificationLabel', tag: '300A0619', vr: 'LO', vm: '1', type: '1' },
        { keyword: 'ReferenceDoseType', tag: '300A061A', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'defined', terms: ['PER_RADIATION', 'NOMINAL'] }] },
        {
          keyword: 'ReferenceDosePointCoordinates',
          tag: '300A061E',
          vr: 'FD',
          vm: '3',
          type: '1C',
          condition: {
            tree: null,
            decided: 'knowledge',
            otherwise: 'forbidden',
            hash: 'c483770086a1',
            reason: 'knowledge',
            missing: 'whether the dose is computed at a point',
          },
        },
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
          keyword: 'ReferencedRTRadiationSequence',
          tag: '300A0630',
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
          type: '1',
          items: [{ equals: { keyword: 'RadiationDoseIdentificationSequence', count: true } }],
          rows: [
            { keyword: 'PrimaryDoseValueIndicator', tag: '300A061B', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
            { keyword: 'ReferencedRadiationDoseIdentificationIndex', tag: '300A060C', vr: 'US', vm: '1', type: '1' },
            {
              keyword: 'DoseValuesSequence',
              tag: '300A061C',
              vr: 'SQ',
              vm: '1',
              type: '1C',
              condition: {
                tree: null,
                decided: 'knowledge',
                otherwise: 'forbidden',
                hash: '9681e2d5a55f',
                reason: 'knowledge',
                missing: 'whether a mapping from meterset to dose is defined',
              },
              items: [{ range: [1, null] }],
              rows: [
                { keyword: 'DoseValuePurpose', tag: '300A061D', vr: 'CS', vm: '1-n', type: '1', values: [{ kind: 'defined', terms: ['TRACKING', 'QA'] }] },
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
          ],
        },
        {
          keyword: 'ExpectedInVivoMeasurementValuesSequence',
          tag: '300A0621',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'knowledge',
            otherwise: 'forbidden',
            hash: '163583081056',
            reason: 'knowledge',
            missing: 'whether values for in-vivo measurement were computed',
          },
          items: [{ range: [1, null] }],
          rows: [
            { keyword: 'ExpectedInVivoMeasurementValueIndex', tag: '300A0622', vr: 'US', vm: '1', type: '1' },
            { keyword: 'RadiationDoseInVivoMeasurementLabel', tag: '300A0623', vr: 'LO', vm: '1', type: '1' },
            {
              keyword: 'RadiationDoseCentralAxisDisplacement',
              tag: '300A0624',
              vr: 'FD',
              vm: '2',
              type: '1C',
              condition: {
                tree: {
                  op: 'and',
                  of: [
                    { op: 'unknown', reason: 'knowledge', hash: '7bfc8071e150' },
                    { op: 'not', of: { op: 'present', attribute: { keyword: 'RadiationDoseMeasurementPointCoordinates' } } },
                  ],
                },
                decided: 'knowledge',
                otherwise: 'forbidden',
                hash: '7bfc8071e150',
                reason: 'knowledge',
                missing: 'whether the device has a central beam axis',
              },
            },
            {
              keyword: 'MetersetToDoseMappingSequence',
              tag: '300A0620',
              vr: 'SQ',
              vm: '1',
              type: '1',
              items: [{ range: [1, null] }],
              rows: [
                { keyword: 'CumulativeMeterset', tag: '300A063C', vr: 'FD', vm: '1', type: '1' },
                { keyword: 'RadiationDoseValue', tag: '300A0625', vr: 'FD', vm: '1', type: '1' },
              ],
            },
            { keyword: 'RadiationDoseSourceToSkinDistance', tag: '300A0626', vr: 'FD', vm: '1', type: '2' },
            { keyword: 'RadiationDoseSourceToExternalContourDistance', tag: '300A0628', vr: 'FD', vm: '1', type: '2' },
            {
              keyword: 'RadiationDoseMeasurementPointCoordinates',
              tag: '300A0627',
              vr: 'FD',
              vm: '3',
              type: '1C',
              condition: {
                tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'RadiationDoseCentralAxisDisplacement' } } },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '6f0150f444ce',
              },
            },
          ],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTDoseContribution = (dataset: object): Finding[] => validateTable(dataset, rtDoseContributionRules);
