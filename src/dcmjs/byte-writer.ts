/** Bytes in the order of writing, with lengths that are filled in later. Long values are copied once, when all is put together. */

/** From this length on a value is not copied before the end. */
const LONG = 1 << 16;

/** From this length on what is written is a piece rather than grown. */
const FULL = 1 << 18;

/** What is written so far, up to a long value or from one on. */
interface Piece {
  /** Offset in the whole. */
  readonly start: number;
  readonly bytes: Uint8Array;
}

export class ByteWriter {
  readonly littleEndian: boolean;
  private readonly pieces: Piece[] = [];
  /** Length of the pieces. */
  private base = 0;
  private bytes = new Uint8Array(1 << 14);
  private view = new DataView(this.bytes.buffer);
  /** Number of bytes written behind the pieces. */
  private used = 0;

  constructor(littleEndian: boolean) {
    this.littleEndian = littleEndian;
  }

  /** Number of bytes written. */
  get length(): number {
    return this.base + this.used;
  }

  private reserve(count: number): number {
    // What is long already becomes a piece: growing it once more would take its place twice.
    if (this.used + count > this.bytes.length && this.bytes.length >= FULL) this.close(Math.max(FULL, count));
    const at = this.used;
    const needed = at + count;
    if (needed > this.bytes.length) {
      const grown = new Uint8Array(Math.max(needed, this.bytes.length * 2));
      grown.set(this.bytes.subarray(0, at));
      this.bytes = grown;
      this.view = new DataView(grown.buffer);
    }
    this.used = needed;
    return at;
  }

  uint8(value: number): void {
    const at = this.reserve(1);
    this.bytes[at] = value;
  }

  uint16(value: number): void {
    const at = this.reserve(2);
    this.view.setUint16(at, value, this.littleEndian);
  }

  uint32(value: number): void {
    const at = this.reserve(4);
    this.view.setUint32(at, value, this.littleEndian);
  }

  /** Writes a tag of eight hex digits. */
  tag(tag: string): void {
    const number = Number.parseInt(tag, 16);
    const at = this.reserve(4);
    this.view.setUint16(at, number >>> 16, this.littleEndian);
    this.view.setUint16(at + 2, number & 0xffff, this.littleEndian);
  }

  ascii(text: string): void {
    const at = this.reserve(text.length);
    for (let index = 0; index < text.length; index++) this.bytes[at + index] = text.charCodeAt(index);
  }

  /** Writes bytes, which must not change before `done`. */
  raw(bytes: Uint8Array): void {
    if (bytes.length < LONG) {
      const at = this.reserve(bytes.length);
      this.bytes.set(bytes, at);
      return;
    }
    this.close();
    this.keep(bytes);
  }

  /** Writes what another writer has written, which writes no more from here. */
  append(other: ByteWriter): void {
    other.close();
    for (const { bytes } of other.pieces) this.raw(bytes);
  }

  private keep(bytes: Uint8Array): void {
    this.pieces.push({ start: this.base, bytes });
    this.base += bytes.length;
  }

  /** Makes a piece of what was written since the last one. @param room for what comes after. */
  private close(room = 1 << 14): void {
    if (this.used === 0) return;
    this.keep(this.bytes.subarray(0, this.used));
    this.bytes = new Uint8Array(room);
    this.view = new DataView(this.bytes.buffer);
    this.used = 0;
  }

  /** Sets the 32-bit number at an offset. */
  patch(at: number, value: number): void {
    if (at >= this.base) {
      this.view.setUint32(at - this.base, value, this.littleEndian);
      return;
    }
    const piece = this.pieces.findLast(({ start }) => start <= at);
    if (piece) new DataView(piece.bytes.buffer, piece.bytes.byteOffset).setUint32(at - piece.start, value, this.littleEndian);
  }

  /** What was written, in parts: long values are those that were given, not copies. */
  parts(): Uint8Array[] {
    this.close();
    return this.pieces.map(({ bytes }) => bytes);
  }

  /** What was written, as an exact array of its own buffer. */
  done(): Uint8Array {
    if (this.pieces.length === 0) return this.bytes.slice(0, this.used);
    const whole = new Uint8Array(this.length);
    for (const { start, bytes } of this.pieces) whole.set(bytes, start);
    whole.set(this.bytes.subarray(0, this.used), this.base);
    return whole;
  }
}
