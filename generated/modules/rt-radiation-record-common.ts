// RT Radiation Record Common, PS3.3 Table C.36.22-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.22.html#table_C.36.22-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type AssertionMacro, assertionRules } from '../macros/assertion.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type ContentItemItem, contentItemRules } from '../macros/content-item.ts';
import { type ExtendedContentIdentificationMacro, extendedContentIdentificationRules } from '../macros/extended-content-identification.ts';
import { type ExtendedSelectorAttributeMacro, extendedSelectorAttributeRules } from '../macros/extended-selector-attribute.ts';
import { type IdentifiedPersonOrDeviceItem, identifiedPersonOrDeviceRules } from '../macros/identified-person-or-device.ts';
import { type InterlockMacro, interlockRules } from '../macros/interlock.ts';
import { type RTRadiationCommonBaseMacro, rtRadiationCommonBaseRules } from '../macros/rt-radiation-common-base.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of OverrideSequence. */
export interface RTRadiationRecordCommonTreatmentToleranceViolationOverrideItem {
  /** Operator Identification Sequence (0008,1072) SQ, VM 1, Type 1. [C.36.22-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.22.html#table_C.36.22-1) */
  OperatorIdentificationSequence: IdentifiedPersonOrDeviceItem[];
  /** Override DateTime (300A,0760) DT, VM 1, Type 1. [C.36.22-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.22.html#table_C.36.22-1) */
  OverrideDateTime: string;
  /** Override Reason (3008,0066) ST, VM 1, Type 2. [C.36.22-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.22.html#table_C.36.22-1) */
  OverrideReason: string | null;
  /** Alternate Value Sequence (300A,073E) SQ, VM 1, Type 2. [C.36.22-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.22.html#table_C.36.22-1) */
  AlternateValueSequence: ContentItemItem[] | null;
}

/** An Item of TreatmentToleranceViolationSequence. */
export interface RTRadiationRecordCommonTreatmentToleranceViolationItem {
  /** Treatment Tolerance Violation DateTime (300A,0736) DT, VM 1, Type 1. [C.36.22-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.22.html#table_C.36.22-1) */
  TreatmentToleranceViolationDateTime: string;
  /** Treatment Tolerance Violation Category (300A,0732) CS, VM 1, Type 1. [C.36.22-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.22.html#table_C.36.22-1) */
  TreatmentToleranceViolationCategory: DefinedTerm<'CLINICAL' | 'MACHINE'>;
  /** Treatment Tolerance Violation Type Code Sequence (300A,0761) SQ, VM 1, Type 1. [C.36.22-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.22.html#table_C.36.22-1) */
  TreatmentToleranceViolationTypeCodeSequence: CodeSequenceItem[];
  /** Treatment Tolerance Violation Cause Code Sequence (300A,0762) SQ, VM 1, Type 1. [C.36.22-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.22.html#table_C.36.22-1) */
  TreatmentToleranceViolationCauseCodeSequence: CodeSequenceItem[];
  /** Treatment Tolerance Violation Attribute Sequence (300A,0733) SQ, VM 1, Type 2C. [C.36.22-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.22.html#table_C.36.22-1) */
  TreatmentToleranceViolationAttributeSequence?: ExtendedSelectorAttributeMacro[] | null;
  /** Treatment Tolerance Violation Identification (300A,0735) ST, VM 1, Type 1C if TreatmentToleranceViolationAttributeSequence is not present or TreatmentToleranceViolationAttributeSequence has no value. [C.36.22-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.22.html#table_C.36.22-1) */
  TreatmentToleranceViolationIdentification?: string;
  /** Treatment Tolerance Violation Description (300A,0734) ST, VM 1, Type 1C if TreatmentToleranceViolationAttributeSequence is not present or TreatmentToleranceViolationAttributeSequence has no value. [C.36.22-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.22.html#table_C.36.22-1) */
  TreatmentToleranceViolationDescription?: string;
  /** Override Sequence (3008,0060) SQ, VM 1, Type 2. [C.36.22-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.22.html#table_C.36.22-1) */
  OverrideSequence: RTRadiationRecordCommonTreatmentToleranceViolationOverrideItem[] | null;
}

/** An Item of AdditionalParameterRecordingInstanceSequence. */
export interface RTRadiationRecordCommonAdditionalParameterRecordingInstanceItem extends SOPInstanceReferenceMacro {
  /** Creator-Version UID (0008,9123) UI, VM 1, Type 1C if ReferencedSOPClassUID is "1.2.840.10008.5.1.4.1.1.66". [C.36.22-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.22.html#table_C.36.22-1) */
  CreatorVersionUID?: string;
}

/** RT Radiation Record Common: PS3.3 Table C.36.22-1. */
export interface RTRadiationRecordCommonModule extends ExtendedContentIdentificationMacro, RTRadiationCommonBaseMacro {
  /** Treatment Session UID (300A,0700) UI, VM 1, Type 1. [C.36.22-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.22.html#table_C.36.22-1) */
  TreatmentSessionUID: string;
  /** Referenced RT Instance Sequence (300A,0631) SQ, VM 1, Type 1C. [C.36.22-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.22.html#table_C.36.22-1) */
  ReferencedRTInstanceSequence?: [SOPInstanceReferenceMacro];
  /** RT Radiation Usage (300A,0701) CS, VM 1, Type 1. [C.36.22-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.22.html#table_C.36.22-1) */
  RTRadiationUsage: DefinedTerm<'TREATMENT' | 'PLAN_QA' | 'MACHINE_QA' | 'RESEARCH' | 'SERVICE'>;
  /** Treatment Record Content Origin (300A,0709) CS, VM 1, Type 1. [C.36.22-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.22.html#table_C.36.22-1) */
  TreatmentRecordContentOrigin: 'DEVICE' | 'USER';
  /** Treatment Delivery Continuation Flag (300A,0708) CS, VM 1, Type 1. [C.36.22-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.22.html#table_C.36.22-1) */
  TreatmentDeliveryContinuationFlag: 'YES' | 'NO';
  /** RT Treatment Termination Status (300A,0714) CS, VM 1, Type 1. [C.36.22-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.22.html#table_C.36.22-1) */
  RTTreatmentTerminationStatus: 'NORMAL' | 'ABNORMAL';
  /** RT Treatment Termination Reason Code Sequence (300A,0715) SQ, VM 1, Type 2C if RTTreatmentTerminationStatus is ABNORMAL. [C.36.22-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.22.html#table_C.36.22-1) */
  RTTreatmentTerminationReasonCodeSequence?: CodeSequenceItem[] | null;
  /** Machine-Specific Treatment Termination Code Sequence (300A,0716) SQ, VM 1, Type 3. [C.36.22-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.22.html#table_C.36.22-1) */
  MachineSpecificTreatmentTerminationCodeSequence?: CodeSequenceItem[] | null;
  /** Treatment Termination Description (300A,0730) ST, VM 1, Type 2C if RTTreatmentTerminationStatus is ABNORMAL. [C.36.22-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.22.html#table_C.36.22-1) */
  TreatmentTerminationDescription?: string | null;
  /** Treatment Tolerance Violation Sequence (300A,0731) SQ, VM 1, Type 2. [C.36.22-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.22.html#table_C.36.22-1) */
  TreatmentToleranceViolationSequence: RTRadiationRecordCommonTreatmentToleranceViolationItem[] | null;
  /** Confirmation Sequence (300A,073F) SQ, VM 1, Type 2. [C.36.22-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.22.html#table_C.36.22-1) */
  ConfirmationSequence: AssertionMacro[] | null;
  /** Interlock Sequence (300A,0740) SQ, VM 1, Type 2. [C.36.22-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.22.html#table_C.36.22-1) */
  InterlockSequence: InterlockMacro[] | null;
  /** Additional Parameter Recording Instance Sequence (300A,0780) SQ, VM 1, Type 3. [C.36.22-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.22.html#table_C.36.22-1) */
  AdditionalParameterRecordingInstanceSequence?: RTRadiationRecordCommonAdditionalParameterRecordingInstanceItem[] | null;
}

export const rtRadiationRecordCommonRules: TableRules = {
  kind: 'module',
  id: 'RTRadiationRecordCommon',
  name: 'RT Radiation Record Common',
  table: 'table_C.36.22-1',
  section: 'sect_C.36.22',
  rows: [
    { include: () => extendedContentIdentificationRules },
    { include: () => rtRadiationCommonBaseRules },
    { keyword: 'TreatmentSessionUID', tag: '300A0700', vr: 'UI', vm: '1', type: '1' },
    {
      keyword: 'ReferencedRTInstanceSequence',
      tag: '300A0631',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: 'a51423a8106b',
        reason: 'knowledge',
        missing: 'whether an RT Radiation gave the instructions',
      },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => sopInstanceReferenceRules }],
    },
    {
      keyword: 'RTRadiationUsage',
      tag: '300A0701',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'defined', terms: ['TREATMENT', 'PLAN_QA', 'MACHINE_QA', 'RESEARCH', 'SERVICE'], section: 'sect_C.36.10.1.1' }],
    },
    { keyword: 'TreatmentRecordContentOrigin', tag: '300A0709', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['DEVICE', 'USER'] }] },
    { keyword: 'TreatmentDeliveryContinuationFlag', tag: '300A0708', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    { keyword: 'RTTreatmentTerminationStatus', tag: '300A0714', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['NORMAL', 'ABNORMAL'] }] },
    {
      keyword: 'RTTreatmentTerminationReasonCodeSequence',
      tag: '300A0715',
      vr: 'SQ',
      vm: '1',
      type: '2C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'RTTreatmentTerminationStatus' }, to: ['ABNORMAL'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '35d18adc2713',
      },
      items: [{ range: [0, null] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '9561' }] }],
    },
    {
      keyword: 'MachineSpecificTreatmentTerminationCodeSequence',
      tag: '300A0716',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => codeSequenceRules }],
    },
    {
      keyword: 'TreatmentTerminationDescription',
      tag: '300A0730',
      vr: 'ST',
      vm: '1',
      type: '2C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'RTTreatmentTerminationStatus' }, to: ['ABNORMAL'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '35d18adc2713',
      },
    },
    {
      keyword: 'TreatmentToleranceViolationSequence',
      tag: '300A0731',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, null] }],
      rows: [
        { keyword: 'TreatmentToleranceViolationDateTime', tag: '300A0736', vr: 'DT', vm: '1', type: '1' },
        {
          keyword: 'TreatmentToleranceViolationCategory',
          tag: '300A0732',
          vr: 'CS',
          vm: '1',
          type: '1',
          values: [{ kind: 'defined', terms: ['CLINICAL', 'MACHINE'] }],
        },
        {
          keyword: 'TreatmentToleranceViolationTypeCodeSequence',
          tag: '300A0761',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, null] }],
          rows: [
            {
              include: () => codeSequenceRules,
              contextGroups: [
                { kind: 'DCID', cid: '9566', condition: { op: '=', attribute: { keyword: 'TreatmentToleranceViolationCategory' }, to: ['CLINICAL'] } },
                { kind: 'DCID', cid: '9567', condition: { op: '=', attribute: { keyword: 'TreatmentToleranceViolationCategory' }, to: ['MACHINE'] } },
              ],
            },
          ],
        },
        {
          keyword: 'TreatmentToleranceViolationCauseCodeSequence',
          tag: '300A0762',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, null] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '9565' }] }],
        },
        {
          keyword: 'TreatmentToleranceViolationAttributeSequence',
          tag: '300A0733',
          vr: 'SQ',
          vm: '1',
          type: '2C',
          condition: {
            tree: null,
            decided: 'knowledge',
            otherwise: 'forbidden',
            hash: 'ac02ec7ab405',
            reason: 'knowledge',
            missing: 'whether the violation is one of an attribute',
          },
          items: [{ range: [0, 1] }],
          rows: [{ include: () => extendedSelectorAttributeRules }],
        },
        {
          keyword: 'TreatmentToleranceViolationIdentification',
          tag: '300A0735',
          vr: 'ST',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'or',
              of: [
                { op: 'not', of: { op: 'present', attribute: { keyword: 'TreatmentToleranceViolationAttributeSequence' } } },
                { op: 'not', of: { op: 'valued', attribute: { keyword: 'TreatmentToleranceViolationAttributeSequence' } } },
              ],
            },
            decided: 'data',
            otherwise: 'allowed',
            hash: 'fda0595d64f1',
          },
        },
        {
          keyword: 'TreatmentToleranceViolationDescription',
          tag: '300A0734',
          vr: 'ST',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'or',
              of: [
                { op: 'not', of: { op: 'present', attribute: { keyword: 'TreatmentToleranceViolationAttributeSequence' } } },
                { op: 'not', of: { op: 'valued', attribute: { keyword: 'TreatmentToleranceViolationAttributeSequence' } } },
              ],
            },
            decided: 'data',
            otherwise: 'allowed',
            hash: 'fda0595d64f1',
          },
        },
        {
          keyword: 'OverrideSequence',
          tag: '30080060',
          vr: 'SQ',
          vm: '1',
          type: '2',
          items: [{ range: [0, 1] }],
          rows: [
            {
              keyword: 'OperatorIdentificationSequence',
              tag: '00081072',
              vr: 'SQ',
              vm: '1',
              type: '1',
              items: [{ range: [1, null] }],
              rows: [{ include: () => identifiedPersonOrDeviceRules }],
            },
            { keyword: 'OverrideDateTime', tag: '300A0760', vr: 'DT', vm: '1', type: '1' },
            { keyword: 'OverrideReason', tag: '30080066', vr: 'ST', vm: '1', type: '2' },
            {
              keyword: 'AlternateValueSequence',
              tag: '300A073E',
              vr: 'SQ',
              vm: '1',
              type: '2',
              items: [{ range: [0, 1] }],
              rows: [{ include: () => contentItemRules, contextGroups: [{ kind: 'BCID', cid: '9570' }] }],
            },
          ],
        },
      ],
    },
    {
      keyword: 'ConfirmationSequence',
      tag: '300A073F',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, null] }],
      rows: [{ include: () => assertionRules, overrides: [{ path: ['AssertionCodeSequence'], contextGroups: [{ kind: 'BCID', cid: '9564' }] }] }],
    },
    { keyword: 'InterlockSequence', tag: '300A0740', vr: 'SQ', vm: '1', type: '2', items: [{ range: [0, null] }], rows: [{ include: () => interlockRules }] },
    {
      keyword: 'AdditionalParameterRecordingInstanceSequence',
      tag: '300A0780',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { include: () => sopInstanceReferenceRules },
        {
          keyword: 'CreatorVersionUID',
          tag: '00089123',
          vr: 'UI',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'ReferencedSOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.66'] },
            decided: 'data',
            otherwise: 'allowed',
            hash: 'a2cd7b39d871',
          },
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTRadiationRecordCommon = (dataset: object): Finding[] => validateTable(dataset, rtRadiationRecordCommonRules);
