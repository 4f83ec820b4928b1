/** Results of many files: what each is, and the totals. */
import { edition } from '../../generated/edition.ts';
import type { Severity, ValidationResult } from '../validation/finding.ts';

export interface Unreadable {
  readonly code: 'unreadable';
  readonly message: string;
  readonly offset: number | null;
}

export type FileResult = Omit<ValidationResult, 'error'> & { readonly file: string; readonly error: Unreadable | null };

export interface Totals {
  files: number;
  conforming: number;
  errors: number;
  warnings: number;
  infos: number;
  unreadable: number;
}

export const VERSION = '0.1.0';

export function header(rulesEdition: string = edition): { iodine: string; edition: string } {
  return { iodine: VERSION, edition: rulesEdition };
}

const RANK: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

export function isSeverity(text: string): text is Severity {
  return Object.hasOwn(RANK, text);
}

/** The result with the findings of a severity and above. */
export function atLeast(result: FileResult, severity: Severity): FileResult {
  return severity === 'info'
    ? result
    : { ...result, findings: result.findings.filter((finding) => RANK[finding.severity] >= RANK[severity]) };
}

export function unreadable(file: string, message: string, offset: number | null): FileResult {
  return {
    file,
    sopClassUID: null,
    iod: null,
    conforms: null,
    sopInstanceUID: null,
    seriesInstanceUID: null,
    studyInstanceUID: null,
    transferSyntaxUID: null,
    undecided: 0,
    error: { code: 'unreadable', message, offset },
    findings: [],
  };
}

/** Adds a result to the totals; findings that stand for several are counted as often. */
export function add(totals: Totals, result: FileResult): void {
  totals.files++;
  if (result.error) totals.unreadable++;
  if (result.conforms === true) totals.conforming++;
  for (const finding of result.findings) {
    if (finding.severity === 'error') totals.errors++;
    else if (finding.severity === 'warning') totals.warnings++;
    else totals.infos++;
  }
}
