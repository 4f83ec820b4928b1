/** Frames into Pixel Data as they come: one native buffer, or a fragment each. */
import type { FrameCodec } from '../../pixels/codecs/codec.ts';
import { encapsulate } from '../../pixels/fragments.ts';
import type { PixelFormat } from '../../pixels/format.ts';
import { encodeRle } from '../../pixels/rle.ts';
import { isNative } from '../../pixels/syntaxes.ts';
import { RLE_LOSSLESS } from '../common/transfer-syntaxes.ts';
import { SegmentationError } from './errors.ts';

export type SegmentBits = 1 | 8 | 16;

export interface WrittenPixels {
  readonly PixelData: ArrayBuffer | ArrayBuffer[];
  readonly ExtendedOffsetTable?: ArrayBuffer;
  readonly ExtendedOffsetTableLengths?: ArrayBuffer;
}

export interface FrameShape {
  readonly rows: number;
  readonly columns: number;
  readonly bits: SegmentBits;
  readonly photometric: 'MONOCHROME2' | 'PALETTE COLOR';
}

/** Where the next frame is put; all zeros. */
export interface Slot {
  /** Bytes of samples; with `packed` eight pixels a byte. */
  readonly out: Uint8Array<ArrayBuffer>;
  /** The same as words, for labels of 16 bits. */
  readonly words: Uint16Array<ArrayBuffer> | null;
  /** Place of the first sample: a bit with `packed`, else an index of `out` or `words`. */
  readonly from: number;
  readonly packed: boolean;
}

/** Encoders of one frame, one byte a pixel of one bit. */
type EncodeFrame = (frame: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;

function encoderOf(shape: FrameShape, transferSyntaxUID: string, codec: FrameCodec | null): EncodeFrame | null {
  const { rows, columns, bits } = shape;
  if (isNative(transferSyntaxUID)) return null;
  if (transferSyntaxUID === RLE_LOSSLESS && bits !== 1)
    return (frame) => encodeRle(frame, { rows, columns, samplesPerPixel: 1, bitsAllocated: bits });
  const encode = codec?.encode;
  if (!encode)
    throw new SegmentationError(
      `frames cannot be encoded in transfer syntax ${transferSyntaxUID} here: await create(…), which loads its codec`,
    );
  const format: PixelFormat = {
    rows,
    columns,
    samplesPerPixel: 1,
    bitsAllocated: bits,
    bitsStored: bits,
    highBit: bits - 1,
    signed: false,
    planarConfiguration: 0,
    photometricInterpretation: 'MONOCHROME2',
    keyword: 'PixelData',
    numberOfFrames: 1,
  };
  return (frame) => encode.call(codec, frame, format, {});
}

/** Bytes to begin with where there is no room for all frames that there may be: most may be left out. */
const SOME = 2 ** 28;

function roomFor(bytes: number): ArrayBuffer {
  try {
    return new ArrayBuffer(bytes);
  } catch {
    return new ArrayBuffer(Math.min(bytes, SOME));
  }
}

export class FrameWriter {
  readonly shape: FrameShape;
  readonly #encode: EncodeFrame | null;
  readonly #fragments: Uint8Array<ArrayBuffer>[] = [];
  readonly #scratch: Slot | null;
  #buffer: ArrayBuffer;
  #bytes: Uint8Array<ArrayBuffer>;
  #words: Uint16Array<ArrayBuffer> | null;
  /** Native frames that memory is taken for when the first comes. */
  #capacity: number;
  #count = 0;

  /** @param capacity frames that there will be at most, as far as it is known; memory that is not used is not taken. */
  constructor(shape: FrameShape, transferSyntaxUID: string, codec: FrameCodec | null, capacity: number) {
    this.shape = shape;
    this.#encode = encoderOf(shape, transferSyntaxUID, codec);
    this.#buffer = new ArrayBuffer(0);
    this.#bytes = new Uint8Array(this.#buffer);
    this.#words = null;
    this.#capacity = this.#encode ? 0 : capacity;
    const pixels = shape.rows * shape.columns;
    if (this.#encode === null) this.#scratch = null;
    else {
      const out = new Uint8Array(shape.bits === 16 ? pixels * 2 : pixels);
      this.#scratch = { out, words: shape.bits === 16 ? new Uint16Array(out.buffer) : null, from: 0, packed: false };
    }
  }

  get count(): number {
    return this.#count;
  }

  /** Bytes of so many native frames, of even length. */
  private bytesFor(frames: number): number {
    const bytes = Math.ceil((frames * this.shape.rows * this.shape.columns * this.shape.bits) / 8);
    return bytes + (bytes % 2);
  }

  /** Before the first frame: there will be so many. Memory of just their size is handed on without a copy. */
  expect(frames: number): void {
    if (this.#encode === null) this.#capacity = frames;
  }

  /** Where frame `index` (from 0) of native ones is put. */
  slotAt(index: number): Slot {
    if (this.#scratch !== null) {
      this.#scratch.out.fill(0);
      return this.#scratch;
    }
    if (this.bytesFor(index + 1) > this.#buffer.byteLength) this.grow(index + 1);
    return { out: this.#bytes, words: this.#words, from: index * this.shape.rows * this.shape.columns, packed: this.shape.bits === 1 };
  }

  private grow(frames: number): void {
    const needed = this.bytesFor(frames);
    // New memory is zeros that take no place before they are written to; what is transferred is written whole.
    if (this.#buffer.byteLength === 0) this.#buffer = roomFor(Math.max(needed, this.bytesFor(this.#capacity)));
    if (this.#buffer.byteLength < needed) {
      const bytes = Math.max(needed, Math.ceil(this.#buffer.byteLength * 1.5));
      this.#buffer = this.#buffer.transfer(bytes + (bytes % 2));
    }
    this.#bytes = new Uint8Array(this.#buffer);
    this.#words = this.shape.bits === 16 ? new Uint16Array(this.#buffer) : null;
  }

  /** The place of the next frame. */
  next(): Slot {
    return this.slotAt(this.#count);
  }

  /** Takes what stands in the place of the next frame. */
  commit(): void {
    this.#count++;
    if (this.#encode === null || this.#scratch === null) return;
    try {
      this.#fragments.push(this.#encode(this.#scratch.out));
    } catch (error) {
      throw new SegmentationError(error instanceof Error ? error.message : String(error), { frame: this.#count }, error);
    }
  }

  /** Native frames that were put at their places by `slotAt`. */
  placed(count: number): void {
    this.#count = count;
  }

  get native(): boolean {
    return this.#encode === null;
  }

  done(table: 'basic' | 'extended'): WrittenPixels {
    if (this.#encode === null) {
      const length = this.bytesFor(this.#count);
      // Empty frames at the end need not have been written to.
      if (length > this.#buffer.byteLength) this.grow(this.#count);
      return { PixelData: length === this.#buffer.byteLength ? this.#buffer : this.#buffer.slice(0, length) };
    }
    const packed = encapsulate(this.#fragments, table);
    return {
      PixelData: packed.frames,
      ...(packed.extendedOffsetTable === null ? {} : { ExtendedOffsetTable: packed.extendedOffsetTable }),
      ...(packed.extendedOffsetTableLengths === null ? {} : { ExtendedOffsetTableLengths: packed.extendedOffsetTableLengths }),
    };
  }
}
