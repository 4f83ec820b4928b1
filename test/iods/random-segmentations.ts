/** Segmentations of random geometry, type, layout, source, tiling and transfer syntax, with the voxels that they hold. */
import {
  LabelMapSegmentation,
  type SegmentArray,
  Segmentation,
  SegmentationBuilder,
  type SegmentationType,
} from '../../src/iods/segmentation/index.ts';
import { affineFromAttributes, type ImageOrientation, Volume } from '../../src/spatial/index.ts';
import { EQUIPMENT, enhancedImage, imageSeries, segment, wholeSlide } from './segmentation-sources.ts';

export interface RandomSegmentation {
  /** What it is, for messages. */
  readonly what: string;
  readonly type: SegmentationType;
  readonly object: Segmentation | LabelMapSegmentation;
  readonly numbers: readonly number[];
  /** Stored value of each pixel: (plane, segment, row, column); 0 or 1 of BINARY and LABELMAP. */
  readonly values: Uint8Array;
  readonly shape: readonly [planes: number, segments: number, rows: number, columns: number];
  /** For each plane, x, y and z of pixel (column, row): rows of three factors, of column, row and 1. */
  readonly places: readonly (readonly (readonly number[])[])[];
  readonly isSlide: boolean;
}

const SYNTAXES: Readonly<Record<string, string>> = {
  native: '1.2.840.10008.1.2.1',
  implicit: '1.2.840.10008.1.2',
  deflated: '1.2.840.10008.1.2.1.99',
  rle: '1.2.840.10008.1.2.5',
  'jpeg-ls': '1.2.840.10008.1.2.4.80',
  'jpeg-2000': '1.2.840.10008.1.2.4.90',
};

/** Random numbers that a seed decides (mulberry32). */
class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  int(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  chance(part: number): boolean {
    return this.next() < part;
  }

  pick<Value>(list: readonly Value[]): Value {
    const found = list[this.int(0, list.length - 1)];
    if (found === undefined) throw new RangeError('there is nothing to pick from');
    return found;
  }

  shuffled<Value>(list: readonly Value[]): Value[] {
    return list
      .map((value) => ({ value, key: this.next() }))
      .sort((a, b) => a.key - b.key)
      .map(({ value }) => value);
  }
}

function unit([x, y, z]: readonly [number, number, number]): [number, number, number] {
  const length = Math.hypot(x, y, z);
  return [x / length, y / length, z / length];
}

function cross(a: readonly number[], b: readonly number[]): [number, number, number] {
  const [x = 0, y = 0, z = 0] = a;
  const [u = 0, v = 0, w = 0] = b;
  return [y * w - z * v, z * u - x * w, x * v - y * u];
}

function orientationOf(dice: Dice): ImageOrientation {
  const any = (): [number, number, number] => unit([dice.next() - 0.5, dice.next() - 0.5, dice.next() - 0.5]);
  if (dice.chance(0.3))
    return dice.pick<ImageOrientation>([
      [1, 0, 0, 0, 1, 0],
      [-1, 0, 0, 0, 1, 0],
      [0, 1, 0, 0, 0, -1],
      [0, 1, 0, -1, 0, 0],
    ]);
  const across = any();
  const normal = unit(cross(across, any()));
  return [...across, ...unit(cross(normal, across))];
}

type ArrayKind = new (length: number) => SegmentArray;

/** What each segment is in each plane, 0 to 1. */
type Fractions = readonly (readonly Float32Array<ArrayBuffer>[])[];

interface Pixels {
  readonly pixels: SegmentArray | readonly SegmentArray[];
  readonly layout: 'label-map' | 'stacked';
}

/** The fractions in one of the forms in which they may be given. */
function given(dice: Dice, layout: string, fractions: Fractions, numbers: readonly number[], isFloat: boolean): Pixels {
  const size = fractions[0]?.[0]?.length ?? 0;
  const wide = (numbers.at(-1) ?? 0) > 255;
  const Labels: ArrayKind = wide ? dice.pick([Uint16Array, Int32Array, Uint32Array]) : dice.pick([Uint8Array, Uint16Array, Int16Array]);
  const Masks: ArrayKind = isFloat
    ? dice.pick([Float32Array, Float64Array])
    : dice.pick([Uint8Array, Int16Array, Float32Array, Uint8ClampedArray]);
  const map = (segments: readonly number[]): SegmentArray => {
    const labels = new Labels(fractions.length * size);
    for (const [plane, masks] of fractions.entries())
      for (const at of segments)
        masks[at]?.forEach((one, pixel) => {
          if (one !== 0) labels[plane * size + pixel] = numbers[at] ?? 0;
        });
    return labels;
  };
  const all = numbers.map((_, at) => at);
  if (layout === 'label-map') return { pixels: map(all), layout: 'label-map' };
  if (layout === 'label-maps') return { pixels: all.map((at) => map([at])), layout: 'label-map' };
  if (layout === 'interleaved') {
    const pixels = new Masks(fractions.length * size * numbers.length);
    for (const [plane, masks] of fractions.entries())
      for (const [at, mask] of masks.entries())
        mask.forEach((one, pixel) => {
          pixels[(plane * size + pixel) * numbers.length + at] = one;
        });
    return { pixels, layout: 'stacked' };
  }
  const arrays = all.map((at) => {
    const pixels = new Masks(fractions.length * size);
    for (const [plane, masks] of fractions.entries()) pixels.set(masks[at] ?? [], plane * size);
    return pixels;
  });
  return { pixels: arrays, layout: 'stacked' };
}

/** Some segments are in no plane, some planes have none, and segments overlap where they may. */
function drawn(dice: Dice, planes: number, size: number, segments: number, overlap: boolean): Fractions {
  const nowhere = segments > 1 && dice.chance(0.2) ? dice.int(0, segments - 1) : -1;
  return Array.from({ length: planes }, () => {
    const taken = new Uint8Array(size);
    return Array.from({ length: segments }, (_, at) => {
      const mask = new Float32Array(size);
      if (at === nowhere || dice.chance(0.3)) return mask;
      const density = dice.next();
      for (let pixel = 0; pixel < size; pixel++)
        if (dice.chance(density) && (overlap || taken[pixel] === 0)) {
          mask[pixel] = 1;
          taken[pixel] = 1;
        }
      return mask;
    });
  });
}

function labelNumbers(dice: Dice, count: number): number[] {
  const numbers = new Set<number>();
  while (numbers.size < count) numbers.add(dice.chance(0.2) ? dice.int(256, 65535) : dice.int(1, 255));
  return [...numbers].sort((a, b) => a - b);
}

const KINDS = ['series', 'volume', 'volume alone', 'enhanced', 'slide', 'builder'] as const;

/** The segmentation that a seed decides. */
export async function randomSegmentation(seed: number): Promise<RandomSegmentation> {
  const dice = new Dice(seed);
  const type = dice.pick(['BINARY', 'FRACTIONAL', 'LABELMAP'] as const);
  const kind = dice.pick(KINDS);
  const isSlide = kind === 'slide';
  const large = dice.chance(0.15);
  const [rows, columns] = large ? [dice.int(32, 60), dice.int(32, 60)] : [dice.int(1, 20), dice.int(1, 20)];
  const segments = dice.int(1, 4);
  const numbers = type === 'LABELMAP' ? labelNumbers(dice, segments) : Array.from({ length: segments }, (_, at) => at + 1);
  const spacing = isSlide ? ([0.002, 0.002] as const) : ([0.3 + dice.int(0, 3000) / 1000, 0.3 + dice.int(0, 3000) / 1000] as const);
  const between = 0.5 + dice.int(0, 5000) / 1000;
  const orientation: ImageOrientation = isSlide ? [0, -1, 0, -1, 0, 0] : orientationOf(dice);
  const normal = cross(orientation.slice(0, 3), orientation.slice(3));
  const start = isSlide ? [20, 40, 0] : [0, 1, 2].map(() => (dice.next() - 0.5) * 400);
  let heights = Array.from({ length: isSlide ? 1 : dice.int(1, 7) }, (_, plane) => plane * between);
  if (dice.chance(0.5)) heights.reverse();
  const isGrid = kind === 'volume' || kind === 'volume alone';
  if (!isGrid) {
    // A slice that is missing, and images in any order.
    if (heights.length > 4 && dice.chance(0.3)) heights.splice(dice.int(1, heights.length - 2), 1);
    if (dice.chance(0.5)) heights = dice.shuffled(heights);
  }
  const positions = heights.map((height) => start.map((one, axis) => one + height * (normal[axis] ?? 0)) as [number, number, number]);
  const overlap = type !== 'LABELMAP' && dice.chance(0.5);
  const masks = drawn(dice, positions.length, rows * columns, segments, overlap);
  const layout = dice.pick(
    overlap && segments > 1 ? ['interleaved', 'arrays', 'label-maps'] : ['label-map', 'interleaved', 'arrays', 'label-maps'],
  );
  const isFloat = type === 'FRACTIONAL' && (layout === 'interleaved' || layout === 'arrays') && dice.chance(0.7);
  const fractions = isFloat
    ? masks.map((plane) => plane.map((mask) => mask.map((one) => (one === 0 || dice.chance(0.2) ? one : dice.next()))))
    : masks;
  const maximum = type === 'FRACTIONAL' ? dice.pick([255, 255, 100, 1, 200]) : 1;
  const syntax = dice.pick([
    ...['native', 'native', 'implicit', 'deflated'],
    ...(type === 'BINARY' ? [] : ['rle', 'rle', 'jpeg-ls']),
    ...(large && !isSlide ? ['jpeg-2000'] : []),
  ]);
  const { pixels, layout: said } = given(dice, layout, fractions, numbers, isFloat);
  const common = {
    ...EQUIPMENT,
    segments: numbers.map((number) => segment(number)),
    omitEmptyFrames: dice.chance(0.7),
    transferSyntaxUID: SYNTAXES[syntax] ?? '',
    offsetTable: dice.pick(['basic', 'extended'] as const),
    ...(type === 'FRACTIONAL' ? { maximumFractionalValue: maximum } : {}),
  };
  const series = positions.map((position, at) => ({
    ...imageSeries({ planes: 1, rows, columns })[0],
    SOPInstanceUID: `2.25.77.${at + 1}`,
    PixelSpacing: [...spacing],
    SliceThickness: between,
    ImageOrientationPatient: [...orientation],
    ImagePositionPatient: position,
  }));
  const volumeOf = (array: SegmentArray): Volume =>
    new Volume({
      array,
      spatialShape: [positions.length, rows, columns],
      coordinateSystem: 'PATIENT',
      frameOfReferenceUID: '2.25.3001',
      affine: affineFromAttributes(
        {
          imagePosition: positions[0] ?? [0, 0, 0],
          imageOrientation: orientation,
          pixelSpacing: spacing,
          // The axis of planes runs against the normal here.
          spacingBetweenSlices: between * ((heights[0] ?? 0) > 0 ? 1 : -1),
        },
        { indexConvention: 'DR', slicesFirst: true },
      ),
      ...(layout === 'interleaved' ? { channels: [{ name: 'SegmentNumber', values: numbers }] } : {}),
    });
  const volumes = (): Volume | Volume[] => (Array.isArray(pixels) ? pixels.map(volumeOf) : volumeOf(pixels as SegmentArray));
  const tile = [dice.int(1, Math.max(2, rows)), dice.int(1, Math.max(2, columns))] as const;
  const organization = dice.pick([null, 'TILED_FULL', 'TILED_SPARSE'] as const);
  const { omitEmptyFrames: _omit, ...always } = common;
  const options: object = {
    series: { ...common, source: series, pixels },
    builder: { ...common, source: series },
    volume: { ...common, source: dice.shuffled(series), pixels: volumes },
    'volume alone': { ...common, pixels: volumes },
    enhanced: {
      ...common,
      pixels,
      source: {
        ...enhancedImage(positions.length, rows, columns),
        SharedFunctionalGroupsSequence: [
          {
            PixelMeasuresSequence: [{ PixelSpacing: [...spacing], SliceThickness: between }],
            PlaneOrientationSequence: [{ ImageOrientationPatient: [...orientation] }],
          },
        ],
        PerFrameFunctionalGroupsSequence: positions.map((position) => ({ PlanePositionSequence: [{ ImagePositionPatient: position }] })),
      },
    },
    slide: {
      ...(organization === 'TILED_FULL' ? always : common),
      pixels,
      source: wholeSlide({ tile, total: [rows, columns], organization: dice.pick(['TILED_FULL', 'TILED_SPARSE'] as const) }),
      tilePixels: true,
      ...(dice.chance(0.5) ? { tileSize: [dice.int(1, 30), dice.int(1, 30)] } : {}),
      ...(organization === null ? {} : { dimensionOrganizationType: organization }),
    },
  }[kind];
  const whole = { ...options, ...(isGrid ? { pixels: volumes() } : {}), ...(kind === 'builder' ? {} : { layout: said }) };
  const values = Uint8Array.from(
    fractions.flatMap((plane) =>
      plane.flatMap((mask) => Array.from(mask, (one) => (type === 'FRACTIONAL' ? Math.floor(one * maximum + 0.5) : one))),
    ),
  );
  return {
    what: `seed ${seed}: ${type}, ${kind}, ${layout}, ${syntax}, ${positions.length} × ${rows} × ${columns} × ${segments}`,
    type,
    object: kind === 'builder' ? await built(dice, type, whole, fractions, numbers) : await made(type, whole),
    numbers,
    values,
    shape: [positions.length, segments, rows, columns],
    places: positions.map((position) =>
      [0, 1, 2].map((axis) => [(orientation[axis] ?? 0) * spacing[1], (orientation[axis + 3] ?? 0) * spacing[0], position[axis] ?? 0]),
    ),
    isSlide,
  };
}

function made(type: SegmentationType, options: object): Promise<Segmentation | LabelMapSegmentation> {
  return type === 'LABELMAP'
    ? LabelMapSegmentation.create(options as never)
    : Segmentation.create({ ...options, segmentationType: type } as never);
}

/** Frames in any order; of a segmentation without a voxel the first stands though it is empty. */
async function built(dice: Dice, type: SegmentationType, options: object, fractions: Fractions, numbers: readonly number[]) {
  const isEmpty = fractions.every((plane) => plane.every((mask) => mask.every((one) => one === 0)));
  const all = { ...options, segmentationType: type, ...(isEmpty ? { omitEmptyFrames: false } : {}) };
  const builder = await SegmentationBuilder.create(all as never);
  const places = fractions.flatMap((masks, plane) =>
    type === 'LABELMAP' ? [{ plane, masks, at: -1 }] : masks.map((_, at) => ({ plane, masks, at })),
  );
  for (const { plane, masks, at } of dice.shuffled(places)) {
    if (at >= 0) builder.add({ plane, segment: numbers[at] ?? 0 }, masks[at] ?? new Float32Array(0));
    else {
      const labels = new Uint16Array(masks[0]?.length ?? 0);
      for (const [index, mask] of masks.entries())
        mask.forEach((one, pixel) => {
          if (one !== 0) labels[pixel] = numbers[index] ?? 0;
        });
      builder.add({ plane }, labels);
    }
  }
  return builder.finish();
}

/** How a volume (plane, row, column, segment) differs from what the segmentation holds; null where it does not. */
export function volumeDiffers({ values, shape, places }: RandomSegmentation, volume: Volume): string | null {
  const [planes, segments, rows, columns] = shape;
  const [, height, width] = volume.spatialShape;
  let expected = 0;
  for (let plane = 0, at = 0; plane < planes; plane++)
    for (let segment = 0; segment < segments; segment++)
      for (let row = 0; row < rows; row++)
        for (let column = 0; column < columns; column++, at++) {
          const value = values[at] ?? 0;
          if (value === 0) continue;
          expected++;
          const [x = 0, y = 0, z = 0] = (places[plane] ?? []).map(([a = 0, b = 0, c = 0]) => a * column + b * row + c);
          const [i, j, k] = volume.mapReferenceToIndices([x, y, z], { round: true });
          const found = volume.array[((i * height + j) * width + k) * segments + segment];
          if (found !== value) return `plane ${plane}, segment ${segment}, row ${row}, column ${column} is ${found}, not ${value}`;
        }
  const found = Array.from(volume.array).filter((one) => one !== 0).length;
  return found === expected ? null : `${found} voxels are set, not ${expected}`;
}
