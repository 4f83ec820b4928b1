// Patient to Equipment Relationship, PS3.3 Table 10.39-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.39.html#table_10.39-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';
import { type PatientSupportPositionItem, patientSupportPositionRules } from './patient-support-position.ts';

/** An Item of PatientLocationCoordinatesSequence. */
export interface PatientToEquipmentRelationshipPatientLocationCoordinatesItem {
  /** 3D Point Coordinates (0068,6590) FD, VM 3, Type 1. [10.39-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.39.html#table_10.39-1) */
  ThreeDPointCoordinates: [number, number, number];
  /** Patient Location Coordinates Code Sequence (3006,00CA) SQ, VM 1, Type 1. [10.39-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.39.html#table_10.39-1) */
  PatientLocationCoordinatesCodeSequence: CodeSequenceItem[];
}

/** Patient to Equipment Relationship: PS3.3 Table 10.39-1. */
export interface PatientToEquipmentRelationshipMacro {
  /** Image to Equipment Mapping Matrix (0028,9520) DS, VM 16, Type 1. [10.39-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.39.html#table_10.39-1) */
  ImageToEquipmentMappingMatrix: [number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number];
  /** Frame of Reference Transformation Comment (3006,00C8) LO, VM 1, Type 3. [10.39-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.39.html#table_10.39-1) */
  FrameOfReferenceTransformationComment?: string | null;
  /** Patient Location Coordinates Sequence (3006,00C9) SQ, VM 1, Type 2. [10.39-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.39.html#table_10.39-1) */
  PatientLocationCoordinatesSequence: PatientToEquipmentRelationshipPatientLocationCoordinatesItem[] | null;
  /** Patient Support Position Sequence (3006,00CB) SQ, VM 1, Type 2. [10.39-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.39.html#table_10.39-1) */
  PatientSupportPositionSequence: PatientSupportPositionItem[] | null;
}

export const patientToEquipmentRelationshipRules: TableRules = {
  kind: 'macro',
  id: 'PatientToEquipmentRelationship',
  name: 'Patient to Equipment Relationship',
  table: 'table_10.39-1',
  section: 'sect_10.39',
  rows: [
    { keyword: 'ImageToEquipmentMappingMatrix', tag: '00289520', vr: 'DS', vm: '16', type: '1' },
    { keyword: 'FrameOfReferenceTransformationComment', tag: '300600C8', vr: 'LO', vm: '1', type: '3' },
    {
      keyword: 'PatientLocationCoordinatesSequence',
      tag: '300600C9',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, null] }],
      rows: [
        { keyword: 'ThreeDPointCoordinates', tag: '00686590', vr: 'FD', vm: '3', type: '1' },
        {
          keyword: 'PatientLocationCoordinatesCodeSequence',
          tag: '300600CA',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, null] }],
          rows: [{ include: () => codeSequenceRules }],
        },
      ],
    },
    {
      keyword: 'PatientSupportPositionSequence',
      tag: '300600CB',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, 1] }],
      rows: [{ include: () => patientSupportPositionRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePatientToEquipmentRelationship = (dataset: object): Finding[] => validateTable(dataset, patientToEquipmentRelationshipRules);
