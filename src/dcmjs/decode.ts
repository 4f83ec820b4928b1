/** Elements to the data set's shape: values by VR, arrays by the dictionary's VM, private and unknown elements under their tags. */
import { framesOf } from './fragments.ts';
import { latin1 } from '../dataset/latin1.ts';
import { keepOriginals, Original, Originals } from '../dataset/originals.ts';
import type { Dataset } from '../../generated/dictionary/dataset.ts';
import type { DataItem, DataValue } from '../dataset/types.ts';
import { characterSet, type CharacterSet } from './character-sets.ts';
import type { RawElement, RawItem } from './tokenize.ts';

/** How values of a VR stand in the bytes. */
interface Form {
  /** Kept as bytes. */
  readonly bytes: boolean;
  /** Bytes of a binary number or tag; 0 for text. */
  readonly width: number;
  /** Text in the character set of the data set. */
  readonly characters: boolean;
  /** Text of several values with backslashes between them. */
  readonly several: boolean;
  /** Spaces before the text do not count (PS3.5 6.2). */
  readonly lead: boolean;
}

const PLAIN: Form = { bytes: false, width: 0, characters: false, several: false, lead: false };
const FORMS: ReadonlyMap<string, Form> = new Map<string, Form>([
  ...['OB', 'OW', 'OD', 'OF', 'OL', 'OV', 'UN'].map((vr) => [vr, { ...PLAIN, bytes: true }] as const),
  ...(['US', 'SS'] as const).map((vr) => [vr, { ...PLAIN, width: 2 }] as const),
  ...(['UL', 'SL', 'FL', 'AT'] as const).map((vr) => [vr, { ...PLAIN, width: 4 }] as const),
  ...(['FD', 'SV', 'UV'] as const).map((vr) => [vr, { ...PLAIN, width: 8 }] as const),
  ...['AS', 'DA', 'DT', 'TM', 'UI'].map((vr) => [vr, { ...PLAIN, several: true }] as const),
  ...['AE', 'CS', 'DS', 'IS'].map((vr) => [vr, { ...PLAIN, several: true, lead: true }] as const),
  ...['LO', 'PN', 'SH', 'UC'].map((vr) => [vr, { ...PLAIN, several: true, characters: true }] as const),
  ...['LT', 'ST', 'UT'].map((vr) => [vr, { ...PLAIN, characters: true }] as const),
]);
const CHARACTER_SET = 0x00080005;
const ALLOCATED = 0x00280100;
const REPRESENTATION = 0x00280103;
const PIXEL_DATA = '7FE00010';
const DS = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?$/;
const IS = /^[+-]?\d+$/;
const SPACE = 0x20;
const BACKSLASH = 0x5c;

function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && (text.charCodeAt(end - 1) === 32 || text.charCodeAt(end - 1) === 0)) end--;
  return end === text.length ? text : text.slice(0, end);
}

function personName(text: string): DataValue {
  if (text === '') return null;
  const [alphabetic = '', ideographic = '', phonetic = '', ...rest] = text.split('=');
  // More than three component groups fit no person name; the text is kept.
  if (rest.length > 0) return text;
  return {
    ...(alphabetic === '' ? {} : { Alphabetic: trimEnd(alphabetic) }),
    ...(ideographic === '' ? {} : { Ideographic: trimEnd(ideographic) }),
    ...(phonetic === '' ? {} : { Phonetic: trimEnd(phonetic) }),
  };
}

function textValue(text: string, vr: string, lead: boolean): DataValue {
  if (vr === 'PN') return personName(trimEnd(text));
  const value = lead ? trimEnd(text).trimStart() : trimEnd(text);
  if (value === '') return null;
  if (vr === 'DS') return DS.test(value) ? Number(value) : value;
  if (vr === 'IS') return IS.test(value) && Number.isSafeInteger(Number(value)) ? Number(value) : value;
  return value;
}

/** True where every character set gives the same text: no byte above 7FH, no escape sequence. */
function isAscii(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80 || byte === 0x1b) return false;
  }
  return true;
}

/** The end of the bytes without spaces and NULs that stand behind them. */
function unpadded(bytes: Uint8Array, start: number, end: number): number {
  let last = end;
  while (last > start && (bytes[last - 1] === SPACE || bytes[last - 1] === 0)) last--;
  return last;
}

function hasNul(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (bytes[at] === 0) return true;
  return false;
}

/** Powers of ten that a double holds exactly, as far as digits of a number read by hand go. */
const TENS = Array.from({ length: 16 }, (_, power) => 10 ** power);
/** Digits that a double holds exactly, whatever they are. */
const MOST_DIGITS = 15;

/**
 * The number that the bytes write with a sign, digits and a point; NaN for any other form, which is read as text.
 * Both parts of the quotient are exact, so that it is the double next to the number, as `Number` gives it.
 */
function shortNumber(bytes: Uint8Array, start: number, end: number, point: boolean): number {
  const sign = bytes[start];
  let at = sign === 0x2d || sign === 0x2b ? start + 1 : start;
  let number = 0;
  let digits = 0;
  let fraction = -1;
  for (; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x30 && byte <= 0x39) {
      number = number * 10 + byte - 0x30;
      digits++;
      if (fraction >= 0) fraction++;
    } else if (byte === 0x2e && point && fraction < 0) fraction = 0;
    else return Number.NaN;
  }
  if (digits === 0 || digits > MOST_DIGITS) return Number.NaN;
  const value = fraction > 0 ? number / (TENS[fraction] ?? Number.NaN) : number;
  return sign === 0x2d ? -value : value;
}

const hexOf = (value: number): string => value.toString(16).toUpperCase().padStart(4, '0');

function binaryValue(view: DataView, at: number, vr: string, littleEndian: boolean): DataValue {
  switch (vr) {
    case 'US':
      return view.getUint16(at, littleEndian);
    case 'SS':
      return view.getInt16(at, littleEndian);
    case 'UL':
      return view.getUint32(at, littleEndian);
    case 'SL':
      return view.getInt32(at, littleEndian);
    case 'FL':
      return view.getFloat32(at, littleEndian);
    case 'FD':
      return view.getFloat64(at, littleEndian);
    case 'SV':
      return view.getBigInt64(at, littleEndian);
    case 'UV':
      return view.getBigUint64(at, littleEndian);
    default:
      return `${hexOf(view.getUint16(at, littleEndian))}${hexOf(view.getUint16(at + 2, littleEndian))}`;
  }
}

/** Null where the bytes are no whole number of values. */
function binaryValues({ view, start, end, littleEndian }: RawElement, vr: string, width: number): DataValue[] | null {
  if ((end - start) % width !== 0) return null;
  if (end - start === width) return [binaryValue(view, start, vr, littleEndian)];
  const values: DataValue[] = [];
  for (let at = start; at < end; at += width) values.push(binaryValue(view, at, vr, littleEndian));
  return values;
}

/** An exact buffer of the bytes; words swapped to Little Endian. */
function bufferOf(bytes: Uint8Array, vr: string, littleEndian: boolean, word = 2): ArrayBuffer {
  const copy = new Uint8Array(bytes);
  const width = littleEndian ? 1 : vr === 'OW' ? word : vr === 'OF' || vr === 'OL' ? 4 : vr === 'OD' || vr === 'OV' ? 8 : 1;
  if (width > 1) for (let at = 0; at + width <= copy.length; at += width) copy.subarray(at, at + width).reverse();
  return copy.buffer;
}

/** What decides VRs that the dictionary leaves open. */
interface Surroundings {
  readonly characters: CharacterSet;
  readonly signed: boolean;
  /** Bytes of a cell of Pixel Data, which is turned as a whole out of Big Endian; at least the two of OW. */
  readonly cell: number;
}

/** The VR among alternatives that the dictionary leaves open, in Implicit VR. */
function resolveVr({ vr, tag }: RawElement, surroundings: Surroundings): string {
  const alternatives = vr.split('|');
  if (alternatives.length === 1) return vr;
  if (tag === '00283006' || alternatives.includes('OB')) return 'OW';
  if (alternatives.includes('SS')) return surroundings.signed ? 'SS' : 'US';
  return alternatives[0] ?? 'UN';
}

function strings(bytes: Uint8Array): string[] {
  return latin1(bytes).split('\\').map(trimEnd);
}

/** The number below 256 in the first two bytes of an element, whatever their order; null where there are not as many. */
function shortOf(element: RawElement | null): number | null {
  const bytes = element?.bytes;
  return bytes && bytes.length >= 2 ? (bytes[0] ?? 0) + (bytes[1] ?? 0) : null;
}

export class Decoder {
  readonly warnings: string[];
  /** Of the element read last: every number in it has the form of its VR. */
  private plain = false;

  constructor(warnings: string[]) {
    this.warnings = warnings;
  }

  /** A data set in the shape of the design: keyed by keyword. */
  dataset(elements: readonly RawElement[]): Dataset {
    // Values have the types of their VR; text that should be a number and is none stays text, as Dataset says.
    return this.item(elements, null) as Dataset;
  }

  /** A data set or Item, its values not told apart by keyword. */
  private item(elements: readonly RawElement[], outer: Surroundings | null): DataItem {
    const item: DataItem = {};
    const surroundings = this.surroundingsIn(elements, outer);
    const originals = new Originals();
    let previous = -1;
    for (const element of elements) {
      const { number } = element.facts;
      // Where tags increase, none comes twice.
      const place = number > previous ? -1 : originals.placeOf(element.facts.key);
      this.element(item, element, surroundings, originals, place);
      previous = Math.max(previous, number);
    }
    if (elements.length > 0) keepOriginals(item, originals);
    return item;
  }

  /** Character sets and signedness that the elements state, else those around them. */
  private surroundingsIn(elements: readonly RawElement[], outer: Surroundings | null): Surroundings {
    let sets: RawElement | null = null;
    let representation: RawElement | null = null;
    let allocated: RawElement | null = null;
    for (const element of elements) {
      const { number } = element.facts;
      if (number === CHARACTER_SET) sets ??= element;
      else if (number === REPRESENTATION) representation ??= element;
      else if (number === ALLOCATED) allocated ??= element;
    }
    const terms = sets?.bytes;
    const characters = terms ? characterSet(strings(terms)) : (outer?.characters ?? characterSet([]));
    if (!characters.known)
      this.warnings.push(`Specific Character Set ${characters.terms.join('\\')} is not known; text is read byte by byte`);
    const sign = shortOf(representation);
    const bits = shortOf(allocated);
    return {
      characters,
      signed: sign === null ? (outer?.signed ?? false) : sign === 1,
      cell: bits === 32 || bits === 64 ? bits / 8 : 2,
    };
  }

  /** `known`: the place among the originals of an element with the same key; -1 where there is none. */
  private element(item: DataItem, element: RawElement, surroundings: Surroundings, originals: Originals, known: number): void {
    const { facts, fragments } = element;
    const { key, named } = facts;
    const vr = element.vr.length > 2 ? resolveVr(element, surroundings) : element.vr;
    if (known >= 0) this.warnings.push(`${facts.tag} stands twice at one level; the later one is kept`);
    this.plain = false;
    const values = this.values(element, vr, surroundings);
    const plain = this.plain && (vr === 'DS' || vr === 'IS');
    let value: DataItem[string];
    let components: readonly unknown[] | null = null;
    if (!named) {
      const list = Array.isArray(values) ? values : values === null ? [] : [values];
      value = { vr, Value: list };
      components = list.slice();
    } else if (Array.isArray(values)) {
      const single = named.vm === '1' && vr !== 'SQ' && fragments === null;
      value =
        values.length === 0 && vr !== 'SQ' ? null : single && values.length === 1 ? (values[0] ?? null) : values.length === 0 ? [] : values;
      components = Array.isArray(value) ? value.slice() : null;
    } else value = values;
    item[key] = value;
    const original = new Original(vr, element, value, components, plain);
    if (known >= 0) originals.replace(known, original);
    else originals.add(key, original);
  }

  private values(element: RawElement, vr: string, surroundings: Surroundings): DataValue | DataValue[] {
    const { input, start, end } = element;
    if (element.items) return element.items.map((inner: RawItem) => this.item(inner.elements, surroundings));
    if (element.fragments) return framesOf(element.fragments, element.offsetTable ?? new Uint8Array(0));
    const form = FORMS.get(vr) ?? PLAIN;
    if (start < 0 || start === end) return form.bytes ? null : [];
    if (form.bytes) {
      const word = element.tag === PIXEL_DATA ? surroundings.cell : 2;
      return bufferOf(input.subarray(start, end), vr, element.littleEndian, word);
    }
    if (form.width > 0) {
      const values = binaryValues(element, vr, form.width);
      if (values) return values;
      this.warnings.push(`${element.tag}: ${end - start} bytes are no whole number of ${vr} values; kept as bytes`);
      return bufferOf(input.subarray(start, end), vr, true);
    }
    // Most text is ASCII whatever its character sets are.
    if (form.characters && !isAscii(input, start, end)) {
      const text = surroundings.characters.decode(input.subarray(start, end), vr === 'PN');
      if (!form.several) return textValue(text, vr, form.lead);
      if (trimEnd(text) === '') return [];
      return text.split('\\').map((part) => textValue(part, vr, form.lead));
    }
    if (!form.several) return this.component(input, start, end, vr, form);
    const last = unpadded(input, start, end);
    if (last === start) return [];
    this.plain = true;
    let stop = start;
    while (stop < last && input[stop] !== BACKSLASH) stop++;
    // Nearly all texts are of one value.
    if (stop === last) return [this.component(input, start, end, vr, form)];
    const values: DataValue[] = [];
    let from = start;
    for (let at = stop; at < last; at++) {
      if (input[at] !== BACKSLASH) continue;
      values.push(this.component(input, from, at, vr, form));
      from = at + 1;
    }
    // Padding behind the last backslash is that of an empty value.
    values.push(this.component(input, from, end, vr, form));
    return values;
  }

  /** One value of text whose bytes are its characters. */
  private component(input: Uint8Array, start: number, end: number, vr: string, { lead }: Form): DataValue {
    const last = unpadded(input, start, end);
    if (vr === 'DS' || vr === 'IS') {
      let first = start;
      while (first < last && input[first] === SPACE) first++;
      const number = shortNumber(input, first, last, vr === 'DS');
      const longest = vr === 'DS' ? 16 : 12;
      const inRange = vr === 'DS' || (number >= -2147483648 && number <= 2147483647);
      // A NUL is no padding of a number, and a component without any is no number.
      if (!(inRange && last - start <= longest) || Number.isNaN(number) || hasNul(input, last, end)) this.plain = false;
      if (!Number.isNaN(number)) return number;
    }
    return textValue(latin1(input, start, last), vr, lead);
  }
}
