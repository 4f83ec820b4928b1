/** The grammar of one constraint sentence: read as a whole or not at all. */
import { numberOf, termOf, termsOf, withKeywords, withNames } from './constraint-words.ts';
import type { IodPlaces, PlaceTables, PlaceWords } from './constraint-places.ts';
import type { ConstraintDemand } from './constraint-model.ts';
import { nameKey, type DictionaryIndex } from './dictionary-index.ts';
import { isType, type ConditionModel, type DictionaryEntry } from './model.ts';
import type { AssignedGroup, AssignedTemplate, ConstraintPlace } from '../../src/rules/constraints.ts';

/** What sentences of one section are read with. */
export interface SentenceSetting {
  readonly dictionary: DictionaryIndex;
  readonly places: IodPlaces;
  readonly tables: PlaceTables;
  /** Title of a section. */
  titleOf(section: string): string | null;
  /** The tree of a clause with its label. */
  clause(text: string): ConditionModel;
  /** Module or macro that the section's title names: its attributes are looked for there first. */
  readonly titled: string | null;
  /** The section is about functional groups: what it names is looked for there before the top level. */
  readonly grouped?: boolean;
  /** Place that a sentence before a list gives to the sentences of the list. */
  readonly lead: PlaceWords | null;
  /** Values of several words need no quotes (PS3.4 B.5.1). */
  readonly spaces?: boolean;
}

export interface ReadConstraint {
  readonly demands: readonly ConstraintDemand[];
  readonly condition?: ConditionModel;
}

/** A demand without its place. */
type Open = ConstraintDemand extends infer One ? (One extends ConstraintPlace ? Omit<One, 'path' | 'groups'> : never) : never;

const PLACE_STEP = /^,? (?:in|within|of) (?:the |each )*(?:Item of the )?@(\w+)(?: Items?)?(?: Attributes?)?/;
const PLACE_SECTION = /^ (?:in|within|of|to) (?:the )?\{(sect_[^{}#]+)\}/;
const PLACE_DEFINED = /^,? defined in (?:the )?\{[^{}]+\}(?:(?:,? and|,)? \{[^{}]+\})*,?/;
const PLACE_NAMED = /^ (?:in|of) (?:the )?([A-Z][\w ()/-]*?) (?:Functional Group|Module)(?= |,|$)/;
const PLACE_IOD = /^ of an? ([A-Z][\w -]*?)$/;

/** The place that a run of phrases names; null where some part of it is not understood. */
export function placeWords(text: string, setting: Pick<SentenceSetting, 'places' | 'lead'>): PlaceWords | null {
  let rest = text.replace(/,? if present,?$/, '');
  const within: string[] = [];
  let tables: readonly string[] | null = null;
  while (rest !== '') {
    const step = PLACE_STEP.exec(rest);
    const section = PLACE_SECTION.exec(rest);
    const defined = PLACE_DEFINED.exec(rest);
    const named = PLACE_NAMED.exec(rest);
    const iod = PLACE_IOD.exec(rest);
    const match = step ?? section ?? defined ?? named ?? iod;
    if (!match) return null;
    if (step) within.unshift(step[1] ?? '');
    else if (section) tables = [section[1] ?? ''];
    else if (named && !defined) tables = [named[1] ?? ''];
    else if (iod && !defined && nameKey(iod[1] ?? '') !== nameKey(setting.places.iod.name)) return null;
    rest = rest.slice(match[0].length);
  }
  const { lead } = setting;
  return { within: [...(lead?.within ?? []), ...within], tables: tables ?? lead?.tables ?? null };
}

const PLACED = '@(\\w+)(?: Attributes?)?((?:,? (?:in|within|of|defined in) (?!each of\\b).+?)?(?:, if present,)?)';
const SUBJECT = `(?:[Tt]he )?(?:(?:[Ee]numerated )?[Vv]alues? (?:of|for) (?:the )?)?${PLACED}`;
const form = (text: string): RegExp => new RegExp(`^${text}$`);

const MODULE = '(?:\\{sect_[^{}#]+\\}|[A-Z][\\w -]*? Module)';
const MODULES = `(?:[Tt]he )?(${MODULE}(?:(?:, and|,| and)(?: the)? ${MODULE})*)`;
const MODULES_ABSENT = form(
  `${MODULES} shall not be (?:present(?: in this IOD)?(?:, and any [a-z ]+ shall not be displayed)?|used in a Standard Extended SOP Class of the [A-Z][\\w -]*)`,
);
const MODULE_PRESENT = form(`(?:The )?(${MODULE}) shall be present`);
const ABSENT = form(`${SUBJECT} shall not be (?:present|used)(?: for this IOD)?`);
const PRESENT = form(`${SUBJECT} shall be present(?: in the \\{(sect_[^{}#]+)\\})?`);
const TYPED = form(`${SUBJECT} shall be Type (\\S+?)( and contain one Item)?`);
const CODED = form(`${SUBJECT} shall (?:be|contain the value) \\{PS3\\.16#DCM_(\\w+)\\}`);
const EQUALS = form(`${SUBJECT} shall be (?:equal to|(one) less than) (?:the value of )?@(\\w+)`);
const BETWEEN = form(`${SUBJECT} shall be between (\\S+) and (\\S+), inclusive`);
const AT_MOST = form(`${SUBJECT} shall be less than or equal to ?(.+)`);
const FROM_TO = form(`${SUBJECT} shall be greater than or equal to (\\S+) and less than or equal to (\\S+)`);
const ORDINAL = form('(?:The )?@(\\w+)() first value (?:\\(\\w+\\) )?shall be (\\S+) and second value (?:\\(\\w+\\) )?shall be (\\S+)');
const BACKSLASHES = form('(?:The )?@(\\w+)() values shall be (\\S+\\\\\\S+)');
const VALUES = form(`${SUBJECT} (?:shall (?:be(?: set to)?|have (?:the|a) value(?: of)?)|is(?= [A-Z0-9_]+$)) ?(.+)`);
const ITEM_COUNT = form('The number of @(\\w+) [Ii]tems() shall be (?:between (\\S+) and (\\S+), inclusive|(\\S+))');
const ONE_ITEM = form(`${SUBJECT} shall have only a single [Ii]tem`);

/** A group for some channels alone is one of the groups of the place. */
const CID = '[DB] \\{PS3\\.16#sect_CID_\\w+\\}(?: for [A-Za-z ]+? channels)?';
const CIDS = `(${CID}(?:(?:, and|, or|,| and| or) ${CID})*)`;
const GROUPS = form(
  `[Ff]or ${PLACED.replace('.+?', '[^{}]+?(?:\\{sect_[^{}]+\\})?')}(?: and for ${PLACED})?,? ${CIDS}(?: (?:shall|may) be used)?`,
);
const GROUPS_BARE = form(`@(\\w+)() ${CIDS}`);
const GROUP_NUMBER = form(`For ${PLACED}, the (Defined|Baseline) Context Group is (\\d+)`);
const TID = '([DB]) \\{PS3\\.16#sect_TID_(\\w+)\\}';
const TEMPLATE = form(`For @(\\w+)() ${TID}(?:,? which includes [^{}@]*?,?)?(?: shall be used)?(?:,? which includes [^{}@]*)?`);
const TEMPLATE_IS = form('The (D)efined TID for @(\\w+) is \\{PS3\\.16#sect_TID_(\\w+)\\}(?:, which includes [^{}@]*)?');
const TEMPLATE_TITLED = form('The (Defined|Baseline) TID shall be \\{PS3\\.16#sect_TID_(\\w+)\\}');
const ROOT =
  /^The document (?:shall|may) be constructed from ((?:B )?\{PS3\.16#sect_TID_\w+\}(?: or (?:B )?\{PS3\.16#sect_TID_\w+\})*) invoked at the root node$/;

/** What goes before an explanation says all; what an explanation says fixes nothing. */
const EXPLANATION = /, (?:which identifies|since) the .*$/;
/** Values by kind of Transfer Syntax: each of them may be there. */
const BY_SYNTAX = /^[A-Z0-9_]+(?: or [A-Z0-9_]+)* for [^{}@]*?Transfer Syntaxes?\b[^{}@]*$/;

function assigned(text: string): AssignedGroup[] {
  return [...text.matchAll(/([DB]) \{PS3\.16#sect_CID_(\w+)\}/g)].map(([, kind, cid = '']) => ({
    kind: kind === 'B' ? 'BCID' : 'DCID',
    cid,
  }));
}

export class SentenceReader {
  readonly #setting: SentenceSetting;

  constructor(setting: SentenceSetting) {
    this.#setting = setting;
  }

  /** Null where the sentence is not read, or names what the IOD has not. */
  read(sentence: string): ReadConstraint | null {
    const { dictionary } = this.#setting;
    const words = withKeywords(sentence.replace(/\s*\.\s*$/, ''), dictionary);
    return words === null ? null : this.conditional(words);
  }

  /** "If …, X shall …", "X shall … if …". */
  conditional(words: string): ReadConstraint | null {
    const plain = words
      .replace(/\("((?:\d+\.){3,}\d+)"\)/g, '= $1')
      .replace(/ \((?![XYZ]\))[^()]*\)/g, '')
      .replace(EXPLANATION, '');
    const first = /^If (.+?), (.+)$/.exec(plain);
    const last = first ? null : /^(.+? shall .+?) if (?!present)(.+)$/.exec(plain);
    const [clause, main] = first ? [first[1], first[2]] : last ? [last[2], last[1]] : [null, plain];
    const demands = this.demands(main ?? '');
    if (demands === null || demands.length === 0) return null;
    if (clause === null || clause === undefined) return { demands };
    const named = clause.replace(/\{(sect_[^{}#]+)\}/g, (token, section: string) => this.#setting.titleOf(section) ?? token);
    const condition = this.#setting.clause(withNames(/ Module is present$/.test(named) ? clause : named, this.#setting.dictionary));
    return condition.decided === 'data' ? { demands, condition } : null;
  }

  demands(words: string): ConstraintDemand[] | null {
    return (
      this.#ofSeveral(words) ??
      this.#modules(words) ??
      this.#rootTemplates(words) ??
      this.#templates(words) ??
      this.#groups(words) ??
      this.#items(words) ??
      this.#presence(words) ??
      this.#numbers(words) ??
      this.#values(words)
    );
  }

  /** "For NAME images, the Enumerated Value of A shall be 1; the Enumerated Value of B shall be 2; and …" of the IOD itself. */
  #ofSeveral(words: string): ConstraintDemand[] | null {
    const match = /^For ([A-Z][\w -]*?)(?: images)?, (the .+;.+)$/.exec(words);
    if (!match) return null;
    const key = nameKey(this.#setting.places.iod.name);
    if (key !== nameKey(match[1] ?? '') && key !== nameKey(`${match[1]} Image`)) return null;
    const parts = (match[2] ?? '').split(/;(?: and)? /).map((part) => this.demands(part));
    return parts.some((part) => part === null) ? null : parts.flatMap((part) => part ?? []);
  }

  #modules(words: string): ConstraintDemand[] | null {
    const absent = MODULES_ABSENT.exec(words)?.[1];
    const present = MODULE_PRESENT.exec(words)?.[1];
    const named = absent ?? present;
    if (named === undefined) return null;
    const kind = absent === undefined ? 'module-present' : 'module-absent';
    const found = [...named.matchAll(/\{(sect_[^{}]+)\}|([A-Z][\w -]*? Module)/g)].map(([, section, name]) => {
      const title = section === undefined ? name : (this.#setting.titleOf(section) ?? '');
      // A section that is called an attribute's or a macro's name is no module's; a retired module has no table any more.
      const own = / Module(?: \(Retired\))?$/.exec(title ?? '');
      if (title === undefined || !own) return null;
      return this.#setting.tables.moduleOf(section ?? title)?.name ?? (own[0].endsWith(')') ? title.slice(0, own.index) : null);
    });
    const modules = found.filter((name) => name !== null);
    return modules.length < found.length ? null : modules.map((module) => ({ kind, module }));
  }

  #rootTemplates(words: string): ConstraintDemand[] | null {
    const match = ROOT.exec(words);
    if (!match) return null;
    const must = words.includes(' shall ');
    const templates = [...(match[1] ?? '').matchAll(/(B )?\{PS3\.16#sect_TID_(\w+)\}/g)].map(
      ([, baseline, tid = '']): AssignedTemplate => ({ kind: baseline === undefined && must ? 'DTID' : 'BTID', tid }),
    );
    return [{ kind: 'root-templates', templates }];
  }

  #templates(words: string): ConstraintDemand[] | null {
    const match = TEMPLATE.exec(words);
    if (match)
      return this.#put(match[1], '', { kind: 'templates', templates: [{ kind: match[3] === 'B' ? 'BTID' : 'DTID', tid: match[4] ?? '' }] });
    const titled = TEMPLATE_TITLED.exec(words);
    if (titled) {
      // Of the sequence that the module of the section is named after.
      const sequence = this.#setting.dictionary.byName(`${this.#setting.titled ?? ''} Sequence`);
      return this.#put(sequence?.keyword, '', {
        kind: 'templates',
        templates: [{ kind: titled[1] === 'Baseline' ? 'BTID' : 'DTID', tid: titled[2] ?? '' }],
      });
    }
    const is = TEMPLATE_IS.exec(words);
    return is ? this.#put(is[2], '', { kind: 'templates', templates: [{ kind: 'DTID', tid: is[3] ?? '' }] }) : null;
  }

  #groups(words: string): ConstraintDemand[] | null {
    const bare = GROUPS_BARE.exec(words);
    if (bare) return this.#put(bare[1], '', { kind: 'context-groups', contextGroups: assigned(bare[3] ?? '') });
    const number = GROUP_NUMBER.exec(words);
    if (number) {
      const kind = number[3] === 'Baseline' ? 'BCID' : 'DCID';
      return this.#put(number[1], number[2], { kind: 'context-groups', contextGroups: [{ kind, cid: number[4] ?? '' }] });
    }
    const match = GROUPS.exec(words);
    if (!match) return null;
    const demand: Open = { kind: 'context-groups', contextGroups: assigned(match[5] ?? '') };
    const one = this.#put(match[1], match[2], demand);
    if (match[3] === undefined || one === null) return one;
    const other = this.#put(match[3], match[4], demand);
    return other === null ? null : [...one, ...other];
  }

  #items(words: string): ConstraintDemand[] | null {
    const count = ITEM_COUNT.exec(words);
    if (count) {
      const min = numberOf(count[3] ?? count[5] ?? '');
      const max = numberOf(count[4] ?? count[5] ?? '');
      return min === null || max === null ? null : this.#put(count[1], '', { kind: 'items', range: [min, max] });
    }
    const one = ONE_ITEM.exec(words);
    return one ? this.#put(one[1], one[2], { kind: 'items', range: [1, 1] }) : null;
  }

  #presence(words: string): ConstraintDemand[] | null {
    const absent = ABSENT.exec(words);
    if (absent) return this.#put(absent[1], absent[2], { kind: 'absent' }, true);
    const present = PRESENT.exec(words);
    if (present) return this.#put(present[1], `${present[2] ?? ''}${present[3] ? ` in the {${present[3]}}` : ''}`, { kind: 'present' });
    const typed = TYPED.exec(words);
    const type = typed?.[3] ?? '';
    if (!typed || !isType(type)) return null;
    const own = this.#put(typed[1], typed[2], { kind: 'type', type });
    const items = typed[4] === undefined ? [] : this.#put(typed[1], typed[2], { kind: 'items', range: [1, 1] });
    return own === null || items === null ? null : [...own, ...items];
  }

  #numbers(words: string): ConstraintDemand[] | null {
    const code = CODED.exec(words);
    if (code) return this.#put(code[1], code[2], { kind: 'code', value: code[3] ?? '', scheme: 'DCM' });
    const equals = EQUALS.exec(words);
    if (equals) {
      const demand: Open = { kind: 'equals', keyword: equals[4] ?? '' };
      return this.#put(equals[1], equals[2], equals[3] === undefined ? demand : { ...demand, less: 1 });
    }
    const range = BETWEEN.exec(words) ?? FROM_TO.exec(words);
    if (range) {
      const min = numberOf(range[3] ?? '');
      const max = numberOf(range[4] ?? '');
      return min === null || max === null ? null : this.#put(range[1], range[2], { kind: 'range', min, max });
    }
    const most = AT_MOST.exec(words);
    if (!most) return null;
    const max = numberOf(most[3] ?? '');
    return max === null ? null : this.#put(most[1], most[2], { kind: 'range', max });
  }

  #values(words: string): ConstraintDemand[] | null {
    const ordinal = ORDINAL.exec(words);
    if (ordinal) return this.#valued(ordinal[1], [ordinal[3], ordinal[4]]);
    const list = BACKSLASHES.exec(words);
    if (list) return this.#valued(list[1], (list[3] ?? '').split('\\'));
    const match = VALUES.exec(words);
    const entry = this.#setting.dictionary.byKeyword(match?.[1] ?? '');
    if (!match || !entry || /^not\b/.test(match[3] ?? '')) return null;
    const terms = this.#termsOf(match[3] ?? '', entry);
    return terms === null ? null : this.fixed(match[1] ?? '', match[2] ?? '', terms);
  }

  /** One term for each value. */
  #valued(keyword: string | undefined, values: readonly (string | undefined)[]): ConstraintDemand[] | null {
    const entry = this.#setting.dictionary.byKeyword(keyword ?? '');
    if (!entry) return null;
    const demands: ConstraintDemand[] = [];
    for (const [index, value] of values.entries()) {
      const term = termOf(value ?? '', entry);
      const own = term === null ? null : this.#put(keyword, '', { kind: 'values', terms: [term], value: index + 1 });
      if (own === null) return null;
      demands.push(...own);
    }
    return demands;
  }

  #termsOf(text: string, entry: DictionaryEntry): (string | number)[] | null {
    const named = /^[A-Z][A-Za-z -]* = ((?:\d+\.){3,}\d+)$/.exec(text)?.[1];
    const whole = named ?? text;
    const bySyntax = whole.split(/(?:, and |, | and )(?=[A-Z0-9_]+(?: or [A-Z0-9_]+)* for )/);
    if (bySyntax.every((part) => BY_SYNTAX.test(part))) {
      const parts = bySyntax.map((part) => termsOf(part.replace(/ for .*$/, ''), entry));
      return parts.some((part) => part === null) ? null : [...new Set(parts.flatMap((part) => part ?? []))];
    }
    const one = termOf(whole, entry, this.#setting.spaces);
    return one === null ? termsOf(whole, entry) : [one];
  }

  /** An attribute has one of these values. */
  fixed(keyword: string, placed: string, terms: readonly (string | number)[]): ConstraintDemand[] | null {
    const words = this.#words(placed);
    const spelled = words && this.#setting.places.spelled(keyword, words, terms);
    return spelled ? this.#put(keyword, placed, { kind: 'values', terms: spelled }) : null;
  }

  #words(placed: string | undefined): PlaceWords | null {
    return placeWords((placed ?? '').replace(/, if present,$/, ''), this.#setting);
  }

  /** A demand at the place that the words mean; null where there is none. `anyway`: also of an attribute that the IOD has not. */
  #put(keyword: string | undefined, placed: string | undefined, demand: Open, anyway = false): ConstraintDemand[] | null {
    const words = this.#words(placed);
    if (words === null || keyword === undefined) return null;
    const { places, titled } = this.#setting;
    const near = words.tables === null && titled !== null ? places.place(keyword, { within: words.within, tables: [titled] }) : null;
    const grouped = this.#setting.grouped ? places.place(keyword, { ...words, groups: true }) : null;
    const found = near ?? grouped ?? places.place(keyword, words);
    if (found !== null) return [{ ...demand, ...found }];
    const nowhere = anyway && words.within.length === 0 && words.tables === null && !places.has(keyword);
    return nowhere ? [{ ...demand, path: [keyword] }] : null;
  }
}
