/** Reports as data: the result of `validate --format json`, and one line a file for `ndjson`. */
import type { Finding, Severity, ValidationResult } from './finding.ts';

/** Why a file was not validated. */
export interface FileError {
  readonly code: string;
  readonly message: string;
  /** Byte offset of the damage; null where it is not about one place. */
  readonly offset: number | null;
}

/** One element of `files`. */
export type FileResult = { readonly file: string } & Omit<ValidationResult, 'error'> & { readonly error: FileError | null };

export interface Totals {
  files: number;
  conforming: number;
  errors: number;
  warnings: number;
  infos: number;
  unreadable: number;
}

const RANKS: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Findings of at least the severity. */
export function atLeast(findings: readonly Finding[], severity: Severity): Finding[] {
  const rank = RANKS[severity];
  return rank === RANKS.info ? findings.slice() : findings.filter((finding) => RANKS[finding.severity] <= rank);
}

/** The result for a file that could not be read. */
export function unreadableFile(file: string, error: FileError): FileResult {
  return {
    file,
    sopClassUID: null,
    sopInstanceUID: null,
    seriesInstanceUID: null,
    studyInstanceUID: null,
    transferSyntaxUID: null,
    iod: null,
    conforms: null,
    undecided: 0,
    error,
    findings: [],
  };
}

/** The result for a file at which checking broke off. */
export const brokenOff = (file: string, why: string): FileResult =>
  unreadableFile(file, { code: 'crash', message: `checking broke off: ${why}`, offset: null });

export function emptyTotals(): Totals {
  return { files: 0, conforming: 0, errors: 0, warnings: 0, infos: 0, unreadable: 0 };
}

/** Adds a file to the totals; findings beyond the limit of a code are counted by the last one of it. */
function addToTotals(totals: Totals, result: FileResult): void {
  totals.files++;
  if (result.error !== null) totals.unreadable++;
  if (result.conforms === true) totals.conforming++;
  for (const { severity, count } of result.findings) {
    if (severity === 'error') totals.errors += count;
    else if (severity === 'warning') totals.warnings += count;
    else totals.infos += count;
  }
}

/** Adds totals to totals. */
export function sumTotals(totals: Totals, more: Readonly<Totals>): void {
  totals.files += more.files;
  totals.conforming += more.conforming;
  totals.errors += more.errors;
  totals.warnings += more.warnings;
  totals.infos += more.infos;
  totals.unreadable += more.unreadable;
}

export function totalsOf(files: readonly FileResult[]): Totals {
  const totals = emptyTotals();
  for (const file of files) addToTotals(totals, file);
  return totals;
}

export interface JsonReport {
  /** Version of Iodine. */
  readonly iodine: string;
  readonly edition: string;
  readonly files: readonly FileResult[];
  readonly totals: Totals;
}

/** The report of several files, findings below `severity` left out of lists and totals. */
export function jsonReport(iodine: string, edition: string, files: readonly FileResult[], severity: Severity = 'info'): JsonReport {
  const shown = files.map((file) => ({ ...file, findings: atLeast(file.findings, severity) }));
  return { iodine, edition, files: shown, totals: totalsOf(shown) };
}

/** One file as one line without its line end. */
export function ndjsonLine(file: FileResult, severity: Severity = 'info'): string {
  return JSON.stringify({ ...file, findings: atLeast(file.findings, severity) });
}
