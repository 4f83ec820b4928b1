// Visit Admission, PS3.3 Table C.3-4
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.3.4.html#table_C.3-4
import type { Finding, PersonName, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type PersonIdentificationMacro, personIdentificationRules } from '../macros/person-identification.ts';

/** Visit Admission: PS3.3 Table C.3-4. */
export interface VisitAdmissionModule {
  /** Referring Physician's Name (0008,0090) PN, VM 1. [C.3-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.3.4.html#table_C.3-4) */
  ReferringPhysicianName?: PersonName | string | null;
  /** Referring Physician's Address (0008,0092) ST, VM 1. [C.3-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.3.4.html#table_C.3-4) */
  ReferringPhysicianAddress?: string | null;
  /** Referring Physician's Telephone Numbers (0008,0094) SH, VM 1-n. [C.3-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.3.4.html#table_C.3-4) */
  ReferringPhysicianTelephoneNumbers?: string[] | null;
  /** Referring Physician Identification Sequence (0008,0096) SQ, VM 1. [C.3-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.3.4.html#table_C.3-4) */
  ReferringPhysicianIdentificationSequence?: [PersonIdentificationMacro] | null;
  /** Consulting Physician's Name (0008,009C) PN, VM 1-n. [C.3-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.3.4.html#table_C.3-4) */
  ConsultingPhysicianName?: (PersonName | string)[] | null;
  /** Consulting Physician Identification Sequence (0008,009D) SQ, VM 1. [C.3-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.3.4.html#table_C.3-4) */
  ConsultingPhysicianIdentificationSequence?: PersonIdentificationMacro[] | null;
  /** Admitting Diagnoses Description (0008,1080) LO, VM 1-n. [C.3-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.3.4.html#table_C.3-4) */
  AdmittingDiagnosesDescription?: string[] | null;
  /** Admitting Diagnoses Code Sequence (0008,1084) SQ, VM 1. [C.3-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.3.4.html#table_C.3-4) */
  AdmittingDiagnosesCodeSequence?: CodeSequenceItem[] | null;
  /** Route of Admissions (0038,0016) LO, VM 1. [C.3-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.3.4.html#table_C.3-4) */
  RouteOfAdmissions?: string | null;
  /** Admitting Date (0038,0020) DA, VM 1. [C.3-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.3.4.html#table_C.3-4) */
  AdmittingDate?: string | null;
  /** Admitting Time (0038,0021) TM, VM 1. [C.3-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.3.4.html#table_C.3-4) */
  AdmittingTime?: string | null;
}

export const visitAdmissionRules: TableRules = {
  kind: 'module',
  id: 'VisitAdmission',
  name: 'Visit Admission',
  table: 'table_C.3-4',
  section: 'sect_C.3.4',
  rows: [
    { keyword: 'ReferringPhysicianName', tag: '00080090', vr: 'PN', vm: '1', type: null },
    { keyword: 'ReferringPhysicianAddress', tag: '00080092', vr: 'ST', vm: '1', type: null },
    { keyword: 'ReferringPhysicianTelephoneNumbers', tag: '00080094', vr: 'SH', vm: '1-n', type: null },
    {
      keyword: 'ReferringPhysicianIdentificationSequence',
      tag: '00080096',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, 1] }],
      rows: [{ include: () => personIdentificationRules }],
    },
    { keyword: 'ConsultingPhysicianName', tag: '0008009C', vr: 'PN', vm: '1-n', type: null },
    {
      keyword: 'ConsultingPhysicianIdentificationSequence',
      tag: '0008009D',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => personIdentificationRules }],
    },
    { keyword: 'AdmittingDiagnosesDescription', tag: '00081080', vr: 'LO', vm: '1-n', type: null },
    {
      keyword: 'AdmittingDiagnosesCodeSequence',
      tag: '00081084',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, null] }],
      rows: [{ include: () => codeSequenceRules }],
    },
    { keyword: 'RouteOfAdmissions', tag: '00380016', vr: 'LO', vm: '1', type: null },
    { keyword: 'AdmittingDate', tag: '00380020', vr: 'DA', vm: '1', type: null },
    { keyword: 'AdmittingTime', tag: '00380021', vr: 'TM', vm: '1', type: null },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateVisitAdmission = (dataset: object): Finding[] => validateTable(dataset, visitAdmissionRules);
