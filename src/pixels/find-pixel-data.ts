/** Where in a DICOM file the pixel data are: passes over all elements before them without reading their values. */
import { type ByteSource, PrefixReader } from './byte-source.ts';
import { PixelDataError } from './errors.ts';
import type { PixelKeyword } from './format.ts';
import { EXPLICIT_BIG_ENDIAN } from './syntaxes.ts';

export interface PixelDataPlace {
  readonly keyword: PixelKeyword;
  readonly transferSyntaxUID: string;
  /** Offset of the element's tag: all bytes before it are the header. */
  readonly element: number;
  /** Offset of the value. */
  readonly value: number;
  /** Null where it is undefined: encapsulated. */
  readonly length: number | null;
}

const UNDEFINED = 0xffffffff;
const IMPLICIT = '1.2.840.10008.1.2';
const DEFLATED = new Set(['1.2.840.10008.1.2.1.99', '1.2.840.10008.1.2.4.95', '1.2.840.10008.1.2.4.205']);
const KEYWORDS: Readonly<Record<number, PixelKeyword>> = { 8: 'FloatPixelData', 9: 'DoubleFloatPixelData', 16: 'PixelData' };
/** VRs with 32 bits of length, as their two letters in 16 bits. */
const LONG = new Set(
  ['OB', 'OD', 'OF', 'OL', 'OV', 'OW', 'SQ', 'SV', 'UC', 'UN', 'UR', 'UT', 'UV'].map((vr) => vr.charCodeAt(0) * 256 + vr.charCodeAt(1)),
);
const UN = 0x554e;

interface Encoding {
  readonly implicit: boolean;
  readonly littleEndian: boolean;
}

interface Header {
  readonly group: number;
  readonly element: number;
  readonly vr: number;
  readonly length: number;
  /** Bytes of tag, VR and length. */
  readonly size: number;
}

/** At once where it is in memory: waiting for each of many elements would cost more than reading them. */
function headerAt(reader: PrefixReader, encoding: Encoding): Header | Promise<Header> {
  if (reader.has(12)) return headerNow(reader, encoding);
  return reader.load(Math.min(12, Math.max(8, reader.source.size - reader.at))).then(() => headerNow(reader, encoding));
}

function headerNow(reader: PrefixReader, { implicit, littleEndian }: Encoding): Header {
  const group = reader.uint16(0, littleEndian);
  const element = reader.uint16(2, littleEndian);
  if (implicit || group === 0xfffe) return { group, element, vr: 0, length: reader.uint32(4, littleEndian), size: 8 };
  const vr = reader.uint16(4, false);
  if (!LONG.has(vr)) return { group, element, vr, length: reader.uint16(6, littleEndian), size: 8 };
  if (!reader.has(12)) throw new PixelDataError('the file ends early', { offset: reader.source.size });
  return { group, element, vr, length: reader.uint32(8, littleEndian), size: 12 };
}

/** Passes over the Items of a sequence of undefined length, however deep; without recursion, for files may nest without end. */
async function skipSequence(reader: PrefixReader, encoding: Encoding): Promise<void> {
  const open: { readonly items: boolean; readonly encoding: Encoding }[] = [{ items: true, encoding }];
  for (let level = open.at(-1); level !== undefined; level = open.at(-1)) {
    const next = headerAt(reader, level.encoding);
    const { group, element, vr, length, size } = next instanceof Promise ? await next : next;
    const start = reader.at;
    reader.at += size;
    if (group === 0xfffe && (level.items ? element === 0xe0dd : element === 0xe00d)) open.pop();
    else if (level.items && (group !== 0xfffe || element !== 0xe000)) throw new PixelDataError('an Item is expected', { offset: start });
    else if (length !== UNDEFINED) reader.at += length;
    else if (level.items) open.push({ items: false, encoding: level.encoding });
    else open.push({ items: true, encoding: vr === UN ? { implicit: true, littleEndian: true } : level.encoding });
  }
}

/** The transfer syntax by File Meta Information; leaves the reader at the data set. */
async function readMeta(reader: PrefixReader): Promise<string> {
  if (!reader.has(132)) await reader.load(Math.min(132, reader.source.size));
  const marked = reader.has(132) && reader.uint32(128, false) === 0x4449434d;
  if (marked) reader.at = 132;
  let found: string | null = null;
  const explicit = { implicit: false, littleEndian: true };
  while (reader.at + 8 <= reader.source.size) {
    const next = headerAt(reader, explicit);
    const { group, element, length, size } = next instanceof Promise ? await next : next;
    if (group !== 2) break;
    if (element === 0x10 && length < 128) {
      if (!reader.has(size + length)) await reader.load(size + length);
      found = String.fromCharCode(...reader.slice(reader.at + size, reader.at + size + length)).replace(/[\0 ]+$/, '');
    }
    reader.at += size + length;
  }
  if (found === null)
    throw new PixelDataError('the file has no File Meta Information with a transfer syntax', { offset: 0, attribute: 'TransferSyntaxUID' });
  return found;
}

/** Finds the pixel data of a file (PS3.10). A `PixelDataError` says why not: none there, deflated, damaged, and at which byte. */
export function findPixelData(source: ByteSource): Promise<PixelDataPlace> {
  return findIn(new PrefixReader(source));
}

/** The same with a reader that afterwards has everything before the pixel data in memory. */
export async function findIn(reader: PrefixReader): Promise<PixelDataPlace> {
  const { source } = reader;
  const transferSyntaxUID = await readMeta(reader);
  if (DEFLATED.has(transferSyntaxUID))
    throw new PixelDataError('the data set is deflated: it must be read as a whole', { transferSyntaxUID });
  const encoding = { implicit: transferSyntaxUID === IMPLICIT, littleEndian: transferSyntaxUID !== EXPLICIT_BIG_ENDIAN };
  while (reader.at + 8 <= source.size) {
    const next = headerAt(reader, encoding);
    const { group, element, vr, length, size } = next instanceof Promise ? await next : next;
    const start = reader.at;
    const keyword = group === 0x7fe0 ? KEYWORDS[element] : undefined;
    if (keyword !== undefined)
      return { keyword, transferSyntaxUID, element: start, value: start + size, length: length === UNDEFINED ? null : length };
    reader.at += size;
    if (length !== UNDEFINED) {
      if (length > source.size - reader.at) throw new PixelDataError('an element reaches beyond the end of the file', { offset: start });
      reader.at += length;
    } else await skipSequence(reader, vr === UN ? { implicit: true, littleEndian: true } : encoding);
    if (reader.at > source.size) throw new PixelDataError('an element reaches beyond the end of the file', { offset: start });
  }
  throw new PixelDataError('the file has no pixel data', { attribute: 'PixelData' });
}
