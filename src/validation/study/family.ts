/** A condition on other instances as a truth table: what it asks while its data set is there, what it answers when all are known. */
import { isItem } from '../check-items.ts';
import { read } from '../lookup.ts';
import type { Item, Scope } from '../scope.ts';
import type { InstanceFacts } from './instance-facts.ts';
import { text } from './items.ts';

/** `fine`: present or absent, nothing is wrong. */
export type Answer = 'met' | 'not met' | 'fine' | 'cannot tell';

/** What is asked, in few bytes, for the time when all instances are known. */
export interface Question {
  /** SOP Instance UIDs of the instances that it is about. */
  readonly uids: readonly string[];
  /** SOP Class UID of the reference, where it is about one. */
  readonly sopClassUID: string | null;
  /** What of the instance itself counts. */
  readonly own: string | null;
  /** What is asked about, where it is no instance: a UID that some instance issued. */
  readonly of?: string;
  /** SOP Instance UIDs, or numbers, that the instance itself lists; `null` where it has no list. */
  readonly listed?: readonly string[] | null;
  /** Lists of instances that belong together. */
  readonly groups?: readonly (readonly string[])[];
}

/** What is known beyond the instances that a question names. */
export interface Known {
  /** Information Entities of the IOD of a SOP Class; null for a class that is not known. */
  entities(sopClassUID: string): ReadonlySet<string> | null;
  /** Instances that hold a UID, each with the instance that issued it by its word: `null` for itself. */
  issuers(uid: string): readonly { readonly by: string; readonly from: string | null }[];
  factsOf(uid: string): InstanceFacts | undefined;
}

export interface Family {
  readonly name: string;
  ask(scope: Scope): Question;
  /** True where the IOD of the reference's SOP Class counts. */
  readonly byClass?: true;
  /** True where the data set itself has the answer, in a place that no condition can name. */
  readonly own?: true;
  /** `keyword` is the attribute of the row; facts are those of the instances asked about, those that are not there left out. */
  answer(question: Question, keyword: string, facts: readonly InstanceFacts[], known: Known): Answer;
}

/** Most instances that one condition is asked of. */
const MOST = 2000;
const DEEPEST = 8;

/** SOP Instance UIDs that are referenced in a value and beneath it. */
export function referenced(value: unknown, found: Set<string>, depth = 0): void {
  if (!Array.isArray(value) || depth > DEEPEST) return;
  for (const item of value) {
    if (!isItem(item) || found.size >= MOST) continue;
    const uid = text(item, 'ReferencedSOPInstanceUID');
    if (uid !== null) found.add(uid);
    for (const inner of Object.values(item)) if (Array.isArray(inner)) referenced(inner, found, depth + 1);
  }
}

/** References in a sequence of the Item, and beneath it. */
export function uidsIn(item: object, sequence: string): string[] {
  const found = new Set<string>();
  referenced(read(item, sequence), found);
  return [...found];
}

/** References in the first of these sequences that the Item, or one around it, has. */
export function outward(scope: Scope, sequences: readonly string[]): string[] {
  const found = new Set<string>();
  for (let at: Scope | null = scope; at !== null && found.size === 0; at = at.parent)
    for (const sequence of sequences) if (found.size === 0) referenced(read(at.item, sequence), found);
  return [...found];
}

/** References in every sequence of that name in the data set. */
export function everywhere(item: Item, sequence: string, found: Set<string>, depth = 0): void {
  if (depth > DEEPEST || found.size >= MOST) return;
  for (const [keyword, value] of Object.entries(item)) {
    if (!Array.isArray(value)) continue;
    if (keyword === sequence) referenced(value, found);
    else for (const inner of value) if (isItem(inner)) everywhere(inner, sequence, found, depth + 1);
  }
}

export function rootOf(scope: Scope): Item {
  let at = scope;
  while (at.parent !== null) at = at.parent;
  return at.item;
}

export const question = (uids: readonly string[], sopClassUID: string | null = null, own: string | null = null): Question => ({
  uids,
  sopClassUID,
  own,
});

/** The instance that the Item itself refers to. */
export const reference = ({ item }: Scope): Question => {
  const uid = text(item, 'ReferencedSOPInstanceUID');
  return question(uid === null ? [] : [uid], text(item, 'ReferencedSOPClassUID'));
};
