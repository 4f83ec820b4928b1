// Patient, PS3.3 Table F.5-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.1.html#table_F.5-1
import type { Finding, PersonName, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Patient: PS3.3 Table F.5-1. */
export interface PatientKeys {
  /** Specific Character Set (0008,0005) CS, VM 1-n, Type 1C if text is not all of the default repertoire. [F.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.1.html#table_F.5-1) */
  SpecificCharacterSet?: string[];
  /** Patient's Name (0010,0010) PN, VM 1, Type 2. [F.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.1.html#table_F.5-1) */
  PatientName: PersonName | string | null;
  /** Patient ID (0010,0020) LO, VM 1, Type 1. [F.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.1.html#table_F.5-1) */
  PatientID: string;
}

export const patientRules: TableRules = {
  kind: 'directory-record',
  id: 'Patient',
  name: 'Patient',
  table: 'table_F.5-1',
  section: 'sect_F.5.1',
  rows: [
    {
      keyword: 'SpecificCharacterSet',
      tag: '00080005',
      vr: 'CS',
      vm: '1-n',
      type: '1C',
      condition: { tree: { op: 'character-set' }, decided: 'data', otherwise: 'allowed', hash: 'ebd0ceba6739' },
    },
    { keyword: 'PatientName', tag: '00100010', vr: 'PN', vm: '1', type: '2' },
    { keyword: 'PatientID', tag: '00100020', vr: 'LO', vm: '1', type: '1' },
    { other: 'record-keys', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePatient = (dataset: object): Finding[] => validateTable(dataset, patientRules);
