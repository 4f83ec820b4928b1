/** Values that are the same: numbers as numbers, text without padding, lists and Items member by member. */

/** Levels of Items that are compared; what is deeper counts as the same. */
const DEEPEST = 64;

function plain(value: unknown): unknown {
  if (typeof value !== 'string') return typeof value === 'bigint' ? String(value) : value;
  return value.replace(/[ \0]+$/, '').trimStart();
}

function equalText(a: unknown, b: unknown): boolean {
  if (typeof a === 'number' && typeof b === 'number') return a === b;
  const [left, right] = [plain(a), plain(b)];
  if (left === right) return true;
  const [x, y] = [Number(left), Number(right)];
  // A decimal string may stand as a number or as text: 1.0 is 1.
  return left !== '' && right !== '' && !Number.isNaN(x) && x === y;
}

/** True when nothing tells the two values apart. */
export function sameValue(a: unknown, b: unknown, depth = 0): boolean {
  if (Object.is(a, b) || depth > DEEPEST) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return equalText(a ?? '', b ?? '');
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((one, at) => sameValue(one, b[at], depth + 1));
  const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  for (const key of new Set([...left.keys(), ...right.keys()])) if (!sameValue(left.get(key), right.get(key), depth + 1)) return false;
  return true;
}
