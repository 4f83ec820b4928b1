/** Elements to the data set's shape: values by VR, arrays by the dictionary's VM, private and unknown elements under their tags. */
import { elementByTag } from '../dataset/dictionary.ts';
import { keepOriginal } from '../dataset/originals.ts';
import type { Dataset } from '../../generated/dictionary/dataset.ts';
import type { DataItem, DataValue } from '../dataset/types.ts';
import { characterSet, type CharacterSet } from './character-sets.ts';
import type { RawElement, RawItem } from './tokenize.ts';

const SPLIT = new Set(['AE', 'AS', 'CS', 'DA', 'DS', 'DT', 'IS', 'LO', 'PN', 'SH', 'TM', 'UC', 'UI']);
const TEXT = new Set(['LO', 'LT', 'PN', 'SH', 'ST', 'UC', 'UT']);
const TRIM_BOTH = new Set(['AE', 'CS', 'DS', 'IS']);
const BYTES = new Set(['OB', 'OW', 'OD', 'OF', 'OL', 'OV', 'UN']);
const DS = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?$/;
const IS = /^[+-]?\d+$/;

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

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

const WIDTHS: Readonly<Record<string, number>> = { US: 2, SS: 2, UL: 4, SL: 4, FL: 4, FD: 8, AT: 4, SV: 8, UV: 8 };

function binaryValues(bytes: Uint8Array, vr: string, littleEndian: boolean): DataValue[] | null {
  const width = WIDTHS[vr];
  if (width === undefined || bytes.length % width !== 0) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const values: DataValue[] = [];
  for (let at = 0; at < bytes.length; at += width) {
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
function bufferOf(bytes: Uint8Array, vr: string, littleEndian: boolean): ArrayBuffer {
  const copy = new Uint8Array(bytes);
  const width = littleEndian ? 1 : vr === 'OW' ? 2 : vr === 'OF' || vr === 'OL' ? 4 : vr === 'OD' || vr === 'OV' ? 8 : 1;
  if (width > 1) for (let at = 0; at + width <= copy.length; at += width) copy.subarray(at, at + width).reverse();
  return copy.buffer;
}

/** What decides VRs that the dictionary leaves open. */
interface Surroundings {
  readonly characters: CharacterSet;
  readonly signed: boolean;
}

/** The VR of an element whose dictionary entry has alternatives, in Implicit VR. */
function resolveVr(element: RawElement, surroundings: Surroundings): string {
  if (!element.vr.includes('|')) return element.vr;
  const alternatives = element.vr.split('|');
  if (element.tag === '00283006' || alternatives.includes('OB')) return 'OW';
  if (alternatives.includes('SS')) return surroundings.signed ? 'SS' : 'US';
  return alternatives[0] ?? 'UN';
}

/** Frames of encapsulated Pixel Data by the Basic Offset Table; one buffer a fragment where there is no usable one. */
function framesOf(fragments: readonly Uint8Array[], offsetTable: Uint8Array): ArrayBuffer[] {
  const join = (parts: readonly Uint8Array[]): ArrayBuffer => {
    const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole.buffer;
  };
  const table = new DataView(offsetTable.buffer, offsetTable.byteOffset, offsetTable.byteLength);
  const starts = new Map<number, number>();
  let offset = 0;
  fragments.forEach((fragment, index) => {
    starts.set(offset, index);
    offset += fragment.length + 8;
  });
  const firsts = Array.from({ length: Math.floor(offsetTable.length / 4) }, (_, index) => starts.get(table.getUint32(index * 4, true)));
  if (
    firsts.length === 0 ||
    firsts[0] !== 0 ||
    firsts.some((first, index) => first === undefined || (index > 0 && first <= (firsts[index - 1] ?? 0)))
  ) {
    return fragments.map((fragment) => join([fragment]));
  }
  return firsts.map((first, index) => join(fragments.slice(first, firsts[index + 1])));
}

function strings(bytes: Uint8Array): string[] {
  return latin1(bytes).split('\\').map(trimEnd);
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
    const sets = elements.find((element) => element.tag === '00080005');
    const representation = elements.find((element) => element.tag === '00280103');
    const characters = sets?.bytes ? characterSet(strings(sets.bytes)) : (outer?.characters ?? characterSet([]));
    if (!characters.known)
      this.warnings.push(`Specific Character Set ${characters.terms.join('\\')} is not known; text is read byte by byte`);
    const signed =
      representation?.bytes && representation.bytes.length >= 2
        ? (representation.bytes[0] ?? 0) + (representation.bytes[1] ?? 0) === 1
        : (outer?.signed ?? false);
    const surroundings: Surroundings = { characters, signed };
    for (const element of elements) this.element(item, element, surroundings);
    return item;
  }

  private element(item: DataItem, element: RawElement, surroundings: Surroundings): void {
    const vr = resolveVr(element, surroundings);
    const definition = elementByTag(element.tag);
    // Groups above the first of a repeating group, private and unknown elements keep their tag.
    const named =
      definition && (!definition.tag.includes('x') || definition.tag.replace('xx', '00') === element.tag) ? definition : undefined;
    const key = named?.keyword ?? element.tag;
    if (Object.hasOwn(item, key)) this.warnings.push(`${element.tag} stands twice at one level; the later one is kept`);
    const values = this.values(element, vr, surroundings);
    let value: DataItem[string];
    let components: readonly unknown[] | null = null;
    if (!named) {
      const list = Array.isArray(values) ? values : values === null ? [] : [values];
      value = { vr, Value: list };
      components = [...list];
    } else if (Array.isArray(values)) {
      const single = named.vm === '1' && vr !== 'SQ' && element.fragments === null;
      value =
        values.length === 0 && vr !== 'SQ' ? null : single && values.length === 1 ? (values[0] ?? null) : values.length === 0 ? [] : values;
      components = Array.isArray(value) ? [...value] : null;
    } else value = values;
    item[key] = value;
    keepOriginal(item, key, {
      vr,
      bytes: element.bytes,
      littleEndian: element.littleEndian,
      value,
      components,
      fragments: element.fragments,
      offsetTable: element.offsetTable,
    });
  }

  private values(element: RawElement, vr: string, surroundings: Surroundings): DataValue | DataValue[] {
    if (element.items) return element.items.map((inner: RawItem) => this.item(inner.elements, surroundings));
    if (element.fragments) return framesOf(element.fragments, element.offsetTable ?? new Uint8Array(0));
    const { bytes } = element;
    if (bytes === null || bytes.length === 0) return BYTES.has(vr) ? null : [];
    if (BYTES.has(vr)) return bufferOf(bytes, vr, element.littleEndian);
    if (WIDTHS[vr] !== undefined) {
      const values = binaryValues(bytes, vr, element.littleEndian);
      if (values) return values;
      this.warnings.push(`${element.tag}: ${bytes.length} bytes are no whole number of ${vr} values; kept as bytes`);
      return bufferOf(bytes, vr, true);
    }
    const text = TEXT.has(vr) ? surroundings.characters.decode(bytes, vr === 'PN') : latin1(bytes);
    if (SPLIT.has(vr)) {
      if (trimEnd(text) === '') return [];
      return text.split('\\').map((part) => textValue(part, vr));
    }
    return textValue(text, vr);
  }
}
