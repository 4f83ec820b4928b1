/** Bytes as text, one character a byte (ISO 8859-1): what most values of a file are. */

/** Longest text that is put together by eights, which is quickest; a longer one takes less memory in chunks. */
const SHORT = 4096;
const CHUNK = 8192;

/** The bytes from `start` to before `end` as text. */
export function latin1(bytes: Uint8Array, start = 0, end: number = bytes.length): string {
  let text = '';
  let at = start;
  if (end - start > SHORT) {
    for (; at < end; at += CHUNK) text += Reflect.apply(String.fromCharCode, null, bytes.subarray(at, Math.min(at + CHUNK, end)));
    return text;
  }
  for (; at + 8 <= end; at += 8) {
    text += String.fromCharCode(
      bytes[at] ?? 0,
      bytes[at + 1] ?? 0,
      bytes[at + 2] ?? 0,
      bytes[at + 3] ?? 0,
      bytes[at + 4] ?? 0,
      bytes[at + 5] ?? 0,
      bytes[at + 6] ?? 0,
      bytes[at + 7] ?? 0,
    );
  }
  for (; at < end; at++) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}
