/** Elements to the data set's shape: values by VR, arrays by the dictionary's VM, private and unknown elements under their tags. */
import { framesOf } from './fragments.ts';
import { elementByTag } from '../dataset/dictionary.ts';
import { latin1 } from '../dataset/latin1.ts';
import { keepOriginals, Original } from '../dataset/originals.ts';
import type { Dataset } from '../../generated/dictionary/dataset.ts';
import type { DataItem, DataValue } from '../dataset/types.ts';
import { characterSet, type CharacterSet } from './character-sets.ts';
import type { RawElement, RawItem } from './tokenize.ts';

const SPLIT = new Set(['AE', 'AS', 'CS', 'DA', 'DS', 'DT', 'IS', 'LO', 'PN', 'SH', 'TM', 'UC', 'UI']);
const TEXT = new Set(['LO', 'LT', 'PN', 'SH', 'ST', 'UC', 'UT']);
const TRIM_BOTH = new Set(['AE', 'CS', 'DS', 'IS']);
const BYTES = new Set(['OB', 'OW', 'OD', 'OF', 'OL', 'OV', 'UN']);
const CHARACTER_SET = '00080005';
const ALLOCATED = '00280100';
const PIXEL_DATA = '7FE00010';
const REPRESENTATION = '00280103';
const DS = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?$/;
const IS = /^[+-]?\d+$/;

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

function textValue(text: string, vr: string): DataValue {
  if (vr === 'PN') return personName(trimEnd(text));
  const value = TRIM_BOTH.has(vr) ? trimEnd(text).trimStart() : trimEnd(text);
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

const WIDTHS: Readonly<Record<string, number>> = { US: 2, SS: 2, UL: 4, SL: 4, FL: 4, FD: 8, AT: 4, SV: 8, UV: 8 };

function binaryValues(element: RawElement, vr: string): DataValue[] | null {
  const { view, start, end, littleEndian } = element;
  const width = WIDTHS[vr];
  if (width === undefined || (end - start) % width !== 0) return null;
  const values: DataValue[] = [];
  for (let at = start; at < end; at += width) {
    switch (vr) {
      case 'US':
        values.push(view.getUint16(at, littleEndian));
        break;
      case 'SS':
        values.push(view.getInt16(at, littleEndian));
        break;
      case 'UL':
        values.push(view.getUint32(at, littleEndian));
        break;
      case 'SL':
        values.push(view.getInt32(at, littleEndian));
        break;
      case 'FL':
        values.push(view.getFloat32(at, littleEndian));
        break;
      case 'FD':
        values.push(view.getFloat64(at, littleEndian));
        break;
      case 'SV':
        values.push(view.getBigInt64(at, littleEndian));
        break;
      case 'UV':
        values.push(view.getBigUint64(at, littleEndian));
        break;
      default: {
        const hex = (value: number): string => value.toString(16).toUpperCase().padStart(4, '0');
        values.push(`${hex(view.getUint16(at, littleEndian))}${hex(view.getUint16(at + 2, littleEndian))}`);
      }
    }
  }
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

/** The VR of an element whose dictionary entry has alternatives, in Implicit VR. */
function resolveVr(element: RawElement, surroundings: Surroundings): string {
  if (!element.vr.includes('|')) return element.vr;
  const alternatives = element.vr.split('|');
  if (element.tag === '00283006' || alternatives.includes('OB')) return 'OW';
  if (alternatives.includes('SS')) return surroundings.signed ? 'SS' : 'US';
  return alternatives[0] ?? 'UN';
}

function strings(bytes: Uint8Array): string[] {
  return latin1(bytes).split('\\').map(trimEnd);
}

/** Value of the first element with the tag; null where there is none. */
function bytesOf(elements: readonly RawElement[], tag: string): Uint8Array | null {
  for (const element of elements) if (element.tag === tag) return element.bytes;
  return null;
}

export class Decoder {
  readonly warnings: string[];

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
    const originals = new Map<string, Original>();
    for (const element of elements) this.element(item, element, surroundings, originals);
    if (originals.size > 0) keepOriginals(item, originals);
    return item;
  }

  /** Character sets and signedness that the elements state, else those around them. */
  private surroundingsIn(elements: readonly RawElement[], outer: Surroundings | null): Surroundings {
    const sets = bytesOf(elements, CHARACTER_SET);
    const representation = bytesOf(elements, REPRESENTATION);
    const characters = sets ? characterSet(strings(sets)) : (outer?.characters ?? characterSet([]));
    if (!characters.known)
      this.warnings.push(`Specific Character Set ${characters.terms.join('\\')} is not known; text is read byte by byte`);
    const signed =
      representation && representation.length >= 2 ? (representation[0] ?? 0) + (representation[1] ?? 0) === 1 : (outer?.signed ?? false);
    const allocated = bytesOf(elements, ALLOCATED);
    const bits = allocated && allocated.length >= 2 ? (allocated[0] ?? 0) + (allocated[1] ?? 0) : 0;
    return { characters, signed, cell: bits === 32 || bits === 64 ? bits / 8 : 2 };
  }

  private element(item: DataItem, element: RawElement, surroundings: Surroundings, originals: Map<string, Original>): void {
    const { tag, fragments } = element;
    const vr = resolveVr(element, surroundings);
    const definition = elementByTag(tag);
    // Groups above the first of a repeating group, private and unknown elements keep their tag.
    const named = definition && (definition.tag === tag || definition.tag.replace('xx', '00') === tag) ? definition : undefined;
    const key = named?.keyword ?? tag;
    if (originals.has(key)) this.warnings.push(`${tag} stands twice at one level; the later one is kept`);
    const values = this.values(element, vr, surroundings);
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
    originals.set(key, new Original(vr, element, value, components));
  }

  private values(element: RawElement, vr: string, surroundings: Surroundings): DataValue | DataValue[] {
    const { input, start, end } = element;
    if (element.items) return element.items.map((inner: RawItem) => this.item(inner.elements, surroundings));
    if (element.fragments) return framesOf(element.fragments, element.offsetTable ?? new Uint8Array(0));
    if (start < 0 || start === end) return BYTES.has(vr) ? null : [];
    if (BYTES.has(vr))
      return bufferOf(input.subarray(start, end), vr, element.littleEndian, element.tag === PIXEL_DATA ? surroundings.cell : 2);
    if (WIDTHS[vr] !== undefined) {
      const values = binaryValues(element, vr);
      if (values) return values;
      this.warnings.push(`${element.tag}: ${end - start} bytes are no whole number of ${vr} values; kept as bytes`);
      return bufferOf(input.subarray(start, end), vr, true);
    }
    // Most text is ASCII whatever its character sets are.
    const text =
      TEXT.has(vr) && !isAscii(input, start, end)
        ? surroundings.characters.decode(input.subarray(start, end), vr === 'PN')
        : latin1(input, start, end);
    if (!SPLIT.has(vr)) return textValue(text, vr);
    if (trimEnd(text) === '') return [];
    if (!text.includes('\\')) return [textValue(text, vr)];
    return text.split('\\').map((part) => textValue(part, vr));
  }
}
