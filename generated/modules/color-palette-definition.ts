// Color Palette Definition, PS3.3 Table C.28.1-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.28.1.html#table_C.28.1-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type ContentIdentificationMacro, contentIdentificationRules } from '../macros/content-identification.ts';

/** Color Palette Definition: PS3.3 Table C.28.1-1. */
export interface ColorPaletteDefinitionModule extends ContentIdentificationMacro {
}

export const colorPaletteDefinitionRules: TableRules = {
  kind: 'module',
  id: 'ColorPaletteDefinition',
  name: 'Color Palette Definition',
  table: 'table_C.28.1-1',
  section: 'sect_C.28.1',
  rows: [{ include: () => contentIdentificationRules }],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateColorPaletteDefinition = (dataset: object): Finding[] => validateTable(dataset, colorPaletteDefinitionRules);
