/** Entropy coded data of JPEG (ITU-T T.81 Annexes F and H): Huffman tables and bits, with markers and the end told apart. */
import { PixelDataError } from '../errors.ts';

export interface HuffmanTable {
  /** For the next 8 bits: length of the code (high byte) and its value; 0 where the code is longer. */
  readonly fast: Uint16Array;
  /** Greatest code of each length from 1 to 16, or -1; then where its values begin. */
  readonly greatest: Int32Array;
  readonly offset: Int32Array;
  readonly values: Uint8Array;
}

export function fail(reason: string, offset: number): never {
  throw new PixelDataError(`the JPEG stream is damaged: ${reason}`, { offset });
}

function huffmanTable(counts: Uint8Array, values: Uint8Array): HuffmanTable {
  const fast = new Uint16Array(256);
  const greatest = new Int32Array(17).fill(-1);
  const offset = new Int32Array(17);
  let code = 0;
  let at = 0;
  for (let length = 1; length <= 16; length++, code <<= 1) {
    offset[length] = at - code;
    for (let count = counts[length - 1] ?? 0; count > 0; count--, code++, at++) {
      if (length <= 8) fast.fill((length << 8) | (values[at] ?? 0), code << (8 - length), (code + 1) << (8 - length));
      greatest[length] = code;
    }
  }
  return { fast, greatest, offset, values };
}

/** Bits of entropy coded data; stops at a marker. */
export class BitReader {
  #at: number;
  #bits = 0;
  #held = 0;
  /** Zero bits given after the end. */
  #missing = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  get offset(): number {
    return this.#at;
  }

  #fill(): void {
    while (this.#held <= 16) {
      let byte = this.#bytes[this.#at] ?? 0xff;
      if (byte !== 0xff) this.#at++;
      else if (this.#bytes[this.#at + 1] === 0) this.#at += 2;
      else {
        // A marker or the end: what is asked for beyond is missing.
        byte = 0;
        this.#missing += 8;
        if (this.#missing > 64) fail('the data end early', this.#at);
      }
      this.#bits = ((this.#bits << 8) | byte) & 0xffffff;
      this.#held += 8;
    }
  }

  /** Bits were used that are not there. */
  get exhausted(): boolean {
    return this.#missing > this.#held;
  }

  take(count: number): number {
    if (count === 0) return 0;
    this.#fill();
    this.#held -= count;
    return (this.#bits >> this.#held) & ((1 << count) - 1);
  }

  symbol({ fast, greatest, offset, values }: HuffmanTable): number {
    this.#fill();
    const entry = fast[(this.#bits >> (this.#held - 8)) & 0xff] ?? 0;
    if (entry !== 0) {
      this.#held -= entry >> 8;
      return entry & 0xff;
    }
    for (let length = 9; length <= 16; length++) {
      const code = (this.#bits >> (this.#held - length)) & ((1 << length) - 1);
      if (code <= (greatest[length] ?? -1)) {
        this.#held -= length;
        return values[code + (offset[length] ?? 0)] ?? 0;
      }
    }
    return fail('no such Huffman code', this.#at);
  }

  /** Goes on after the restart marker that comes next. */
  restart(number: number): void {
    if (this.exhausted) fail('the data before a restart marker end early', this.#at);
    this.#bits = 0;
    this.#held = 0;
    this.#missing = 0;
    while (this.#bytes[this.#at] === 0xff && this.#bytes[this.#at + 1] === 0xff) this.#at++;
    if (this.#bytes[this.#at] !== 0xff || this.#bytes[this.#at + 1] !== 0xd0 + (number & 7))
      fail(`restart marker ${number & 7} is expected`, this.#at);
    this.#at += 2;
  }
}

/** A table of a DHT segment; its slot has the class (0 for DC and lossless, 1 for AC) in the high four bits, the number in the low. */
export interface NumberedTable {
  readonly slot: number;
  readonly table: HuffmanTable;
}

/** All tables of a DHT segment whose contents lie from `body` to `end`. */
export function huffmanTables(bytes: Uint8Array, body: number, end: number): NumberedTable[] {
  const tables: NumberedTable[] = [];
  for (let place = body; place < end; ) {
    const counts = bytes.subarray(place + 1, place + 17);
    const total = counts.reduce((sum, one) => sum + one, 0);
    if (place + 17 + total > end || total > 256) fail('a Huffman table reaches beyond its segment', place);
    tables.push({ slot: bytes[place] ?? 0, table: huffmanTable(counts, bytes.subarray(place + 17, place + 17 + total)) });
    place += 17 + total;
  }
  return tables;
}
