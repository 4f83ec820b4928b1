// VOI LUT, PS3.3 Table C.11-2
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.2.html#table_C.11-2
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type VOILUTMacro, voilutRules as voilutMacroRules } from '../macros/voi-lut.ts';

/** VOI LUT: PS3.3 Table C.11-2. */
export interface VOILUTModule extends VOILUTMacro {
}

export const voilutRules: TableRules = { kind: 'module', id: 'VOILUT', name: 'VOI LUT', table: 'table_C.11-2', section: 'sect_C.11.2', rows: [{ include: () => voilutMacroRules }] };

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateVOILUT = (dataset: object): Finding[] => validateTable(dataset, voilutRules);
