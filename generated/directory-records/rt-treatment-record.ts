// RT Treatment Record, PS3.3 Table F.5-22
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.22.html#table_F.5-22
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** RT Treatment Record: PS3.3 Table F.5-22. */
export interface RTTreatmentRecordKeys {
  /** Specific Character Set (0008,0005) CS, VM 1-n, Type 1C if text is not all of the default repertoire. [F.5-22](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.22.html#table_F.5-22) */
  SpecificCharacterSet?: string[];
  /** Instance Number (0020,0013) IS, VM 1, Type 1. [F.5-22](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.22.html#table_F.5-22) */
  InstanceNumber: number;
  /** Treatment Date (3008,0250) DA, VM 1, Type 2. [F.5-22](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.22.html#table_F.5-22) */
  TreatmentDate: string | null;
  /** Treatment Time (3008,0251) TM, VM 1, Type 2. [F.5-22](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.22.html#table_F.5-22) */
  TreatmentTime: string | null;
}

export const rtTreatmentRecordRules: TableRules = {
  kind: 'directory-record',
  id: 'RTTreatmentRecord',
  name: 'RT Treatment Record',
  table: 'table_F.5-22',
  section: 'sect_F.5.22',
  rows: [
    {
      keyword: 'SpecificCharacterSet',
      tag: '00080005',
      vr: 'CS',
      vm: '1-n',
      type: '1C',
      condition: { tree: { op: 'character-set' }, decided: 'data', otherwise: 'allowed', hash: 'ebd0ceba6739' },
    },
    { keyword: 'InstanceNumber', tag: '00200013', vr: 'IS', vm: '1', type: '1' },
    { keyword: 'TreatmentDate', tag: '30080250', vr: 'DA', vm: '1', type: '2' },
    { keyword: 'TreatmentTime', tag: '30080251', vr: 'TM', vm: '1', type: '2' },
    { other: 'record-keys', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTTreatmentRecord = (dataset: object): Finding[] => validateTable(dataset, rtTreatmentRecordRules);
