// Visual Field Static Perimetry Test Reliability, PS3.3 Table C.8.26.3-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.3.html#table_C.8.26.3-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type OphthalmicVisualFieldGlobalIndexItem, ophthalmicVisualFieldGlobalIndexRules } from '../macros/ophthalmic-visual-field-global-index.ts';

/** An Item of FixationSequence, its conditions apart. */
export interface VisualFieldStaticPerimetryTestReliabilityFixationItemAttributes {
  /** Fixation Monitoring Code Sequence (0024,0033) SQ, VM 1, Type 1. [C.8.26.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.3.html#table_C.8.26.3-1) */
  FixationMonitoringCodeSequence: CodeSequenceItem[];
  /** Fixation Checked Quantity (0024,0035) US, VM 1, Type 1C if FixationMonitoringCodeSequence has a code ("111844", DCM), ("111845", DCM). [C.8.26.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.3.html#table_C.8.26.3-1) */
  FixationCheckedQuantity?: number;
  /** Patient Not Properly Fixated Quantity (0024,0036) US, VM 1, Type 1C if FixationMonitoringCodeSequence has a code ("111844", DCM), ("111845", DCM). [C.8.26.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.3.html#table_C.8.26.3-1) */
  PatientNotProperlyFixatedQuantity?: number;
  /** Excessive Fixation Losses Data Flag (0024,0039) CS, VM 1, Type 1. [C.8.26.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.3.html#table_C.8.26.3-1) */
  ExcessiveFixationLossesDataFlag: 'YES' | 'NO';
  /** Excessive Fixation Losses (0024,0040) CS, VM 1, Type 1C if ExcessiveFixationLossesDataFlag is YES. [C.8.26.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.3.html#table_C.8.26.3-1) */
  ExcessiveFixationLosses?: 'YES' | 'NO';
}

/** An Item of VisualFieldCatchTrialSequence, its conditions apart. */
export interface VisualFieldStaticPerimetryTestReliabilityVisualFieldCatchTrialItemAttributes {
  /** Catch Trials Data Flag (0024,0055) CS, VM 1, Type 1. [C.8.26.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.3.html#table_C.8.26.3-1) */
  CatchTrialsDataFlag: 'YES' | 'NO';
  /** Negative Catch Trials Quantity (0024,0048) US, VM 1, Type 1C if CatchTrialsDataFlag is YES. [C.8.26.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.3.html#table_C.8.26.3-1) */
  NegativeCatchTrialsQuantity?: number;
  /** False Negatives Quantity (0024,0050) US, VM 1, Type 1C if CatchTrialsDataFlag is YES. [C.8.26.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.3.html#table_C.8.26.3-1) */
  FalseNegativesQuantity?: number;
  /** False Negatives Estimate Flag (0024,0045) CS, VM 1, Type 1. [C.8.26.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.3.html#table_C.8.26.3-1) */
  FalseNegativesEstimateFlag: 'YES' | 'NO';
  /** False Negatives Estimate (0024,0046) FL, VM 1, Type 1C if FalseNegativesEstimateFlag is YES. [C.8.26.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.3.html#table_C.8.26.3-1) */
  FalseNegativesEstimate?: number;
  /** Excessive False Negatives Data Flag (0024,0051) CS, VM 1, Type 1. [C.8.26.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.3.html#table_C.8.26.3-1) */
  ExcessiveFalseNegativesDataFlag: 'YES' | 'NO';
  /** Excessive False Negatives (0024,0052) CS, VM 1, Type 1C if ExcessiveFalseNegativesDataFlag is YES. [C.8.26.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.3.html#table_C.8.26.3-1) */
  ExcessiveFalseNegatives?: 'YES' | 'NO';
  /** Positive Catch Trials Quantity (0024,0056) US, VM 1, Type 1C if CatchTrialsDataFlag is YES. [C.8.26.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.3.html#table_C.8.26.3-1) */
  PositiveCatchTrialsQuantity?: number;
  /** False Positives Quantity (0024,0060) US, VM 1, Type 1C if CatchTrialsDataFlag is YES. [C.8.26.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.3.html#table_C.8.26.3-1) */
  FalsePositivesQuantity?: number;
  /** False Positives Estimate Flag (0024,0053) CS, VM 1, Type 1. [C.8.26.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.3.html#table_C.8.26.3-1) */
  FalsePositivesEstimateFlag: 'YES' | 'NO';
  /** False Positives Estimate (0024,0054) FL, VM 1, Type 1C if FalsePositivesEstimateFlag is YES. [C.8.26.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.3.html#table_C.8.26.3-1) */
  FalsePositivesEstimate?: number;
  /** Excessive False Positives Data Flag (0024,0061) CS, VM 1, Type 1. [C.8.26.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.3.html#table_C.8.26.3-1) */
  ExcessiveFalsePositivesDataFlag: 'YES' | 'NO';
  /** Excessive False Positives (0024,0062) CS, VM 1, Type 1C if ExcessiveFalsePositivesDataFlag is YES. [C.8.26.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.3.html#table_C.8.26.3-1) */
  ExcessiveFalsePositives?: 'YES' | 'NO';
}

/** Visual Field Static Perimetry Test Reliability: PS3.3 Table C.8.26.3-1. */
export interface VisualFieldStaticPerimetryTestReliabilityModule {
  /** Fixation Sequence (0024,0032) SQ, VM 1, Type 1. [C.8.26.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.3.html#table_C.8.26.3-1) */
  FixationSequence: [VisualFieldStaticPerimetryTestReliabilityFixationItem];
  /** Visual Field Catch Trial Sequence (0024,0034) SQ, VM 1, Type 1. [C.8.26.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.3.html#table_C.8.26.3-1) */
  VisualFieldCatchTrialSequence: [VisualFieldStaticPerimetryTestReliabilityVisualFieldCatchTrialItem];
  /** Stimuli Retesting Quantity (0024,0042) US, VM 1, Type 3. [C.8.26.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.3.html#table_C.8.26.3-1) */
  StimuliRetestingQuantity?: number | null;
  /** Patient Reliability Indicator (0024,0069) LO, VM 1, Type 3. [C.8.26.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.3.html#table_C.8.26.3-1) */
  PatientReliabilityIndicator?: string | null;
  /** Comments on Patient's Performance of Visual Field (0024,0044) LT, VM 1, Type 3. [C.8.26.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.3.html#table_C.8.26.3-1) */
  CommentsOnPatientPerformanceOfVisualField?: string | null;
  /** Visual Field Test Reliability Global Index Sequence (0024,0317) SQ, VM 1, Type 3. [C.8.26.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.3.html#table_C.8.26.3-1) */
  VisualFieldTestReliabilityGlobalIndexSequence?: OphthalmicVisualFieldGlobalIndexItem[] | null;
}

/** An Item of FixationSequence. */
export type VisualFieldStaticPerimetryTestReliabilityFixationItem = VisualFieldStaticPerimetryTestReliabilityFixationItemAttributes & (
    | { ExcessiveFixationLossesDataFlag: 'YES'; ExcessiveFixationLosses: unknown }
    | { ExcessiveFixationLossesDataFlag: 'NO'; ExcessiveFixationLosses?: never }
  );

/** An Item of VisualFieldCatchTrialSequence. */
export type VisualFieldStaticPerimetryTestReliabilityVisualFieldCatchTrialItem = VisualFieldStaticPerimetryTestReliabilityVisualFieldCatchTrialItemAttributes & (
    | { CatchTrialsDataFlag: 'YES'; NegativeCatchTrialsQuantity: unknown; FalseNegativesQuantity: unknown; PositiveCatchTrialsQuantity: unknown; FalsePositivesQuantity: unknown }
    | { CatchTrialsDataFlag: 'NO'; NegativeCatchTrialsQuantity?: never; FalseNegativesQuantity?: never; PositiveCatchTrialsQuantity?: never; FalsePositivesQuantity?: never }
  ) & (
    | { FalseNegativesEstimateFlag: 'YES'; FalseNegativesEstimate: unknown }
    | { FalseNegativesEstimateFlag: 'NO'; FalseNegativesEstimate?: never }
  ) & (
    | { ExcessiveFalseNegativesDataFlag: 'YES'; ExcessiveFalseNegatives: unknown }
    | { ExcessiveFalseNegativesDataFlag: 'NO'; ExcessiveFalseNegatives?: never }
  ) & (
    | { FalsePositivesEstimateFlag: 'YES'; FalsePositivesEstimate: unknown }
    | { FalsePositivesEstimateFlag: 'NO'; FalsePositivesEstimate?: never }
  ) & (
    | { ExcessiveFalsePositivesDataFlag: 'YES'; ExcessiveFalsePositives: unknown }
    | { ExcessiveFalsePositivesDataFlag: 'NO'; ExcessiveFalsePositives?: never }
  );

export const visualFieldStaticPerimetryTestReliabilityRules: TableRules = {
  kind: 'module',
  id: 'VisualFieldStaticPerimetryTestReliability',
  name: 'Visual Field Static Perimetry Test Reliability',
  table: 'table_C.8.26.3-1',
  section: 'sect_C.8.26.3',
  rows: [
    {
      keyword: 'FixationSequence',
      tag: '00240032',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        {
          keyword: 'FixationMonitoringCodeSequence',
          tag: '00240033',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, null] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '4253' }] }],
        },
        {
          keyword: 'FixationCheckedQuantity',
          tag: '00240035',
          vr: 'US',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'code',
              attribute: { keyword: 'FixationMonitoringCodeSequence' },
              codes: [{ value: '111844', scheme: 'DCM' }, { value: '111845', scheme: 'DCM' }],
            },
            decided: 'data',
            otherwise: 'allowed',
            hash: 'a9d60e05bcaf',
          },
        },
        {
          keyword: 'PatientNotProperlyFixatedQuantity',
          tag: '00240036',
          vr: 'US',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'code',
              attribute: { keyword: 'FixationMonitoringCodeSequence' },
              codes: [{ value: '111844', scheme: 'DCM' }, { value: '111845', scheme: 'DCM' }],
            },
            decided: 'data',
            otherwise: 'allowed',
            hash: 'a9d60e05bcaf',
          },
        },
        { keyword: 'ExcessiveFixationLossesDataFlag', tag: '00240039', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
        {
          keyword: 'ExcessiveFixationLosses',
          tag: '00240040',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'ExcessiveFixationLossesDataFlag' }, to: ['YES'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '2d5b78042524',
          },
          values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }],
        },
      ],
    },
    {
      keyword: 'VisualFieldCatchTrialSequence',
      tag: '00240034',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        { keyword: 'CatchTrialsDataFlag', tag: '00240055', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
        {
          keyword: 'NegativeCatchTrialsQuantity',
          tag: '00240048',
          vr: 'US',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'CatchTrialsDataFlag' }, to: ['YES'] }, decided: 'data', otherwise: 'forbidden', hash: '397b8614950f' },
        },
        {
          keyword: 'FalseNegativesQuantity',
          tag: '00240050',
          vr: 'US',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'CatchTrialsDataFlag' }, to: ['YES'] }, decided: 'data', otherwise: 'forbidden', hash: '397b8614950f' },
        },
        { keyword: 'FalseNegativesEstimateFlag', tag: '00240045', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
        {
          keyword: 'FalseNegativesEstimate',
          tag: '00240046',
          vr: 'FL',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'FalseNegativesEstimateFlag' }, to: ['YES'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: 'b523ef164c7e',
          },
        },
        { keyword: 'ExcessiveFalseNegativesDataFlag', tag: '00240051', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
        {
          keyword: 'ExcessiveFalseNegatives',
          tag: '00240052',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'ExcessiveFalseNegativesDataFlag' }, to: ['YES'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: 'f51ea705c444',
          },
          values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }],
        },
        {
          keyword: 'PositiveCatchTrialsQuantity',
          tag: '00240056',
          vr: 'US',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'CatchTrialsDataFlag' }, to: ['YES'] }, decided: 'data', otherwise: 'forbidden', hash: '397b8614950f' },
        },
        {
          keyword: 'FalsePositivesQuantity',
          tag: '00240060',
          vr: 'US',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'CatchTrialsDataFlag' }, to: ['YES'] }, decided: 'data', otherwise: 'forbidden', hash: '397b8614950f' },
        },
        { keyword: 'FalsePositivesEstimateFlag', tag: '00240053', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
        {
          keyword: 'FalsePositivesEstimate',
          tag: '00240054',
          vr: 'FL',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'FalsePositivesEstimateFlag' }, to: ['YES'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: 'c65181571eb5',
          },
        },
        { keyword: 'ExcessiveFalsePositivesDataFlag', tag: '00240061', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
        {
          keyword: 'ExcessiveFalsePositives',
          tag: '00240062',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'ExcessiveFalsePositivesDataFlag' }, to: ['YES'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '59b210ffddac',
          },
          values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }],
        },
      ],
    },
    { keyword: 'StimuliRetestingQuantity', tag: '00240042', vr: 'US', vm: '1', type: '3' },
    { keyword: 'PatientReliabilityIndicator', tag: '00240069', vr: 'LO', vm: '1', type: '3' },
    { keyword: 'CommentsOnPatientPerformanceOfVisualField', tag: '00240044', vr: 'LT', vm: '1', type: '3' },
    {
      keyword: 'VisualFieldTestReliabilityGlobalIndexSequence',
      tag: '00240317',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => ophthalmicVisualFieldGlobalIndexRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateVisualFieldStaticPerimetryTestReliability = (dataset: object): Finding[] => validateTable(dataset, visualFieldStaticPerimetryTestReliabilityRules);
