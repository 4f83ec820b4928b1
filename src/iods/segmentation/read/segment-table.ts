/** Segments of a file, and which segment each frame holds: in its own group, the shared one, by the order of tiles, or in no group at all. */
import { itemsAt, textAt, valueAt } from '../../../pixels/attributes.ts';
import { countAt } from '../../image/attributes.ts';
import { type FrameIndex, segmentsNamed } from '../../image/frame-index.ts';
import { type FoundSegment, findSegment } from '../segments.ts';
import type { SegmentationType } from '../content.ts';
import { SegmentationError } from '../errors.ts';

/** What is wrong in a file though reading goes on. */
export interface SegmentationWarning {
  readonly message: string;
  /** From 1. */
  readonly frame?: number;
  readonly segment?: number;
}

export type Warn = (warning: SegmentationWarning) => void;

/** A segment as a file describes it: what it lacks is absent. */
export interface SegmentOfFile extends FoundSegment {
  readonly number: number;
  /** The Item of the Segment Sequence. */
  readonly item: object;
}

/** Code of the background of label maps. */
const BACKGROUND = '125040';

export interface SegmentTable {
  /** Ascending; the background of a label map is none of them. */
  readonly segments: ReadonlyMap<number, SegmentOfFile>;
  /** Stored value of the background of a label map. */
  readonly background: number;
  /** For each frame (index from 0) its segment; -1 where that cannot be told, and in label maps. */
  readonly ofFrames: Int32Array;
}

function readSegments(dataset: object, warn: Warn): Map<number, SegmentOfFile> {
  const found: SegmentOfFile[] = [];
  const numbers = new Set<number>();
  for (const [at, item] of itemsAt(dataset, 'SegmentSequence').entries()) {
    const value = valueAt(item, 'SegmentNumber');
    const place = typeof value === 'number' ? { segment: value } : {};
    const segment = findSegment(item, (message) => warn({ message: `Segment Sequence, Item ${at}: ${message}`, ...place }));
    const { number } = segment;
    if (number === undefined || !Number.isInteger(number) || number < 0) {
      warn({ message: `Segment Sequence, Item ${at}: has no usable Segment Number and is left out` });
      continue;
    }
    if (numbers.has(number)) {
      warn({
        message: `Segment Sequence, Item ${at}: Segment Number ${number} stands twice; the first description is kept`,
        segment: number,
      });
      continue;
    }
    numbers.add(number);
    found.push({ ...segment, number, item });
  }
  return new Map(found.sort((a, b) => a.number - b.number).map((one) => [one.number, one]));
}

function isBackground(segment: SegmentOfFile): boolean {
  return [segment.type, segment.category].some((one) => one?.scheme === 'DCM' && one.value === BACKGROUND);
}

/** Numbers named at most in warnings of one kind. */
const NAMED = 10;

/** Hands on the first warnings of a kind, and counts the others. */
function limited(warn: Warn, rest: (count: number) => string): { readonly warn: Warn; readonly end: () => void } {
  let count = 0;
  return {
    warn: (warning) => {
      if (++count <= NAMED) warn(warning);
    },
    end: () => {
      if (count > NAMED) warn({ message: rest(count - NAMED) });
    },
  };
}

export function segmentTable(index: FrameIndex, type: SegmentationType, warn: Warn): SegmentTable {
  const segments = readSegments(index.dataset, warn);
  const ofFrames = new Int32Array(index.numberOfFrames).fill(-1);
  if (type === 'LABELMAP') {
    const padding = valueAt(index.dataset, 'PixelPaddingValue');
    const named = [...segments.values()].find(isBackground);
    const background = typeof padding === 'number' ? padding : (named?.number ?? 0);
    segments.delete(background);
    if (named !== undefined && segments.delete(named.number))
      warn({
        message: `segment ${named.number} is described as background, but Pixel Padding Value is ${background}; both are read as no segment`,
        segment: named.number,
      });
    return { segments, background, ofFrames };
  }
  if (segments.delete(0)) warn({ message: 'Segment Number 0 stands for no segment; its Item is left out', segment: 0 });
  if (segments.size === 0) warn({ message: 'Segment Sequence describes no segment' });
  const numbers = [...segments.keys()];
  if (numbers.some((number, at) => number !== at + 1))
    warn({
      message: `Segment Numbers of ${type} are 1 to ${numbers.length} without holes, not ${numbers.slice(0, 20).join(', ')}`,
    });
  checkSegmentDimension(index, warn);
  if (!nameFrames(index, segments, ofFrames, warn)) implySegments(index, segments, ofFrames, warn);
  return { segments, background: 0, ofFrames };
}

/** Warns where frames of one index of the segments' dimension name different segments: one of both is wrong. */
function checkSegmentDimension(index: FrameIndex, warn: Warn): void {
  const place = index.pointers.findIndex((one) => one.attribute === 'ReferencedSegmentNumber');
  if (place < 0 || !index.hasFrameItems) return;
  const first = new Map<number, { readonly frame: number; readonly segment: unknown }>();
  const told = limited(warn, (count) => `${count} more frames name another segment than their dimension index value`);
  for (let frame = 1; frame <= index.numberOfFrames; frame++) {
    const value = index.dimensionValues(frame)?.[place];
    const [segment] = segmentsNamed(index, frame);
    if (value === undefined || segment === undefined) continue;
    const there = first.get(value);
    if (there === undefined) first.set(value, { frame, segment });
    else if (there.segment !== segment)
      told.warn({
        message: `the frame names segment ${String(segment)}, frame ${there.frame} of the same dimension index ${String(there.segment)}`,
        frame,
      });
  }
  told.end();
}

/** Segments by Segment Identification; false where no frame has one. */
function nameFrames(index: FrameIndex, segments: Map<number, SegmentOfFile>, ofFrames: Int32Array, warn: Warn): boolean {
  const unknown = limited(warn, (count) => `${count} more frames name segments without an Item in Segment Sequence`);
  const absent = limited(warn, (count) => `${count} more frames name no segment`);
  const unnamed: number[] = [];
  let named = 0;
  for (let frame = 1; frame <= index.numberOfFrames; frame++) {
    const [number, ...others] = segmentsNamed(index, frame);
    if (number === undefined) {
      unnamed.push(frame);
      continue;
    }
    named++;
    if (typeof number !== 'number' || others.length > 0) unknown.warn({ message: 'Referenced Segment Number is not one number', frame });
    else if (!segments.has(number)) unknown.warn({ message: 'the segment has no Item in Segment Sequence', frame, segment: number });
    else ofFrames[frame - 1] = number;
  }
  unknown.end();
  if (named === 0) return false;
  for (const frame of unnamed) absent.warn({ message: 'the frame names no segment and is left out', frame });
  absent.end();
  return true;
}

function implySegments(index: FrameIndex, segments: Map<number, SegmentOfFile>, ofFrames: Int32Array, warn: Warn): void {
  const numbers = [...segments.keys()];
  const [only] = numbers;
  if (index.tiledFull) {
    for (let frame = 1; frame <= index.numberOfFrames; frame++) {
      const channel = index.matrixPlace(frame)?.channel;
      ofFrames[frame - 1] = (channel === null || channel === undefined ? undefined : numbers[channel - 1]) ?? -1;
    }
  } else if (numbers.length === 1 && only !== undefined) {
    warn({ message: `no frame names its segment; all are taken to be of segment ${only}, the only one`, segment: only });
    ofFrames.fill(only);
  } else if (numbers.length > 1) {
    throw new SegmentationError(`no frame names its segment, and there are ${numbers.length}`);
  }
}

const TYPES: Readonly<Record<string, SegmentationType>> = { BINARY: 'BINARY', FRACTIONAL: 'FRACTIONAL', LABELMAP: 'LABELMAP' };
const SEGMENTATION = '1.2.840.10008.5.1.4.1.1.66.4';
const LABEL_MAP = '1.2.840.10008.5.1.4.1.1.66.7';

/** What kind of segmentation a data set is. A `SegmentationError` where it is none, or one part of several. */
export function segmentationTypeOf(dataset: object, warn: Warn): SegmentationType {
  const sopClass = textAt(dataset, 'SOPClassUID');
  if (sopClass !== SEGMENTATION && sopClass !== LABEL_MAP)
    throw new SegmentationError(
      sopClass === undefined
        ? 'SOP Class UID is absent: the data set is not known to be a segmentation'
        : `SOP Class ${sopClass} is no segmentation`,
    );
  if (valueAt(dataset, 'ConcatenationUID') !== undefined && (countAt(dataset, 'InConcatenationTotalNumber') ?? 2) > 1)
    throw new SegmentationError(
      `the instance is part ${String(valueAt(dataset, 'InConcatenationNumber') ?? '?')} of ${String(valueAt(dataset, 'InConcatenationTotalNumber') ?? 'several')} of a concatenation: its parts must be put together first`,
    );
  const stated = textAt(dataset, 'SegmentationType');
  const known = stated === undefined ? undefined : TYPES[stated];
  if (known !== undefined) {
    if ((known === 'LABELMAP') !== (sopClass === LABEL_MAP))
      warn({ message: `Segmentation Type ${known} does not go with SOP Class ${sopClass}` });
    return known;
  }
  const allocated = valueAt(dataset, 'BitsAllocated');
  const taken = sopClass === LABEL_MAP ? 'LABELMAP' : allocated === 1 ? 'BINARY' : undefined;
  if (taken === undefined) throw new SegmentationError(`Segmentation Type is ${stated ?? 'absent'}`);
  warn({ message: `Segmentation Type is ${stated ?? 'absent'}; taken as ${taken}` });
  return taken;
}
