/** The report for a terminal: a line a finding, grouped by file. */
import type { FileResult } from './report.ts';

function frames(ranges: readonly (readonly [number, number])[]): string {
  return ranges.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`)).join(', ');
}

export function textOf(result: FileResult): string {
  const iod = result.iod ?? (result.sopClassUID === null ? 'no SOP class' : `SOP class ${result.sopClassUID}`);
  if (result.error) return `${result.file}: unreadable\n  error: ${result.error.message}\n`;
  const errors = result.findings.filter((finding) => finding.severity === 'error').length;
  const verdict = result.conforms === null ? 'not known' : result.conforms ? 'conforms' : `${errors} error${errors === 1 ? '' : 's'}`;
  const lines = result.findings.map((finding) => {
    const where = finding.path === '' ? '' : `${finding.path}: `;
    const of = finding.frames && finding.frames.length > 0 ? ` [frames ${frames(finding.frames)}]` : '';
    const table = finding.module === null ? '' : ` (${finding.module})`;
    return `  ${finding.severity} ${finding.code}: ${where}${finding.message}${of}${table}`;
  });
  return `${result.file}: ${iod}: ${verdict}\n${lines.map((line) => `${line}\n`).join('')}`;
}
