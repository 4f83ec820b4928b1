// Surface Scan, PS3.3 Table F.5-43
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.43.html#table_F.5-43
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Surface Scan: PS3.3 Table F.5-43. */
export interface SurfaceScanKeys {
  /** Specific Character Set (0008,0005) CS, VM 1-n, Type 1C if text is not all of the default repertoire. [F.5-43](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.43.html#table_F.5-43) */
  SpecificCharacterSet?: string[];
  /** Content Date (0008,0023) DA, VM 1, Type 1. [F.5-43](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.43.html#table_F.5-43) */
  ContentDate: string;
  /** Content Time (0008,0033) TM, VM 1, Type 1. [F.5-43](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.43.html#table_F.5-43) */
  ContentTime: string;
}

export const surfaceScanRules: TableRules = {
  kind: 'directory-record',
  id: 'SurfaceScan',
  name: 'Surface Scan',
  table: 'table_F.5-43',
  section: 'sect_F.5.43',
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
    { other: 'record-keys', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateSurfaceScan = (dataset: object): Finding[] => validateTable(dataset, surfaceScanRules);
