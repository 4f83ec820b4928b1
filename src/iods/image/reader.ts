/** Any image, read and searched: frames, total pixel matrices, volumes, frames by source or dimension. */
import { type DecodedFrame, decodeFrame, type FrameBytes, frameDecoder, type FrameSource, framesOf } from '../../pixels/frames.ts';
import { samplesOfFrame } from '../../pixels/format.ts';
import { type ValueOptions, valuesOfFrame, type FrameValues } from '../../pixels/values.ts';
import { emptyLike, type NumberArray } from '../../spatial/number-array.ts';
import type { CoordinateSystem } from '../../spatial/image-plane.ts';
import { RGB_CHANNEL, Volume } from '../../spatial/volume.ts';
import { itemsAt, textAt } from '../../pixels/attributes.ts';
import { type BySourceOptions, framesBySourceFrame, framesBySourceInstance } from './by-source.ts';
import { areDimensionsUnique, framesByDimensions } from './dimensions.ts';
import { ImageReadingError } from './errors.ts';
import { type DimensionPointer, FrameIndex, implausibleFrameCount, type ReadingWarning, type SourceImage } from './frame-index.ts';
import { eachFrame, type ReadingOptions } from './frame-loop.ts';
import { coversRegion, matrixRegion, overlappingTile, tilesInRegion, type Window } from './matrix.ts';
import { cropOf, type IndexRange, type RegionOptions, spanOf } from './ranges.ts';
import { type FrameStack, matrixGeometry, type NoStack, stackOfFrames, type VolumeGeometryOptions } from './stack.ts';

export interface PixelValueOptions extends ValueOptions, ReadingOptions {
  /** What pixels become that no frame has, where that is allowed; default 0. */
  readonly missing?: number;
}

export interface TotalPixelMatrixOptions extends PixelValueOptions, RegionOptions {
  /** From 1; needed where there are several. */
  readonly focalPlane?: number;
  /** Optical Path Identifier; needed where there are several. */
  readonly opticalPath?: string;
  /** Leave pixels without a tile as `missing`; without it they are an error. */
  readonly allowMissing?: boolean;
}

export interface ImageVolumeOptions extends PixelValueOptions, VolumeGeometryOptions, RegionOptions {
  readonly planes?: IndexRange;
  /** For tiled images, as for `totalPixelMatrix`. */
  readonly focalPlane?: number;
  readonly opticalPath?: string;
}

/** Planes of pixels: (plane, row, column, sample), the last fastest. */
export interface ImagePlanes {
  readonly values: NumberArray;
  readonly shape: readonly [planes: number, rows: number, columns: number, samples: number];
  /** For each plane its frame, from 1; null where there is none. */
  readonly frames: readonly (number | null)[];
}

interface Placement {
  readonly frame: number;
  readonly plane: number;
  readonly window: Window;
}

/** An image in memory or opened in parts, with its frames by what the file says of them. Reads what can be read of anybody's file. */
export class ImageReader {
  readonly dataset: object;
  readonly frameSource: FrameSource;
  readonly index: FrameIndex;

  constructor(dataset: object, frames: FrameSource) {
    this.dataset = dataset;
    this.frameSource = frames;
    const implausible = implausibleFrameCount(dataset, frames);
    if (implausible !== null) throw new ImageReadingError(implausible);
    this.index = new FrameIndex(dataset);
  }

  /** Of a data set with its pixel data; `transferSyntaxUID` as the file had it. A `PixelDataError` where the pixels are not described. */
  static from(dataset: object, transferSyntaxUID: string): ImageReader {
    return new ImageReader(dataset, framesOf(dataset, transferSyntaxUID));
  }

  get numberOfFrames(): number {
    return this.frameSource.format.numberOfFrames;
  }

  get rows(): number {
    return this.frameSource.format.rows;
  }

  get columns(): number {
    return this.frameSource.format.columns;
  }

  get transferSyntaxUID(): string {
    return this.frameSource.transferSyntaxUID;
  }

  get isTiled(): boolean {
    return this.index.isTiled;
  }

  /** Null for an image without a frame of reference. */
  get coordinateSystem(): CoordinateSystem | null {
    return this.index.coordinateSystem;
  }

  get dimensionIndexPointers(): readonly DimensionPointer[] {
    return this.index.pointers;
  }

  /** What is wrong though reading goes on; more may be found as frames are asked for. */
  get warnings(): readonly ReadingWarning[] {
    return [...this.frameSource.warnings.map((message) => ({ message })), ...this.index.warnings];
  }

  /** Bytes of frame `frameNumber` (from 1) as they are encoded. */
  async rawFrame(frameNumber: number, signal?: AbortSignal): Promise<FrameBytes> {
    return this.frameSource.frameBytes(frameNumber, signal);
  }

  /** A frame decoded, its values as they are stored. */
  async storedFrame(frameNumber: number, signal?: AbortSignal): Promise<DecodedFrame> {
    return decodeFrame(this.frameSource, frameNumber, signal);
  }

  /** A frame's values: modality, real world or display values, colours as RGB. */
  async frame(frameNumber: number, options: ValueOptions & { readonly signal?: AbortSignal } = {}): Promise<FrameValues> {
    const decoded = await this.storedFrame(frameNumber, options.signal);
    return valuesOfFrame(this.dataset, decoded, this.frameSource.format, frameNumber, options);
  }

  /** Frames (numbers from 1, all by default) stacked; stored values unless `options` ask for others. */
  async frames(frameNumbers?: readonly number[], options: PixelValueOptions = {}): Promise<ImagePlanes> {
    const wanted = frameNumbers ?? Array.from({ length: this.numberOfFrames }, (_, at) => at + 1);
    return this.#planes(
      wanted.map((frame) => [frame]),
      { values: 'stored', ...options },
    );
  }

  /** True when the frames have places in a total pixel matrix. */
  get hasTotalPixelMatrix(): boolean {
    return this.isTiled && this.#allFrames().every((frame) => this.index.matrixPlace(frame) !== null);
  }

  /** A region of the total pixel matrix, (row, column, sample); only the tiles that it needs are decoded. */
  async totalPixelMatrix(options: TotalPixelMatrixOptions = {}): Promise<ImagePlanes> {
    const region = matrixRegion(this.index, options);
    const tiles = tilesInRegion(this.index, this.#tileFrames(options), this, region);
    const twice = overlappingTile(tiles);
    if (twice !== null) throw new ImageReadingError('the tile covers pixels of another', { frame: twice });
    if (options.allowMissing !== true && !coversRegion(tiles, region))
      throw new ImageReadingError('parts of the region have no tile: give allowMissing to have them filled');
    const size = { rows: region.rows.end - region.rows.start, columns: region.columns.end - region.columns.start };
    return this.#assemble(
      tiles.map(({ frame, window }) => ({ frame, window, plane: 0 })),
      1,
      size,
      options,
    );
  }

  #tileFrames(options: { readonly focalPlane?: number; readonly opticalPath?: string }): number[] {
    const paths = new Map(this.#allFrames().map((frame) => [frame, this.#opticalPath(frame)]));
    const several = new Set(paths.values());
    if (options.opticalPath === undefined && several.size > 1)
      throw new ImageReadingError(`there are several optical paths, one must be chosen: ${[...several].join(', ')}`);
    const depths = new Set(this.#allFrames().map((frame) => this.index.matrixPlace(frame)?.focalPlane));
    if (options.focalPlane === undefined && depths.size > 1)
      throw new ImageReadingError(`there are ${depths.size} focal planes, one must be chosen`);
    const frames = this.#allFrames().filter(
      (frame) =>
        (options.opticalPath === undefined || paths.get(frame) === options.opticalPath) &&
        (options.focalPlane === undefined || this.index.matrixPlace(frame)?.focalPlane === options.focalPlane),
    );
    if (frames.length === 0)
      throw new ImageReadingError(
        `no frame has optical path ${options.opticalPath ?? 'any'} and focal plane ${options.focalPlane ?? 'any'}`,
      );
    return frames;
  }

  #opticalPath(frame: number): string {
    const [item] = this.index.group(frame, 'OpticalPathIdentificationSequence');
    const named = item && textAt(item, 'OpticalPathIdentifier');
    if (named !== undefined) return named;
    const channel = this.index.matrixPlace(frame)?.channel;
    if (channel === undefined || channel === null) return '';
    const path = itemsAt(this.dataset, 'OpticalPathSequence')[channel - 1];
    return (path && textAt(path, 'OpticalPathIdentifier')) ?? String(channel);
  }

  #allFrames(): number[] {
    return Array.from({ length: this.numberOfFrames }, (_, at) => at + 1);
  }

  /** The geometry of the volume that the frames make up and the plane of each, or why they make up none. */
  volumeGeometry(options: VolumeGeometryOptions = {}): FrameStack | NoStack {
    if (!this.isTiled) return stackOfFrames(this.index, this.#allFrames(), this, options);
    const plane = this.index.matrixPlane();
    if (typeof plane === 'string') return { geometry: null, reason: plane, frame: null };
    const depths = new Set(this.#allFrames().map((frame) => this.index.matrixPlace(frame)?.focalPlane));
    if (depths.size > 1) return { geometry: null, reason: `the tiles are of ${depths.size} focal planes`, frame: null };
    return { geometry: matrixGeometry(this.index, plane), planes: new Int32Array(this.numberOfFrames) };
  }

  /**
   * The frames as a volume, sorted, or a part of it; of a tiled image a volume of one plane. Only frames in the part are decoded.
   * An `ImageReadingError` says why the frames are no volume, and names the first that does not fit.
   */
  async volume(options: ImageVolumeOptions = {}): Promise<Volume> {
    const stack = this.volumeGeometry({ ...options, allowDuplicates: this.isTiled });
    if (stack.geometry === null)
      throw new ImageReadingError(`the frames are no volume: ${stack.reason}`, stack.frame === null ? {} : { frame: stack.frame });
    const [planes, rows, columns] = stack.geometry.spatialShape;
    const region = {
      planes: spanOf(options.planes, planes, 'planes', options.numbering),
      rows: spanOf(options.rows, rows, 'rows', options.numbering),
      columns: spanOf(options.columns, columns, 'columns', options.numbering),
    };
    const geometry = stack.geometry.crop(cropOf(region.planes), cropOf(region.rows), cropOf(region.columns));
    const part = this.isTiled
      ? await this.totalPixelMatrix({ ...options, allowMissing: options.allowMissing ?? false })
      : await this.#assemble(
          this.#allFrames().flatMap((frame) => {
            const plane = (stack.planes[frame - 1] ?? -1) - region.planes.start;
            return plane < 0 || plane >= geometry.spatialShape[0] ? [] : [{ frame, plane, window: windowOf(region) }];
          }),
          geometry.spatialShape[0],
          { rows: geometry.spatialShape[1], columns: geometry.spatialShape[2] },
          options,
        );
    const [, , , samples] = part.shape;
    if (samples !== 1 && samples !== 3) throw new ImageReadingError(`${samples} samples a pixel are neither grey nor colour`);
    return new Volume({ ...geometry, array: part.values, ...(samples === 3 ? { channels: [RGB_CHANNEL] } : {}) });
  }

  /** For each source instance the frame that was derived from it. */
  async bySourceInstance(uids: readonly string[], options: PixelValueOptions & BySourceOptions = {}): Promise<ImagePlanes> {
    return this.#planes(framesBySourceInstance(this.index, uids, options), options);
  }

  /** For each frame of a multi-frame source (numbers from 1) the frame that was derived from it. */
  async bySourceFrame(
    uid: string,
    frameNumbers?: readonly number[],
    options: PixelValueOptions & BySourceOptions = {},
  ): Promise<ImagePlanes> {
    return this.#planes(framesBySourceFrame(this.index, uid, frameNumbers, options).frames, options);
  }

  /** For each row of Dimension Index Values the frame that has them; `attributes` by keyword or tag, default all dimensions. */
  async byDimensionIndexValues(
    values: readonly (readonly number[])[],
    attributes?: readonly string[],
    options: PixelValueOptions & Pick<BySourceOptions, 'missing'> = {},
  ): Promise<ImagePlanes> {
    const wanted = attributes ?? this.index.impliedPointers.map((one) => one.attribute);
    const frames = framesByDimensions(this.index, values, wanted);
    const absent = frames.findIndex((one) => one.length === 0);
    if (absent >= 0 && options.missing === undefined)
      throw new ImageReadingError(`no frame has the dimension index values ${values[absent]?.join(', ')}`);
    return this.#planes(frames, options);
  }

  areDimensionIndicesUnique(attributes: readonly string[]): boolean {
    return areDimensionsUnique(this.index, attributes);
  }

  /** Images that this one references, with their study and series where these are named. */
  sourceImages(): SourceImage[] {
    return this.index.sourceImages();
  }

  #planes(cells: readonly (readonly number[])[], options: PixelValueOptions | (PixelValueOptions & BySourceOptions)): Promise<ImagePlanes> {
    const whole = { fromRow: 0, fromColumn: 0, toRow: 0, toColumn: 0, rows: this.rows, columns: this.columns };
    const placements = cells.flatMap((frames, plane): Placement[] => {
      const [frame, other] = frames;
      if (frame === undefined) return [];
      if (other !== undefined) throw new ImageReadingError(`frames ${frame} and ${other} answer the same question`, { frame: other });
      return [{ frame, plane, window: whole }];
    });
    return this.#assemble(placements, cells.length, this, options);
  }

  async #assemble(
    placements: readonly Placement[],
    planes: number,
    { rows, columns }: { readonly rows: number; readonly columns: number },
    options: ReadingOptions & ValueOptions & { readonly missing?: unknown },
  ): Promise<ImagePlanes> {
    const { format } = this.frameSource;
    const decode = await frameDecoder(this.frameSource);
    const frames: (number | null)[] = Array.from({ length: planes }, () => null);
    for (const { plane, frame } of placements) {
      const there = frames[plane];
      if (there !== null && there !== undefined && planes > 1)
        throw new ImageReadingError(`frames ${there} and ${frame} lie on the same plane`, { frame });
      frames[plane] = frame;
    }
    let values: NumberArray | undefined;
    let samples = format.samplesPerPixel;
    const fill = typeof options.missing === 'number' ? options.missing : 0;
    const start = (like: NumberArray, count: number): NumberArray => {
      samples = count;
      const length = planes * rows * columns * samples;
      try {
        const array = emptyLike(like, length);
        return fill === 0 ? array : array.fill(fill);
      } catch {
        throw new ImageReadingError(`${length} values are too many for one array: ask for a region`);
      }
    };
    await eachFrame(
      this.frameSource,
      placements.map((one) => one.frame),
      options,
      (bytes, frameNumber, at) => {
        const frame = valuesOfFrame(this.dataset, decode(bytes, frameNumber), format, frameNumber, options);
        values ??= start(frame.values, frame.samplesPerPixel);
        if (frame.samplesPerPixel !== samples || frame.values.constructor !== values.constructor)
          throw new ImageReadingError('the frames have values of different kinds', { frame: frameNumber });
        const placement = placements[at];
        if (placement) copyWindow(frame, values, placement, { rows, columns });
      },
    );
    values ??= start(emptyOf(samplesOfFrame(format) > 0 ? format.bitsAllocated : 8), samples);
    return { values, shape: [planes, rows, columns, samples], frames };
  }
}

function emptyOf(bits: number): NumberArray {
  return bits > 16 ? new Float64Array(0) : bits > 8 ? new Uint16Array(0) : new Uint8Array(0);
}

function windowOf(region: { readonly rows: { start: number; end: number }; readonly columns: { start: number; end: number } }): Window {
  return {
    fromRow: region.rows.start,
    fromColumn: region.columns.start,
    toRow: 0,
    toColumn: 0,
    rows: region.rows.end - region.rows.start,
    columns: region.columns.end - region.columns.start,
  };
}

function copyWindow(
  frame: FrameValues,
  out: NumberArray,
  { plane, window }: Placement,
  size: { readonly rows: number; readonly columns: number },
): void {
  const { samplesPerPixel: samples } = frame;
  const base = plane * size.rows * size.columns * samples;
  if (window.rows === size.rows && window.columns === size.columns && window.columns === frame.columns && window.rows === frame.rows) {
    out.set(frame.values, base);
    return;
  }
  for (let row = 0; row < window.rows; row++) {
    const from = ((window.fromRow + row) * frame.columns + window.fromColumn) * samples;
    out.set(
      frame.values.subarray(from, from + window.columns * samples),
      base + ((window.toRow + row) * size.columns + window.toColumn) * samples,
    );
  }
}
