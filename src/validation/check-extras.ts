/** Attributes that the tables do not have at their place: retired, private, unknown, of repeating groups, or simply unexpected. */
import type { ElementDefinition } from '../dataset/dictionary.ts';
import { multiplicityOf } from '../dataset/dictionary.ts';
import { isBlank } from './blank.ts';
import { checkItems, isItem } from './check-items.ts';
import { checkCount, checkForm, fitsForm } from './check-values.ts';
import { generalPlan } from './compile-iod.ts';
import { checkOriginal } from './original-text.ts';
import { checkRepeatingGroup } from './repeating-groups.ts';
import { addForm, addPlain, pathOf } from './add-findings.ts';
import type { ExtrasInOrder, LevelPlan } from './plan.ts';
import type { Scope } from './scope.ts';
import { checkFor } from './vr.ts';
import * as say from './wording.ts';

/** Attributes that may stand in any data set or Item: PS3.5 7.5.3, PS3.10 7.2. */
const ANYWHERE: ReadonlySet<string> = new Set(['SpecificCharacterSet', 'DataSetTrailingPadding']);

/** The number that eight hex digits in upper case are; -1 for any other key. */
function tagNumber(key: string): number {
  if (key.length !== 8) return -1;
  let number = 0;
  for (let i = 0; i < 8; i++) {
    const c = key.charCodeAt(i);
    if (c >= 0x30 && c <= 0x39) number = number * 16 + c - 0x30;
    else if (c >= 0x41 && c <= 0x46) number = number * 16 + c - 0x37;
    else return -1;
  }
  return number;
}

/** Group and element of a tag's number. */
const groupOf = (number: number): number => number >>> 16;
const elementOf = (number: number): number => number & 0xffff;
const isPrivateGroup = (group: number): boolean => (group & 1) === 1;

/** Nothing is unexpected where any attribute may stand, or where no table speaks. */
function isOpen(scope: Scope): boolean {
  return scope.plan.open || scope.plan === generalPlan.root || scope.run.owner.partial;
}

/** Places by tag and name, so that findings do not depend on the order of insertion; null when they are in order already. */
function ordered(keys: readonly string[]): number[] | null {
  for (let i = 1; i < keys.length; i++) {
    if ((keys[i] ?? '') >= (keys[i - 1] ?? '')) continue;
    const byKey = (a: number, b: number): number => ((keys[a] ?? '') < (keys[b] ?? '') ? -1 : 1);
    return keys.map((_, index) => index).sort(byKey);
  }
  return null;
}

/** Most keys that are kept for the next Item. */
const KEPT = 4096;

function inOrder(plan: LevelPlan, keys: readonly string[]): ExtrasInOrder {
  const latest = plan.extras;
  if (latest !== null && sameKeys(latest.keys, keys)) return latest;
  const found = { keys, numbers: keys.map(tagNumber), order: ordered(keys) };
  if (keys.length <= KEPT) plan.extras = found;
  return found;
}

function sameKeys(some: readonly string[], others: readonly string[]): boolean {
  if (some.length !== others.length) return false;
  for (let at = 0; at < some.length; at++) if (some[at] !== others[at]) return false;
  return true;
}

export function checkExtras(scope: Scope): void {
  // A table on its own says nothing about the attributes of other tables around it.
  if (scope.run.owner.partial && scope.parent === null && scope.run.owner !== generalPlan) return;
  const { extraKeys, extraValues } = scope;
  const { numbers, order } = inOrder(scope.plan, extraKeys);
  const blocks: Blocks = { last: -1, reserved: false, creators: [] };
  let repeating: Map<string, Map<string, unknown>> | null = null;
  for (let i = 0; i < extraKeys.length; i++) {
    const at = order === null ? i : (order[i] ?? i);
    const key = extraKeys[at] ?? '';
    try {
      const number = numbers[at] ?? -1;
      if (number >= 0) {
        if (blocks.reserved && number >>> 8 === blocks.last && fitsItself(extraValues[at])) continue;
        if (isRepeating(scope, key, number)) {
          repeating ??= new Map();
          const group = repeating.get(key.slice(0, 4)) ?? new Map<string, unknown>();
          repeating.set(key.slice(0, 4), group.set(key, extraValues[at]));
        } else checkTagged(scope, key, number, extraValues[at], blocks);
      } else checkKeyword(scope, key, extraValues[at]);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      addForm(scope, 'vr', { path: pathOf(scope, key), tag: null, rule: null }, '', 'a value that can be read', say.unreadable(reason));
    }
  }
  for (const [group, elements] of repeating ?? []) checkRepeatingGroup(scope, group, elements);
}

/** True of `{ vr, Value }` whose values have the form of their VR: in a block whose creator is there, nothing is to be said. */
function fitsItself(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { vr, Value: values }: { readonly vr?: unknown; readonly Value?: unknown } = value;
  const check = typeof vr === 'string' ? checkFor(vr) : null;
  return check !== null && (values === undefined || fitsForm(check, values));
}

/** A tag of a repeating group for which the level has rows. */
function isRepeating(scope: Scope, tag: string, number: number): boolean {
  const group = groupOf(number);
  if (group >>> 8 !== 0x60 || isPrivateGroup(group) || elementOf(number) === 0) return false;
  const definition = scope.run.dictionary.byTag(tag);
  return definition?.tag.includes('x') === true && scope.plan.slots.has(definition.keyword);
}

/** The private block looked at last: elements of a block stand together. */
interface Blocks {
  /** Tag without its last two digits. */
  last: number;
  reserved: boolean;
  /** Blocks whose creator is there; in the order of tags it stands before its block. */
  readonly creators: number[];
}

function checkKeyword(scope: Scope, key: string, value: unknown): void {
  const definition = scope.run.dictionary.byKeyword(key);
  const path = pathOf(scope, key);
  if (definition === undefined) {
    addPlain(scope, 'unexpected', path, null, say.unknownKeyword);
    return;
  }
  const { tag } = definition;
  if (!ANYWHERE.has(key)) {
    if (tag.startsWith('0002')) addPlain(scope, 'unexpected', path, tag, say.fileMeta);
    else if (tag.startsWith('0000')) addPlain(scope, 'unexpected', path, tag, say.command);
    else if (definition.retired) addPlain(scope, 'retired', path, tag, say.retired);
    else if (!isOpen(scope)) addPlain(scope, 'unexpected', path, tag, unexpectedHere(scope));
  }
  if (!isBlank(definition.vr, value)) checkByDefinition(scope, key, definition, value);
}

function unexpectedHere(scope: Scope): string {
  return scope.run.owner.units.length > 0 ? say.unexpected(scope.run.owner.name) : say.unexpectedInTable;
}

function checkByDefinition(scope: Scope, key: string, definition: ElementDefinition, value: unknown): void {
  const { tag, vr, vm } = definition;
  if (vr === 'SQ') {
    checkGeneralItems(scope, key, tag, value);
    return;
  }
  const named = { keyword: key, tag, vr };
  if (!checkForm(scope, checkFor(vr), named, null, value)) return;
  const original = scope.originals?.get(key);
  if (original !== undefined && !checkOriginal(scope, original, named, null, value)) return;
  if (vm !== '') checkCount(scope, multiplicityOf(vm), vm, named, null, value);
}

function checkGeneralItems(scope: Scope, key: string, tag: string, value: unknown): void {
  if (Array.isArray(value)) {
    checkItems(scope, key, tag, value, null);
    return;
  }
  const text = say.shown(value);
  const expected = 'SQ: an array of Items';
  addForm(scope, 'vr', { path: pathOf(scope, key), tag, rule: null }, text, expected, say.representation(text, expected));
}

/** An element under its tag: `{ vr, Value }`. */
function checkTagged(scope: Scope, tag: string, number: number, value: unknown, blocks: Blocks): void {
  // Group lengths say nothing about the object.
  if (elementOf(number) === 0) return;
  if (isPrivateGroup(groupOf(number))) checkPrivate(scope, tag, number, value, blocks);
  else checkStandardTag(scope, tag);
  const element = typeof value === 'object' && value !== null ? (value as { readonly vr?: unknown; readonly Value?: unknown }) : null;
  const vr = element?.vr;
  if (typeof vr !== 'string' && !isItem(value)) {
    const text = say.shown(value);
    const expected = 'an element under its tag: { vr, Value }';
    addForm(scope, 'vr', { path: pathOf(scope, tag), tag, rule: null }, text, expected, say.representation(text, expected));
    return;
  }
  const check = typeof vr === 'string' ? checkFor(vr) : null;
  if (typeof vr !== 'string' || (check === null && vr !== 'SQ')) {
    const text = say.shown(vr);
    const expected = 'a Value Representation of PS3.5';
    addForm(scope, 'vr', { path: pathOf(scope, tag), tag, rule: null }, text, expected, say.representation(text, expected));
    return;
  }
  if (fitsItself(value)) return;
  const values = element?.Value;
  if (values === undefined || isBlank(vr, values)) return;
  if (vr === 'SQ') checkGeneralItems(scope, tag, tag, values);
  else checkForm(scope, check, { keyword: tag, tag, vr }, null, values);
}

/** Private groups, blocks and creators: PS3.5 7.8.1. */
function checkPrivate(scope: Scope, tag: string, number: number, value: unknown, blocks: Blocks): void {
  const block = number >>> 8;
  if (blocks.reserved && block === blocks.last) return;
  const group = groupOf(number);
  const element = elementOf(number);
  if (group === 0xffff || group < 9) {
    addPlain(scope, 'private', pathOf(scope, tag), tag, say.badPrivateGroup);
    return;
  }
  if (element >= 0x10 && element <= 0xff) {
    if (hasValue(value)) blocks.creators.push(group * 0x100 + element);
    return;
  }
  if (element < 0x1000) {
    addPlain(scope, 'private', pathOf(scope, tag), tag, say.noBlock);
    return;
  }
  blocks.last = block;
  blocks.reserved = blocks.creators.includes(block);
  if (!blocks.reserved) addPlain(scope, 'private', pathOf(scope, tag), tag, say.noCreator(`${tag.slice(0, 4)}00${tag.slice(4, 6)}`));
}

function hasValue(element: unknown): boolean {
  return isItem(element) && !isBlank('LO', element.Value);
}

/** A standard tag where a keyword would be: a repeating group above the first, or a tag that the dictionary does not have. */
function checkStandardTag(scope: Scope, tag: string): void {
  const definition = scope.run.dictionary.byTag(tag);
  if (definition === undefined) {
    addPlain(scope, 'unexpected', pathOf(scope, tag), tag, say.unknownTag);
    return;
  }
  if (!definition.tag.includes('x')) addPlain(scope, 'unexpected', pathOf(scope, tag), tag, say.underItsTag(definition.keyword));
  else if (definition.retired) addPlain(scope, 'retired', pathOf(scope, tag), tag, say.retired);
  else if (!isOpen(scope) && !scope.plan.slots.has(definition.keyword))
    addPlain(scope, 'unexpected', pathOf(scope, tag), tag, unexpectedHere(scope));
}
