/** Parity pages: each row that segmentations are held to has its state, and what works names tests that exist. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const PAGES = ['segmentation', 'spatial', 'secondary-capture'];
const STATES = ['works', 'works here', 'replaced', 'not applicable', 'class'];

const numbered = (name: string, last: number, first = 1): string[] =>
  Array.from({ length: last - first + 1 }, (_, at) => `${name}${first + at}`);

/** Rows of issue after issue, by the families that share a number. */
const ASKED = [
  ...numbered('SEG-', 35),
  ...[numbered('SEG-T', 3), numbered('SEG-TI', 4), numbered('SEG-S', 2), numbered('SEG-D', 2), numbered('SEG-R', 16)].flat(),
  ...['SEG-O1', 'SEG-TS', 'PYR-1', 'UTL-1', 'COL-1', 'LUT-6', 'LUT-7', 'R-LUT-1', 'R-REF-1', 'R-PR-11', 'R-SPA-1', 'R-FRM-1', 'R-PIX-1'],
  ...[numbered('SPA-', 9), numbered('VOL-', 14), numbered('FRM-', 3), numbered('IO-', 5), numbered('PIX-', 2), numbered('IMG-', 12)].flat(),
  ...[numbered('BASE-', 5), numbered('CODE-', 2), numbered('CONT-', 6), numbered('R-BASE-', 12), numbered('R-GEO-', 23)].flat(),
  ...[numbered('R-TILE-', 5), numbered('R-SEG-', 22), numbered('R-PYR-', 2), numbered('R-VOL-', 5), numbered('R-CODE-', 2)].flat(),
];
const DEFECTS = [1, 2, 11, 12, 14, 15, 16, 17, 19, 20, 23, 26, 29].map((number) => `D-${number}`);

/** Ids of a cell such as `SEG-TI2, TI3`, `SEG-5 to 8` or `R-PR-11 (profile)`. */
function idsOf(cell: string): string[] {
  const family = /^((?:R-)?[A-Z]+-)/.exec(cell)?.[1];
  if (family === undefined) return [];
  let before = '';
  return cell
    .replace(/\(.*\)/, '')
    .split(',')
    .flatMap((part) => {
      const [from = '', to] = part.trim().split(' to ');
      const own = /^(?:(?:R-)?[A-Z]+-)?([A-Z]*)(\d*)$/.exec(from);
      const name = /^(?:R-)?[A-Z]+-/.exec(from)?.[0] ?? family;
      if (own?.[1] !== '' && own?.[1] !== undefined) before = own[1];
      const [start, end] = [Number(own?.[2]), Number(/\d+$/.exec(to ?? from)?.[0])];
      if (own?.[2] === '') return `${name}${before}`;
      return numbered(`${name}${own?.[1] === '' && name === family ? before : (own?.[1] ?? '')}`, end, start);
    });
}

interface Row {
  readonly page: string;
  readonly ids: readonly string[];
  readonly state: string;
  readonly by: string;
}

const texts = new Map(PAGES.map((page) => [page, readFileSync(`docs/parity/${page}.md`, 'utf8')]));
const rows = [...texts].flatMap(([page, text]) =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line): Row => {
      const [id = '', state = '', ...by] = line.split(' | ').map((cell) => cell.replace(/^\|/, '').replace(/\|$/, '').trim());
      return { page, ids: idsOf(id), state, by: by.join(' | ') };
    })
    .filter(({ ids }) => ids.length > 0),
);

/** Letters that stand for tests on a page: `name (A)`, `name (A: …)`. */
const lettersOf = (page: string): Set<string> =>
  new Set([...(texts.get(page) ?? '').matchAll(/\(([A-Z]{1,2})(?::[^)]*)?\)/g)].map((match) => match[1] ?? ''));

describe('parity pages', () => {
  it('have every row that was asked for, each with its state', () => {
    const stated = new Map(rows.flatMap(({ ids, state }) => ids.map((id) => [id, state])));
    expect(ASKED.filter((id) => !stated.has(id))).toEqual([]);
    const tables = rows.filter(({ ids }) => !ids.some((id) => id.startsWith('D-')));
    expect(tables.filter(({ state }) => !STATES.includes(state))).toEqual([]);
    expect(DEFECTS.filter((id) => !stated.has(id))).toEqual([]);
  });

  it('name tests that exist for what works', () => {
    const named = /`(test\/[^`]+)`/g;
    const paths = [...texts.values()].flatMap((text) => [...text.matchAll(named)].map((match) => match[1] ?? ''));
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
    const untested = rows
      .filter(({ state, page }) => state.startsWith('works') && page !== 'secondary-capture')
      .filter(({ by, page }) => {
        const letters = lettersOf(page);
        const words = by.split(/[\s,;.():]+/);
        return !words.some((word) => letters.has(word)) && !/`test\/|secondary-capture\.md/.test(by);
      });
    expect(untested.map(({ ids }) => ids)).toEqual([]);
  });
});
