/** What a frame's bytes mean in each type of segmentation, checked, and handed to the painter. */
import { PixelDataError } from '../../../pixels/errors.ts';
import { type FrameBytes, frameDecoder, frameError, type FrameSource } from '../../../pixels/frames.ts';
import { decodeRle, decodeRleThrough } from '../../../pixels/rle.ts';
import type { Samples } from '../../../pixels/samples.ts';
import { isNative, RLE_LOSSLESS } from '../../../pixels/syntaxes.ts';
import { eachFrame, type ReadingOptions } from '../../image/frame-loop.ts';
import type { SegmentationType } from '../content.ts';
import { SegmentationError } from '../errors.ts';
import { outputArray, type PixelPlan } from './options.ts';
import { isWhole, type OutputSize, Painter, pixelOf, type Placement, valuesIn } from './paint.ts';
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

/** Samples of a frame, valid until the next is decoded. */
type Decode = (frame: FrameBytes, frameNumber: number) => Samples;

/** Frames of a byte a pixel go to one buffer that is used again: new ones cost more than what is done with them. */
async function sampleDecoder(source: FrameSource): Promise<Decode> {
  const { format, transferSyntaxUID } = source;
  const { rows, columns } = format;
  const isPlain = format.bitsAllocated === 8 && format.bitsStored === 8;
  const scratch = new Uint8Array(isPlain ? rows * columns : 0);
  if (isPlain && isNative(transferSyntaxUID))
    return ({ bytes }, frameNumber) => {
      if (bytes.length < scratch.length)
        throw new PixelDataError(`the frame needs ${scratch.length} bytes, but ${bytes.length} are there`, {
          frameNumber,
          transferSyntaxUID,
        });
      scratch.set(bytes.subarray(0, scratch.length));
      return scratch;
    };
  if (isPlain && transferSyntaxUID === RLE_LOSSLESS)
    return ({ bytes }, frameNumber) => {
      try {
        return decodeRle(bytes, { rows, columns, samplesPerPixel: 1, bitsAllocated: 8 }, scratch);
      } catch (error) {
        throw frameError(error, frameNumber, transferSyntaxUID);
      }
    };
  const decode = await frameDecoder(source);
  return (frame, frameNumber) => decode(frame, frameNumber).samples;
}

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
  const decode = await sampleDecoder(source);
  const isSet = new Uint8Array(valuesOf(format.bitsAllocated));
  isSet[1] = 1;
  const full = format.bitsAllocated > 8 ? 65535 : 255;
  let told = false;
  return (bytes, frameNumber, placements) => {
    const samples = decode(bytes, frameNumber);
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
  const decode = await sampleDecoder(source);
  const count = valuesOf(format.bitsAllocated);
  const isMask = plan.kind === 'label-map' || plan.kind === 'stacked';
  const { threshold } = plan;
  const isSet = Uint8Array.from({ length: count }, (_, value) =>
    (threshold === undefined ? value === most : value / most >= threshold) ? 1 : 0,
  );
  const stored = Array.from({ length: count }, (_, value) => value);
  const fractions = stored.map((value) => value / most);
  const values =
    plan.kind === 'stored'
      ? Uint16Array.from(stored)
      : painter.out instanceof Float32Array
        ? Float32Array.from(fractions)
        : Float64Array.from(fractions);
  let told = false;
  return (bytes, frameNumber, placements) => {
    const samples = decode(bytes, frameNumber);
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
  const decode = await sampleDecoder(source);
  const count = valuesOf(format.bitsAllocated);
  const labels = new Uint16Array(count);
  const places = new Uint16Array(count);
  for (const [at, number] of plan.segments.entries()) {
    labels[number] = plan.labels[at] ?? 0;
    places[number] = at + 1;
  }
  const told = new Set<number>();
  const seen = new Uint8Array(count);
  const direct = throughRle(source, painter, plan, labels);
  return (bytes, frameNumber, placements) => {
    seen.fill(0);
    let samples: Samples | undefined;
    if (direct === null || !placements.every(direct.fits)) {
      samples = decode(bytes, frameNumber);
      if (plan.kind !== 'label-map') valuesIn(samples, seen);
      for (const placement of placements) {
        if (plan.kind === 'label-map') painter.labels(samples, labels, seen, placement);
        else painter.stack(samples, places, placement);
      }
    } else for (const placement of placements) direct.paint(bytes, frameNumber, seen, placement);
    for (let value = seen.indexOf(1); value >= 0; value = seen.indexOf(1, value + 1)) {
      if (value === table.background || table.segments.has(value) || told.has(value)) continue;
      told.add(value);
      samples ??= decode(bytes, frameNumber);
      const { row, column } = pixelOf(samples, value, format.columns);
      warn({
        message: `pixels are ${value} (first in row ${row}, column ${column}), which no Item of Segment Sequence describes; they are read as no segment`,
        frame: frameNumber,
        segment: value,
      });
    }
  };
}

/** Runs of labels straight into planes that whole frames fill: no frame is decoded to be looked at again. Null where pixels are otherwise. */
function throughRle(source: FrameSource, painter: Painter, plan: PixelPlan, labels: Uint16Array) {
  const { format, transferSyntaxUID } = source;
  const { out } = painter;
  const isPlain = transferSyntaxUID === RLE_LOSSLESS && format.bitsAllocated === 8 && format.bitsStored === 8;
  if (!isPlain || plan.kind !== 'label-map' || !(out instanceof Uint8Array)) return null;
  const bytesOfLabels = Uint8Array.from(labels);
  const count = format.rows * format.columns;
  return {
    fits: ({ window }: Placement): boolean => isWhole(window, format, painter.size),
    paint: ({ bytes }: FrameBytes, frameNumber: number, seen: Uint8Array, { plane }: Placement): void => {
      try {
        decodeRleThrough(bytes, count, out, plane * count, bytesOfLabels, seen);
      } catch (error) {
        throw frameError(error, frameNumber, transferSyntaxUID);
      }
    },
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
  const length = size.planes * size.rows * size.columns * samples;
  // Frames that fill whole planes of the caller's array overwrite all of it; only other planes need be emptied.
  const isOverwritten =
    facts.type === 'FRACTIONAL' &&
    samples === 1 &&
    (plan.kind === 'fractions' || plan.kind === 'stored') &&
    placements.every(({ window }) => isWhole(window, source.format, size));
  const out = outputArray(plan, length, most, !isOverwritten);
  if (plan.into !== undefined && isOverwritten) {
    const covered = new Set(placements.map((one) => one.plane));
    const pixels = size.rows * size.columns;
    for (let plane = 0; plane < size.planes; plane++) if (!covered.has(plane)) out.fill(0, plane * pixels, (plane + 1) * pixels);
  }
  const painter = new Painter(out, plan, size, source.format.columns, plan.into !== undefined && isOverwritten);
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
