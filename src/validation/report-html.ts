/** One page for people, whole in itself: no script, no network; files one after the other, findings by severity. */
import type { Finding } from './finding.ts';
import type { FileResult, Totals } from './report-json.ts';
import { escaped } from './report-junit.ts';
import type { About, Report } from './reports.ts';

const STYLE = `:root{color-scheme:light dark;font:15px/1.5 system-ui,sans-serif}body{max-width:76rem;margin:2rem auto;padding:0 1rem}
details{border:1px solid #8886;border-radius:.4rem;margin:.5rem 0;padding:.4rem .8rem}summary{cursor:pointer;font-weight:600;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%;margin:.5rem 0}th,td{text-align:left;vertical-align:top;padding:.25rem .5rem;border-top:1px solid #8884}
td{overflow-wrap:anywhere}.error{color:#c22}.warning{color:#a60}.info{color:#777}code{font-size:.92em}`;

function row(finding: Finding): string {
  const frames = finding.frames?.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
  const where = finding.path === '' ? '' : `<code>${escaped(finding.path)}</code>`;
  const tag = finding.tag === null ? '' : ` (${finding.tag.slice(0, 4)},${finding.tag.slice(4)})`;
  const source = finding.url === null ? '' : ` <a href="${escaped(finding.url)}">${escaped(finding.module ?? 'PS3.3')}</a>`;
  const times = finding.count > 1 ? ` (${finding.count} times)` : '';
  return `<tr><td class="${finding.severity}">${finding.severity}</td><td>${escaped(finding.code)}</td><td>${where}${escaped(tag)}${frames ? ` frames ${escaped(frames)}` : ''}</td><td>${escaped(finding.message)}${times}${source}</td></tr>\n`;
}

const ORDER = ['error', 'warning', 'info'] as const;

function section(result: FileResult): string {
  const file = escaped(result.file);
  if (result.error)
    return `<details open><summary><span class="error">unreadable</span> ${file}</summary><p>${escaped(result.error.message)}</p></details>\n`;
  const errors = result.findings.filter((finding) => finding.severity === 'error').length;
  const verdict =
    result.conforms === null ? 'only general checks' : result.conforms ? 'conforms' : `${errors} error${errors === 1 ? '' : 's'}`;
  const rows = ORDER.flatMap((severity) => result.findings.filter((finding) => finding.severity === severity).map(row));
  const table =
    rows.length === 0
      ? '<p>No findings.</p>'
      : `<table><tr><th>severity</th><th>code</th><th>place</th><th>finding</th></tr>\n${rows.join('')}</table>`;
  return `<details${result.conforms === false ? ' open' : ''}><summary>${file}: ${escaped(result.iod ?? result.sopClassUID ?? 'no SOP class')}: <span class="${result.conforms === false ? 'error' : 'info'}">${verdict}</span></summary>${table}</details>\n`;
}

/** The parts of the page. */
export function htmlReport(about: About): Report {
  return {
    begin: () =>
      `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Iodine: validation</title><style>${STYLE}</style></head><body>\n<h1>Validation</h1>\n<p>Iodine ${escaped(about.iodine)}, DICOM ${escaped(about.edition)}</p>\n`,
    file: section,
    end: (totals: Totals) =>
      `<p>${totals.files} files, ${totals.conforming} conforming, ${totals.errors} errors, ${totals.warnings} warnings, ${totals.infos} infos, ${totals.unreadable} unreadable</p>\n</body></html>\n`,
  };
}
