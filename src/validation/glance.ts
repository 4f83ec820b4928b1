/** A glance at a condition before its tests are run: values of the same level tell mostly that it is not met. */
import type { AttributeRef, Condition } from '../rules/condition.ts';
import type { AttributePlan } from './plan.ts';
import type { Scope } from './scope.ts';

/** What a condition needs of one attribute. */
interface Need {
  readonly needs: 'presence' | 'absence' | 'value' | 'no value' | 'one of' | 'none of' | 'more' | 'less';
  /** Slot of the attribute; -1 at the top level for one that its tables do not have. */
  readonly slot: number;
  readonly keyword: string;
  readonly terms: readonly (string | number)[];
  /** Number of the value, from 1; 0 for the attribute as a whole. */
  readonly value: number;
  /** Its absence may be a finding, from which nothing follows. */
  readonly reportable: boolean;
  readonly sequence: boolean;
}

/** Needs of which one at least, or each, must be there. */
export type Glance = Need | { readonly needs: 'any' | 'all'; readonly of: readonly Glance[] };

/** Parts looked at of what must hold together: more cost as much as the tests. */
const PARTS = 2;

/** Whether a condition can be met, whatever the data set has; a part that another instance may tell can be. */
export function canBe(condition: Condition, met: boolean): boolean {
  switch (condition.op) {
    case 'and':
      return met ? condition.of.every((part) => canBe(part, true)) : condition.of.some((part) => canBe(part, false));
    case 'or':
      return met ? condition.of.some((part) => canBe(part, true)) : condition.of.every((part) => canBe(part, false));
    case 'not':
      return canBe(condition.of, !met);
    case 'unknown':
      return condition.reason === 'other-instance';
    default:
      return true;
  }
}

/** The attributes of a level as a glance sees them. */
export interface Sight {
  readonly attributes: readonly AttributePlan[];
  readonly slots: ReadonlyMap<string, number>;
  /** The data set itself: there is nothing around it. */
  readonly top: boolean;
}

function need(needs: Need['needs'], ref: AttributeRef, sight: Sight, terms: readonly (string | number)[] = []): Need | null {
  const { keyword, within, where, scope, value = 0 } = ref;
  if (within !== undefined || where !== undefined) return null;
  if (scope !== undefined && scope !== 'item' && !(sight.top && scope === 'root')) return null;
  const slot = sight.slots.get(keyword) ?? -1;
  const attribute = sight.attributes[slot];
  if (attribute === undefined && !sight.top) return null;
  const { reportable = false, sequence = false } = attribute ?? {};
  return { needs, slot, keyword, terms, value, reportable, sequence };
}

/** The glance at a condition on an Item of a level; null where it looks elsewhere. */
export function glanceAt(condition: Condition, sight: Sight): Glance | null {
  switch (condition.op) {
    case 'present':
      return need('presence', condition.attribute, sight);
    case 'valued':
      return need('value', condition.attribute, sight);
    case '=':
      return need('one of', condition.attribute, sight, condition.to);
    case '!=':
      return need('none of', condition.attribute, sight, condition.to);
    case '>':
    case '<':
      return typeof condition.to === 'number'
        ? need(condition.op === '>' ? 'more' : 'less', condition.attribute, sight, [condition.to])
        : null;
    case 'not': {
      const { of } = condition;
      if (of.op === 'present') return need('absence', of.attribute, sight);
      if (of.op === 'valued') return need('no value', of.attribute, sight);
      return of.op === '=' ? need('none of', of.attribute, sight, of.to) : null;
    }
    case 'and': {
      const parts = condition.of.flatMap((part) => glanceAt(part, sight) ?? []).slice(0, PARTS);
      const [first] = parts;
      return parts.length > 1 ? { needs: 'all', of: parts } : (first ?? null);
    }
    case 'or': {
      const parts = condition.of.flatMap((part) => glanceAt(part, sight) ?? []);
      return parts.length === condition.of.length ? { needs: 'any', of: parts } : null;
    }
    default:
      return null;
  }
}

/** True of a number, of text, of a list that begins with one of them, of a sequence with Items: a value by any VR. */
export function isThere(value: unknown, sequence: boolean): boolean {
  if (!Array.isArray(value)) return typeof value === 'number' || (typeof value === 'string' && value !== '');
  const one: unknown = value[0];
  return typeof one === 'number' || (typeof one === 'string' && one !== '') || (sequence && value.length > 0);
}

/** Text without padding around it: equal to a term, or different from it. */
function isBare(text: string): boolean {
  return text.charCodeAt(0) > 0x20 && text.charCodeAt(text.length - 1) > 0x20;
}

/** True where the values of the level refuse the condition for certain; false where they do not, or more is needed to tell. */
export function refuses(glance: Glance, scope: Scope): boolean {
  switch (glance.needs) {
    case 'any':
      for (const part of glance.of) if (!refuses(part, scope)) return false;
      return true;
    case 'all':
      for (const part of glance.of) if (refuses(part, scope)) return true;
      return false;
    default:
      return lacks(glance, glance.slot < 0 ? scope.extra(glance.keyword) : scope.values[glance.slot]);
  }
}

function lacks({ needs, terms, value: number, reportable, sequence }: Need, found: unknown): boolean {
  if (needs === 'absence') return number === 0 && (isThere(found, sequence) || (found !== undefined && !reportable));
  if (needs === 'no value') return number === 0 && isThere(found, sequence);
  if (found === undefined) return !reportable && needs !== 'none of';
  if (needs === 'presence' || needs === 'value') return false;
  const one: unknown = number === 0 ? found : Array.isArray(found) ? found[number - 1] : number === 1 ? found : undefined;
  if (typeof one !== 'number' && (typeof one !== 'string' || !isBare(one))) return false;
  switch (needs) {
    case 'one of':
      for (const term of terms) if (term === one || typeof term !== typeof one) return false;
      return true;
    case 'none of':
      for (const term of terms) if (term === one) return true;
      return false;
    case 'more':
      return typeof one === 'number' && one <= Number(terms[0]);
    case 'less':
      return typeof one === 'number' && one >= Number(terms[0]);
  }
}
