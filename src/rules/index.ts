/** The one door that generated files import: rule-table types, condition types, the printer and the interpreter's entries. */
export type * from './condition.ts';
export type * from './tables.ts';
