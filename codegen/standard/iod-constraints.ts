/** IOD-level constraints: the sections of annex A of PS3.3 beneath an IOD, and those of PS3.4 B.5.1 by SOP class, to facts. */
import { tableGrid } from '../docbook/table-grid.ts';
import type { GridRow, Section } from '../docbook/node.ts';
import { blocks } from '../docbook/text.ts';
import { hashOf } from '../conditions/read-sentence.ts';
import { isConstraintFact, readConstraintFact } from './constraint-facts.ts';
import type { ConstraintModel } from './constraint-model.ts';
import { IodPlaces, PlaceTables, type PlaceWords } from './constraint-places.ts';
import { placeWords, SentenceReader, type ReadConstraint, type SentenceSetting } from './constraint-sentence.ts';
import { termOf, withKeywords, withNames } from './constraint-words.ts';
import type { ReadContext } from './context.ts';
import type { AttributeTable, ConditionModel, IodModel } from './model.ts';
import { sentencesOf } from './sentences.ts';
import { readListTitle } from './value-lists.ts';

/** Text of a section that may constrain an IOD, without its markup. */
export type ConstraintBlock =
  | { readonly kind: 'paragraph'; readonly sentences: readonly string[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'values'; readonly title: string; readonly terms: readonly string[] }
  | { readonly kind: 'table'; readonly header: readonly string[]; readonly rows: readonly (readonly (readonly string[])[])[] };

/** Descriptions and E-R models say what an IOD is for and made of; what content items may be is read from their own sections. */
const OTHER_SECTIONS = /(?:\bIOD Description|\bEntity.Relationship Model|\bE-R Model|\bScope|\bRelationship (?:Content )?Constraints)\s*$/i;
/** Beside its table, whose usages are read with it, such a section may refuse modules in sentences. */
const MODULE_TABLE = /\bIOD (?:Module Table(?: \(Retired\))?|Modules)\s*$/i;

const paragraphsOf = (row: GridRow): string[][] =>
  row.cells.map((cell) =>
    cell === null ? [] : blocks(cell.node.children).flatMap((part) => (part.kind === 'paragraph' ? [part.text] : [])),
  );

/** Blocks of a section of annex A; null where it can hold no constraint. */
export function constraintBlocks(section: Section): ConstraintBlock[] | null {
  if (OTHER_SECTIONS.test(section.title)) return null;
  const found = blocks(section.content).flatMap((block): ConstraintBlock[] => {
    if (block.kind === 'paragraph')
      return [{ kind: 'paragraph', sentences: isConstraintFact(block.text) ? [block.text] : sentencesOf(block.text) }];
    if (block.kind === 'list') return [{ kind: 'list', items: block.items }];
    if (block.kind === 'variablelist') return [{ kind: 'values', title: block.title, terms: block.entries.map((entry) => entry.term) }];
    if (block.kind !== 'other' || !/table$/.test(block.node.name) || MODULE_TABLE.test(section.title)) return [];
    const grid = tableGrid(block.node, section.id);
    const header = grid.header.flatMap((row) => paragraphsOf(row).map((cell) => cell.join(' ')));
    return [{ kind: 'table', header, rows: grid.rows.map(paragraphsOf) }];
  });
  return found.length === 0 ? null : found;
}

/** Sentences that ask something of the content of an instance; others describe. */
const CONSTRAINS =
  /\bshall\b|\{PS3\.16#(?:sect_(?:CID|TID)|DCM)_|\b(?:Defined|Baseline) Context Group\b|\) defined in .* is [A-Z0-9_]+\.?$/;
/** What the constraints on Content Items say (content-constraints.ts). */
const OF_CONTENT = /^Value Type \(0040,A040\) .*\bis constrained to\b/;

const LEAD_PLACE =
  /^(?:In|The following constraints to)( the \{sect_[^{}#]+\}),? (?:the following constraints (?:shall )?apply|shall apply):$/;
const LEAD_FOR = /^For( the \{sect_[^{}#]+\})(?:, which [^:@]*)?:$/;
const LEAD_CODES = /^The Code Sequences (within .+) are constrained as follows:$/;
const LEAD_CLAUSE = /^If (.+?),? the following constraints (?:will|shall) apply:$/;
const LEAD_VALUE = /^The (?:values of the )?following Attributes, if present, shall (?:be|have (?:a|the) value of) (\S+):$/;
const LEAD_SELECTED = /^The values? of @(\w+) shall be selected from the following:$/;
const LEAD_DETERMINED = /^These Attributes shall be determined based upon the @(\w+) ?:$/;
const LEAD_TABLE =
  /^The following [Cc]ode [Ss]equences? shall have (?:a value from the (?:specified|identified) CIDs?|values from the (?:specified|identified) CIDs?):$/;
const BORROWED = /^In the \{sect_[^{}#]+\}, the constraints specified in \{(sect_[^{}#]+)\} apply\.$/;

interface Lead {
  /** A sentence that says what the list is about, and is not understood: nothing of the list is read. */
  readonly unread?: true;
  readonly place?: PlaceWords;
  readonly clause?: ConditionModel;
  readonly value?: string;
  readonly selected?: string;
  /** Attribute in the first column of a table, by whose values those in the others are set. */
  readonly determined?: string;
  readonly codes?: true;
}

export interface ConstraintSections {
  readonly blocks: ReadonlyMap<string, readonly ConstraintBlock[]>;
  readonly sections: ReadonlyMap<string, { readonly title: string; readonly parent: string | null }>;
}

/** Reads one section of one IOD. */
class SectionConstraints {
  readonly #section: string;
  readonly #places: IodPlaces;
  readonly #tables: PlaceTables;
  readonly #input: ConstraintSections;
  readonly #context: ReadContext;
  readonly #found: ConstraintModel[] = [];

  constructor(section: string, places: IodPlaces, tables: PlaceTables, input: ConstraintSections, context: ReadContext) {
    this.#section = section;
    this.#places = places;
    this.#tables = tables;
    this.#input = input;
    this.#context = context;
  }

  read(from = this.#section): ConstraintModel[] {
    let lead: Lead | null = null;
    for (const block of this.#input.blocks.get(from) ?? []) {
      if (block.kind === 'paragraph') {
        lead = null;
        for (const sentence of block.sentences) lead = this.#paragraphSentence(sentence);
        continue;
      }
      if (block.kind === 'list') this.#list(block.items, lead);
      else if (block.kind === 'values') this.#values(block.title, block.terms, lead);
      else if (lead?.codes) this.#codes(block.rows);
      else if (lead?.determined !== undefined) this.#determined(lead.determined, block.header, block.rows);
      lead = null;
    }
    return this.#found;
  }

  #reader(lead: Lead | null, section = this.#section): SentenceReader {
    const title = this.#input.sections.get(section)?.title ?? '';
    const name = title.replace(/ (?:Functional Group )?(?:Module|Macro|Functional Group)$/, '');
    const setting: SentenceSetting = {
      dictionary: this.#context.dictionary,
      places: this.#places,
      tables: this.#tables,
      titleOf: (id) => this.#input.sections.get(id)?.title ?? null,
      clause: (text) => this.#clause(text),
      titled: this.#places.uses(name) ? name : null,
      grouped: /\bFunctional Groups?\b/.test(title),
      lead: lead?.place ?? null,
    };
    return new SentenceReader(setting);
  }

  #clause(text: string): ConditionModel {
    return this.#context.conditions.clause(text, 'values', { table: this.#places.iod.table, path: '' });
  }

  /** A lead for what follows where the sentence is one. */
  #paragraphSentence(sentence: string): Lead | null {
    if (isConstraintFact(sentence)) {
      const fact = readConstraintFact(sentence);
      if (fact) this.#found.push(fact);
      return null;
    }
    const borrowed = BORROWED.exec(sentence)?.[1];
    if (borrowed !== undefined && this.#input.blocks.has(borrowed)) {
      this.read(borrowed);
      return null;
    }
    const lead = sentence.endsWith(':') ? this.#lead(sentence) : null;
    if (lead !== null) return lead;
    this.#sentence(sentence, null);
    return sentence.endsWith(':') ? { unread: true } : null;
  }

  #lead(sentence: string): Lead | null {
    const words = withKeywords(sentence, this.#context.dictionary)?.replace(/ \([^()]*\)/g, '') ?? '';
    const place = LEAD_PLACE.exec(words)?.[1] ?? LEAD_FOR.exec(words)?.[1] ?? LEAD_CODES.exec(words)?.[1];
    if (place !== undefined) {
      const read = placeWords(place.startsWith('within') ? ` ${place}` : ` in${place}`, { places: this.#places, lead: null });
      return read && { place: read };
    }
    const clause = LEAD_CLAUSE.exec(sentence)?.[1];
    if (clause !== undefined) {
      const condition = this.#clause(clause);
      return condition.decided === 'data' ? { clause: condition } : null;
    }
    const value = LEAD_VALUE.exec(words)?.[1];
    if (value !== undefined) return { value };
    const selected = LEAD_SELECTED.exec(words)?.[1];
    if (selected !== undefined) return { selected };
    const determined = LEAD_DETERMINED.exec(words)?.[1];
    if (determined !== undefined) return { determined };
    return LEAD_TABLE.test(words) ? { codes: true } : null;
  }

  #list(items: readonly string[], lead: Lead | null): void {
    for (const item of items) {
      if (lead?.value === undefined) {
        for (const sentence of sentencesOf(item)) this.#sentence(sentence, lead);
        continue;
      }
      const keyword = /^@(\w+)\.?$/.exec(withKeywords(item, this.#context.dictionary) ?? '')?.[1];
      const demands = keyword === undefined ? null : this.#reader(null).fixed(keyword, '', [lead.value]);
      this.#take(item, demands && { demands });
    }
  }

  /** Enumerated Values of the attribute that the title, the sentence before, or the title of the section names. */
  #values(title: string, terms: readonly string[], lead: Lead | null): void {
    const { dictionary } = this.#context;
    const list = readListTitle(title);
    const text = `${title}: ${terms.join(', ')}`;
    if (list?.kind !== 'enumerated' || list.retired) return;
    const [owner] = list.owners;
    const name = (this.#input.sections.get(this.#section)?.title ?? '').replace(/ (?:Attribute|Values?)$/, '');
    const entry = owner === undefined ? dictionary.byName(list.ownerName ?? name) : dictionary.byTag(owner);
    const keyword = lead?.selected ?? entry?.keyword;
    // Lists of Value Type are those of the content items.
    if (keyword === 'ValueType') return;
    const demands = keyword === undefined || keyword === '' ? null : this.#reader(null).fixed(keyword, '', terms);
    this.#take(text, demands && { demands });
  }

  /** Rows of code sequences with their context groups; a sequence that holds the code stands in the first column. */
  #codes(rows: readonly (readonly (readonly string[])[])[]): void {
    for (const [outer = [], groups = []] of rows) {
      for (const text of groups) {
        const holder = withKeywords(outer.join(' '), this.#context.dictionary);
        const cell = withKeywords(text, this.#context.dictionary);
        const within = /^@(\w+)$/.exec(holder ?? '')?.[1];
        const bare = /^[DB] \{/.test(cell ?? '');
        const sentence = bare ? `@${within} ${cell ?? ''}` : (cell ?? '');
        const lead: Lead = bare || within === undefined ? {} : { place: { within: [within], tables: null } };
        const demands = within === undefined ? null : this.#reader(lead).demands(sentence.replace(/\s*\.$/, ''));
        this.#take(`${outer.join(' ')} ${text}`, demands && { demands });
      }
    }
  }

  /** Rows of values that go together: by those in the first column, and where several rows have these, by that in the second. */
  #determined(by: string, header: readonly string[], rows: readonly (readonly (readonly string[])[])[]): void {
    const { dictionary } = this.#context;
    const [first, second, ...others] = header.map((text) => /^@(\w+)$/.exec(withKeywords(text, dictionary) ?? '')?.[1] ?? null);
    const groups = Map.groupBy(rows, ([terms = []]) => terms.join(' or '));
    for (const [terms, together] of groups) {
      const clause = `@${by} is ${terms}`;
      const text = [...header, ...together.flat(2)].join(' | ');
      const wanted: [clause: string, keyword: string | null | undefined, terms: readonly string[]][] = [
        [clause, second, together.flatMap((row) => row[1] ?? [])],
        ...together.flatMap((row) => {
          const narrow = together.length === 1 ? clause : `${clause} and @${second} is ${row[1]?.join(' or ')}`;
          return others.map((keyword, at): [string, string | null, readonly string[]] => [narrow, keyword, row[at + 2] ?? []]);
        }),
      ];
      for (const [when, keyword, values] of wanted) {
        const condition = this.#clause(withNames(when, dictionary));
        const entry = dictionary.byKeyword(keyword ?? '');
        const read = entry ? values.map((value) => termOf(value, entry)).filter((value) => value !== null) : [];
        const whole = first === by && read.length > 0 && read.length === values.length && condition.decided === 'data';
        const demands = whole && entry ? this.#reader(null).fixed(entry.keyword, '', read) : null;
        this.#take(text, demands && { demands }, condition);
      }
    }
  }

  #sentence(sentence: string, lead: Lead | null): void {
    if (!CONSTRAINS.test(sentence) || OF_CONTENT.test(sentence)) return;
    if (lead?.unread) {
      this.#take(sentence, null);
      return;
    }
    // Two sentences that a full stop and a small letter part.
    const parts = sentence.split(/(?<=shall be used)\. (?=for [A-Z])/);
    for (const part of parts) this.#take(part, this.#reader(lead).read(part), lead?.clause);
  }

  #take(text: string, read: ReadConstraint | null, clause?: ConditionModel): void {
    const hash = hashOf(text);
    if (read === null || (clause !== undefined && read.condition !== undefined)) {
      this.#context.note({
        kind: 'unread-constraint',
        table: this.#section,
        row: '',
        hash,
        message: 'a constraint of the IOD is not read',
      });
      return;
    }
    const condition = clause ?? read.condition;
    for (const demand of read.demands)
      this.#found.push({ section: this.#section, hash, demand, ...(condition === undefined ? {} : { condition }) });
  }
}

/** The constraints that the sections of each IOD state, in the order of the sections. */
export function readConstraints(
  iods: readonly IodModel[],
  modules: readonly AttributeTable[],
  macros: readonly AttributeTable[],
  input: ConstraintSections,
  context: ReadContext,
): void {
  const tables = new PlaceTables(modules, macros);
  const bySection = new Map(iods.map((iod) => [iod.section, { iod, places: new IodPlaces(iod, tables) }] as const));
  for (const section of input.blocks.keys()) {
    let at: string | null = section;
    while (at !== null && !bySection.has(at)) at = input.sections.get(at)?.parent ?? null;
    const owner = at === null ? undefined : bySection.get(at);
    if (owner === undefined) continue;
    const found = new SectionConstraints(section, owner.places, tables, input, context).read();
    if (found.length > 0) owner.iod.constraints = [...(owner.iod.constraints ?? []), ...found];
  }
}
