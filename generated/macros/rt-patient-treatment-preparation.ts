// RT Patient Treatment Preparation, PS3.3 Table C.36.2.3.4-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.3.4.html#table_C.36.2.3.4-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';
import { type ContentItemWithModifiersItem, contentItemWithModifiersRules } from './content-item-with-modifiers.ts';
import { type RTAccessoryDeviceIdentificationMacro, rtAccessoryDeviceIdentificationRules } from './rt-accessory-device-identification.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from './sop-instance-reference.ts';

/** An Item of ReferencedPatientSetupPhotoSequence. */
export interface RTPatientTreatmentPreparationReferencedPatientSetupPhotoItem extends SOPInstanceReferenceMacro {
  /** Patient Setup Photo Description (300A,0794) LT, VM 1, Type 2. [C.36.2.3.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.3.4.html#table_C.36.2.3.4-1) */
  PatientSetupPhotoDescription: string | null;
  /** Referenced Patient Setup Procedure Index (300A,0796) US, VM 1, Type 1C. [C.36.2.3.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.3.4.html#table_C.36.2.3.4-1) */
  ReferencedPatientSetupProcedureIndex?: number;
}

/** An Item of PatientTreatmentPreparationProcedureSequence. */
export interface RTPatientTreatmentPreparationPatientTreatmentPreparationProcedureItem {
  /** Patient Treatment Preparation Procedure Index (300A,0795) US, VM 1, Type 1. [C.36.2.3.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.3.4.html#table_C.36.2.3.4-1) */
  PatientTreatmentPreparationProcedureIndex: number;
  /** Patient Treatment Preparation Procedure Code Sequence (300A,0791) SQ, VM 1, Type 1. [C.36.2.3.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.3.4.html#table_C.36.2.3.4-1) */
  PatientTreatmentPreparationProcedureCodeSequence: [CodeSequenceItem];
  /** Patient Treatment Preparation Device Sequence (300A,078F) SQ, VM 1, Type 3. [C.36.2.3.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.3.4.html#table_C.36.2.3.4-1) */
  PatientTreatmentPreparationDeviceSequence?: [RTAccessoryDeviceIdentificationMacro] | null;
  /** Patient Treatment Preparation Procedure Parameter Description (300A,078E) LT, VM 1, Type 2. [C.36.2.3.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.3.4.html#table_C.36.2.3.4-1) */
  PatientTreatmentPreparationProcedureParameterDescription: string | null;
  /** Patient Treatment Preparation Procedure Parameter Sequence (300A,0793) SQ, VM 1, Type 2. [C.36.2.3.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.3.4.html#table_C.36.2.3.4-1) */
  PatientTreatmentPreparationProcedureParameterSequence: ContentItemWithModifiersItem[] | null;
}

/** RT Patient Treatment Preparation: PS3.3 Table C.36.2.3.4-1. */
export interface RTPatientTreatmentPreparationMacro {
  /** Patient Treatment Preparation Method Code Sequence (300A,078D) SQ, VM 1, Type 1. [C.36.2.3.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.3.4.html#table_C.36.2.3.4-1) */
  PatientTreatmentPreparationMethodCodeSequence: [CodeSequenceItem];
  /** Patient Treatment Preparation Method Description (300A,0792) LT, VM 1, Type 3. [C.36.2.3.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.3.4.html#table_C.36.2.3.4-1) */
  PatientTreatmentPreparationMethodDescription?: string | null;
  /** Referenced Patient Setup Photo Sequence (300A,078C) SQ, VM 1, Type 3. [C.36.2.3.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.3.4.html#table_C.36.2.3.4-1) */
  ReferencedPatientSetupPhotoSequence?: RTPatientTreatmentPreparationReferencedPatientSetupPhotoItem[] | null;
  /** Patient Treatment Preparation Procedure Sequence (300A,0790) SQ, VM 1, Type 2. [C.36.2.3.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.3.4.html#table_C.36.2.3.4-1) */
  PatientTreatmentPreparationProcedureSequence: RTPatientTreatmentPreparationPatientTreatmentPreparationProcedureItem[] | null;
}

export const rtPatientTreatmentPreparationRules: TableRules = {
  kind: 'macro',
  id: 'RTPatientTreatmentPreparation',
  name: 'RT Patient Treatment Preparation',
  table: 'table_C.36.2.3.4-1',
  section: 'sect_C.36.2.3.4',
  rows: [
    {
      keyword: 'PatientTreatmentPreparationMethodCodeSequence',
      tag: '300A078D',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '9571' }] }],
    },
    { keyword: 'PatientTreatmentPreparationMethodDescription', tag: '300A0792', vr: 'LT', vm: '1', type: '3' },
    {
      keyword: 'ReferencedPatientSetupPhotoSequence',
      tag: '300A078C',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { include: () => sopInstanceReferenceRules },
        { keyword: 'PatientSetupPhotoDescription', tag: '300A0794', vr: 'LT', vm: '1', type: '2' },
        {
          keyword: 'ReferencedPatientSetupProcedureIndex',
          tag: '300A0796',
          vr: 'US',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'knowledge',
            otherwise: 'forbidden',
            hash: '976482f25acf',
            reason: 'knowledge',
            missing: 'whether the photo is one of a preparation',
          },
        },
      ],
    },
    {
      keyword: 'PatientTreatmentPreparationProcedureSequence',
      tag: '300A0790',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, null] }],
      rows: [
        { keyword: 'PatientTreatmentPreparationProcedureIndex', tag: '300A0795', vr: 'US', vm: '1', type: '1' },
        {
          keyword: 'PatientTreatmentPreparationProcedureCodeSequence',
          tag: '300A0791',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '9577' }] }],
        },
        {
          keyword: 'PatientTreatmentPreparationDeviceSequence',
          tag: '300A078F',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [
            {
              include: () => rtAccessoryDeviceIdentificationRules,
              overrides: [{ path: ['DeviceTypeCodeSequence'], contextGroups: [{ kind: 'BCID', cid: '9573' }] }],
            },
          ],
        },
        { keyword: 'PatientTreatmentPreparationProcedureParameterDescription', tag: '300A078E', vr: 'LT', vm: '1', type: '2' },
        {
          keyword: 'PatientTreatmentPreparationProcedureParameterSequence',
          tag: '300A0793',
          vr: 'SQ',
          vm: '1',
          type: '2',
          items: [{ range: [0, null] }],
          rows: [{ include: () => contentItemWithModifiersRules }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTPatientTreatmentPreparation = (dataset: object): Finding[] => validateTable(dataset, rtPatientTreatmentPreparationRules);
