// ICC Profile, PS3.3 Table C.11.15-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.15.html#table_C.11.15-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** ICC Profile: PS3.3 Table C.11.15-1. */
export interface ICCProfileModule {
  /** ICC Profile (0028,2000) OB, VM 1, Type 1. [C.11.15-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.15.html#table_C.11.15-1) */
  ICCProfile: ArrayBuffer;
  /** Color Space (0028,2002) CS, VM 1, Type 3. [C.11.15-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.15.html#table_C.11.15-1) */
  ColorSpace?: DefinedTerm<'SRGB' | 'ADOBERGB' | 'ROMMRGB'> | null;
}

export const iccProfileRules: TableRules = {
  kind: 'module',
  id: 'ICCProfile',
  name: 'ICC Profile',
  table: 'table_C.11.15-1',
  section: 'sect_C.11.15',
  rows: [
    { keyword: 'ICCProfile', tag: '00282000', vr: 'OB', vm: '1', type: '1' },
    {
      keyword: 'ColorSpace',
      tag: '00282002',
      vr: 'CS',
      vm: '1',
      type: '3',
      values: [{ kind: 'defined', terms: ['SRGB', 'ADOBERGB', 'ROMMRGB'], section: 'sect_C.11.15.1.2' }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateICCProfile = (dataset: object): Finding[] => validateTable(dataset, iccProfileRules);
