/** Values against their Value Representation (PS3.5 6.2), in the shape that data sets have: which JavaScript type, which form and range. */
import {
  age,
  applicationEntity,
  attributeTag,
  codeString,
  date,
  dateTime,
  longString,
  longText,
  personName,
  resource,
  shortString,
  shortText,
  time,
  uid,
  unlimitedCharacters,
  unlimitedText,
} from './vr-text.ts';

/** What was expected of one value, null when it fits. */
export type ValueCheck = (value: unknown) => string | null;

function integer(vr: string, min: number, max: number): ValueCheck {
  const expected = `${vr}: an integer from ${min} to ${max}`;
  return (value) => (typeof value === 'number' && value >= min && value <= max && Number.isInteger(value) ? null : expected);
}

function longInteger(vr: string, min: bigint, max: bigint): ValueCheck {
  const expected = `${vr}: a bigint from ${min} to ${max}`;
  return (value) => {
    if (typeof value === 'bigint') return value >= min && value <= max ? null : expected;
    return Number.isSafeInteger(value) && typeof value === 'number' && (value >= 0 || min < 0n) ? null : expected;
  };
}

const DS = 'DS: a finite number';
const FL = 'FL: a number within single precision';
const FD = 'FD: a number';

/** Largest finite value of single precision. */
const SINGLE_MAX = 3.4028234663852886e38;

/** Number of bytes, or -1 for what holds none. Buffers of another realm are known by their tag. */
export function byteLength(value: unknown): number {
  if (typeof value !== 'object' || value === null) return -1;
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return value.byteLength;
  const tag = Object.prototype.toString.call(value);
  if (tag !== '[object ArrayBuffer]' && tag !== '[object SharedArrayBuffer]') return -1;
  const length: unknown = Reflect.get(value, 'byteLength');
  return typeof length === 'number' ? length : -1;
}

function bytes(vr: string, unit: number): ValueCheck {
  const expected = `${vr}: an ArrayBuffer${unit === 1 ? '' : ` whose length is a multiple of ${unit}`}`;
  return (value) => {
    const length = byteLength(value);
    return length >= 0 && length % unit === 0 ? null : expected;
  };
}

const SINGLE: Readonly<Record<string, ValueCheck>> = {
  AE: applicationEntity,
  AS: age,
  AT: attributeTag,
  CS: codeString,
  DA: date,
  DS: (value) => (typeof value === 'number' && Number.isFinite(value) ? null : DS),
  DT: dateTime,
  FD: (value) => (typeof value === 'number' ? null : FD),
  FL: (value) => (typeof value === 'number' && (!Number.isFinite(value) || (value <= SINGLE_MAX && value >= -SINGLE_MAX)) ? null : FL),
  IS: integer('IS', -2147483648, 2147483647),
  LO: longString,
  LT: longText,
  OB: bytes('OB', 1),
  OD: bytes('OD', 8),
  OF: bytes('OF', 4),
  OL: bytes('OL', 4),
  OV: bytes('OV', 8),
  OW: bytes('OW', 2),
  PN: personName,
  SH: shortString,
  SL: integer('SL', -2147483648, 2147483647),
  SS: integer('SS', -32768, 32767),
  ST: shortText,
  SV: longInteger('SV', -(2n ** 63n), 2n ** 63n - 1n),
  TM: time,
  UC: unlimitedCharacters,
  UI: uid,
  UL: integer('UL', 0, 4294967295),
  UN: bytes('UN', 1),
  UR: resource,
  US: integer('US', 0, 65535),
  UT: unlimitedText,
  UV: longInteger('UV', 0n, 2n ** 64n - 1n),
};

const checks = new Map<string, ValueCheck>(Object.entries(SINGLE));

/** Place of two capital letters in a square of 26 by 26; -1 for anything else. */
function square(vr: string): number {
  if (vr.length !== 2) return -1;
  const row = vr.charCodeAt(0) - 0x41;
  const column = vr.charCodeAt(1) - 0x41;
  return row >= 0 && row < 26 && column >= 0 && column < 26 ? row * 26 + column : -1;
}

/** The checks of the VRs by their letters: texts that come with private elements need not be hashed. */
const byLetters: readonly (ValueCheck | null)[] = Array.from({ length: 26 * 26 }, (_, place) => {
  const vr = String.fromCharCode(0x41 + Math.floor(place / 26), 0x41 + (place % 26));
  return checks.get(vr) ?? null;
});

/** The check for `US`, or for alternatives such as `US|SS`: fitting one of them is enough. Null for SQ and for a VR that is not known. */
export function checkFor(vr: string): ValueCheck | null {
  const place = square(vr);
  if (place >= 0) return byLetters[place] ?? null;
  const known = checks.get(vr);
  if (known) return known;
  const parts = vr.split('|').flatMap((one) => checks.get(one) ?? []);
  if (parts.length === 0) return null;
  const check: ValueCheck = (value) => {
    let expected: string | null = null;
    for (const part of parts) {
      const wrong = part(value);
      if (wrong === null) return null;
      expected = expected === null ? wrong : `${expected}, or ${wrong}`;
    }
    return expected;
  };
  checks.set(vr, check);
  return check;
}

/** True where the values are bytes: one value whatever its length. */
export function isBinary(vr: string): boolean {
  return vr === 'UN' || (vr.startsWith('O') && vr.length === 2);
}

/** True where terms compare as numbers. */
export function isNumeric(vr: string): boolean {
  return /^(DS|IS|FL|FD|SL|SS|UL|US|SV|UV)(\||$)/.test(vr);
}
