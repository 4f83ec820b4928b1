/** The data set's shape to elements: VR chosen, text in the character sets, numbers in range, bytes exact. */
import { elementByKeyword, elementByTag } from '../dataset/dictionary.ts';
import { isEmpty } from '../dataset/empty.ts';
import { hasOnDemand, peek } from '../dataset/items-on-demand.ts';
import { type Original, originalOf } from '../dataset/originals.ts';
import { NAME_GROUPS, UNSPLIT } from '../dataset/vr-kinds.ts';
import type { ByteWriter } from './byte-writer.ts';
import { characterSet, type CharacterSet } from './character-sets.ts';
import { chooseVr, type VrContext } from './choose-vr.ts';
import { decimalString } from './decimal-string.ts';
import { WriteDicomError } from './errors.ts';
import { writeFragments } from './fragments.ts';
import { type Bag, bytesOf, isBag } from './shapes.ts';
import type { Encoding } from './transfer-syntax.ts';

const LONG = new Set(['OB', 'OD', 'OF', 'OL', 'OV', 'OW', 'SQ', 'SV', 'UC', 'UN', 'UR', 'UT', 'UV']);
const TEXT = new Set(['LO', 'LT', 'PN', 'SH', 'ST', 'UC', 'UT']);
const WIDTHS: Readonly<Record<string, number>> = { US: 2, SS: 2, UL: 4, SL: 4, FL: 4, FD: 8, AT: 4, SV: 8, UV: 8 };
const RANGES: Readonly<Record<string, readonly [number, number]>> = {
  US: [0, 65535],
  SS: [-32768, 32767],
  UL: [0, 4294967295],
  SL: [-2147483648, 2147483647],
};
const WORDS: Readonly<Record<string, number>> = { OW: 2, OF: 4, OL: 4, OD: 8, OV: 8 };
const UNDEFINED = 0xffffffff;
const DEEPEST = 500;

/** Text that the declared character sets cannot hold: the data set is then written in UTF-8. */
export class CharacterSetMiss extends Error {
  override readonly name = 'CharacterSetMiss';
}

interface Surroundings {
  readonly characters: CharacterSet;
  readonly signed: boolean;
}

interface Entry {
  readonly tag: string;
  readonly key: string;
  readonly value: unknown;
  /** VR that the data set states: of a tagged element. */
  readonly stated: string | null;
}

const placeIn = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

function inOrder(entries: readonly Entry[]): boolean {
  let last = '';
  for (const { tag } of entries) {
    if (tag < last) return false;
    last = tag;
  }
  return true;
}

export class Encoder {
  readonly out: ByteWriter;
  readonly encoding: Encoding;
  readonly encapsulated: boolean;
  /** Everything is written in UTF-8, whatever the data set declares. */
  readonly utf8: boolean;
  private readonly open: object[] = [];

  constructor(out: ByteWriter, encoding: Encoding, encapsulated: boolean, utf8: boolean) {
    this.out = out;
    this.encoding = encoding;
    this.encapsulated = encapsulated;
    this.utf8 = utf8;
  }

  /** Writes the elements of a data set or Item in the order of their tags. */
  item(item: object, path: string, outer: Surroundings | null, keep: (tag: string) => boolean = () => true): void {
    if (!isBag(item)) throw new WriteDicomError('an object keyed by keyword is expected', path);
    if (this.open.includes(item)) throw new WriteDicomError('the item contains itself', path);
    if (this.open.length >= DEEPEST) throw new WriteDicomError(`items are nested deeper than ${DEEPEST} levels`, path);
    this.open.push(item);
    const declared = Object.hasOwn(item, 'SpecificCharacterSet') ? item.SpecificCharacterSet : undefined;
    const terms = (Array.isArray(declared) ? declared : declared === undefined || declared === null ? [] : [declared]).map(
      (term: unknown) => (typeof term === 'string' ? term : ''),
    );
    const characters = this.utf8
      ? characterSet(['ISO_IR 192'])
      : declared === undefined
        ? (outer?.characters ?? characterSet([]))
        : characterSet(terms);
    const representation = Object.hasOwn(item, 'PixelRepresentation') ? item.PixelRepresentation : undefined;
    const surroundings: Surroundings = {
      characters,
      signed: representation === undefined ? (outer?.signed ?? false) : representation === 1,
    };
    const entries = this.entries(item, path);
    if (this.utf8 && (outer === null || declared !== undefined)) {
      const rest = entries.filter((entry) => entry.tag !== '00080005');
      rest.push({ tag: '00080005', key: 'SpecificCharacterSet', value: ['ISO_IR 192'], stated: null });
      entries.splice(0, entries.length, ...rest);
    }
    // Most Items are in order already.
    if (!inOrder(entries)) entries.sort((a, b) => (a.tag < b.tag ? -1 : 1));
    let last = '';
    for (const entry of entries) {
      const where = placeIn(path, entry.key);
      if (entry.tag === last) throw new WriteDicomError(`the element ${entry.tag} stands here twice, under its keyword and its tag`, where);
      last = entry.tag;
      if (keep(entry.tag)) this.element(item, entry, where, surroundings);
    }
    this.open.pop();
  }

  private entries(item: Bag, path: string): Entry[] {
    const entries: Entry[] = [];
    const peeks = this.open.length === 1 && hasOnDemand(item);
    for (const key of Object.keys(item)) {
      const value = peeks ? peek(item, key) : item[key];
      if (value === undefined || key.startsWith('_')) continue;
      if (key.length === 8 && /^[0-9A-Fa-f]{8}$/.test(key)) {
        const where = placeIn(path, key);
        const vr = isBag(value) ? value.vr : undefined;
        if (!isBag(value) || typeof vr !== 'string') throw new WriteDicomError('an element under a tag is { vr, Value }', where);
        const list: unknown = value.Value ?? [];
        // Readers would take them for the ends of Items and sequences (PS3.5 7.5).
        if (/^fffe/i.test(key)) throw new WriteDicomError('tags of group FFFE delimit Items and are no elements', where);
        if (!/^[A-Z]{2}$/.test(vr)) throw new WriteDicomError(`${vr} is no Value Representation`, where);
        entries.push({ tag: key.toUpperCase(), key, value: Array.isArray(list) ? list : [list], stated: vr });
        continue;
      }
      const definition = elementByKeyword(key);
      if (!definition) throw new WriteDicomError('this is no keyword of the data dictionary and no 8-digit tag', placeIn(path, key));
      entries.push({ tag: definition.tag.includes('x') ? definition.tag.replaceAll('x', '0') : definition.tag, key, value, stated: null });
    }
    return entries;
  }

  private element(item: Bag, entry: Entry, path: string, surroundings: Surroundings): void {
    const { tag, value } = entry;
    // Group lengths would be wrong in the new encoding (PS3.5 7.2 retired them).
    if (tag.endsWith('0000') && !tag.startsWith('0002')) return;
    const forced = this.utf8 && TEXT.has(elementByTag(tag)?.vr ?? '');
    const original = forced || (this.utf8 && tag === '00080005') ? undefined : originalOf(item, entry.key);
    const vr = original?.vr ?? entry.stated ?? chooseVr(tag, value, this.context(item, surroundings));
    if (vr === 'SQ') {
      this.sequence(tag, value, path, surroundings);
      return;
    }
    if (this.encapsulated && tag === '7FE00010' && this.open.length === 1) {
      this.fragments(tag, value, original, path, isEmpty(item.ExtendedOffsetTable));
      return;
    }
    const word = tag === '7FE00010' && (item.BitsAllocated === 32 || item.BitsAllocated === 64) ? item.BitsAllocated / 8 : 2;
    this.primitive(tag, vr, this.bytes(vr, value, original, path, surroundings, word));
  }

  private primitive(tag: string, vr: string, content: Uint8Array): void {
    const { out } = this;
    const padding = content.length % 2;
    const length = content.length + padding;
    out.tag(tag);
    if (this.encoding.implicit) out.uint32(length);
    else if (LONG.has(vr) || length > 65534) {
      // A value too long for a VR of short length is written as UN (PS3.5 6.2.2).
      out.ascii(LONG.has(vr) ? vr : 'UN');
      out.uint16(0);
      out.uint32(length);
    } else {
      out.ascii(vr);
      out.uint16(length);
    }
    out.raw(content);
    if (padding === 1) out.uint8(vr === 'UI' || WORDS[vr] !== undefined || vr === 'OB' || vr === 'UN' ? 0 : 0x20);
  }

  private sequence(tag: string, value: unknown, path: string, surroundings: Surroundings): void {
    const { out } = this;
    const items: readonly unknown[] = value === null ? [] : Array.isArray(value) ? value : [value];
    out.tag(tag);
    if (!this.encoding.implicit) {
      out.ascii('SQ');
      out.uint16(0);
    }
    // In Implicit VR nothing but its undefined length tells that an element outside the dictionary is a sequence.
    const delimited = this.encoding.implicit && elementByTag(tag)?.vr !== 'SQ';
    const lengthAt = out.length;
    out.uint32(delimited ? UNDEFINED : 0);
    items.forEach((inner, index) => {
      if (!isBag(inner)) throw new WriteDicomError('an Item, an object keyed by keyword, is expected', `${path}[${index}]`);
      out.tag('FFFEE000');
      const itemAt = out.length;
      out.uint32(0);
      this.item(inner, `${path}[${index}]`, surroundings);
      out.patch(itemAt, out.length - itemAt - 4);
    });
    if (delimited) {
      out.tag('FFFEE0DD');
      out.uint32(0);
    } else out.patch(lengthAt, out.length - lengthAt - 4);
  }

  /** `table`: a Basic Offset Table is made; it excludes an Extended one (PS3.3 C.7.6.3.1.8). */
  private fragments(tag: string, value: unknown, original: Original | undefined, path: string, table: boolean): void {
    const { out } = this;
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    const frames =
      original?.fragments ??
      list.map((one, index) => bytesOf(one) ?? this.refuse('encapsulated Pixel Data are an ArrayBuffer a frame', `${path}[${index}]`));
    out.tag(tag);
    if (!this.encoding.implicit) {
      out.ascii(original?.vr === 'OW' ? 'OW' : 'OB');
      out.uint16(0);
    }
    out.uint32(UNDEFINED);
    const none = new Uint8Array(0);
    writeFragments(out, frames, original?.fragments ? (original.offsetTable ?? none) : table ? null : none);
    out.tag('FFFEE0DD');
    out.uint32(0);
  }

  private context(item: Bag, surroundings: Surroundings): VrContext {
    const bits = item.BitsAllocated;
    return { signed: surroundings.signed, bitsAllocated: typeof bits === 'number' ? bits : null, implicit: this.encoding.implicit };
  }

  private refuse(message: string, path: string): never {
    throw new WriteDicomError(message, path);
  }

  /** `word`: bytes of a word of OW, more than two in Pixel Data of 32 and 64 bits. */
  private bytes(
    vr: string,
    value: unknown,
    original: Original | undefined,
    path: string,
    surroundings: Surroundings,
    word: number,
  ): Uint8Array {
    if (original?.bytes && (original.littleEndian === this.encoding.littleEndian || (WIDTHS[vr] === undefined && WORDS[vr] === undefined)))
      return original.bytes;
    if (isEmpty(value)) return new Uint8Array(0);
    const width = WIDTHS[vr];
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    const binary = bytesOf(values[0]);
    if (WORDS[vr] !== undefined || vr === 'OB' || vr === 'UN') {
      if (!binary || values.length > 1) throw new WriteDicomError(`bytes (an ArrayBuffer) are expected for ${vr}`, path);
      return this.swapped(binary, vr === 'OW' ? word : (WORDS[vr] ?? 1));
    }
    if (width !== undefined) {
      if (binary) return this.swapped(binary, width);
      return this.numbers(vr, width, values, path);
    }
    const text =
      UNSPLIT.has(vr) && typeof value === 'string'
        ? value
        : values.map((one, index) => this.component(vr, one, values.length > 1 ? `${path}[${index}]` : path)).join('\\');
    const encoded = TEXT.has(vr) ? surroundings.characters.encode(text) : characterSet(['ISO_IR 100']).encode(text);
    if (encoded) return encoded;
    if (!TEXT.has(vr)) throw new WriteDicomError(`${vr} holds characters outside the default repertoire`, path);
    throw new CharacterSetMiss(path);
  }

  private swapped(bytes: Uint8Array, width: number): Uint8Array {
    if (this.encoding.littleEndian || width === 1) return bytes;
    const copy = bytes.slice();
    for (let at = 0; at + width <= copy.length; at += width) copy.subarray(at, at + width).reverse();
    return copy;
  }

  private component(vr: string, value: unknown, path: string): string {
    if (value === null || value === undefined) return '';
    if (typeof value === 'string') return value;
    if (vr === 'DS' && typeof value === 'number' && Number.isFinite(value)) return decimalString(value);
    if (vr === 'IS' && typeof value === 'number' && Number.isInteger(value)) return String(value);
    if (vr === 'PN' && isBag(value)) {
      const groups = NAME_GROUPS.map((group) => {
        const text: unknown = Object.hasOwn(value, group) ? value[group] : '';
        if (text !== undefined && typeof text !== 'string') throw new WriteDicomError(`${group} is no text`, path);
        return text ?? '';
      });
      return groups.join('=').replace(/=+$/, '');
    }
    throw new WriteDicomError(`a ${value instanceof Date ? 'Date' : typeof value} cannot be written as ${vr}`, path);
  }

  private numbers(vr: string, width: number, values: readonly unknown[], path: string): Uint8Array {
    const bytes = new Uint8Array(values.length * width);
    const view = new DataView(bytes.buffer);
    const le = this.encoding.littleEndian;
    values.forEach((value, index) => {
      const at = index * width;
      const where = values.length > 1 ? `${path}[${index}]` : path;
      if (vr === 'AT') {
        if (typeof value !== 'string' || !/^[0-9A-Fa-f]{8}$/.test(value))
          throw new WriteDicomError('a tag of eight hex digits is expected', where);
        view.setUint16(at, Number.parseInt(value.slice(0, 4), 16), le);
        view.setUint16(at + 2, Number.parseInt(value.slice(4), 16), le);
        return;
      }
      if (vr === 'SV' || vr === 'UV') {
        const big = typeof value === 'bigint' ? value : typeof value === 'number' && Number.isInteger(value) ? BigInt(value) : null;
        const fits = big !== null && (vr === 'SV' ? BigInt.asIntN(64, big) === big : BigInt.asUintN(64, big) === big);
        if (big === null || !fits) throw new WriteDicomError(`${String(value)} is no ${vr} of 64 bits`, where);
        if (vr === 'SV') view.setBigInt64(at, big, le);
        else view.setBigUint64(at, big, le);
        return;
      }
      if (typeof value !== 'number') throw new WriteDicomError(`a number is expected for ${vr}`, where);
      const range = RANGES[vr];
      if (range && !(Number.isInteger(value) && value >= range[0] && value <= range[1]))
        throw new WriteDicomError(`${value} is no integer from ${range[0]} to ${range[1]}`, where);
      if (vr === 'US') view.setUint16(at, value, le);
      else if (vr === 'SS') view.setInt16(at, value, le);
      else if (vr === 'UL') view.setUint32(at, value, le);
      else if (vr === 'SL') view.setInt32(at, value, le);
      else if (vr === 'FL') view.setFloat32(at, value, le);
      else view.setFloat64(at, value, le);
    });
    return bytes;
  }
}
