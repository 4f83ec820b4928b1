/** What a frame's bytes mean in each type of segmentation, checked, and handed to the painter. */
import { type FrameBytes, frameDecoder, type FrameSource } from '../../../pixels/frames.ts';
import { isNative } from '../../../pixels/syntaxes.ts';
import { eachFrame, type ReadingOptions } from '../../image/frame-loop.ts';
import type { SegmentationType } from '../content.ts';
import { SegmentationError } from '../errors.ts';
import { outputArray, type PixelPlan } from './options.ts';
import { type OutputSize, Painter, pixelOf, type Placement, valuesIn } from './paint.ts';
import type { SegmentTable, Warn } from './segment-table.ts';
import type { NumberArray } from '../../../spatial/number-array.ts';

/** What all readings of one file have in common. */
export interface FileFacts {
  readonly type: SegmentationType;
  readonly table: SegmentTable;
  readonly maximumFractionalValue: number;
  readonly warn: Warn;
}

type PaintFrame = (frame: FrameBytes, frameNumber: number, placements: readonly Placement[]) => void;

/** Values that a sample of this many bits has. */
function valuesOf(bits: number): number {
  return bits > 8 ? 65536 : 256;
}

async function binary(source: FrameSource, painter: Painter, facts: FileFacts): Promise<PaintFrame> {
  const { format } = source;
  if (isNative(source.transferSyntaxUID) && format.bitsAllocated === 1)
    return ({ bytes, firstBit }, _number, placements) => {
      for (const placement of placements) painter.bits(bytes, firstBit, placement);
    };
  const decode = await frameDecoder(source);
  const isSet = new Uint8Array(valuesOf(format.bitsAllocated));
  isSet[1] = 1;
  const full = format.bitsAllocated > 8 ? 65535 : 255;
  let told = false;
  return (bytes, frameNumber, placements) => {
    const { samples } = decode(bytes, frameNumber);
    const seen = new Uint8Array(isSet.length);
    valuesIn(samples, seen);
    const odd = seen.findIndex((one, value) => one === 1 && value > 1 && value !== full);
    if (odd >= 0 || (seen[1] === 1 && seen[full] === 1)) {
      const value = odd >= 0 ? odd : full;
      throw new SegmentationError(`a pixel of a BINARY segmentation is ${value}`, {
        frame: frameNumber,
        ...pixelOf(samples, value, format.columns),
      });
    }
    if (seen[full] === 1) {
      isSet[full] = 1;
      if (!told) facts.warn({ message: `pixels of a BINARY segmentation are 0 and ${full}`, frame: frameNumber });
      told = true;
    }
    for (const placement of placements) painter.mask(samples, isSet, placement);
  };
}

async function fractional(source: FrameSource, painter: Painter, plan: PixelPlan, facts: FileFacts): Promise<PaintFrame> {
  const { format } = source;
  const { maximumFractionalValue: most } = facts;
  const decode = await frameDecoder(source);
  const count = valuesOf(format.bitsAllocated);
  const isMask = plan.kind === 'label-map' || plan.kind === 'stacked';
  const { threshold } = plan;
  const isSet = Uint8Array.from({ length: count }, (_, value) =>
    (threshold === undefined ? value === most : value / most >= threshold) ? 1 : 0,
  );
  const values =
    plan.kind === 'stored'
      ? Uint16Array.from({ length: count }, (_, value) => value)
      : Float64Array.from({ length: count }, (_, value) => value / most);
  let told = false;
  return (bytes, frameNumber, placements) => {
    const { samples } = decode(bytes, frameNumber);
    if (most < count - 1 || (isMask && threshold === undefined)) {
      const seen = new Uint8Array(count);
      valuesIn(samples, seen);
      const between = isMask && threshold === undefined ? seen.findIndex((one, value) => one === 1 && value !== 0 && value !== most) : -1;
      if (between >= 0)
        throw new SegmentationError(`a pixel is ${between} of ${most}, neither 0 nor 1: give a threshold, or ask for fractions`, {
          frame: frameNumber,
          ...pixelOf(samples, between, format.columns),
        });
      const beyond = seen.lastIndexOf(1);
      if (beyond > most && !told) {
        told = true;
        facts.warn({ message: `a pixel is ${beyond}, above Maximum Fractional Value ${most}`, frame: frameNumber });
      }
    }
    for (const placement of placements) {
      if (isMask) painter.mask(samples, isSet, placement);
      else painter.scaled(samples, values, placement);
    }
  };
}

async function labelMap(source: FrameSource, painter: Painter, plan: PixelPlan, facts: FileFacts): Promise<PaintFrame> {
  const { format } = source;
  const { table, warn } = facts;
  const decode = await frameDecoder(source);
  const count = valuesOf(format.bitsAllocated);
  const labels = new Uint16Array(count);
  const places = new Uint16Array(count);
  for (const [at, number] of plan.segments.entries()) {
    labels[number] = plan.labels[at] ?? 0;
    places[number] = at + 1;
  }
  const told = new Set<number>();
  const seen = new Uint8Array(count);
  return (bytes, frameNumber, placements) => {
    const { samples } = decode(bytes, frameNumber);
    seen.fill(0);
    valuesIn(samples, seen);
    let isSame = true;
    let isEmpty = true;
    for (let value = seen.indexOf(1); value >= 0; value = seen.indexOf(1, value + 1)) {
      if (labels[value] !== value) isSame = false;
      if (labels[value] !== 0) isEmpty = false;
      if (value === table.background || table.segments.has(value) || told.has(value)) continue;
      told.add(value);
      const { row, column } = pixelOf(samples, value, format.columns);
      warn({
        message: `pixels are ${value} (first in row ${row}, column ${column}), which no Item of Segment Sequence describes; they are read as no segment`,
        frame: frameNumber,
        segment: value,
      });
    }
    if (isEmpty) return;
    for (const placement of placements) {
      if (plan.kind === 'label-map') painter.labels(samples, labels, isSame, placement);
      else painter.stack(samples, places, placement);
    }
  };
}

/** Reads and decodes the frames that the placements name, each once, and writes them to one array. */
export async function paintFrames(
  source: FrameSource,
  facts: FileFacts,
  plan: PixelPlan,
  placements: readonly Placement[],
  size: OutputSize,
  options: ReadingOptions,
): Promise<NumberArray> {
  const ofFrame = new Map<number, Placement[]>();
  for (const placement of placements) {
    const there = ofFrame.get(placement.frame);
    if (there) there.push(placement);
    else ofFrame.set(placement.frame, [placement]);
  }
  const most =
    plan.kind === 'label-map'
      ? plan.labels.reduce((greatest, one) => Math.max(greatest, one), 1)
      : plan.kind === 'stored' && facts.type === 'FRACTIONAL'
        ? valuesOf(source.format.bitsAllocated) - 1
        : 1;
  const samples = plan.kind === 'label-map' ? 1 : plan.segments.length;
  const out = outputArray(plan, size.planes * size.rows * size.columns * samples, most);
  const painter = new Painter(out, plan, size, source.format.columns);
  const paint =
    facts.type === 'BINARY'
      ? await binary(source, painter, facts)
      : facts.type === 'FRACTIONAL'
        ? await fractional(source, painter, plan, facts)
        : await labelMap(source, painter, plan, facts);
  // In the order of the file, which is the fastest to read.
  const frames = [...ofFrame.keys()].sort((a, b) => a - b);
  await eachFrame(source, frames, options, (bytes, frameNumber) => paint(bytes, frameNumber, ofFrame.get(frameNumber) ?? []));
  return out;
}
