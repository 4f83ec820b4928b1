// RT Radiation Set Delivery Instruction, PS3.3 Table C.36.24-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.24.html#table_C.36.24-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type DeviceMotionControlMacro, deviceMotionControlRules } from '../macros/device-motion-control.ts';
import { type IdentifiedPersonOrDeviceItem, identifiedPersonOrDeviceRules } from '../macros/identified-person-or-device.ts';
import { type RTPatientPositionMacro, rtPatientPositionRules } from '../macros/rt-patient-position.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';
import { type TreatmentDeviceIdentificationMacro, treatmentDeviceIdentificationRules } from '../macros/treatment-device-identification.ts';

/** An Item of RTRadiationTaskSequence, its conditions apart. */
export interface RTRadiationSetDeliveryInstructionRTRadiationTaskItemAttributes extends DeviceMotionControlMacro {
  /** Referenced RT Radiation Sequence (300A,0630) SQ, VM 1, Type 1. [C.36.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.24.html#table_C.36.24-1) */
  ReferencedRTRadiationSequence: [SOPInstanceReferenceMacro];
  /** RT Delivery Start Patient Position Sequence (300A,0789) SQ, VM 1, Type 2. [C.36.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.24.html#table_C.36.24-1) */
  RTDeliveryStartPatientPositionSequence: RTPatientPositionMacro[] | null;
  /** Treatment Delivery Continuation Flag (300A,0708) CS, VM 1, Type 1. [C.36.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.24.html#table_C.36.24-1) */
  TreatmentDeliveryContinuationFlag: 'YES' | 'NO';
  /** Continuation Start Meterset (0074,0120) FD, VM 1, Type 1C if TreatmentDeliveryContinuationFlag is YES. [C.36.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.24.html#table_C.36.24-1) */
  ContinuationStartMeterset?: number;
  /** Continuation End Meterset (0074,0121) FD, VM 1, Type 1C if TreatmentDeliveryContinuationFlag is YES and [other-instance #54253f6fea33]. [C.36.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.24.html#table_C.36.24-1) */
  ContinuationEndMeterset?: number;
  /** Radiation Order Index (300A,0786) US, VM 1, Type 2. [C.36.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.24.html#table_C.36.24-1) */
  RadiationOrderIndex: number | null;
  /** Referenced RT Treatment Preparation Sequence (300A,078B) SQ, VM 1, Type 2. [C.36.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.24.html#table_C.36.24-1) */
  ReferencedRTTreatmentPreparationSequence: [SOPInstanceReferenceMacro] | null;
}

/** An Item of OmittedRadiationSequence. */
export interface RTRadiationSetDeliveryInstructionOmittedRadiationItem {
  /** Referenced RT Radiation Sequence (300A,0630) SQ, VM 1, Type 1. [C.36.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.24.html#table_C.36.24-1) */
  ReferencedRTRadiationSequence: [SOPInstanceReferenceMacro];
  /** Reason for Omission Code Sequence (300A,0788) SQ, VM 1, Type 1. [C.36.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.24.html#table_C.36.24-1) */
  ReasonForOmissionCodeSequence: [CodeSequenceItem];
  /** Asserter Identification Sequence (0044,0103) SQ, VM 1, Type 1. [C.36.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.24.html#table_C.36.24-1) */
  AsserterIdentificationSequence: [IdentifiedPersonOrDeviceItem];
  /** Reason for Omission Description (300C,0113) LO, VM 1, Type 3. [C.36.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.24.html#table_C.36.24-1) */
  ReasonForOmissionDescription?: string | null;
}

/** RT Radiation Set Delivery Instruction: PS3.3 Table C.36.24-1. */
export interface RTRadiationSetDeliveryInstructionModule {
  /** Referenced RT Radiation Set Sequence (300A,0702) SQ, VM 1, Type 1. [C.36.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.24.html#table_C.36.24-1) */
  ReferencedRTRadiationSetSequence: [SOPInstanceReferenceMacro];
  /** Treatment Device Identification Sequence (300A,063A) SQ, VM 1, Type 2. [C.36.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.24.html#table_C.36.24-1) */
  TreatmentDeviceIdentificationSequence: TreatmentDeviceIdentificationMacro[] | null;
  /** RT Radiation Set Delivery Usage (300A,079E) CS, VM 1, Type 1. [C.36.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.24.html#table_C.36.24-1) */
  RTRadiationSetDeliveryUsage: DefinedTerm<'TREATMENT' | 'PLAN_QA' | 'MACHINE_QA' | 'RESEARCH' | 'SERVICE'>;
  /** RT Radiation Set Delivery Number (300A,0704) US, VM 1, Type 1C if RTRadiationSetDeliveryUsage is TREATMENT. [C.36.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.24.html#table_C.36.24-1) */
  RTRadiationSetDeliveryNumber?: number;
  /** Clinical Fraction Number (300A,0705) US, VM 1, Type 1C if RTRadiationSetDeliveryUsage is TREATMENT. [C.36.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.24.html#table_C.36.24-1) */
  ClinicalFractionNumber?: number;
  /** RT Radiation Task Sequence (300A,0797) SQ, VM 1, Type 1. [C.36.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.24.html#table_C.36.24-1) */
  RTRadiationTaskSequence: RTRadiationSetDeliveryInstructionRTRadiationTaskItem[];
  /** Omitted Radiation Sequence (300A,0787) SQ, VM 1, Type 1C. [C.36.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.24.html#table_C.36.24-1) */
  OmittedRadiationSequence?: RTRadiationSetDeliveryInstructionOmittedRadiationItem[];
}

/** An Item of RTRadiationTaskSequence. */
export type RTRadiationSetDeliveryInstructionRTRadiationTaskItem = RTRadiationSetDeliveryInstructionRTRadiationTaskItemAttributes & (
    | { TreatmentDeliveryContinuationFlag: 'YES'; ContinuationStartMeterset: unknown }
    | { TreatmentDeliveryContinuationFlag: 'NO'; ContinuationStartMeterset?: never; ContinuationEndMeterset?: never }
  );

export const rtRadiationSetDeliveryInstructionRules: TableRules = {
  kind: 'module',
  id: 'RTRadiationSetDeliveryInstruction',
  name: 'RT Radiation Set Delivery Instruction',
  table: 'table_C.36.24-1',
  section: 'sect_C.36.24',
  rows: [
    {
      keyword: 'ReferencedRTRadiationSetSequence',
      tag: '300A0702',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => sopInstanceReferenceRules }],
    },
    {
      keyword: 'TreatmentDeviceIdentificationSequence',
      tag: '300A063A',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, 1] }],
      rows: [{ include: () => treatmentDeviceIdentificationRules }],
    },
    {
      keyword: 'RTRadiationSetDeliveryUsage',
      tag: '300A079E',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'defined', terms: ['TREATMENT', 'PLAN_QA', 'MACHINE_QA', 'RESEARCH', 'SERVICE'], section: 'sect_C.36.10.1.1' }],
    },
    {
      keyword: 'RTRadiationSetDeliveryNumber',
      tag: '300A0704',
      vr: 'US',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'RTRadiationSetDeliveryUsage' }, to: ['TREATMENT'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'c271bc61e122',
      },
    },
    {
      keyword: 'ClinicalFractionNumber',
      tag: '300A0705',
      vr: 'US',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'RTRadiationSetDeliveryUsage' }, to: ['TREATMENT'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'c271bc61e122',
      },
    },
    {
      keyword: 'RTRadiationTaskSequence',
      tag: '300A0797',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
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
          keyword: 'RTDeliveryStartPatientPositionSequence',
          tag: '300A0789',
          vr: 'SQ',
          vm: '1',
          type: '2',
          items: [{ range: [0, 1] }],
          rows: [{ include: () => rtPatientPositionRules }],
        },
        { keyword: 'TreatmentDeliveryContinuationFlag', tag: '300A0708', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
        {
          keyword: 'ContinuationStartMeterset',
          tag: '00740120',
          vr: 'FD',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'TreatmentDeliveryContinuationFlag' }, to: ['YES'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '48c207558335',
          },
        },
        {
          keyword: 'ContinuationEndMeterset',
          tag: '00740121',
          vr: 'FD',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: '=', attribute: { keyword: 'TreatmentDeliveryContinuationFlag' }, to: ['YES'] },
                { op: 'unknown', reason: 'other-instance', hash: '54253f6fea33' },
              ],
            },
            decided: 'study',
            otherwise: 'forbidden',
            hash: '54253f6fea33',
            reason: 'other-instance',
            missing: 'the last meterset of the referenced RT Radiation',
          },
        },
        { keyword: 'RadiationOrderIndex', tag: '300A0786', vr: 'US', vm: '1', type: '2' },
        {
          keyword: 'ReferencedRTTreatmentPreparationSequence',
          tag: '300A078B',
          vr: 'SQ',
          vm: '1',
          type: '2',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => sopInstanceReferenceRules }],
        },
        { include: () => deviceMotionControlRules },
      ],
    },
    {
      keyword: 'OmittedRadiationSequence',
      tag: '300A0787',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'study',
        otherwise: 'forbidden',
        hash: '5010c946d422',
        reason: 'other-instance',
        missing: 'whether some of the referenced RT Radiations are not delivered',
      },
      items: [{ range: [1, null] }],
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
          keyword: 'ReasonForOmissionCodeSequence',
          tag: '300A0788',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '9576' }] }],
        },
        {
          keyword: 'AsserterIdentificationSequence',
          tag: '00440103',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [
            {
              include: () => identifiedPersonOrDeviceRules,
              overrides: [{ path: ['OrganizationalRoleCodeSequence'], contextGroups: [{ kind: 'BCID', cid: '9562' }] }],
            },
          ],
        },
        { keyword: 'ReasonForOmissionDescription', tag: '300C0113', vr: 'LO', vm: '1', type: '3' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTRadiationSetDeliveryInstruction = (dataset: object): Finding[] => validateTable(dataset, rtRadiationSetDeliveryInstructionRules);
