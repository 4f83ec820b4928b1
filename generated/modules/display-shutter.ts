// Display Shutter, PS3.3 Table C.7-17
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.11.html#table_C.7-17
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type DisplayShutterMacro, displayShutterRules as displayShutterMacroRules } from '../macros/display-shutter.ts';

/** Display Shutter: PS3.3 Table C.7-17. */
export interface DisplayShutterModule extends DisplayShutterMacro {
}

export const displayShutterRules: TableRules = {
  kind: 'module',
  id: 'DisplayShutter',
  name: 'Display Shutter',
  table: 'table_C.7-17',
  section: 'sect_C.7.6.11',
  rows: [{ include: () => displayShutterMacroRules }],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateDisplayShutter = (dataset: object): Finding[] => validateTable(dataset, displayShutterRules);
