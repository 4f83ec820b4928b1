/** Items of a sequence: objects, not cyclic, not endlessly deep, each checked by its level's plan. */
import { checkLevel, fill } from './check-level.ts';
import { generalPlan } from './compile-iod.ts';
import type { LevelPlan } from './plan.ts';
import { addForm, pathOf } from './add-findings.ts';
import { type Item, Scope } from './scope.ts';
import * as say from './wording.ts';

/** Deepest level of Items that is looked into. */
export const MAX_DEPTH = 256;
/** From this number of Items on, an object met again is not looked into again. */
const MANY = 100_000;
/** Most Items looked into. */
const MAX_ITEMS = 20_000_000;
/** Entries of a sequence that are no Items, after which it is given up. */
const MAX_WRONG = 1000;

/** True for a plain object, or an instance of a class: what may be an Item. */
export function isItem(value: unknown): value is Item {
  if (typeof value !== 'object' || value === null) return false;
  try {
    if (Array.isArray(value)) return false;
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype === Object.prototype || prototype === null) return true;
    return Object.prototype.toString.call(value) === '[object Object]';
  } catch {
    // A revoked proxy answers nothing.
    return false;
  }
}

function contains(scope: Scope, item: object): boolean {
  for (let at: Scope | null = scope; at !== null; at = at.parent) if (at.item === item) return true;
  return false;
}

/** Null plan: no table says what the Items hold, the dictionary alone judges them. A function gives each Item its own. */
export function checkItems(
  scope: Scope,
  keyword: string,
  tag: string | null,
  values: readonly unknown[],
  plan: LevelPlan | ((item: Item) => LevelPlan | null) | null,
): void {
  let wrong = 0;
  for (let index = 0; index < values.length; index++) {
    const item = values[index];
    if (isItem(item)) {
      const inner = openItem(scope, keyword, tag, item, index, (typeof plan === 'function' ? plan(item) : plan) ?? generalPlan.root);
      if (inner !== null) checkLevel(inner);
      continue;
    }
    wrong++;
    if (wrong > MAX_WRONG) return;
    const text = say.shown(item);
    const expected = 'an Item: an object keyed by keyword';
    const place = { path: `${pathOf(scope, keyword)}[${index}]`, tag, rule: null };
    addForm(scope, 'vr', place, text, expected, say.representation(text, expected));
  }
}

/** The scope of an Item with its values read; null where it is not to be looked into. */
export function openItem(scope: Scope, keyword: string, tag: string | null, item: Item, index: number, plan: LevelPlan): Scope | null {
  const { run } = scope;
  if (scope.depth >= MAX_DEPTH || contains(scope, item)) {
    const deep = scope.depth >= MAX_DEPTH;
    const expected = deep ? `at most ${MAX_DEPTH} levels` : 'an Item that does not contain itself';
    const message = deep ? say.tooDeep(MAX_DEPTH) : say.cyclic;
    addForm(scope, 'items', { path: `${pathOf(scope, keyword)}[${index}]`, tag, rule: null }, '', expected, message);
    return null;
  }
  run.visited++;
  if (run.visited > MANY) {
    run.seen ??= new Set();
    if (run.seen.has(item) || run.visited > MAX_ITEMS) {
      const repeated = run.visited <= MAX_ITEMS;
      const message = repeated ? say.sharedItem : say.tooMany(MAX_ITEMS);
      if (!run.limited) {
        run.limited = true;
        addForm(
          scope,
          'items',
          { path: `${pathOf(scope, keyword)}[${index}]`, tag, rule: null },
          '',
          'Items that can all be looked into',
          message,
        );
      }
      return null;
    }
    // An Item on demand is not met again: each time a new one is made.
    if (!run.onDemand) run.seen.add(item);
  }
  const inner = new Scope(run, plan, item, scope, keyword, index);
  return fill(inner) ? inner : null;
}
