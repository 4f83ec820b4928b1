// RT Patient Position Scope With Legacy Support, PS3.3 Table C.36.2.3.3-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.3.3.html#table_C.36.2.3.3-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from './sop-instance-reference.ts';

/** An Item of TreatmentPositionGroupSequence. */
export interface RTPatientPositionScopeWithLegacySupportReferencedRTRadiationSetTreatmentPositionGroupItem {
  /** Referenced Treatment Position Group UID (300A,0785) UI, VM 1, Type 1. [C.36.2.3.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.3.3.html#table_C.36.2.3.3-1) */
  ReferencedTreatmentPositionGroupUID: string;
}

/** An Item of ReferencedRTRadiationSetSequence. */
export interface RTPatientPositionScopeWithLegacySupportReferencedRTRadiationSetItem extends SOPInstanceReferenceMacro {
  /** Referenced RT Radiation Sequence (300A,0630) SQ, VM 1, Type 1C if TreatmentPositionGroupSequence is not present and [other-instance #c9df75886ecc]. [C.36.2.3.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.3.3.html#table_C.36.2.3.3-1) */
  ReferencedRTRadiationSequence?: SOPInstanceReferenceMacro[];
  /** Treatment Position Group Sequence (300A,060A) SQ, VM 1, Type 1C if ReferencedRTRadiationSequence is not present and [other-instance #70f36dba287c]. [C.36.2.3.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.3.3.html#table_C.36.2.3.3-1) */
  TreatmentPositionGroupSequence?: RTPatientPositionScopeWithLegacySupportReferencedRTRadiationSetTreatmentPositionGroupItem[];
}

/** An Item of BeamSequence. */
export interface RTPatientPositionScopeWithLegacySupportReferencedRTPlanBeamItem {
  /** Referenced Beam Number (300C,0006) IS, VM 1, Type 1. [C.36.2.3.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.3.3.html#table_C.36.2.3.3-1) */
  ReferencedBeamNumber: number;
}

/** An Item of ReferencedRTPlanSequence. */
export interface RTPatientPositionScopeWithLegacySupportReferencedRTPlanItem extends SOPInstanceReferenceMacro {
  /** Beam Sequence (300A,00B0) SQ, VM 1, Type 1C if [other-instance #135886a366b4] and NumberOfBeams is not 0. [C.36.2.3.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.3.3.html#table_C.36.2.3.3-1) */
  BeamSequence?: RTPatientPositionScopeWithLegacySupportReferencedRTPlanBeamItem[];
}

/** RT Patient Position Scope With Legacy Support: PS3.3 Table C.36.2.3.3-1. */
export interface RTPatientPositionScopeWithLegacySupportMacro {
  /** Referenced RT Radiation Sequence (300A,0630) SQ, VM 1, Type 1C if ReferencedRTRadiationSetSequence is not present and ReferencedRTPlanSequence is not present. [C.36.2.3.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.3.3.html#table_C.36.2.3.3-1) */
  ReferencedRTRadiationSequence?: SOPInstanceReferenceMacro[];
  /** Referenced RT Radiation Set Sequence (300A,0702) SQ, VM 1, Type 1C if ReferencedRTRadiationSequence is not present and ReferencedRTPlanSequence is not present. [C.36.2.3.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.3.3.html#table_C.36.2.3.3-1) */
  ReferencedRTRadiationSetSequence?: RTPatientPositionScopeWithLegacySupportReferencedRTRadiationSetItem[];
  /** Referenced RT Plan Sequence (300C,0002) SQ, VM 1, Type 1C if ReferencedRTRadiationSequence is not present and ReferencedRTRadiationSetSequence is not present. [C.36.2.3.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.3.3.html#table_C.36.2.3.3-1) */
  ReferencedRTPlanSequence?: RTPatientPositionScopeWithLegacySupportReferencedRTPlanItem[];
}

export const rtPatientPositionScopeWithLegacySupportRules: TableRules = {
  kind: 'macro',
  id: 'RTPatientPositionScopeWithLegacySupport',
  name: 'RT Patient Position Scope With Legacy Support',
  table: 'table_C.36.2.3.3-1',
  section: 'sect_C.36.2.3.3',
  rows: [
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
            { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedRTRadiationSetSequence' } } },
            { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedRTPlanSequence' } } },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '1ec399a20728',
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
        tree: {
          op: 'and',
          of: [
            { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedRTRadiationSequence' } } },
            { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedRTPlanSequence' } } },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '025c53ac13af',
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
                { op: 'unknown', reason: 'other-instance', hash: '70f36dba287c' },
              ],
            },
            decided: 'study',
            otherwise: 'forbidden',
            hash: '70f36dba287c',
            reason: 'other-instance',
            missing: 'which Treatment Position Groups the referenced RT Radiation Set defines',
          },
          items: [{ range: [1, null] }],
          rows: [{ keyword: 'ReferencedTreatmentPositionGroupUID', tag: '300A0785', vr: 'UI', vm: '1', type: '1' }],
        },
      ],
    },
    {
      keyword: 'ReferencedRTPlanSequence',
      tag: '300C0002',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedRTRadiationSequence' } } },
            { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedRTRadiationSetSequence' } } },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '2d29b52532e8',
      },
      items: [{ range: [1, null] }],
      rows: [
        { include: () => sopInstanceReferenceRules },
        {
          keyword: 'BeamSequence',
          tag: '300A00B0',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [{ op: 'unknown', reason: 'other-instance', hash: '135886a366b4' }, { op: '!=', attribute: { keyword: 'NumberOfBeams' }, to: [0] }],
            },
            decided: 'study',
            otherwise: 'forbidden',
            hash: '135886a366b4',
            reason: 'other-instance',
            missing: 'whether the referenced plan is meant as a whole',
          },
          items: [{ range: [1, null] }],
          rows: [{ keyword: 'ReferencedBeamNumber', tag: '300C0006', vr: 'IS', vm: '1', type: '1' }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTPatientPositionScopeWithLegacySupport = (dataset: object): Finding[] => validateTable(dataset, rtPatientPositionScopeWithLegacySupportRules);
