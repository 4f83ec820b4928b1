/** Single damages to a right object, drawn from the tables of the standard: what each changes, and what must be said of it. */
import type { AttributeRow, IodModel, StandardModel, AttributeTable } from '../../codegen/standard/model.ts';
import { expandRows } from '../../codegen/standard/expand.ts';
import { verdictOn } from '../codegen/conditions/reference-evaluator.ts';
import type { Condition } from '../../src/rules/condition.ts';

export interface Mutant {
  readonly kind: 'drop' | 'empty' | 'second value' | 'value' | 'vr' | 'items' | 'count' | 'forbidden' | 'both places';
  /** `BeamSequence[0].BeamNumber` */
  readonly path: string;
  readonly dataset: object;
  /** Codes of which one must be said at the path. */
  readonly codes: readonly string[];
  /** Keywords that the damage takes away, puts in or changes: what is said of conditions over them is a consequence. */
  readonly touched: ReadonlySet<string>;
}

/** A row as an IOD has it. */
interface Row {
  readonly row: AttributeRow;
  /** Its macro, or a sequence around it, is there under a condition only. */
  readonly guarded: boolean;
  readonly section: string;
}

type Item = Record<string, unknown>;

const SHARED = 'SharedFunctionalGroupsSequence';
const PER_FRAME = 'PerFrameFunctionalGroupsSequence';

const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof ArrayBuffer);
const itemsOf = (value: unknown): Item[] => (Array.isArray(value) ? value.filter(isItem) : []);

const withoutGuarded = (table: AttributeTable): AttributeTable => ({
  ...table,
  rows: table.rows.filter((row) => !('include' in row && row.condition)),
});

/** Rows of an IOD by path of keywords: those of its mandatory modules and functional groups, and those that only some condition brings. */
export class Rows {
  readonly byPath = new Map<string, Row[]>();
  readonly tables: ReadonlyMap<string, AttributeTable>;
  readonly unguarded: ReadonlyMap<string, AttributeTable>;

  constructor(model: StandardModel, iod: IodModel) {
    const tables = [...model.modules, ...model.macros];
    this.tables = new Map(tables.map((table) => [table.table, table] as const));
    this.unguarded = new Map(tables.map((table) => [table.table, withoutGuarded(table)] as const));
    const modules = new Map(model.modules.map((table) => [table.id, table] as const));
    for (const use of iod.modules) {
      const table = modules.get(use.module);
      if (table) this.add(table, [], use.usage !== 'M');
    }
    for (const use of iod.functionalGroups) {
      const table = this.tables.get(use.table);
      if (table) for (const around of [SHARED, PER_FRAME]) this.add(table, [around], true);
    }
  }

  add(table: AttributeTable, prefix: readonly string[], guarded: boolean): void {
    // Written out twice: with every include, and with those alone that no condition guards.
    const firm = new Set<string>();
    for (const row of expandRows(withoutGuarded(table), this.unguarded)) if ('tag' in row) firm.add(`${row.path.join('.')} ${row.type}`);
    for (const row of expandRows(table, this.tables)) {
      if (!('tag' in row)) continue;
      const path = [...prefix, ...row.path].join('.');
      const rows = this.byPath.get(path) ?? [];
      rows.push({ row, guarded: guarded || !firm.has(`${row.path.join('.')} ${row.type}`), section: table.section });
      this.byPath.set(path, rows);
    }
  }

  /** Rows that hold at a path: without those that another row says it overrides. */
  at(path: string): readonly Row[] {
    const all = this.byPath.get(path.replace(/\[\d+\]/g, '')) ?? [];
    const overridden = new Set(all.flatMap(({ row }) => row.overrides ?? []));
    return overridden.size === 0 ? all : all.filter(({ section }) => !overridden.has(section));
  }

  /** True where the tables let what stands at a path depend on one of the attributes. */
  depends(path: string, on: ReadonlySet<string>): boolean {
    const names = new RegExp(`"keyword":"(?:${[...on].join('|')})"`);
    return this.at(path).some(({ row }) => names.test(JSON.stringify([row.condition, row.values, row.items])));
  }
}

/** Operations that the plain evaluator needs no IOD for. */
function isPlain(condition: Condition): boolean {
  switch (condition.op) {
    case 'and':
    case 'or':
      return condition.of.every(isPlain);
    case 'not':
      return isPlain(condition.of);
    case 'module':
    case 'points-to':
    case 'functional-group':
    case 'character-set':
    case 'declared':
    case 'changes':
    case 'unknown':
      return false;
    default:
      return true;
  }
}

/** Keywords of an attribute and of all that its value holds. */
function keywordsOf(keyword: string, value: unknown): Set<string> {
  const found = new Set([keyword]);
  const visit = (one: unknown): void => {
    for (const item of itemsOf(one))
      for (const [key, inner] of Object.entries(item)) {
        found.add(key);
        visit(inner);
      }
  };
  visit(value);
  return found;
}

const WRONG_FORM: Readonly<Record<string, unknown>> = {
  AS: '30 years',
  AT: 'GGGGEEEE',
  CS: 'not a code string',
  DA: '2026-13-45',
  DS: 'wide',
  DT: 'noon',
  IS: 'two',
  TM: '99:99',
  UI: '1.2.x',
  UL: -1,
  US: 70_000,
};

/** A data set with one place of it changed; the rest is shared with the original. */
function changed(dataset: Item, path: string, change: (holder: Item, keyword: string) => void): Item {
  const steps = path.split('.').map((step) => /^([^[]+)(?:\[(\d+)\])?$/.exec(step) ?? []);
  const root: Item = { ...dataset };
  let at = root;
  for (const [, keyword = '', index] of steps.slice(0, -1)) {
    const list = [...itemsOf(at[keyword])];
    const item: Item = { ...list[Number(index)] };
    list[Number(index)] = item;
    at[keyword] = list;
    at = item;
  }
  change(at, steps.at(-1)?.[1] ?? '');
  return root;
}

/** Every single damage to an object that its tables speak of. */
export function* mutantsOf(rows: Rows, dataset: Item, dictionary: ReadonlyMap<string, { vr: string[]; vm: string }>): Generator<Mutant> {
  yield* walk(rows, dataset, dataset, '', dictionary);
  const shared = itemsOf(dataset[SHARED])[0];
  const frames = itemsOf(dataset[PER_FRAME]);
  if (!shared || frames.length === 0) return;
  for (const keyword of Object.keys(shared)) {
    const path = `${PER_FRAME}[0].${keyword}`;
    const both = changed(dataset, path, (holder) => {
      holder[keyword] = shared[keyword];
    });
    yield { kind: 'both places', path, dataset: both, codes: ['functional-group'], touched: keywordsOf(keyword, shared[keyword]) };
  }
}

function* walk(
  rows: Rows,
  root: Item,
  item: Item,
  around: string,
  dictionary: ReadonlyMap<string, { vr: string[]; vm: string }>,
): Generator<Mutant> {
  const prefix = around === '' ? '' : `${around}.`;
  for (const [keyword, value] of Object.entries(item)) {
    const path = `${prefix}${keyword}`;
    const all = rows.at(path);
    if (all.length === 0) continue;
    const touched = keywordsOf(keyword, value);
    const make = (kind: Mutant['kind'], codes: readonly string[], change: (holder: Item, keyword: string) => void): Mutant => ({
      kind,
      path,
      dataset: changed(root, path, change),
      codes,
      touched,
    });
    const firm = all.filter(({ guarded }) => !guarded).map(({ row }) => row);
    const asked = firm.filter(({ type }) => type === '1' || type === '2');
    const met = all.filter(
      ({ row, guarded }) =>
        !guarded &&
        (row.type === '1C' || row.type === '2C') &&
        row.condition?.decided === 'data' &&
        row.condition.tree &&
        isPlain(row.condition.tree) &&
        verdictOn(row.condition.tree, { dataset: root, at: around }) === 'met',
    );
    if (asked.length > 0 || met.length > 0)
      yield make('drop', ['missing', 'module', 'functional-group'], (holder, key) => {
        delete holder[key];
      });
    const first = asked.some(({ type }) => type === '1') || met.some(({ row }) => row.type === '1C');
    const sequence = dictionary.get(keyword)?.vr[0] === 'SQ';
    if (first)
      yield make('empty', ['empty', 'items', 'functional-group'], (holder, key) => {
        holder[key] = sequence ? [] : null;
      });
    const { vr = [], vm = '' } = dictionary.get(keyword) ?? {};
    if (!sequence && vm === '1' && value !== null && !(value instanceof ArrayBuffer))
      yield make('second value', ['vm'], (holder, key) => {
        holder[key] = [value, value];
      });
    const [kind = ''] = vr;
    if (vr.length === 1 && WRONG_FORM[kind] !== undefined && value !== null)
      yield make('vr', ['vr'], (holder, key) => {
        const wrong = WRONG_FORM[kind];
        holder[key] = vm === '1' ? wrong : Array.isArray(value) ? [wrong, ...value.slice(1)] : [wrong];
      });
    const closed = firm.some((row) =>
      (row.values ?? []).some((list) => list.kind === 'enumerated' && !list.condition && (list.value ?? 1) === 1),
    );
    if (closed && value !== null)
      yield make('value', ['value'], (holder, key) => {
        const wrong = typeof value === 'number' || (Array.isArray(value) && typeof value[0] === 'number') ? 9_999 : 'NO_SUCH_TERM';
        holder[key] = Array.isArray(value) ? [wrong, ...value.slice(1)] : wrong;
      });
    const items = itemsOf(value);
    const most = Math.min(
      ...firm.flatMap((row) =>
        (row.items ?? []).flatMap(({ range, condition }) => (range && !condition ? [range[1] ?? Number.POSITIVE_INFINITY] : [])),
      ),
    );
    if (sequence && Number.isFinite(most) && items.length === most)
      yield make('items', ['items'], (holder, key) => {
        holder[key] = [...items, items[0]];
      });
    for (const row of firm)
      for (const { equals, condition } of row.items ?? []) {
        const number = equals && !condition && !equals.count ? item[equals.keyword] : undefined;
        if (equals && typeof number === 'number' && items.length > 0 && items.length === number)
          yield {
            ...make('count', ['items'], (holder) => {
              holder[equals.keyword] = number + 1;
            }),
            touched: new Set([...touched, equals.keyword]),
          };
      }
    for (const [index, inner] of items.entries()) yield* walk(rows, root, inner, `${path}[${index}]`, dictionary);
  }
  yield* forbidden(rows, root, item, around, dictionary);
}

/** Attributes that are absent and must be, since their condition is not met. */
function* forbidden(
  rows: Rows,
  root: Item,
  item: Item,
  around: string,
  dictionary: ReadonlyMap<string, { vr: string[]; vm: string }>,
): Generator<Mutant> {
  const place = around.replace(/\[\d+\]/g, '');
  for (const [path, all] of rows.byPath) {
    const cut = path.lastIndexOf('.');
    if ((cut < 0 ? '' : path.slice(0, cut)) !== place) continue;
    const keyword = path.slice(cut + 1);
    if (keyword in item || all.some(({ row, guarded }) => guarded || (row.type !== '1C' && row.type !== '2C'))) continue;
    const not = all.every(
      ({ row: { condition } }) =>
        condition?.decided === 'data' &&
        condition.otherwise === 'forbidden' &&
        condition.tree &&
        isPlain(condition.tree) &&
        verdictOn(condition.tree, { dataset: root, at: around }) === 'not met',
    );
    if (!not) continue;
    const vr = dictionary.get(keyword)?.vr[0] ?? 'LO';
    if (vr === 'SQ' || vr.startsWith('O')) continue;
    const number = /^(?:DS|IS|US|SS|UL|SL|FL|FD)$/.test(vr);
    const value = number ? 1 : vr === 'DA' ? '20260101' : vr === 'TM' ? '120000' : vr === 'DT' ? '20260101' : vr === 'UI' ? '1.2' : 'A';
    const full = around === '' ? keyword : `${around}.${keyword}`;
    yield {
      kind: 'forbidden',
      path: full,
      dataset: changed(root, full, (holder, key) => {
        holder[key] = dictionary.get(keyword)?.vm === '1' ? value : [value];
      }),
      codes: ['forbidden'],
      touched: new Set([keyword]),
    };
  }
}
