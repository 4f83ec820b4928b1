// RT Equipment Mapping and Plan Reference, PS3.3 Table C.36.2.4.12-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.12.html#table_C.36.2.4.12-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type ContentItemItem, contentItemRules } from './content-item.ts';
import { type RTPatientTreatmentPreparationMacro, rtPatientTreatmentPreparationRules } from './rt-patient-treatment-preparation.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from './sop-instance-reference.ts';

/** An Item of ImagingEquipmentToTreatmentDeliveryDeviceRelationshipSequence. */
export interface RTEquipmentMappingAndPlanReferenceImagingEquipmentToTreatmentDeliveryDeviceRelationshipItem {
  /** Device Position to Equipment Mapping Matrix (3002,010F) FD, VM 16, Type 1. [C.36.2.4.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.12.html#table_C.36.2.4.12-1) */
  DevicePositionToEquipmentMappingMatrix: [number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number];
  /** Device Position Parameter Sequence (3002,0110) SQ, VM 1, Type 2. [C.36.2.4.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.12.html#table_C.36.2.4.12-1) */
  DevicePositionParameterSequence: ContentItemItem[] | null;
}

/** An Item of PatientToEquipmentRelationshipSequence. */
export interface RTEquipmentMappingAndPlanReferencePatientToEquipmentRelationshipItem {
  /** Image to Equipment Mapping Matrix (0028,9520) DS, VM 16, Type 1. [C.36.2.4.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.12.html#table_C.36.2.4.12-1) */
  ImageToEquipmentMappingMatrix: [number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number];
  /** Patient Support Position Parameter Sequence (300A,065B) SQ, VM 1, Type 2. [C.36.2.4.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.12.html#table_C.36.2.4.12-1) */
  PatientSupportPositionParameterSequence: ContentItemItem[] | null;
}

/** An Item of ReferencedBeamSequence. */
export interface RTEquipmentMappingAndPlanReferenceReferencedRTPlanReferencedBeamItem {
  /** Referenced Beam Number (300C,0006) IS, VM 1, Type 1. [C.36.2.4.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.12.html#table_C.36.2.4.12-1) */
  ReferencedBeamNumber: number;
}

/** An Item of ReferencedRTPlanSequence. */
export interface RTEquipmentMappingAndPlanReferenceReferencedRTPlanItem extends SOPInstanceReferenceMacro {
  /** Referenced Beam Sequence (300C,0004) SQ, VM 1, Type 3. [C.36.2.4.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.12.html#table_C.36.2.4.12-1) */
  ReferencedBeamSequence?: RTEquipmentMappingAndPlanReferenceReferencedRTPlanReferencedBeamItem[] | null;
}

/** RT Equipment Mapping and Plan Reference: PS3.3 Table C.36.2.4.12-1. */
export interface RTEquipmentMappingAndPlanReferenceMacro {
  /** Equipment Frame of Reference UID (300A,0675) UI, VM 1, Type 1C if ImagingEquipmentToTreatmentDeliveryDeviceRelationshipSequence is present or PatientToEquipmentRelationshipSequence is present. [C.36.2.4.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.12.html#table_C.36.2.4.12-1) */
  EquipmentFrameOfReferenceUID?: string;
  /** Imaging Equipment to Treatment Delivery Device Relationship Sequence (300A,07A1) SQ, VM 1, Type 3. [C.36.2.4.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.12.html#table_C.36.2.4.12-1) */
  ImagingEquipmentToTreatmentDeliveryDeviceRelationshipSequence?: [RTEquipmentMappingAndPlanReferenceImagingEquipmentToTreatmentDeliveryDeviceRelationshipItem] | null;
  /** Isocenter Position (300A,012C) DS, VM 3, Type 3. [C.36.2.4.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.12.html#table_C.36.2.4.12-1) */
  IsocenterPosition?: [number, number, number] | null;
  /** Patient to Equipment Relationship Sequence (300A,07A0) SQ, VM 1, Type 3. [C.36.2.4.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.12.html#table_C.36.2.4.12-1) */
  PatientToEquipmentRelationshipSequence?: [RTEquipmentMappingAndPlanReferencePatientToEquipmentRelationshipItem] | null;
  /** Patient Treatment Preparation Sequence (300A,079F) SQ, VM 1, Type 3. [C.36.2.4.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.12.html#table_C.36.2.4.12-1) */
  PatientTreatmentPreparationSequence?: [RTPatientTreatmentPreparationMacro] | null;
  /** Referenced RT Plan Sequence (300C,0002) SQ, VM 1, Type 3. [C.36.2.4.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.12.html#table_C.36.2.4.12-1) */
  ReferencedRTPlanSequence?: [RTEquipmentMappingAndPlanReferenceReferencedRTPlanItem] | null;
}

export const rtEquipmentMappingAndPlanReferenceRules: TableRules = {
  kind: 'macro',
  id: 'RTEquipmentMappingAndPlanReference',
  name: 'RT Equipment Mapping and Plan Reference',
  table: 'table_C.36.2.4.12-1',
  section: 'sect_C.36.2.4.12',
  rows: [
    {
      keyword: 'EquipmentFrameOfReferenceUID',
      tag: '300A0675',
      vr: 'UI',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'or',
          of: [
            { op: 'present', attribute: { keyword: 'ImagingEquipmentToTreatmentDeliveryDeviceRelationshipSequence' } },
            { op: 'present', attribute: { keyword: 'PatientToEquipmentRelationshipSequence' } },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'cf5782ebca26',
      },
    },
    {
      keyword: 'ImagingEquipmentToTreatmentDeliveryDeviceRelationshipSequence',
      tag: '300A07A1',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [
        { keyword: 'DevicePositionToEquipmentMappingMatrix', tag: '3002010F', vr: 'FD', vm: '16', type: '1' },
        {
          keyword: 'DevicePositionParameterSequence',
          tag: '30020110',
          vr: 'SQ',
          vm: '1',
          type: '2',
          items: [{ range: [0, null] }],
          rows: [{ include: () => contentItemRules }],
        },
      ],
    },
    { keyword: 'IsocenterPosition', tag: '300A012C', vr: 'DS', vm: '3', type: '3' },
    {
      keyword: 'PatientToEquipmentRelationshipSequence',
      tag: '300A07A0',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [
        { keyword: 'ImageToEquipmentMappingMatrix', tag: '00289520', vr: 'DS', vm: '16', type: '1' },
        {
          keyword: 'PatientSupportPositionParameterSequence',
          tag: '300A065B',
          vr: 'SQ',
          vm: '1',
          type: '2',
          items: [{ range: [0, null] }],
          rows: [{ include: () => contentItemRules }],
        },
      ],
    },
    {
      keyword: 'PatientTreatmentPreparationSequence',
      tag: '300A079F',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => rtPatientTreatmentPreparationRules }],
    },
    {
      keyword: 'ReferencedRTPlanSequence',
      tag: '300C0002',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [
        { include: () => sopInstanceReferenceRules },
        {
          keyword: 'ReferencedBeamSequence',
          tag: '300C0004',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [{ keyword: 'ReferencedBeamNumber', tag: '300C0006', vr: 'IS', vm: '1', type: '1' }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTEquipmentMappingAndPlanReference = (dataset: object): Finding[] => validateTable(dataset, rtEquipmentMappingAndPlanReferenceRules);
