/** A growing buffer with lengths that are filled in later. */
export class ByteWriter {
  private bytes = new Uint8Array(1 << 14);
  private view = new DataView(this.bytes.buffer);
  length = 0;
  readonly littleEndian: boolean;

  constructor(littleEndian: boolean) {
    this.littleEndian = littleEndian;
  }

  private reserve(count: number): number {
    const at = this.length;
    const needed = at + count;
    if (needed > this.bytes.length) {
      const grown = new Uint8Array(Math.max(needed, this.bytes.length * 2));
      grown.set(this.bytes.subarray(0, at));
      this.bytes = grown;
      this.view = new DataView(grown.buffer);
    }
    this.length = needed;
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
    this.uint16(Number.parseInt(tag.slice(0, 4), 16));
    this.uint16(Number.parseInt(tag.slice(4), 16));
  }

  ascii(text: string): void {
    const at = this.reserve(text.length);
    for (let index = 0; index < text.length; index++) this.bytes[at + index] = text.charCodeAt(index);
  }

  raw(bytes: Uint8Array): void {
    const at = this.reserve(bytes.length);
    this.bytes.set(bytes, at);
  }

  /** Sets the 32-bit number at an offset. */
  patch(at: number, value: number): void {
    this.view.setUint32(at, value, this.littleEndian);
  }

  /** What was written, as an exact array of its own buffer. */
  done(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }
}
