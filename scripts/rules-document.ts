/** Writes docs/rules.md: every rule between attributes by name, with its section and its examples, which are the tests. */
import { writeFileSync } from 'node:fs';
import { printCondition } from '../src/rules/print-condition.ts';
import { frameRules } from '../src/validation/rules/frames.ts';
import { geometryRules } from '../src/validation/rules/geometry.ts';
import type { ConsistencyRule } from '../src/validation/rules/language.ts';
import { numberingRules } from '../src/validation/rules/numbering.ts';
import { pixelRules } from '../src/validation/rules/pixels.ts';
import { presentationRules } from '../src/validation/rules/presentation.ts';
import { radiotherapyRules } from '../src/validation/rules/radiotherapy.ts';
import { type Example, patchOf, pathOf, shown } from '../test/rules/examples/form.ts';
import { exampleOf } from '../test/rules/examples/index.ts';

const FAMILIES: readonly (readonly [title: string, rules: readonly ConsistencyRule[]])[] = [
  ['Pixels, look-up tables, overlays', pixelRules],
  ['Geometry, acquisition, surfaces', geometryRules],
  ['Frames, waveforms, bulk annotations', frameRules],
  ['Radiotherapy', radiotherapyRules],
  ['UIDs, presentation states, selectors', presentationRules],
  ['Numbers in Items', numberingRules],
];

const HEAD = `# Rules between attributes

What the standard says of attributes together and no row of a table can say: findings of code \`consistency\`, each with the name of its \`rule\`.
Rules are data (\`src/validation/rules\`, its form in \`language.ts\`) and share the conditions of [Conditions](conditions.md): a rule speaks where
its condition is met, and is silent where anything that it looks at is absent or cannot be told. They are chosen when the tables of an IOD are
compiled, by the attributes that a level has, so that an object of one kind pays nothing for the others; rules files of other editions get them too.

The examples are the tests (\`test/rules\`): the first is put into the smallest instance of the IOD and nothing is found, the second is, and the
rule is found broken at the path. \`bytes(n)\` is a buffer of n bytes, \`longs(…)\` one of 32-bit numbers. What is left out, and why, is in
[Sentences without a rule](rules-omitted.md). This file is written by \`node scripts/rules-document.ts\`.

Rules that are no data of this form have their names, sections and severities in [Validation](validation.md), and their passing and failing examples in
tests: of [structured reports](validation.md#structured-reports) in \`test/validation/content\`, of
[constraints of an IOD](validation.md#iod-constraints) in \`test/validation/iod-constraints.test.ts\`, of [files](validation.md#file) in
\`test/validation/file\`, of [directories](validation.md#dicomdir) and [studies](validation.md#files-against-each-other) in \`test/validation/study\`,
\`test/cli\` and \`test/validation/directory.test.ts\`.
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
  return `${lines.join('\n').trimEnd()}\n`;
}

if (import.meta.filename === process.argv[1]) writeFileSync('docs/rules.md', await rulesDocument());
