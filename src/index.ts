/** Iodine: DICOM's information model in TypeScript. Validation, findings, the edition. */
export { createInstance } from './authoring/create-instance.ts';
export { type MinimalOptions, minimalInstance } from './authoring/minimal-instance.ts';
export { nextRequired, type Required } from './authoring/next-required.ts';
export { applyRepairs, type Repair, type RepairOptions, suggestRepairs } from './authoring/repairs.ts';
export { edition } from '../generated/edition.ts';
export type { Dataset } from '../generated/dictionary/dataset.ts';
export type { DataItem, DataValue, PersonName, TaggedElement } from './dataset/types.ts';
export type { AttributesOf, Authored, DefinedTerm, Iod } from './rules/authoring.ts';
export type { IodRules, TableRules } from './rules/tables.ts';
export { loadRules } from './rules/load.ts';
export { type CodeTables, loadCodeTables } from './validation/code-tables.ts';
export { NonconformantError, RulesFileError, UnknownIodError } from './validation/errors.ts';
export { findIod } from './validation/find-iod.ts';
export type { Finding, FindingCode, Severity, ValidationResult, Verdict } from './validation/finding.ts';
export { type Rules, validate, type ValidateOptions, validateSync } from './validation/validate.ts';
export { checkDirectoryFiles, type FileSet, type ReadFile } from './validation/study/directory-files.ts';
export {
  type Entity,
  type StudyFinding,
  type StudyOptions,
  type StudyResult,
  type StudyTotals,
  validateStudy,
} from './validation/study/validate-study.ts';
export { assertConforms, conformsTo } from './validation/validate-tables.ts';
