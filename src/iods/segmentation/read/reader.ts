/** `SegmentationReader`: segments and pixels of anybody's segmentation, in memory or opened in parts. */
import type { Code } from '../../../content/code.ts';
import { decodeFrame, type DecodedFrame, type FrameSource, framesOf } from '../../../pixels/frames.ts';
import { applyPalette, paletteOf } from '../../../pixels/lut.ts';
import type { CoordinateSystem } from '../../../spatial/image-plane.ts';
import type { NumberArray } from '../../../spatial/number-array.ts';
import type { PlaneGeometry } from '../../../spatial/plane.ts';
import type { Vector3 } from '../../../spatial/vectors.ts';
import { norm, subtract } from '../../../spatial/vectors.ts';
import type { Volume } from '../../../spatial/volume.ts';
import { bytesAt, textAt, valueAt } from '../../../pixels/attributes.ts';
import { withFrameCount } from '../../image/attributes.ts';
import { type BySourceOptions, framesBySourceFrame, framesBySourceInstance } from '../../image/by-source.ts';
import { areDimensionsUnique, framesByDimensions } from '../../image/dimensions.ts';
import {
  type DimensionPointer,
  dimensionAttribute,
  FrameIndex,
  implausibleFrameCount,
  type MatrixPlace,
  type SourceImage,
  type SourceOfFrame,
} from '../../image/frame-index.ts';
import type { FrameStack, NoStack, VolumeGeometryOptions } from '../../image/stack.ts';
import type { FractionalType, SegmentationType } from '../content.ts';
import { SegmentationError } from '../errors.ts';
import type { GeometryTarget } from './on-geometry.ts';
import { repackedFrames } from './native-bits.ts';
import type { SegmentPixelOptions } from './options.ts';
import {
  type GeometryReadOptions,
  geometryOf,
  type MatrixReadOptions,
  readCells,
  readMatrix,
  readOnGeometry,
  readVolume,
  type SegmentPlanes,
  type SegmentsOnGeometry,
  type Shelf,
  type VolumeReadOptions,
  type Where,
} from './read-pixels.ts';
import { type SegmentCriteria, segmentsMeeting } from './search.ts';
import { type SegmentOfFile, type SegmentTable, segmentTable, segmentationTypeOf, type SegmentationWarning } from './segment-table.ts';

export interface SegmentationReaderOptions {
  /** Of the pixel data; default Explicit VR Little Endian. */
  readonly transferSyntaxUID?: string;
  /** Where frames come from; default the data set's own pixel data. */
  readonly frames?: FrameSource;
  /** Is told what is wrong though reading goes on, as it is found. */
  readonly onWarning?: (warning: SegmentationWarning) => void;
}

/** What is known of a frame. */
export interface FrameOfSegmentation {
  /** From 1. */
  readonly frame: number;
  /** Null for frames of label maps, and where it cannot be told. */
  readonly segment: number | null;
  readonly plane: PlaneGeometry | null;
  /** Place in the total pixel matrix; null where there is none. */
  readonly matrixPlace: MatrixPlace | null;
  readonly sources: readonly SourceOfFrame[];
  readonly dimensionIndexValues: readonly number[] | null;
}

/** A frame is found that meets all that are given. */
export interface FrameCriteria {
  /** Any frame of a label map may hold it: there it leaves none out. */
  readonly segment?: number;
  /** SOP Instance UID of a source image. */
  readonly source?: string;
  /** Frame of that source, from 1. */
  readonly sourceFrame?: number;
  /** Image Position: (x, y, z) in mm. */
  readonly position?: Vector3;
  /** Greatest distance from `position` in mm; default 0.001. */
  readonly tolerance?: number;
  /** Dimension Index Values by keyword or tag. */
  readonly where?: Where;
}

export interface TrackedSegment {
  readonly segment: number;
  readonly trackingID: string;
  readonly trackingUID: string;
}

/** One segment with its frames' pixels. */
export interface SegmentFrames {
  readonly segment: SegmentOfFile;
  /** Frames that hold it, from 1; of label maps those in which it occurs. */
  readonly frames: readonly FrameOfSegmentation[];
  /** (frame, row, column): 0 or 1, of FRACTIONAL the stored values. */
  readonly pixels: NumberArray;
}

const EXPLICIT_LITTLE_ENDIAN = '1.2.840.10008.1.2.1';
const SEGMENT = 'ReferencedSegmentNumber';

export class SegmentationReader {
  readonly dataset: object;
  readonly type: SegmentationType;
  /** Null for other types than FRACTIONAL, and where the file does not say. */
  readonly fractionalType: FractionalType | null;
  /** Stored value that stands for 1; 255 where a FRACTIONAL file does not say; 1 for other types. */
  readonly maximumFractionalValue: number;
  readonly frameSource: FrameSource;
  readonly #index: FrameIndex;
  readonly #table: SegmentTable;
  readonly #warnings: SegmentationWarning[] = [];
  readonly #shelf: Shelf;

  /**
   * Nothing is decoded yet.
   * @throws SegmentationError where the data set is no segmentation, is part of a concatenation, or does not tell frames apart.
   * @throws PixelDataError where the pixels are not described.
   */
  constructor(dataset: object, options: SegmentationReaderOptions = {}) {
    const { onWarning } = options;
    const warn = (warning: SegmentationWarning): void => {
      this.#warnings.push(warning);
      onWarning?.(warning);
    };
    this.dataset = dataset;
    this.type = segmentationTypeOf(dataset, warn);
    const frames = options.frames ?? framesOf(withFrameCount(dataset), options.transferSyntaxUID ?? EXPLICIT_LITTLE_ENDIAN);
    this.frameSource = unsigned(frames, warn);
    const { samplesPerPixel, bitsAllocated, bitsStored } = frames.format;
    if (samplesPerPixel !== 1) throw new SegmentationError(`a segmentation has one sample a pixel, not ${samplesPerPixel}`);
    if (bitsAllocated > 16) throw new SegmentationError(`a segmentation has at most 16 bits a pixel, not ${bitsAllocated}`);
    if (bitsStored < bitsAllocated && (this.type !== 'BINARY' || bitsStored > 1))
      warn({ message: `Bits Stored is ${bitsStored} of ${bitsAllocated}; bits above them are no values and are left out` });
    const implausible = implausibleFrameCount(dataset, frames);
    if (implausible !== null) throw new SegmentationError(implausible);
    this.#index = new FrameIndex(dataset, warn);
    this.#table = segmentTable(this.#index, this.type, warn);
    for (const message of frames.warnings) warn({ message });
    const fractional = textAt(dataset, 'SegmentationFractionalType');
    this.fractionalType = this.type === 'FRACTIONAL' && (fractional === 'PROBABILITY' || fractional === 'OCCUPANCY') ? fractional : null;
    const most = valueAt(dataset, 'MaximumFractionalValue');
    const usable = typeof most === 'number' && most > 0;
    if (this.type === 'FRACTIONAL' && !usable) warn({ message: 'Maximum Fractional Value is absent; 255 is assumed' });
    this.maximumFractionalValue = this.type !== 'FRACTIONAL' ? 1 : usable ? most : 255;
    this.#shelf = {
      index: this.#index,
      facts: { type: this.type, table: this.#table, maximumFractionalValue: this.maximumFractionalValue, warn },
      rows: frames.format.rows,
      columns: frames.format.columns,
      source: once(() => repackedFrames(this.frameSource, warn)),
    };
  }

  /** Of a data set of any origin, lenient; see the constructor. */
  static from(dataset: object, options: SegmentationReaderOptions = {}): SegmentationReader {
    return new SegmentationReader(dataset, options);
  }

  /** What is wrong though reading goes on; more may come as more is read. */
  get warnings(): readonly SegmentationWarning[] {
    return this.#warnings;
  }

  get numberOfFrames(): number {
    return this.#index.numberOfFrames;
  }

  get rows(): number {
    return this.#shelf.rows;
  }

  get columns(): number {
    return this.#shelf.columns;
  }

  get transferSyntaxUID(): string {
    return this.frameSource.transferSyntaxUID;
  }

  get isTiled(): boolean {
    return this.#index.isTiled;
  }

  get coordinateSystem(): CoordinateSystem | null {
    return this.#index.coordinateSystem;
  }

  get dimensionIndexPointers(): readonly DimensionPointer[] {
    return this.#index.pointers;
  }

  /** Dimensions that tell frames of one segment apart, as keywords or tags: all but the segment's. */
  get defaultDimensionIndexPointers(): readonly string[] {
    return this.#index.impliedPointers.map((one) => one.attribute).filter((one) => one !== SEGMENT);
  }

  /** The background of a label map is none of them. */
  get numberOfSegments(): number {
    return this.#table.segments.size;
  }

  /** Ascending. */
  get segmentNumbers(): readonly number[] {
    return [...this.#table.segments.keys()];
  }

  get segments(): readonly SegmentOfFile[] {
    return [...this.#table.segments.values()];
  }

  /** Stored value of what is no segment: Pixel Padding Value of label maps, else 0. */
  get background(): number {
    return this.#table.background;
  }

  /** Segmented Property Categories of the segments, each once. */
  get categories(): readonly Code[] {
    return distinct(this.segments.map((one) => one.category));
  }

  /** Segmented Property Types of the segments, each once. */
  get types(): readonly Code[] {
    return distinct(this.segments.map((one) => one.type));
  }

  /** ICC Profile of the palette; null where there is none. */
  get iccProfile(): Uint8Array | null {
    return bytesAt(this.dataset, 'ICCProfile') ?? null;
  }

  /** @throws SegmentationError where there is no such segment. */
  segment(number: number): SegmentOfFile {
    const found = this.#table.segments.get(number);
    if (found === undefined)
      throw new SegmentationError(`the segment is unknown; there are ${this.segmentNumbers.join(', ')}`, { segment: number });
    return found;
  }

  /** Segments that meet all criteria, ascending. */
  async findSegments(criteria: SegmentCriteria): Promise<readonly SegmentOfFile[]> {
    return segmentsMeeting(this.segments, criteria);
  }

  /** Numbers of the segments that meet all criteria. */
  async segmentNumbersOf(criteria: SegmentCriteria): Promise<readonly number[]> {
    return (await this.findSegments(criteria)).map((one) => one.number);
  }

  /** Tracking ID and UID of the segments that meet the criteria and have them. */
  async trackingIDs(criteria: SegmentCriteria = {}): Promise<readonly TrackedSegment[]> {
    return (await this.findSegments(criteria)).flatMap(({ number: segment, trackingID, trackingUID }) =>
      trackingID === undefined || trackingUID === undefined ? [] : [{ segment, trackingID, trackingUID }],
    );
  }

  /** What is known of frame `frame` (from 1). */
  frameInfo(frame: number): FrameOfSegmentation {
    if (!Number.isInteger(frame) || frame < 1 || frame > this.numberOfFrames)
      throw new SegmentationError(`frames are numbered from 1 to ${this.numberOfFrames}`, { frame });
    const segment = this.#table.ofFrames[frame - 1] ?? -1;
    return {
      frame,
      segment: segment < 0 ? null : segment,
      plane: this.#index.plane(frame),
      matrixPlace: this.#index.isTiled ? this.#index.matrixPlace(frame) : null,
      sources: this.#index.sources(frame),
      dimensionIndexValues: this.#index.dimensionValues(frame),
    };
  }

  /** Frames that meet all criteria, ascending. */
  findFrames(criteria: FrameCriteria): readonly FrameOfSegmentation[] {
    const { segment, source, sourceFrame, position, tolerance = 1e-3 } = criteria;
    if (sourceFrame !== undefined && source === undefined) throw new SegmentationError('sourceFrame needs source');
    if (segment !== undefined) this.segment(segment);
    const frames = source === undefined ? this.#allFrames() : this.#index.framesOfInstance(source);
    return frames
      .filter((frame) => {
        if (segment !== undefined && this.type !== 'LABELMAP' && this.#table.ofFrames[frame - 1] !== segment) return false;
        if (
          sourceFrame !== undefined &&
          !this.#index.sources(frame).some((one) => one.sopInstanceUID === source && one.frameNumber === sourceFrame)
        )
          return false;
        if (position !== undefined) {
          const there = this.#index.plane(frame)?.imagePosition;
          if (there === undefined || norm(subtract(there, position)) > tolerance) return false;
        }
        return criteria.where === undefined || this.#meets(frame, criteria.where);
      })
      .map((frame) => this.frameInfo(frame));
  }

  #meets(frame: number, where: Where): boolean {
    const values = this.#index.dimensionValues(frame);
    const pointers = this.#index.impliedPointers;
    return Object.entries(where).every(([attribute, wanted]) => {
      const place = pointers.findIndex((one) => one.attribute === dimensionAttribute(attribute));
      if (place < 0) throw new SegmentationError(`${attribute} is no dimension of the segmentation`);
      return values?.[place] === wanted;
    });
  }

  #allFrames(): number[] {
    return Array.from({ length: this.numberOfFrames }, (_, at) => at + 1);
  }

  /** Images that the segmentation references, with study and series where these are named. */
  sourceImages(): SourceImage[] {
    return this.#index.sourceImages();
  }

  /** A frame's stored values, whatever segment it holds. `frame` from 1. */
  async storedFrame(frame: number, signal?: AbortSignal): Promise<DecodedFrame> {
    return decodeFrame(await this.#shelf.source(), frame, signal);
  }

  /** A plane for each source instance. */
  async bySourceInstance(uids: readonly string[], options: SegmentPixelOptions & BySourceOptions = {}): Promise<SegmentPlanes> {
    return readCells(this.#shelf, framesBySourceInstance(this.#index, uids, options), options);
  }

  /** A plane for each frame of a multi-frame source (numbers from 1; all up to the greatest referenced one where none are given). */
  async bySourceFrame(
    uid: string,
    frameNumbers?: readonly number[],
    options: SegmentPixelOptions & BySourceOptions = {},
  ): Promise<SegmentPlanes> {
    return readCells(this.#shelf, framesBySourceFrame(this.#index, uid, frameNumbers, options).frames, options);
  }

  /**
   * A plane for each row of Dimension Index Values, in the order of `attributes` (keywords or tags; default `defaultDimensionIndexPointers`).
   * The segment's dimension is none of them. Values that no frame has are an error unless `missing` is `empty`.
   */
  async byDimensionIndexValues(
    values: readonly (readonly number[])[],
    attributes: readonly string[] = this.defaultDimensionIndexPointers,
    options: SegmentPixelOptions & Pick<BySourceOptions, 'missing'> = {},
  ): Promise<SegmentPlanes> {
    if (attributes.some((one) => dimensionAttribute(one) === SEGMENT))
      throw new SegmentationError('segments are chosen by the option segments, not by a dimension index value');
    const frames = framesByDimensions(this.#index, values, attributes);
    const absent = frames.findIndex((one) => one.length === 0);
    if (absent >= 0 && options.missing !== 'empty')
      throw new SegmentationError(`no frame has the dimension index values ${values[absent]?.join(', ')}`, { slice: absent });
    return readCells(this.#shelf, frames, options);
  }

  /** True when no two frames of one segment have the same values in these dimensions. */
  areDimensionIndicesUnique(attributes: readonly string[]): boolean {
    return areDimensionsUnique(this.#index, attributes, (frame) => this.#table.ofFrames[frame - 1]);
  }

  /** True when every frame has a place in a total pixel matrix. */
  get hasTotalPixelMatrix(): boolean {
    return this.isTiled && this.#allFrames().every((frame) => this.#index.matrixPlace(frame) !== null);
  }

  /** A region of the total pixel matrix; only the tiles that it needs are decoded. Tiles that are left out hold no segment. */
  async totalPixelMatrix(options: MatrixReadOptions = {}): Promise<SegmentPlanes> {
    return readMatrix(this.#shelf, options);
  }

  /** The geometry of the volume that the frames make up and the plane of each, or why they make up none. Planes may be missing unless forbidden. */
  volumeGeometry(options: VolumeGeometryOptions & { readonly where?: Where } = {}): FrameStack | NoStack {
    return geometryOf(this.#shelf, options);
  }

  /**
   * All frames, or a part, as a volume; of a tiled segmentation one of one plane. Missing planes hold no segment.
   * A `SegmentationError` says why the frames are no volume.
   */
  async volume(options: VolumeReadOptions = {}): Promise<Volume> {
    return readVolume(this.#shelf, options);
  }

  /**
   * On the planes of images or of a volume: shifted, cropped, filled, turned in right angles, never interpolated.
   * A `SegmentationError` names the frame and says by how much it lies beside the target.
   */
  async onGeometry(target: GeometryTarget, options: GeometryReadOptions = {}): Promise<SegmentsOnGeometry> {
    return readOnGeometry(this.#shelf, target, options);
  }

  /** Segment after segment with its frames and their pixels, whichever way the file tells frames' segments. */
  async *iterateSegments(
    options: Pick<SegmentPixelOptions, 'segments' | 'signal' | 'onProgress' | 'concurrency'> = {},
  ): AsyncGenerator<SegmentFrames> {
    const all = this.#allFrames();
    const { segments = this.segmentNumbers, ...reading } = options;
    const stored =
      this.type === 'LABELMAP'
        ? await readCells(
            this.#shelf,
            all.map((frame) => [frame]),
            reading,
          )
        : null;
    const size = this.rows * this.columns;
    for (const number of segments) {
      const segment = this.segment(number);
      if (stored === null) {
        const frames = all.filter((frame) => this.#table.ofFrames[frame - 1] === number);
        const cells = frames.map((frame) => [frame]);
        const pixels =
          cells.length === 0
            ? new Uint8Array(0)
            : (await readCells(this.#shelf, cells, { ...reading, segments: [number], as: 'stored' })).array;
        yield { segment, frames: frames.map((frame) => this.frameInfo(frame)), pixels };
      } else {
        const planes = all.map((frame) => stored.array.subarray((frame - 1) * size, frame * size));
        const frames = all.filter((frame) => planes[frame - 1]?.includes(number));
        const pixels = new Uint8Array(frames.length * size);
        for (const [at, frame] of frames.entries())
          planes[frame - 1]?.forEach((value, pixel) => {
            if (value === number) pixels[at * size + pixel] = 1;
          });
        yield { segment, frames: frames.map((frame) => this.frameInfo(frame)), pixels };
      }
    }
  }

  /**
   * Labels as the colours of a label map's palette: red, green and blue side by side.
   * @throws SegmentationError where the file has no palette.
   */
  colors(labels: NumberArray): NumberArray {
    const palette = textAt(this.dataset, 'PhotometricInterpretation') === 'PALETTE COLOR' ? paletteOf(this.dataset, false) : undefined;
    if (palette === undefined) throw new SegmentationError('the segmentation has no palette');
    return applyPalette(labels, palette);
  }
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}

/** Frames whose samples are unsigned, as those of segmentations are. */
function unsigned(frames: FrameSource, warn: (warning: SegmentationWarning) => void): FrameSource {
  if (!frames.format.signed) return frames;
  warn({ message: 'Pixel Representation is 1; pixels of a segmentation are unsigned and are read so' });
  return { ...frames, format: { ...frames.format, signed: false } };
}

function distinct(codes: readonly (Code | undefined)[]): Code[] {
  const found = new Map<string, Code>();
  for (const one of codes) if (one !== undefined) found.set(JSON.stringify([one.scheme, one.value, one.version]), one);
  return [...found.values()];
}
