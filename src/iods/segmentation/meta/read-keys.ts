/** Reading of JSON values by key, each checked, with the path of its key in every problem. */
import type { MetaProblem } from './meta.ts';

/** Collects what is wrong and what is doubtful while a JSON value is read. */
export class KeyReader {
  readonly problems: MetaProblem[] = [];
  readonly warnings: MetaProblem[] = [];

  wrong(path: string, message: string): undefined {
    this.problems.push({ path, message });
    return undefined;
  }

  doubt(path: string, message: string): void {
    this.warnings.push({ path, message });
  }

  object(value: unknown, path: string): object | undefined {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
    return this.wrong(path, `an object is expected, not ${shown(value)}`);
  }

  list(value: unknown, path: string): readonly unknown[] | undefined {
    return Array.isArray(value) ? value : this.wrong(path, `a list is expected, not ${shown(value)}`);
  }

  /** A text that is not empty, or undefined where the key is absent; an empty one is taken as absent. */
  text(holder: object, key: string, path: string, longest: number): string | undefined {
    const value = own(holder, key);
    if (value === undefined || value === null || value === '') return undefined;
    const at = join(path, key);
    if (typeof value !== 'string') return this.wrong(at, `a text is expected, not ${shown(value)}`);
    if (value.trim() === '') return undefined;
    if ([...value].length > longest) return this.wrong(at, `has ${[...value].length} characters; ${longest} at most are stored`);
    return value;
  }

  requiredText(holder: object, key: string, path: string, longest: number): string | undefined {
    const value = own(holder, key);
    if (value === undefined || value === null || (typeof value === 'string' && value.trim() === ''))
      return this.wrong(join(path, key), value === undefined ? 'is missing' : 'is empty');
    return this.text(holder, key, path, longest);
  }

  /** A whole number, as a number or as its text. */
  whole(holder: object, key: string, path: string, least: number, most: number): number | undefined {
    const value = own(holder, key);
    if (value === undefined || value === null || value === '') return undefined;
    const number = typeof value === 'string' && /^\s*[+-]?\d+\s*$/.test(value) ? Number(value) : value;
    if (typeof number === 'number' && Number.isInteger(number) && number >= least && number <= most) return number;
    return this.wrong(join(path, key), `an integer from ${least} to ${most} is expected, not ${shown(value)}`);
  }
}

export function own(holder: object, key: string): unknown {
  return Object.hasOwn(holder, key) ? Reflect.get(holder, key) : undefined;
}

export function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
