/** What stands beside an include: context groups, templates, their targets, Type overrides. */
import type { ReadContext, RowPlace } from './context.ts';
import { negated, sentencesOf } from './sentences.ts';
import type { ContextGroupArgument, IncludeArguments, TemplateArgument, TypeOverride } from './model.ts';
import type { AttributeType } from '../../src/rules/tables.ts';

const GROUP =
  /\b(?:(D|B)\s*(?:CID\s*)?|((?:Defined|Baseline)\s+(?:Context Group\s+)?(?:CIDs?\s+(?:is\s+)?)?(?:[DB]?CID\s+)?))(?:\{PS3\.16#sect_CID_([0-9a-z]+)\}|(?:CID\s*)?(\d{1,5})\b)/g;
const GROUP_TOKEN = /\{PS3\.16#sect_CID_([0-9a-z]+)\}/g;
/** "CIDs 4250 and 4251": numbers behind the first of several. */
const SEVERAL = /(\bCIDs\s+\d{1,5})((?:(?:,? and|,? or|,) \d{1,5}\b)+)/g;
const TEMPLATE = /\b(D|B)\s*(?:TID\s*)?\{PS3\.16#sect_TID_([0-9A-Za-z]+)\}/g;
const NONE =
  /^(?:No (?:other )?(?:Baseline )?(?:CIDs?|TIDs?|Context (?:IDs?|Groups?))\b.*|.*CIDs? (?:may be|is|are) (?:defined|specified|determined).*|Baseline CID .*|CID (?:is|may|defined).*|Context Groups? (?:may be|are|is) .*|See .*)$/i;
const ATTRIBUTE =
  /(?:\b|^)((?:[A-Z0-9][A-Za-z0-9'’/-]*|of|and|for|to|in|the|or|by|from|at)(?: (?:[A-Z0-9][A-Za-z0-9'’/-]*|of|and|for|to|in|the|or|by|from|at))*?) ?(\([0-9A-Fa-f]{4},[0-9A-Fa-f]{4}\))/;
const TYPE_OVERRIDE =
  /^(?:In this Module,?\s*)?(?:the )?(?:Attribute )?(.+?) (?:shall be|is specialized to be|is) Type (1C|2C|1|2|3)\b(.*)$/i;

function targetIn(text: string, context: ReadContext): string[] | null {
  const tagged = ATTRIBUTE.exec(text);
  if (tagged) {
    const entry = context.dictionary.byTag(tagged[2] ?? '');
    return entry ? [entry.keyword] : null;
  }
  const named = /\b((?:[A-Z][A-Za-z'-]*|of|for|and) (?:(?:[A-Z][A-Za-z'-]*|of|for|and) )*(?:Code )?Sequence)\b/.exec(text);
  const entry = named ? context.dictionary.byName((named[1] ?? '').replace(/^(?:In|For|The|This Module) /i, '')) : null;
  if (entry) return [entry.keyword];
  // "Organizational Role B …" is about the Organizational Role Code Sequence.
  const short = /^([A-Z][A-Za-z' -]*?) [DB] ?\{/.exec(text)?.[1];
  const sequence = short === undefined ? null : context.dictionary.byName(`${short} Code Sequence`);
  return sequence ? [sequence.keyword] : null;
}

/** The name of a context group that stands behind its number says nothing of its scope. */
function withoutGroupName(sentence: string): string {
  return sentence
    .replace(/(\{PS3\.16#sect_CID_[0-9a-z]+\})\s*["“][^"”]*["”]/g, '$1')
    .replace(
      /\b([DB]?CID\s*(?:is\s+)?\d{1,5})\s*(?:["“][^"”]*["”]|[A-Z][A-Za-z-]*(?: (?:[A-Z][A-Za-z-]*|of|for|from|and|in|the))*(?=\.?$))/,
      '$1',
    );
}

function restOfScope(sentence: string): string | null {
  const scope = sentence
    .replace(SEVERAL, '$1')
    .replace(GROUP, ' ')
    .replace(GROUP_TOKEN, ' ')
    .replace(ATTRIBUTE, ' ')
    .replace(/\b(?:[A-Z][A-Za-z'-]* )+Sequence\b/g, ' ')
    .replace(
      /\b(?:In this Module|Attribute|has the|is defined|shall be used|unless otherwise (?:defined|specified) in (?:the )?(?:Macro )?invocation|or as specified in .*|is Type 1|and|for|the|are specified|has)\b/gi,
      ' ',
    )
    .replace(/See (?:\{[^}]*\})(?: for further explanation)?/g, ' ')
    .replace(/[\s.,;:]+/g, ' ')
    .trim();
  return scope === '' ? null : scope;
}

/** What stands between parentheses, a tag or a code, holds commas of its own. */
const CONDITIONAL = /\b(?:if|when)\s+((?:\([^()]*\)|\{[^{}]*\}|[^,;(){}])+?)(?=[,;]|\.?$)/i;
/** "For documents with X equal to V, …" */
const WITH = /^For [a-z ]+ with ((?:\([^()]*\)|[^,;()])+),/;
/** "For devices, …": what the object is about, which no attribute tells. */
const ABOUT = /^For ((?!all\b|any\b)[a-z][a-z ]+),/;

interface Part {
  readonly text: string;
  readonly clause: string | null;
}

function clauseOf(sentence: string): { readonly whole: string; readonly clause: string } | null {
  const match = WITH.exec(sentence) ?? ABOUT.exec(sentence) ?? CONDITIONAL.exec(sentence);
  return match ? { whole: match[0], clause: (match[1] ?? '').replace(/\bequal to\b/, 'equals').trim() } : null;
}

/** A sentence by its conditions: "A if X; otherwise, B" is A where X holds, and B where it does not. */
function partsOf(sentence: string, before: string | null): Part[] {
  const clean = withoutGroupName(sentence);
  if (/^For (?:all|any) other\b[^,]*,/.test(clean) && before !== null) {
    const other = clauseOf(before)?.clause;
    return [{ text: clean.replace(/^[^,]*,\s*/, ''), clause: (other === undefined ? null : negated(other)) ?? clean }];
  }
  const stated = clauseOf(clean);
  if (!stated) return [{ text: clean, clause: null }];
  const { clause } = stated;
  const [first = '', second] = clean.split(/[;,]\s*otherwise,?\s*/i);
  const parts: Part[] = [{ text: first.replace(stated.whole, ' '), clause }];
  if (second !== undefined) parts.push({ text: second, clause: negated(clause) ?? second });
  return parts;
}

function readGroups(sentence: string, before: string | null, context: ReadContext, place: RowPlace): ContextGroupArgument[] {
  const parts = partsOf(sentence, before);
  // What comes after "otherwise" is for the same attribute.
  const target = parts[0] ? targetIn(parts[0].text, context) : null;
  return parts.flatMap((part) => groupsIn(part, target, context, place));
}

/** "… for the X", "… is specified for the X": the attribute that a group before it is for. */
const FOR_WHAT = /^[\s,]*(?:(?:shall be|is|are) (?:used|specified|defined) )?for (?:the )?(?=[A-Z])/;
/** Between groups of one attribute. */
const ALSO = /^[\s,]*(?:and|or)?\s*$/;

/** Where a group's letters begin and end, and whether they say DCID or BCID. */
interface Mention {
  readonly cid: string;
  readonly kind: 'DCID' | 'BCID';
  readonly from: number;
  readonly to: number;
}

function mentionsIn(text: string): Mention[] {
  const found: Mention[] = [];
  for (const match of text.matchAll(GROUP)) {
    const kind = (match[1] ?? match[2] ?? '').startsWith('B') ? 'BCID' : 'DCID';
    found.push({ cid: match[3] ?? match[4] ?? '', kind, from: match.index, to: match.index + match[0].length });
  }
  for (const match of text.matchAll(SEVERAL)) {
    const [, first = '', more = ''] = match;
    const kind = found.find(({ from, to }) => from < match.index + first.length && to >= match.index + first.length)?.kind ?? 'DCID';
    const from = match.index + first.length;
    for (const { 0: cid, index } of more.matchAll(/\d+/g)) found.push({ cid, kind, from: from + index, to: from + index + cid.length });
  }
  const last = found.at(-1);
  // Further groups of the same sentence carry no letter of their own.
  if (last !== undefined) {
    for (const match of text.matchAll(GROUP_TOKEN)) {
      const inside = found.some(({ from, to }) => match.index >= from && match.index < to);
      if (!inside) found.push({ cid: match[1] ?? '', kind: last.kind, from: match.index, to: match.index + match[0].length });
    }
  }
  return found.sort((one, other) => one.from - other.from);
}

/** Attributes named with their tags in a text, where nothing else parts them but "and". */
function taggedIn(text: string, context: ReadContext): string[] {
  const tags = [...text.matchAll(/\(([0-9A-Fa-f]{4}),([0-9A-Fa-f]{4})\)/g)];
  return tags.flatMap(([tag]) => context.dictionary.byTag(tag)?.keyword ?? []);
}

/** The attributes that each mention is for, from last to first: what stands right after it, or right before it. */
function targetsOf(text: string, mentions: readonly Mention[], otherwise: string[] | null, context: ReadContext): (string[] | null)[][] {
  const targets: (string[] | null)[][] = [];
  for (let at = mentions.length - 1; at >= 0; at--) {
    const mention = mentions[at];
    if (mention === undefined) continue;
    const after = text.slice(mention.to, mentions[at + 1]?.from);
    const before = text.slice(mentions[at - 1]?.to ?? 0, mention.from);
    const follows = FOR_WHAT.exec(after);
    const own = follows ? targetIn(after.slice(follows[0].length), context) : null;
    const several = own ? [] : taggedIn(before, context);
    const shared = mentions[at + 1] !== undefined && ALSO.test(after) ? targets[0] : undefined;
    if (own) targets.unshift([own]);
    else if (shared) targets.unshift(shared);
    else if (several.length > 1 && /^[^.]*\) and [^.]*\)\s*$/.test(before)) targets.unshift(several.map((keyword) => [keyword]));
    else targets.unshift([targetIn(before, context) ?? otherwise]);
  }
  return targets;
}

function groupsIn(part: Part, target: string[] | null, context: ReadContext, place: RowPlace): ContextGroupArgument[] {
  const { text, clause } = part;
  const found: ContextGroupArgument[] = [];
  const scope = clause ?? (target ? null : restOfScope(text));
  const mentions = mentionsIn(text);
  const targets = targetsOf(text, mentions, target, context);
  for (const [index, { cid, kind }] of mentions.entries()) {
    for (const path of targets[index] ?? []) {
      const known = found.some((one) => one.cid === cid && one.target?.join('.') === path?.join('.'));
      if (known) continue;
      const argument: ContextGroupArgument = { kind, cid };
      if (path) argument.target = path;
      if (scope !== null) argument.condition = context.conditions.clause(scope, 'arguments', place);
      found.push(argument);
    }
  }
  return found;
}

function readOverride(sentence: string, following: readonly string[], context: ReadContext, place: RowPlace): TypeOverride | null {
  const match = TYPE_OVERRIDE.exec(sentence);
  if (!match) return null;
  const name = (match[1] ?? '').trim();
  const tagged = /(\([0-9A-Fa-f]{4},[0-9A-Fa-f]{4}\))$/.exec(name);
  const entry = tagged ? context.dictionary.byTag(tagged[1] ?? '') : context.dictionary.byName(name);
  if (!entry) return null;
  const type = match[2] as AttributeType;
  const override: TypeOverride = { path: [entry.keyword], type };
  if (type === '1C' || type === '2C') {
    const own = (match[3] ?? '').replace(/^\s*[;,.]\s*/, '');
    const texts = own.trim() === '' ? following : [own.charAt(0).toUpperCase() + own.slice(1)];
    const condition = context.conditions.requirement(texts, 'attribute', place);
    if (condition) override.condition = condition;
  }
  return override;
}

export interface IncludeCell {
  readonly arguments: IncludeArguments;
  /** Sentences that are no arguments. */
  readonly rest: string[];
}

/** Reads the paragraphs beside an include. */
export function readIncludeArguments(paragraphs: readonly string[], context: ReadContext, place: RowPlace): IncludeCell {
  const contextGroups: ContextGroupArgument[] = [];
  const templates: TemplateArgument[] = [];
  const typeOverrides: TypeOverride[] = [];
  const rest: string[] = [];
  let none = false;
  const sentences = paragraphs.flatMap(sentencesOf);
  sentences.forEach((sentence, index) => {
    let understood = false;
    for (const match of sentence.matchAll(TEMPLATE)) {
      templates.push({ kind: match[1] === 'B' ? 'BTID' : 'DTID', tid: match[2] ?? '' });
      understood = true;
    }
    const groups = readGroups(sentence, sentences[index - 1] ?? null, context, place);
    if (groups.length > 0) {
      contextGroups.push(...groups);
      understood = true;
    }
    const override = readOverride(sentence, sentences.slice(index + 1), context, place);
    if (override) {
      typeOverrides.push(override);
      understood = true;
    }
    if (!understood && NONE.test(sentence)) {
      // "See X for CIDs": they are named in a text, and are none of those that the macro names.
      if (!/^See /i.test(sentence) || /\bfor CIDs?\b/.test(sentence)) none = true;
      understood = true;
    }
    if (!understood) rest.push(sentence);
  });
  const result: IncludeArguments = {};
  if (contextGroups.length > 0) result.contextGroups = contextGroups;
  if (templates.length > 0) result.templates = templates;
  if (typeOverrides.length > 0) result.typeOverrides = typeOverrides;
  if (none) result.noContextGroup = true;
  return { arguments: result, rest };
}
