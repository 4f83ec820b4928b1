// Patient Support Identification, PS3.3 Table C.8.8.28-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.28.html#table_C.8.8.28-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Patient Support Identification: PS3.3 Table C.8.8.28-1. */
export interface PatientSupportIdentificationMacro {
  /** Patient Support Type (300A,0350) CS, VM 1, Type 1. [C.8.8.28-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.28.html#table_C.8.8.28-1) */
  PatientSupportType: DefinedTerm<'TABLE' | 'CHAIR'>;
  /** Patient Support ID (300A,0352) SH, VM 1, Type 3. [C.8.8.28-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.28.html#table_C.8.8.28-1) */
  PatientSupportID?: string | null;
  /** Patient Support Accessory Code (300A,0354) LO, VM 1, Type 3. [C.8.8.28-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.28.html#table_C.8.8.28-1) */
  PatientSupportAccessoryCode?: string | null;
}

export const patientSupportIdentificationRules: TableRules = {
  kind: 'macro',
  id: 'PatientSupportIdentification',
  name: 'Patient Support Identification',
  table: 'table_C.8.8.28-1',
  section: 'sect_C.8.8.28',
  rows: [
    { keyword: 'PatientSupportType', tag: '300A0350', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'defined', terms: ['TABLE', 'CHAIR'] }] },
    { keyword: 'PatientSupportID', tag: '300A0352', vr: 'SH', vm: '1', type: '3' },
    { keyword: 'PatientSupportAccessoryCode', tag: '300A0354', vr: 'LO', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePatientSupportIdentification = (dataset: object): Finding[] => validateTable(dataset, patientSupportIdentificationRules);
