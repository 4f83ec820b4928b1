/** A segmentation whose frames come one at a time: memory holds what is written, never all pixels. */
import { AuthoringError } from '../../content/errors.ts';
import type { FrameCodec } from '../../pixels/codecs/codec.ts';
import { attributesOf, prepare, type Prepared, writerOf } from './build.ts';
import type { BinaryKind, FractionalKind, LabelMapKind, SegmentArray, SegmentationBase } from './content.ts';
import { SegmentationError } from './errors.ts';
import type { FrameWriter } from './frame-writer.ts';
import type { FramePlace } from './frames.ts';
import { isFloat, markLabels, packLabel, paintLabel, scaleFractions, scanMask } from './kernels.ts';
import { LabelMapSegmentation } from './label-map.ts';
import { targetOf } from './planes.ts';
import { Segmentation } from './segmentation.ts';
import { codecFor } from './syntaxes.ts';

type Base = Omit<SegmentationBase, 'tilePixels' | 'tileSize'> & {
  /** Frames that will come, where it is known: memory for them is taken at once. Default: all segments in all planes. */
  readonly expectedFrames?: number;
};

export type BuilderOptions = Base & ((BinaryKind | FractionalKind) & { readonly segmentationType: 'BINARY' | 'FRACTIONAL' });
export type LabelMapBuilderOptions = Base & LabelMapKind & { readonly segmentationType: 'LABELMAP' };

/** Where a frame belongs. */
export interface FrameAt {
  /** Plane, from 0: in the order of the source images' frames, or of `geometry.positions`. */
  readonly plane: number;
  /** Segment Number; none in a label map. */
  readonly segment?: number;
}

/**
 * Takes frames in any order and keeps them in the order in which they come.
 * @example
 * const builder = new SegmentationBuilder({ ...options, segmentationType: 'BINARY' });
 * for await (const { plane, mask } of network) builder.add({ plane, segment: 1 }, mask);
 * const segmentation = builder.finish();
 */
export class SegmentationBuilder {
  readonly #prepared: Prepared;
  readonly #writer: FrameWriter;
  readonly #places: FramePlace[] = [];
  readonly #taken = new Set<number>();
  readonly #indexOf: ReadonlyMap<number, number>;
  readonly #described = new Uint8Array(65536);
  readonly #offsetTable: 'basic' | 'extended';
  /** Label map and planes with several frames: whether segments overlap is not looked for across frames. */
  #finished = false;

  /**
   * @param codec where the transfer syntax is another than a native one or RLE Lossless: `create` loads it.
   * @throws AuthoringError naming the option; SegmentationError naming the source image.
   */
  constructor(options: BuilderOptions | LabelMapBuilderOptions, codec: FrameCodec | null = null) {
    const { segmentationType, expectedFrames, ...base } = options;
    const kind = options.segmentationType === 'BINARY' ? {} : options;
    this.#prepared = prepare(base, { ...kind, type: segmentationType }, targetOf(base, null));
    const { plan } = this.#prepared;
    const most = segmentationType === 'LABELMAP' ? plan.planes : plan.planes * base.segments.length;
    this.#writer = writerOf(this.#prepared, codec, Math.min(most, expectedFrames ?? most));
    this.#indexOf = new Map(base.segments.map(({ number }, at) => [number, at]));
    this.#described[0] = 1;
    for (const { number } of base.segments) this.#described[number] = 1;
    this.#offsetTable = base.offsetTable ?? 'basic';
  }

  /** The same in any transfer syntax that segments may be encoded in; loads its codec first. */
  static async create(options: BuilderOptions | LabelMapBuilderOptions): Promise<SegmentationBuilder> {
    return new SegmentationBuilder(options, await codecFor(options.transferSyntaxUID));
  }

  /** Planes that frames may lie in. */
  get planes(): number {
    return this.#prepared.plan.planes;
  }

  get rows(): number {
    return this.#prepared.plan.rows;
  }

  get columns(): number {
    return this.#prepared.plan.columns;
  }

  /** Frames taken so far. */
  get frames(): number {
    return this.#places.length;
  }

  /**
   * Takes a frame. The pixels are copied: the array may be used again.
   * @param pixels rows × columns: 0 and 1 (BINARY), fractions from 0 to 1 or 0 and 1 (FRACTIONAL), segment numbers (LABELMAP).
   * @returns false where the frame was left out because it is empty.
   * @throws AuthoringError, SegmentationError naming plane, segment, row and column.
   */
  add(at: FrameAt, pixels: SegmentArray): boolean {
    if (this.#finished) throw new AuthoringError('add', 'the segmentation is finished');
    const { plan } = this.#prepared;
    if (!Number.isInteger(at.plane) || at.plane < 0 || at.plane >= plan.planes)
      throw new AuthoringError('plane', `is ${at.plane}; there are planes 0 to ${plan.planes - 1}`);
    const segment = this.segmentOf(at);
    if (pixels.length !== plan.rows * plan.columns)
      throw new AuthoringError(
        'pixels',
        `has ${pixels.length} values; a frame of ${plan.rows} × ${plan.columns} has ${plan.rows * plan.columns}`,
      );
    const key = at.plane * (plan.segments.length + 1) + (segment ?? plan.segments.length);
    if (this.#taken.has(key))
      throw new SegmentationError('there is such a frame already', {
        slice: at.plane,
        ...(at.segment === undefined ? {} : { segment: at.segment }),
      });
    if (!this.write(at, segment, pixels) && plan.omitEmpty) return false;
    this.#writer.commit();
    this.#taken.add(key);
    this.#places.push({ segment, plane: at.plane });
    return true;
  }

  private segmentOf({ segment }: FrameAt): number | null {
    const { type, segments } = this.#prepared.plan;
    if (type === 'LABELMAP') {
      if (segment !== undefined) throw new AuthoringError('segment', `is ${segment}; frames of a label map hold all segments`);
      return null;
    }
    const index = segment === undefined ? undefined : this.#indexOf.get(segment);
    if (index === undefined)
      throw new AuthoringError(
        'segment',
        `is ${String(segment)}; there are ${segments
          .map(({ number }) => number)
          .slice(0, 20)
          .join(', ')}`,
      );
    return index;
  }

  private wrong(at: FrameAt, pixels: SegmentArray, index: number, what: string): SegmentationError {
    const { columns } = this.#prepared.plan;
    const place = { slice: at.plane, row: Math.floor(index / columns), column: index % columns };
    return new SegmentationError(
      `the pixel is ${pixels[index]}; ${what}`,
      at.segment === undefined ? place : { ...place, segment: at.segment },
    );
  }

  /** Writes the pixels to the place of the next frame; true when one is set. */
  private write(at: FrameAt, segment: number | null, pixels: SegmentArray): boolean {
    const { plan } = this.#prepared;
    if (segment === null) return this.writeLabels(at, pixels);
    if (plan.type === 'FRACTIONAL' && isFloat(pixels)) {
      const slot = this.#writer.next();
      const { filled, wrong } = scaleFractions(pixels, plan.maximum, slot.out, slot.from);
      if (wrong >= 0) {
        slot.out.fill(0, slot.from, slot.from + wrong);
        throw this.wrong(at, pixels, wrong, 'a fraction lies from 0 to 1');
      }
      return filled;
    }
    const { filled, wrong } = scanMask(pixels);
    if (wrong >= 0) throw this.wrong(at, pixels, wrong, 'the mask of a segment is 0 or 1');
    // Taken for empty frames too: the place may hold the frame before.
    const slot = this.#writer.next();
    if (!filled) return false;
    if (slot.packed) packLabel(pixels, 1, slot.out, slot.from);
    else paintLabel(pixels, 1, slot.out, slot.from, plan.type === 'BINARY' ? 1 : plan.maximum);
    return true;
  }

  private writeLabels(at: FrameAt, pixels: SegmentArray): boolean {
    const seen = new Uint8Array(65536);
    const wrong = markLabels(pixels, seen);
    if (wrong >= 0) throw this.wrong(at, pixels, wrong, 'labels are whole numbers from 0 to 65535');
    for (let label = seen.indexOf(1); label >= 0; label = seen.indexOf(1, label + 1))
      if (this.#described[label] !== 1) throw this.wrong(at, pixels, pixels.indexOf(label), 'no segment is described by this number');
    const slot = this.#writer.next();
    (slot.words ?? slot.out).set(pixels, slot.from);
    return seen.indexOf(1, 1) > 0;
  }

  /**
   * The segmentation of the frames that came. Segments Overlap is UNDEFINED where there are several segments.
   * @throws SegmentationError when no frame came; NonconformantError with all findings.
   */
  finish(): Segmentation | LabelMapSegmentation {
    if (this.#finished) throw new AuthoringError('finish', 'the segmentation is finished');
    if (this.#places.length === 0)
      throw new SegmentationError('no frame came, or all were empty; with omitEmptyFrames false empty frames are kept');
    const { plan, transferSyntaxUID } = this.#prepared;
    const full = this.#prepared.options.dimensionOrganizationType === 'TILED_FULL';
    if (full) this.checkFull();
    this.#finished = true;
    const overlap = plan.type === 'LABELMAP' || plan.segments.length === 1 ? 'NO' : 'UNDEFINED';
    const attributes = attributesOf(this.#prepared, this.#places, overlap);
    const whole = { ...attributes, ...this.#writer.done(this.#offsetTable) };
    return plan.type === 'LABELMAP' ? LabelMapSegmentation.of(whole, transferSyntaxUID) : Segmentation.of(whole, transferSyntaxUID);
  }

  /** TILED_FULL says by the order of its frames where they lie. */
  private checkFull(): void {
    const { plan } = this.#prepared;
    const wrong = this.#places.findIndex(
      (place, index) => place.plane !== index % plan.planes || (place.segment ?? 0) !== Math.floor(index / plan.planes),
    );
    const expected = plan.planes * (plan.type === 'LABELMAP' ? 1 : plan.segments.length);
    if (wrong >= 0 || this.#places.length !== expected)
      throw new SegmentationError(`TILED_FULL has every tile of every segment, in order: ${expected} frames`, {
        frame: wrong >= 0 ? wrong + 1 : this.#places.length,
      });
  }
}
