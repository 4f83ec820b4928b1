// Patient Identification, PS3.3 Table C.2-2
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.2.html#table_C.2-2
import type { DefinedTerm, Finding, PersonName, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type IssuerOfPatientIDMacro, issuerOfPatientIDRules } from '../macros/issuer-of-patient-id.ts';
import { type PatientGroupMacro, patientGroupRules } from '../macros/patient-group.ts';
import { type ReferencedInstancesAndAccessItem, referencedInstancesAndAccessRules } from '../macros/referenced-instances-and-access.ts';

/** An Item of OtherPatientIDsSequence. */
export interface PatientIdentificationOtherPatientIDsItem extends IssuerOfPatientIDMacro {
  /** Patient ID (0010,0020) LO, VM 1. [C.2-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.2.html#table_C.2-2) */
  PatientID?: string | null;
  /** Type of Patient ID (0010,0022) CS, VM 1. [C.2-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.2.html#table_C.2-2) */
  TypeOfPatientID?: DefinedTerm<'TEXT' | 'RFID' | 'BARCODE'> | null;
}

/** Patient Identification: PS3.3 Table C.2-2. */
export interface PatientIdentificationModule extends IssuerOfPatientIDMacro, PatientGroupMacro {
  /** Patient's Name (0010,0010) PN, VM 1. [C.2-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.2.html#table_C.2-2) */
  PatientName?: PersonName | string | null;
  /** Patient ID (0010,0020) LO, VM 1. [C.2-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.2.html#table_C.2-2) */
  PatientID?: string | null;
  /** Type of Patient ID (0010,0022) CS, VM 1. [C.2-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.2.html#table_C.2-2) */
  TypeOfPatientID?: DefinedTerm<'TEXT' | 'RFID' | 'BARCODE'> | null;
  /** Other Patient IDs Sequence (0010,1002) SQ, VM 1. [C.2-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.2.html#table_C.2-2) */
  OtherPatientIDsSequence?: PatientIdentificationOtherPatientIDsItem[] | null;
  /** Other Patient Names (0010,1001) PN, VM 1-n. [C.2-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.2.html#table_C.2-2) */
  OtherPatientNames?: (PersonName | string)[] | null;
  /** Patient's Birth Name (0010,1005) PN, VM 1. [C.2-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.2.html#table_C.2-2) */
  PatientBirthName?: PersonName | string | null;
  /** Patient's Mother's Birth Name (0010,1060) PN, VM 1. [C.2-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.2.html#table_C.2-2) */
  PatientMotherBirthName?: PersonName | string | null;
  /** Referenced Patient Photo Sequence (0010,1100) SQ, VM 1. [C.2-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.2.html#table_C.2-2) */
  ReferencedPatientPhotoSequence?: [ReferencedInstancesAndAccessItem] | null;
}

export const patientIdentificationRules: TableRules = {
  kind: 'module',
  id: 'PatientIdentification',
  name: 'Patient Identification',
  table: 'table_C.2-2',
  section: 'sect_C.2.2',
  rows: [
    { keyword: 'PatientName', tag: '00100010', vr: 'PN', vm: '1', type: null },
    { keyword: 'PatientID', tag: '00100020', vr: 'LO', vm: '1', type: null },
    { include: () => issuerOfPatientIDRules },
    { keyword: 'TypeOfPatientID', tag: '00100022', vr: 'CS', vm: '1', type: null, values: [{ kind: 'defined', terms: ['TEXT', 'RFID', 'BARCODE'] }] },
    {
      keyword: 'OtherPatientIDsSequence',
      tag: '00101002',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { keyword: 'PatientID', tag: '00100020', vr: 'LO', vm: '1', type: null },
        { include: () => issuerOfPatientIDRules },
        { keyword: 'TypeOfPatientID', tag: '00100022', vr: 'CS', vm: '1', type: null, values: [{ kind: 'defined', terms: ['TEXT', 'RFID', 'BARCODE'] }] },
      ],
    },
    { keyword: 'OtherPatientNames', tag: '00101001', vr: 'PN', vm: '1-n', type: null },
    { keyword: 'PatientBirthName', tag: '00101005', vr: 'PN', vm: '1', type: null },
    { keyword: 'PatientMotherBirthName', tag: '00101060', vr: 'PN', vm: '1', type: null },
    {
      keyword: 'ReferencedPatientPhotoSequence',
      tag: '00101100',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => referencedInstancesAndAccessRules }],
    },
    { include: () => patientGroupRules },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePatientIdentification = (dataset: object): Finding[] => validateTable(dataset, patientIdentificationRules);
