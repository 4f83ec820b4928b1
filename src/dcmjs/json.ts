/** DICOM JSON Model (PS3.18 Annex F) both ways. */
import { BYTES, NAME_GROUPS, NUMBERS } from '../dataset/vr-kinds.ts';
import { elementByKeyword, elementByTag } from '../dataset/dictionary.ts';
import { isEmpty } from '../dataset/empty.ts';
import { originalOf } from '../dataset/originals.ts';
import type { DataItem, DataValue } from '../dataset/types.ts';
import { ByteWriter } from './byte-writer.ts';
import { chooseVr } from './choose-vr.ts';
import { framesOf, readFragments, writeFragments } from './fragments.ts';
import { nameGroups } from './person-name.ts';
import { bytesOf, isBag } from './shapes.ts';

/** The object is no DICOM JSON, or the data set cannot be put into it. */
export class DicomJsonError extends Error {
  override readonly name = 'DicomJsonError';
  /** `00081140[0].00081150`, or keywords when a data set is turned into JSON. */
  readonly path: string;

  constructor(message: string, path: string) {
    super(path === '' ? message : `${path}: ${message}`);
    this.path = path;
  }
}

export interface JsonElement {
  vr: string;
  Value?: unknown[];
  InlineBinary?: string;
  BulkDataURI?: string;
}

/** A data set in the DICOM JSON Model, keyed by 8-digit tags. */
export type JsonDataset = Record<string, JsonElement>;

const TAG = /^[0-9A-Fa-f]{8}$/;
const DEEPEST = 500;
/** Without an encoding: signed where a value is negative. */
const CONTEXT = { signed: false, bitsAllocated: null, implicit: false };

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8190) text += btoa(String.fromCharCode(...bytes.subarray(at, at + 8190)));
  return text;
}

function fromBase64(text: string, path: string): ArrayBuffer {
  let binary: string;
  try {
    binary = atob(text);
  } catch {
    throw new DicomJsonError('InlineBinary is no base64', path);
  }
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes.buffer;
}

function jsonValue(value: unknown, vr: string, path: string): unknown {
  if (value === null || value === undefined || value === '') return null;
  if (vr === 'PN') return typeof value === 'string' ? nameGroups(value) : value;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return value;
    if (vr === 'FL' || vr === 'FD') return Number.isNaN(value) ? 'NaN' : value > 0 ? 'inf' : '-inf';
    throw new DicomJsonError(`${value} is no ${vr}`, path);
  }
  if (typeof value === 'string') return value;
  throw new DicomJsonError(`a ${value instanceof Date ? 'Date' : typeof value} is no value of ${vr}`, path);
}

/**
 * A data set as DICOM JSON: text is Unicode and Specific Character Set, where there is one, becomes ISO_IR 192; bytes are InlineBinary,
 * frames of encapsulated Pixel Data the stream of items that stands in a file.
 * @throws DicomJsonError with the path of what has no place in it.
 */
export function toDicomJson(dataset: object): JsonDataset {
  return toItem(dataset, '', []);
}

function toItem(item: object, path: string, open: readonly object[]): JsonDataset {
  if (!isBag(item)) throw new DicomJsonError('an object keyed by keyword is expected', path);
  if (open.includes(item)) throw new DicomJsonError('the item contains itself', path);
  if (open.length >= DEEPEST) throw new DicomJsonError(`items are nested deeper than ${DEEPEST} levels`, path);
  const found: [string, JsonElement][] = [];
  for (const key of Object.keys(item)) {
    const value = item[key];
    if (value === undefined || key.startsWith('_')) continue;
    const where = path === '' ? key : `${path}.${key}`;
    if (TAG.test(key)) {
      if (!isBag(value) || typeof value.vr !== 'string') throw new DicomJsonError('an element under a tag is { vr, Value }', where);
      found.push([key.toUpperCase(), element(key, value.vr, value.Value ?? [], where, [...open, item])]);
      continue;
    }
    const definition = elementByKeyword(key);
    if (!definition) throw new DicomJsonError('this is no keyword of the data dictionary and no 8-digit tag', where);
    const tag = definition.tag.replaceAll('x', '0');
    if (tag === '00080005') found.push([tag, { vr: 'CS', Value: ['ISO_IR 192'] }]);
    else found.push([tag, element(tag, originalOf(item, key)?.vr ?? chooseVr(tag, value, CONTEXT), value, where, [...open, item])]);
  }
  // Group Lengths have no place in it.
  return Object.fromEntries(inOrder(found.filter(([tag]) => !tag.endsWith('0000'))));
}

function inOrder<Value>(entries: [string, Value][]): [string, Value][] {
  return entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

/**
 * The text of DICOM JSON with tags in ascending order (PS3.18 F.2.2): `JSON.stringify` puts those before all others that read as integers,
 * groups 1000 and above.
 */
export function printDicomJson(json: object): string {
  return printed(json, '');
}

function printed(value: unknown, pad: string): string {
  const list = Array.isArray(value);
  if (!list && !isBag(value)) return JSON.stringify(value);
  const entries: [string, unknown][] = Object.entries(value);
  const shown = !list && entries.every(([key]) => TAG.test(key)) ? inOrder(entries) : entries;
  if (shown.length === 0) return list ? '[]' : '{}';
  const lines = shown.map(([key, one]) => `${pad} ${list ? '' : `${JSON.stringify(key)}: `}${printed(one, `${pad} `)}`);
  return `${list ? '[' : '{'}\n${lines.join(',\n')}\n${pad}${list ? ']' : '}'}`;
}

function element(tag: string, vr: string, value: unknown, path: string, open: readonly object[]): JsonElement {
  if (vr === 'SQ') {
    const items: readonly unknown[] = value === null ? [] : Array.isArray(value) ? value : [value];
    if (items.length === 0) return { vr };
    return {
      vr,
      Value: items.map((item, index) => {
        if (!isBag(item)) throw new DicomJsonError('an Item is expected', `${path}[${index}]`);
        return toItem(item, `${path}[${index}]`, open);
      }),
    };
  }
  if (isEmpty(value)) return { vr };
  if (isBag(value) && typeof value.BulkDataURI === 'string') return { vr, BulkDataURI: value.BulkDataURI };
  if (BYTES.has(vr)) {
    const parts: readonly unknown[] = Array.isArray(value) ? value : [value];
    const frames = parts.map((part, index) => {
      const bytes = bytesOf(part);
      if (!bytes) throw new DicomJsonError(`bytes are expected for ${vr}`, parts.length > 1 ? `${path}[${index}]` : path);
      return bytes;
    });
    const [bytes] = frames;
    if (Array.isArray(value) && tag === '7FE00010') {
      // Frames of encapsulated Pixel Data: the stream as it stands in a file.
      const out = new ByteWriter(true);
      writeFragments(out, frames, null);
      return { vr, InlineBinary: base64(out.done()) };
    }
    if (frames.length > 1) throw new DicomJsonError(`${vr} has one value, not ${frames.length}`, path);
    if (!bytes) return { vr };
    return { vr, InlineBinary: base64(bytes) };
  }
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return { vr, Value: values.map((one, index) => jsonValue(one, vr, values.length > 1 ? `${path}[${index}]` : path)) };
}

/**
 * DICOM JSON as a data set keyed by keyword.
 * @throws DicomJsonError with the path of what is no DICOM JSON.
 */
export function fromDicomJson(json: object): DataItem {
  return fromItem(json, '', 0);
}

function fromItem(json: unknown, path: string, depth: number): DataItem {
  if (!isBag(json)) throw new DicomJsonError('an object keyed by 8-digit tags is expected', path);
  if (depth >= DEEPEST) throw new DicomJsonError(`items are nested deeper than ${DEEPEST} levels`, path);
  const item: DataItem = {};
  for (const key of Object.keys(json)) {
    const where = path === '' ? key : `${path}.${key}`;
    const value = json[key];
    if (!TAG.test(key)) throw new DicomJsonError('this is no 8-digit tag', where);
    if (!isBag(value)) throw new DicomJsonError('an element is { vr, Value }', where);
    const tag = key.toUpperCase();
    const definition = elementByTag(tag);
    const named = definition && (!definition.tag.includes('x') || definition.tag.replace('xx', '00') === tag) ? definition : undefined;
    const vr = typeof value.vr === 'string' ? value.vr : (named?.vr.split('|')[0] ?? 'UN');
    const values = fromElement(value, vr, where, depth);
    const [first] = values;
    const encapsulated = tag === '7FE00010' && first instanceof ArrayBuffer ? readFragments(new Uint8Array(first)) : null;
    if (named && encapsulated) {
      item[named.keyword] = framesOf(encapsulated.fragments, encapsulated.offsetTable);
      continue;
    }
    if (!named) item[tag] = { vr, Value: values };
    else if (vr === 'SQ') item[named.keyword] = values;
    else if (values.length === 0) item[named.keyword] = null;
    else item[named.keyword] = values.length === 1 && (named.vm === '1' || BYTES.has(vr)) ? (values[0] ?? null) : values;
  }
  return item;
}

function nameFrom(name: Readonly<Record<string, unknown>>, path: string): DataValue {
  const groups: [string, string][] = [];
  for (const [group, text] of Object.entries(name)) {
    if (!NAME_GROUPS.some((one) => one === group))
      throw new DicomJsonError(`${group} is no component group; there are ${NAME_GROUPS.join(', ')}`, path);
    if (text === null) continue;
    if (typeof text !== 'string') throw new DicomJsonError(`${group} is no text`, path);
    groups.push([group, text]);
  }
  return Object.fromEntries(groups);
}

function fromElement(value: Readonly<Record<string, unknown>>, vr: string, path: string, depth: number): DataValue[] {
  const { InlineBinary, BulkDataURI } = value;
  if (typeof InlineBinary === 'string') return [fromBase64(InlineBinary, path)];
  if (typeof BulkDataURI === 'string') return [{ BulkDataURI }];
  if (InlineBinary !== undefined && InlineBinary !== null) throw new DicomJsonError('InlineBinary is no text', path);
  if (BulkDataURI !== undefined && BulkDataURI !== null) throw new DicomJsonError('BulkDataURI is no text', path);
  if (value.Value === undefined || value.Value === null) return [];
  if (!Array.isArray(value.Value)) throw new DicomJsonError('Value is no array', path);
  const list: readonly unknown[] = value.Value;
  return list.map((one, index): DataValue => {
    const where = `${path}[${index}]`;
    if (vr === 'SQ') return fromItem(one ?? {}, where, depth + 1);
    if (one === null || one === undefined || one === '') return null;
    if (vr === 'PN') {
      if (typeof one === 'string') return one;
      if (!isBag(one)) throw new DicomJsonError('a person name is an object of component groups', where);
      return nameFrom(one, where);
    }
    if (vr === 'SV' || vr === 'UV') {
      if (typeof one === 'number' && Number.isInteger(one)) return BigInt(one);
      if (typeof one === 'string' && /^-?\d+$/.test(one)) return BigInt(one);
      throw new DicomJsonError(`${JSON.stringify(one)} is no integer`, where);
    }
    if (NUMBERS.has(vr)) {
      if (typeof one === 'number') return one;
      if (typeof one !== 'string') throw new DicomJsonError(`${JSON.stringify(one)} is no number`, where);
      if (vr === 'FL' || vr === 'FD') {
        if (one === 'NaN') return Number.NaN;
        if (/^-?inf(?:inity)?$/i.test(one)) return one.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
      }
      // Text that should be a number and is none stays text.
      return one.trim() !== '' && Number.isFinite(Number(one)) ? Number(one) : one;
    }
    if (typeof one === 'string') return vr === 'AT' ? one.toUpperCase() : one;
    throw new DicomJsonError(`${JSON.stringify(one)} is no value of ${vr}`, where);
  });
}
