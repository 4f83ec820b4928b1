/** The one printer of conditions: tree to normal sentence, which codegen/conditions/parse-normal.ts reads back to the same tree. */
import type { AttributeRef, CodeRef, Condition } from './condition.ts';

/** Gives the words for a keyword; by default the keyword itself, which is the form that parses back. */
export type NameOf = (keyword: string) => string;

const SCOPES = { item: 'of this item', enclosing: 'of an enclosing item', root: 'of the data set', frame: 'of this frame' } as const;
const BARE = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** Words of the normal form that a bare value must not look like. */
const RESERVED = new Set(
  'or and not is has present one none nothing of in a no items value points to all any always never module functional number'.split(' '),
);
/** Characters that do not survive in XML, or in text whose white space is collapsed. */
const FRAGILE = /[\u007f-\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufffe\uffff]|(?<=^") | (?= )| (?="$)/g;

function attribute(ref: AttributeRef, nameOf: NameOf): string {
  const value = ref.value === undefined ? '' : `value ${ref.value} of `;
  const within = ref.within === undefined || ref.within.length === 0 ? '' : ` in ${ref.within.map(nameOf).join('.')}`;
  const where = ref.where === undefined ? '' : ` where ${nameOf(ref.where.key)} = ${nameOf(ref.where.by)}`;
  const scope = ref.scope === undefined ? '' : ` ${SCOPES[ref.scope]}`;
  return `${value}${nameOf(ref.keyword)}${within}${where}${scope}`;
}

/** A JSON string in which no character gets lost on its way through XML. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(FRAGILE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function literal(value: string | number): string {
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value);
  return BARE.test(value) && !RESERVED.has(value.toLowerCase()) ? value : quoted(value);
}

function code(ref: CodeRef): string {
  const meaning = ref.meaning === undefined ? '' : `, ${quoted(ref.meaning)}`;
  return `(${literal(ref.value)}, ${literal(ref.scheme)}${meaning})`;
}

/** What an attribute is compared with: one value, several, none at all. */
function values(to: readonly (string | number)[], one: string, several: string): string {
  if (to.length === 1) return `${one}${to.map(literal).join('')}`;
  return `${several} ${to.length === 0 ? 'nothing' : to.map(literal).join(', ')}`;
}

function simple(condition: Condition, nameOf: NameOf): string {
  switch (condition.op) {
    case 'and':
    case 'or':
      if (condition.of.length === 0) return condition.op === 'and' ? 'always' : 'never';
      if (condition.of.length === 1)
        return `${condition.op === 'and' ? 'all' : 'any'} (${condition.of.map((part) => simple(part, nameOf)).join('')})`;
      return condition.of.map((part) => operand(part, nameOf)).join(` ${condition.op} `);
    case 'not':
      if (condition.of.op === 'present') return `${attribute(condition.of.attribute, nameOf)} is not present`;
      if (condition.of.op === 'valued') return `${attribute(condition.of.attribute, nameOf)} has no value`;
      return `not (${simple(condition.of, nameOf)})`;
    case 'present':
      return `${attribute(condition.attribute, nameOf)} is present`;
    case 'valued':
      return `${attribute(condition.attribute, nameOf)} has a value`;
    case '=':
      return `${attribute(condition.attribute, nameOf)} is ${values(condition.to, '', 'one of')}`;
    case '!=':
      return `${attribute(condition.attribute, nameOf)} is ${values(condition.to, 'not ', 'none of')}`;
    case '>':
    case '<':
    case '>=':
    case '<=':
      return `${attribute(condition.attribute, nameOf)} ${condition.op} ${typeof condition.to === 'number' ? literal(condition.to) : attribute(condition.to, nameOf)}`;
    case 'count':
      return `number of items of ${attribute(condition.attribute, nameOf)} ${condition.is} ${literal(condition.to)}`;
    case 'code':
      return `${attribute(condition.attribute, nameOf)} has a code ${condition.codes.length === 0 ? 'nothing' : condition.codes.map(code).join(', ')}`;
    case 'points-to': {
      const targets = condition.keywords.map(nameOf);
      if (condition.private) targets.push('a private attribute');
      if (condition.groups) targets.push('an attribute of a functional group');
      return `${attribute(condition.attribute, nameOf)} points to ${targets.length === 0 ? 'nothing' : targets.join(', ')}`;
    }
    case 'module':
      return `module ${quoted(condition.module)} is used`;
    case 'functional-group':
      return `functional group ${nameOf(condition.keyword)} is used`;
    case 'item':
      return `this is the ${condition.is} item`;
    case 'changes':
      return `${attribute(condition.attribute, nameOf)} changes`;
    case 'declared':
      return `IOD has ${condition.keywords.length === 0 ? 'nothing' : condition.keywords.map(nameOf).join(', ')}`;
    case 'character-set':
      return 'text is not all of the default repertoire';
    case 'unknown':
      return `[${condition.reason} #${condition.hash}]`;
  }
}

function operand(condition: Condition, nameOf: NameOf): string {
  const compound = (condition.op === 'and' || condition.op === 'or') && condition.of.length > 1;
  return compound ? `(${simple(condition, nameOf)})` : simple(condition, nameOf);
}

/** `SegmentationType is FRACTIONAL`, without "Required if" and without a full stop. */
export function printCondition(condition: Condition, nameOf: NameOf = (keyword) => keyword): string {
  return simple(condition, nameOf);
}
