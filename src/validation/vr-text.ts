/** Character strings against their Value Representation (PS3.5 6.2): length, repertoire, form. Each check gives what was expected, or null. */

const SPACE = 0x20;

/** Length in characters without trailing padding; surrogate pairs count once. */
function characters(text: string): number {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === SPACE) end--;
  let count = end;
  for (let i = 0; i < end; i++) if ((text.charCodeAt(i) & 0xfc00) === 0xd800) count--;
  return count;
}

function tooLong(text: string, max: number): boolean {
  return text.length > max && characters(text) > max;
}

function digits(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    if (c < 0x30 || c > 0x39) return false;
  }
  return to <= text.length;
}

/** Position after the last character that is no trailing space. */
function unpadded(text: string): number {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === SPACE) end--;
  return end;
}

const two = (text: string, at: number): number => (text.charCodeAt(at) - 0x30) * 10 + text.charCodeAt(at + 1) - 0x30;

const CS = 'CS: at most 16 characters of A-Z, 0-9, space and underscore';
export function codeString(value: unknown): string | null {
  if (typeof value !== 'string') return CS;
  if (value.length > 16 && tooLong(value, 16)) return CS;
  for (let i = 0; i < value.length; i++) {
    const c = value.charCodeAt(i);
    if (!((c >= 0x41 && c <= 0x5a) || (c >= 0x30 && c <= 0x39) || c === SPACE || c === 0x5f)) return CS;
  }
  return null;
}

const UI =
  'UI: at most 64 characters, two or more components of digits without leading zero, separated by full stops, the first of them 0, 1 or 2';
/** Roots of ISO 8824 object identifiers: 0 and 1 have arcs 0 to 39, 2 has any. */
function hasRoot(text: string): boolean {
  const root = text.charCodeAt(0);
  if (text.charCodeAt(1) !== 0x2e || root < 0x30 || root > 0x32) return false;
  if (root === 0x32) return true;
  const end = text.indexOf('.', 2);
  const digits = (end < 0 ? text.length : end) - 2;
  return digits === 1 || (digits === 2 && text.charCodeAt(2) <= 0x33);
}

/** A UID (PS3.5 9.1). */
export function uid(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 64) return UI;
  if (!hasRoot(value)) return UI;
  let start = 0;
  let components = 0;
  for (let i = 0; i <= value.length; i++) {
    const c = i === value.length ? 0x2e : value.charCodeAt(i);
    if (c === 0x2e) {
      if (i === start || (i - start > 1 && value.charCodeAt(start) === 0x30)) return UI;
      start = i + 1;
      components++;
    } else if (c < 0x30 || c > 0x39) return UI;
  }
  return components > 1 ? null : UI;
}

/** Text of at most `max` characters. `lines`: line breaks, tabs and backslashes are allowed (ST, LT, UT). */
function text(vr: string, max: number, lines: boolean): (value: unknown) => string | null {
  const limit = max === Number.POSITIVE_INFINITY ? '' : ` of at most ${max} characters`;
  const expected = `${vr}: text${limit} without control characters${lines ? ' other than line breaks and tabs' : ' and backslashes'}`;
  return (value) => {
    if (typeof value !== 'string' || tooLong(value, max)) return expected;
    for (let i = 0; i < value.length; i++) {
      const c = value.charCodeAt(i);
      if (c >= SPACE && c !== 0x5c && c !== 0x7f) continue;
      if (c === 0x1b) continue;
      if (lines ? !(c === 0x5c || c === 0x0a || c === 0x0d || c === 0x0c || c === 0x09) : true) return expected;
    }
    return null;
  };
}

export const shortString: (value: unknown) => string | null = text('SH', 16, false);
export const longString: (value: unknown) => string | null = text('LO', 64, false);
export const unlimitedCharacters: (value: unknown) => string | null = text('UC', Number.POSITIVE_INFINITY, false);
export const shortText: (value: unknown) => string | null = text('ST', 1024, true);
export const longText: (value: unknown) => string | null = text('LT', 10240, true);
export const unlimitedText: (value: unknown) => string | null = text('UT', Number.POSITIVE_INFINITY, true);

const AE = 'AE: at most 16 characters of the default repertoire, not only spaces, without backslash and control characters';
export function applicationEntity(value: unknown): string | null {
  if (typeof value !== 'string' || tooLong(value, 16) || unpadded(value) === 0) return AE;
  for (let i = 0; i < value.length; i++) {
    const c = value.charCodeAt(i);
    if (c < SPACE || c > 0x7e || c === 0x5c) return AE;
  }
  return null;
}

const UR = 'UR: a URI or URL as in RFC 3986, without leading spaces';
export function resource(value: unknown): string | null {
  if (typeof value !== 'string' || value.charCodeAt(0) === SPACE) return UR;
  const end = unpadded(value);
  for (let i = 0; i < end; i++) {
    const c = value.charCodeAt(i);
    // Printable ASCII but for the characters that RFC 3986 keeps out: " < > \ ^ ` { | }
    if (c <= SPACE || c > 0x7e) return UR;
    if (c === 0x22 || c === 0x3c || c === 0x3e || c === 0x5c || c === 0x5e || c === 0x60 || (c >= 0x7b && c <= 0x7d)) return UR;
  }
  return null;
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function monthAndDay(value: string, year: number, at: number): boolean {
  const month = two(value, at);
  const day = two(value, at + 2);
  if (month < 1 || month > 12 || day < 1 || day > (DAYS[month - 1] ?? 0)) return false;
  return month !== 2 || day < 29 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
}

const DA = 'DA: a date as YYYYMMDD';
export function date(value: unknown): string | null {
  if (typeof value !== 'string' || unpadded(value) !== 8 || !digits(value, 0, 8)) return DA;
  return monthAndDay(value, two(value, 0) * 100 + two(value, 2), 4) ? null : DA;
}

/** `HH[MM[SS[.F…]]]` from `at` to `end`. */
function clock(value: string, at: number, end: number): boolean {
  const dot = value.indexOf('.', at);
  const whole = dot === -1 || dot > end ? end : dot;
  const length = whole - at;
  if ((length !== 2 && length !== 4 && length !== 6) || !digits(value, at, whole)) return false;
  if (two(value, at) > 23 || (length > 2 && two(value, at + 2) > 59) || (length > 4 && two(value, at + 4) > 60)) return false;
  if (whole === end) return true;
  const fraction = end - whole - 1;
  return length === 6 && fraction >= 1 && fraction <= 6 && digits(value, whole + 1, end);
}

const TM = 'TM: a time as HHMMSS.FFFFFF, parts from the right may be left out';
export function time(value: unknown): string | null {
  return typeof value === 'string' && clock(value, 0, unpadded(value)) ? null : TM;
}

const DT = 'DT: a date and time as YYYYMMDDHHMMSS.FFFFFF&ZZXX, parts from the right may be left out';
export function dateTime(value: unknown): string | null {
  if (typeof value !== 'string') return DT;
  let end = unpadded(value);
  if (end > 5) {
    const sign = value.charCodeAt(end - 5);
    if (sign === 0x2b || sign === 0x2d) {
      if (!digits(value, end - 4, end) || two(value, end - 2) > 59) return DT;
      const offset = two(value, end - 4) * 100 + two(value, end - 2);
      if (offset > (sign === 0x2b ? 1400 : 1200) || (sign === 0x2d && offset === 0)) return DT;
      end -= 5;
    }
  }
  if (end < 4 || !digits(value, 0, 4)) return DT;
  if (end === 4) return null;
  if (end < 6 || !digits(value, 4, 6) || two(value, 4) < 1 || two(value, 4) > 12) return DT;
  if (end === 6) return null;
  if (end < 8 || !digits(value, 6, 8) || !monthAndDay(value, two(value, 0) * 100 + two(value, 2), 4)) return DT;
  return end === 8 || clock(value, 8, end) ? null : DT;
}

const AS = 'AS: an age as nnnD, nnnW, nnnM or nnnY';
export function age(value: unknown): string | null {
  if (typeof value !== 'string' || value.length !== 4 || !digits(value, 0, 3)) return AS;
  return 'DWMY'.includes(value.charAt(3)) ? null : AS;
}

const PN = 'PN: up to three component groups of at most 64 characters and five components, without backslash and control characters';

function nameGroup(value: string): boolean {
  if (tooLong(value, 64)) return false;
  let carets = 0;
  for (let i = 0; i < value.length; i++) {
    const c = value.charCodeAt(i);
    if (c === 0x5e) carets++;
    else if ((c < SPACE && c !== 0x1b) || c === 0x5c || c === 0x3d || c === 0x7f) return false;
  }
  return carets <= 4;
}

/** A person name: text with component groups parted by `=`, or an object with one member a group. */
export function personName(value: unknown): string | null {
  if (typeof value === 'string') {
    if (value.length <= 64 && !value.includes('=')) return nameGroup(value) ? null : PN;
    const groups = value.split('=', 5);
    return groups.length <= 3 && groups.every(nameGroup) ? null : PN;
  }
  if (typeof value !== 'object' || value === null || Object.prototype.toString.call(value) !== '[object Object]') return PN;
  for (const key of Object.keys(value)) {
    if (key !== 'Alphabetic' && key !== 'Ideographic' && key !== 'Phonetic') return PN;
    const group: unknown = Reflect.get(value, key);
    if (group === undefined || group === null) continue;
    if (typeof group !== 'string' || !nameGroup(group)) return PN;
  }
  return null;
}

const AT = 'AT: a tag as eight hexadecimal digits in upper case';
export function attributeTag(value: unknown): string | null {
  if (typeof value !== 'string' || value.length !== 8) return AT;
  for (let i = 0; i < 8; i++) {
    const c = value.charCodeAt(i);
    if (!((c >= 0x30 && c <= 0x39) || (c >= 0x41 && c <= 0x46))) return AT;
  }
  return null;
}

const DS = 'DS: at most 16 characters, a decimal number';
/** Text of a Decimal String as it stood in the file. */
export function decimalText(value: string): string | null {
  return value.trimEnd().length <= 16 && /^ *[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)? *$/.test(value) ? null : DS;
}

const IS = 'IS: at most 12 characters, an integer from -2^31 to 2^31 - 1';
/** Text of an Integer String as it stood in the file. */
export function integerText(value: string): string | null {
  if (value.trimEnd().length > 12 || !/^ *[+-]?\d+ *$/.test(value)) return IS;
  const number = Number(value);
  return number >= -2147483648 && number <= 2147483647 ? null : IS;
}
