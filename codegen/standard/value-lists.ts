/** Enumerated Values and Defined Terms: what the title of a list says, and its terms. */
import { collapse, type VariableList } from '../docbook/text.ts';
import type { ReadContext, RowPlace } from './context.ts';
import type { ValueListModel } from './model.ts';
import { readListTitleFact } from './fact-forms.ts';
import { normalTag } from './dictionary-index.ts';

const KIND = /\b(Enumerated|Defined)\s+(?:Values?|Terms?)\b/i;
const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, fifth: 5 };

/** What the title of a list says. */
export interface ListTitle {
  readonly kind: 'enumerated' | 'defined';
  readonly value: number | null;
  /** Tags of the attributes that the list is said to be for. */
  readonly owners: readonly string[];
  /** Name of that attribute where no tag stands. */
  readonly ownerName: string | null;
  /** The clause behind "if" or "when". */
  readonly clause: string | null;
  readonly retired: boolean;
}

/** Tags in a text, in order. */
export function tagsIn(text: string): string[] {
  return [...text.matchAll(/\([0-9A-Fa-fx]{4},\s?[0-9A-Fa-fx]{4}\)/gi)].map((match) => normalTag(match[0])).filter((tag) => tag !== null);
}

export function readListTitle(title: string): ListTitle | null {
  const text = collapse(title).replace(/\s*:\s*$/, '');
  const kind = KIND.exec(text);
  if (!kind) return null;
  const clause = /\b(?:if|when|where)\s+(.+)$/i.exec(text);
  const head = clause ? text.slice(0, clause.index) : text;
  const numbered = /\bValues?\s+(\d+)\b/i.exec(head);
  const ordinal = /\b(first|second|third|fourth|fifth) value\b/i.exec(head);
  const named = /\b(?:for|of)\s+(?:the\s+)?(?:Value\s+\d+\s+(?:of|for)\s+)?(?:the\s+)?(?!Value\b)(.+?)\s*$/i.exec(
    head.slice(kind.index + kind[0].length),
  );
  return {
    kind: kind[1]?.toLowerCase() === 'enumerated' ? 'enumerated' : 'defined',
    value: numbered ? Number(numbered[1]) : ordinal ? (ORDINALS[ordinal[1]?.toLowerCase() ?? ''] ?? null) : null,
    owners: tagsIn(head),
    ownerName: named ? (named[1] ?? '').replace(/\s*\([0-9A-Fa-fx]{4},[0-9A-Fa-fx]{4}\).*$/, '') : null,
    clause: clause?.[1] ?? null,
    retired: /^Retired\b/i.test(text),
  };
}

/** A term as it would stand in a data set; null for prose in a term's place. */
function termOf(text: string): string | null {
  const term = collapse(text).replace(/^["“”'](.*)["“”']$/, '$1');
  // Tags are written as hexadecimal numbers, `00181063H`.
  const tag = /^([0-9A-F]{8})H$/i.exec(term)?.[1];
  return tag?.toUpperCase() ?? (term === '' ? null : term);
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
  else if (title.ownerName !== null && title.owners.length === 0 && !context.dictionary.byName(title.ownerName)) {
    // "Defined Terms for CT": a scope in words that names no attribute.
    model.condition = context.conditions.clause(title.ownerName, 'values', place);
  }
  return model;
}
