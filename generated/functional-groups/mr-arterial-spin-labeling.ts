// MR Arterial Spin Labeling, PS3.3 Table C.8-100b
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.14.html#table_C.8-100b
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type GeneralAnatomyOptionalMacro, generalAnatomyOptionalRules } from '../macros/general-anatomy-optional.ts';

/** An Item of ASLSlabSequence. */
export interface MRArterialSpinLabelingMRArterialSpinLabelingASLSlabItem extends GeneralAnatomyOptionalMacro {
  /** ASL Slab Number (0018,9253) US, VM 1, Type 1. [C.8-100b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.14.html#table_C.8-100b) */
  ASLSlabNumber: number;
  /** ASL Slab Thickness (0018,9254) FD, VM 1, Type 1. [C.8-100b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.14.html#table_C.8-100b) */
  ASLSlabThickness: number;
  /** ASL Slab Orientation (0018,9255) FD, VM 3, Type 1. [C.8-100b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.14.html#table_C.8-100b) */
  ASLSlabOrientation: [number, number, number];
  /** ASL Mid Slab Position (0018,9256) FD, VM 3, Type 1. [C.8-100b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.14.html#table_C.8-100b) */
  ASLMidSlabPosition: [number, number, number];
  /** ASL Pulse Train Duration (0018,9258) UL, VM 1, Type 1. [C.8-100b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.14.html#table_C.8-100b) */
  ASLPulseTrainDuration: number;
}

/** An Item of ASLBolusCutoffTimingSequence. */
export interface MRArterialSpinLabelingMRArterialSpinLabelingASLBolusCutoffTimingItem {
  /** ASL Bolus Cut-off Delay Time (0018,925F) UL, VM 1, Type 1. [C.8-100b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.14.html#table_C.8-100b) */
  ASLBolusCutoffDelayTime: number;
  /** ASL Bolus Cut-off Technique (0018,925E) LO, VM 1, Type 2. [C.8-100b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.14.html#table_C.8-100b) */
  ASLBolusCutoffTechnique: string | null;
}

/** An Item of MRArterialSpinLabelingSequence, its conditions apart. */
export interface MRArterialSpinLabelingMRArterialSpinLabelingItemAttributes {
  /** ASL Technique Description (0018,9252) LO, VM 1, Type 2. [C.8-100b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.14.html#table_C.8-100b) */
  ASLTechniqueDescription: string | null;
  /** ASL Context (0018,9257) CS, VM 1, Type 1C if FrameType is ORIGINAL. [C.8-100b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.14.html#table_C.8-100b) */
  ASLContext?: 'LABEL' | 'CONTROL' | 'M_ZERO_SCAN';
  /** ASL Slab Sequence (0018,9260) SQ, VM 1, Type 1C if ASLContext is one of CONTROL, LABEL. [C.8-100b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.14.html#table_C.8-100b) */
  ASLSlabSequence?: MRArterialSpinLabelingMRArterialSpinLabelingASLSlabItem[];
  /** ASL Crusher Flag (0018,9259) CS, VM 1, Type 1. [C.8-100b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.14.html#table_C.8-100b) */
  ASLCrusherFlag: 'YES' | 'NO';
  /** ASL Crusher Flow Limit (0018,925A) FD, VM 1, Type 1C if ASLCrusherFlag is YES. [C.8-100b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.14.html#table_C.8-100b) */
  ASLCrusherFlowLimit?: number;
  /** ASL Crusher Description (0018,925B) LO, VM 1, Type 1C if ASLCrusherFlag is YES. [C.8-100b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.14.html#table_C.8-100b) */
  ASLCrusherDescription?: string;
  /** ASL Bolus Cut-off Flag (0018,925C) CS, VM 1, Type 1. [C.8-100b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.14.html#table_C.8-100b) */
  ASLBolusCutoffFlag: 'YES' | 'NO';
  /** ASL Bolus Cut-off Timing Sequence (0018,925D) SQ, VM 1, Type 1C if ASLBolusCutoffFlag is YES. [C.8-100b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.14.html#table_C.8-100b) */
  ASLBolusCutoffTimingSequence?: [MRArterialSpinLabelingMRArterialSpinLabelingASLBolusCutoffTimingItem];
}

/** MR Arterial Spin Labeling: PS3.3 Table C.8-100b. */
export interface MRArterialSpinLabelingFunctionalGroup {
  /** MR Arterial Spin Labeling Sequence (0018,9251) SQ, VM 1, Type 1. [C.8-100b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.14.html#table_C.8-100b) */
  MRArterialSpinLabelingSequence: MRArterialSpinLabelingMRArterialSpinLabelingItem[];
}

/** An Item of MRArterialSpinLabelingSequence. */
export type MRArterialSpinLabelingMRArterialSpinLabelingItem = MRArterialSpinLabelingMRArterialSpinLabelingItemAttributes & (
    | { ASLContext: 'LABEL' | 'CONTROL'; ASLSlabSequence: unknown }
    | { ASLContext?: 'M_ZERO_SCAN' }
  ) & (
    | { ASLCrusherFlag: 'YES'; ASLCrusherFlowLimit: unknown; ASLCrusherDescription: unknown }
    | { ASLCrusherFlag: 'NO'; ASLCrusherFlowLimit?: never; ASLCrusherDescription?: never }
  ) & (
    | { ASLBolusCutoffFlag: 'YES'; ASLBolusCutoffTimingSequence: unknown }
    | { ASLBolusCutoffFlag: 'NO'; ASLBolusCutoffTimingSequence?: never }
  );

export const mrArterialSpinLabelingRules: TableRules = {
  kind: 'functional-group',
  id: 'MRArterialSpinLabeling',
  name: 'MR Arterial Spin Labeling',
  table: 'table_C.8-100b',
  section: 'sect_C.8.13.5.14',
  rows: [
    {
      keyword: 'MRArterialSpinLabelingSequence',
      tag: '00189251',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'ASLTechniqueDescription', tag: '00189252', vr: 'LO', vm: '1', type: '2' },
        {
          keyword: 'ASLContext',
          tag: '00189257',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'FrameType' }, to: ['ORIGINAL'] }, decided: 'data', otherwise: 'allowed', hash: '8528431a6926' },
          values: [{ kind: 'enumerated', terms: ['LABEL', 'CONTROL', 'M_ZERO_SCAN'] }],
        },
        {
          keyword: 'ASLSlabSequence',
          tag: '00189260',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'ASLContext' }, to: ['CONTROL', 'LABEL'] }, decided: 'data', otherwise: 'allowed', hash: 'ddc455ee4fb6' },
          items: [{ range: [1, null] }],
          rows: [
            { keyword: 'ASLSlabNumber', tag: '00189253', vr: 'US', vm: '1', type: '1' },
            {
              include: () => generalAnatomyOptionalRules,
              overrides: [
                { path: ['AnatomicRegionSequence'], contextGroups: [{ kind: 'DCID', cid: '4030' }] },
                { path: ['AnatomicRegionSequence', 'AnatomicRegionModifierSequence'], contextGroups: [{ kind: 'DCID', cid: '2' }] },
                { path: ['PrimaryAnatomicStructureSequence', 'PrimaryAnatomicStructureModifierSequence'], contextGroups: [{ kind: 'DCID', cid: '2' }] },
              ],
            },
            { keyword: 'ASLSlabThickness', tag: '00189254', vr: 'FD', vm: '1', type: '1' },
            { keyword: 'ASLSlabOrientation', tag: '00189255', vr: 'FD', vm: '3', type: '1' },
            { keyword: 'ASLMidSlabPosition', tag: '00189256', vr: 'FD', vm: '3', type: '1' },
            { keyword: 'ASLPulseTrainDuration', tag: '00189258', vr: 'UL', vm: '1', type: '1' },
          ],
        },
        { keyword: 'ASLCrusherFlag', tag: '00189259', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
        {
          keyword: 'ASLCrusherFlowLimit',
          tag: '0018925A',
          vr: 'FD',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'ASLCrusherFlag' }, to: ['YES'] }, decided: 'data', otherwise: 'forbidden', hash: '5a477852e4ad' },
        },
        {
          keyword: 'ASLCrusherDescription',
          tag: '0018925B',
          vr: 'LO',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'ASLCrusherFlag' }, to: ['YES'] }, decided: 'data', otherwise: 'forbidden', hash: '5a477852e4ad' },
        },
        { keyword: 'ASLBolusCutoffFlag', tag: '0018925C', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
        {
          keyword: 'ASLBolusCutoffTimingSequence',
          tag: '0018925D',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'ASLBolusCutoffFlag' }, to: ['YES'] }, decided: 'data', otherwise: 'forbidden', hash: '8dae4b778bd7' },
          items: [{ range: [1, 1] }],
          rows: [
            { keyword: 'ASLBolusCutoffDelayTime', tag: '0018925F', vr: 'UL', vm: '1', type: '1' },
            { keyword: 'ASLBolusCutoffTechnique', tag: '0018925E', vr: 'LO', vm: '1', type: '2' },
          ],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateMRArterialSpinLabeling = (dataset: object): Finding[] => validateTable(dataset, mrArterialSpinLabelingRules);
