// Content Assessment Results Directory Record Results, PS3.3 Table F.5-45
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.45.html#table_F.5-45
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Content Assessment Results Directory Record Results: PS3.3 Table F.5-45. */
export interface ContentAssessmentResultsDirectoryRecordResultsKeys {
  /** Specific Character Set (0008,0005) CS, VM 1-n, Type 1C if text is not all of the default repertoire. [F.5-45](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.45.html#table_F.5-45) */
  SpecificCharacterSet?: string[];
  /** Instance Number (0020,0013) IS, VM 1, Type 1. [F.5-45](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.45.html#table_F.5-45) */
  InstanceNumber: number;
  /** Instance Creation Date (0008,0012) DA, VM 1, Type 1. [F.5-45](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.45.html#table_F.5-45) */
  InstanceCreationDate: string;
  /** Instance Creation Time (0008,0013) TM, VM 1, Type 2. [F.5-45](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.45.html#table_F.5-45) */
  InstanceCreationTime: string | null;
}

export const contentAssessmentResultsDirectoryRecordResultsRules: TableRules = {
  kind: 'directory-record',
  id: 'ContentAssessmentResultsDirectoryRecordResults',
  name: 'Content Assessment Results Directory Record Results',
  table: 'table_F.5-45',
  section: 'sect_F.5.45',
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
    { keyword: 'InstanceCreationDate', tag: '00080012', vr: 'DA', vm: '1', type: '1' },
    { keyword: 'InstanceCreationTime', tag: '00080013', vr: 'TM', vm: '1', type: '2' },
    { other: 'record-keys', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateContentAssessmentResultsDirectoryRecordResults = (dataset: object): Finding[] => validateTable(dataset, contentAssessmentResultsDirectoryRecordResultsRules);
