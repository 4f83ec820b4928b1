/** Reading segmentations: 512 × 512 × 200 from memory to a volume against highdicom; frames out of a file of 1 GB. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeDicom } from '../src/dcmjs/index.ts';
import { LabelMapSegmentation, openSegmentation, Segmentation } from '../src/iods/segmentation/index.ts';
import type { ByteSource } from '../src/pixels/index.ts';
import { type Bench, median, type Row } from './measure.ts';
import { inTurn, PeerProcess } from './peer-process.ts';
import { NO_JUDGES, pythonWith, scriptOf } from './peers.ts';
import { balls, EQUIPMENT, PLANES, segment, SIZE, slices } from './segmentation-inputs.ts';

const RLE = '1.2.840.10008.1.2.5';

const COMMON = { ...EQUIPMENT, omitEmptyFrames: false } as const;

/** Fractions in an ellipsoid as large as a body: over a quarter of all pixels. */
function body(): Float32Array<ArrayBuffer> {
  const out = new Float32Array(PLANES * SIZE * SIZE);
  for (let plane = 0, at = 0; plane < PLANES; plane++)
    for (let row = 0; row < SIZE; row++)
      for (let column = 0; column < SIZE; column++, at++) {
        const inside = ((plane - 100) / 95) ** 2 + ((row - 256) / 200) ** 2 + ((column - 256) / 180) ** 2 < 1;
        if (inside) out[at] = 0.2 + (column / SIZE) * 0.7;
      }
  return out;
}

interface File {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly isFractional: boolean;
  readonly aimedRatio?: number;
}

/** What the other benchmark of segmentations makes, and a larger one. */
function files(): readonly File[] {
  const source = slices(PLANES, SIZE);
  const { labels, one, fractions } = balls();
  const fractional = (pixels: Float32Array<ArrayBuffer>): Uint8Array =>
    writeDicom(new Segmentation({ ...COMMON, source, segmentationType: 'FRACTIONAL', pixels, segments: [segment(1)] }));
  const binary = new Segmentation({ ...COMMON, source, segmentationType: 'BINARY', pixels: one, segments: [segment(1)] });
  const map = new LabelMapSegmentation({
    ...COMMON,
    source,
    pixels: labels,
    segments: [1, 2, 3, 4].map(segment),
    transferSyntaxUID: RLE,
  });
  return [
    { name: 'BINARY, one segment', bytes: writeDicom(binary), isFractional: false, aimedRatio: 3 },
    { name: 'LABELMAP RLE, four segments', bytes: writeDicom(map, { transferSyntaxUID: RLE }), isFractional: false, aimedRatio: 3 },
    { name: 'FRACTIONAL', bytes: fractional(fractions), isFractional: true, aimedRatio: 4 },
    { name: 'FRACTIONAL in a quarter of the volume', bytes: fractional(body()), isFractional: true },
  ];
}

/** From bytes to a volume. */
async function read(bytes: Uint8Array, into?: Float32Array<ArrayBuffer>): Promise<void> {
  const reader = await openSegmentation(bytes);
  await reader.volume(into === undefined ? {} : { into });
}

const FRAMES = 2000;
const ROWS = 512;
const COLUMNS = 1024;

/** A file of 1 GB whose pixels are a hole: the file system makes them zeros. */
async function largeFile(path: string, bytes: Uint8Array, frames: number): Promise<void> {
  const reader = await openSegmentation(bytes);
  const groups: unknown = Reflect.get(reader.dataset, 'PerFrameFunctionalGroupsSequence');
  const [first] = Array.isArray(groups) ? groups : [];
  const header = writeDicom({
    ...reader.dataset,
    Rows: ROWS,
    Columns: COLUMNS,
    NumberOfFrames: frames,
    PerFrameFunctionalGroupsSequence: Array.from({ length: frames }, (_, at) => ({
      ...first,
      FrameContentSequence: [{ DimensionIndexValues: [1, at + 1] }],
      PlanePositionSequence: [{ ImagePositionPatient: [0, 0, at] }],
    })),
  });
  const size = frames * ROWS * COLUMNS;
  const element = new Uint8Array(12);
  element.set([0xe0, 0x7f, 0x10, 0, 0x4f, 0x42]);
  new DataView(element.buffer).setUint32(8, size, true);
  writeFileSync(path, Buffer.concat([header, element]));
  const handle = await open(path, 'r+');
  await handle.truncate(header.length + element.length + size);
  await handle.close();
}

async function large(path: string): Promise<{ open: number; frame: number; header: number; more: number }> {
  const handle = await open(path);
  const { size } = await handle.stat();
  let read = 0;
  const source: ByteSource = {
    size,
    read: async (start, end) => {
      const bytes = new Uint8Array(Math.min(end, size) - start);
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, start);
      read += bytesRead;
      return bytes.subarray(0, bytesRead);
    },
  };
  const start = performance.now();
  const reader = await openSegmentation(source);
  const opened = performance.now() - start;
  const header = read;
  const times: number[] = [];
  for (let frame = 150; frame < reader.numberOfFrames; frame += Math.floor(reader.numberOfFrames / 20)) {
    const begin = performance.now();
    await reader.storedFrame(frame);
    times.push(performance.now() - begin);
  }
  await handle.close();
  return { open: opened, frame: median(times), header, more: (read - header) / times.length };
}

export const segmentationReadBench: Bench = {
  name: 'segmentation-read',
  summary: 'segmentations of 512 × 512 × 200 from memory to volumes; a file of 1 GB in 2,000 frames',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'iodine-bench-'));
    const rows: Row[] = [];
    const missing: string[] = [];
    try {
      const inputs = files();
      const paths = inputs.map(({ bytes }, at) => {
        const path = join(folder, `${at}.dcm`);
        writeFileSync(path, bytes);
        return path;
      });
      const python = pythonWith('highdicom');
      if (python === null) missing.push(`highdicom: ${NO_JUDGES}`);
      const peer = python === null ? null : new PeerProcess(python, ['-W', 'ignore', scriptOf('highdicom_segmentation_read.py'), ...paths]);
      const against = (value: number | undefined): NonNullable<Row['peer']> | null =>
        value === undefined ? null : { name: 'highdicom 0.28', value };
      for (const [at, { name, bytes, isFractional, aimedRatio }] of inputs.entries()) {
        const { ours, peer: theirs } = await inTurn(() => read(bytes), peer, String(at));
        const aim = aimedRatio === undefined ? {} : { aimedRatio };
        rows.push(
          { what: `${name}: first`, value: ours.first, unit: 'ms', peer: against(theirs?.first) },
          { what: `${name}: warm`, value: ours.warm, unit: 'ms', peer: against(theirs?.warm), ...aim },
        );
        if (!isFractional) continue;
        const array = new Float32Array(PLANES * SIZE * SIZE);
        const into = await inTurn(() => read(bytes, array), peer, String(at));
        rows.push({
          what: `${name}: warm, into the caller's array`,
          value: into.ours.warm,
          unit: 'ms',
          peer: against(into.peer?.warm),
          ...(aimedRatio === undefined ? {} : { aimedRatio: 5 }),
        });
      }
      peer?.end();
      const fractional = inputs.at(-1)?.bytes ?? new Uint8Array(0);
      for (const frames of [FRAMES / 4, FRAMES]) {
        const path = join(folder, 'large.dcm');
        await largeFile(path, fractional, frames);
        await large(path);
        const { open: opened, frame, more } = await large(path);
        rows.push({ what: `${frames} frames: open`, value: opened, unit: 'ms', aim: 1000 });
        if (frames === FRAMES)
          rows.push(
            { what: '… then a frame', value: frame, unit: 'ms', aim: 10 },
            { what: '… read for it', value: more / 1e6, unit: 'MB', aim: (ROWS * COLUMNS) / 1e6 },
          );
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return { rows, missing };
  },
};
