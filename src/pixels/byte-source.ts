/** Bytes that are fetched in parts: a file on disk, a Blob, a server that answers range requests. */
import { PixelDataError } from './errors.ts';

/** Something whose bytes can be read from `start` to before `end`. */
export interface ByteSource {
  /** In bytes. */
  readonly size: number;
  read(start: number, end: number): Uint8Array | Promise<Uint8Array>;
}

/** Bytes in memory, or a Blob (such as a File that a user chose). */
export function byteSourceOf(input: Uint8Array | ArrayBuffer | Blob): ByteSource {
  if (input instanceof Blob)
    return { size: input.size, read: async (start, end) => new Uint8Array(await input.slice(start, end).arrayBuffer()) };
  const bytes = input instanceof ArrayBuffer ? new Uint8Array(input) : input;
  return { size: bytes.length, read: (start, end) => bytes.subarray(start, end) };
}

/** Reads forward through a source in blocks, and skips what is not wanted. */
export class BlockReader {
  readonly source: ByteSource;
  at: number;
  #block: Uint8Array = new Uint8Array(0);
  #view: DataView = new DataView(new ArrayBuffer(0));
  #start = 0;
  readonly #size: number;

  /** @param size of the blocks in bytes. */
  constructor(source: ByteSource, at: number, size: number) {
    this.source = source;
    this.at = at;
    this.#size = size;
  }

  /** True when `count` bytes from `at` are in memory. */
  has(count: number): boolean {
    return this.at >= this.#start && this.at + count <= this.#start + this.#block.length;
  }

  /** Brings `count` bytes into memory; a `PixelDataError` when the source ends before. */
  async load(count: number): Promise<void> {
    const end = Math.min(this.at + Math.max(count, this.#size), this.source.size);
    if (this.at + count > this.source.size) throw new PixelDataError('the file ends early', { offset: this.source.size });
    this.#block = await this.source.read(this.at, end);
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
