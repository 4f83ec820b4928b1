/** Each requirement that is labelled as decided from one data set has a data set that meets it and one that does not, by the interpreter's own verdict. */
import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { beyondEnumerated, withinRefused } from './exceptions.ts';
import { listingOf } from './listing.ts';
import { type Labelled, labelled } from './subjects.ts';
import { type Outcome, witnessesOf } from './witness.ts';

const LISTING = new URL('listing.md', import.meta.url);

describe('witnesses', () => {
  let all: readonly Labelled[] = [];
  const outcomes = new Map<Labelled, Outcome>();
  const without: Labelled[] = [];

  beforeAll(async () => {
    all = await labelled();
    for (const subject of all) {
      const outcome = witnessesOf(subject, subject.hosts);
      outcomes.set(subject, outcome);
      if (!outcome.met || !outcome.notMet) without.push(subject);
    }
  }, 240_000);

  it('are asked for of every row that is labelled so', () => {
    const count = (kind: Labelled['kind']): number => all.filter((one) => one.kind === kind).length;
    expect(count('attribute')).toBeGreaterThanOrEqual(1566);
    expect(count('record key')).toBeGreaterThanOrEqual(30);
    expect(count('module')).toBeGreaterThanOrEqual(70);
    expect(count('functional group')).toBeGreaterThanOrEqual(100);
  });

  it('are there on both sides', () => {
    const excepted = new Set([...beyondEnumerated, ...withinRefused]);
    expect(without.map(({ key }) => key).filter((key) => !excepted.has(key))).toEqual([]);
    // An exception that has become needless is no exception any more.
    expect([...excepted].filter((key) => !without.some((one) => one.key === key))).toEqual([]);
  });

  it('are there with a value that is not enumerated, where one term alone is', () => {
    for (const subject of without.filter(({ key }) => beyondEnumerated.has(key))) {
      const { met, notMet } = witnessesOf(subject, subject.hosts, { beyond: true });
      expect([met !== null, notMet !== null], subject.key).toEqual([true, true]);
    }
  });

  it('are there inside a sequence that is refused, where it depends on the same', () => {
    for (const subject of without.filter(({ key }) => withinRefused.has(key))) {
      const { met, notMet } = witnessesOf(subject, subject.hosts, { forced: true });
      expect([met !== null, notMet !== null], subject.key).toEqual([true, true]);
    }
  });

  it('never come out as the contrary of what they were made for', () => {
    const contrary = [...outcomes].flatMap(([{ key }, { disagreements }]) =>
      disagreements.map(
        ({ wanted, said, iod, dataset }) => `${key}: made to be ${wanted}, said ${said} in ${iod}: ${JSON.stringify(dataset)}`,
      ),
    );
    expect(contrary).toEqual([]);
  });

  it('lead to the finding that the attribute is missing where it is required, and to none where it is not', () => {
    const wrong: string[] = [];
    for (const [{ key, keyword, table }, { met, notMet }] of outcomes) {
      if (!met || !notMet || keyword === null) continue;
      const at = (place: string): string => (place === '' ? keyword : `${place}.${keyword}`);
      const missing = met.result.findings.some(
        ({ code, path, module }) =>
          ((code === 'missing' || (met.doubtful && code === 'undecided')) && path === at(met.at)) ||
          (code === 'module' && module === met.module),
      );
      if (!missing) wrong.push(`${key}: not missed in ${met.iod}`);
      const missed = notMet.result.findings.some(
        ({ code, path, table: where }) => code === 'missing' && path === at(notMet.at) && where === table.table,
      );
      if (missed) wrong.push(`${key}: missed in ${notMet.iod}`);
    }
    expect(wrong).toEqual([]);
  });

  it('of a sample are as they were reviewed', () => {
    const text = listingOf(outcomes);
    if (process.env.UPDATE_LISTING) writeFileSync(LISTING, text);
    expect(readFileSync(LISTING, 'utf8')).toBe(text);
  });
});
