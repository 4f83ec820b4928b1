/** Characters outside the default repertoire, ISO IR 6 with its control characters (PS3.5 6.1.2.1). */
import { isOnDemand } from './items-on-demand.ts';
import { allValues } from './own-values.ts';
import { readableElements } from './readable.ts';

const BEYOND = /[^\0-\x7f]/;
/** Values looked at; a data set of more text than this has shown its characters by then. */
const MOST = 100_000;
/** Texts up to this length are looked through faster by hand than by a pattern. */
const SHORT = 64;
/** Items waiting, from which on none is taken twice: data sets seldom have as many, and those that contain themselves soon do. */
const MANY = 256;

function isBeyond(text: string): boolean {
  if (text.length > SHORT) return BEYOND.test(text);
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return true;
  return false;
}

/**
 * True when text needs a Specific Character Set.
 * @param lists of the values of a data set or Item: what they hold is looked at too, Items and all beneath them. Undefined stands for nothing.
 */
export function isBeyondDefault(...lists: readonly (readonly unknown[])[]): boolean {
  return lookInto(lists, 0) === FOUND;
}

const FOUND = -1;

/** @param before values looked at before. @returns those looked at by now, or that such text is found. */
function lookInto(those: readonly object[], before: number): number {
  const waiting: object[] = [...those];
  let seen: Set<object> | null = null;
  let looked = before;
  /** Lists whose Items do not wait beside each other, since all together they are very many: looked into last. */
  const onDemand: (readonly object[])[] = [];
  for (let at = 0; at < waiting.length && looked < MOST; at++) {
    const from = waiting[at];
    if (from === undefined) break;
    const values = valuesOf(from);
    if (isOnDemand(values)) {
      onDemand.push(values);
      continue;
    }
    try {
      for (let index = 0; index < values.length; index++) {
        const value = values[index];
        if (value === undefined) continue;
        looked++;
        if (typeof value === 'string') {
          if (isBeyond(value)) return FOUND;
        } else if (looked < MOST && typeof value === 'object' && value !== null) {
          if (seen === null && waiting.length > MANY) seen = new Set(waiting);
          if (seen !== null) {
            if (seen.has(value)) continue;
            seen.add(value);
          }
          waiting.push(value);
        }
      }
    } catch {
      // Elements that throw when they are read; the others are looked at all the same.
      waiting.push(readableElements(values));
    }
  }
  for (const list of onDemand)
    for (let index = 0; index < list.length && looked < MOST; index++) {
      looked = lookInto([list[index] ?? {}], looked + 1);
      if (looked === FOUND) return FOUND;
    }
  return looked;
}

/** What an Item or a list holds; nothing for bytes, and for what cannot be read. */
function valuesOf(from: object): readonly unknown[] {
  try {
    // A revoked proxy answers nothing, not even what it is.
    if (Array.isArray(from)) return from;
    if (ArrayBuffer.isView(from) || from instanceof ArrayBuffer) return [];
    return allValues(from as Readonly<Record<string, unknown>>);
  } catch {
    return [];
  }
}
