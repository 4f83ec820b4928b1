/** Making segmentations of 200 slices of 512 × 512 and writing them, from memory into memory, against highdicom; and many frames, one at a time. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { writeDicom } from '../src/dcmjs/index.ts';
import { LabelMapSegmentation, Segmentation } from '../src/iods/segmentation/index.ts';
import { type Bench, REPOSITORY, type Row, runChild } from './measure.ts';
import { inTurn, PeerProcess } from './peer-process.ts';
import { NO_JUDGES, pythonWith, scriptOf } from './peers.ts';
import { balls, EQUIPMENT, PLANES, segment, SIZE, slices } from './segmentation-inputs.ts';

const RLE = '1.2.840.10008.1.2.5';

/** An ignored folder, from which packages are found. */
const CHILD = join(REPOSITORY, '.cache', 'bench-frames');
const BUNDLE = {
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node22',
  packages: 'external',
  outExtension: { '.js': '.mjs' },
  logLevel: 'error',
} as const;

const NAMES: Readonly<Record<string, string>> = {
  'binary-1': 'BINARY, one segment',
  'binary-4': 'BINARY, four segments',
  'labelmap-rle': 'LABELMAP in RLE, four segments',
  fractional: 'FRACTIONAL, one segment',
};

export const segmentationBench: Bench = {
  name: 'segmentation',
  summary: 'segmentations of 512 × 512 × 200 made and written, in memory; 20,000 frames one at a time',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'iodine-bench-'));
    const missing: string[] = [];
    const rows: Row[] = [];
    try {
      const { labels, one, fractions } = balls();
      const source = slices(PLANES, SIZE);
      const base = { ...EQUIPMENT, source };
      const four = [1, 2, 3, 4].map(segment);
      const work: Record<string, () => Segmentation | LabelMapSegmentation> = {
        'binary-1': () => new Segmentation({ ...base, pixels: one, segments: [segment(1)], segmentationType: 'BINARY' }),
        'binary-4': () => new Segmentation({ ...base, pixels: labels, segments: four, segmentationType: 'BINARY' }),
        'labelmap-rle': () => new LabelMapSegmentation({ ...base, pixels: labels, segments: four, transferSyntaxUID: RLE }),
        fractional: () => new Segmentation({ ...base, pixels: fractions, segments: [segment(1)], segmentationType: 'FRACTIONAL' }),
      };
      const python = pythonWith('highdicom');
      let peer: PeerProcess | null = null;
      if (python === null) missing.push(`highdicom: ${NO_JUDGES}`);
      else {
        writeFileSync(join(folder, 'slices.json'), JSON.stringify(source));
        writeFileSync(join(folder, 'labels.raw'), labels);
        writeFileSync(join(folder, 'one.raw'), one);
        writeFileSync(join(folder, 'fractions.raw'), new Uint8Array(fractions.buffer));
        peer = new PeerProcess(python, [scriptOf('highdicom_segmentation.py'), folder]);
      }
      for (const [name, make] of Object.entries(work)) {
        const write = (): void => {
          const made = make();
          writeDicom(made, { transferSyntaxUID: made.transferSyntaxUID });
        };
        const { ours, peer: theirs } = await inTurn(write, peer, name);
        const against = (value: number | undefined): NonNullable<Row['peer']> | null =>
          value === undefined ? null : { name: 'highdicom 0.28', value };
        const what = NAMES[name] ?? name;
        rows.push({ what: `${what}: create and write`, value: ours.warm, unit: 'ms', peer: against(theirs?.warm), aimedRatio: 5 });
        rows.push({ what: `${what}: the first time`, value: ours.first, unit: 'ms', peer: against(theirs?.first) });
      }
      peer?.end();
      // As applications have it: Node's own compiler of TypeScript would count in.
      buildSync({ entryPoints: ['bench/segmentation-frames.ts'], outdir: CHILD, absWorkingDir: REPOSITORY, ...BUNDLE });
      const child = join(CHILD, 'segmentation-frames.mjs');
      for (const planes of [500, 1000, 2000]) {
        const run = runChild(process.execPath, [child, String(planes)]);
        const { milliseconds, bytes, peak }: { milliseconds: number; bytes: number; peak: number } = JSON.parse(run.stdout);
        const last = planes === 2000;
        rows.push({ what: `${planes * 10} frames, one at a time`, value: milliseconds / 1000, unit: 's', ...(last ? { aim: 15 } : {}) });
        const megabytes = bytes / 1e6;
        rows.push({
          what: `${planes * 10} frames: memory above the file of ${megabytes.toFixed(0)} MB`,
          value: peak * 1.048576 - megabytes,
          unit: 'MB',
          ...(last ? { aim: 150 } : {}),
        });
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return { rows, missing };
  },
};
