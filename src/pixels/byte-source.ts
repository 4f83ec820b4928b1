/** Bytes that are fetched in parts: a file on disk, a Blob, a server that answers range requests. */
import { PixelDataError } from './errors.ts';

/** Something whose bytes can be read from `start` to before `end`. */
export interface ByteSource {
  /** In bytes. */
  readonly size: number;
  read(start: number, end: number, signal?: AbortSignal): Uint8Array | Promise<Uint8Array>;
  /** All bytes, where they are in memory. */
  readonly bytes?: Uint8Array | undefined;
  /** The first bytes, as many as were read already. */
  readonly prefix?: Uint8Array | undefined;
}

/** Bytes in memory, or a Blob (such as a File that a user chose). */
export function byteSourceOf(input: Uint8Array | ArrayBuffer | Blob): ByteSource {
  if (input instanceof Blob)
    return { size: input.size, read: async (start, end) => new Uint8Array(await input.slice(start, end).arrayBuffer()) };
  const bytes = input instanceof ArrayBuffer ? new Uint8Array(input) : input;
  return { size: bytes.length, read: (start, end) => bytes.subarray(start, end), bytes };
}

/** Reads forward through a source in blocks, and skips what is not wanted. */
export class BlockReader {
  readonly source: ByteSource;
  at: number;
  #block: Uint8Array = new Uint8Array(0);
  #view: DataView = new DataView(new ArrayBuffer(0));
  #start = 0;
  readonly #size: number;
  readonly #signal: AbortSignal | undefined;

  /** @param size of the blocks in bytes. */
  constructor(source: ByteSource, at: number, size: number, signal?: AbortSignal) {
    this.source = source;
    this.at = at;
    this.#size = size;
    this.#signal = signal;
  }

  /** True when `count` bytes from `at` are in memory. */
  has(count: number): boolean {
    return this.at >= this.#start && this.at + count <= this.#start + this.#block.length;
  }

  /** Brings `count` bytes into memory; a `PixelDataError` when the source ends before. */
  async load(count: number): Promise<void> {
    const end = Math.min(this.at + Math.max(count, this.#size), this.source.size);
    if (this.at + count > this.source.size) throw new PixelDataError('the file ends early', { offset: this.source.size });
    this.#signal?.throwIfAborted();
    this.#block = await this.source.read(this.at, end, this.#signal);
    if (this.#block.length < count)
      throw new PixelDataError(`only ${this.#block.length} of ${end - this.at} bytes could be read`, { offset: this.at });
    this.#view = new DataView(this.#block.buffer, this.#block.byteOffset, this.#block.byteLength);
    this.#start = this.at;
  }

  /** Byte, or 16 or 32 bits, `place` bytes after `at`; what `has` says is there. */
  uint8(place: number): number {
    return this.#view.getUint8(this.at - this.#start + place);
  }

  uint16(place: number, littleEndian = true): number {
    return this.#view.getUint16(this.at - this.#start + place, littleEndian);
  }

  uint32(place: number, littleEndian = true): number {
    return this.#view.getUint32(this.at - this.#start + place, littleEndian);
  }

  bytes(count: number): Uint8Array {
    return this.#block.subarray(this.at - this.#start, this.at - this.#start + count);
  }
}

/**
 * Reads a file from its beginning and keeps what was read: everything before the pixel data is wanted anyway, and no byte is read twice.
 * Serves as a source itself, out of what it has where that suffices.
 */
export class PrefixReader implements ByteSource {
  readonly source: ByteSource;
  at = 0;
  readonly #signal: AbortSignal | undefined;
  readonly #onProgress: ((bytes: number) => void) | undefined;
  #held: Uint8Array<ArrayBufferLike>;
  #length: number;
  #view: DataView;

  constructor(source: ByteSource, signal?: AbortSignal, onProgress?: (bytes: number) => void) {
    this.source = source;
    this.#signal = signal;
    this.#onProgress = onProgress;
    const known = source.bytes ?? source.prefix;
    this.#held = known ?? new Uint8Array(Math.min(BLOCK, source.size));
    this.#length = known?.length ?? 0;
    this.#view = new DataView(this.#held.buffer, this.#held.byteOffset, this.#held.byteLength);
  }

  get size(): number {
    return this.source.size;
  }

  get bytes(): Uint8Array | undefined {
    return this.source.bytes;
  }

  has(count: number): boolean {
    return this.at + count <= this.#length;
  }

  /** Brings everything up to `count` bytes from `at` into memory; a `PixelDataError` when the source ends before. */
  async load(count: number): Promise<void> {
    const wanted = this.at + count;
    if (wanted > this.source.size) throw new PixelDataError('the file ends early', { offset: this.source.size });
    // Blocks grow with the header, so that a long one takes few requests and what is read beyond it stays a small part.
    const end = Math.min(Math.max(wanted, this.#length + Math.min(Math.max(BLOCK, this.#length >> 2), LARGEST_BLOCK)), this.source.size);
    this.#signal?.throwIfAborted();
    const block = await this.source.read(this.#length, end, this.#signal);
    if (this.#length + block.length < wanted)
      throw new PixelDataError(`only ${block.length} of ${end - this.#length} bytes could be read`, { offset: this.#length });
    if (this.#length + block.length > this.#held.length) {
      const more = new Uint8Array(Math.min(Math.max(this.#held.length * 2, this.#length + block.length), this.source.size));
      more.set(this.#held.subarray(0, this.#length));
      this.#held = more;
      this.#view = new DataView(more.buffer);
    }
    this.#held.set(block, this.#length);
    this.#length += block.length;
    this.#onProgress?.(this.#length);
  }

  uint16(place: number, littleEndian = true): number {
    return this.#view.getUint16(this.at + place, littleEndian);
  }

  uint32(place: number, littleEndian = true): number {
    return this.#view.getUint32(this.at + place, littleEndian);
  }

  /** Bytes from `start` to before `end`, which `has` says are there. */
  slice(start: number, end: number): Uint8Array {
    return this.#held.subarray(start, end);
  }

  read(start: number, end: number, signal?: AbortSignal): Uint8Array | Promise<Uint8Array> {
    return end <= this.#length ? this.#held.subarray(start, end) : this.source.read(start, end, signal);
  }
}

const BLOCK = 1 << 16;
const LARGEST_BLOCK = 1 << 20;
