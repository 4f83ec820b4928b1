/** Enumerated Values and Defined Terms: lists in cells and in linked sections, with their scope. */
import { collapse, type VariableList } from '../docbook/text.ts';
import type { ReadContext, RowPlace } from './context.ts';
import type { DictionaryEntry, ValueListModel } from './model.ts';
import { readListTitleFact } from './fact-forms.ts';
import { normalTag } from './dictionary-index.ts';

const KIND = /\b(Enumerated|Defined)\s+(?:Values?|Terms?)\b/i;
const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, fifth: 5 };

/** What the title of a list says. */
export interface ListTitle {
  readonly kind: 'enumerated' | 'defined';
  readonly value: number | null;
  /** Tag of the attribute that the list is said to be for. */
  readonly owner: string | null;
  /** Name of that attribute where no tag stands. */
  readonly ownerName: string | null;
  /** The clause behind "if" or "when". */
  readonly clause: string | null;
  readonly retired: boolean;
}

export function readListTitle(title: string): ListTitle | null {
  const text = collapse(title).replace(/\s*:\s*$/, '');
  const kind = KIND.exec(text);
  if (!kind) return null;
  const numbered = /\bValues?\s+(\d+)\b/i.exec(text) ?? null;
  const ordinal = /\b(first|second|third|fourth|fifth) value\b/i.exec(text);
  const clause = /\b(?:if|when|where)\s+(.+)$/i.exec(text);
  const head = clause ? text.slice(0, clause.index) : text;
  const named = /\b(?:for|of)\s+(?:the\s+)?(?:Value\s+\d+\s+(?:of|for)\s+)?(?:the\s+)?(?!Value\b)(.+?)\s*$/i.exec(
    head.slice(kind.index + kind[0].length),
  );
  return {
    kind: kind[1]?.toLowerCase() === 'enumerated' ? 'enumerated' : 'defined',
    value: numbered ? Number(numbered[1]) : ordinal ? (ORDINALS[ordinal[1]?.toLowerCase() ?? ''] ?? null) : null,
    owner: normalTag(head),
    ownerName: named ? (named[1] ?? '').replace(/\s*\([0-9A-Fa-fx]{4},[0-9A-Fa-fx]{4}\).*$/, '') : null,
    clause: clause?.[1] ?? null,
    retired: /^Retired\b/i.test(text),
  };
}

/** A term as it would stand in a data set; null for prose in a term's place. */
function termOf(text: string): string | null {
  const term = collapse(text).replace(/^["“”'](.*)["“”']$/, '$1');
  return term === '' ? null : term;
}

/** Turns a list with its title into the model's form. */
export function valueListOf(list: VariableList, context: ReadContext, place: RowPlace): ValueListModel | null {
  const fact = readListTitleFact(list.title);
  if (fact) return { ...fact, terms: list.entries.map((entry) => entry.term) };
  const title = readListTitle(list.title);
  if (!title) return null;
  const terms = list.entries.map((entry) => termOf(entry.term)).filter((term): term is string => term !== null);
  if (terms.length === 0) return null;
  const model: ValueListModel = { kind: title.kind, terms: [...new Set(terms)] };
  if (title.value !== null) model.value = title.value;
  if (title.clause !== null) model.condition = context.conditions.clause(title.clause, 'values', place);
  else if (title.ownerName !== null && title.owner === null && !context.dictionary.byName(title.ownerName)) {
    // "Defined Terms for CT": a scope in words that names no attribute.
    model.condition = context.conditions.clause(title.ownerName, 'values', place);
  }
  return model;
}

/** A list as it stands in a section, with the text before it. */
export interface SectionList {
  readonly list: VariableList;
  /** Paragraph before the list, for its owner. */
  readonly before: string;
  readonly sectionTitle: string;
}

function speaksOf(text: string, attribute: DictionaryEntry): boolean {
  const tag = normalTag(text);
  if (tag !== null) {
    for (const match of text.matchAll(/\(([0-9A-Fa-fxX]{4}),([0-9A-Fa-fxX]{4})\)/g)) {
      if (normalTag(match[0]) === attribute.tag) return true;
    }
    return false;
  }
  return attribute.name !== '' && text.toLowerCase().includes(attribute.name.toLowerCase());
}

function namesAnyAttribute(text: string, context: ReadContext): boolean {
  const tag = normalTag(text);
  return tag !== null && context.dictionary.byTag(tag) !== null;
}

/**
 * Lists of a linked section that belong to an attribute: the title names it; or the title names none and the paragraph before or the
 * section's title does; or the section has one list, names no other attribute near it, and so can mean only this one.
 */
export function ownedLists(
  lists: readonly SectionList[],
  attribute: DictionaryEntry,
  section: string,
  context: ReadContext,
  place: RowPlace,
): ValueListModel[] {
  const found: ValueListModel[] = [];
  for (const { list, before, sectionTitle } of lists) {
    const title = readListTitle(list.title);
    if (!title || title.retired) continue;
    const titleOwner = title.owner !== null || (title.ownerName !== null && context.dictionary.byName(title.ownerName) !== null);
    const owned = titleOwner
      ? title.owner === attribute.tag || (title.owner === null && context.dictionary.byName(title.ownerName ?? '')?.tag === attribute.tag)
      : namesAnyAttribute(before, context)
        ? speaksOf(before, attribute)
        : speaksOf(sectionTitle, attribute) || (lists.length === 1 && !namesAnyAttribute(sectionTitle, context));
    if (!owned) continue;
    const model = valueListOf(list, context, place);
    if (model) found.push({ ...model, section });
  }
  return found;
}
