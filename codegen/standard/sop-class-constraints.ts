/** PS3.4 B.5.1: what the specialization of a SOP class fixes for its IOD. */
import type { Section } from '../docbook/node.ts';
import { blocks } from '../docbook/text.ts';
import { hashOf } from '../conditions/read-sentence.ts';
import { isConstraintFact, readConstraintFact } from './constraint-facts.ts';
import type { ConstraintDemand } from './constraint-model.ts';
import { IodPlaces, PlaceTables } from './constraint-places.ts';
import { SentenceReader } from './constraint-sentence.ts';
import { withKeywords } from './constraint-words.ts';
import { nameKey, type DictionaryIndex } from './dictionary-index.ts';
import type { AttributeTable, ConditionModel, IodModel, ReaderNote, SopClassModel } from './model.ts';
import { sentencesOf } from './sentences.ts';

export interface SopClassConstraintInput {
  readonly dictionary: DictionaryIndex;
  readonly clause: (text: string) => ConditionModel;
  readonly iods: readonly IodModel[];
  readonly modules: readonly AttributeTable[];
  readonly macros: readonly AttributeTable[];
}

const SPECIALIZATION = /^sect_B\.5\.1(?:\.|$)/;
const FACT = /^For ([\d.]+): (Constraint #.*)$/;
const USES = /^The (.+?) SOP Class shall use the (?:\{[^{}]+\}|[\w -]+ IOD)(.*)\.$/;
const VALUE = /^ with an Enumerated Value of ([A-Z0-9_ ]+?) for @(\w+)(?= and |$)/;
const ONE = /^ and (?:shall have only|include) a single item in (?:the )?@(\w+)/;
const MORE = /^ and (?:a single item|a single Item) in (?:the )?@(\w+)/;
const SEVERAL = /^ and include (two) or more items in (?:the )?@(\w+)/;
const ALSO = /^Also, (.+)\.$/;

/** A constraint of a SOP class in the form of facts-only DocBook. */
export function printForSopClass(uid: string, constraint: string): string {
  return `For ${uid}: ${constraint}`;
}

export function isSopClassFact(text: string): boolean {
  const match = FACT.exec(text);
  return match !== null && isConstraintFact(match[2] ?? '') && readConstraintFact(match[2] ?? '') !== null;
}

/** Of the SOP classes whose specialization the section is, the one that is for the same purpose: PS3.4 abbreviates names in its text. */
function onlyOne(all: readonly SopClassModel[], section: string, name: string): SopClassModel | undefined {
  const purpose = / - (For [A-Z][a-z]+)$/.exec(name)?.[0];
  const found = all.filter((one) => one.specialization === section && purpose !== undefined && one.name.endsWith(purpose));
  return found.length === 1 ? found[0] : undefined;
}

/** Gives SOP classes what the sections of their specialization fix. */
export class SopClassConstraints {
  readonly #input: SopClassConstraintInput;
  readonly #tables: PlaceTables;
  readonly #found: { readonly section: string; readonly sentences: readonly string[] }[] = [];

  constructor(input: SopClassConstraintInput) {
    this.#input = input;
    this.#tables = new PlaceTables(input.modules, input.macros);
  }

  /** Keeps the sentences of a section of PS3.4 B.5.1. */
  take(section: Section): void {
    if (!SPECIALIZATION.test(section.id)) return;
    const sentences = blocks(section.content).flatMap((block) =>
      block.kind !== 'paragraph' ? [] : FACT.test(block.text) ? [block.text] : sentencesOf(block.text),
    );
    if (sentences.length > 0) this.#found.push({ section: section.id, sentences });
  }

  /** Reads them, once all SOP classes are known. */
  read(sopClasses: Iterable<SopClassModel>, notes: ReaderNote[]): void {
    const all = [...sopClasses];
    const byName = new Map(all.map((sopClass) => [nameKey(sopClass.name.replace(/ SOP Class$/, '')), sopClass] as const));
    const byUid = new Map(all.map((sopClass) => [sopClass.uid, sopClass] as const));
    for (const { section, sentences } of this.#found) {
      let current: SopClassModel | undefined;
      for (const sentence of sentences) {
        const fact = FACT.exec(sentence);
        const stated = fact ? readConstraintFact(fact[2] ?? '') : null;
        const owner = byUid.get(fact?.[1] ?? '');
        if (stated && owner) {
          owner.constraints = [...(owner.constraints ?? []), stated];
          continue;
        }
        const uses = USES.exec(withKeywords(sentence, this.#input.dictionary) ?? '');
        const also = current && ALSO.exec(withKeywords(sentence, this.#input.dictionary) ?? '');
        if (!uses && !also) continue;
        if (uses) current = byName.get(nameKey(uses[1] ?? '')) ?? onlyOne(all, section, uses[1] ?? '');
        const demands = current && this.#demands(current, uses ? (uses[2] ?? '') : null, also?.[1] ?? '');
        const hash = hashOf(sentence);
        if (current && demands)
          current.constraints = [...(current.constraints ?? []), ...demands.map((demand) => ({ section, hash, demand }))];
        else notes.push({ kind: 'unread-constraint', table: section, row: '', hash, message: 'a constraint of the SOP class is not read' });
      }
    }
  }

  /** What the rest of "… shall use the IOD" says, or the sentence that goes on from it; null where some part is not read. */
  #demands(sopClass: SopClassModel, rest: string | null, also: string): ConstraintDemand[] | null {
    const iod = this.#input.iods.find(({ id }) => id === sopClass.iod);
    if (!iod) return null;
    const places = new IodPlaces(iod, this.#tables);
    const reader = new SentenceReader({
      dictionary: this.#input.dictionary,
      places,
      tables: this.#tables,
      titleOf: () => null,
      clause: this.#input.clause,
      titled: null,
      lead: null,
      spaces: true,
    });
    if (rest === null) return reader.demands(also);
    const demands: ConstraintDemand[] = [];
    for (let at = rest; at !== ''; ) {
      const value = VALUE.exec(at);
      const one = ONE.exec(at) ?? MORE.exec(at);
      const several = SEVERAL.exec(at);
      const match = value ?? one ?? several;
      if (!match) return null;
      if (value) {
        const fixed = reader.fixed(value[2] ?? '', '', [value[1] ?? '']);
        if (fixed === null) return null;
        demands.push(...fixed);
      } else {
        const place = places.place((one ? one[1] : several?.[2]) ?? '', { within: [], tables: null });
        if (place === null) return null;
        demands.push({ kind: 'items', ...place, range: one ? [1, 1] : [2, null] });
      }
      at = at.slice(match[0].length);
    }
    return demands.length === 0 ? null : demands;
  }
}
