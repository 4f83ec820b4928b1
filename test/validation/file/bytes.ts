/** Files put together element by element, so that each can be wrong in one thing. */

export type Part = Uint8Array;

const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));
const LONG = new Set(['OB', 'OW', 'OV', 'SQ', 'UN', 'UT']);

export function bytes(...parts: readonly (Part | readonly number[])[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

export const u16 = (value: number): number[] => [value & 255, (value >> 8) & 255];
export const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];

export function tag(text: string): number[] {
  return [...u16(Number.parseInt(text.slice(0, 4), 16)), ...u16(Number.parseInt(text.slice(4), 16))];
}

/** Text padded to an even length, with NUL for UI. */
export function text(value: string, vr = 'LO'): number[] {
  const all = ascii(value);
  return all.length % 2 === 0 ? all : [...all, vr === 'UI' || vr === 'OB' ? 0 : 32];
}

/** An element in Explicit VR Little Endian; `length` where it is to be wrong. */
export function element(of: string, vr: string, value: readonly number[] | string, length?: number): Part {
  const content = typeof value === 'string' ? text(value, vr) : value;
  const size = length ?? content.length;
  return bytes(tag(of), ascii(vr), LONG.has(vr) ? [0, 0, ...u32(size)] : u16(size), content);
}

export function item(...content: readonly Part[]): Part {
  const inside = bytes(...content);
  return bytes(tag('FFFEE000'), u32(inside.length), inside);
}

/** Encapsulated Pixel Data. */
export function fragments(offsets: readonly number[] | null, ...parts: readonly (readonly number[])[]): Part {
  const table = offsets === null ? [] : offsets.flatMap(u32);
  const items = [table, ...parts].map((part) => bytes(tag('FFFEE000'), u32(part.length), part));
  return bytes(tag('7FE00010'), ascii('OB'), [0, 0], u32(0xffffffff), ...items, tag('FFFEE0DD'), u32(0));
}

export const EXPLICIT = '1.2.840.10008.1.2.1';
export const CT = '1.2.840.10008.5.1.4.1.1.2';

export interface Meta {
  readonly syntax?: string;
  readonly sopClass?: string;
  readonly instance?: string;
  readonly version?: readonly number[];
  readonly groupLength?: number;
  readonly more?: readonly Part[];
}

export function metaOf(meta: Meta): Part {
  const rest = bytes(
    element('00020001', 'OB', meta.version ?? [0, 1]),
    element('00020002', 'UI', meta.sopClass ?? CT),
    element('00020003', 'UI', meta.instance ?? '1.2.3'),
    element('00020010', 'UI', meta.syntax ?? EXPLICIT),
    element('00020012', 'UI', '1.2.4'),
    ...(meta.more ?? []),
  );
  return bytes(element('00020000', 'UL', u32(meta.groupLength ?? rest.length)), rest);
}

export const IDENTITY: readonly Part[] = [element('00080016', 'UI', CT), element('00080018', 'UI', '1.2.3')];

/** A file of the elements. */
export function file(elements: readonly Part[], meta: Meta = {}): Uint8Array {
  return bytes(new Uint8Array(128), ascii('DICM'), metaOf(meta), ...elements);
}
