/** What annex A of PS3.3 says of the content of an SR IOD: Value Types, relationships between them, relationships by-reference. */
import type { Section, TableGrid } from '../docbook/node.ts';
import { cellText, isSpanning } from '../docbook/table-grid.ts';
import { blocks } from '../docbook/text.ts';
import type { ReadContext } from './context.ts';
import type { SectionList } from './linked-values.ts';
import type { ByReferenceModel, ContentConstraintsModel, RelationshipModel, TermsModel } from './model.ts';
import { sentencesOf } from './sentences.ts';

/** A relationship table with what its section says of relationships by-reference. */
export interface RawContentConstraints {
  readonly table: string;
  readonly section: string;
  readonly relationships: RelationshipModel[];
  readonly byReference: ByReferenceModel | null;
  /** Some row was not read: a relationship that the others do not name may still be allowed. */
  readonly incomplete: boolean;
}

/** What facts-only DocBook says where a row was not read. */
export const INCOMPLETE = 'Some rows are not read.';

/** Source Value Type, Relationship Type, Target Value Type. */
export function isRelationshipTable(header: readonly string[]): boolean {
  return /^source value type\|relationship type\b[^|]*\|target value type$/.test(header.join('|'));
}

const RELATIONSHIPS = [
  'CONTAINS',
  'HAS OBS CONTEXT',
  'HAS ACQ CONTEXT',
  'HAS CONCEPT MOD',
  'HAS PROPERTIES',
  'INFERRED FROM',
  'SELECTED FROM',
] as const;
const RELATIONSHIP = new RegExp(`\\b(?:${RELATIONSHIPS.join('|')})\\b`, 'g');
const BY_REFERENCE = new RegExp(`\\bby-reference (${RELATIONSHIPS.join('|')})\\b`, 'gi');
const ANY = /^any type\s*(?:\(?\s*(?:other than|except)\s+([^()]+?)\s*\)?)?$/i;
/** A Value Type or Relationship Type with the mark of a footnote behind it. */
const TERM = /^([A-Z][A-Z0-9 ]*?[A-Z])\d*(?:\s*\(see below\))?\.?$/;

function termsOf(text: string): TermsModel | null {
  const any = ANY.exec(text);
  const listed = any ? (any[1] ?? '') : text;
  const terms: string[] = [];
  for (const part of listed.split(/[,;]|\bor\b/).map((one) => one.trim())) {
    if (part === '') continue;
    const term = TERM.exec(part)?.[1];
    if (term === undefined) return null;
    terms.push(term);
  }
  if (any) return { any: true, terms };
  return terms.length === 0 ? null : { terms };
}

function byReferenceOf(section: Section): ByReferenceModel | null {
  let result: ByReferenceModel | null = null;
  const except: string[] = [];
  let ancestors = true;
  for (const block of blocks(section.content)) {
    if (block.kind !== 'paragraph') continue;
    for (const sentence of sentencesOf(block.text)) {
      const fact = /^By-reference: (none|any|never to ancestors|[A-Z][A-Z ,]*?)(?: except ([A-Z][A-Z ,]*?))?\.?$/.exec(sentence);
      if (fact) {
        const [, what = '', but] = fact;
        if (what === 'never to ancestors') ancestors = false;
        else if (what === 'any') {
          result = { any: true, terms: but?.split(', ') ?? [] };
        } else result = { terms: what === 'none' ? [] : what.split(', ') };
        continue;
      }
      const named = [...sentence.matchAll(BY_REFERENCE)].map((match) => (match[1] ?? '').toUpperCase());
      if (/\bby-reference to ancestor\b.*\bforbidden\b/i.test(sentence)) ancestors = false;
      else if (/\bshall not be conveyed by-reference\b/i.test(sentence)) except.push(...(sentence.match(RELATIONSHIP) ?? []));
      else if (named.length > 0) result = { terms: named };
      else if (/\beither by-value or by-reference\b/i.test(sentence)) result = { any: true, terms: [] };
      else if (/^Relationships between Content Items\b.*\bshall be conveyed (?:in the by-value mode|by-value)\b/i.test(sentence))
        result ??= { terms: [] };
    }
  }
  if (result === null) return null;
  if (result.any) result = { any: true, terms: [...result.terms, ...except] };
  return ancestors ? result : { ...result, noAncestors: true };
}

/** Reads the rows of a relationship table; one that is not understood is noted. */
export function readContentConstraints(grid: TableGrid, section: Section, context: ReadContext): RawContentConstraints {
  const relationships: RelationshipModel[] = [];
  grid.rows.forEach((row, index) => {
    const [source, relationship, target] = [0, 1, 2].map((column) => termsOf(cellText(row, column)));
    if (source && relationship && target && !isSpanning(row)) relationships.push({ source, relationship, target });
    else {
      const message = 'a cell is no list of Value Types or Relationship Types';
      context.note({ kind: 'unknown-row', table: grid.id, row: String(index + 1), message });
    }
  });
  const byReference = byReferenceOf(section);
  if (byReference === null) {
    const message = 'what its section says of relationships by-reference is not read';
    context.note({ kind: 'unknown-row', table: grid.id, row: '0', message });
  }
  const told = blocks(section.content).some((block) => block.kind === 'paragraph' && block.text === INCOMPLETE);
  const incomplete = told || relationships.length < grid.rows.length;
  return { table: grid.id, section: section.id, relationships, byReference, incomplete };
}

/** The content constraints of an IOD: the relationship table in its section, and the Value Types listed beside it. */
export function contentConstraintsOf(
  iod: string,
  raw: readonly RawContentConstraints[],
  sections: ReadonlyMap<string, { readonly title: string; readonly parent: string | null }>,
  lists: ReadonlyMap<string, readonly SectionList[]>,
): ContentConstraintsModel | null {
  const within = (section: string): boolean => {
    for (let at: string | null = section; at !== null; at = sections.get(at)?.parent ?? null) if (at === iod) return true;
    return false;
  };
  const own = raw.find((one) => within(one.section));
  if (own === undefined) return null;
  const parent = sections.get(own.section)?.parent ?? null;
  const beside = [...lists].find(([id]) => {
    const section = sections.get(id);
    return section !== undefined && section.parent === parent && /^Value Types?$/i.test(section.title);
  });
  const terms = beside?.[1].flatMap(({ list }) => list.entries.map((entry) => entry.term)) ?? [];
  return {
    table: own.table,
    section: own.section,
    valueTypes: beside === undefined || terms.length === 0 ? null : { section: beside[0], terms: [...new Set(terms)] },
    relationships: own.relationships,
    byReference: own.byReference,
    ...(own.incomplete ? { incomplete: true as const } : {}),
  };
}
