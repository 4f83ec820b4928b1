// Fiducial, PS3.3 Table F.5-30
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.30.html#table_F.5-30
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type ContentIdentificationMacro, contentIdentificationRules } from '../macros/content-identification.ts';

/** Fiducial: PS3.3 Table F.5-30. */
export interface FiducialKeys extends ContentIdentificationMacro {
  /** Specific Character Set (0008,0005) CS, VM 1-n, Type 1C if text is not all of the default repertoire. [F.5-30](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.30.html#table_F.5-30) */
  SpecificCharacterSet?: string[];
  /** Content Date (0008,0023) DA, VM 1, Type 1. [F.5-30](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.30.html#table_F.5-30) */
  ContentDate: string;
  /** Content Time (0008,0033) TM, VM 1, Type 1. [F.5-30](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.30.html#table_F.5-30) */
  ContentTime: string;
}

export const fiducialRules: TableRules = {
  kind: 'directory-record',
  id: 'Fiducial',
  name: 'Fiducial',
  table: 'table_F.5-30',
  section: 'sect_F.5.30',
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
export const validateFiducial = (dataset: object): Finding[] => validateTable(dataset, fiducialRules);
