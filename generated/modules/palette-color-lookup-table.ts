// Palette Color Lookup Table, PS3.3 Table C.7-22
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.9.html#table_C.7-22
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type PaletteColorLookupTableMacro, paletteColorLookupTableRules as paletteColorLookupTableMacroRules } from '../macros/palette-color-lookup-table.ts';

/** Palette Color Lookup Table: PS3.3 Table C.7-22. */
export interface PaletteColorLookupTableModule extends PaletteColorLookupTableMacro {
}

export const paletteColorLookupTableRules: TableRules = {
  kind: 'module',
  id: 'PaletteColorLookupTable',
  name: 'Palette Color Lookup Table',
  table: 'table_C.7-22',
  section: 'sect_C.7.9',
  rows: [{ include: () => paletteColorLookupTableMacroRules }],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePaletteColorLookupTable = (dataset: object): Finding[] => validateTable(dataset, paletteColorLookupTableRules);
