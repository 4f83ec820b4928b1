/** Reports of many files, written as they come: text, JSON, a line a file, SARIF, JUnit, a page. */
import type { Severity } from './finding.ts';
import { htmlReport } from './report-html.ts';
import { addToTotals, atLeast, emptyTotals, type FileResult, ndjsonLine, type Totals } from './report-json.ts';
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
  begin(): string;
  file(result: FileResult, index: number): string;
  end(totals: Totals): string;
}

function jsonParts(about: About): Report {
  return {
    begin: () => `{"iodine":${JSON.stringify(about.iodine)},"edition":${JSON.stringify(about.edition)},"files":[`,
    file: (result, index) => `${index > 0 ? ',' : ''}\n${JSON.stringify(result)}`,
    end: (totals) => `\n],"totals":${JSON.stringify(totals)}}\n`,
  };
}

function partsOf(format: Format, about: About): Report {
  if (format === 'json') return jsonParts(about);
  if (format === 'ndjson') return { begin: () => '', file: (result) => `${ndjsonLine(result)}\n`, end: () => '' };
  if (format === 'sarif') return sarifReport(about);
  if (format === 'junit') return junitReport();
  if (format === 'html') return htmlReport(about);
  return { begin: () => '', file: (result) => fileText(result, 'info'), end: (totals) => (totals.files > 1 ? totalsText(totals) : '') };
}

/** Writes a report in parts and keeps the totals of what it shows. */
export class ReportWriter {
  readonly totals: Totals = emptyTotals();
  private readonly parts: Report;
  private readonly severity: Severity;
  private readonly write: (text: string) => void;

  constructor(format: Format, about: About, severity: Severity, write: (text: string) => void) {
    this.parts = partsOf(format, about);
    this.severity = severity;
    this.write = write;
    write(this.parts.begin());
  }

  add(result: FileResult): void {
    const shown = { ...result, findings: atLeast(result.findings, this.severity) };
    this.write(this.parts.file(shown, this.totals.files));
    addToTotals(this.totals, shown);
  }

  end(): void {
    this.write(this.parts.end(this.totals));
  }
}
