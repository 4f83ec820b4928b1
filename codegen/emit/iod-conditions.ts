/** What the conditions of an IOD's top level demand, as types for `createInstance`: one demand a verdict, its attributes together. */
import type { ConditionModel } from '../standard/model.ts';
import { quote, wrapUnion } from './literal.ts';
import type { Declaration } from './scopes.ts';
import {
  everyOf,
  leavesOf,
  needsOneOf,
  printTypeCondition,
  reach,
  type Readable,
  type Readables,
  type TypeCondition,
  typeCondition,
} from './type-conditions.ts';

/** Where an attribute of an IOD is declared: in a module that is there for sure or not. */
export interface Declared {
  readonly declaration: Declaration;
  readonly module: string;
  readonly mandatory: boolean;
  /** When a module of usage C is required. */
  readonly usage: ConditionModel | null;
}

export interface IodAttribute extends Readable {
  readonly keyword: string;
  readonly declared: readonly Declared[];
  /** A row of another module takes the place of these (PS3.3 "overrides"). */
  readonly overridden: boolean;
}

/** A condition of one row, and which sides of it the types hold. */
export interface Demand {
  readonly keyword: string;
  /** Table and path of the row: one row stands in many IODs. */
  readonly row: string;
  readonly condition: TypeCondition;
  readonly requires: boolean;
  readonly forbids: boolean;
}

const MADE: ReadonlySet<string> = new Set([
  'SOPInstanceUID',
  'StudyInstanceUID',
  'SeriesInstanceUID',
  'FrameOfReferenceUID',
  'SOPClassUID',
]);

function demandOf(
  attribute: IodAttribute,
  one: Declared,
  requirement: ConditionModel,
  read: Readables,
  ownerOf: (keyword: string) => string | null,
): Demand[] {
  const { row } = one.declaration.attribute;
  const alone = attribute.declared.length === 1 && !attribute.overridden;
  const name = `${one.declaration.entry.table.table} ${row.path.join('.')}`;
  const demands: Demand[] = [];
  if (requirement.tree) {
    const condition = typeCondition(requirement.tree, read, true);
    // What asks for an attribute by its own value asks for nothing.
    if (leavesOf(condition).some((leaf) => leaf.keyword === attribute.keyword)) return [];
    // What holds in every data set of the IOD is the validator's: an attribute of a type is never refused outright.
    if (leavesOf(condition).length === 0) return [];
    const sides = reach(condition);
    // A module that is not mandatory is in use for sure when what the condition reads is an attribute of it alone, or when its usage is met.
    const inUse = one.mandatory || needsOneOf(condition, (keyword) => ownerOf(keyword) === one.module);
    const usage = inUse || !one.usage?.tree ? null : typeCondition(one.usage.tree, read, true);
    const asked = row.type === '1C' && !one.declaration.optional && !attribute.overridden;
    const requires = asked && inUse && sides.met;
    const forbids = sides.not && requirement.otherwise === 'forbidden' && alone;
    if (requires || forbids) demands.push({ keyword: attribute.keyword, row: name, condition, requires, forbids });
    if (asked && usage) {
      const both = everyOf([usage, condition]);
      if (reach(both).met) demands.push({ keyword: attribute.keyword, row: name, condition: both, requires: true, forbids: false });
    }
  }
  if (requirement.never?.tree && alone) {
    const condition = typeCondition({ op: 'not', of: requirement.never.tree }, read, true);
    if (reach(condition).not) demands.push({ keyword: attribute.keyword, row: `${name} never`, condition, requires: false, forbids: true });
  }
  return demands;
}

/** Type 1 in a module that is there for sure. */
export function isRequired(attribute: IodAttribute): boolean {
  return attribute.declared.some((one) => one.mandatory && !one.declaration.optional && one.declaration.attribute.row.type === '1');
}

/** The demands of an IOD's top-level conditions that types can tell. */
export function demandsOf(attributes: ReadonlyMap<string, IodAttribute>): Demand[] {
  // Of an optional attribute with one possible value a type does not tell whether it was given.
  const read: Readables = (keyword) => {
    const attribute = attributes.get(keyword);
    const [only, ...others] = attribute?.literals ?? [];
    if (!attribute || only === undefined || others.length > 0) return attribute ?? null;
    return isRequired(attribute) ? { ...attribute, fixed: only } : null;
  };
  const ownerOf = (keyword: string): string | null => {
    const modules = new Set(attributes.get(keyword)?.declared.map((one) => one.module));
    const [only, ...others] = modules;
    return only !== undefined && others.length === 0 ? only : null;
  };
  return [...attributes.values()].flatMap((attribute) => {
    if (MADE.has(attribute.keyword) || isRequired(attribute)) return [];
    return attribute.declared.flatMap((one) => {
      const { row } = one.declaration.attribute;
      const conditional = row.type === '1C' || row.type === '2C';
      return conditional && row.condition ? demandOf(attribute, one, row.condition, read, ownerOf) : [];
    });
  });
}

export interface ConditionsView {
  /** Type of what the conditions read: a part of the IOD's attributes. */
  readonly select: string;
  /** One demand a line. */
  readonly demands: readonly string[];
  /** Names of src/rules that the demands use. */
  readonly uses: readonly string[];
}

/** A space before what goes on on the same line. */
function after(text: string): string {
  return text.startsWith('\n') ? text : ` ${text}`;
}

/** The types of an IOD's conditions; null where its top level has none that types can tell. */
export function conditionsView(interfaceName: string, attributes: ReadonlyMap<string, IodAttribute>): ConditionsView | null {
  const groups = new Map<string, string[]>();
  const keywords = new Set<string>();
  for (const demand of demandsOf(attributes)) {
    const kind = demand.requires ? (demand.forbids ? 'Demands' : 'Requires') : 'Forbids';
    const key = `${kind}<${printTypeCondition(demand.condition, "this['given']")}`;
    const list = groups.get(key) ?? [];
    groups.set(key, list);
    if (!list.includes(demand.keyword)) list.push(demand.keyword);
    for (const leaf of leavesOf(demand.condition)) keywords.add(leaf.keyword);
  }
  if (groups.size === 0) return null;
  const several = [...keywords].filter((keyword) => attributes.get(keyword)?.several);
  const single = [...keywords].filter((keyword) => !attributes.get(keyword)?.several);
  const parts: string[] = [];
  if (single.length > 0) parts.push(`Pick<${interfaceName},${after(wrapUnion(single.map(quote), '  '))}>`);
  if (several.length > 0) {
    const members = several.map((keyword) => `${keyword}?: readonly ${attributes.get(keyword)?.numeric ? 'number' : 'string'}[] | null`);
    parts.push(`{ ${members.join('; ')} }`);
  }
  const demands = [...groups].map(([start, list]) => `${start},${after(wrapUnion(list.map(quote), '      '))}>`);
  const words = new Set(demands.join(' ').match(/\b[A-Z][A-Za-z]+(?=<)/g) ?? []);
  return { select: parts.join(' & '), demands, uses: [...words].sort() };
}
