/** What counts as no value: null for every VR, `[]`, `""`, components that are all empty, a person name without text, no bytes. */
import { NAME_GROUPS } from './vr-kinds.ts';

function isEmptyComponent(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  if (typeof value !== 'object') return false;
  if (value instanceof ArrayBuffer) return value.byteLength === 0;
  if (ArrayBuffer.isView(value)) return value.byteLength === 0;
  return false;
}

/** True for a value that is absent or has zero length (PS3.5 7.4). A sequence of empty Items is not empty. */
export function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) {
    for (const component of value) if (!isEmptyComponent(component)) return false;
    return true;
  }
  return isEmptyComponent(value);
}

/** True for an empty person name object. */
export function isEmptyPersonName(value: object): boolean {
  for (const group of NAME_GROUPS) {
    const text: unknown = Reflect.get(value, group);
    if (typeof text === 'string' && text !== '') return false;
  }
  return true;
}
