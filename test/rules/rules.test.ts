/** Rules between attributes: every one is data, has a place in some IOD, an example that passes and one that fails at its place. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadIod } from '../../generated/iods/registry.ts';
import { rulesDocument } from '../../scripts/rules-document.ts';
import { minimalInstance } from '../../src/authoring/minimal-instance.ts';
import { elementByKeyword } from '../../src/dataset/dictionary.ts';
import { consistencyRules } from '../../src/validation/rules/index.ts';
import { resultOf } from '../../src/validation/validate-tables.ts';
import { patchOf, pathOf } from './examples/form.ts';
import { exampleOf, strayExamples } from './examples/index.ts';
import { places } from './examples/places.ts';

const names = consistencyRules.map(({ name }) => name);

describe('the rules', () => {
  it('have names of their own, and are plain data', () => {
    expect(new Set(names).size).toBe(names.length);
    expect(structuredClone(consistencyRules)).toEqual(consistencyRules);
    expect(JSON.parse(JSON.stringify(consistencyRules))).toEqual(consistencyRules);
    for (const { section } of consistencyRules) expect(section).toMatch(/^PS3\.\d+ [\dA-F]/);
  });
  it('name attributes of the dictionary', () => {
    const keywords = [...JSON.stringify(consistencyRules).matchAll(/"(?:keyword|key|by)":"(\w+)"/g)].map(([, keyword = '']) => keyword);
    for (const rule of consistencyRules) keywords.push(...rule.on, ...(rule.in ?? []));
    expect(keywords.filter((keyword) => elementByKeyword(keyword) === undefined)).toEqual([]);
  });
  it('apply somewhere: each to every attribute that it names', async () => {
    const found = await places();
    const nowhere = consistencyRules.flatMap(({ name, on }) =>
      on.filter((keyword) => !found.get(name)?.some((place) => place.keyword === keyword)).map((keyword) => `${name} ${keyword}`),
    );
    expect(nowhere).toEqual([]);
  });
  it('have examples, and no example is without a rule', async () => {
    const without: string[] = [];
    for (const rule of consistencyRules) if ((await exampleOf(rule)) === null) without.push(rule.name);
    expect(without).toEqual([]);
    expect(strayExamples).toEqual([]);
  });
});

describe('the example', () => {
  it.each(consistencyRules)('of $name passes and fails', async (rule) => {
    const example = await exampleOf(rule);
    expect(example).not.toBeNull();
    if (example === null) return;
    const iod = await loadIod[example.iod]?.();
    if (!iod) throw new Error(`there is no IOD ${example.iod}`);
    const base: object = Object(minimalInstance(iod));
    const found = (side: 'pass' | 'fail') =>
      resultOf({ ...base, ...patchOf(example, side) }, iod).findings.flatMap((finding) =>
        finding.code === 'consistency' && finding.rule === rule.name ? [`${finding.severity} ${finding.path}`] : [],
      );
    expect(found('pass')).toEqual([]);
    expect(found('fail')).toEqual([`${rule.severity ?? 'error'} ${pathOf(example, rule.on[0] ?? '')}`]);
  });
});

describe('docs/rules.md', () => {
  it('is what the rules and their examples are', async () => {
    expect(readFileSync('docs/rules.md', 'utf8')).toBe(await rulesDocument());
  });
});
