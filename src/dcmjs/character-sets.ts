/** Character sets of PS3.3 C.12.1.1.2: text from bytes and bytes from text, with the code extensions of ISO 2022. */
import { latin1 } from '../dataset/latin1.ts';

type Decode = (bytes: Uint8Array) => string;

const decoders = new Map<string, Decode>();

function labelled(label: string): Decode {
  const known = decoders.get(label);
  if (known) return known;
  const decoder = new TextDecoder(label);
  const decode: Decode = (bytes) => decoder.decode(bytes);
  decoders.set(label, decode);
  return decode;
}

/** JIS X 0201: Roman letters and half-width katakana. */
function jisX0201(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte >= 0xa1 && byte <= 0xdf ? 0xff61 + byte - 0xa1 : byte);
  return text;
}

/** Single sets by Defined Term; ISO 2022 terms name the same sets. */
function singleByte(term: string): Decode | null {
  switch (term.replace(/^ISO[ _]2022[ _]IR /, 'ISO_IR ').replace('ISO IR', 'ISO_IR')) {
    case '':
    case 'ISO_IR 6':
    case 'ISO_IR 100':
      return latin1;
    case 'ISO_IR 101':
      return labelled('iso-8859-2');
    case 'ISO_IR 109':
      return labelled('iso-8859-3');
    case 'ISO_IR 110':
      return labelled('iso-8859-4');
    case 'ISO_IR 144':
      return labelled('iso-8859-5');
    case 'ISO_IR 127':
      return labelled('iso-8859-6');
    case 'ISO_IR 126':
      return labelled('iso-8859-7');
    case 'ISO_IR 138':
      return labelled('iso-8859-8');
    case 'ISO_IR 148':
      return labelled('windows-1254');
    case 'ISO_IR 203':
      return labelled('iso-8859-15');
    case 'ISO_IR 166':
      return labelled('windows-874');
    case 'ISO_IR 13':
      return jisX0201;
    default:
      return null;
  }
}

/** What an escape sequence designates: into G0 (low bytes) or G1 (high bytes), one byte or two a character. */
interface Designation {
  readonly half: 'g0' | 'g1';
  readonly bytes: 1 | 2;
  readonly decode: Decode;
}

const high = (bytes: Uint8Array): Uint8Array => bytes.map((byte) => byte | 0x80);

function jisX0212(bytes: Uint8Array): string {
  const euc: number[] = [];
  for (let at = 0; at + 1 < bytes.length; at += 2) euc.push(0x8f, (bytes[at] ?? 0) | 0x80, (bytes[at + 1] ?? 0) | 0x80);
  return labelled('euc-jp')(Uint8Array.from(euc));
}

const G1_SETS: Readonly<Record<string, string>> = {
  A: '100',
  B: '101',
  C: '109',
  D: '110',
  L: '144',
  G: '127',
  F: '126',
  H: '138',
  M: '148',
  T: '166',
  b: '203',
};

/** Reads the escape sequence behind the ESC at `at`; null when it is none of the standard's. */
function designation(bytes: Uint8Array, at: number): { readonly length: number; readonly set: Designation } | null {
  const [a, b, c] = [bytes[at + 1], bytes[at + 2], bytes[at + 3]].map((byte) => (byte === undefined ? '' : String.fromCharCode(byte)));
  if (a === '(' && (b === 'B' || b === 'J')) return { length: 3, set: { half: 'g0', bytes: 1, decode: latin1 } };
  if (a === ')' && b === 'I') return { length: 3, set: { half: 'g1', bytes: 1, decode: jisX0201 } };
  if (a === '-' && b !== undefined && G1_SETS[b] !== undefined)
    return { length: 3, set: { half: 'g1', bytes: 1, decode: singleByte(`ISO_IR ${G1_SETS[b]}`) ?? latin1 } };
  if (a === '$' && b === 'B') return { length: 3, set: { half: 'g0', bytes: 2, decode: (part) => labelled('euc-jp')(high(part)) } };
  if (a === '$' && b === '(' && c === 'D') return { length: 4, set: { half: 'g0', bytes: 2, decode: jisX0212 } };
  if (a === '$' && b === ')' && c === 'C') return { length: 4, set: { half: 'g1', bytes: 2, decode: labelled('euc-kr') } };
  if (a === '$' && b === ')' && c === 'A') return { length: 4, set: { half: 'g1', bytes: 2, decode: labelled('gbk') } };
  return null;
}

const ESC = 0x1b;

function decodeExtended(bytes: Uint8Array, initial: Decode, delimiters: ReadonlySet<number>): string {
  let text = '';
  const start: { g0: Designation; g1: Designation } = {
    g0: { half: 'g0', bytes: 1, decode: latin1 },
    g1: { half: 'g1', bytes: 1, decode: initial },
  };
  let { g0, g1 } = start;
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    if (byte === ESC) {
      const found = designation(bytes, at);
      if (found) {
        if (found.set.half === 'g0') g0 = found.set;
        else g1 = found.set;
        at += found.length;
        continue;
      }
    }
    const upper = byte >= 0x80;
    const set = upper ? g1 : g0;
    let end = at + 1;
    while (end < bytes.length) {
      const next = bytes[end] ?? 0;
      if (next === ESC || next >= 0x80 !== upper || (!upper && g0.bytes === 1 && delimiters.has(next))) break;
      end++;
    }
    text += set.decode(bytes.subarray(at, end));
    if (!upper && g0.bytes === 1 && delimiters.has(byte)) ({ g0, g1 } = start);
    at = end;
  }
  return text;
}

const LINE = [0x09, 0x0a, 0x0c, 0x0d, 0x5c];
const TEXT_DELIMITERS: ReadonlySet<number> = new Set(LINE);
const NAME_DELIMITERS: ReadonlySet<number> = new Set([...LINE, 0x5e, 0x3d]);

/** The character sets of one data set or Item. */
export interface CharacterSet {
  readonly terms: readonly string[];
  /** False when a term is none of the standard's: bytes are then read one to one. */
  readonly known: boolean;
  decode(bytes: Uint8Array, personName: boolean): string;
  /** Bytes of a text; null when the sets do not have all its characters. */
  encode(text: string): Uint8Array | null;
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}

function ascii(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

function singleByteEncoder(decode: Decode): (text: string) => Uint8Array | null {
  let table: Map<string, number> | null = null;
  return (text) => {
    if (!table) {
      table = new Map();
      for (let byte = 255; byte >= 0; byte--) table.set(decode(Uint8Array.of(byte)), byte);
    }
    const bytes: number[] = [];
    for (const character of text) {
      const byte = table.get(character);
      if (byte === undefined || character === '\ufffd') return null;
      bytes.push(byte);
    }
    return Uint8Array.from(bytes);
  };
}

const utf8 = new TextEncoder();
const cache = new Map<string, CharacterSet>();

/** The character sets of the values of Specific Character Set (0008,0005); none: the default repertoire. */
export function characterSet(values: readonly string[]): CharacterSet {
  const terms = values.map((value) => value.trim());
  const key = terms.join('\\');
  const known = cache.get(key);
  if (known) return known;
  const made = make(terms);
  cache.set(key, made);
  return made;
}

function make(terms: readonly string[]): CharacterSet {
  const first = terms[0] ?? '';
  const multi: Readonly<Record<string, string>> = { 'ISO_IR 192': 'utf-8', GB18030: 'gb18030', GBK: 'gbk' };
  const label = multi[first];
  const asciiOnly = (text: string): Uint8Array | null => (isAscii(text) ? ascii(text) : null);
  if (label !== undefined) {
    const decode = labelled(label);
    return { terms, known: true, decode: (bytes) => decode(bytes), encode: label === 'utf-8' ? (text) => utf8.encode(text) : asciiOnly };
  }
  const initial = singleByte(first);
  const extended = terms.length > 1 || /2022/.test(first);
  const doubleByte = /^ISO 2022 IR (?:87|159|149|58)$/;
  if (!extended) {
    const decode = initial ?? latin1;
    return {
      terms,
      known: initial !== null,
      decode: (bytes) => decode(bytes),
      encode: first === '' || first === 'ISO_IR 6' ? asciiOnly : initial ? singleByteEncoder(initial) : asciiOnly,
    };
  }
  const allKnown = terms.every((term) => singleByte(term) !== null || doubleByte.test(term));
  return {
    terms,
    known: allKnown,
    decode: (bytes, personName) => decodeExtended(bytes, initial ?? latin1, personName ? NAME_DELIMITERS : TEXT_DELIMITERS),
    encode: asciiOnly,
  };
}
