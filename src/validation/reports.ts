/** Reports of many files, written as they come: text, JSON, a line a file, SARIF, JUnit, a page. */
import type { Severity } from './finding.ts';
import { htmlReport } from './report-html.ts';
import { atLeast, emptyTotals, type FileResult, ndjsonLine, sumTotals, type Totals, totalsOf } from './report-json.ts';
import { junitReport } from './report-junit.ts';
import { sarifReport } from './report-sarif.ts';
import { fileText, totalsText } from './report-text.ts';

export const FORMATS = ['text', 'json', 'ndjson', 'sarif', 'junit', 'html'] as const;
export type Format = (typeof FORMATS)[number];

export interface About {
  /** Version of Iodine. */
  readonly iodine: string;
  readonly edition: string;
}

/** A report in parts: findings below the severity have been taken out of what `file` is given. */
export interface Report {
  /** Stands between the parts of two files, where both say something. */
  readonly between: string;
  /** The part of a file is the same whatever files come before it. */
  readonly alone: boolean;
  begin(): string;
  file(result: FileResult): string;
  end(totals: Totals): string;
}

function textParts(): Report {
  return {
    between: '',
    alone: true,
    begin: () => '',
    file: (result) => fileText(result, 'info'),
    end: (totals) => (totals.files > 1 ? totalsText(totals) : ''),
  };
}

function jsonParts(about: About): Report {
  return {
    between: ',',
    alone: true,
    begin: () => `{"iodine":${JSON.stringify(about.iodine)},"edition":${JSON.stringify(about.edition)},"files":[`,
    file: (result) => `\n${JSON.stringify(result)}`,
    end: (totals) => `\n],"totals":${JSON.stringify(totals)}}\n`,
  };
}

function lineParts(): Report {
  return { between: '', alone: true, begin: () => '', file: (result) => `${ndjsonLine(result)}\n`, end: () => '' };
}

const REPORTS: Readonly<Record<Format, (about: About) => Report>> = {
  text: textParts,
  json: jsonParts,
  ndjson: lineParts,
  sarif: sarifReport,
  junit: junitReport,
  html: htmlReport,
};

/** What a report says of one file. */
export interface FilePart {
  readonly file: string;
  readonly text: string;
  /** Of this file alone. */
  readonly totals: Totals;
  readonly conforms: boolean | null;
}

function partOf(parts: Report, severity: Severity, result: FileResult): FilePart {
  const shown = { ...result, findings: atLeast(result.findings, severity) };
  return { file: result.file, text: parts.file(shown), totals: totalsOf([shown]), conforms: result.conforms };
}

/** Makes parts of a report where files are checked; null for a format whose part of a file needs what came before. */
export function partMaker(format: Format, about: About, severity: Severity): ((result: FileResult) => FilePart) | null {
  const parts = REPORTS[format](about);
  return parts.alone ? (result) => partOf(parts, severity, result) : null;
}

/** Writes a report in parts and keeps the totals of what it shows. */
export class ReportWriter {
  readonly totals: Totals = emptyTotals();
  private readonly parts: Report;
  private readonly severity: Severity;
  private readonly write: (text: string) => void;
  private begun = false;

  constructor(format: Format, about: About, severity: Severity, write: (text: string) => void) {
    this.parts = REPORTS[format](about);
    this.severity = severity;
    this.write = write;
    write(this.parts.begin());
  }

  add(result: FileResult): void {
    this.addPart(partOf(this.parts, this.severity, result));
  }

  /** Adds what `partMaker` made for the same format, of the same severity. */
  addPart({ text, totals }: FilePart): void {
    this.write(this.begun && text !== '' ? `${this.parts.between}${text}` : text);
    if (text !== '') this.begun = true;
    sumTotals(this.totals, totals);
  }

  end(): void {
    this.write(this.parts.end(this.totals));
  }
}
