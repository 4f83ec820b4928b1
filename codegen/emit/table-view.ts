/** One attribute table as a file: what its interfaces, its rule table and its imports are. */
import type { AttributeRow } from '../standard/model.ts';
import { type ItemUnion, printUnion, scopeConditions, type ScopeConditions, tableConditions } from './item-conditions.ts';
import { literal } from './literal.ts';
import { type Library, linkOf, rulesImport, type TableEntry } from './library.ts';
import { rulesOf } from './rules-view.ts';
import { flatten, isConditional, scopeOf, type Scope, type ScopeAttribute } from './scopes.ts';
import { mayBeEmpty, mustBePresent, valueType, type TypeName } from './type-text.ts';

export interface Member {
  readonly doc: string;
  readonly name: string;
  readonly optional: boolean;
  readonly type: string;
}

export interface InterfaceView {
  readonly doc: string;
  readonly name: string;
  /** `extends A, Omit<B, 'X'>`, or nothing. */
  readonly heritage: string;
  readonly members: readonly Member[];
}

/** A type besides the interfaces: conditions as unions, an Item with its conditions. */
export interface AliasView {
  readonly doc: string;
  readonly name: string;
  readonly text: string;
}

/** An Item type with what its unions are made of. */
export interface ItemTypes {
  readonly name: string;
  readonly base: string;
  readonly own: readonly ItemUnion[];
  readonly all: readonly ItemUnion[];
}

export interface TableView {
  readonly title: string;
  readonly link: string;
  readonly typeImports: string;
  readonly imports: readonly { readonly names: string; readonly from: string; readonly typeOnly: boolean }[];
  readonly interfaces: readonly InterfaceView[];
  readonly aliases: readonly AliasView[];
  /** Items whose attributes depend on each other. */
  readonly items: readonly ItemTypes[];
  readonly rulesName: string;
  readonly validateName: string;
  readonly rules: string;
}

/** Path from one generated file to another. */
export function relativePath(from: string, to: string): string {
  const source = from.split('/').slice(0, -1);
  const target = to.split('/');
  let shared = 0;
  while (shared < source.length && source[shared] === target[shared]) shared++;
  const up = source.slice(shared).map(() => '..');
  const path = [...up, ...target.slice(shared)].join('/');
  return path.startsWith('.') ? path : `./${path}`;
}

function tagText(tag: string): string {
  return `(${tag.slice(0, 4)},${tag.slice(4)})`;
}

/** `Patient's Name (0010,0010) PN, VM 1, Type 2. [C.7-1](…)` */
export function attributeDoc(row: AttributeRow, library: Library, section: string, table: string): string {
  const entry = library.dictionary.byTag(row.tag);
  const type = row.type === null ? '' : `, Type ${row.type}`;
  const asked = row.condition?.text && row.type !== '3' ? ` if ${row.condition.text}` : '';
  const condition = row.type === '3' && row.condition?.never ? `, never if ${row.condition.never.text}` : asked;
  const text = `${entry?.name ?? row.path.at(-1)} ${tagText(row.tag)} ${entry?.vr.join('|') ?? 'UN'}, VM ${row.vm ?? entry?.vm ?? '1'}${type}${condition}.`;
  return `${text.replaceAll('*/', '* /')} [${table.replace(/^table_/, '')}](${linkOf(library.model.edition, section, table)})`;
}

/** Name of the conditions of a macro's Items, and of such an Item. */
export function conditionsName(entry: TableEntry): string {
  return `${entry.table.id}Conditions`;
}

function itemName(entry: TableEntry): string {
  return `${entry.table.id}Item`;
}

/** Builds the interfaces of a table; item interfaces come before what uses them. */
export class InterfaceBuilder {
  readonly interfaces: InterfaceView[] = [];
  readonly aliases: AliasView[] = [];
  readonly items: ItemTypes[] = [];
  readonly uses = new Set<TypeName>();
  readonly imported = new Set<TableEntry>();
  readonly library: Library;
  readonly entry: TableEntry;

  constructor(library: Library, entry: TableEntry) {
    this.library = library;
    this.entry = entry;
  }

  /** Adds the interface of a scope and returns its name. */
  add(scope: Scope, name: string, doc: string, interfaceName = name): string {
    const own = new Map(scope.attributes.map((attribute) => [attribute.row.path.at(-1) ?? '', attribute] as const));
    const merged = new Map<string, ScopeAttribute>();
    for (const attribute of scope.attributes) {
      const keyword = attribute.row.path.at(-1) ?? '';
      const before = merged.get(keyword);
      merged.set(keyword, before ? stricter(before, attribute) : attribute);
    }
    const overridden = new Map<string, string>();
    const counts = new Map<string, number>();
    const bases = scope.includes
      .filter((include) => include.entry !== this.entry || name !== this.entry.interfaceName)
      .map((include) => ({ include, keys: flatten(include.entry, this.library) }));
    for (const { include, keys } of bases) {
      for (const key of keys.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
      for (const override of include.row.arguments.typeOverrides ?? [])
        if (override.path.length === 1) overridden.set(override.path[0] ?? '', override.type);
    }
    const seen = new Set<string>();
    const heritage: string[] = [];
    for (const { include, keys } of bases) {
      this.imported.add(include.entry);
      const base = include.entry.interfaceName;
      const dropped = [...keys.keys()].filter(
        (key) => own.has(key) || seen.has(key) || overridden.has(key) || scope.extensions.some((extension) => extension.sequence === key),
      );
      for (const key of keys.keys()) seen.add(key);
      const rest =
        dropped.length === keys.size ? null : dropped.length > 0 ? `Omit<${base}, ${dropped.map((key) => `'${key}'`).join(' | ')}>` : base;
      if (rest !== null) heritage.push(isConditional(include.row) ? `Partial<${rest}>` : rest);
    }
    const members: Member[] = [...merged.values()].map((attribute) => this.member(attribute, name));
    for (const { include, keys } of bases) {
      for (const [key, declarations] of keys) {
        const type = overridden.get(key);
        const extension = scope.extensions.find((candidate) => candidate.sequence === key);
        if (own.has(key) || members.some((member) => member.name === key) || (type === undefined && !extension)) continue;
        const row = declarations[0]?.attribute.row;
        if (!row) continue;
        const base = `${include.entry.interfaceName}['${key}']`;
        const effective = type ?? row.type;
        const extended = extension
          ? `(NonNullable<${base}>[number] & ${this.addItem(extension.items, `${name.replace(/(?:Item|Macro|Module|FunctionalGroup|Keys)$/, '')}${key.replace(/Sequence$/, '')}Item`, `Further attributes of an Item of ${key}.`)})[]`
          : `NonNullable<${base}>`;
        members.push({
          doc: attributeDoc({ ...row, type: row.type }, this.library, this.entry.table.section, this.entry.table.table),
          name: key,
          optional: !mustBePresent(effective) || isConditional(include.row),
          type: mayBeEmpty(effective) ? `${extended} | null` : extended,
        });
      }
    }
    if (scope.open)
      members.push({ doc: 'Any other attribute may stand here.', name: '[keyword: string]', optional: false, type: 'unknown' });
    this.interfaces.push({ doc, name: interfaceName, heritage: heritage.length > 0 ? ` extends ${heritage.join(', ')}` : '', members });
    return interfaceName;
  }

  /** The conditions of a scope as one type; null where types can tell none. */
  conditions(conditions: ScopeConditions): string | null {
    const parts = conditions.macros.map((macro) => {
      this.imported.add(macro);
      return conditionsName(macro);
    });
    for (const union of conditions.unions) {
      const text = printUnion(union);
      if (text.includes('DefinedTerm<')) this.uses.add('DefinedTerm');
      parts.push(text);
    }
    return parts.length > 0 ? parts.join(' & ') : null;
  }

  /** The type of an Item: its interface, and its conditions where it has some. */
  addItem(scope: Scope, name: string, doc: string): string {
    const found = scopeConditions(scope, this.library, (entry) => scopeOf(entry.table.rows, this.library));
    const conditions = this.conditions(found);
    if (conditions === null) return this.add(scope, name, doc);
    const base = this.add(scope, name, doc.replace(/\.$/, ', its conditions apart.'), `${name}Attributes`);
    this.aliases.push({ doc, name, text: `${base} & ${conditions}` });
    if (!scope.open) this.items.push({ name, base, own: found.unions, all: this.unionsOf(found) });
    return name;
  }

  /** For a macro whose attributes depend on each other: its conditions, and an Item of it. */
  addConditions(): void {
    const found = this.conditionsOf(this.entry);
    const text = this.conditions(found);
    if (text === null) return;
    this.items.push({ name: itemName(this.entry), base: this.entry.interfaceName, own: found.unions, all: this.unionsOf(found) });
    const name = conditionsName(this.entry);
    this.aliases.push({ doc: `What the conditions of ${this.entry.table.name} ask for and refuse.`, name, text });
    this.aliases.push({
      doc: `An Item of ${this.entry.table.name} alone.`,
      name: itemName(this.entry),
      text: `${this.entry.interfaceName} & ${name}`,
    });
  }

  unionsOf(conditions: ScopeConditions): ItemUnion[] {
    return [...conditions.unions, ...conditions.macros.flatMap((macro) => this.unionsOf(this.conditionsOf(macro)))];
  }

  conditionsOf(entry: TableEntry): ScopeConditions {
    return tableConditions(entry, this.library, (other) => scopeOf(other.table.rows, this.library));
  }

  member(attribute: ScopeAttribute, owner: string): Member {
    const { row } = attribute;
    const keyword = row.path.at(-1) ?? '';
    const entry = this.library.dictionary.byTag(row.tag);
    let type: string;
    if (entry?.vr.includes('SQ')) type = this.sequence(attribute, owner, keyword);
    else {
      const value = valueType(row, entry);
      for (const use of value.uses) this.uses.add(use);
      type = value.text;
    }
    return {
      doc: attributeDoc(row, this.library, this.entry.table.section, this.entry.table.table),
      name: keyword,
      optional: !mustBePresent(row.type),
      type: mayBeEmpty(row.type) ? `${type} | null` : type,
    };
  }

  sequence(attribute: ScopeAttribute, owner: string, keyword: string): string {
    const { items, row } = attribute;
    const exactlyOne = row.items?.length === 1 && row.items[0]?.range?.[0] === 1 && row.items[0].range[1] === 1 && !row.items[0].condition;
    let item = 'object';
    if (items) {
      const only = items.includes[0];
      const bare =
        items.attributes.length === 0 &&
        items.extensions.length === 0 &&
        items.includes.length === 1 &&
        !items.open &&
        only &&
        !isConditional(only.row) &&
        !only.row.arguments.typeOverrides;
      if (bare && only) {
        this.imported.add(only.entry);
        item = this.conditionsOf(only.entry).product > 1 ? itemName(only.entry) : only.entry.interfaceName;
      } else
        item = this.addItem(
          items,
          `${owner.replace(/(?:Item|Macro|Module|FunctionalGroup|Keys)$/, '')}${keyword.replace(/Sequence$/, '')}Item`,
          `An Item of ${keyword}.`,
        );
    }
    return exactlyOne ? `[${item}]` : `${item}[]`;
  }
}

/** Of two rows for one attribute in one scope, the one of the stricter Type, with the rows below of both. */
function stricter(a: ScopeAttribute, b: ScopeAttribute): ScopeAttribute {
  const rank = (type: string | null): number => ['1', '2', '1C', '2C', '3'].indexOf(type ?? '3');
  return rank(b.row.type) < rank(a.row.type) ? b : a;
}

export function tableView(entry: TableEntry, library: Library): TableView {
  const { table } = entry;
  const builder = new InterfaceBuilder(library, entry);
  const link = linkOf(library.model.edition, table.section, table.table);
  builder.add(scopeOf(table.rows, library), entry.interfaceName, `${table.name}: PS3.3 ${table.table.replace(/^table_/, 'Table ')}.`);
  if (entry.kind === 'macro') builder.addConditions();
  const values = new Set<TableEntry>();
  const rules = rulesOf(table.rows, library, entry, (used) => values.add(used));
  const all = [...new Set([...builder.imported, ...values])].filter((other) => other !== entry).sort((a, b) => (a.path < b.path ? -1 : 1));
  const written = [
    ...builder.interfaces.flatMap((view) => [view.heritage, ...view.members.map((member) => member.type)]),
    ...builder.aliases.map((alias) => alias.text),
  ].join(' ');
  const words = new Set(written.match(/\w+/g) ?? []);
  const imports = all.map((other) => {
    const types = [other.interfaceName, conditionsName(other), itemName(other)].filter((name) => words.has(name));
    const names = [...types.map((name) => `type ${name}`), values.has(other) ? rulesImport(other) : null].filter((name) => name !== null);
    const typeOnly = !values.has(other);
    return {
      names: names.map((name) => (typeOnly ? name.replace(/^type /, '') : name)).join(', '),
      from: relativePath(entry.path, other.path),
      typeOnly,
    };
  });
  return {
    title: `${table.name}, ${table.table.replace(/^table_/, 'PS3.3 Table ')}`,
    link,
    typeImports: ['Finding', 'TableRules', ...builder.uses].sort().join(', '),
    imports,
    interfaces: builder.interfaces,
    aliases: builder.aliases,
    items: builder.items,
    rulesName: entry.rulesName,
    validateName: entry.validateName,
    rules: literal({ kind: entry.kind, id: table.id, name: table.name, table: table.table, section: table.section, rows: rules }),
  };
}
