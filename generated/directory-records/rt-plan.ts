// RT Plan, PS3.3 Table F.5-21
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.21.html#table_F.5-21
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** RT Plan: PS3.3 Table F.5-21. */
export interface RTPlanKeys {
  /** Specific Character Set (0008,0005) CS, VM 1-n, Type 1C if text is not all of the default repertoire. [F.5-21](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.21.html#table_F.5-21) */
  SpecificCharacterSet?: string[];
  /** Instance Number (0020,0013) IS, VM 1, Type 1. [F.5-21](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.21.html#table_F.5-21) */
  InstanceNumber: number;
  /** RT Plan Label (300A,0002) SH, VM 1, Type 1. [F.5-21](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.21.html#table_F.5-21) */
  RTPlanLabel: string;
  /** RT Plan Date (300A,0006) DA, VM 1, Type 2. [F.5-21](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.21.html#table_F.5-21) */
  RTPlanDate: string | null;
  /** RT Plan Time (300A,0007) TM, VM 1, Type 2. [F.5-21](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.21.html#table_F.5-21) */
  RTPlanTime: string | null;
}

export const rtPlanRules: TableRules = {
  kind: 'directory-record',
  id: 'RTPlan',
  name: 'RT Plan',
  table: 'table_F.5-21',
  section: 'sect_F.5.21',
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
    { keyword: 'RTPlanLabel', tag: '300A0002', vr: 'SH', vm: '1', type: '1' },
    { keyword: 'RTPlanDate', tag: '300A0006', vr: 'DA', vm: '1', type: '2' },
    { keyword: 'RTPlanTime', tag: '300A0007', vr: 'TM', vm: '1', type: '2' },
    { other: 'record-keys', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTPlan = (dataset: object): Finding[] => validateTable(dataset, rtPlanRules);
