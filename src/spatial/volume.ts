/** Volumes: a grid of voxels in a frame of reference with their values, and channels. */
import { SpatialError } from './errors.ts';
import {
  type AttributesOfVolume,
  type ComponentsOfVolume,
  gathered,
  gridFromAttributes,
  gridFromComponents,
  VolumeGeometry,
} from './geometry.ts';
import { Grid, type GridAttributes, type Padding } from './grid.ts';
import type { IndexMap } from './index-map.ts';
import { emptyLike, type NumberArray } from './number-array.ts';
import { gatherVoxels, paddingValues } from './voxels.ts';

/** One dimension of channels: optical paths, segments, colours … Names and values are the author's. */
export interface Channel {
  readonly name: string;
  /** What each channel is; all different. */
  readonly values: readonly (string | number)[];
}

/** Red, green and blue. */
export const RGB_CHANNEL: Channel = { name: 'RGBColorChannel', values: ['R', 'G', 'B'] };

export interface VolumeAttributes<A extends NumberArray = NumberArray> extends GridAttributes {
  /** Values in the order (plane, row, column, channels …), the last fastest. Taken as it is, not copied. */
  readonly array: A;
  /** Dimensions after the spatial ones; none for one value a voxel. */
  readonly channels?: readonly Channel[];
}

type WithVoxels<A extends NumberArray, G> = G & { readonly array: A; readonly channels?: readonly Channel[] };

/** A grid of voxels with values. Its operations copy the values; `array` is the author's own. */
export class Volume<A extends NumberArray = NumberArray> extends Grid<Volume<NumberArray>> {
  readonly array: A;
  readonly channels: readonly Channel[];

  constructor(attributes: VolumeAttributes<A>) {
    super(attributes);
    const { array, channels = [] } = attributes;
    const names = channels.map((one) => one.name);
    for (const [at, { name, values }] of channels.entries()) {
      if (name === '' || names.indexOf(name) !== at)
        throw new SpatialError(`channels[${at}].name`, 'names are not empty and all different', name);
      if (values.length === 0 || new Set(values).size !== values.length)
        throw new SpatialError(`channels[${at}].values`, 'at least one value, all different, is expected', values);
    }
    if (!ArrayBuffer.isView(array)) throw new SpatialError('array', 'a typed array of numbers is expected', array);
    const shape = [...this.spatialShape, ...channels.map((one) => one.values.length)];
    const length = shape.reduce((product, size) => product * size, 1);
    if (array.length !== length) throw new SpatialError('array', `${shape.join(' × ')} = ${length} values are expected`, array.length);
    this.array = array;
    this.channels = channels;
  }

  static fromAttributes<A extends NumberArray>(from: WithVoxels<A, AttributesOfVolume>): Volume<A> {
    return new Volume({ ...gridFromAttributes(from), array: from.array, ...(from.channels ? { channels: from.channels } : {}) });
  }

  static fromComponents<A extends NumberArray>(from: WithVoxels<A, ComponentsOfVolume>): Volume<A> {
    return new Volume({ ...gridFromComponents(from), array: from.array, ...(from.channels ? { channels: from.channels } : {}) });
  }

  /** Sizes of planes, rows, columns and each dimension of channels. */
  get shape(): readonly number[] {
    return [...this.spatialShape, ...this.channelShape];
  }

  get channelShape(): readonly number[] {
    return this.channels.map((one) => one.values.length);
  }

  /** Values a voxel. */
  get samples(): number {
    return this.channelShape.reduce((product, size) => product * size, 1);
  }

  /** The grid alone. */
  geometry(): VolumeGeometry {
    return new VolumeGeometry(this);
  }

  /** The same grid with other values, such as a mask of it. Channels are dropped unless given. */
  withArray<B extends NumberArray>(array: B, channels: readonly Channel[] = []): Volume<B> {
    return new Volume({ ...attributesOf(this), array, channels });
  }

  copy(): Volume<NumberArray> {
    return this.withArray(this.array.slice(), this.channels);
  }

  /** Values of plane `index` (from 0): (row, column, channels …), a view on `array`. */
  plane(index: number): NumberArray {
    const [planes, rows, columns] = this.spatialShape;
    if (!Number.isInteger(index) || index < 0 || index >= planes)
      throw new SpatialError('index', `an integer from 0 to ${planes - 1} is expected`, index);
    const size = rows * columns * this.samples;
    return this.array.subarray(index * size, (index + 1) * size);
  }

  gather(map: IndexMap, padding: Padding = {}): Volume<NumberArray> {
    const fill = paddingValues(this, map, padding);
    const array = gatherVoxels(this.array, this.spatialShape, this.samples, map, fill);
    return new Volume({ ...gathered(this, map), array, channels: this.channels });
  }

  /** Values converted by `make`'s array; a `SpatialError` when one does not fit its range or is no integer where one is needed. */
  as<B extends NumberArray>(make: new (length: number) => B): Volume<B> {
    const out = new make(this.array.length);
    out.set(this.array);
    const floating = out instanceof Float32Array || out instanceof Float64Array;
    if (!floating)
      for (let at = 0; at < out.length; at++)
        if (out[at] !== this.array[at]) throw new SpatialError(`array[${at}]`, `does not fit ${make.name}`, this.array[at]);
    return new Volume({ ...attributesOf(this), array: out, channels: this.channels });
  }

  /** Values brought between `least` and `most`. */
  clip(least: number, most: number): Volume<NumberArray> {
    if (!(least <= most)) throw new SpatialError('least', `is greater than ${most}`, least);
    const array = emptyLike(this.array, this.array.length);
    for (let at = 0; at < array.length; at++) array[at] = Math.min(Math.max(this.array[at] ?? 0, least), most);
    return this.withArray(array, this.channels);
  }

  /** Values shifted and scaled linearly to the mean and standard deviation, over all channels or each apart (default). */
  normalizeMeanStd(
    options: { readonly mean?: number; readonly std?: number; readonly perChannel?: boolean } = {},
  ): Volume<Float64Array<ArrayBuffer>> {
    const { mean = 0, std = 1, perChannel = true } = options;
    return this.linear(perChannel, (values) => {
      const center = values.reduce((sum, one) => sum + one, 0) / values.length;
      const spread = Math.sqrt(values.reduce((sum, one) => sum + (one - center) ** 2, 0) / values.length);
      return spread === 0 ? [0, mean] : [std / spread, mean - (center * std) / spread];
    });
  }

  /** Values shifted and scaled linearly to a least and a greatest value, over all channels (default) or each apart. */
  normalizeMinMax(
    options: { readonly min?: number; readonly max?: number; readonly perChannel?: boolean } = {},
  ): Volume<Float64Array<ArrayBuffer>> {
    const { min = 0, max = 1, perChannel = false } = options;
    return this.linear(perChannel, (values) => {
      const low = values.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY);
      const high = values.reduce((most, one) => Math.max(most, one), Number.NEGATIVE_INFINITY);
      const slope = high === low ? 0 : (max - min) / (high - low);
      return [slope, min - low * slope];
    });
  }

  private linear(perChannel: boolean, line: (values: Float64Array) => readonly [number, number]): Volume<Float64Array<ArrayBuffer>> {
    const stride = perChannel ? this.samples : 1;
    const out = Float64Array.from(this.array);
    for (let channel = 0; channel < stride; channel++) {
      const values = new Float64Array(out.length / stride);
      for (let at = 0; at < values.length; at++) values[at] = out[at * stride + channel] ?? 0;
      const [slope, intercept] = line(values);
      for (let at = 0; at < values.length; at++) out[at * stride + channel] = (values[at] ?? 0) * slope + intercept;
    }
    return new Volume({ ...attributesOf(this), array: out, channels: this.channels });
  }

  /** What the channels of the dimension `name` are. */
  channelValues(name: string): readonly (string | number)[] {
    return this.channels[this.channelIndex(name)]?.values ?? [];
  }

  private channelIndex(name: string): number {
    const index = this.channels.findIndex((one) => one.name === name);
    if (index < 0)
      throw new SpatialError(
        'name',
        `the volume has no such channels, but ${this.channels.map((one) => one.name).join(', ') || 'none'}`,
        name,
      );
    return index;
  }

  /** The part with the given channels; their dimensions go unless `keepDimensions`. */
  channel(wanted: Readonly<Record<string, string | number>>, options: { readonly keepDimensions?: boolean } = {}): Volume<NumberArray> {
    const chosen = new Map<number, number>();
    for (const [name, value] of Object.entries(wanted)) {
      const dimension = this.channelIndex(name);
      const index = this.channelValues(name).indexOf(value);
      if (index < 0) throw new SpatialError(name, `is none of ${this.channelValues(name).join(', ')}`, value);
      chosen.set(dimension, index);
    }
    const kept = this.channels.map((one, dimension) => {
      const index = chosen.get(dimension);
      return index === undefined ? one : { name: one.name, values: one.values.slice(index, index + 1) };
    });
    const offsets = this.sampleOffsets(
      this.channels.map((_, dimension) => dimension),
      (dimension) => {
        const index = chosen.get(dimension);
        return index === undefined ? null : index;
      },
    );
    const channels = options.keepDimensions === true ? kept : kept.filter((_, dimension) => !chosen.has(dimension));
    return this.withArray(this.pick(offsets), channels);
  }

  /** Dimensions of a single channel dropped: the named one, or all of them. */
  squeezeChannel(name?: string): Volume<NumberArray> {
    if (name !== undefined && this.channelValues(name).length !== 1)
      throw new SpatialError('name', `has ${this.channelValues(name).length} channels, not one`, name);
    const channels = this.channels.filter((one) => one.values.length !== 1 || (name !== undefined && one.name !== name));
    return this.withArray(this.array.slice(), channels);
  }

  /** Dimensions of channels in another order. */
  permuteChannels(names: readonly string[]): Volume<NumberArray> {
    const order = names.map((name) => this.channelIndex(name));
    if (order.length !== this.channels.length || new Set(order).size !== order.length)
      throw new SpatialError('names', 'each of the channels’ names is expected once', names);
    return this.withArray(
      this.pick(this.sampleOffsets(order, () => null)),
      order.flatMap((at) => this.channels[at] ?? []),
    );
  }

  /** Offsets in a voxel's values, the dimensions nested in `order`, a fixed index or all of each. */
  private sampleOffsets(order: readonly number[], fixed: (dimension: number) => number | null): number[] {
    const strides = this.channelShape.map((_, at) => this.channelShape.slice(at + 1).reduce((product, size) => product * size, 1));
    return order.reduce<number[]>(
      (offsets, dimension) => {
        const only = fixed(dimension);
        const indices = only === null ? (this.channels[dimension]?.values.map((_, at) => at) ?? []) : [only];
        return offsets.flatMap((offset) => indices.map((index) => offset + index * (strides[dimension] ?? 1)));
      },
      [0],
    );
  }

  private pick(offsets: readonly number[]): NumberArray {
    const voxels = this.array.length / this.samples;
    const out = emptyLike(this.array, voxels * offsets.length);
    for (let voxel = 0, at = 0; voxel < voxels; voxel++)
      for (const offset of offsets) out[at++] = this.array[voxel * this.samples + offset] ?? 0;
    return out;
  }
}

function attributesOf(grid: GridAttributes): GridAttributes {
  return {
    affine: grid.affine,
    spatialShape: grid.spatialShape,
    coordinateSystem: grid.coordinateSystem,
    ...(grid.frameOfReferenceUID === undefined ? {} : { frameOfReferenceUID: grid.frameOfReferenceUID }),
  };
}
