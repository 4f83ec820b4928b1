/** Plain data as TypeScript literals: short lines stay one line, keys are bare, strings single-quoted. */

/** Text that stands in a literal as it is: a reference to another file's constant. */
export class Code {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

const BARE_KEY = /^[A-Za-z_$][A-Za-z0-9_$]*$/;
const WIDTH = 160;

/** `'it\'s'`: a string in single quotes. */
export function quote(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

export function keyOf(key: string): string {
  return BARE_KEY.test(key) ? key : quote(key);
}

function flat(value: unknown): string {
  if (value instanceof Code) return value.text;
  if (typeof value === 'string') return quote(value);
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return `[${value.map(flat).join(', ')}]`;
  if (typeof value === 'object') {
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    return entries.length === 0 ? '{}' : `{ ${entries.map(([key, inner]) => `${keyOf(key)}: ${flat(inner)}`).join(', ')} }`;
  }
  throw new TypeError(`a ${typeof value} has no literal`);
}

/** A literal, broken over lines where it is wider than a line. */
export function literal(value: unknown, indent = 0): string {
  const line = flat(value);
  if (line.length + indent * 2 <= WIDTH || value instanceof Code || typeof value !== 'object' || value === null) return line;
  const inner = '  '.repeat(indent + 1);
  const outer = '  '.repeat(indent);
  if (Array.isArray(value)) return `[\n${value.map((part) => `${inner}${literal(part, indent + 1)},\n`).join('')}${outer}]`;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return `{\n${entries.map(([key, part]) => `${inner}${keyOf(key)}: ${literal(part, indent + 1)},\n`).join('')}${outer}}`;
}

/** A union's members on lines as wide as the others, the first after what stands before it. */
export function wrapUnion(members: readonly string[], indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const member of members) {
    const longer = line === '' ? member : `${line} | ${member}`;
    if (longer.length + indent.length + 2 > WIDTH && line !== '') {
      lines.push(line);
      line = member;
    } else line = longer;
  }
  lines.push(line);
  return lines.length === 1 ? line : `\n${lines.map((one) => `${indent}| ${one}`).join('\n')}\n${indent.slice(2)}`;
}
