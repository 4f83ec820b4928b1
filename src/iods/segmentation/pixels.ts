/** Pixels as an author gives them, plane by plane: label maps, or one mask for each segment. */
import { AuthoringError } from '../../content/errors.ts';
import { tileOf } from '../../spatial/tiles.ts';
import { Volume } from '../../spatial/volume.ts';
import type { SegmentArray, SegmentLayout, SegmentPixels } from './content.ts';
import { isFloat } from './kernels.ts';
import type { Target } from './planes.ts';
import type { SegmentDescription } from './segments.ts';

export interface PixelInput {
  readonly kind: 'labels' | 'masks';
  /** True where an array holds fractions. */
  readonly fractions: boolean;
  /** Label maps, or segments in the order of their descriptions. */
  readonly layers: number;
  /** Pixels of a plane, row by row; another plane of the layer may take their place afterwards. */
  plane(layer: number, index: number): SegmentArray;
}

/** The volume among the pixels, which says where they lie; null where they are bare arrays. */
export function volumeAmong(pixels: SegmentPixels): Volume | null {
  const list = Array.isArray(pixels) ? pixels : [pixels];
  const volumes = list.filter((one) => one instanceof Volume);
  const [first] = volumes;
  if (first === undefined) return null;
  if (volumes.length < list.length) throw new AuthoringError('pixels', 'are volumes and bare arrays mixed');
  const odd = volumes.findIndex((one) => !one.geometryEqual(first));
  if (odd > 0) throw new AuthoringError('pixels', `volume ${odd} lies elsewhere than the first, or has another size`);
  return first;
}

function isTyped(value: unknown): value is SegmentArray {
  return ArrayBuffer.isView(value) && !(value instanceof DataView || value instanceof BigInt64Array || value instanceof BigUint64Array);
}

function checkChannels(volume: Volume, segments: readonly SegmentDescription[]): void {
  const [channel, ...more] = volume.channels;
  if (channel === undefined) return;
  if (more.length > 0) throw new AuthoringError('pixels', `the Volume has ${more.length + 1} dimensions of channels; segments are one`);
  const numbers = segments.map((one) => one.number);
  if (channel.values.length !== numbers.length || channel.values.some((value, at) => value !== numbers[at]))
    throw new AuthoringError('pixels', `the Volume's channels are ${channel.values.join(', ')}, the segments ${numbers.join(', ')}`);
}

/** Where one layer's values of a plane lie in its array: pixel after pixel, or with the other layers' between them. */
interface Layer {
  readonly array: SegmentArray;
  readonly offset: number;
  readonly step: number;
}

function emptyOf(array: SegmentArray, length: number): SegmentArray {
  return isFloat(array) ? new Float64Array(length) : array.BYTES_PER_ELEMENT === 1 ? new Uint8Array(length) : new Int32Array(length);
}

class LayeredInput implements PixelInput {
  readonly kind: 'labels' | 'masks';
  readonly fractions: boolean;
  readonly #layers: readonly Layer[];
  readonly #target: Target;
  readonly #planeSize: number;
  readonly #scratch = new Map<number, SegmentArray>();

  constructor(kind: 'labels' | 'masks', layers: readonly Layer[], target: Target) {
    this.kind = kind;
    this.fractions = layers.some((one) => isFloat(one.array));
    this.#layers = layers;
    this.#target = target;
    this.#planeSize = target.rows * target.columns;
  }

  get layers(): number {
    return this.#layers.length;
  }

  plane(layer: number, index: number): SegmentArray {
    const one = this.#layers[layer];
    if (!one) throw new RangeError(`there is no layer ${layer}`);
    const { grid } = this.#target;
    if (grid !== null) {
      const whole = one.step === 1 ? one.array : this.gathered(layer, one, 0, grid.totalPixelMatrixRows * grid.totalPixelMatrixColumns);
      const across = Math.ceil(grid.totalPixelMatrixColumns / grid.columns);
      const tile = { columnPosition: (index % across) * grid.columns + 1, rowPosition: Math.floor(index / across) * grid.rows + 1 };
      return tileOf(whole, grid, tile).pixels;
    }
    const size = this.#planeSize;
    if (one.step === 1) return one.array.subarray(index * size, (index + 1) * size);
    return this.gathered(layer, one, index * size, size);
  }

  /** Values of a layer that stand between those of others, side by side. */
  private gathered(layer: number, { array, offset, step }: Layer, from: number, count: number): SegmentArray {
    const whole = this.#target.grid !== null;
    const known = this.#scratch.get(layer);
    if (whole && known) return known;
    const out = known ?? emptyOf(array, count);
    this.#scratch.set(layer, out);
    for (let at = 0, place = from * step + offset; at < count; at++, place += step) out[at] = array[place] ?? 0;
    return out;
  }
}

const shapeText = (target: Target, planes: number, layers: number): string => {
  const [rows, columns] = target.grid
    ? [target.grid.totalPixelMatrixRows, target.grid.totalPixelMatrixColumns]
    : [target.rows, target.columns];
  return `${planes} × ${rows} × ${columns}${layers > 1 ? ` × ${layers} segments` : ''}`;
};

/**
 * The pixels, checked for their number.
 * @throws AuthoringError saying how many planes, rows and columns there should be.
 */
export function pixelInput(
  pixels: SegmentPixels,
  layout: SegmentLayout | undefined,
  target: Target,
  segments: readonly SegmentDescription[],
): PixelInput {
  const list: readonly (SegmentArray | Volume)[] = Array.isArray(pixels) ? pixels : [pixels];
  if (list.length === 0) throw new AuthoringError('pixels', 'is an empty list');
  for (const one of list) if (one instanceof Volume) checkChannels(one, segments);
  const arrays = list.map((one, at) => {
    const array = one instanceof Volume ? one.array : one;
    if (!isTyped(array))
      throw new AuthoringError(`pixels${Array.isArray(pixels) ? `[${at}]` : ''}`, 'is no typed array of numbers and no Volume');
    return array;
  });
  const channelled = list.some((one) => one instanceof Volume && one.channels.length > 0);
  const chosen = layout ?? (Array.isArray(pixels) || channelled || arrays.some(isFloat) ? 'stacked' : 'label-map');
  const planes = target.grid ? 1 : target.planes.length;
  const area = target.grid ? target.grid.totalPixelMatrixRows * target.grid.totalPixelMatrixColumns : target.rows * target.columns;
  const expect = (array: SegmentArray, count: number, option: string): void => {
    if (array.length === planes * area * count) return;
    const found = array.length / (area * count);
    throw new AuthoringError(
      option,
      `has ${array.length} values${Number.isInteger(found) ? `, ${found} planes` : ''}; ${shapeText(target, planes, count)} = ${planes * area * count} are expected`,
    );
  };
  if (chosen === 'label-map') {
    if (channelled) throw new AuthoringError('layout', 'is label-map, and the Volume has channels');
    for (const [at, array] of arrays.entries()) expect(array, 1, list.length > 1 ? `pixels[${at}]` : 'pixels');
    return new LayeredInput(
      'labels',
      arrays.map((array) => ({ array, offset: 0, step: 1 })),
      target,
    );
  }
  const [only] = arrays;
  if (arrays.length === 1 && only && !(Array.isArray(pixels) && segments.length > 1)) {
    // One array of several segments, with or without the last dimension: never the same frames for each segment.
    expect(only, segments.length, 'pixels');
    return new LayeredInput(
      'masks',
      segments.map((_, at) => ({ array: only, offset: at, step: segments.length })),
      target,
    );
  }
  if (arrays.length !== segments.length) throw new AuthoringError('pixels', `has ${arrays.length} arrays for ${segments.length} segments`);
  for (const [at, array] of arrays.entries()) expect(array, 1, `pixels[${at}]`);
  return new LayeredInput(
    'masks',
    arrays.map((array) => ({ array, offset: 0, step: 1 })),
    target,
  );
}
