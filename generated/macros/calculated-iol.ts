// Calculated IOL, PS3.3 Table C.8.25.16-5
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.5.html#table_C.8.25.16-5
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CalculatedToricPowerMacro, calculatedToricPowerRules } from './calculated-toric-power.ts';
import { type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';

/** An Item of LensConstantSequence. */
export interface CalculatedIOLLensConstantItem {
  /** Concept Name Code Sequence (0040,A043) SQ, VM 1, Type 1. [C.8.25.16-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.5.html#table_C.8.25.16-5) */
  ConceptNameCodeSequence: [CodeSequenceItem];
  /** Numeric Value (0040,A30A) DS, VM 1-n, Type 1. [C.8.25.16-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.5.html#table_C.8.25.16-5) */
  NumericValue: number[];
}

/** An Item of IOLPowerSequence. */
export interface CalculatedIOLIOLPowerItem {
  /** IOL Power (0022,1053) FL, VM 1, Type 1. [C.8.25.16-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.5.html#table_C.8.25.16-5) */
  IOLPower: number;
  /** Toric IOL Power Sequence (0022,1047) SQ, VM 1, Type 1C if TypeOfOpticalCorrection is TORIC. [C.8.25.16-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.5.html#table_C.8.25.16-5) */
  ToricIOLPowerSequence?: [CalculatedToricPowerMacro];
  /** Predicted Refractive Error (0022,1054) FL, VM 1, Type 1. [C.8.25.16-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.5.html#table_C.8.25.16-5) */
  PredictedRefractiveError: number;
  /** Predicted Toric Error Sequence (0022,1048) SQ, VM 1, Type 1C if TypeOfOpticalCorrection is TORIC. [C.8.25.16-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.5.html#table_C.8.25.16-5) */
  PredictedToricErrorSequence?: [CalculatedToricPowerMacro];
  /** Implant Part Number (0022,1097) LO, VM 1, Type 2. [C.8.25.16-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.5.html#table_C.8.25.16-5) */
  ImplantPartNumber: string | null;
  /** Pre-Selected for Implantation (0022,1049) CS, VM 1, Type 3. [C.8.25.16-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.5.html#table_C.8.25.16-5) */
  PreSelectedForImplantation?: 'YES' | 'NO' | null;
}

/** An Item of CalculationCommentSequence. */
export interface CalculatedIOLCalculationCommentItem {
  /** Calculation Comment Type (0022,112B) CS, VM 1, Type 1. [C.8.25.16-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.5.html#table_C.8.25.16-5) */
  CalculationCommentType: DefinedTerm<'INFORMATIVE' | 'WARNING'>;
  /** Calculation Comment (0022,112C) LT, VM 1, Type 1. [C.8.25.16-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.5.html#table_C.8.25.16-5) */
  CalculationComment: string;
}

/** Calculated IOL: PS3.3 Table C.8.25.16-5. */
export interface CalculatedIOLMacro {
  /** IOL Manufacturer (0022,1093) LO, VM 1, Type 1. [C.8.25.16-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.5.html#table_C.8.25.16-5) */
  IOLManufacturer: string;
  /** Implant Name (0022,1095) LO, VM 1, Type 1. [C.8.25.16-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.5.html#table_C.8.25.16-5) */
  ImplantName: string;
  /** Type of Optical Correction (0022,1046) CS, VM 1, Type 3. [C.8.25.16-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.5.html#table_C.8.25.16-5) */
  TypeOfOpticalCorrection?: 'SPHERICAL' | 'TORIC' | null;
  /** Lens Constant Sequence (0022,1092) SQ, VM 1, Type 1. [C.8.25.16-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.5.html#table_C.8.25.16-5) */
  LensConstantSequence: CalculatedIOLLensConstantItem[];
  /** IOL Power Sequence (0022,1090) SQ, VM 1, Type 1. [C.8.25.16-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.5.html#table_C.8.25.16-5) */
  IOLPowerSequence: CalculatedIOLIOLPowerItem[];
  /** IOL Power For Exact Emmetropia (0022,1121) FL, VM 1, Type 2. [C.8.25.16-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.5.html#table_C.8.25.16-5) */
  IOLPowerForExactEmmetropia: number | null;
  /** Toric IOL Power for Exact Emmetropia Sequence (0022,104A) SQ, VM 1, Type 2C if TypeOfOpticalCorrection is TORIC. [C.8.25.16-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.5.html#table_C.8.25.16-5) */
  ToricIOLPowerForExactEmmetropiaSequence?: CalculatedToricPowerMacro[] | null;
  /** IOL Power For Exact Target Refraction (0022,1122) FL, VM 1, Type 2. [C.8.25.16-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.5.html#table_C.8.25.16-5) */
  IOLPowerForExactTargetRefraction: number | null;
  /** Toric IOL Power for Exact Target Refraction Sequence (0022,104B) SQ, VM 1, Type 2C if TypeOfOpticalCorrection is TORIC. [C.8.25.16-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.5.html#table_C.8.25.16-5) */
  ToricIOLPowerForExactTargetRefractionSequence?: CalculatedToricPowerMacro[] | null;
  /** Calculation Comment Sequence (0022,112A) SQ, VM 1, Type 3. [C.8.25.16-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.5.html#table_C.8.25.16-5) */
  CalculationCommentSequence?: CalculatedIOLCalculationCommentItem[] | null;
}

/** What the conditions of Calculated IOL ask for and refuse. */
export type CalculatedIOLConditions = (
    | { TypeOfOpticalCorrection?: 'SPHERICAL' | null; ToricIOLPowerForExactEmmetropiaSequence?: never; ToricIOLPowerForExactTargetRefractionSequence?: never }
    | { TypeOfOpticalCorrection: 'TORIC'; ToricIOLPowerForExactEmmetropiaSequence: unknown; ToricIOLPowerForExactTargetRefractionSequence: unknown }
  );

/** An Item of Calculated IOL alone. */
export type CalculatedIOLItem = CalculatedIOLMacro & CalculatedIOLConditions;

export const calculatedIOLRules: TableRules = {
  kind: 'macro',
  id: 'CalculatedIOL',
  name: 'Calculated IOL',
  table: 'table_C.8.25.16-5',
  section: 'sect_C.8.25.16.5',
  rows: [
    { keyword: 'IOLManufacturer', tag: '00221093', vr: 'LO', vm: '1', type: '1' },
    { keyword: 'ImplantName', tag: '00221095', vr: 'LO', vm: '1', type: '1' },
    { keyword: 'TypeOfOpticalCorrection', tag: '00221046', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['SPHERICAL', 'TORIC'] }] },
    {
      keyword: 'LensConstantSequence',
      tag: '00221092',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        {
          keyword: 'ConceptNameCodeSequence',
          tag: '0040A043',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '4237' }] }],
        },
        { keyword: 'NumericValue', tag: '0040A30A', vr: 'DS', vm: '1-n', type: '1' },
      ],
    },
    {
      keyword: 'IOLPowerSequence',
      tag: '00221090',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'IOLPower', tag: '00221053', vr: 'FL', vm: '1', type: '1' },
        {
          keyword: 'ToricIOLPowerSequence',
          tag: '00221047',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'TypeOfOpticalCorrection' }, to: ['TORIC'] }, decided: 'data', otherwise: 'forbidden', hash: 'd2fad833a868' },
          items: [{ range: [1, 1] }],
          rows: [{ include: () => calculatedToricPowerRules }],
        },
        { keyword: 'PredictedRefractiveError', tag: '00221054', vr: 'FL', vm: '1', type: '1' },
        {
          keyword: 'PredictedToricErrorSequence',
          tag: '00221048',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'TypeOfOpticalCorrection' }, to: ['TORIC'] }, decided: 'data', otherwise: 'forbidden', hash: 'd2fad833a868' },
          items: [{ range: [1, 1] }],
          rows: [{ include: () => calculatedToricPowerRules }],
        },
        { keyword: 'ImplantPartNumber', tag: '00221097', vr: 'LO', vm: '1', type: '2' },
        { keyword: 'PreSelectedForImplantation', tag: '00221049', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
      ],
    },
    { keyword: 'IOLPowerForExactEmmetropia', tag: '00221121', vr: 'FL', vm: '1', type: '2' },
    {
      keyword: 'ToricIOLPowerForExactEmmetropiaSequence',
      tag: '0022104A',
      vr: 'SQ',
      vm: '1',
      type: '2C',
      condition: { tree: { op: '=', attribute: { keyword: 'TypeOfOpticalCorrection' }, to: ['TORIC'] }, decided: 'data', otherwise: 'forbidden', hash: 'd2fad833a868' },
      items: [{ range: [0, 1] }],
      rows: [{ include: () => calculatedToricPowerRules }],
    },
    { keyword: 'IOLPowerForExactTargetRefraction', tag: '00221122', vr: 'FL', vm: '1', type: '2' },
    {
      keyword: 'ToricIOLPowerForExactTargetRefractionSequence',
      tag: '0022104B',
      vr: 'SQ',
      vm: '1',
      type: '2C',
      condition: { tree: { op: '=', attribute: { keyword: 'TypeOfOpticalCorrection' }, to: ['TORIC'] }, decided: 'data', otherwise: 'forbidden', hash: 'd2fad833a868' },
      items: [{ range: [0, 1] }],
      rows: [{ include: () => calculatedToricPowerRules }],
    },
    {
      keyword: 'CalculationCommentSequence',
      tag: '0022112A',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { keyword: 'CalculationCommentType', tag: '0022112B', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'defined', terms: ['INFORMATIVE', 'WARNING'] }] },
        { keyword: 'CalculationComment', tag: '0022112C', vr: 'LT', vm: '1', type: '1' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateCalculatedIOL = (dataset: object): Finding[] => validateTable(dataset, calculatedIOLRules);
