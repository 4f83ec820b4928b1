// Visit Status, PS3.3 Table C.3-3
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.3.3.html#table_C.3-3
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Visit Status: PS3.3 Table C.3-3. */
export interface VisitStatusModule {
  /** Visit Status ID (0038,0008) CS, VM 1. [C.3-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.3.3.html#table_C.3-3) */
  VisitStatusID?: DefinedTerm<'CREATED' | 'SCHEDULED' | 'ADMITTED' | 'DISCHARGED'> | null;
  /** Current Patient Location (0038,0300) LO, VM 1. [C.3-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.3.3.html#table_C.3-3) */
  CurrentPatientLocation?: string | null;
  /** Patient's Institution Residence (0038,0400) LO, VM 1. [C.3-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.3.3.html#table_C.3-3) */
  PatientInstitutionResidence?: string | null;
  /** Visit Comments (0038,4000) LT, VM 1. [C.3-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.3.3.html#table_C.3-3) */
  VisitComments?: string | null;
}

export const visitStatusRules: TableRules = {
  kind: 'module',
  id: 'VisitStatus',
  name: 'Visit Status',
  table: 'table_C.3-3',
  section: 'sect_C.3.3',
  rows: [
    {
      keyword: 'VisitStatusID',
      tag: '00380008',
      vr: 'CS',
      vm: '1',
      type: null,
      values: [{ kind: 'defined', terms: ['CREATED', 'SCHEDULED', 'ADMITTED', 'DISCHARGED'] }],
    },
    { keyword: 'CurrentPatientLocation', tag: '00380300', vr: 'LO', vm: '1', type: null },
    { keyword: 'PatientInstitutionResidence', tag: '00380400', vr: 'LO', vm: '1', type: null },
    { keyword: 'VisitComments', tag: '00384000', vr: 'LT', vm: '1', type: null },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateVisitStatus = (dataset: object): Finding[] => validateTable(dataset, visitStatusRules);
