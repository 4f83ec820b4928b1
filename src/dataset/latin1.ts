/** Bytes as text, one character a byte (ISO 8859-1): what most values of a file are. */

const { fromCharCode } = String;
/** Longest text whose characters are given one by one. */
const SHORT = 8;
/** Longest text whose characters are listed first, which is quicker than putting it together and takes more memory. */
const LISTED = 4096;
const CHUNK = 8192;

function short(bytes: Uint8Array, at: number, length: number): string {
  const a = bytes[at] ?? 0;
  if (length === 1) return fromCharCode(a);
  const b = bytes[at + 1] ?? 0;
  if (length === 2) return fromCharCode(a, b);
  const c = bytes[at + 2] ?? 0;
  if (length === 3) return fromCharCode(a, b, c);
  const d = bytes[at + 3] ?? 0;
  if (length === 4) return fromCharCode(a, b, c, d);
  const e = bytes[at + 4] ?? 0;
  if (length === 5) return fromCharCode(a, b, c, d, e);
  const f = bytes[at + 5] ?? 0;
  if (length === 6) return fromCharCode(a, b, c, d, e, f);
  const g = bytes[at + 6] ?? 0;
  return length === 7 ? fromCharCode(a, b, c, d, e, f, g) : fromCharCode(a, b, c, d, e, f, g, bytes[at + 7] ?? 0);
}

/** The bytes from `start` to before `end` as text. */
export function latin1(bytes: Uint8Array, start = 0, end: number = bytes.length): string {
  const length = end - start;
  if (length <= 0) return '';
  if (length <= SHORT) return short(bytes, start, length);
  if (length <= LISTED) {
    const codes = new Array<number>(length);
    for (let at = 0; at < length; at++) codes[at] = bytes[start + at] ?? 0;
    return Reflect.apply(fromCharCode, null, codes);
  }
  let text = '';
  for (let at = start; at < end; at += CHUNK) text += Reflect.apply(fromCharCode, null, bytes.subarray(at, Math.min(at + CHUNK, end)));
  return text;
}
