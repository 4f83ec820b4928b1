// RT Delivery Device Common, PS3.3 Table C.36.12-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.12.html#table_C.36.12-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type RTPatientSupportDevicesMacro, rtPatientSupportDevicesRules } from '../macros/rt-patient-support-devices.ts';
import { type TreatmentDeviceIdentificationMacro, treatmentDeviceIdentificationRules } from '../macros/treatment-device-identification.ts';

/** An Item of EquipmentReferencePointCoordinatesSequence. */
export interface RTDeliveryDeviceCommonEquipmentReferencePointCoordinatesItem {
  /** 3D Point Coordinates (0068,6590) FD, VM 3, Type 1. [C.36.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.12.html#table_C.36.12-1) */
  ThreeDPointCoordinates: [number, number, number];
  /** Equipment Reference Point Code Sequence (300A,0678) SQ, VM 1, Type 1. [C.36.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.12.html#table_C.36.12-1) */
  EquipmentReferencePointCodeSequence: [CodeSequenceItem];
}

/** RT Delivery Device Common: PS3.3 Table C.36.12-1. */
export interface RTDeliveryDeviceCommonModule extends RTPatientSupportDevicesMacro {
  /** Treatment Device Identification Sequence (300A,063A) SQ, VM 1, Type 1. [C.36.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.12.html#table_C.36.12-1) */
  TreatmentDeviceIdentificationSequence: [TreatmentDeviceIdentificationMacro];
  /** Radiation Dosimeter Unit Sequence (300A,0658) SQ, VM 1, Type 1. [C.36.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.12.html#table_C.36.12-1) */
  RadiationDosimeterUnitSequence: [CodeSequenceItem];
  /** RT Device Distance Reference Location Code Sequence (300A,0659) SQ, VM 1, Type 1. [C.36.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.12.html#table_C.36.12-1) */
  RTDeviceDistanceReferenceLocationCodeSequence: [CodeSequenceItem];
  /** RT Beam Modifier Definition Distance (300A,0688) FD, VM 1, Type 1. [C.36.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.12.html#table_C.36.12-1) */
  RTBeamModifierDefinitionDistance: number;
  /** Equipment Frame of Reference UID (300A,0675) UI, VM 1, Type 1. [C.36.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.12.html#table_C.36.12-1) */
  EquipmentFrameOfReferenceUID: string;
  /** Equipment Frame of Reference Description (300A,0676) ST, VM 1, Type 3. [C.36.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.12.html#table_C.36.12-1) */
  EquipmentFrameOfReferenceDescription?: string | null;
  /** Equipment Reference Point Coordinates Sequence (300A,0677) SQ, VM 1, Type 2. [C.36.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.12.html#table_C.36.12-1) */
  EquipmentReferencePointCoordinatesSequence: RTDeliveryDeviceCommonEquipmentReferencePointCoordinatesItem[] | null;
}

export const rtDeliveryDeviceCommonRules: TableRules = {
  kind: 'module',
  id: 'RTDeliveryDeviceCommon',
  name: 'RT Delivery Device Common',
  table: 'table_C.36.12-1',
  section: 'sect_C.36.12',
  rows: [
    {
      keyword: 'TreatmentDeviceIdentificationSequence',
      tag: '300A063A',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => treatmentDeviceIdentificationRules }],
    },
    {
      keyword: 'RadiationDosimeterUnitSequence',
      tag: '300A0658',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules }],
    },
    {
      keyword: 'RTDeviceDistanceReferenceLocationCodeSequence',
      tag: '300A0659',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '9544' }] }],
    },
    { keyword: 'RTBeamModifierDefinitionDistance', tag: '300A0688', vr: 'FD', vm: '1', type: '1' },
    { keyword: 'EquipmentFrameOfReferenceUID', tag: '300A0675', vr: 'UI', vm: '1', type: '1' },
    { keyword: 'EquipmentFrameOfReferenceDescription', tag: '300A0676', vr: 'ST', vm: '1', type: '3' },
    {
      keyword: 'EquipmentReferencePointCoordinatesSequence',
      tag: '300A0677',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, null] }],
      rows: [
        { keyword: 'ThreeDPointCoordinates', tag: '00686590', vr: 'FD', vm: '3', type: '1' },
        {
          keyword: 'EquipmentReferencePointCodeSequence',
          tag: '300A0678',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '9554' }] }],
        },
      ],
    },
    { include: () => rtPatientSupportDevicesRules },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTDeliveryDeviceCommon = (dataset: object): Finding[] => validateTable(dataset, rtDeliveryDeviceCommonRules);
