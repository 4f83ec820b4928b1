/** Facts that are newer than an edition: what each says, where it comes from, and how it is laid over the model. */
import { createHash } from 'node:crypto';
import { parseNormal } from '../conditions/parse-normal.ts';
import { printCondition } from '../../src/rules/print-condition.ts';
import type { AttributeRow, AttributeTable, ConditionModel, FunctionalGroupUseModel, IodModel, StandardModel } from '../standard/model.ts';

/** A correction cannot be laid over an edition: a table or row that it changes is not there, or is not as it was. */
export class CorrectionError extends Error {
  override readonly name = 'CorrectionError';
}

export interface Correction {
  readonly id: string;
  /** What changes, in a few words. */
  readonly says: string;
  /** Where the facts are stated. */
  readonly source: string;
  /** What none of the sources states; it is not enforced. */
  readonly unknown: readonly string[];
  /** True when the edition has the facts itself. */
  known(model: StandardModel): boolean;
  /** A new model; the old one stays as it is. @throws CorrectionError */
  apply(model: StandardModel): StandardModel;
}

/** A requirement by its normal sentences. */
export function requirement(text: string, otherwise: 'forbidden' | 'allowed' | string = 'forbidden', never?: string): ConditionModel {
  const tree = parseNormal(text);
  const leave = otherwise === 'forbidden' || otherwise === 'allowed' ? otherwise : parseNormal(otherwise);
  const refusal = never === undefined ? undefined : parseNormal(never);
  return {
    text: printCondition(tree),
    decided: 'data',
    otherwise: typeof leave === 'string' ? leave : { text: printCondition(leave), decided: 'data', tree: leave },
    tree,
    ...(refusal ? { never: { text: printCondition(refusal), tree: refusal } } : {}),
    hash: createHash('sha256')
      .update([text, otherwise, never ?? ''].join('\n'))
      .digest('hex')
      .slice(0, 12),
  };
}

/** When a list of values holds. */
export function when(text: string): ConditionModel {
  return requirement(text, 'allowed');
}

/** The model with one attribute table changed. */
export function withTable(model: StandardModel, id: string, change: (table: AttributeTable) => AttributeTable): StandardModel {
  let found = 0;
  const each = (table: AttributeTable): AttributeTable => {
    if (table.id !== id) return table;
    found++;
    return change(table);
  };
  const changed = { ...model, modules: model.modules.map(each), macros: model.macros.map(each) };
  if (found !== 1) throw new CorrectionError(`${found} tables are called ${id}`);
  return changed;
}

/** The table with one of its attribute rows changed. */
export function withRow(table: AttributeTable, path: string, change: (row: AttributeRow) => AttributeRow): AttributeTable {
  let found = 0;
  const rows = table.rows.map((row) => {
    if (!('tag' in row) || row.path.join('.') !== path) return row;
    found++;
    return change(row);
  });
  if (found !== 1) throw new CorrectionError(`${table.table} has ${found} rows ${path}`);
  return { ...table, rows };
}

export function withIod(model: StandardModel, id: string, change: (iod: IodModel) => IodModel): StandardModel {
  const found = model.iods.filter((iod) => iod.id === id).length;
  if (found !== 1) throw new CorrectionError(`${found} IODs are called ${id}`);
  return { ...model, iods: model.iods.map((iod) => (iod.id === id ? change(iod) : iod)) };
}

/** The IOD, and the functional group table that it has, with one use changed. */
export function withGroup(
  model: StandardModel,
  iod: string,
  macro: string,
  change: (use: FunctionalGroupUseModel) => FunctionalGroupUseModel,
): StandardModel {
  let found = 0;
  const each = (use: FunctionalGroupUseModel): FunctionalGroupUseModel => {
    if (use.macro !== macro) return use;
    found++;
    return change(use);
  };
  const changed = withIod(model, iod, (one) => ({ ...one, functionalGroups: one.functionalGroups.map(each) }));
  if (found !== 1) throw new CorrectionError(`${iod} has ${found} functional groups ${macro}`);
  return {
    ...changed,
    functionalGroups: model.functionalGroups.map((table) => (table.owner === iod ? { ...table, rows: table.rows.map(each) } : table)),
  };
}
