// Palette, PS3.3 Table F.5-36
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.36.html#table_F.5-36
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Palette: PS3.3 Table F.5-36. */
export interface PaletteModule {
  /** Specific Character Set (0008,0005) CS, VM 1-n, Type 1C if text is not all of the default repertoire. [F.5-36](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.36.html#table_F.5-36) */
  SpecificCharacterSet?: string[];
  /** Content Label (0070,0080) CS, VM 1, Type 1. [F.5-36](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.36.html#table_F.5-36) */
  ContentLabel: string;
  /** Content Description (0070,0081) LO, VM 1, Type 2. [F.5-36](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.36.html#table_F.5-36) */
  ContentDescription: string | null;
  /** Any other attribute may stand here. */
  [keyword: string]: unknown;
}

export const paletteRules: TableRules = {
  kind: 'module',
  id: 'Palette',
  name: 'Palette',
  table: 'table_F.5-36',
  section: 'sect_F.5.36',
  rows: [
    {
      keyword: 'SpecificCharacterSet',
      tag: '00080005',
      vr: 'CS',
      vm: '1-n',
      type: '1C',
      condition: { tree: { op: 'character-set' }, decided: 'data', otherwise: 'allowed', hash: 'ebd0ceba6739' },
    },
    { keyword: 'ContentLabel', tag: '00700080', vr: 'CS', vm: '1', type: '1' },
    { keyword: 'ContentDescription', tag: '00700081', vr: 'LO', vm: '1', type: '2' },
    { other: 'any-attribute', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePalette = (dataset: object): Finding[] => validateTable(dataset, paletteRules);
