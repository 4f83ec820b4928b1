/** Rules that are code: every one that the source can emit has examples, and each example passes and fails as it says. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/validation/finding.ts';
import { consistencyRules } from '../../src/validation/rules/index.ts';
import { codeExamples } from './code-examples/index.ts';

type Broken = Extract<Finding, { code: 'consistency' }>;

const broken = (findings: readonly Finding[]): Broken[] => findings.filter((finding): finding is Broken => finding.code === 'consistency');

/** Whether a link leads to a section named as `PS3.3 C.17.2`. */
function leadsTo(url: string | null, section: string): boolean {
  const [, part = '', label = ''] = /^PS3\.(\d+) (\S+)$/.exec(section) ?? [];
  const tail = label.replaceAll('.', '\\.');
  return (
    url !== null && new RegExp(`/part${part.padStart(2, '0')}(?:\\.html#|/)(?:sect|chapter)_${tail}(?:\\.html(?:#table_.*)?)?$`).test(url)
  );
}

describe.each(codeExamples)('$rule ($section)', (example) => {
  it('is kept by the example that passes', async () => {
    expect(broken(await example.pass.findings()).map(({ rule, path }) => `${rule} ${path}`)).toEqual([]);
  });
  it('is broken by the example that fails, at its path', async () => {
    const found = broken(await example.fail.findings());
    const own = found.filter(({ rule }) => rule === example.rule);
    expect(own.map(({ severity, path }) => [severity, path])).toEqual([[example.severity ?? 'error', example.path]]);
    expect(found.map(({ rule }) => rule).filter((rule) => rule !== example.rule)).toEqual(example.also ?? []);
    const [finding] = own;
    expect(finding && leadsTo(finding.url, example.section), `${finding?.url} is not ${example.section}`).toBe(true);
  });
});

/** Words with hyphens in the source that are no rules: codes of findings, names of IODs, kinds of constraints, conditions, rows. */
const NO_RULES: ReadonlySet<string> = new Set([
  ...['any-attribute', 'any-private', 'character-set', 'context-group', 'context-groups', 'ct-image', 'first-item', 'functional-group'],
  ...['functional-groups-per-frame', 'functional-groups-shared', 'group-length-retired', 'module-absent', 'module-present'],
  ...['other-instance', 'per-frame', 'points-to', 'record-keys', 'root-templates', 'sop-class', 'unsafe-inline', 'value-representation'],
]);
const CODE = [
  ...['src/validation', 'src/validation/content', 'src/validation/file', 'src/validation/study'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name)),
  ),
  'src/dataset/file-facts.ts',
];

/** Names of rules in the source: literals with hyphens, and the keys of tables of sections. */
function namesInSource(): Set<string> {
  const names = new Set<string>();
  for (const path of CODE) {
    const source = readFileSync(path, 'utf8');
    for (const [, name = ''] of source.matchAll(/['"`]([a-z]+(?:-[a-z]+)+)['"`]/g)) if (!NO_RULES.has(name)) names.add(name);
    for (const [, name = ''] of source.matchAll(/^ {2}'?([a-z-]+)'?: \[\d+, '(?:sect|chapter)_/gm)) names.add(name);
  }
  return names;
}

describe('rules that are code', () => {
  const named = new Set(codeExamples.map(({ rule }) => rule));
  it('are those that the source names, each with an example', () => {
    const names = namesInSource();
    expect(names.size).toBeGreaterThan(90);
    expect([...names].filter((name) => !named.has(name))).toEqual([]);
    expect([...named].filter((name) => !names.has(name))).toEqual([]);
  });
  it('have no name that a rule of the other form has, and none made up of parts', () => {
    expect(consistencyRules.filter(({ name }) => named.has(name))).toEqual([]);
    for (const path of CODE) expect(readFileSync(path, 'utf8'), path).not.toMatch(/`(?:sr|iod|study|directory|meta|pixel)-[a-z-]*\$\{/);
  });
});
