/** Reports for people: findings of a file by module, worst first, with what the standard asks and where it says so. */
import type { Finding, Severity } from './finding.ts';
import { atLeast, type FileResult, type Totals } from './report-json.ts';

const MARKS: Readonly<Record<Severity, string>> = { error: 'error  ', warning: 'warning', info: 'info   ' };

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** `(0028,0030)` */
function tagText(tag: string | null): string {
  return tag === null ? '' : ` (${tag.slice(0, 4)},${tag.slice(4)})`;
}

function framesText(frames: readonly (readonly [number, number])[] | undefined): string {
  if (frames === undefined) return '';
  const shown = frames.slice(0, 8).map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
  const many = frames.length > 1 || frames.some(([from, to]) => from !== to);
  return ` [frame${many ? 's' : ''} ${shown.join(', ')}${frames.length > 8 ? ', …' : ''}]`;
}

/** One finding in one line. */
export function findingText(finding: Finding): string {
  const place = finding.path === '' ? (finding.module ?? 'data set') : finding.path;
  const times = finding.count > 1 ? ` (${finding.count} times)` : '';
  return `${MARKS[finding.severity]} ${finding.code} ${place}${tagText(finding.tag)}${framesText(finding.frames)}: ${finding.message}${times}`;
}

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** Lines of findings that one table asks for. */
interface Group {
  readonly module: string | null;
  readonly url: string | null;
  readonly lines: string[];
}

/** Adds a finding to the lines of its table, groups in the order in which their tables come up. */
function addTo(groups: Group[], finding: Finding, latest: Group | undefined): Group {
  const { module } = finding;
  const url = module === null ? null : finding.url;
  const isOf = (group: Group): boolean => group.module === module && group.url === url;
  // Findings of a table come one after the other, for the most part.
  let group = latest !== undefined && isOf(latest) ? latest : groups.find(isOf);
  if (group === undefined) {
    group = { module, url, lines: [] };
    groups.push(group);
    if (module !== null) group.lines.push(`  ${module}${url === null ? '' : `  ${url}`}`);
  }
  group.lines.push(`${module === null ? '  ' : '    '}${findingText(finding)}`);
  return group;
}

/** The report of a file: a heading, then findings of at least `severity`. */
export function fileText(result: FileResult, severity: Severity = 'warning'): string {
  if (result.error !== null) {
    return `${result.file}: unreadable: ${result.error.message}\n`;
  }
  const verdict = result.conforms === null ? 'only general checks' : result.conforms ? 'conforms' : 'does not conform';
  const lines = [`${result.file}: ${result.iod ?? result.sopClassUID ?? 'no SOP class'}: ${verdict}`];
  const shown = atLeast(result.findings, severity);
  for (const level of ORDER) {
    const groups: Group[] = [];
    let latest: Group | undefined;
    for (const finding of shown) if (finding.severity === level) latest = addTo(groups, finding, latest);
    for (const group of groups) for (const line of group.lines) lines.push(line);
  }
  return `${lines.join('\n')}\n`;
}

/** The last line of a run. */
export function totalsText(totals: Totals): string {
  const parts = [
    plural(totals.files, 'file'),
    `${totals.conforming} conforming`,
    plural(totals.errors, 'error'),
    plural(totals.warnings, 'warning'),
  ];
  if (totals.infos > 0) parts.push(plural(totals.infos, 'info'));
  if (totals.unreadable > 0) parts.push(`${totals.unreadable} unreadable`);
  return `${parts.join(', ')}\n`;
}
