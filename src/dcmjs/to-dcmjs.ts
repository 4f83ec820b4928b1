/** A data set as what dcmjs's own `DicomDict` writes right: elements by tag, values encoded here. */
import { BYTES } from '../dataset/vr-kinds.ts';
import { elementByKeyword } from '../dataset/dictionary.ts';
import { isEmpty } from '../dataset/empty.ts';
import { originalOf } from '../dataset/originals.ts';
import { chooseVr, type VrContext } from './choose-vr.ts';
import { decimalString } from './decimal-string.ts';
import { WriteDicomError } from './errors.ts';
import { fileMeta, syntaxOf } from './file-meta.ts';
import { nameText } from './person-name.ts';
import { bytesOf, exactBuffer, isBag } from './shapes.ts';
import { EXPLICIT_LITTLE_ENDIAN, encodingOf } from './transfer-syntax.ts';

/** An element of dcmjs's dict. */
export interface DcmjsElement {
  vr: string;
  Value: unknown[];
}

/** Elements keyed by eight hex digits in upper case. */
export type DcmjsDict = Record<string, DcmjsElement>;

/** What dcmjs's `DicomDict` holds. */
export interface DcmjsDataset {
  meta: DcmjsDict;
  dict: DcmjsDict;
}

export interface ToDcmjsOptions {
  /** Default: that of an instance of an IOD class or of `meta`, where dcmjs encodes it (not deflated, not big endian), else Explicit VR Little Endian. */
  readonly transferSyntaxUID?: string;
  /** File Meta Information to keep, keyed by keyword. */
  readonly meta?: object;
}

const TEXT: ReadonlySet<string> = new Set(['LO', 'LT', 'PN', 'SH', 'ST', 'UC', 'UT']);
const DEEPEST = 500;

/** A bigint as eight bytes, little endian. */
function longBytes(values: readonly unknown[], path: string): ArrayBuffer {
  const bytes = new DataView(new ArrayBuffer(values.length * 8));
  values.forEach((value, index) => {
    if (typeof value !== 'bigint') throw new WriteDicomError('a bigint is expected', path);
    bytes.setBigInt64(index * 8, value, true);
  });
  return bytes.buffer;
}

class Converter {
  readonly implicit: boolean;
  /** Some text is not ASCII: dcmjs writes all text in UTF-8. */
  foreign = false;
  private readonly open: object[] = [];

  constructor(implicit: boolean) {
    this.implicit = implicit;
  }

  item(item: object, path: string, outer: VrContext | null): DcmjsDict {
    if (!isBag(item)) throw new WriteDicomError('an object keyed by keyword is expected', path);
    if (this.open.includes(item)) throw new WriteDicomError('the item contains itself', path);
    if (this.open.length >= DEEPEST) throw new WriteDicomError(`items are nested deeper than ${DEEPEST} levels`, path);
    this.open.push(item);
    const { PixelRepresentation: representation, BitsAllocated: bits } = item;
    const context: VrContext = {
      signed: representation === undefined ? (outer?.signed ?? false) : representation === 1,
      bitsAllocated: typeof bits === 'number' ? bits : null,
      implicit: this.implicit,
    };
    const elements: [string, DcmjsElement][] = [];
    for (const key of Object.keys(item)) {
      const value = item[key];
      if (value === undefined || key.startsWith('_')) continue;
      const where = path === '' ? key : `${path}.${key}`;
      const [tag, stated, content] = this.located(key, value, where);
      // Group lengths would be wrong in the new encoding; group 0002 is the meta's.
      if (tag.endsWith('0000') || tag.startsWith('0002')) continue;
      const vr = stated ?? originalOf(item, key)?.vr ?? chooseVr(tag, content, context);
      elements.push([tag, { vr, Value: this.values(vr, content, where, context) }]);
    }
    this.open.pop();
    return Object.fromEntries(elements.sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  private located(key: string, value: unknown, path: string): [tag: string, vr: string | null, value: unknown] {
    if (/^[0-9A-Fa-f]{8}$/.test(key)) {
      if (!isBag(value) || typeof value.vr !== 'string') throw new WriteDicomError('an element under a tag is { vr, Value }', path);
      return [key.toUpperCase(), value.vr, value.Value ?? []];
    }
    const definition = elementByKeyword(key);
    if (!definition) throw new WriteDicomError('this is no keyword of the data dictionary and no 8-digit tag', path);
    return [definition.tag.replaceAll('x', '0'), null, value];
  }

  private values(vr: string, value: unknown, path: string, context: VrContext): unknown[] {
    if (vr === 'SQ') {
      const items: readonly unknown[] = value === null ? [] : Array.isArray(value) ? value : [value];
      return items.map((inner, index) => {
        if (!isBag(inner)) throw new WriteDicomError('an Item, an object keyed by keyword, is expected', `${path}[${index}]`);
        return this.item(inner, `${path}[${index}]`, context);
      });
    }
    if (isEmpty(value)) return [];
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (BYTES.has(vr)) {
      return list.map((one, index) => {
        const bytes = bytesOf(one);
        if (!bytes) throw new WriteDicomError(`bytes are expected for ${vr}`, list.length > 1 ? `${path}[${index}]` : path);
        return exactBuffer(bytes);
      });
    }
    // dcmjs knows no SV: its bytes go out under UN, which PS3.5 6.2.2 allows.
    if (vr === 'SV') return [longBytes(list, path)];
    return list.map((one, index) => this.value(vr, one, list.length > 1 ? `${path}[${index}]` : path));
  }

  private value(vr: string, value: unknown, path: string): unknown {
    if (value === null || value === undefined) return '';
    if (vr === 'PN') return this.text(nameText(value));
    if (vr === 'AT') {
      if (typeof value !== 'string' || !/^[0-9A-Fa-f]{8}$/.test(value))
        throw new WriteDicomError('a tag of 8 hex digits is expected', path);
      return Number.parseInt(value, 16);
    }
    if (typeof value === 'number') {
      if (vr === 'DS' || vr === 'IS') {
        if (!Number.isFinite(value)) throw new WriteDicomError(`${value} is no ${vr}`, path);
        return vr === 'DS' ? decimalString(value) : String(value);
      }
      return value;
    }
    if (typeof value === 'bigint') return value;
    if (typeof value === 'string') return TEXT.has(vr) ? this.text(value) : value;
    throw new WriteDicomError(`a ${value instanceof Date ? 'Date' : typeof value} is no value of ${vr}`, path);
  }

  private text(text: string): string {
    if (!this.foreign) for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) this.foreign = true;
    return text;
  }
}

/** All character sets of a dict replaced by UTF-8, in which dcmjs writes all text. */
function declareUtf8(dict: DcmjsDict): void {
  for (const [tag, element] of Object.entries(dict)) {
    if (tag === '00080005') element.Value = ['ISO_IR 192'];
    else if (element.vr === 'SQ') for (const item of element.Value) if (isDict(item)) declareUtf8(item);
  }
}

function isDict(value: unknown): value is DcmjsDict {
  return isBag(value);
}

/** The syntax that a data set was read in, where dcmjs encodes it; values are the same in Explicit VR Little Endian. */
function writable(uid: string | null): string {
  if (uid === null) return EXPLICIT_LITTLE_ENDIAN;
  const { deflated, littleEndian } = encodingOf(uid);
  return deflated || !littleEndian ? EXPLICIT_LITTLE_ENDIAN : uid;
}

/**
 * What dcmjs's `DicomDict` takes: `Object.assign(new DicomDict(meta), { dict }).write({ fragmentMultiframe: false, allowInvalidVRLength: true })`.
 * Values are encoded here: DS in at most 16 characters, tags as numbers, empty values without components, bytes exact; text is declared as UTF-8, in
 * which dcmjs writes it, where it is not ASCII.
 * @throws WriteDicomError with the path of what cannot be written.
 */
export function toDcmjs(dataset: object, options: ToDcmjsOptions = {}): DcmjsDataset {
  const transferSyntaxUID = options.transferSyntaxUID ?? writable(syntaxOf(dataset, options.meta));
  const encoding = encodingOf(transferSyntaxUID);
  if (encoding.deflated || !encoding.littleEndian) {
    throw new WriteDicomError(`dcmjs does not encode ${transferSyntaxUID}; writeDicom does`, 'TransferSyntaxUID');
  }
  const converter = new Converter(encoding.implicit);
  const dict = converter.item(dataset, '', null);
  if (converter.foreign) {
    declareUtf8(dict);
    dict['00080005'] = { vr: 'CS', Value: ['ISO_IR 192'] };
  }
  const meta: DcmjsDict = {};
  for (const [key, value] of Object.entries(fileMeta(dataset, options.meta ?? {}, transferSyntaxUID))) {
    const definition = elementByKeyword(key);
    if (!definition || definition.tag === '00020000' || value === null || value === undefined) continue;
    meta[definition.tag] = { vr: definition.vr, Value: Array.isArray(value) ? [...value] : [value] };
  }
  return { meta, dict };
}
