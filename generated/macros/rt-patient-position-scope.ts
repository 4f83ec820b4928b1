// RT Patient Position Scope, PS3.3 Table C.36.2.3.1-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.3.1.html#table_C.36.2.3.1-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from './sop-instance-reference.ts';

/** An Item of TreatmentPositionGroupSequence. */
export interface RTPatientPositionScopeReferencedRTRadiationSetTreatmentPositionGroupItem {
  /** Referenced Treatment Position Group UID (300A,0785) UI, VM 1, Type 1. [C.36.2.3.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.3.1.html#table_C.36.2.3.1-1) */
  ReferencedTreatmentPositionGroupUID: string;
}

/** An Item of ReferencedRTRadiationSetSequence. */
export interface RTPatientPositionScopeReferencedRTRadiationSetItem extends SOPInstanceReferenceMacro {
  /** Referenced RT Radiation Sequence (300A,0630) SQ, VM 1, Type 1C if TreatmentPositionGroupSequence is not present and [other-instance #c9df75886ecc]. [C.36.2.3.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.3.1.html#table_C.36.2.3.1-1) */
  ReferencedRTRadiationSequence?: SOPInstanceReferenceMacro[];
  /** Treatment Position Group Sequence (300A,060A) SQ, VM 1, Type 1C if ReferencedRTRadiationSequence is not present and [other-instance #635f4b32880b]. [C.36.2.3.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.3.1.html#table_C.36.2.3.1-1) */
  TreatmentPositionGroupSequence?: RTPatientPositionScopeReferencedRTRadiationSetTreatmentPositionGroupItem[];
}

/** RT Patient Position Scope: PS3.3 Table C.36.2.3.1-1. */
export interface RTPatientPositionScopeMacro {
  /** Referenced RT Radiation Sequence (300A,0630) SQ, VM 1, Type 1C if ReferencedRTRadiationSetSequence is not present. [C.36.2.3.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.3.1.html#table_C.36.2.3.1-1) */
  ReferencedRTRadiationSequence?: SOPInstanceReferenceMacro[];
  /** Referenced RT Radiation Set Sequence (300A,0702) SQ, VM 1, Type 1C if ReferencedRTRadiationSequence is not present. [C.36.2.3.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.3.1.html#table_C.36.2.3.1-1) */
  ReferencedRTRadiationSetSequence?: RTPatientPositionScopeReferencedRTRadiationSetItem[];
}

export const rtPatientPositionScopeRules: TableRules = {
  kind: 'macro',
  id: 'RTPatientPositionScope',
  name: 'RT Patient Position Scope',
  table: 'table_C.36.2.3.1-1',
  section: 'sect_C.36.2.3.1',
  rows: [
    {
      keyword: 'ReferencedRTRadiationSequence',
      tag: '300A0630',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedRTRadiationSetSequence' } } },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '97921741dc02',
      },
      items: [{ range: [1, null] }],
      rows: [{ include: () => sopInstanceReferenceRules }],
    },
    {
      keyword: 'ReferencedRTRadiationSetSequence',
      tag: '300A0702',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedRTRadiationSequence' } } },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '5b0166c3dbe8',
      },
      items: [{ range: [1, null] }],
      rows: [
        { include: () => sopInstanceReferenceRules },
        {
          keyword: 'ReferencedRTRadiationSequence',
          tag: '300A0630',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: 'not', of: { op: 'present', attribute: { keyword: 'TreatmentPositionGroupSequence' } } },
                { op: 'unknown', reason: 'other-instance', hash: 'c9df75886ecc' },
              ],
            },
            decided: 'study',
            otherwise: 'forbidden',
            hash: 'c9df75886ecc',
            reason: 'other-instance',
            missing: 'whether the referenced RT Radiation Set is meant as a whole',
          },
          items: [{ range: [1, null] }],
          rows: [{ include: () => sopInstanceReferenceRules }],
        },
        {
          keyword: 'TreatmentPositionGroupSequence',
          tag: '300A060A',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedRTRadiationSequence' } } },
                { op: 'unknown', reason: 'other-instance', hash: '635f4b32880b' },
              ],
            },
            decided: 'study',
            otherwise: 'forbidden',
            hash: '635f4b32880b',
            reason: 'other-instance',
            missing: 'which Treatment Position Groups the referenced RT Radiation Set defines',
          },
          items: [{ range: [1, null] }],
          rows: [{ keyword: 'ReferencedTreatmentPositionGroupUID', tag: '300A0785', vr: 'UI', vm: '1', type: '1' }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTPatientPositionScope = (dataset: object): Finding[] => validateTable(dataset, rtPatientPositionScopeRules);
