// Enhanced Contrast/Bolus, PS3.3 Table C.7-12b
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.4b.html#table_C.7-12b
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceMacro, type CodeSequenceConditions, type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';

/** An Item of ContrastAdministrationProfileSequence. */
export interface EnhancedContrastBolusContrastBolusAgentContrastAdministrationProfileItem {
  /** Contrast/Bolus Volume (0018,1041) DS, VM 1, Type 2. [C.7-12b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.4b.html#table_C.7-12b) */
  ContrastBolusVolume: number | null;
  /** Contrast/Bolus Start Time (0018,1042) TM, VM 1, Type 3. [C.7-12b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.4b.html#table_C.7-12b) */
  ContrastBolusStartTime?: string | null;
  /** Contrast/Bolus Stop Time (0018,1043) TM, VM 1, Type 3. [C.7-12b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.4b.html#table_C.7-12b) */
  ContrastBolusStopTime?: string | null;
  /** Contrast Flow Rate (0018,1046) DS, VM 1-n, Type 3. [C.7-12b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.4b.html#table_C.7-12b) */
  ContrastFlowRate?: number[] | null;
  /** Contrast Flow Duration (0018,1047) DS, VM 1-n, Type 3. [C.7-12b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.4b.html#table_C.7-12b) */
  ContrastFlowDuration?: number[] | null;
}

/** An Item of ContrastBolusAgentSequence, its conditions apart. */
export interface EnhancedContrastBolusContrastBolusAgentItemAttributes extends CodeSequenceMacro {
  /** Contrast/Bolus Agent Number (0018,9337) US, VM 1, Type 1. [C.7-12b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.4b.html#table_C.7-12b) */
  ContrastBolusAgentNumber: number;
  /** Contrast/Bolus Administration Route Sequence (0018,0014) SQ, VM 1, Type 1. [C.7-12b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.4b.html#table_C.7-12b) */
  ContrastBolusAdministrationRouteSequence: [CodeSequenceItem];
  /** Contrast/Bolus Ingredient Code Sequence (0018,9338) SQ, VM 1, Type 2. [C.7-12b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.4b.html#table_C.7-12b) */
  ContrastBolusIngredientCodeSequence: CodeSequenceItem[] | null;
  /** Contrast/Bolus Volume (0018,1041) DS, VM 1, Type 2. [C.7-12b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.4b.html#table_C.7-12b) */
  ContrastBolusVolume: number | null;
  /** Contrast/Bolus Ingredient Concentration (0018,1049) DS, VM 1, Type 2. [C.7-12b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.4b.html#table_C.7-12b) */
  ContrastBolusIngredientConcentration: number | null;
  /** Contrast/Bolus Ingredient Percent by Volume (0052,0001) FL, VM 1, Type 3. [C.7-12b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.4b.html#table_C.7-12b) */
  ContrastBolusIngredientPercentByVolume?: number | null;
  /** Contrast/Bolus Ingredient Opaque (0018,9425) CS, VM 1, Type 3. [C.7-12b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.4b.html#table_C.7-12b) */
  ContrastBolusIngredientOpaque?: 'YES' | 'NO' | null;
  /** Contrast/Bolus T1 Relaxivity (0018,0013) FL, VM 1, Type 3. [C.7-12b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.4b.html#table_C.7-12b) */
  ContrastBolusT1Relaxivity?: number | null;
  /** Contrast Administration Profile Sequence (0018,9340) SQ, VM 1, Type 3. [C.7-12b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.4b.html#table_C.7-12b) */
  ContrastAdministrationProfileSequence?: EnhancedContrastBolusContrastBolusAgentContrastAdministrationProfileItem[] | null;
}

/** Enhanced Contrast/Bolus: PS3.3 Table C.7-12b. */
export interface EnhancedContrastBolusModule {
  /** Contrast/Bolus Agent Sequence (0018,0012) SQ, VM 1, Type 1. [C.7-12b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.4b.html#table_C.7-12b) */
  ContrastBolusAgentSequence: EnhancedContrastBolusContrastBolusAgentItem[];
}

/** An Item of ContrastBolusAgentSequence. */
export type EnhancedContrastBolusContrastBolusAgentItem = EnhancedContrastBolusContrastBolusAgentItemAttributes & CodeSequenceConditions;

export const enhancedContrastBolusRules: TableRules = {
  kind: 'module',
  id: 'EnhancedContrastBolus',
  name: 'Enhanced Contrast/Bolus',
  table: 'table_C.7-12b',
  section: 'sect_C.7.6.4b',
  rows: [
    {
      keyword: 'ContrastBolusAgentSequence',
      tag: '00180012',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '12' }] },
        { keyword: 'ContrastBolusAgentNumber', tag: '00189337', vr: 'US', vm: '1', type: '1' },
        {
          keyword: 'ContrastBolusAdministrationRouteSequence',
          tag: '00180014',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '11' }] }],
        },
        {
          keyword: 'ContrastBolusIngredientCodeSequence',
          tag: '00189338',
          vr: 'SQ',
          vm: '1',
          type: '2',
          items: [{ range: [0, null] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '13' }] }],
        },
        { keyword: 'ContrastBolusVolume', tag: '00181041', vr: 'DS', vm: '1', type: '2' },
        { keyword: 'ContrastBolusIngredientConcentration', tag: '00181049', vr: 'DS', vm: '1', type: '2' },
        { keyword: 'ContrastBolusIngredientPercentByVolume', tag: '00520001', vr: 'FL', vm: '1', type: '3' },
        { keyword: 'ContrastBolusIngredientOpaque', tag: '00189425', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
        { keyword: 'ContrastBolusT1Relaxivity', tag: '00180013', vr: 'FL', vm: '1', type: '3' },
        {
          keyword: 'ContrastAdministrationProfileSequence',
          tag: '00189340',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [
            { keyword: 'ContrastBolusVolume', tag: '00181041', vr: 'DS', vm: '1', type: '2' },
            { keyword: 'ContrastBolusStartTime', tag: '00181042', vr: 'TM', vm: '1', type: '3' },
            { keyword: 'ContrastBolusStopTime', tag: '00181043', vr: 'TM', vm: '1', type: '3' },
            { keyword: 'ContrastFlowRate', tag: '00181046', vr: 'DS', vm: '1-n', type: '3' },
            { keyword: 'ContrastFlowDuration', tag: '00181047', vr: 'DS', vm: '1-n', type: '3' },
          ],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateEnhancedContrastBolus = (dataset: object): Finding[] => validateTable(dataset, enhancedContrastBolusRules);
