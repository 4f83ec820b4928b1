/** What segmentations read of themselves: the methods of `SegmentationReader`, over an instance of a class. */
import { segmentation } from '../../../../generated/iods/segmentation.ts';
import type { NumberArray } from '../../../spatial/number-array.ts';
import type { Volume } from '../../../spatial/volume.ts';
import { asInstance, imageClassOf } from '../../common/instance-class.ts';
import type { BySourceOptions } from '../../image/by-source.ts';
import type { FrameStack, NoStack, VolumeGeometryOptions } from '../../image/stack.ts';
import type { SegmentationType } from '../content.ts';
import { SegmentationError } from '../errors.ts';
import type { GeometryTarget } from './on-geometry.ts';
import type { SegmentPixelOptions } from './options.ts';
import type { GeometryReadOptions, MatrixReadOptions, SegmentPlanes, SegmentsOnGeometry, VolumeReadOptions, Where } from './read-pixels.ts';
import {
  type FrameCriteria,
  type FrameOfSegmentation,
  SegmentationReader,
  type SegmentationReaderOptions,
  type SegmentFrames,
} from './reader.ts';
import type { SegmentCriteria } from './search.ts';
import type { SegmentOfFile } from './segment-table.ts';

const readers = new WeakMap<object, SegmentationReader>();

/** A segmentation that reads itself. What it reads are its attributes as they are when it is first asked; edits make new instances. */
export class ReadableSegmentation extends imageClassOf(segmentation) {
  /** The reader of this segmentation, for what the methods here do not offer. */
  get reader(): SegmentationReader {
    let reader = readers.get(this);
    if (reader === undefined) {
      reader = new SegmentationReader(this, { transferSyntaxUID: this.transferSyntaxUID });
      readers.set(this, reader);
    }
    return reader;
  }

  /** Segments by number; the background of a label map is none of them. */
  get segments(): readonly SegmentOfFile[] {
    return this.reader.segments;
  }

  /** @throws SegmentationError where there is no such segment. */
  segment(number: number): SegmentOfFile {
    return this.reader.segment(number);
  }

  /** Segments that meet all criteria. */
  findSegments(criteria: SegmentCriteria): Promise<readonly SegmentOfFile[]> {
    return this.reader.findSegments(criteria);
  }

  /** Frames that meet all criteria. */
  findFrames(criteria: FrameCriteria): readonly FrameOfSegmentation[] {
    return this.reader.findFrames(criteria);
  }

  /** See `SegmentationReader.volume`. */
  volume(options?: VolumeReadOptions): Promise<Volume> {
    return this.reader.volume(options);
  }

  /** See `SegmentationReader.volumeGeometry`. */
  volumeGeometry(options?: VolumeGeometryOptions & { readonly where?: Where }): FrameStack | NoStack {
    return this.reader.volumeGeometry(options);
  }

  /** See `SegmentationReader.onGeometry`. */
  onGeometry(target: GeometryTarget, options?: GeometryReadOptions): Promise<SegmentsOnGeometry> {
    return this.reader.onGeometry(target, options);
  }

  /** See `SegmentationReader.bySourceInstance`. */
  bySourceInstance(uids: readonly string[], options?: SegmentPixelOptions & BySourceOptions): Promise<SegmentPlanes> {
    return this.reader.bySourceInstance(uids, options);
  }

  /** See `SegmentationReader.bySourceFrame`. */
  bySourceFrame(uid: string, frameNumbers?: readonly number[], options?: SegmentPixelOptions & BySourceOptions): Promise<SegmentPlanes> {
    return this.reader.bySourceFrame(uid, frameNumbers, options);
  }

  /** See `SegmentationReader.byDimensionIndexValues`. */
  byDimensionIndexValues(
    values: readonly (readonly number[])[],
    attributes?: readonly string[],
    options?: SegmentPixelOptions & Pick<BySourceOptions, 'missing'>,
  ): Promise<SegmentPlanes> {
    return this.reader.byDimensionIndexValues(values, attributes, options);
  }

  /** See `SegmentationReader.totalPixelMatrix`. */
  totalPixelMatrix(options?: MatrixReadOptions): Promise<SegmentPlanes> {
    return this.reader.totalPixelMatrix(options);
  }

  /** See `SegmentationReader.iterateSegments`. */
  iterateSegments(
    options?: Pick<SegmentPixelOptions, 'segments' | 'signal' | 'onProgress' | 'concurrency'>,
  ): AsyncGenerator<SegmentFrames> {
    return this.reader.iterateSegments(options);
  }

  /** See `SegmentationReader.colors`. */
  colors(labels: NumberArray): NumberArray {
    return this.reader.colors(labels);
  }
}

/**
 * A data set of any origin as an instance of a class: a new object, values shared. Lenient: what is wrong goes to `onWarning`, and
 * attributes that the type promises may be absent; `assertConforms` makes sure of them.
 * @throws SegmentationError where it is no segmentation of one of the types, PixelDataError where its pixels are not described.
 */
export function readableFrom<Instance extends ReadableSegmentation>(
  type: { readonly prototype: Instance; readonly name: string },
  types: readonly SegmentationType[],
  dataset: object,
  options: SegmentationReaderOptions,
): Instance {
  const reader = new SegmentationReader(dataset, options);
  if (!types.includes(reader.type)) throw new SegmentationError(`a segmentation of type ${reader.type} is no ${type.name}`);
  const instance = asInstance(type, { ...dataset }, reader.transferSyntaxUID);
  readers.set(instance, reader);
  return instance;
}
