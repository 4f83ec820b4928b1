/** Rule tables to plans: attributes of a scope merged over the modules and macros that bring them, made once for an IOD and kept. */
import { multiplicityOf, type Multiplicity } from '../dataset/dictionary.ts';
import type {
  AttributeRule,
  AttributeType,
  ContextGroupRule,
  IncludeRule,
  IodRules,
  ItemsRule,
  OverrideRule,
  Rule,
  TableRules,
  ValueRule,
} from '../rules/tables.ts';
import type { Requirement } from '../rules/condition.ts';
import { compileCondition, compileRequirement, type CompiledCondition, type CompiledRequirement } from './condition.ts';

/** One declaration of an attribute: the row, the table it stands in, under which module and which conditional includes. */
export interface Declaration {
  readonly row: AttributeRule;
  readonly table: TableRules;
  readonly type: AttributeType | null;
  readonly condition: CompiledRequirement | null;
  /** Index of the module in the IOD; -1 below the top level and in single tables. */
  readonly module: number;
  /** All must hold for the row to apply. */
  readonly includes: readonly CompiledRequirement[];
  readonly values: readonly CompiledValues[];
  readonly items: readonly CompiledItems[];
  readonly contextGroups: readonly ContextGroupRule[];
}

export interface CompiledValues {
  readonly rule: ValueRule;
  readonly terms: ReadonlySet<string>;
  readonly numbers: ReadonlySet<number>;
  readonly condition: CompiledCondition | null;
}

export interface CompiledItems {
  readonly rule: ItemsRule;
  readonly condition: CompiledCondition | null;
}

export interface CompiledAttribute {
  readonly keyword: string;
  readonly tag: string;
  readonly vrs: readonly string[];
  readonly sequence: boolean;
  readonly multiplicity: Multiplicity;
  readonly vm: string;
  readonly declarations: Declaration[];
  /** Some declaration is of another Type than 3. */
  demanding: boolean;
  /** Rows of the Items, from every declaration. */
  readonly nested: Contribution[];
  /** Made when the first Item is met. */
  scope: CompiledScope | null;
}

export interface CompiledScope {
  readonly attributes: Map<string, CompiledAttribute>;
  readonly list: readonly CompiledAttribute[];
  /** Attributes that must be looked at when they are absent. */
  readonly demanding: readonly CompiledAttribute[];
  readonly anyAttribute: boolean;
  readonly anyPrivate: boolean;
}

/** Rows that a scope is made of, with where they come from. */
export interface Contribution {
  readonly rows: readonly Rule[];
  readonly table: TableRules;
  readonly module: number;
  readonly includes: readonly CompiledRequirement[];
  readonly overrides: readonly OverrideRule[];
}

/** Depth of includes within one level; no table of the standard comes near. */
const DEEPEST_INCLUDE = 50;

class ScopeBuilder {
  readonly attributes = new Map<string, CompiledAttribute>();
  anyAttribute = false;
  anyPrivate = false;

  add(contribution: Contribution, depth: number): void {
    if (depth > DEEPEST_INCLUDE) throw new RangeError(`${contribution.table.table} includes itself at one level`);
    for (const rule of contribution.rows) {
      if ('keyword' in rule) this.attribute(rule, contribution);
      else if ('include' in rule) this.include(rule, contribution, depth);
      else if ('extend' in rule) this.extend(rule.extend, rule.rows, contribution);
      else if (rule.other === 'any-attribute' || rule.other === 'record-keys') this.anyAttribute = true;
      else if (rule.other === 'any-private') this.anyPrivate = true;
    }
  }

  entry(rule: AttributeRule): CompiledAttribute {
    const known = this.attributes.get(rule.keyword);
    if (known) return known;
    const vrs = rule.vr.split('|');
    const made: CompiledAttribute = {
      keyword: rule.keyword,
      tag: rule.tag,
      vrs,
      sequence: vrs[0] === 'SQ',
      multiplicity: multiplicityOf(rule.vm),
      vm: rule.vm,
      declarations: [],
      demanding: false,
      nested: [],
      scope: null,
    };
    this.attributes.set(rule.keyword, made);
    return made;
  }

  attribute(rule: AttributeRule, from: Contribution): void {
    const entry = this.entry(rule);
    const override = from.overrides.filter((one) => one.path.length === 1 && one.path[0] === rule.keyword);
    const typed = override.find((one) => one.type !== undefined);
    const type = typed?.type ?? rule.type;
    const requirement: Requirement | undefined = typed ? typed.condition : rule.condition;
    entry.declarations.push({
      row: rule,
      table: from.table,
      type,
      condition: requirement ? compileRequirement(requirement) : null,
      module: from.module,
      includes: from.includes,
      values: (rule.values ?? []).map(compileValues),
      items: (rule.items ?? []).map((one) => ({ rule: one, condition: one.condition ? compileCondition(one.condition) : null })),
      contextGroups: [...(rule.contextGroups ?? []), ...override.flatMap((one) => one.contextGroups ?? [])],
    });
    if (type !== '3' && type !== null) entry.demanding = true;
    if (rule.rows)
      entry.nested.push({ rows: rule.rows, table: from.table, module: -1, includes: [], overrides: inner(from.overrides, rule.keyword) });
  }

  include(rule: IncludeRule, from: Contribution, depth: number): void {
    const table = rule.include();
    this.add(
      {
        rows: table.rows,
        table,
        module: from.module,
        includes: rule.condition ? [...from.includes, compileRequirement(rule.condition)] : from.includes,
        overrides: [...(rule.overrides ?? []), ...from.overrides],
      },
      depth + 1,
    );
  }

  extend(sequence: string, rows: readonly Rule[], from: Contribution): void {
    const entry = this.attributes.get(sequence);
    // The include that brings the sequence stands before the rows that deepen it.
    entry?.nested.push({ rows, table: from.table, module: -1, includes: [], overrides: [] });
  }
}

function inner(overrides: readonly OverrideRule[], keyword: string): OverrideRule[] {
  return overrides.filter((one) => one.path.length > 1 && one.path[0] === keyword).map((one) => ({ ...one, path: one.path.slice(1) }));
}

function compileValues(rule: ValueRule): CompiledValues {
  const numbers = new Set<number>();
  for (const term of rule.terms) {
    const hex = /^([0-9A-F]+)H$/i.exec(term);
    const value = hex ? Number.parseInt(hex[1] ?? '', 16) : term.trim() === '' ? Number.NaN : Number(term);
    if (Number.isFinite(value)) numbers.add(value);
  }
  return { rule, terms: new Set(rule.terms), numbers, condition: rule.condition ? compileCondition(rule.condition) : null };
}

export function compileScope(contributions: readonly Contribution[]): CompiledScope {
  const builder = new ScopeBuilder();
  for (const contribution of contributions) builder.add(contribution, 0);
  const list = [...builder.attributes.values()];
  return {
    attributes: builder.attributes,
    list,
    demanding: list.filter((attribute) => attribute.demanding),
    anyAttribute: builder.anyAttribute,
    anyPrivate: builder.anyPrivate,
  };
}

const byRows = new WeakMap<readonly Rule[], CompiledScope>();

/** Scope of a sequence's Items; the same rows are compiled once, so that macros which contain themselves end. */
export function itemScope(attribute: CompiledAttribute): CompiledScope {
  if (attribute.scope) return attribute.scope;
  const rows = new Set(attribute.nested.map((contribution) => contribution.rows));
  const only = attribute.nested[0];
  const shareable =
    rows.size === 1 &&
    only !== undefined &&
    attribute.nested.every((contribution) => contribution.overrides.length === 0 && contribution.includes.length === 0);
  if (shareable) {
    attribute.scope = byRows.get(only.rows) ?? compileScope([only]);
    byRows.set(only.rows, attribute.scope);
  } else attribute.scope = compileScope(attribute.nested);
  return attribute.scope;
}

export interface CompiledModule {
  readonly index: number;
  readonly usage: 'M' | 'C' | 'U';
  readonly table: TableRules;
  readonly condition: CompiledRequirement | null;
  /** Attributes at top level that only this module of the IOD has. */
  readonly own: string[];
  readonly keywords: string[];
}

export interface CompiledGroup {
  readonly table: TableRules;
  readonly usage: 'M' | 'C' | 'U';
  readonly condition: CompiledRequirement | null;
  readonly place: 'shared' | 'per-frame' | undefined;
  /** Sequence of the group. */
  readonly keyword: string;
  readonly tag: string;
}

export interface CompiledIod {
  readonly rules: IodRules;
  readonly scope: CompiledScope;
  readonly modules: readonly CompiledModule[];
  readonly moduleNames: ReadonlyMap<string, number>;
  readonly groups: readonly CompiledGroup[];
  readonly groupScope: CompiledScope;
}

const compiled = new WeakMap<IodRules, CompiledIod>();

export function compileIod(rules: IodRules): CompiledIod {
  const known = compiled.get(rules);
  if (known) return known;
  const uses = rules.modules.map((use) => ({ use, table: use.module() }));
  const scope = compileScope(uses.map(({ table }, module) => ({ rows: table.rows, table, module, includes: [], overrides: [] })));
  const modules: CompiledModule[] = uses.map(({ use, table }, index) => ({
    index,
    usage: use.usage,
    table,
    condition: use.condition ? compileRequirement(use.condition) : null,
    own: [],
    keywords: [],
  }));
  for (const attribute of scope.list) {
    const owners = new Set(attribute.declarations.map((declaration) => declaration.module));
    for (const owner of owners) {
      const module = modules[owner];
      module?.keywords.push(attribute.keyword);
      if (owners.size === 1) module?.own.push(attribute.keyword);
    }
  }
  const groupTables = rules.functionalGroups.map((use) => ({ use, table: use.macro() }));
  const groups = groupTables.flatMap(({ use, table }): CompiledGroup[] => {
    const head = table.rows.find((row) => 'keyword' in row);
    if (!head || !('keyword' in head)) return [];
    return [
      {
        table,
        usage: use.usage,
        condition: use.condition ? compileRequirement(use.condition) : null,
        place: use.place,
        keyword: head.keyword,
        tag: head.tag,
      },
    ];
  });
  const groupScope = compileScope(groupTables.map(({ table }) => ({ rows: table.rows, table, module: -1, includes: [], overrides: [] })));
  const result: CompiledIod = {
    rules,
    scope,
    modules,
    moduleNames: new Map(modules.map((module) => [module.table.name, module.index] as const)),
    groups,
    groupScope,
  };
  compiled.set(rules, result);
  return result;
}

const tables = new WeakMap<TableRules, CompiledScope>();

export function compileTable(table: TableRules): CompiledScope {
  const known = tables.get(table);
  if (known) return known;
  const scope = compileScope([{ rows: table.rows, table, module: -1, includes: [], overrides: [] }]);
  tables.set(table, scope);
  return scope;
}
