// Study, PS3.3 Table F.5-2
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.2.html#table_F.5-2
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Study: PS3.3 Table F.5-2. */
export interface StudyKeys {
  /** Specific Character Set (0008,0005) CS, VM 1-n, Type 1C if text is not all of the default repertoire. [F.5-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.2.html#table_F.5-2) */
  SpecificCharacterSet?: string[];
  /** Study Date (0008,0020) DA, VM 1, Type 1. [F.5-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.2.html#table_F.5-2) */
  StudyDate: string;
  /** Study Time (0008,0030) TM, VM 1, Type 1. [F.5-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.2.html#table_F.5-2) */
  StudyTime: string;
  /** Study Description (0008,1030) LO, VM 1, Type 2. [F.5-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.2.html#table_F.5-2) */
  StudyDescription: string | null;
  /** Study Instance UID (0020,000D) UI, VM 1, Type 1. [F.5-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.2.html#table_F.5-2) */
  StudyInstanceUID: string;
  /** Study ID (0020,0010) SH, VM 1, Type 1. [F.5-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.2.html#table_F.5-2) */
  StudyID: string;
  /** Accession Number (0008,0050) SH, VM 1, Type 2. [F.5-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.2.html#table_F.5-2) */
  AccessionNumber: string | null;
}

export const studyRules: TableRules = {
  kind: 'directory-record',
  id: 'Study',
  name: 'Study',
  table: 'table_F.5-2',
  section: 'sect_F.5.2',
  rows: [
    {
      keyword: 'SpecificCharacterSet',
      tag: '00080005',
      vr: 'CS',
      vm: '1-n',
      type: '1C',
      condition: { tree: { op: 'character-set' }, decided: 'data', otherwise: 'allowed', hash: 'ebd0ceba6739' },
    },
    { keyword: 'StudyDate', tag: '00080020', vr: 'DA', vm: '1', type: '1' },
    { keyword: 'StudyTime', tag: '00080030', vr: 'TM', vm: '1', type: '1' },
    { keyword: 'StudyDescription', tag: '00081030', vr: 'LO', vm: '1', type: '2' },
    { keyword: 'StudyInstanceUID', tag: '0020000D', vr: 'UI', vm: '1', type: '1' },
    { keyword: 'StudyID', tag: '00200010', vr: 'SH', vm: '1', type: '1' },
    { keyword: 'AccessionNumber', tag: '00080050', vr: 'SH', vm: '1', type: '2' },
    { other: 'record-keys', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateStudy = (dataset: object): Finding[] => validateTable(dataset, studyRules);
