/** Value Representations (PS3.5 6.2): does one value have the form, length, repertoire and range of its VR. */
import { isEmptyPersonName } from '../dataset/empty.ts';

const DIGITS_UID = /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*))*$/;
const CS = /^[A-Z0-9 _]*$/;
const DA = /^(\d{4})(\d{2})(\d{2})$/;
const DA_OLD = /^\d{4}\.\d{2}\.\d{2}$/;
const TM = /^(\d{2})(?:(\d{2})(?:(\d{2})(?:\.\d{1,6})?)?)?$/;
const DT = /^(\d{4})(?:(\d{2})(?:(\d{2})(?:(\d{2})(?:(\d{2})(?:(\d{2})(?:\.\d{1,6})?)?)?)?)?)?([+-]\d{4})?$/;
const AS = /^\d{3}[DWMY]$/;
const DS = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?$/;
const IS = /^[+-]?\d+$/;
const AT = /^[0-9A-F]{8}$/;

const LENGTHS: Readonly<Record<string, number>> = { AE: 16, CS: 16, LO: 64, SH: 16, ST: 1024, LT: 10240, UI: 64, DS: 16, IS: 12 };
const INTEGERS: Readonly<Record<string, readonly [number, number]>> = {
  US: [0, 65535],
  SS: [-32768, 32767],
  UL: [0, 4294967295],
  SL: [-2147483648, 2147483647],
};
const BIGINTS: Readonly<Record<string, readonly [bigint, bigint]>> = {
  UV: [0n, 18446744073709551615n],
  SV: [-9223372036854775808n, 9223372036854775807n],
};
const BYTES = new Set(['OB', 'OW', 'OD', 'OF', 'OL', 'OV', 'UN']);
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function leap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function dateProblem(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12) return 'there is no such month';
  const days = month === 2 && !leap(year) ? 28 : (DAYS[month - 1] ?? 31);
  return day < 1 || day > days ? 'there is no such day' : null;
}

function timeProblem(hour: string | undefined, minute: string | undefined, second: string | undefined): string | null {
  if (Number(hour ?? 0) > 23) return 'there is no such hour';
  if (Number(minute ?? 0) > 59) return 'there is no such minute';
  return Number(second ?? 0) > 60 ? 'there is no such second' : null;
}

/** Characters that no string may hold; text VRs allow line breaks, tabs, form feeds and the escapes of character sets. */
function controlProblem(text: string, lines: boolean): string | null {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 32 && code !== 127) continue;
    if (code === 27 || (lines && (code === 9 || code === 10 || code === 12 || code === 13))) continue;
    return `it holds the control character ${code.toString(16).toUpperCase().padStart(2, '0')}H`;
  }
  return null;
}

function lengthProblem(text: string, vr: string): string | null {
  const limit = LENGTHS[vr];
  if (limit === undefined || text.length <= limit) return null;
  // Characters beyond the first plane count as one.
  const length = [...text].length;
  return length > limit ? `it has ${length} characters, at most ${limit} are allowed` : null;
}

function textProblem(text: string, vr: string): string | null {
  switch (vr) {
    case 'UI':
      return text.length > 64
        ? 'it has more than 64 characters'
        : DIGITS_UID.test(text)
          ? null
          : 'it is no UID: numbers without leading zeros, parted by full stops';
    case 'CS':
      return CS.test(text) ? lengthProblem(text.trim(), vr) : 'only upper-case letters, digits, space and underscore are allowed';
    case 'DA': {
      const match = DA.exec(text.trim());
      if (!match) return DA_OLD.test(text.trim()) ? 'the form YYYY.MM.DD is not allowed any more' : 'it is no date YYYYMMDD';
      return dateProblem(Number(match[1]), Number(match[2]), Number(match[3]));
    }
    case 'TM': {
      const match = TM.exec(text.trim());
      return match ? timeProblem(match[1], match[2], match[3]) : 'it is no time HHMMSS.FFFFFF';
    }
    case 'DT': {
      const match = DT.exec(text.trim());
      if (!match) return 'it is no date and time YYYYMMDDHHMMSS.FFFFFF&ZZXX';
      const date = match[2] === undefined ? null : dateProblem(Number(match[1]), Number(match[2]), Number(match[3] ?? 1));
      return date ?? timeProblem(match[4], match[5], match[6]);
    }
    case 'AS':
      return AS.test(text) ? null : 'it is no age of three digits and D, W, M or Y';
    case 'DS':
      return DS.test(text.trim()) ? lengthProblem(text.trim(), vr) : 'it is no decimal number';
    case 'IS': {
      if (!IS.test(text.trim())) return 'it is no integer';
      const value = Number(text);
      return value < -2147483648 || value > 2147483647 ? 'it lies outside 32 bits' : null;
    }
    case 'AT':
      return AT.test(text) ? null : 'it is no tag of eight hex digits in upper case';
    case 'LT':
    case 'ST':
    case 'UT':
      return controlProblem(text, true) ?? lengthProblem(text, vr);
    case 'UR':
      return /^\s/.test(text) ? 'it begins with a space' : controlProblem(text, false);
    case 'AE':
      return text.includes('\\')
        ? 'a backslash is not allowed'
        : (controlProblem(text, false) ?? (text.trim() === '' ? 'it has only spaces' : lengthProblem(text.trim(), vr)));
    default:
      return text.includes('\\') ? 'a backslash is not allowed' : (controlProblem(text, vr === 'UC') ?? lengthProblem(text, vr));
  }
}

function personNameProblem(groups: readonly string[]): string | null {
  if (groups.length > 3) return 'it has more than three component groups';
  for (const group of groups) {
    if (group.split('^').length > 5) return 'a component group has more than five components';
    if ([...group].length > 64) return 'a component group has more than 64 characters';
    const control = controlProblem(group, false);
    if (control) return control;
    if (group.includes('\\')) return 'a backslash is not allowed';
  }
  return null;
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (value instanceof Date) return 'a Date';
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return 'bytes';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/**
 * What is wrong with one value under a VR; null when nothing is.
 * @param value a single value, not null.
 */
export function valueProblem(value: unknown, vr: string): string | null {
  if (vr === 'PN') {
    if (typeof value === 'string') return personNameProblem(value.split('='));
    if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof Date)
      return `a person name is expected, not ${typeName(value)}`;
    if (isEmptyPersonName(value)) return null;
    const groups = ['Alphabetic', 'Ideographic', 'Phonetic'].map((key): unknown =>
      Object.hasOwn(value, key) ? Reflect.get(value, key) : '',
    );
    if (groups.some((group) => group !== undefined && typeof group !== 'string')) return 'a component group is no text';
    return personNameProblem(groups.filter((group) => typeof group === 'string'));
  }
  if (vr === 'IS' || vr === 'DS') {
    if (typeof value === 'string') return textProblem(value, vr);
    if (typeof value !== 'number') return `a number is expected, not ${typeName(value)}`;
    if (!Number.isFinite(value)) return `${value} cannot be written`;
    if (vr === 'IS')
      return !Number.isInteger(value) ? 'it is no integer' : value < -2147483648 || value > 2147483647 ? 'it lies outside 32 bits' : null;
    return null;
  }
  const range = INTEGERS[vr];
  if (range) {
    if (typeof value !== 'number') return `a number is expected, not ${typeName(value)}`;
    return Number.isInteger(value) && value >= range[0] && value <= range[1]
      ? null
      : `an integer from ${range[0]} to ${range[1]} is expected`;
  }
  const wide = BIGINTS[vr];
  if (wide) {
    if (typeof value === 'number') return Number.isInteger(value) ? null : 'it is no integer';
    if (typeof value !== 'bigint') return `a bigint is expected, not ${typeName(value)}`;
    return value >= wide[0] && value <= wide[1] ? null : 'it lies outside 64 bits';
  }
  if (vr === 'FL' || vr === 'FD') return typeof value === 'number' ? null : `a number is expected, not ${typeName(value)}`;
  if (BYTES.has(vr))
    return value instanceof ArrayBuffer || ArrayBuffer.isView(value) ? null : `bytes (ArrayBuffer) are expected, not ${typeName(value)}`;
  if (typeof value !== 'string') return `text is expected, not ${typeName(value)}`;
  return textProblem(value, vr);
}

/** VRs whose value is never parted at backslashes. */
export function isSingleText(vr: string): boolean {
  return vr === 'ST' || vr === 'LT' || vr === 'UT' || vr === 'UR';
}

export function isBytes(vr: string): boolean {
  return BYTES.has(vr);
}
