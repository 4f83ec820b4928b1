/** One page for people, whole in itself and without network: files, in them findings by module and path with the row of the standard, a filter. */
import type { Finding, Severity } from './finding.ts';
import { FILTER, SCRIPT, STYLE } from './report-html-page.ts';
import type { FileResult, Totals } from './report-json.ts';
import { escaped } from './report-junit.ts';
import type { About, Report } from './reports.ts';

const RANKS: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** `(0028,0030)` */
const tagText = (tag: string | null): string =>
  tag === null ? '' : ` <span class="t">(${escaped(tag.slice(0, 4))},${escaped(tag.slice(4))})</span>`;

/** Code that may break at the joints of a path. */
const breakable = (text: string, joint: RegExp): string => `<code>${escaped(text).replace(joint, '$&<wbr>')}</code>`;

/** Without the hashes of parts of a sentence that are not decided. */
const readable = (condition: string): string => condition.replace(/\[([a-z-]+) #[0-9a-z]*\]/g, '[$1]');

function framesText({ frames }: Finding): string {
  if (frames === undefined) return '';
  const shown = frames.slice(0, 8).map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  return ` <span class="t">frames ${shown.join(', ')}${frames.length > 8 ? ', …' : ''}</span>`;
}

/** Type and condition of the row, with the verdict. */
function rowText({ type, condition, verdict }: Finding): string {
  const parts = [
    ...(type === null ? [] : [`Type ${escaped(type)}`]),
    ...(condition === null ? [] : [`if ${escaped(readable(condition))}`]),
    ...(verdict === null ? [] : [escaped(verdict)]),
  ];
  return parts.length === 0 ? '' : `<span class="w">${parts.join(' · ')}</span>`;
}

/** Files that a finding between files names. */
function filesText(finding: Finding): string {
  const files: unknown = 'files' in finding ? finding.files : undefined;
  if (!Array.isArray(files)) return '';
  return `<span class="w">${files.map((file) => `<code>${escaped(String(file))}</code>`).join(' ')}</span>`;
}

function row(finding: Finding): string {
  const { severity, path, tag, count, message } = finding;
  const code = finding.code === 'consistency' ? finding.rule : finding.code;
  const where = path === '' ? '<span class="t">the whole</span>' : breakable(path, /\./g);
  const times = count > 1 ? ` (${count} times)` : '';
  return `<li data-s="${severity}" data-c="${escaped(code)}"><span class="s ${severity}">${severity}<span class="k">${escaped(code)}</span></span><span>${where}${tagText(tag)}${framesText(finding)}</span><span>${escaped(message)}${times}${rowText(finding)}${filesText(finding)}</span></li>\n`;
}

const TABLE = /#table_(?:PS3\.\d+_)?(.+)$/;
const SECTION = /part(\d+)\.html#(?:sect|chapter)_(.+)$/;

/** `PS3.3 Table C.7-1`, as a link. */
function sourceText(url: string): string {
  const table = TABLE.exec(url)?.[1];
  const [, part = '3', section] = SECTION.exec(url) ?? [];
  const name = table === undefined ? (section === undefined ? 'the standard' : `PS3.${Number(part)} ${section}`) : `Table ${table}`;
  return `<a href="${escaped(url)}" rel="noreferrer">${escaped(name)}</a>`;
}

/** Findings of one table or section, by path. */
function section(findings: readonly Finding[]): string {
  const [first] = findings;
  if (first === undefined) return '';
  const sorted = [...findings].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : RANKS[a.severity] - RANKS[b.severity]));
  const name = first.module === null ? (first.url === null ? 'Data set' : 'Rule') : first.module;
  const source = first.url === null ? '' : ` ${sourceText(first.url)}`;
  return `<section><h2>${escaped(name)}${source}</h2><ul class="f">\n${sorted.map(row).join('')}</ul></section>\n`;
}

/** Modules with errors first, in the order in which they come up. */
function byModule(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.module}|${finding.url}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  const worst = (group: readonly Finding[]): number => Math.min(...group.map(({ severity }) => RANKS[severity]));
  return [...groups.values()].sort((a, b) => worst(a) - worst(b));
}

function verdict(result: FileResult): string {
  if (result.error) return '<span class="error">unreadable</span>';
  const counts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = result.findings.reduce((sum, one) => (one.severity === severity ? sum + one.count : sum), 0);
    return count === 0 ? [] : [`<span class="${severity}">${plural(count, severity)}</span>`];
  });
  const word =
    result.conforms === null
      ? '<span class="warning">only general checks</span>'
      : result.conforms
        ? '<span class="good">conforms</span>'
        : '<span class="error">does not conform</span>';
  return [word, ...counts].join(' ');
}

function body(result: FileResult): string {
  if (result.error) return `<p>${escaped(result.error.message)}</p>`;
  const instance = result.sopInstanceUID === null ? '' : `<p class="soft">SOP Instance <code>${escaped(result.sopInstanceUID)}</code></p>`;
  if (result.findings.length === 0) return `${instance}<p>No findings.</p>`;
  return `${instance}${byModule(result.findings).map(section).join('')}`;
}

/** Files that do not conform and stand open when the page is opened; browsers lay out what is open only. */
const MOST_OPEN = 30;

const fails = (result: FileResult): boolean => result.error !== null || result.conforms === false;

function fileText(result: FileResult, unfolded: boolean): string {
  const open = unfolded ? ' open' : '';
  const iod = result.error ? '' : `<span class="soft">${escaped(result.iod ?? result.sopClassUID ?? 'no SOP class')}</span>`;
  return `<details${open}><summary>${breakable(result.file, /[/\\]/g)}${iod}<span>${verdict(result)}</span></summary><div class="body">${body(result)}</div></details>\n`;
}

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

function totalsText(totals: Totals): string {
  const { files, conforming, errors, warnings, infos, unreadable } = totals;
  const parts: readonly (readonly [number, string, string])[] = [
    [files, files === 1 ? 'file' : 'files', ''],
    [conforming, 'conforming', 'good'],
    [errors, errors === 1 ? 'error' : 'errors', 'error'],
    [warnings, warnings === 1 ? 'warning' : 'warnings', 'warning'],
    [infos, infos === 1 ? 'info' : 'infos', 'info'],
    [unreadable, 'unreadable', 'error'],
  ];
  const items = parts.map(([count, word, kind]) => `<li class="${count > 0 ? kind : ''}"><b>${count}</b> ${word}</li>`);
  return `<ul id="totals">${items.join('')}</ul>`;
}

/** The parts of the page. */
export function htmlReport(about: About): Report {
  let failing = 0;
  return {
    between: '',
    // The first files that fail stand open.
    alone: false,
    begin: () =>
      `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Iodine: validation</title><style>${STYLE}</style></head><body>\n<header><h1>Validation</h1><p>Iodine ${escaped(about.iodine)}, DICOM ${escaped(about.edition)}</p><div id="summary"></div></header>\n${FILTER}\n<main>\n`,
    file: (result) => fileText(result, fails(result) && failing++ < MOST_OPEN),
    end: (totals: Totals) => `</main>\n${totalsText(totals)}\n<script>${SCRIPT}</script></body></html>\n`,
  };
}
