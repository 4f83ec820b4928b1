/** Writes docs/rules.md: every rule by name, with its section and its examples, which are the tests. */
import { writeFileSync } from 'node:fs';
import { printCondition } from '../src/rules/print-condition.ts';
import { frameRules } from '../src/validation/rules/frames.ts';
import { geometryRules } from '../src/validation/rules/geometry.ts';
import type { ConsistencyRule } from '../src/validation/rules/language.ts';
import { numberingRules } from '../src/validation/rules/numbering.ts';
import { personRules } from '../src/validation/rules/persons.ts';
import { pixelRules } from '../src/validation/rules/pixels.ts';
import { presentationRules } from '../src/validation/rules/presentation.ts';
import { radiotherapyRules } from '../src/validation/rules/radiotherapy.ts';
import { CODE_FAMILIES } from '../test/rules/code-examples/index.ts';
import { type Example, patchOf, pathOf, shown } from '../test/rules/examples/form.ts';
import { exampleOf } from '../test/rules/examples/index.ts';

const FAMILIES: readonly (readonly [title: string, rules: readonly ConsistencyRule[]])[] = [
  ['Pixels, look-up tables, overlays', pixelRules],
  ['Geometry, acquisition, surfaces', geometryRules],
  ['Frames, waveforms, bulk annotations', frameRules],
  ['Radiotherapy', radiotherapyRules],
  ['UIDs, presentation states, selectors', presentationRules],
  ['Codes, persons', personRules],
  ['Numbers in Items', numberingRules],
];

const HEAD = `# Rules

What the standard says and no row of a table can say: findings of code \`consistency\`, each with the name of its \`rule\`. Rules between attributes
are data (\`src/validation/rules\`, their form in \`language.ts\`) and share the conditions of [Conditions](conditions.md): a rule speaks where its
condition is met, and is silent where anything that it looks at is absent or cannot be told. They are chosen when the tables of an IOD are compiled,
by the attributes that a level has, so that an object of one kind pays nothing for the others; rules files of other editions get them too. Those of
[structured reports](#structured-reports), [IODs](#constraints-of-an-iod), [files](#files), [directories](#directories) and [studies](#studies) are
code.

The examples are the tests (\`test/rules\`): with the first nothing is found, with the second the rule is found broken at the path. Examples of rules
between attributes are put into the smallest instance of the IOD; \`bytes(n)\` is a buffer of n bytes, \`longs(…)\` one of 32-bit numbers. What is left
out, and why, is in [Sentences without a rule](rules-omitted.md). This file is written by \`node scripts/rules-document.ts\`.
`;

function place(rule: ConsistencyRule): string {
  const parts = [rule.on.map((keyword) => `\`${keyword}\``).join(', ')];
  if (rule.root) parts.push('of the data set');
  if (rule.in) parts.push(`in ${rule.in.map((keyword) => `\`${keyword}\``).join(', ')}`);
  if (rule.tables) parts.push(`of ${rule.tables.map((table) => table.replace('table_', '').replace('PS3.3_', '')).join(', ')}`);
  if (rule.native) parts.push('with native Pixel Data');
  if (rule.when) parts.push(`where ${printCondition(rule.when)}`);
  return parts.join(' ');
}

function examples(rule: ConsistencyRule, example: Example | null): string[] {
  if (example === null) return ['- shown by files alone: it looks at the Value Representation in the file'];
  return [
    `- passes, ${example.iod}: \`${shown(patchOf(example, 'pass'))}\``,
    `- fails at \`${pathOf(example, rule.on[0] ?? '')}\`: \`${shown(patchOf(example, 'fail'))}\``,
  ];
}

/** The document as it is to be. */
export async function rulesDocument(): Promise<string> {
  const lines = [HEAD];
  for (const [title, rules] of FAMILIES) {
    lines.push(`## ${title}`, '');
    for (const rule of rules) {
      const severity = rule.severity ?? 'error';
      lines.push(`### ${rule.name}`, '', `${rule.says}. ${rule.section}, ${severity}: ${place(rule)}.`, '');
      lines.push(...examples(rule, await exampleOf(rule)), '');
    }
  }
  for (const [title, head, all] of CODE_FAMILIES) {
    lines.push(`## ${title}`, '', head, '');
    for (const name of new Set(all.map(({ rule }) => rule))) {
      lines.push(`### ${name}`, '');
      for (const example of all.filter(({ rule }) => rule === name)) {
        const { says, section, severity = 'error', path, pass, fail, also = [] } = example;
        lines.push(`${says}. ${section}, ${severity}.`, '', `- passes, ${pass.shown}`);
        const along = also.length > 0 ? ` (along with ${also.map((one) => `\`${one}\``).join(', ')})` : '';
        lines.push(`- fails${path === '' ? '' : ` at \`${path}\``}${along}, ${fail.shown}`, '');
      }
    }
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

if (import.meta.filename === process.argv[1]) writeFileSync('docs/rules.md', await rulesDocument());
