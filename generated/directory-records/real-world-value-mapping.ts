// Real World Value Mapping, PS3.3 Table F.5-34
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.34.html#table_F.5-34
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type ContentIdentificationMacro, contentIdentificationRules } from '../macros/content-identification.ts';

/** Real World Value Mapping: PS3.3 Table F.5-34. */
export interface RealWorldValueMappingKeys extends ContentIdentificationMacro {
  /** Specific Character Set (0008,0005) CS, VM 1-n, Type 1C if text is not all of the default repertoire. [F.5-34](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.34.html#table_F.5-34) */
  SpecificCharacterSet?: string[];
  /** Content Date (0008,0023) DA, VM 1, Type 1. [F.5-34](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.34.html#table_F.5-34) */
  ContentDate: string;
  /** Content Time (0008,0033) TM, VM 1, Type 1. [F.5-34](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.34.html#table_F.5-34) */
  ContentTime: string;
}

export const realWorldValueMappingRules: TableRules = {
  kind: 'directory-record',
  id: 'RealWorldValueMapping',
  name: 'Real World Value Mapping',
  table: 'table_F.5-34',
  section: 'sect_F.5.34',
  rows: [
    {
      keyword: 'SpecificCharacterSet',
      tag: '00080005',
      vr: 'CS',
      vm: '1-n',
      type: '1C',
      condition: { tree: { op: 'character-set' }, decided: 'data', otherwise: 'allowed', hash: 'ebd0ceba6739' },
    },
    { keyword: 'ContentDate', tag: '00080023', vr: 'DA', vm: '1', type: '1' },
    { keyword: 'ContentTime', tag: '00080033', vr: 'TM', vm: '1', type: '1' },
    { include: () => contentIdentificationRules },
    { other: 'record-keys', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRealWorldValueMapping = (dataset: object): Finding[] => validateTable(dataset, realWorldValueMappingRules);
