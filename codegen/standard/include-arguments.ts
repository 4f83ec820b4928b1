/** What stands beside an include: context groups, templates, their targets, Type overrides. */
import type { ReadContext, RowPlace } from './context.ts';
import { negated, sentencesOf } from './sentences.ts';
import type { ContextGroupArgument, IncludeArguments, TemplateArgument, TypeOverride } from './model.ts';
import type { AttributeType } from '../../src/rules/tables.ts';

const GROUP =
  /\b(?:(D|B)\s*(?:CID\s*)?|((?:Defined|Baseline)\s+(?:Context Group\s+)?(?:CIDs?\s+(?:is\s+)?)?(?:[DB]?CID\s+)?))(?:\{PS3\.16#sect_CID_([0-9a-z]+)\}|(?:CID\s*)?(\d{1,5})\b)/g;
const GROUP_TOKEN = /\{PS3\.16#sect_CID_([0-9a-z]+)\}/g;
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

interface Part {
  readonly text: string;
  readonly clause: string | null;
}

function clauseOf(sentence: string): { readonly whole: string; readonly clause: string } | null {
  const match = WITH.exec(sentence) ?? CONDITIONAL.exec(sentence);
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

function groupsIn(part: Part, target: string[] | null, context: ReadContext, place: RowPlace): ContextGroupArgument[] {
  const { text, clause } = part;
  const found: ContextGroupArgument[] = [];
  const seen = new Set<string>();
  const scope = clause ?? (target ? null : restOfScope(text));
  let kind: 'DCID' | 'BCID' = 'DCID';
  const add = (cid: string): void => {
    if (seen.has(cid)) return;
    seen.add(cid);
    const argument: ContextGroupArgument = { kind, cid };
    if (target) argument.target = target;
    if (scope !== null) argument.condition = context.conditions.clause(scope, 'arguments', place);
    found.push(argument);
  };
  for (const match of text.matchAll(GROUP)) {
    kind = (match[1] ?? match[2] ?? '').startsWith('B') ? 'BCID' : 'DCID';
    add(match[3] ?? match[4] ?? '');
  }
  // Further groups of the same sentence carry no letter of their own.
  if (found.length > 0) for (const match of text.matchAll(GROUP_TOKEN)) add(match[1] ?? '');
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
      if (!/^See /i.test(sentence)) none = true;
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
