/** The one door that generated files import: rule-table types, condition types, authoring types and the interpreter's entries. */
export type { PersonName, TaggedElement } from '../dataset/types.ts';
export type { Finding } from '../validation/finding.ts';
export { constant } from './constant.ts';
export { conformsToIod, validateIod, validateTable } from '../validation/validate-tables.ts';
export type * from './authoring.ts';
export type * from './condition.ts';
export type * from './tables.ts';
export type * from './terminology.ts';
