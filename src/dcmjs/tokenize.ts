/** Bytes to elements: every encoding of PS3.5, with offsets, and with errors that name offset and element. */
import { elementByTag, keyOfTag } from '../dataset/dictionary.ts';
import { EncodingNotes, type EncodingRule, type Step } from '../dataset/file-facts.ts';
import { latin1 } from '../dataset/latin1.ts';
import { ReadDicomError } from './errors.ts';
import { type TagFacts, tagFacts } from './tag-facts.ts';

/** An element as it lies in the bytes. */
export class RawElement {
  readonly facts: TagFacts;
  readonly vr: string;
  readonly offset: number;
  readonly littleEndian: boolean;
  /** Where the value lies in `input`; `start` is -1 for sequences and fragments. */
  readonly start: number;
  readonly end: number;
  readonly input: Uint8Array;
  /** One view on the whole input, shared by its elements. */
  readonly view: DataView;
  readonly items: readonly RawItem[] | null;
  readonly fragments: readonly Uint8Array[] | null;
  readonly offsetTable: Uint8Array | null;

  constructor(place: Place, vr: string, littleEndian: boolean, start: number, end: number, inside: Inside = NOTHING) {
    this.facts = place.facts;
    this.vr = vr;
    this.offset = place.offset;
    this.littleEndian = littleEndian;
    this.start = start;
    this.end = end;
    this.input = place.source.bytes;
    this.view = place.source.view;
    this.items = inside.items;
    this.fragments = inside.fragments;
    this.offsetTable = inside.offsetTable;
  }

  /** Eight hex digits in upper case. */
  get tag(): string {
    return this.facts.tag;
  }

  /** The value's bytes, a view on the input, made when asked for; null for sequences and fragments. */
  get bytes(): Uint8Array | null {
    return this.start < 0 ? null : this.input.subarray(this.start, this.end);
  }
}

/** Where an element stands. */
interface Place {
  readonly facts: TagFacts;
  readonly offset: number;
  readonly source: { readonly bytes: Uint8Array; readonly view: DataView };
}

/** What a sequence or encapsulated Pixel Data hold. */
interface Inside {
  readonly items: readonly RawItem[] | null;
  readonly fragments: readonly Uint8Array[] | null;
  readonly offsetTable: Uint8Array | null;
}

const NOTHING: Inside = { items: null, fragments: null, offsetTable: null };

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

/** Number of the two capital letters at `at`; -1 where there are none. */
function lettersAt(bytes: Uint8Array, at: number): number {
  const first = (bytes[at] ?? 0) - 0x41;
  const second = (bytes[at + 1] ?? 0) - 0x41;
  return first >= 0 && first < 26 && second >= 0 && second < 26 ? first * 26 + second : -1;
}

function byLetters(vrs: readonly string[]): (string | undefined)[] {
  const table = new Array<string | undefined>(26 * 26);
  for (const vr of vrs) table[lettersAt(Uint8Array.of(vr.charCodeAt(0), vr.charCodeAt(1)), 0)] = vr;
  return table;
}

/** VRs with a length of 16 bits, and those with one of 32 (PS3.5 7.1.2). */
const SHORT_BY_LETTERS = byLetters([
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
const LONG_BY_LETTERS = byLetters(['OB', 'OD', 'OF', 'OL', 'OV', 'OW', 'SQ', 'SV', 'UC', 'UN', 'UR', 'UT', 'UV']);
const ITEM = 'FFFEE000';
const ITEM_END = 'FFFEE00D';
const SEQUENCE_END = 'FFFEE0DD';
const PIXEL_DATA = '7FE00010';
/** Group of Items and of delimitations. */
const DELIMITERS = 0xfffe0000;

interface Header {
  readonly facts: TagFacts;
  readonly vr: string;
  readonly length: number;
  /** Offset of the value. */
  readonly value: number;
}

const isGroupLength = ({ facts }: RawElement): boolean => facts.groupLength;

/** Reads elements from bytes; keeps what was read when the caller wants that of a damaged file. */
export class Tokenizer {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly warnings: string[];
  /** Set when the input ended early and the caller accepts that. */
  readonly partial: boolean;
  truncated: ReadDicomError | null = null;
  at: number;
  /** What is wrong with the encoding and does not keep it from being read. */
  readonly notes: EncodingNotes;
  private depth = 0;
  /** Sequences around the place, by tag, and the Items in them. */
  private readonly trail: string[] = [];
  private readonly indexes: number[] = [];

  constructor(bytes: Uint8Array, at: number, warnings: string[], partial: boolean, notes: EncodingNotes = new EncodingNotes()) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.at = at;
    this.warnings = warnings;
    this.partial = partial;
    this.notes = notes;
  }

  private note(rule: EncodingRule, severity: 'error' | 'warning', tag: string, offset: number, message: string): void {
    const steps: Step[] = this.notes.hasRoom(rule)
      ? this.trail.map((sequence, depth) => ({ sequence: keyOfTag(sequence), index: this.indexes[depth] ?? 0 }))
      : [];
    this.notes.add({ rule, severity, tag, steps, offset, message });
  }

  fail(reason: string, offset: number, tag: string | null): never {
    throw new ReadDicomError(reason, { offset, tag });
  }

  private factsAt(at: number, littleEndian: boolean): TagFacts {
    return tagFacts(this.view.getUint16(at, littleEndian), this.view.getUint16(at + 2, littleEndian));
  }

  /** The tag whose four bytes begin at `at`. */
  private tagAt(at: number, littleEndian: boolean): string {
    return this.factsAt(at, littleEndian).tag;
  }

  private header(end: number, syntax: Syntax): Header {
    const { at, bytes, view } = this;
    const le = syntax.littleEndian;
    if (end - at < 8)
      this.fail(`the element's header ends after ${end - at} of at least 8 bytes`, at, end - at >= 4 ? this.tagAt(at, le) : null);
    const facts = this.factsAt(at, le);
    if (facts.number >= DELIMITERS && facts.number < DELIMITERS + 0x10000)
      return { facts, vr: '', length: view.getUint32(at + 4, le), value: at + 8 };
    if (syntax.implicit) return { facts, vr: facts.vr, length: view.getUint32(at + 4, le), value: at + 8 };
    const letters = lettersAt(bytes, at + 4);
    const short = SHORT_BY_LETTERS[letters];
    if (short !== undefined) return { facts, vr: short, length: view.getUint16(at + 6, le), value: at + 8 };
    if (letters < 0) return this.headerWithoutVr(facts, end, le);
    const { tag } = facts;
    if (end - at < 12) this.fail("the element's header ends early", at, tag);
    const long = LONG_BY_LETTERS[letters];
    if (long === undefined) {
      const text = latin1(bytes, at + 4, at + 6);
      this.warnings.push(`${tag}: ${text} is no Value Representation; read as UN`);
      this.note('value-representation', 'error', tag, at, `${text} is no Value Representation`);
    }
    if (bytes[at + 6] !== 0 || bytes[at + 7] !== 0)
      this.note('reserved-bytes', 'error', tag, at, 'the two reserved bytes behind the Value Representation are not zero');
    return { facts, vr: long ?? 'UN', length: view.getUint32(at + 8, le), value: at + 12 };
  }

  /** Some writers put implicit elements among explicit ones. */
  private headerWithoutVr(facts: TagFacts, end: number, littleEndian: boolean): Header {
    const { at } = this;
    const { tag } = facts;
    const length = this.view.getUint32(at + 4, littleEndian);
    if (length !== UNDEFINED && at + 8 + length > end) this.fail(`there is no Value Representation where one belongs`, at, tag);
    this.warnings.push(`${tag}: no Value Representation; read as Implicit VR`);
    this.note('value-representation', 'error', tag, at, 'there is no Value Representation where one belongs');
    return { facts, vr: facts.vr, length, value: at + 8 };
  }

  /** Elements up to `end`, or to an item's end when the item's length is undefined. */
  elements(end: number, syntax: Syntax, delimited: boolean, stop?: (tag: string) => boolean): RawElement[] {
    const found: RawElement[] = [];
    let previous: TagFacts | null = null;
    let seen: Set<string> | null = null;
    try {
      while (this.at < end) {
        if (!delimited && end - this.at < 8 && this.isPadding(this.at, end)) {
          this.at = end;
          break;
        }
        const start = this.at;
        if (stop && end - start >= 4 && stop(this.tagAt(start, syntax.littleEndian))) break;
        const header = this.header(end, syntax);
        const { facts } = header;
        if (facts.tag === ITEM_END) {
          this.at = header.value;
          if (header.length !== 0)
            this.note('delimiter-length', 'error', ITEM_END, start, `the length of an Item Delimitation is ${header.length}, not 0`);
          if (delimited) {
            this.groupLengths(found, start);
            return found;
          }
          this.warnings.push(`an item delimitation stands alone at offset ${start}; ignored`);
          continue;
        }
        if (facts.tag === SEQUENCE_END || facts.tag === ITEM) {
          if (facts.tag === SEQUENCE_END && !delimited) {
            this.at = header.value;
            this.warnings.push(`a sequence delimitation stands alone at offset ${start}; ignored`);
            continue;
          }
          this.fail('an item begins or a sequence ends where an element belongs', start, facts.tag);
        }
        if (previous !== null && facts.number <= previous.number) seen = this.disorder(facts.tag, previous.tag, start, found, seen);
        previous = facts;
        if (seen !== null) seen.add(facts.tag);
        found.push(this.element(start, header, end, syntax));
      }
      this.groupLengths(found, this.at);
      if (delimited) this.fail('the item has no end', this.at, null);
    } catch (error) {
      if (!this.partial || !(error instanceof ReadDicomError)) throw error;
      this.truncated ??= error;
      this.at = this.bytes.length;
    }
    return found;
  }

  /** An element that stands before or beside its place (PS3.5 7.1); the tags so far. */
  private disorder(tag: string, previous: string, start: number, found: readonly RawElement[], known: Set<string> | null): Set<string> {
    const seen = known ?? new Set(found.map((element) => element.tag));
    if (seen.has(tag)) this.note('element-duplicate', 'error', tag, start, 'stands twice in one Data Set or Item');
    else this.note('element-order', 'error', tag, start, `stands behind ${previous}; tags increase from element to element`);
    return seen;
  }

  /** Group Length elements against the bytes that follow in their group, which ends at `stop` at the latest. */
  private groupLengths(found: readonly RawElement[], stop: number): void {
    if (!found.some(isGroupLength)) return;
    let end = stop;
    const wrong: (() => void)[] = [];
    for (let index = found.length - 1; index >= 0; index--) {
      const element = found[index];
      if (element === undefined) continue;
      const { tag, offset } = element;
      const next = found[index + 1];
      if (next !== undefined && !next.tag.startsWith(tag.slice(0, 4))) end = next.offset;
      if (isGroupLength(element) && !tag.startsWith('0000')) {
        const follows = end - element.end;
        wrong.push(() => this.groupLength(element, tag, offset, follows));
      }
    }
    while (wrong.length > 0) wrong.pop()?.();
  }

  private groupLength(element: RawElement, tag: string, offset: number, follows: number): void {
    const meta = tag === '00020000';
    if (!meta) this.note('group-length-retired', 'warning', tag, offset, 'Group Length is retired');
    if (element.start < 0 || element.end - element.start !== 4) return;
    const said = this.view.getUint32(element.start, element.littleEndian);
    if (said === follows) return;
    const rule = meta ? 'meta-group-length' : 'group-length';
    this.note(rule, meta ? 'error' : 'warning', tag, offset, `says ${said} bytes, and ${follows} follow in the group`);
  }

  private isPadding(from: number, end: number): boolean {
    for (let at = from; at < end; at++) if (this.bytes[at] !== 0) return false;
    return true;
  }

  private element(start: number, header: Header, end: number, syntax: Syntax): RawElement {
    const { facts, length, value } = header;
    const { tag } = facts;
    const { littleEndian } = syntax;
    let { vr } = header;
    const place: Place = { facts, offset: start, source: this };
    this.at = value;
    if (length === UNDEFINED) {
      if (tag === PIXEL_DATA || vr === 'OB' || vr === 'OW') {
        const encapsulated = { items: null, ...this.fragments(end, syntax, tag) };
        return new RawElement(place, vr === 'UN' || vr.includes('|') ? 'OB' : vr, littleEndian, -1, -1, encapsulated);
      }
      if (vr !== 'SQ' && vr !== 'UN') {
        if (!syntax.implicit) this.fail(`${vr} cannot have an undefined length`, start, tag);
        vr = 'SQ';
      }
      // UN of undefined length is a sequence in Implicit VR Little Endian (PS3.5 6.2.2 note).
      const inner = vr === 'UN' ? { implicit: true, littleEndian: true } : syntax;
      return this.sequence(place, littleEndian, this.items(end, inner, true, tag));
    }
    const stop = value + length;
    if (length % 2 === 1) this.note('odd-length', 'error', tag, start, `its length is ${length}; the length of a value is even`);
    if (stop > end) {
      if (!this.partial) this.fail(`its length is ${length}, but only ${end - value} bytes follow`, start, tag);
      this.truncated ??= new ReadDicomError(`its length is ${length}, but only ${end - value} bytes follow`, { offset: start, tag });
    }
    const limit = Math.min(stop, end);
    if (vr === 'UN' && !syntax.implicit) {
      const known = elementByTag(tag);
      if (known && known.vr === 'SQ' && length > 0) {
        const before = this.at;
        const { depth } = this;
        const mark = this.notes.list.length;
        try {
          return this.sequence(place, littleEndian, this.items(limit, { implicit: true, littleEndian: true }, false, tag));
        } catch (error) {
          if (!(error instanceof ReadDicomError)) throw error;
          this.at = before;
          this.depth = depth;
          this.notes.forget(mark);
          this.trail.length = depth;
          this.indexes.length = depth;
          this.warnings.push(`${tag}: an unknown value that is no sequence; kept as bytes`);
        }
      } else if (known && !known.vr.includes('|') && known.vr !== 'SQ') {
        this.at = limit;
        return new RawElement(place, known.vr, true, value, limit);
      }
    }
    if (vr === 'SQ') return this.sequence(place, littleEndian, this.items(limit, syntax, false, tag));
    this.at = limit;
    return new RawElement(place, vr, littleEndian, value, limit);
  }

  private sequence(place: Place, littleEndian: boolean, items: RawItem[]): RawElement {
    return new RawElement(place, 'SQ', littleEndian, -1, -1, { items, fragments: null, offsetTable: null });
  }

  private items(end: number, syntax: Syntax, delimited: boolean, tag: string): RawItem[] {
    if (this.depth >= DEEPEST) this.fail(`items are nested deeper than ${DEEPEST} levels`, this.at, tag);
    this.depth++;
    this.trail.push(tag);
    this.indexes.push(0);
    const found = this.itemsOf(end, syntax, delimited, tag);
    this.depth--;
    this.trail.pop();
    this.indexes.pop();
    return found;
  }

  private itemsOf(end: number, syntax: Syntax, delimited: boolean, tag: string): RawItem[] {
    const found: RawItem[] = [];
    while (this.at < end) {
      const start = this.at;
      if (end - start < 8) {
        if (this.partial) break;
        this.fail('the sequence ends inside an item header', start, tag);
      }
      const header = this.header(end, { implicit: true, littleEndian: syntax.littleEndian });
      this.at = header.value;
      const { tag: name } = header.facts;
      if (name === SEQUENCE_END) {
        if (header.length !== 0)
          this.note('delimiter-length', 'error', SEQUENCE_END, start, `the length of a Sequence Delimitation is ${header.length}, not 0`);
        return found;
      }
      this.indexes[this.indexes.length - 1] = found.length;
      if (name !== ITEM) {
        this.at = start;
        this.fail('an item is expected in the sequence', start, name);
      }
      if (header.length === UNDEFINED) found.push({ offset: start, elements: this.elements(end, syntax, true) });
      else {
        const stop = header.value + header.length;
        if (stop > end && delimited && !this.partial)
          this.fail(`the item's length is ${header.length}, but only ${end - header.value} bytes follow`, start, tag);
        if (stop > end) {
          this.warnings.push(`${tag}: the item at offset ${start} claims more bytes than its sequence has`);
          this.note(
            'item-length',
            'error',
            ITEM,
            start,
            `the Item's length is ${header.length}, and its sequence has ${end - header.value} bytes left`,
          );
        }
        found.push({ offset: start, elements: this.elements(Math.min(stop, end), syntax, false) });
        if (!this.truncated) this.at = Math.min(stop, end);
      }
    }
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
