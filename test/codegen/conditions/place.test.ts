/** Attributes that a sentence names without their sequence are found in the tables. */
import { describe, expect, it } from 'vitest';
import { parseNormal } from '../../../codegen/conditions/parse-normal.ts';
import { type Placed, placeReferences } from '../../../codegen/conditions/place.ts';
import type { AttributeRow, AttributeTable, ConditionModel, IncludeRow } from '../../../codegen/standard/model.ts';

const HASH = '0123456789ab';

function model(text: string): ConditionModel {
  return { text, decided: 'data', otherwise: 'forbidden', tree: parseNormal(text), hash: HASH };
}

function row(path: string, condition?: string): AttributeRow {
  return { path: path.split('.'), tag: '00000000', type: condition ? '1C' : '3', condition: condition ? model(condition) : null };
}

const include = (path: string, table: string): IncludeRow => ({
  path: path === '' ? [] : path.split('.'),
  include: table,
  arguments: {},
  condition: null,
});

function table(id: string, rows: AttributeTable['rows']): AttributeTable {
  return { id, name: id, section: `sect_${id}`, table: `table_${id}`, rows };
}

const empty = (): Placed => ({ iods: [], modules: [], macros: [], directoryRecords: [], functionalGroups: [] });

/** Normal form and label of a row's condition after placing. */
function placed(condition: string, rows: AttributeTable['rows'], path = 'A'): string | null {
  const subject = row(path, condition);
  const standard: Placed = { ...empty(), modules: [table('M', [...rows, subject])] };
  placeReferences(standard);
  const once = JSON.stringify(standard);
  placeReferences(standard);
  expect(JSON.stringify(standard), 'placing again changes nothing').toBe(once);
  const { text, decided } = subject.condition ?? {};
  return decided === 'data' ? (text ?? null) : `${text} (${decided})`;
}

describe('placeReferences', () => {
  it('leaves what lookup finds: beside the row, around it, at the root, or nowhere in its table', () => {
    expect(placed('B is present', [row('B'), row('S.B')])).toBe('B is present');
    expect(placed('B is present', [row('S'), row('S.B')], 'S.T.A')).toBe('B is present');
    expect(placed('B is present', [])).toBe('B is present');
    expect(placed('B of this item is present', [row('S.B')])).toBe('B of this item is present');
  });

  it('says where an attribute lies below the Item of the row', () => {
    expect(placed('B is not X', [row('S'), row('S.B')])).toBe('B in S is not X');
    expect(placed('B is not present', [row('T.S.U.B')], 'T.A')).toBe('B in S.U is not present');
    expect(placed('B is present', [include('S', 'table_X')])).toBe('B is present');
  });

  it('finds, for what an include brings, what stands beside the include', () => {
    const override = { path: ['A'], type: '1C' as const, condition: model('B is Y') };
    const brought: IncludeRow = { ...include('S', 'table_X'), arguments: { typeOverrides: [override] } };
    placeReferences({ ...empty(), modules: [table('M', [row('T.B'), row('S'), row('S.B'), brought])], macros: [table('X', [row('A')])] });
    expect(brought.arguments.typeOverrides?.[0]?.condition).toMatchObject({ text: 'B is Y', decided: 'data' });
  });

  it('gives alternatives where it lies below in several sequences', () => {
    expect(placed('B is X', [row('S.B'), row('T.B')])).toBe('B in S is X or B in T is X');
    expect(placed('B is not present', [row('S.B'), row('T.B')])).toBe('not (B in S is present or B in T is present)');
  });

  it('decides nothing where it lies in Items elsewhere, since a name does not tell which', () => {
    expect(placed('B is NO', [row('S.B')], 'T.A')).toBe('null (unread)');
    expect(placed('B is NO and C is present', [row('S.B'), row('C')], 'T.A')).toBe(`[unread #${HASH}] and C is present (unread)`);
    expect(placed('B of the data set is present', [row('S.T')], 'T.A')).toBe('null (unread)');
  });

  it('looks through includes', () => {
    const subject = row('A', 'B is X');
    const standard: Placed = {
      ...empty(),
      modules: [table('M', [subject, include('S', 'table_X')])],
      macros: [table('X', [row('B'), include('T', 'table_X')])],
    };
    placeReferences(standard);
    expect(subject.condition?.text).toBe('B in S is X');
  });

  it('means a functional group of any frame where there is no frame', () => {
    expect(placed('functional group G is used', [])).toBe(
      'G in SharedFunctionalGroupsSequence is present or G in PerFrameFunctionalGroupsSequence is present',
    );
    const group = row('G.A', 'functional group H is used');
    placeReferences({ ...empty(), macros: [table('G', [group])] });
    expect(group.condition?.text).toBe('functional group H is used');
  });

  it('finds what usages of modules name in the other modules of the IOD', () => {
    const uses = [
      { ie: 'Image', module: 'M', usage: 'C' as const, condition: model('B is ORIGINAL') },
      { ie: 'Image', module: 'N', usage: 'M' as const, condition: null },
    ];
    const iod = { id: 'I', name: 'I', section: 's', table: 't', modules: uses, functionalGroups: [] };
    placeReferences({ ...empty(), iods: [iod], modules: [table('M', [row('S.B')]), table('N', [row('W.B')])] });
    expect(uses[0]?.condition?.text).toBe('B in W is ORIGINAL');
  });

  it('finds what the IODs of a module have in functional groups alone, and at top level where another IOD has it there', () => {
    const subject = row('A', 'B is present or C is present');
    const brought = row('D', 'B is X');
    const use = (module: string) => ({ ie: 'Image', module, usage: 'M' as const, condition: null });
    const group = { macro: 'G', usage: 'M' as const, condition: null, place: null, table: 'table_G' };
    const iod = (id: string, modules: readonly string[], framed: boolean) => ({
      id,
      name: id,
      section: 's',
      table: 't',
      modules: modules.map(use),
      functionalGroups: framed ? [group] : [],
    });
    const standard: Placed = {
      ...empty(),
      iods: [iod('I', ['M'], true), iod('J', ['M', 'N'], false)],
      modules: [table('M', [subject, include('', 'table_X')]), table('N', [row('C')])],
      macros: [table('X', [brought]), table('G', [row('G'), row('G.B'), row('G.C'), row('G.E', 'B is X')])],
    };
    placeReferences(standard);
    const once = JSON.stringify(standard);
    placeReferences(standard);
    expect(JSON.stringify(standard), 'placing again changes nothing').toBe(once);
    const inGroups = (condition: string): string =>
      ['Shared', 'PerFrame'].map((which) => condition.replace('in G', `in ${which}FunctionalGroupsSequence.G`)).join(' or ');
    expect(subject.condition?.text).toBe(
      `(${inGroups('B in G is present')}) or C of the data set is present or ${inGroups('C in G is present')}`.replace(/[()]/g, ''),
    );
    expect(brought.condition?.text).toBe(inGroups('B in G is X'));
    // In a frame lookup finds it.
    expect(standard.macros[1]?.rows[3]).toMatchObject({ condition: { text: 'B is X' } });
  });
});
