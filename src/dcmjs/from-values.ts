/** Values of whatever shape dcmjs gives them to the shape of the design: by VR, then by the dictionary's VM. */
import { BIG_INTEGERS, BYTES, NUMBERS } from '../dataset/vr-kinds.ts';
import type { ElementDefinition } from '../dataset/dictionary.ts';
import type { DataItem, DataValue, PersonName } from '../dataset/types.ts';
import { nameGroups, nameText } from './person-name.ts';
import { bytesOf, exactBuffer, isBag } from './shapes.ts';

function personName(value: unknown): PersonName | null {
  const groups = nameGroups(nameText(value instanceof String ? value.valueOf() : value));
  return Object.keys(groups).length === 0 ? null : groups;
}

function tagText(value: unknown): string | null {
  if (typeof value === 'number') return value.toString(16).toUpperCase().padStart(8, '0');
  return typeof value === 'string' && value !== '' ? value.toUpperCase() : null;
}

function integer(value: unknown): DataValue {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'number' && Number.isInteger(value)) return BigInt(value);
  return typeof value === 'string' && /^[+-]?\d+$/.test(value.trim()) ? BigInt(value.trim()) : String(value);
}

/** One value that is no Item. */
function single(vr: string, value: unknown): DataValue {
  if (value === null || value === undefined || value === '') return null;
  if (vr === 'PN') return personName(value);
  if (vr === 'AT') return tagText(value);
  if (BIG_INTEGERS.has(vr)) return integer(value);
  if (BYTES.has(vr)) {
    const bytes = bytesOf(value);
    if (bytes) return exactBuffer(bytes);
    return isBag(value) && typeof value.BulkDataURI === 'string' ? { BulkDataURI: value.BulkDataURI } : String(value);
  }
  if (NUMBERS.has(vr)) {
    if (typeof value === 'number') return value;
    const text = String(value);
    // Text that should be a number and is none stays text.
    return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
  }
  return value instanceof String ? value.valueOf() : String(value);
}

/** Values as a list; frames of fragments, as dcmjs's asynchronous reader has them, joined to one buffer a frame. */
function listOf(vr: string, value: unknown): unknown[] {
  if (value === null || value === undefined) return [];
  const list: unknown[] = Array.isArray(value) ? [...value] : [value];
  if (!BYTES.has(vr)) return list;
  return list.map((frame) => {
    if (!Array.isArray(frame)) return frame;
    const parts = frame.map(bytesOf).filter((bytes) => bytes !== null);
    const joined = new Uint8Array(parts.reduce((sum, bytes) => sum + bytes.length, 0));
    let at = 0;
    for (const bytes of parts) {
      joined.set(bytes, at);
      at += bytes.length;
    }
    return joined;
  });
}

/**
 * A value in the shape of the design.
 * @param item turns one Item.
 * @param definition of the dictionary, null for private and unknown elements: they become `{ vr, Value }`.
 */
export function shapedValue(
  vr: string,
  value: unknown,
  definition: ElementDefinition | null,
  item: (one: unknown, index: number) => DataItem,
): DataItem[string] {
  const list = listOf(vr, value);
  const shaped: DataValue[] = vr === 'SQ' ? list.map(item) : list.map((one) => single(vr, one));
  if (!definition) return { vr, Value: shaped.length === 1 && shaped[0] === null ? [] : shaped };
  if (vr === 'SQ') return shaped;
  if (shaped.every((one) => one === null) && shaped.length <= 1) return null;
  return shaped.length === 1 && (definition.vm === '1' || BYTES.has(vr)) ? (shaped[0] ?? null) : shaped;
}
