/** Evaluation of conditions: three-valued, with the lookup of attributes through items, frames and the root. */
import { elementByKeyword } from '../dataset/dictionary.ts';
import { isEmpty } from '../dataset/empty.ts';
import type { AttributeRef, Condition, Decided, Requirement, UnknownReason } from '../rules/condition.ts';
import type { CompiledScope } from './compile.ts';

/** 1: met. 0: not met. -1: cannot tell. */
export type Ternary = 1 | 0 | -1;

/** A data set or an Item, its properties read with care. */
export type Item = Readonly<Record<string, unknown>>;

/** What conditions see: the items from the root inward, and the functional groups of the frame at hand. */
export interface View {
  readonly items: Item[];
  /** Scope of each item, for "its own absence is already reported"; null where no rules are known. */
  readonly scopes: (CompiledScope | null)[];
  /** Functional group Items of the frame, per-frame before shared; null outside functional groups. */
  frame: readonly Item[] | null;
  /** True when a module of this name is in use; null where that is not known. */
  moduleInUse: ((name: string) => boolean | null) | null;
  /** Keywords that the modules in use demand at top level (Type 1 and 2). */
  demanded: ReadonlySet<string>;
}

export type CompiledCondition = (view: View) => Ternary;

export interface CompiledRequirement {
  readonly condition: CompiledCondition;
  /** What holds when the condition is not met; null: forbidden. */
  readonly leave: CompiledCondition | null;
  readonly never: CompiledCondition | null;
  readonly decided: Decided;
  readonly reason: UnknownReason | null;
  readonly tree: Condition | null;
}

const always: CompiledCondition = () => 1;
const cannotTell: CompiledCondition = () => -1;

const negate = (value: Ternary): Ternary => (value === -1 ? -1 : value === 1 ? 0 : 1);

/** Own property of an item; never a prototype's, never a getter's error. */
export function read(item: Item, keyword: string): unknown {
  return Object.hasOwn(item, keyword) ? item[keyword] : undefined;
}

interface Found {
  readonly value: unknown;
  /** False when the attribute is nowhere. */
  readonly present: boolean;
  /** It is absent or empty where its own rule demands it: nothing can be concluded from it. */
  readonly reported: boolean;
}

const ABSENT: Found = { value: undefined, present: false, reported: false };
const REPORTED: Found = { value: undefined, present: false, reported: true };

function demandedIn(view: View, level: number, keyword: string): boolean {
  if (level === 0 && view.demanded.has(keyword)) return true;
  const attribute = level > 0 ? view.scopes[level]?.attributes.get(keyword) : undefined;
  return (
    attribute !== undefined &&
    attribute.declarations.some(
      (declaration) => (declaration.type === '1' || declaration.type === '2') && declaration.includes.length === 0,
    )
  );
}

function lookUp(view: View, ref: AttributeRef): Found {
  const { keyword, scope } = ref;
  const last = view.items.length - 1;
  const start = scope === 'root' ? 0 : scope === 'enclosing' ? last - 1 : last;
  const end = scope === 'item' ? last : 0;
  if (view.frame && scope !== 'item' && scope !== 'root' && scope !== 'enclosing') {
    // Inside the group's own Items first, then the groups of the frame, then outward.
    for (let level = last; level > 0; level--) {
      const value = read(view.items[level] ?? {}, keyword);
      if (value !== undefined) return found(view, level, keyword, value);
    }
    for (const group of view.frame) {
      for (const key of Object.keys(group)) {
        const sequence = group[key];
        const inner: unknown = Array.isArray(sequence) ? sequence[0] : undefined;
        if (key === keyword) return { value: sequence, present: true, reported: false };
        if (isItem(inner)) {
          const value = read(inner, keyword);
          if (value !== undefined) return { value, present: true, reported: false };
        }
      }
    }
  }
  for (let level = start; level >= end; level--) {
    const item = view.items[level];
    if (!item) continue;
    const value = read(item, keyword);
    if (value !== undefined) return found(view, level, keyword, value);
  }
  for (let level = start; level >= end; level--) if (demandedIn(view, level, keyword)) return REPORTED;
  return ABSENT;
}

function found(view: View, level: number, keyword: string, value: unknown): Found {
  if (isEmpty(value)) {
    const attribute = (level === 0 && view.demanded.has(keyword)) || level > 0 ? view.scopes[level]?.attributes.get(keyword) : undefined;
    if (attribute?.declarations.some((declaration) => declaration.type === '1')) return REPORTED;
  }
  return { value, present: true, reported: false };
}

export function isItem(value: unknown): value is Item {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof ArrayBuffer) &&
    !ArrayBuffer.isView(value) &&
    !(value instanceof Date)
  );
}

/** The attribute that a reference means, through `within`; several where the sequences have several Items. */
function resolve(view: View, ref: AttributeRef): Found[] {
  if (!ref.within || ref.within.length === 0) return [lookUp(view, ref)];
  const [head = '', ...rest] = ref.within;
  const sequence = lookUp(view, { keyword: head, ...(ref.scope ? { scope: ref.scope } : {}) });
  if (sequence.reported) return [REPORTED];
  let items: Item[] = Array.isArray(sequence.value) ? sequence.value.filter(isItem) : [];
  for (const keyword of rest) {
    items = items.flatMap((item) => {
      const value = read(item, keyword);
      return Array.isArray(value) ? value.filter(isItem) : [];
    });
  }
  const values = items.map((item): Found => {
    const value = read(item, ref.keyword);
    return value === undefined ? ABSENT : { value, present: true, reported: false };
  });
  return values.length > 0 ? values : [ABSENT];
}

/** Any of the occurrences: met where one is met. */
function any(view: View, ref: AttributeRef, test: (found: Found) => Ternary): Ternary {
  let result: Ternary = 0;
  for (const one of resolve(view, ref)) {
    if (one.reported) {
      result = -1;
      continue;
    }
    const verdict = test(one);
    if (verdict === 1) return 1;
    if (verdict === -1) result = -1;
  }
  return result;
}

function selected(value: unknown, number: number | undefined): readonly unknown[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (number === undefined) return values;
  const one = values[number - 1];
  return one === undefined ? [] : [one];
}

function sameValue(value: unknown, wanted: string | number): boolean {
  if (typeof value === 'number' || typeof value === 'bigint')
    return Number(value) === (typeof wanted === 'number' ? wanted : Number(wanted));
  if (typeof value !== 'string') return false;
  if (typeof wanted === 'string') return value.trim() === wanted;
  const text = value.trim();
  return text !== '' && Number(text) === wanted;
}

function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value))) return Number(value);
  return null;
}

function compare(op: string, left: number, right: number): boolean {
  switch (op) {
    case '>':
      return left > right;
    case '<':
      return left < right;
    case '>=':
      return left >= right;
    case '<=':
      return left <= right;
    default:
      return left === right;
  }
}

function hasCode(value: unknown, codes: readonly { readonly value: string; readonly scheme: string }[]): boolean {
  if (!Array.isArray(value)) return false;
  return value.some((item: unknown) => {
    if (!isItem(item)) return false;
    const code = read(item, 'CodeValue') ?? read(item, 'LongCodeValue') ?? read(item, 'URNCodeValue');
    const scheme = read(item, 'CodingSchemeDesignator');
    return codes.some((wanted) => code === wanted.value && (scheme === wanted.scheme || (wanted.scheme === 'SCT' && scheme === '99SCT')));
  });
}

/** Compiles a condition to a function of a view. */
export function compileCondition(condition: Condition): CompiledCondition {
  switch (condition.op) {
    case 'and': {
      const parts = condition.of.map(compileCondition);
      return (view) => {
        let result: Ternary = 1;
        for (const part of parts) {
          const verdict = part(view);
          if (verdict === 0) return 0;
          if (verdict === -1) result = -1;
        }
        return result;
      };
    }
    case 'or': {
      const parts = condition.of.map(compileCondition);
      return (view) => {
        let result: Ternary = 0;
        for (const part of parts) {
          const verdict = part(view);
          if (verdict === 1) return 1;
          if (verdict === -1) result = -1;
        }
        return result;
      };
    }
    case 'not': {
      const part = compileCondition(condition.of);
      return (view) => negate(part(view));
    }
    case 'present':
      return (view) => any(view, condition.attribute, (one) => (one.present ? 1 : 0));
    case 'valued':
      return (view) =>
        any(view, condition.attribute, (one) =>
          one.present && selected(one.value, condition.attribute.value).some((value) => !isEmpty(value)) ? 1 : 0,
        );
    case '=':
      return (view) =>
        any(view, condition.attribute, (one) =>
          one.present &&
          selected(one.value, condition.attribute.value).some((value) => condition.to.some((wanted) => sameValue(value, wanted)))
            ? 1
            : 0,
        );
    case '!=':
      return (view) =>
        any(view, condition.attribute, (one) => {
          const values = selected(one.value, condition.attribute.value).filter((value) => !isEmpty(value));
          if (!one.present || values.length === 0) return -1;
          return values.some((value) => condition.to.some((wanted) => sameValue(value, wanted))) ? 0 : 1;
        });
    case '>':
    case '<':
    case '>=':
    case '<=':
      return (view) =>
        any(view, condition.attribute, (one) => {
          if (!one.present) return 0;
          const { to } = condition;
          if (typeof to !== 'number') {
            const other = resolve(view, to)[0];
            if (other?.reported) return -1;
            const right = numberOf(selected(other?.value, to.value)[0]);
            const left = numberOf(selected(one.value, condition.attribute.value)[0]);
            return left === null || right === null ? 0 : compare(condition.op, left, right) ? 1 : 0;
          }
          return selected(one.value, condition.attribute.value).some((value) => {
            const left = numberOf(value);
            return left !== null && compare(condition.op, left, to);
          })
            ? 1
            : 0;
        });
    case 'count':
      return (view) =>
        any(view, condition.attribute, (one) =>
          compare(condition.is, isEmpty(one.value) ? 0 : Array.isArray(one.value) ? one.value.length : 1, condition.to) ? 1 : 0,
        );
    case 'code':
      return (view) => any(view, condition.attribute, (one) => (hasCode(one.value, condition.codes) ? 1 : 0));
    case 'points-to': {
      const tags = new Set<string>();
      for (const keyword of condition.keywords) {
        const tag = elementByKeyword(keyword)?.tag;
        if (tag !== undefined) tags.add(tag);
      }
      return (view) =>
        any(view, condition.attribute, (one) =>
          selected(one.value, condition.attribute.value).some(
            (value) =>
              typeof value === 'string' &&
              (tags.has(value.toUpperCase()) || (condition.private === true && /^[0-9A-F]{3}[13579BDF]/i.test(value))),
          )
            ? 1
            : 0,
        );
    }
    case 'module':
      return (view) => {
        const inUse = view.moduleInUse?.(condition.module) ?? null;
        return inUse === null ? -1 : inUse ? 1 : 0;
      };
    case 'functional-group':
      return (view) => {
        const root = view.items[0];
        const has = (item: Item): boolean => read(item, condition.keyword) !== undefined;
        if (view.frame) return view.frame.some(has) ? 1 : 0;
        if (!root) return -1;
        for (const key of ['SharedFunctionalGroupsSequence', 'PerFrameFunctionalGroupsSequence']) {
          const sequence = read(root, key);
          if (Array.isArray(sequence) && sequence.some((item: unknown) => isItem(item) && has(item))) return 1;
        }
        return 0;
      };
    case 'unknown':
      return cannotTell;
  }
}

const requirements = new WeakMap<Requirement, CompiledRequirement>();

export function compileRequirement(requirement: Requirement): CompiledRequirement {
  const known = requirements.get(requirement);
  if (known) return known;
  const { otherwise } = requirement;
  const result: CompiledRequirement = {
    condition: requirement.tree ? compileCondition(requirement.tree) : cannotTell,
    leave:
      otherwise === 'forbidden' ? null : otherwise === 'allowed' ? always : otherwise.tree ? compileCondition(otherwise.tree) : cannotTell,
    never: requirement.never ? compileCondition(requirement.never) : null,
    decided: requirement.decided,
    reason: requirement.reason ?? null,
    tree: requirement.tree,
  };
  requirements.set(requirement, result);
  return result;
}
