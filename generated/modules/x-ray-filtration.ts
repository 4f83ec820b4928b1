// X-Ray Filtration, PS3.3 Table C.8-35
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.10.html#table_C.8-35
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type XRayFiltrationMacro, xRayFiltrationRules as xRayFiltrationMacroRules } from '../macros/x-ray-filtration.ts';

/** X-Ray Filtration: PS3.3 Table C.8-35. */
export interface XRayFiltrationModule extends XRayFiltrationMacro {
}

export const xRayFiltrationRules: TableRules = {
  kind: 'module',
  id: 'XRayFiltration',
  name: 'X-Ray Filtration',
  table: 'table_C.8-35',
  section: 'sect_C.8.7.10',
  rows: [{ include: () => xRayFiltrationMacroRules }],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateXRayFiltration = (dataset: object): Finding[] => validateTable(dataset, xRayFiltrationRules);
