/** Characters outside the default repertoire, ISO IR 6 with its control characters (PS3.5 6.1.2.1). */

const BEYOND = /[^\0-\x7f]/;
/** Values looked at; a data set of more text than this has shown its characters by then. */
const MOST = 100_000;

/** True when text of the data set or Item, or of Items beneath it, needs a Specific Character Set. */
export function isBeyondDefault(item: object): boolean {
  const waiting: object[] = [item];
  const seen = new Set<object>(waiting);
  let looked = 0;
  for (let at = 0; at < waiting.length && looked < MOST; at++) {
    const from = waiting[at];
    if (from === undefined) break;
    for (const value of valuesOf(from)) {
      looked++;
      if (typeof value === 'string' && BEYOND.test(value)) return true;
      if (typeof value === 'object' && value !== null && !seen.has(value)) {
        seen.add(value);
        waiting.push(value);
      }
    }
  }
  return false;
}

/** What an Item or a list holds; nothing for bytes, and for what cannot be read. */
function valuesOf(from: object): readonly unknown[] {
  try {
    // A revoked proxy answers nothing, not even what it is.
    return ArrayBuffer.isView(from) || from instanceof ArrayBuffer ? [] : Object.values(from);
  } catch {
    return [];
  }
}
