/** Conditions that dicom-validator parses too: on the witnesses of each its own evaluator comes to our verdicts, or the difference is triaged. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { elementByKeyword } from '../../src/dataset/dictionary.ts';
import { toDicomJson } from '../../src/dcmjs/index.ts';
import { labelled } from '../witnesses/subjects.ts';
import { type Witness, witnessesOf } from '../witnesses/witness.ts';
import { PYTHON } from './tools.ts';

const STANDARD = process.env.IODINE_STANDARD;

interface Difference {
  readonly table: string;
  readonly path: string;
  readonly hash: string;
  readonly met: boolean | string;
  readonly notMet: boolean | string;
  readonly right: 'ours' | 'theirs' | 'neither';
  readonly because: string;
}

interface Answer {
  readonly verdicts: Readonly<Record<string, { readonly met: boolean | string; readonly notMet: boolean | string }>>;
  /** Rows whose description was not found. */
  readonly without: number;
}

const triaged: readonly Difference[] = JSON.parse(readFileSync(new URL('../corpus/condition-disagreements.json', import.meta.url), 'utf8'));

/** A tag in one of the repeating groups stands for all. */
const tagOf = (keyword: string): string => (elementByKeyword(keyword)?.tag ?? '').replace('xx', '00');

function side({ dataset, at }: Witness): object {
  const way = at === '' ? [] : at.split('.').map((step) => /^(\w+)\[(\d+)\]$/.exec(step));
  return { dataset: toDicomJson(dataset), at: way.map((step) => [tagOf(step?.[1] ?? ''), Number(step?.[2])]) };
}

describe('dicom-validator', () => {
  it.skipIf(STANDARD === undefined)(
    'evaluates its conditions as ours, or differs as triaged (needs IODINE_STANDARD)',
    { timeout: 900_000 },
    async () => {
      const lines: string[] = [];
      for (const subject of await labelled()) {
        if (subject.kind !== 'attribute' && subject.kind !== 'record key') continue;
        const { met, notMet } = witnessesOf(subject, subject.hosts);
        if (!met || !notMet) continue;
        const [table, path = ''] = subject.key.split(' ');
        lines.push(JSON.stringify({ key: subject.key, table, path: path.split('.').map(tagOf), met: side(met), notMet: side(notMet) }));
      }
      const text = execFileSync(PYTHON, ['test/interop/dicom_validator_conditions.py', STANDARD ?? '', '2024c'], {
        input: lines.join('\n'),
        encoding: 'utf8',
        maxBuffer: 1 << 28,
        stdio: ['pipe', 'pipe', 'ignore'],
      });
      const { verdicts, without }: Answer = JSON.parse(text);
      expect(without).toBe(0);
      expect(Object.keys(verdicts).length).toBeGreaterThanOrEqual(1_200);
      const differences = Object.entries(verdicts)
        .filter(([, { met, notMet }]) => met !== true || notMet !== false)
        .map(([key, { met, notMet }]) => `${key} ${met} ${notMet}`);
      expect(differences.sort()).toEqual(
        triaged.map(({ table, path, hash, met, notMet }) => `${table} ${path} ${hash} ${met} ${notMet}`).sort(),
      );
    },
  );

  it('is told from ours by a reason for each difference', () => {
    for (const { path, right, because } of triaged) {
      expect(['ours', 'neither'], path).toContain(right);
      expect(because, path).not.toBe('');
    }
  });
});
