// Surface, PS3.3 Table F.5-42
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.42.html#table_F.5-42
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type ContentIdentificationMacro, contentIdentificationRules } from '../macros/content-identification.ts';

/** Surface: PS3.3 Table F.5-42. */
export interface SurfaceKeys extends ContentIdentificationMacro {
  /** Specific Character Set (0008,0005) CS, VM 1-n, Type 1C if text is not all of the default repertoire. [F.5-42](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.42.html#table_F.5-42) */
  SpecificCharacterSet?: string[];
  /** Content Date (0008,0023) DA, VM 1, Type 1. [F.5-42](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.42.html#table_F.5-42) */
  ContentDate: string;
  /** Content Time (0008,0033) TM, VM 1, Type 1. [F.5-42](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.42.html#table_F.5-42) */
  ContentTime: string;
}

export const surfaceRules: TableRules = {
  kind: 'directory-record',
  id: 'Surface',
  name: 'Surface',
  table: 'table_F.5-42',
  section: 'sect_F.5.42',
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
export const validateSurface = (dataset: object): Finding[] => validateTable(dataset, surfaceRules);
