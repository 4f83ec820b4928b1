// RT Patient Position, PS3.3 Table C.36.2.3.2-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.3.2.html#table_C.36.2.3.2-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';
import { type ConceptualVolumeSegmentationReferenceAndCombinationItem, conceptualVolumeSegmentationReferenceAndCombinationRules } from './conceptual-volume-segmentation-reference-and-combination.ts';
import { type PatientOrientationAndEquipmentRelationshipMacro, patientOrientationAndEquipmentRelationshipRules } from './patient-orientation-and-equipment-relationship.ts';
import { type PatientSupportPositionItem, patientSupportPositionRules } from './patient-support-position.ts';
import { type PatientToEquipmentRelationshipMacro, patientToEquipmentRelationshipRules } from './patient-to-equipment-relationship.ts';

/** An Item of RTPatientPositionDisplacementSequence. */
export interface RTPatientPositionRTPatientPositionDisplacementItem {
  /** Displacement Reference Label (300A,079A) LO, VM 1, Type 3. [C.36.2.3.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.3.2.html#table_C.36.2.3.2-1) */
  DisplacementReferenceLabel?: string | null;
  /** Displacement Reference Location Code Sequence (300A,079D) SQ, VM 1, Type 1. [C.36.2.3.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.3.2.html#table_C.36.2.3.2-1) */
  DisplacementReferenceLocationCodeSequence: CodeSequenceItem[];
  /** Conceptual Volume Sequence (3010,0025) SQ, VM 1, Type 2. [C.36.2.3.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.3.2.html#table_C.36.2.3.2-1) */
  ConceptualVolumeSequence: ConceptualVolumeSegmentationReferenceAndCombinationItem[] | null;
  /** Displacement Matrix (300A,079B) FD, VM 16, Type 1. [C.36.2.3.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.3.2.html#table_C.36.2.3.2-1) */
  DisplacementMatrix: [number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number];
  /** Patient Support Displacement Sequence (300A,079C) SQ, VM 1, Type 2. [C.36.2.3.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.3.2.html#table_C.36.2.3.2-1) */
  PatientSupportDisplacementSequence: PatientSupportPositionItem[] | null;
}

/** RT Patient Position: PS3.3 Table C.36.2.3.2-1. */
export interface RTPatientPositionMacro extends PatientOrientationAndEquipmentRelationshipMacro {
  /** RT Patient Position Sequence (300A,0799) SQ, VM 1, Type 2C if RTPatientPositionDisplacementSequence is not present. [C.36.2.3.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.3.2.html#table_C.36.2.3.2-1) */
  RTPatientPositionSequence?: PatientToEquipmentRelationshipMacro[] | null;
  /** RT Patient Position Displacement Sequence (300A,0798) SQ, VM 1, Type 2C if RTPatientPositionSequence is not present. [C.36.2.3.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.3.2.html#table_C.36.2.3.2-1) */
  RTPatientPositionDisplacementSequence?: RTPatientPositionRTPatientPositionDisplacementItem[] | null;
}

export const rtPatientPositionRules: TableRules = {
  kind: 'macro',
  id: 'RTPatientPosition',
  name: 'RT Patient Position',
  table: 'table_C.36.2.3.2-1',
  section: 'sect_C.36.2.3.2',
  rows: [
    { include: () => patientOrientationAndEquipmentRelationshipRules },
    {
      keyword: 'RTPatientPositionSequence',
      tag: '300A0799',
      vr: 'SQ',
      vm: '1',
      type: '2C',
      condition: {
        tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'RTPatientPositionDisplacementSequence' } } },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '9dae34ad7f1b',
      },
      items: [{ range: [0, 1] }],
      rows: [{ include: () => patientToEquipmentRelationshipRules, contextGroups: [{ kind: 'DCID', cid: '9553' }] }],
    },
    {
      keyword: 'RTPatientPositionDisplacementSequence',
      tag: '300A0798',
      vr: 'SQ',
      vm: '1',
      type: '2C',
      condition: {
        tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'RTPatientPositionSequence' } } },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '91e0246ce10b',
      },
      items: [{ range: [0, 1] }],
      rows: [
        { keyword: 'DisplacementReferenceLabel', tag: '300A079A', vr: 'LO', vm: '1', type: '3' },
        {
          keyword: 'DisplacementReferenceLocationCodeSequence',
          tag: '300A079D',
          vr: 'SQ',
          vm: '1',
          type: '1',
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '9574' }] }],
        },
        {
          keyword: 'ConceptualVolumeSequence',
          tag: '30100025',
          vr: 'SQ',
          vm: '1',
          type: '2',
          items: [{ range: [0, 1] }],
          rows: [{ include: () => conceptualVolumeSegmentationReferenceAndCombinationRules }],
        },
        { keyword: 'DisplacementMatrix', tag: '300A079B', vr: 'FD', vm: '16', type: '1' },
        {
          keyword: 'PatientSupportDisplacementSequence',
          tag: '300A079C',
          vr: 'SQ',
          vm: '1',
          type: '2',
          items: [{ range: [0, 1] }],
          rows: [{ include: () => patientSupportPositionRules }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTPatientPosition = (dataset: object): Finding[] => validateTable(dataset, rtPatientPositionRules);
