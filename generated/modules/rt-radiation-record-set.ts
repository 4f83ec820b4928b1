// RT Radiation Record Set, PS3.3 Table C.36.20-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.20.html#table_C.36.20-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type ExtendedContentIdentificationMacro, extendedContentIdentificationRules } from '../macros/extended-content-identification.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** RT Radiation Record Set: PS3.3 Table C.36.20-1. */
export interface RTRadiationRecordSetModule extends ExtendedContentIdentificationMacro {
  /** Treatment Session UID (300A,0700) UI, VM 1, Type 1. [C.36.20-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.20.html#table_C.36.20-1) */
  TreatmentSessionUID: string;
  /** Referenced RT Radiation Set Sequence (300A,0702) SQ, VM 1, Type 1C. [C.36.20-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.20.html#table_C.36.20-1) */
  ReferencedRTRadiationSetSequence?: [SOPInstanceReferenceMacro];
  /** RT Radiation Set Usage (300A,0707) CS, VM 1, Type 1. [C.36.20-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.20.html#table_C.36.20-1) */
  RTRadiationSetUsage: DefinedTerm<'TREATMENT' | 'PLAN_QA' | 'MACHINE_QA' | 'RESEARCH' | 'SERVICE'>;
  /** Referenced RT Radiation Record Sequence (300A,0703) SQ, VM 1, Type 1. [C.36.20-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.20.html#table_C.36.20-1) */
  ReferencedRTRadiationRecordSequence: SOPInstanceReferenceMacro[];
  /** RT Radiation Set Delivery Number (300A,0704) US, VM 1, Type 1C if ReferencedRTRadiationSetSequence is present and RTRadiationSetUsage is TREATMENT. [C.36.20-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.20.html#table_C.36.20-1) */
  RTRadiationSetDeliveryNumber?: number;
  /** Clinical Fraction Number (300A,0705) US, VM 1, Type 1C if ReferencedRTRadiationSetSequence is present and RTRadiationSetUsage is TREATMENT. [C.36.20-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.20.html#table_C.36.20-1) */
  ClinicalFractionNumber?: number;
  /** RT Treatment Fraction Completion Status (300A,0706) CS, VM 1, Type 1. [C.36.20-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.20.html#table_C.36.20-1) */
  RTTreatmentFractionCompletionStatus: 'COMPLETE' | 'PARTIAL';
}

export const rtRadiationRecordSetRules: TableRules = {
  kind: 'module',
  id: 'RTRadiationRecordSet',
  name: 'RT Radiation Record Set',
  table: 'table_C.36.20-1',
  section: 'sect_C.36.20',
  rows: [
    { include: () => extendedContentIdentificationRules },
    { keyword: 'TreatmentSessionUID', tag: '300A0700', vr: 'UI', vm: '1', type: '1' },
    {
      keyword: 'ReferencedRTRadiationSetSequence',
      tag: '300A0702',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '2399f67b27c8',
        reason: 'knowledge',
        missing: 'whether an RT Radiation Set gave the instructions',
      },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => sopInstanceReferenceRules }],
    },
    {
      keyword: 'RTRadiationSetUsage',
      tag: '300A0707',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'defined', terms: ['TREATMENT', 'PLAN_QA', 'MACHINE_QA', 'RESEARCH', 'SERVICE'], section: 'sect_C.36.10.1.1' }],
    },
    {
      keyword: 'ReferencedRTRadiationRecordSequence',
      tag: '300A0703',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [{ include: () => sopInstanceReferenceRules }],
    },
    {
      keyword: 'RTRadiationSetDeliveryNumber',
      tag: '300A0704',
      vr: 'US',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'present', attribute: { keyword: 'ReferencedRTRadiationSetSequence' } },
            { op: '=', attribute: { keyword: 'RTRadiationSetUsage' }, to: ['TREATMENT'] },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'f6c7d5b7e334',
      },
    },
    {
      keyword: 'ClinicalFractionNumber',
      tag: '300A0705',
      vr: 'US',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'present', attribute: { keyword: 'ReferencedRTRadiationSetSequence' } },
            { op: '=', attribute: { keyword: 'RTRadiationSetUsage' }, to: ['TREATMENT'] },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'f6c7d5b7e334',
      },
    },
    {
      keyword: 'RTTreatmentFractionCompletionStatus',
      tag: '300A0706',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['COMPLETE', 'PARTIAL'] }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTRadiationRecordSet = (dataset: object): Finding[] => validateTable(dataset, rtRadiationRecordSetRules);
