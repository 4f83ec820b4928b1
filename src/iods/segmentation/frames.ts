/** Pixels of all planes to frames: which (segment, plane) has any, checks of every value, and the encoded frames (R-SEG-4 to 8, 14, 15). */
import type { FractionalType, SegmentArray, SegmentationType } from './content.ts';
import { SegmentationError } from './errors.ts';
import type { FrameWriter, Slot } from './frame-writer.ts';
import { bitsMeet, indexOfLabel, markLabels, packLabel, packLabels, paintLabel, scaleFractions, scanMask } from './kernels.ts';
import type { PixelInput } from './pixels.ts';
import type { SegmentDescription } from './segments.ts';

/** A frame: its segment's index among the descriptions, null in a label map, and its plane. */
export interface FramePlace {
  readonly segment: number | null;
  readonly plane: number;
}

export type Overlap = 'YES' | 'NO' | 'UNDEFINED';

export interface FramePlan {
  readonly type: SegmentationType;
  readonly segments: readonly SegmentDescription[];
  readonly planes: number;
  readonly rows: number;
  readonly columns: number;
  readonly omitEmpty: boolean;
  /** FRACTIONAL: what stands for 1. */
  readonly maximum: number;
  readonly fractionalType: FractionalType;
  readonly onWarning: ((message: string) => void) | undefined;
}

export interface Frames {
  readonly places: readonly FramePlace[];
  readonly overlap: Overlap;
}

const LARGEST_LABEL = 65535;

/** The error of a pixel, with its row and column. */
function wrongPixel(plan: FramePlan, plane: SegmentArray, at: number, slice: number, what: string, segment?: number): SegmentationError {
  const place = { slice, row: Math.floor(at / plan.columns), column: at % plan.columns };
  return new SegmentationError(`the pixel is ${plane[at]}; ${what}`, segment === undefined ? place : { ...place, segment });
}

/** For each plane the indices of the segments that it has, rising. */
type Presence = readonly (readonly number[])[];

/** Labels of every plane, each of them described. */
function labelPresence(input: PixelInput, plan: FramePlan): Presence {
  const numbers = plan.segments.map((one) => one.number);
  const indexOf = new Int32Array(LARGEST_LABEL + 1).fill(-1);
  for (const [at, number] of numbers.entries()) indexOf[number] = at;
  // Bytes have few labels: a short table is soon emptied and looked through.
  const seenInWords = new Uint8Array(LARGEST_LABEL + 1);
  const seenInBytes = new Uint8Array(256);
  return Array.from({ length: plan.planes }, (_, slice) => {
    const found = new Set<number>();
    for (let layer = 0; layer < input.layers; layer++) {
      const plane = input.plane(layer, slice);
      const seen = plane.BYTES_PER_ELEMENT === 1 ? seenInBytes : seenInWords;
      seen.fill(0);
      const wrong = markLabels(plane, seen);
      if (wrong >= 0) throw wrongPixel(plan, plane, wrong, slice, `labels are whole numbers from 0 to ${LARGEST_LABEL}`);
      for (let label = seen.indexOf(1, 1); label > 0; label = seen.indexOf(1, label + 1)) {
        const index = indexOf[label] ?? -1;
        if (index < 0)
          throw wrongPixel(
            plan,
            plane,
            indexOfLabel(plane, label),
            slice,
            `no segment is described by this number; there are ${numbers.slice(0, 20).join(', ')}`,
          );
        found.add(index);
      }
    }
    return [...found].sort((a, b) => a - b);
  });
}

/** Segments of every plane by their masks, each pixel of which is 0 or 1. */
function maskPresence(input: PixelInput, plan: FramePlan): Presence {
  const present = Array.from({ length: plan.planes }, (): number[] => []);
  for (const [index, { number }] of plan.segments.entries())
    for (let slice = 0; slice < plan.planes; slice++) {
      const plane = input.plane(index, slice);
      const { filled, wrong } = scanMask(plane);
      if (wrong >= 0) throw wrongPixel(plan, plane, wrong, slice, 'the mask of a segment is 0 or 1', number);
      if (filled) present[slice]?.push(index);
    }
  return present;
}

/** Frames in their order: segment after segment, each plane after plane. All of them where nothing is segmented. */
function placesOf(plan: FramePlan, present: Presence): FramePlace[] {
  const empty = present.every((one) => one.length === 0);
  if (empty) plan.onWarning?.('no pixel of any segment is set; empty frames are kept');
  const all = empty || !plan.omitEmpty;
  const planes = Array.from({ length: plan.planes }, (_, plane) => plane);
  if (plan.type === 'LABELMAP')
    return planes.filter((plane) => all || (present[plane]?.length ?? 0) > 0).map((plane) => ({ segment: null, plane }));
  return plan.segments.flatMap((_, segment) =>
    planes.filter((plane) => all || present[plane]?.includes(segment)).map((plane) => ({ segment, plane })),
  );
}

/** Sets the pixels of a segment in a frame: bits, or bytes of `value`. */
function setPixels(slot: Slot, plane: SegmentArray, label: number, value: number): void {
  if (slot.packed) packLabel(plane, label, slot.out, slot.from);
  else paintLabel(plane, label, slot.words ?? slot.out, slot.from, value);
}

/** True when two label maps name different segments for one pixel, or two masks have one in common. */
function pixelsMeet(input: PixelInput, slice: number, layers: readonly number[]): { at: number; first: number; second: number } | null {
  const [head, ...rest] = layers;
  if (head === undefined || rest.length === 0) return null;
  const owner = new Int32Array(input.plane(head, slice).length);
  for (const layer of layers) {
    const plane = input.plane(layer, slice);
    for (let at = 0; at < plane.length; at++) {
      const value = plane[at] ?? 0;
      if (value === 0) continue;
      const mine = input.kind === 'labels' ? value : layer + 1;
      const other = owner[at] ?? 0;
      if (other !== 0 && other !== mine) return { at, first: other, second: mine };
      owner[at] = mine;
    }
  }
  return null;
}

const layersOf = (input: PixelInput, present: readonly number[]): number[] =>
  input.kind === 'masks' ? [...present] : Array.from({ length: input.layers }, (_, layer) => layer);

function overlapOf(input: PixelInput, present: Presence): Overlap {
  if (input.layers < 2) return 'NO';
  return present.some((segments, slice) => segments.length > 1 && pixelsMeet(input, slice, layersOf(input, segments)) !== null)
    ? 'YES'
    : 'NO';
}

/** The same from packed frames, eight pixels at a time. */
function packedOverlap(writer: FrameWriter, places: readonly FramePlace[], plan: FramePlan): Overlap {
  const bytes = (plan.rows * plan.columns) / 8;
  const byPlane = new Map<number, number[]>();
  for (const [index, { plane }] of places.entries()) byPlane.set(plane, [...(byPlane.get(plane) ?? []), index]);
  const union = new Uint8Array(bytes);
  const { out } = writer.slotAt(0);
  for (const frames of byPlane.values()) {
    if (frames.length < 2) continue;
    union.fill(0);
    for (const index of frames) {
      const frame = out.subarray(index * bytes, (index + 1) * bytes);
      if (bitsMeet(union, frame)) return 'YES';
      for (let at = 0; at < bytes; at++) union[at] = (union[at] ?? 0) | (frame[at] ?? 0);
    }
  }
  return 'NO';
}

/** Frames of BINARY, and of FRACTIONAL from whole numbers: `value` where the segment is. */
function writeMasks(input: PixelInput, plan: FramePlan, writer: FrameWriter, value: number): Frames {
  const present = input.kind === 'labels' ? labelPresence(input, plan) : maskPresence(input, plan);
  const places = placesOf(plan, present);
  const put = (slot: Slot, segment: number, slice: number): void => {
    const number = plan.segments[segment]?.number ?? 0;
    if (input.kind === 'masks') setPixels(slot, input.plane(segment, slice), 1, value);
    else for (let layer = 0; layer < input.layers; layer++) setPixels(slot, input.plane(layer, slice), number, value);
  };
  if (writer.native) {
    writer.expect(places.length);
    // Plane by plane, so that one that is in the processor's cache serves all its segments.
    const frames = Map.groupBy(places.keys(), (index) => places[index]?.plane ?? 0);
    for (const [slice, all] of frames) {
      const list = all.filter((index) => present[slice]?.includes(places[index]?.segment ?? 0));
      const slots = list.map((index) => writer.slotAt(index));
      const [first] = slots;
      if (first?.packed === true && input.kind === 'labels') {
        const numbers = list.map((index) => plan.segments[places[index]?.segment ?? 0]?.number ?? 0);
        const bits = slots.map((slot) => slot.from);
        for (let layer = 0; layer < input.layers; layer++) packLabels(input.plane(layer, slice), numbers, first.out, bits);
      } else for (const [at, slot] of slots.entries()) put(slot, places[list[at] ?? 0]?.segment ?? 0, slice);
    }
    writer.placed(places.length);
  } else
    for (const { segment, plane } of places) {
      put(writer.next(), segment ?? 0, plane);
      writer.commit();
    }
  const packed = writer.native && plan.type === 'BINARY' && (plan.rows * plan.columns) % 8 === 0;
  const overlap = input.layers < 2 ? 'NO' : packed ? packedOverlap(writer, places, plan) : overlapOf(input, present);
  return { places, overlap };
}

/** Frames of FRACTIONAL from fractions, in one pass. */
function writeFractions(input: PixelInput, plan: FramePlan, writer: FrameWriter): Frames {
  const places: FramePlace[] = [];
  const run = (omit: boolean): void => {
    for (const [segment, { number }] of plan.segments.entries())
      for (let slice = 0; slice < plan.planes; slice++) {
        const plane = input.plane(segment, slice);
        const slot = writer.next();
        const { filled, wrong } = scaleFractions(plane, plan.maximum, slot.out, slot.from);
        if (wrong >= 0) throw wrongPixel(plan, plane, wrong, slice, 'a fraction lies from 0 to 1', number);
        if (!filled && omit) continue;
        writer.commit();
        places.push({ segment, plane: slice });
      }
  };
  run(plan.omitEmpty);
  if (places.length === 0) {
    plan.onWarning?.('no pixel of any segment is set; empty frames are kept');
    run(false);
  }
  return { places, overlap: plan.segments.length === 1 ? 'NO' : 'UNDEFINED' };
}

/** Frames of LABELMAP. @throws SegmentationError where two segments have a pixel in common. */
function writeLabels(input: PixelInput, plan: FramePlan, writer: FrameWriter): Frames {
  const present = input.kind === 'labels' ? labelPresence(input, plan) : maskPresence(input, plan);
  if (input.layers > 1)
    for (const [slice, segments] of present.entries()) {
      const meet = segments.length > 1 ? pixelsMeet(input, slice, layersOf(input, segments)) : null;
      if (meet === null) continue;
      const number = (owner: number): number => (input.kind === 'labels' ? owner : (plan.segments[owner - 1]?.number ?? 0));
      throw new SegmentationError(
        `segments ${number(meet.first)} and ${number(meet.second)} have a pixel in common, which a label map cannot hold; ` +
          'make it BINARY, whose segments may overlap, or several label maps',
        { slice, row: Math.floor(meet.at / plan.columns), column: meet.at % plan.columns },
      );
    }
  const places = placesOf(plan, present);
  writer.expect(places.length);
  for (const { plane: slice } of places) {
    const slot = writer.next();
    const into = slot.words ?? slot.out;
    if (input.layers === 1 && input.kind === 'labels') into.set(input.plane(0, slice), slot.from);
    else if (input.kind === 'labels')
      for (let layer = 0; layer < input.layers; layer++) {
        const plane = input.plane(layer, slice);
        for (let at = 0; at < plane.length; at++) if (plane[at] !== 0) into[slot.from + at] = plane[at] ?? 0;
      }
    else
      for (const segment of present[slice] ?? [])
        paintLabel(input.plane(segment, slice), 1, into, slot.from, plan.segments[segment]?.number ?? 0);
    writer.commit();
  }
  return { places, overlap: 'NO' };
}

/**
 * Checks every pixel and writes the frames.
 * @throws SegmentationError naming plane, row, column and, for masks, the segment of the first pixel that is wrong.
 */
export function writeFrames(input: PixelInput, plan: FramePlan, writer: FrameWriter): Frames {
  if (plan.type === 'LABELMAP') return writeLabels(input, plan, writer);
  if (plan.type === 'FRACTIONAL' && input.kind === 'masks' && input.fractions) return writeFractions(input, plan, writer);
  return writeMasks(input, plan, writer, plan.type === 'BINARY' ? 1 : plan.maximum);
}
