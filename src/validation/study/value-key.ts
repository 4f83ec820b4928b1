/** Values as texts: one that is equal for equal values, one that people read. */

/** Longest text of a value that is shown. */
const LONGEST = 80;

function plain(value: unknown, depth: number): unknown {
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'string') return value.replace(/[ \0]+$/, '');
  if (value instanceof ArrayBuffer) return `${value.byteLength} bytes`;
  if (typeof value !== 'object' || value === null) return value;
  if (depth > 40) return '…';
  if (Array.isArray(value)) return value.map((one: unknown) => plain(one, depth + 1));
  const keys = Object.keys(value).sort();
  // A name of one group is the same as the group.
  if (keys.length === 1 && keys[0] === 'Alphabetic') return plain(Reflect.get(value, 'Alphabetic'), depth + 1);
  return keys.map((key) => [key, plain(Reflect.get(value, key), depth + 1)]);
}

/** Equal for values that are equal, padding apart; bytes count by their length alone. */
export function valueKey(value: unknown): string {
  return JSON.stringify(plain(value, 0));
}

/** The value in few characters. */
export function shownValue(value: unknown): string {
  const text = typeof value === 'string' ? `“${value}”` : valueKey(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
