/** Rules files: an edition as one JSON file (`codegen generate --rules FILE`), loaded at run time into rule tables. */
import { dictionaryFrom } from '../dataset/dictionary.ts';
import { CodeGroups } from '../validation/code-groups.ts';
import { type CodeTables, readMeanings } from '../validation/code-tables.ts';
import { RulesFileError } from '../validation/errors.ts';
import type { Rules } from '../validation/validate.ts';
import type { AttributeRef, Condition, Requirement } from './condition.ts';
import { DecodeError, Part } from './decode.ts';
import { constraintRule } from './load-constraints.ts';
import type {
  ContentRules,
  ContextGroupRule,
  DirectoryRecordRule,
  FunctionalGroupUse,
  IodRules,
  ItemsRule,
  ModuleUse,
  OverrideRule,
  Rule,
  TableRules,
  TermsRule,
  ValueRule,
} from './tables.ts';
import type { CodeGroupsText } from './terminology.ts';

/** Version of the schema that this reads. */
export const RULES_SCHEMA = 1;

const TYPES = ['1', '1C', '2', '2C', '3'] as const;
const DECIDED = ['data', 'study', 'knowledge', 'unread'] as const;
const REASONS = ['first-item', 'other-instance', 'knowledge', 'unread'] as const;
const COMPARISONS = ['=', '>', '<', '>=', '<='] as const;

function attributeRef(part: Part): AttributeRef {
  return {
    keyword: part.get('keyword').text(),
    ...part.optional('within', (one) => one.texts()),
    ...part.optional('where', (one) => ({ key: one.get('key').text(), by: one.get('by').text() })),
    ...part.optional('scope', (one) => one.oneOf(['item', 'enclosing', 'root', 'frame'] as const)),
    ...part.optional('value', (one) => one.number()),
  };
}

const attribute = (part: Part): { attribute: AttributeRef } => ({ attribute: attributeRef(part.get('attribute')) });

const literals = (part: Part): (string | number)[] => part.list((one) => (typeof one.value === 'number' ? one.value : one.text()));

function condition(part: Part): Condition {
  const op = part.get('op').text();
  switch (op) {
    case 'and':
    case 'or':
      return { op, of: part.get('of').list(condition) };
    case 'not':
      return { op, of: condition(part.get('of')) };
    case 'present':
    case 'valued':
      return { op, ...attribute(part) };
    case '=':
    case '!=':
      return { op, ...attribute(part), to: literals(part.get('to')) };
    case '>':
    case '<':
    case '>=':
    case '<=': {
      const to = part.get('to');
      return { op, ...attribute(part), to: typeof to.value === 'number' ? to.value : attributeRef(to) };
    }
    case 'count':
      return { op, ...attribute(part), is: part.get('is').oneOf(COMPARISONS), to: part.get('to').number() };
    case 'code':
      return {
        op,
        ...attribute(part),
        codes: part.get('codes').list((code) => ({
          value: code.get('value').text(),
          scheme: code.get('scheme').text(),
          ...code.optional('meaning', (one) => one.text()),
        })),
      };
    case 'points-to':
      return { op, ...attribute(part), keywords: part.get('keywords').texts(), ...part.flag('private'), ...part.flag('groups') };
    case 'module':
      return { op, module: part.get('module').text() };
    case 'functional-group':
      return { op, keyword: part.get('keyword').text() };
    case 'item':
      return { op, is: part.get('is').oneOf(['first', 'last'] as const) };
    case 'changes':
      return { op, ...attribute(part) };
    case 'declared':
      return { op, keywords: part.get('keywords').texts() };
    case 'character-set':
      return { op };
    case 'unknown':
      return { op, reason: part.get('reason').oneOf(REASONS), hash: part.get('hash').text() };
    default:
      // An operation of a later version: nothing can be told from it, and no more is claimed.
      return { op: 'unknown', reason: 'unread', hash: '' };
  }
}

const orNull = (part: Part): Condition | null => (part.value === null ? null : condition(part));

function requirement(part: Part): Requirement {
  const otherwise = part.get('otherwise');
  return {
    tree: orNull(part.get('tree')),
    decided: part.get('decided').oneOf(DECIDED),
    otherwise:
      typeof otherwise.value === 'string'
        ? otherwise.oneOf(['forbidden', 'allowed'] as const)
        : { tree: orNull(otherwise.get('tree')), decided: otherwise.get('decided').oneOf(DECIDED) },
    hash: part.get('hash').text(),
    ...part.optional('never', condition),
    ...part.optional('reason', (one) => one.oneOf(REASONS)),
    ...part.optional('missing', (one) => one.text()),
  };
}

const valueRule = (part: Part): ValueRule => ({
  kind: part.get('kind').oneOf(['enumerated', 'defined'] as const),
  terms: part.get('terms').texts(),
  ...part.optional('value', (one) => one.number()),
  ...part.optional('condition', condition),
  ...part.flag('undecided'),
  ...part.optional('section', (one) => one.text()),
});

function range(part: Part): readonly [number, number | null] {
  const [min, max] = part.list((one) => (one.value === null ? null : one.number()));
  return typeof min === 'number' && max !== undefined ? [min, max] : part.fail('[minimum, maximum or null]');
}

const itemsRule = (part: Part): ItemsRule => ({
  ...part.optional('range', range),
  ...part.optional('equals', (one) => ({
    keyword: one.get('keyword').text(),
    ...one.flag('count'),
    ...one.optional('less', (less) => less.number()),
    ...one.flag('atMost'),
  })),
  ...part.optional('condition', condition),
  ...part.flag('permitted'),
});

const contextGroup = (part: Part): ContextGroupRule => ({
  kind: part.get('kind').oneOf(['DCID', 'BCID'] as const),
  cid: part.get('cid').text(),
  ...part.optional('condition', condition),
  ...part.flag('undecided'),
});

const override = (part: Part): OverrideRule => ({
  path: part.get('path').texts(),
  ...part.optional('type', (one) => one.oneOf(TYPES)),
  ...part.optional('condition', requirement),
  ...part.optional('contextGroups', (one) => one.list(contextGroup)),
});

/** Tables by id; a reference to one that is not there fails with its place. */
class Tables {
  readonly #tables = new Map<string, TableRules>();

  constructor(part: Part) {
    const references: Part[] = [];
    for (const [id, table] of part.entries()) this.#tables.set(id, this.#table(table, references));
    for (const reference of references) this.at(reference);
  }

  /** The table that a reference names. */
  at(part: Part): TableRules {
    return this.#tables.get(part.text()) ?? part.fail('the id of a table of this file');
  }

  #table(part: Part, references: Part[]): TableRules {
    return {
      kind: part.get('kind').oneOf(['module', 'macro', 'functional-group', 'directory-record'] as const),
      id: part.get('id').text(),
      name: part.get('name').text(),
      table: part.get('table').text(),
      section: part.get('section').text(),
      rows: part.get('rows').list((row) => this.#row(row, references)),
    };
  }

  #rows(part: Part, references: Part[]): Rule[] {
    return part.list((row) => this.#row(row, references));
  }

  #row(part: Part, references: Part[]): Rule {
    const type = (one: Part) => (one.value === null ? null : one.oneOf(TYPES));
    if (part.has('include')) {
      const include = part.get('include');
      references.push(include);
      return {
        include: () => this.at(include),
        ...part.optional('condition', requirement),
        ...part.optional('contextGroups', (one) => one.list(contextGroup)),
        ...part.optional('overrides', (one) => one.list(override)),
      };
    }
    if (part.has('extend')) return { extend: part.get('extend').text(), rows: this.#rows(part.get('rows'), references) };
    if (part.has('other')) {
      const kinds = ['any-attribute', 'any-private', 'functional-groups-shared', 'functional-groups-per-frame', 'record-keys'] as const;
      return { other: part.get('other').oneOf(kinds), type: type(part.get('type')) };
    }
    return {
      keyword: part.get('keyword').text(),
      tag: part.get('tag').text(),
      vr: part.get('vr').text(),
      vm: part.get('vm').text(),
      type: type(part.get('type')),
      ...part.optional('condition', requirement),
      ...part.optional('values', (one) => one.list(valueRule)),
      ...part.optional('items', (one) => one.list(itemsRule)),
      ...part.optional('contextGroups', (one) => one.list(contextGroup)),
      ...part.optional('rows', (one) => this.#rows(one, references)),
      ...part.optional('overrides', (one) => one.texts()),
    };
  }
}

function moduleUse(part: Part, tables: Tables): ModuleUse {
  const table = tables.at(part.get('module'));
  return {
    ie: part.get('ie').text(),
    usage: part.get('usage').oneOf(['M', 'C', 'U'] as const),
    module: () => table,
    ...part.optional('condition', requirement),
  };
}

function groupUse(part: Part, tables: Tables): FunctionalGroupUse {
  const table = tables.at(part.get('macro'));
  return {
    macro: () => table,
    usage: part.get('usage').oneOf(['M', 'C', 'U'] as const),
    ...part.optional('place', (one) => one.oneOf(['shared', 'per-frame'] as const)),
    ...part.optional('condition', requirement),
  };
}

const termsRule = (part: Part): TermsRule => ({ ...part.flag('any'), terms: part.get('terms').texts() });

function contentRules(part: Part): ContentRules {
  const valueTypes = part.get('valueTypes');
  const byReference = part.get('byReference');
  return {
    table: part.get('table').text(),
    section: part.get('section').text(),
    valueTypes: valueTypes.value === null ? null : valueTypes.texts(),
    relationships: part.get('relationships').list((row) => ({
      source: termsRule(row.get('source')),
      relationship: termsRule(row.get('relationship')),
      target: termsRule(row.get('target')),
    })),
    byReference: byReference.value === null ? null : { ...termsRule(byReference), ...byReference.flag('noAncestors') },
    ...part.flag('incomplete'),
  };
}

const iodOf = (part: Part, tables: Tables): IodRules => ({
  id: part.get('id').text(),
  name: part.get('name').text(),
  section: part.get('section').text(),
  table: part.get('table').text(),
  sopClassUIDs: part.get('sopClassUIDs').texts(),
  modules: part.get('modules').list((one) => moduleUse(one, tables)),
  functionalGroups: part.get('functionalGroups').list((one) => groupUse(one, tables)),
  ...part.optional('content', contentRules),
  ...part.optional('constraints', (one) => one.list((rule) => constraintRule(rule, condition))),
});

const recordRule = (part: Part, tables: Tables): DirectoryRecordRule => ({
  ...part.optional('keys', (one) => {
    const table = tables.at(one);
    return () => table;
  }),
  ...part.optional('below', (one) => one.texts()),
});

const directoryOf = (part: Part, tables: Tables): IodRules => ({
  ...iodOf(part, tables),
  records: Object.fromEntries(
    part
      .get('records')
      .entries()
      .map(([type, record]) => [type, recordRule(record, tables)] as const),
  ),
});

const codeGroupsText = (part: Part): CodeGroupsText => ({
  codes: part.get('codes').text(),
  groups: part.get('groups').text(),
  ...part.optional('meanings', (one) => one.text()),
});

const codeTablesOf = (text: CodeGroupsText): CodeTables => ({ groups: new CodeGroups(text), meanings: readMeanings(text.meanings ?? '') });

function rulesOf(file: Part): Rules {
  const version = file.get('iodineRules');
  if (version.value !== RULES_SCHEMA) version.fail(`schema version ${RULES_SCHEMA} of a rules file`);
  const tables = new Tables(file.get('tables'));
  const iods = file.get('iods').list((part) => iodOf(part, tables));
  const sopClasses = file
    .get('sopClasses')
    .entries()
    .map(([uid, part]) => {
      const iod = part.get('iod');
      const note = { name: part.get('name').text(), iod: iod.value === null ? null : iod.text(), ...part.flag('retired') };
      return [uid, note] as const;
    });
  return {
    edition: file.get('edition').text(),
    dictionary: dictionaryFrom(file.get('dictionary').text()),
    sopClasses: new Map(sopClasses),
    iods: new Map(iods.map((iod) => [iod.id, iod])),
    codes: codeTablesOf(file.has('codeGroups') ? codeGroupsText(file.get('codeGroups')) : { codes: '', groups: '' }),
    ...file.optional('directory', (part) => directoryOf(part, tables)),
  };
}

/**
 * Loads a rules file.
 * @param source its text, or what `JSON.parse` made of it.
 * @throws RulesFileError with the place in the file.
 */
export function loadRules(source: string | object): Rules {
  let file: unknown = source;
  if (typeof source === 'string') {
    try {
      file = JSON.parse(source);
    } catch (cause) {
      throw new RulesFileError('not a JSON file', '', { cause });
    }
  }
  try {
    return rulesOf(new Part(file, ''));
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    throw new RulesFileError(error.message, error.place, { cause: error });
  }
}
