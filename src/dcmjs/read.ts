/** `readDicom`: a DICOM file (PS3.10), or a bare data set, to a data set keyed by keyword. */
import { inflateSync } from 'fflate';
import type { Dataset } from '../../generated/dictionary/dataset.ts';
import { EncodingNotes, type EncodingRule, keepFileFacts } from '../dataset/file-facts.ts';
import { Decoder } from './decode.ts';
import { ReadDicomError } from './errors.ts';
import { type RawElement, type Syntax, Tokenizer } from './tokenize.ts';
import { encodingOf, EXPLICIT_BIG_ENDIAN, EXPLICIT_LITTLE_ENDIAN, IMPLICIT_LITTLE_ENDIAN } from './transfer-syntax.ts';

export interface ReadOptions {
  /** Of a damaged or truncated file, give what was read before the damage; the error is then in `warnings`. */
  readonly partial?: boolean;
}

export interface ReadResult {
  readonly dataset: Dataset;
  /** File Meta Information, keyed by keyword; empty when the file has none. */
  readonly meta: Dataset;
  readonly transferSyntaxUID: string;
  /** What was odd and could be read all the same. */
  readonly warnings: readonly string[];
}

const DIRECTORY_RECORDS = '00041220';
const EXPLICIT: Syntax = { implicit: false, littleEndian: true };
const IMPLICIT: Syntax = { implicit: true, littleEndian: true };

function startsWith(bytes: Uint8Array, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index++) if (bytes[at + index] !== text.charCodeAt(index)) return false;
  return bytes.length >= at + text.length;
}

function isLetters(bytes: Uint8Array, at: number): boolean {
  const [a = 0, b = 0] = [bytes[at], bytes[at + 1]];
  return a >= 65 && a <= 90 && b >= 65 && b <= 90;
}

/** The encoding of a data set without File Meta Information, by its first element; null when it cannot be one. */
function guess(bytes: Uint8Array, at: number): string | null {
  if (bytes.length - at < 8) return null;
  const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(at, at + 4);
  const little = (b << 8) | a;
  const big = (a << 8) | b;
  const plausible = (group: number): boolean => group >= 2 && group <= 0x7fe1 && (group <= 0x28 || group === 0x7fe0);
  if (plausible(little) && (d < 0x60 || c >= 0)) {
    if (isLetters(bytes, at + 4)) return EXPLICIT_LITTLE_ENDIAN;
    const length = new DataView(bytes.buffer, bytes.byteOffset + at + 4, 4).getUint32(0, true);
    if (length <= bytes.length - at - 8 || length === 0xffffffff) return IMPLICIT_LITTLE_ENDIAN;
  }
  if (plausible(big) && isLetters(bytes, at + 4)) return EXPLICIT_BIG_ENDIAN;
  return null;
}

function inflate(bytes: Uint8Array, offset: number): Uint8Array {
  try {
    return inflateSync(bytes);
  } catch (cause) {
    throw new ReadDicomError('the deflated data set cannot be inflated', { offset, tag: null }, cause);
  }
}

function transferSyntaxOf(meta: Dataset): string | null {
  const value = meta.TransferSyntaxUID;
  return typeof value === 'string' && value !== '' ? value : null;
}

/**
 * Reads a DICOM file, or a data set without preamble or File Meta Information.
 * @param input the bytes; pixel data are copied out of them once, text is decoded at every level by its character sets.
 * @throws ReadDicomError with offset and element when the bytes cannot be read; with `partial` only when there is no element at all.
 */
export function readDicom(input: Uint8Array | ArrayBuffer, options: ReadOptions = {}): ReadResult {
  const bytes = input instanceof Uint8Array ? input : new Uint8Array(input);
  const partial = options.partial ?? false;
  const warnings: string[] = [];
  const notes = new EncodingNotes();
  const wrong = (rule: EncodingRule, severity: 'error' | 'warning', offset: number, message: string, tag: string | null = null): void =>
    notes.add({ rule, severity, tag, steps: [], offset, message });
  if (bytes.length === 0) throw new ReadDicomError('the file is empty', { offset: 0, tag: null });
  let at = 0;
  if (startsWith(bytes, 128, 'DICM')) at = 132;
  else if (startsWith(bytes, 0, 'DICM')) {
    at = 4;
    warnings.push('the preamble is missing');
    wrong('file-prefix', 'error', 0, 'the preamble of 128 bytes before the prefix DICM is missing');
  } else {
    if (guess(bytes, 0) === null)
      throw new ReadDicomError('this is no DICOM file: it has neither the prefix DICM nor a plausible first element', {
        offset: 0,
        tag: null,
      });
    warnings.push('preamble and prefix are missing');
    if (bytes[0] === 2) wrong('file-prefix', 'error', 0, 'preamble and prefix DICM are missing');
  }
  const tokenizer = new Tokenizer(bytes, at, warnings, partial, notes);
  let metaElements: RawElement[] = [];
  if (bytes[at] === 2 && bytes[at + 1] === 0) {
    const syntax = isLetters(bytes, at + 4) ? EXPLICIT : IMPLICIT;
    if (syntax.implicit)
      wrong('meta-encoding', 'error', at, 'File Meta Information stands in Implicit VR; it is in Explicit VR Little Endian');
    metaElements = tokenizer.elements(bytes.length, syntax, false, (tag) => !tag.startsWith('0002'));
  } else {
    warnings.push('the File Meta Information is missing');
    // Bytes that claim to be no file may be a data set from the network, which has none.
    wrong('meta-missing', at === 0 ? 'warning' : 'error', at, 'the File Meta Information is missing');
  }
  const decoder = new Decoder(warnings);
  const meta = decoder.dataset(metaElements);
  let uid = transferSyntaxOf(meta);
  let body = bytes;
  let start = tokenizer.at;
  if (uid === null) {
    uid = guess(bytes, start) ?? IMPLICIT_LITTLE_ENDIAN;
    if (metaElements.length > 0) warnings.push('the Transfer Syntax UID is missing; it was told from the first element');
  }
  let encoding = encodingOf(uid);
  if (encoding.deflated && start < bytes.length) {
    body = inflate(bytes.subarray(start), start);
    start = 0;
  } else if (start < bytes.length) {
    // What the file is, not what it says: some writers name one encoding and use another.
    const real = guess(body, start);
    if (real !== null && (real === IMPLICIT_LITTLE_ENDIAN) !== encoding.implicit && encoding.littleEndian && real !== EXPLICIT_BIG_ENDIAN) {
      warnings.push(`the data set is not encoded as Transfer Syntax ${uid} says`);
      wrong('transfer-syntax-encoding', 'error', start, `the data set is not encoded as Transfer Syntax ${uid} says`, '00020010');
      encoding = encodingOf(real);
    }
  }
  const rest = new Tokenizer(body, start, warnings, partial, notes);
  const elements = rest.elements(body.length, encoding, false);
  const damage = tokenizer.truncated ?? rest.truncated;
  if (damage) {
    if (metaElements.length + elements.length === 0) throw damage;
    warnings.push(damage.message);
  }
  const dataset = decoder.dataset(elements);
  keepFileFacts(dataset, {
    notes: notes.list,
    meta: metaElements.length > 0 ? meta : null,
    transferSyntaxUID: uid,
    explicit: !encoding.implicit,
    recordOffsets: elements.find(({ tag }) => tag === DIRECTORY_RECORDS)?.items?.map(({ offset }) => offset) ?? null,
  });
  return { dataset, meta, transferSyntaxUID: uid, warnings };
}
