/** Bytes to elements: every encoding of PS3.5, with offsets, and with errors that name offset and element. */
import { elementByTag } from '../dataset/dictionary.ts';
import { ReadDicomError } from './errors.ts';

export interface RawElement {
  /** Eight hex digits in upper case. */
  readonly tag: string;
  readonly vr: string;
  readonly offset: number;
  /** The value's bytes, a view on the input; null for sequences and fragments. */
  readonly bytes: Uint8Array | null;
  readonly littleEndian: boolean;
  readonly items: readonly RawItem[] | null;
  readonly fragments: readonly Uint8Array[] | null;
  readonly offsetTable: Uint8Array | null;
}

export interface RawItem {
  readonly offset: number;
  readonly elements: readonly RawElement[];
}

export interface Syntax {
  readonly implicit: boolean;
  readonly littleEndian: boolean;
}

const UNDEFINED = 0xffffffff;
const DEEPEST = 500;
const LONG = new Set(['OB', 'OD', 'OF', 'OL', 'OV', 'OW', 'SQ', 'SV', 'UC', 'UN', 'UR', 'UT', 'UV']);
const SHORT = new Set([
  'AE',
  'AS',
  'AT',
  'CS',
  'DA',
  'DS',
  'DT',
  'FL',
  'FD',
  'IS',
  'LO',
  'LT',
  'PN',
  'SH',
  'SL',
  'SS',
  'ST',
  'TM',
  'UI',
  'UL',
  'US',
]);
const ITEM = 'FFFEE000';
const ITEM_END = 'FFFEE00D';
const SEQUENCE_END = 'FFFEE0DD';
const PIXEL_DATA = '7FE00010';
const HEX: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).toUpperCase().padStart(2, '0'));

interface Header {
  readonly tag: string;
  readonly vr: string;
  readonly length: number;
  /** Offset of the value. */
  readonly value: number;
}

/** Reads elements from bytes; keeps what was read when the caller wants that of a damaged file. */
export class Tokenizer {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly warnings: string[];
  /** Set when the input ended early and the caller accepts that. */
  readonly partial: boolean;
  truncated: ReadDicomError | null = null;
  at: number;
  private depth = 0;

  constructor(bytes: Uint8Array, at: number, warnings: string[], partial: boolean) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.at = at;
    this.warnings = warnings;
    this.partial = partial;
  }

  fail(reason: string, offset: number, tag: string | null): never {
    throw new ReadDicomError(reason, { offset, tag });
  }

  tagAt(at: number, littleEndian: boolean): string {
    const { bytes } = this;
    const [a = 0, b = 0, c = 0, d = 0] = [bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]];
    return littleEndian ? `${HEX[b]}${HEX[a]}${HEX[d]}${HEX[c]}` : `${HEX[a]}${HEX[b]}${HEX[c]}${HEX[d]}`;
  }

  header(end: number, syntax: Syntax): Header {
    const { at, bytes, view } = this;
    if (end - at < 8)
      this.fail(
        `the element's header ends after ${end - at} of at least 8 bytes`,
        at,
        end - at >= 4 ? this.tagAt(at, syntax.littleEndian) : null,
      );
    const tag = this.tagAt(at, syntax.littleEndian);
    const le = syntax.littleEndian;
    if (tag.startsWith('FFFE')) return { tag, vr: '', length: view.getUint32(at + 4, le), value: at + 8 };
    if (syntax.implicit) return { tag, vr: implicitVr(tag), length: view.getUint32(at + 4, le), value: at + 8 };
    const vr = String.fromCharCode(bytes[at + 4] ?? 0, bytes[at + 5] ?? 0);
    if (SHORT.has(vr)) return { tag, vr, length: view.getUint16(at + 6, le), value: at + 8 };
    if (LONG.has(vr) || /^[A-Z]{2}$/.test(vr)) {
      if (end - at < 12) this.fail("the element's header ends early", at, tag);
      if (!LONG.has(vr)) this.warnings.push(`${tag}: ${vr} is no Value Representation; read as UN`);
      return { tag, vr: LONG.has(vr) ? vr : 'UN', length: view.getUint32(at + 8, le), value: at + 12 };
    }
    // Some writers put implicit elements among explicit ones.
    const length = view.getUint32(at + 4, le);
    if (length !== UNDEFINED && at + 8 + length > end) this.fail(`there is no Value Representation where one belongs`, at, tag);
    this.warnings.push(`${tag}: no Value Representation; read as Implicit VR`);
    return { tag, vr: implicitVr(tag), length, value: at + 8 };
  }

  /** Elements up to `end`, or to an item's end when the item's length is undefined. */
  elements(end: number, syntax: Syntax, delimited: boolean, stop?: (tag: string) => boolean): RawElement[] {
    const found: RawElement[] = [];
    try {
      while (this.at < end) {
        if (!delimited && end - this.at < 8 && this.isPadding(this.at, end)) {
          this.at = end;
          break;
        }
        const start = this.at;
        if (stop && end - start >= 4 && stop(this.tagAt(start, syntax.littleEndian))) break;
        const header = this.header(end, syntax);
        if (header.tag === ITEM_END) {
          this.at = header.value;
          if (delimited) return found;
          this.warnings.push(`an item delimitation stands alone at offset ${start}; ignored`);
          continue;
        }
        if (header.tag === SEQUENCE_END || header.tag === ITEM) {
          if (header.tag === SEQUENCE_END && !delimited) {
            this.at = header.value;
            this.warnings.push(`a sequence delimitation stands alone at offset ${start}; ignored`);
            continue;
          }
          this.fail('an item begins or a sequence ends where an element belongs', start, header.tag);
        }
        found.push(this.element(start, header, end, syntax));
      }
      if (delimited) this.fail('the item has no end', this.at, null);
    } catch (error) {
      if (!this.partial || !(error instanceof ReadDicomError)) throw error;
      this.truncated ??= error;
      this.at = this.bytes.length;
    }
    return found;
  }

  private isPadding(from: number, end: number): boolean {
    for (let at = from; at < end; at++) if (this.bytes[at] !== 0) return false;
    return true;
  }

  private element(start: number, header: Header, end: number, syntax: Syntax): RawElement {
    const { tag, length, value } = header;
    let { vr } = header;
    const base = { tag, offset: start, littleEndian: syntax.littleEndian, bytes: null, items: null, fragments: null, offsetTable: null };
    this.at = value;
    if (length === UNDEFINED) {
      if (tag === PIXEL_DATA || vr === 'OB' || vr === 'OW')
        return { ...base, vr: vr === 'UN' || vr.includes('|') ? 'OB' : vr, ...this.fragments(end, syntax, tag) };
      if (vr !== 'SQ' && vr !== 'UN') {
        if (!syntax.implicit) this.fail(`${vr} cannot have an undefined length`, start, tag);
        vr = 'SQ';
      }
      // UN of undefined length is a sequence in Implicit VR Little Endian (PS3.5 6.2.2 note).
      const inner = vr === 'UN' ? { implicit: true, littleEndian: true } : syntax;
      return { ...base, vr: 'SQ', items: this.items(end, inner, true, tag) };
    }
    const stop = value + length;
    if (stop > end) {
      if (!this.partial) this.fail(`its length is ${length}, but only ${end - value} bytes follow`, start, tag);
      this.truncated ??= new ReadDicomError(`its length is ${length}, but only ${end - value} bytes follow`, { offset: start, tag });
    }
    const limit = Math.min(stop, end);
    if (vr === 'UN' && !syntax.implicit) {
      const known = elementByTag(tag);
      if (known && known.vr === 'SQ' && length > 0) {
        const before = this.at;
        try {
          return { ...base, vr: 'SQ', items: this.items(limit, { implicit: true, littleEndian: true }, false, tag) };
        } catch (error) {
          if (!(error instanceof ReadDicomError)) throw error;
          this.at = before;
          this.warnings.push(`${tag}: an unknown value that is no sequence; kept as bytes`);
        }
      } else if (known && !known.vr.includes('|') && known.vr !== 'SQ') {
        this.at = limit;
        return { ...base, vr: known.vr, littleEndian: true, bytes: this.bytes.subarray(value, limit) };
      }
    }
    if (vr === 'SQ') return { ...base, vr, items: this.items(limit, syntax, false, tag) };
    this.at = limit;
    return { ...base, vr, bytes: this.bytes.subarray(value, limit) };
  }

  private items(end: number, syntax: Syntax, delimited: boolean, tag: string): RawItem[] {
    if (this.depth >= DEEPEST) this.fail(`items are nested deeper than ${DEEPEST} levels`, this.at, tag);
    this.depth++;
    const found: RawItem[] = [];
    while (this.at < end) {
      const start = this.at;
      if (end - start < 8) {
        if (this.partial) break;
        this.fail('the sequence ends inside an item header', start, tag);
      }
      const header = this.header(end, { implicit: true, littleEndian: syntax.littleEndian });
      this.at = header.value;
      if (header.tag === SEQUENCE_END) {
        this.depth--;
        return found;
      }
      if (header.tag !== ITEM) {
        this.at = start;
        this.fail('an item is expected in the sequence', start, header.tag);
      }
      if (header.length === UNDEFINED) found.push({ offset: start, elements: this.elements(end, syntax, true) });
      else {
        const stop = header.value + header.length;
        if (stop > end && delimited && !this.partial)
          this.fail(`the item's length is ${header.length}, but only ${end - header.value} bytes follow`, start, tag);
        if (stop > end) this.warnings.push(`${tag}: the item at offset ${start} claims more bytes than its sequence has`);
        found.push({ offset: start, elements: this.elements(Math.min(stop, end), syntax, false) });
        if (!this.truncated) this.at = Math.min(stop, end);
      }
    }
    this.depth--;
    if (delimited && !this.partial) this.fail('the sequence has no end', this.at, tag);
    return found;
  }

  private fragments(end: number, syntax: Syntax, tag: string): { fragments: Uint8Array[]; offsetTable: Uint8Array } {
    const found: Uint8Array[] = [];
    while (this.at < end) {
      const start = this.at;
      if (end - start < 8) {
        if (this.partial) break;
        this.fail('the fragments end inside a header', start, tag);
      }
      const name = this.tagAt(start, syntax.littleEndian);
      const length = this.view.getUint32(start + 4, syntax.littleEndian);
      if (name === SEQUENCE_END) {
        this.at = start + 8;
        return { fragments: found.slice(1), offsetTable: found[0] ?? new Uint8Array(0) };
      }
      if (name !== ITEM) {
        if (this.partial) break;
        this.fail('a fragment is expected in encapsulated Pixel Data', start, name);
      }
      if (length > end - start - 8 && !this.partial)
        this.fail(`the fragment's length is ${length}, but only ${end - start - 8} bytes follow`, start, tag);
      const stop = Math.min(end, start + 8 + length);
      found.push(this.bytes.subarray(start + 8, stop));
      this.at = stop;
    }
    if (!this.partial) this.fail('encapsulated Pixel Data have no end', this.at, tag);
    this.truncated ??= new ReadDicomError('encapsulated Pixel Data have no end', { offset: this.at, tag });
    return { fragments: found.slice(1), offsetTable: found[0] ?? new Uint8Array(0) };
  }
}

/** VR of an element in Implicit VR: from the dictionary; private ones are UN, their creators LO. */
function implicitVr(tag: string): string {
  if (Number.parseInt(tag.charAt(3), 16) % 2 === 1) return /^....00[1-9A-F]/.test(tag) ? 'LO' : tag.endsWith('0000') ? 'UL' : 'UN';
  if (tag.endsWith('0000')) return 'UL';
  return elementByTag(tag)?.vr ?? 'UN';
}
