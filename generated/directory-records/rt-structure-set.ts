// RT Structure Set, PS3.3 Table F.5-20
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.20.html#table_F.5-20
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** RT Structure Set: PS3.3 Table F.5-20. */
export interface RTStructureSetKeys {
  /** Specific Character Set (0008,0005) CS, VM 1-n, Type 1C if text is not all of the default repertoire. [F.5-20](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.20.html#table_F.5-20) */
  SpecificCharacterSet?: string[];
  /** Instance Number (0020,0013) IS, VM 1, Type 1. [F.5-20](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.20.html#table_F.5-20) */
  InstanceNumber: number;
  /** Structure Set Label (3006,0002) SH, VM 1, Type 1. [F.5-20](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.20.html#table_F.5-20) */
  StructureSetLabel: string;
  /** Structure Set Date (3006,0008) DA, VM 1, Type 2. [F.5-20](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.20.html#table_F.5-20) */
  StructureSetDate: string | null;
  /** Structure Set Time (3006,0009) TM, VM 1, Type 2. [F.5-20](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.20.html#table_F.5-20) */
  StructureSetTime: string | null;
}

export const rtStructureSetRules: TableRules = {
  kind: 'directory-record',
  id: 'RTStructureSet',
  name: 'RT Structure Set',
  table: 'table_F.5-20',
  section: 'sect_F.5.20',
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
    { keyword: 'StructureSetLabel', tag: '30060002', vr: 'SH', vm: '1', type: '1' },
    { keyword: 'StructureSetDate', tag: '30060008', vr: 'DA', vm: '1', type: '2' },
    { keyword: 'StructureSetTime', tag: '30060009', vr: 'TM', vm: '1', type: '2' },
    { other: 'record-keys', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTStructureSet = (dataset: object): Finding[] => validateTable(dataset, rtStructureSetRules);
