/** TypeScript types of attribute values by VR, VM, value lists and item counts. */
import type { AttributeRow, DictionaryEntry, ValueListModel } from '../standard/model.ts';
import { quote } from './literal.ts';

const NUMBERS = new Set(['IS', 'DS', 'US', 'SS', 'UL', 'SL', 'FL', 'FD']);
const BIGINTS = new Set(['SV', 'UV']);
const BYTES = new Set(['OB', 'OW', 'OD', 'OF', 'OL', 'OV', 'UN']);
/** Longest VM that is written as a tuple. */
const LONGEST_TUPLE = 16;

/** Names of src/rules that a type text uses. */
export type TypeName = 'PersonName' | 'DefinedTerm';

export interface ValueType {
  readonly text: string;
  readonly uses: readonly TypeName[];
  /** Literal members, when the value is a closed union of them. */
  readonly literals: readonly string[] | null;
}

function baseType(vrs: readonly string[]): { text: string; uses: TypeName[] } {
  const parts = new Set<string>();
  const uses: TypeName[] = [];
  for (const vr of vrs) {
    if (NUMBERS.has(vr)) parts.add('number');
    else if (BIGINTS.has(vr)) parts.add('bigint');
    else if (BYTES.has(vr)) parts.add('ArrayBuffer');
    else if (vr === 'PN') {
      parts.add('PersonName');
      parts.add('string');
      uses.push('PersonName');
    } else parts.add('string');
  }
  return { text: [...parts].join(' | '), uses };
}

/** The type of one value by its VRs alone. */
export function elementText(vrs: readonly string[]): string {
  return baseType(vrs).text;
}

function literalOf(term: string, numeric: boolean): string | null {
  if (!numeric) return quote(term);
  const hex = /^([0-9A-F]+)H$/i.exec(term);
  const value = hex ? Number.parseInt(hex[1] ?? '', 16) : Number(term);
  return Number.isFinite(value) && term.trim() !== '' ? String(value) : null;
}

/** True where one of the lists holds whatever the data set: two conditions that are each other's opposite. */
function isComplete(lists: readonly ValueListModel[]): boolean {
  const [one, other, ...others] = lists.map((list) => list.condition?.tree ?? null);
  if (!one || !other || others.length > 0 || one.op !== '=' || other.op !== '!=') return false;
  return JSON.stringify([one.attribute, one.to]) === JSON.stringify([other.attribute, other.to]);
}

/** One value, enumerations as unions, Defined Terms as open unions. */
export function elementType(row: AttributeRow, entry: DictionaryEntry | null): ValueType {
  const vrs = entry?.vr ?? ['UN'];
  const base = baseType(vrs);
  const lists = row.values ?? [];
  const plain = lists.filter((list) => list.value === undefined && (list.condition === undefined || isComplete(lists)));
  if (plain.length === 0 || plain.length < lists.length || vrs.some((vr) => BYTES.has(vr) || vr === 'SQ' || vr === 'PN'))
    return { ...base, literals: null };
  const numeric = vrs.some((vr) => NUMBERS.has(vr));
  const terms = [...new Set(plain.flatMap((list) => list.terms))];
  const literals = terms.map((term) => literalOf(term, numeric));
  if (literals.some((text) => text === null)) return { ...base, literals: null };
  const members = [...new Set(literals.filter((text): text is string => text !== null))];
  if (plain.every((list) => list.kind === 'enumerated')) return { text: members.join(' | '), uses: [], literals: members };
  if (numeric) return { ...base, literals: null };
  return { text: `DefinedTerm<${members.join(' | ')}>`, uses: ['DefinedTerm'], literals: null };
}

/** Wraps the type of one value by the VM: a value, a tuple, an array. */
export function byMultiplicity(element: string, vm: string): string {
  const array = /[|&]/.test(element) ? `(${element})[]` : `${element}[]`;
  if (vm === '1' || vm === '') return element;
  if (/^\d+$/.test(vm)) {
    const count = Number(vm);
    return count <= LONGEST_TUPLE ? `[${Array.from({ length: count }, () => element).join(', ')}]` : array;
  }
  return array;
}

/** Type of a value that is bytes, whatever its VM; null for other VRs. */
export function bytesText(entry: DictionaryEntry | null): string | null {
  const vrs = entry?.vr ?? [];
  if (!vrs.some((vr) => BYTES.has(vr))) return null;
  // Encapsulated Pixel Data are one buffer a frame; LUT Data may be numbers or bytes.
  if (entry?.keyword === 'PixelData') return 'ArrayBuffer | ArrayBuffer[]';
  return vrs.some((vr) => NUMBERS.has(vr)) ? 'ArrayBuffer | number[]' : 'ArrayBuffer';
}

/** Type of a whole value that is no sequence, without null. */
export function valueType(row: AttributeRow, entry: DictionaryEntry | null): ValueType {
  const element = elementType(row, entry);
  const vm = row.vm ?? entry?.vm ?? '1';
  const bytes = bytesText(entry);
  if (bytes !== null) return { text: bytes, uses: [], literals: null };
  return { text: byMultiplicity(element.text, vm), uses: element.uses, literals: vm === '1' ? element.literals : null };
}

/** `null` belongs to the type of what may be empty. */
export function mayBeEmpty(type: string | null): boolean {
  return type !== '1' && type !== '1C';
}

/** Type 1 and 2 must be there. */
export function mustBePresent(type: string | null): boolean {
  return type === '1' || type === '2';
}
