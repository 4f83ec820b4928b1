/** `npm run bench [-- name…]`: runs the benchmarks, prints a table, writes bench/results.json. */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { framesBench } from './frames.ts';
import { generateBench } from './generate.ts';
import { itemsBench } from './items.ts';
import { type Bench, REPOSITORY, type Row } from './measure.ts';
import { minimalBench } from './minimal.ts';
import { readWriteBench } from './read-write.ts';
import { segmentationBench } from './segmentation.ts';
import { segEncodeBench } from './seg-encode.ts';
import { segmentationReadBench } from './segmentation-read.ts';
import { startBench } from './start.ts';
import { validateFolderBench } from './validate-folder.ts';
import { validateMemoryBench } from './validate-memory.ts';

const BENCHES: readonly Bench[] = [
  validateMemoryBench,
  validateFolderBench,
  startBench,
  readWriteBench,
  framesBench,
  itemsBench,
  minimalBench,
  segmentationBench,
  segEncodeBench,
  segmentationReadBench,
  generateBench,
];

interface Result extends Row {
  readonly bench: string;
  /** The peer's value over ours: how many times faster, or smaller. */
  readonly ratio: number | null;
  /** Null where nothing is aimed at, or the peer is missing. */
  readonly met: boolean | null;
}

function judged(bench: string, row: Row): Result {
  const ratio = row.unit === 'x' ? row.value : row.peer ? row.peer.value / row.value : null;
  const byAim = row.aim === undefined ? null : row.value <= row.aim;
  const byRatio = row.aimedRatio === undefined || ratio === null ? null : ratio >= row.aimedRatio;
  return { bench, ...row, ratio, met: byAim === null ? byRatio : byRatio === null ? byAim : byAim && byRatio };
}

function number(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

function print(bench: Bench, results: readonly Result[], missing: readonly string[]): void {
  process.stdout.write(`\n${bench.name}: ${bench.summary}\n`);
  const cells = results.map(({ what, value, unit, peer, ratio, aim, aimedRatio, met }) => [
    what,
    unit === 'x' ? `${number(value)} ×` : `${number(value)} ${unit}`,
    peer ? `${number(peer.value)} ${unit}` : '',
    ratio !== null && unit !== 'x' ? `${number(ratio)} ×` : '',
    aim !== undefined ? `≤ ${aim} ${unit}` : aimedRatio !== undefined ? `≥ ${aimedRatio} ×` : '',
    met === null ? '' : met ? 'met' : 'MISSED',
  ]);
  const table = [['', 'Iodine', 'peer', 'ratio', 'aim', ''], ...cells];
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  for (const row of table) {
    const line = row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)));
    process.stdout.write(`  ${line.join('  ').trimEnd()}\n`);
  }
  for (const name of new Set(results.flatMap(({ peer }) => peer?.name ?? []))) process.stdout.write(`  peer: ${name}\n`);
  for (const one of missing) process.stdout.write(`  missing: ${one}\n`);
}

async function main(names: readonly string[]): Promise<number> {
  const unknown = names.filter((name) => !BENCHES.some((bench) => bench.name === name));
  if (unknown.length > 0) {
    process.stderr.write(`there is no benchmark ${unknown.join(', ')}; there are ${BENCHES.map(({ name }) => name).join(', ')}\n`);
    return 2;
  }
  const machine = { node: process.version, processor: cpus()[0]?.model ?? null, cores: cpus().length, date: new Date().toISOString() };
  process.stdout.write(`Node ${machine.node}, ${machine.cores} × ${machine.processor}\n`);
  const results: Result[] = [];
  const missing: Record<string, readonly string[]> = {};
  for (const bench of BENCHES) {
    if (names.length > 0 && !names.includes(bench.name)) continue;
    const outcome = await bench.run();
    const judgedRows = outcome.rows.map((row) => judged(bench.name, row));
    print(bench, judgedRows, outcome.missing);
    results.push(...judgedRows);
    if (outcome.missing.length > 0) missing[bench.name] = outcome.missing;
  }
  writeFileSync(join(REPOSITORY, 'bench', 'results.json'), `${JSON.stringify({ machine, results, missing }, null, 2)}\n`);
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
