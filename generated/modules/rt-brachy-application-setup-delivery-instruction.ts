// RT Brachy Application Setup Delivery Instruction, PS3.3 Table C.8.8.30-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.30.html#table_C.8.8.30-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type HierarchicalSOPInstanceReferenceMacro, hierarchicalSOPInstanceReferenceRules } from '../macros/hierarchical-sop-instance-reference.ts';

/** An Item of ChannelDeliveryOrderSequence. */
export interface RTBrachyApplicationSetupDeliveryInstructionBrachyTaskChannelDeliveryOrderItem {
  /** Referenced Channel Number (0074,1406) IS, VM 1, Type 1. [C.8.8.30-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.30.html#table_C.8.8.30-1) */
  ReferencedChannelNumber: number;
  /** Channel Delivery Order Index (0074,140C) IS, VM 1, Type 1. [C.8.8.30-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.30.html#table_C.8.8.30-1) */
  ChannelDeliveryOrderIndex: number;
}

/** An Item of ChannelDeliveryContinuationSequence. */
export interface RTBrachyApplicationSetupDeliveryInstructionBrachyTaskChannelDeliveryContinuationItem {
  /** Referenced Channel Number (0074,1406) IS, VM 1, Type 1. [C.8.8.30-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.30.html#table_C.8.8.30-1) */
  ReferencedChannelNumber: number;
  /** Start Cumulative Time Weight (0074,1407) DS, VM 1, Type 1. [C.8.8.30-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.30.html#table_C.8.8.30-1) */
  StartCumulativeTimeWeight: number;
  /** End Cumulative Time Weight (0074,1408) DS, VM 1, Type 1. [C.8.8.30-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.30.html#table_C.8.8.30-1) */
  EndCumulativeTimeWeight: number;
}

/** An Item of BrachyTaskSequence, its conditions apart. */
export interface RTBrachyApplicationSetupDeliveryInstructionBrachyTaskItemAttributes {
  /** Treatment Delivery Type (300A,00CE) CS, VM 1, Type 1. [C.8.8.30-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.30.html#table_C.8.8.30-1) */
  TreatmentDeliveryType: 'TREATMENT' | 'CONTINUATION';
  /** Continuation Start Total Reference Air Kerma (0074,1402) DS, VM 1, Type 1C if TreatmentDeliveryType is CONTINUATION. [C.8.8.30-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.30.html#table_C.8.8.30-1) */
  ContinuationStartTotalReferenceAirKerma?: number;
  /** Continuation End Total Reference Air Kerma (0074,1403) DS, VM 1, Type 1C if TreatmentDeliveryType is CONTINUATION. [C.8.8.30-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.30.html#table_C.8.8.30-1) */
  ContinuationEndTotalReferenceAirKerma?: number;
  /** Referenced Brachy Application Setup Number (300C,000C) IS, VM 1, Type 1. [C.8.8.30-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.30.html#table_C.8.8.30-1) */
  ReferencedBrachyApplicationSetupNumber: number;
  /** Channel Delivery Order Sequence (0074,1405) SQ, VM 1, Type 3. [C.8.8.30-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.30.html#table_C.8.8.30-1) */
  ChannelDeliveryOrderSequence?: RTBrachyApplicationSetupDeliveryInstructionBrachyTaskChannelDeliveryOrderItem[] | null;
  /** Channel Delivery Continuation Sequence (0074,140D) SQ, VM 1, Type 1C if TreatmentDeliveryType is CONTINUATION. [C.8.8.30-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.30.html#table_C.8.8.30-1) */
  ChannelDeliveryContinuationSequence?: RTBrachyApplicationSetupDeliveryInstructionBrachyTaskChannelDeliveryContinuationItem[];
}

/** An Item of OmittedChannelSequence. */
export interface RTBrachyApplicationSetupDeliveryInstructionOmittedApplicationSetupOmittedChannelItem {
  /** Referenced Channel Number (0074,1406) IS, VM 1, Type 1. [C.8.8.30-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.30.html#table_C.8.8.30-1) */
  ReferencedChannelNumber: number;
  /** Reason for Channel Omission (0074,140A) CS, VM 1, Type 1. [C.8.8.30-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.30.html#table_C.8.8.30-1) */
  ReasonForChannelOmission: DefinedTerm<'ALREADY_TREATED' | 'OTHER'>;
  /** Reason for Channel Omission Description (0074,140B) LO, VM 1, Type 3. [C.8.8.30-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.30.html#table_C.8.8.30-1) */
  ReasonForChannelOmissionDescription?: string | null;
}

/** An Item of OmittedApplicationSetupSequence. */
export interface RTBrachyApplicationSetupDeliveryInstructionOmittedApplicationSetupItem {
  /** Referenced Brachy Application Setup Number (300C,000C) IS, VM 1, Type 1. [C.8.8.30-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.30.html#table_C.8.8.30-1) */
  ReferencedBrachyApplicationSetupNumber: number;
  /** Omitted Channel Sequence (0074,1409) SQ, VM 1, Type 1. [C.8.8.30-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.30.html#table_C.8.8.30-1) */
  OmittedChannelSequence: RTBrachyApplicationSetupDeliveryInstructionOmittedApplicationSetupOmittedChannelItem[];
}

/** RT Brachy Application Setup Delivery Instruction: PS3.3 Table C.8.8.30-1. */
export interface RTBrachyApplicationSetupDeliveryInstructionModule {
  /** Referenced RT Plan Sequence (300C,0002) SQ, VM 1, Type 1. [C.8.8.30-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.30.html#table_C.8.8.30-1) */
  ReferencedRTPlanSequence: [HierarchicalSOPInstanceReferenceMacro];
  /** Referenced Fraction Group Number (300C,0022) IS, VM 1, Type 1. [C.8.8.30-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.30.html#table_C.8.8.30-1) */
  ReferencedFractionGroupNumber: number;
  /** Current Fraction Number (3008,0022) IS, VM 1, Type 1. [C.8.8.30-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.30.html#table_C.8.8.30-1) */
  CurrentFractionNumber: number;
  /** Continuation Pulse Number (0074,1404) IS, VM 1, Type 1C if [other-instance #135638990617] and TreatmentDeliveryType in BrachyTaskSequence is CONTINUATION. [C.8.8.30-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.30.html#table_C.8.8.30-1) */
  ContinuationPulseNumber?: number;
  /** Brachy Task Sequence (0074,1401) SQ, VM 1, Type 1. [C.8.8.30-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.30.html#table_C.8.8.30-1) */
  BrachyTaskSequence: RTBrachyApplicationSetupDeliveryInstructionBrachyTaskItem[];
  /** Omitted Application Setup Sequence (0074,140E) SQ, VM 1, Type 1C if DeliveryType is CONTINUATION and [knowledge #87503ddc9326]. [C.8.8.30-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.30.html#table_C.8.8.30-1) */
  OmittedApplicationSetupSequence?: RTBrachyApplicationSetupDeliveryInstructionOmittedApplicationSetupItem[];
}

/** An Item of BrachyTaskSequence. */
export type RTBrachyApplicationSetupDeliveryInstructionBrachyTaskItem = RTBrachyApplicationSetupDeliveryInstructionBrachyTaskItemAttributes & (
    | { TreatmentDeliveryType: 'TREATMENT'; ContinuationStartTotalReferenceAirKerma?: never; ContinuationEndTotalReferenceAirKerma?: never; ChannelDeliveryContinuationSequence?: never }
    | { TreatmentDeliveryType: 'CONTINUATION'; ContinuationStartTotalReferenceAirKerma: unknown; ContinuationEndTotalReferenceAirKerma: unknown; ChannelDeliveryContinuationSequence: unknown }
  );

export const rtBrachyApplicationSetupDeliveryInstructionRules: TableRules = {
  kind: 'module',
  id: 'RTBrachyApplicationSetupDeliveryInstruction',
  name: 'RT Brachy Application Setup Delivery Instruction',
  table: 'table_C.8.8.30-1',
  section: 'sect_C.8.8.30',
  rows: [
    {
      keyword: 'ReferencedRTPlanSequence',
      tag: '300C0002',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => hierarchicalSOPInstanceReferenceRules }],
    },
    { keyword: 'ReferencedFractionGroupNumber', tag: '300C0022', vr: 'IS', vm: '1', type: '1' },
    { keyword: 'CurrentFractionNumber', tag: '30080022', vr: 'IS', vm: '1', type: '1' },
    {
      keyword: 'ContinuationPulseNumber',
      tag: '00741404',
      vr: 'IS',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'unknown', reason: 'other-instance', hash: '135638990617' },
            { op: '=', attribute: { keyword: 'TreatmentDeliveryType', within: ['BrachyTaskSequence'] }, to: ['CONTINUATION'] },
          ],
        },
        decided: 'study',
        otherwise: 'forbidden',
        hash: '135638990617',
        reason: 'other-instance',
        missing: 'the Brachy Treatment Type of the referenced plan',
      },
    },
    {
      keyword: 'BrachyTaskSequence',
      tag: '00741401',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        {
          keyword: 'TreatmentDeliveryType',
          tag: '300A00CE',
          vr: 'CS',
          vm: '1',
          type: '1',
          values: [{ kind: 'enumerated', terms: ['TREATMENT', 'CONTINUATION'] }],
        },
        {
          keyword: 'ContinuationStartTotalReferenceAirKerma',
          tag: '00741402',
          vr: 'DS',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'TreatmentDeliveryType' }, to: ['CONTINUATION'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '096899e6bbca',
          },
        },
        {
          keyword: 'ContinuationEndTotalReferenceAirKerma',
          tag: '00741403',
          vr: 'DS',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'TreatmentDeliveryType' }, to: ['CONTINUATION'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '096899e6bbca',
          },
        },
        { keyword: 'ReferencedBrachyApplicationSetupNumber', tag: '300C000C', vr: 'IS', vm: '1', type: '1' },
        {
          keyword: 'ChannelDeliveryOrderSequence',
          tag: '00741405',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [
            { keyword: 'ReferencedChannelNumber', tag: '00741406', vr: 'IS', vm: '1', type: '1' },
            { keyword: 'ChannelDeliveryOrderIndex', tag: '0074140C', vr: 'IS', vm: '1', type: '1' },
          ],
        },
        {
          keyword: 'ChannelDeliveryContinuationSequence',
          tag: '0074140D',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'TreatmentDeliveryType' }, to: ['CONTINUATION'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '096899e6bbca',
          },
          items: [{ range: [1, null] }],
          rows: [
            { keyword: 'ReferencedChannelNumber', tag: '00741406', vr: 'IS', vm: '1', type: '1' },
            { keyword: 'StartCumulativeTimeWeight', tag: '00741407', vr: 'DS', vm: '1', type: '1' },
            { keyword: 'EndCumulativeTimeWeight', tag: '00741408', vr: 'DS', vm: '1', type: '1' },
          ],
        },
      ],
    },
    {
      keyword: 'OmittedApplicationSetupSequence',
      tag: '0074140E',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [{ op: '=', attribute: { keyword: 'DeliveryType' }, to: ['CONTINUATION'] }, { op: 'unknown', reason: 'knowledge', hash: '87503ddc9326' }],
        },
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '87503ddc9326',
        reason: 'knowledge',
        missing: 'which channels were left out',
      },
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'ReferencedBrachyApplicationSetupNumber', tag: '300C000C', vr: 'IS', vm: '1', type: '1' },
        {
          keyword: 'OmittedChannelSequence',
          tag: '00741409',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, null] }],
          rows: [
            { keyword: 'ReferencedChannelNumber', tag: '00741406', vr: 'IS', vm: '1', type: '1' },
            {
              keyword: 'ReasonForChannelOmission',
              tag: '0074140A',
              vr: 'CS',
              vm: '1',
              type: '1',
              values: [{ kind: 'defined', terms: ['ALREADY_TREATED', 'OTHER'] }],
            },
            { keyword: 'ReasonForChannelOmissionDescription', tag: '0074140B', vr: 'LO', vm: '1', type: '3' },
          ],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTBrachyApplicationSetupDeliveryInstruction = (dataset: object): Finding[] => validateTable(dataset, rtBrachyApplicationSetupDeliveryInstructionRules);
