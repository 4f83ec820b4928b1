/** The sample of witnesses as text for a reader: condition, where it stands, a data set of each side. */
import { printCondition } from '../../src/rules/print-condition.ts';
import type { Labelled } from './subjects.ts';
import type { Outcome, Witness } from './witness.ts';

/** One in so many, of each kind. */
const EVERY: Readonly<Record<Labelled['kind'], number>> = {
  attribute: 38,
  'record key': 11,
  include: 4,
  module: 18,
  'functional group': 20,
};

function shown(value: unknown): unknown {
  if (value instanceof ArrayBuffer) return `${value.byteLength} bytes`;
  return typeof value === 'bigint' ? String(value) : value;
}

function witness(side: string, { iod, at, dataset }: Witness): string {
  const place = at === '' ? '' : `, at \`${at}\``;
  return `- ${side}, ${iod}${place}: \`${JSON.stringify(dataset, (_key, value: unknown) => shown(value))}\``;
}

export function listingOf(outcomes: ReadonlyMap<Labelled, Outcome>): string {
  const seen = new Map<string, number>();
  const parts: string[] = [];
  for (const [{ kind, key, type, tree }, { met, notMet }] of outcomes) {
    const at = seen.get(kind) ?? 0;
    seen.set(kind, at + 1);
    if (at % EVERY[kind] !== 0 || !met || !notMet) continue;
    const [table = '', ...rest] = key.split(' ');
    const hash = rest.pop();
    const what = type === null ? kind : `Type ${type}`;
    parts.push(
      `## ${table.replace(/^table_/, '')} ${rest.join(' ')} (${what}, #${hash})\n\n${printCondition(tree)}\n\n${witness('met', met)}\n${witness('not met', notMet)}\n`,
    );
  }
  return `# Witnesses\n\nMade from the condition trees by \`test/witnesses\`, with the verdicts of the interpreter. The Item that the row stands in is named; what is no part of the condition is left out.\n\n${parts.join('\n')}`;
}
