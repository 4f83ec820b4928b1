/** Constraints of an IOD and of its SOP classes as its rules carry them. */
import type { ConstraintDemand, ConstraintRule } from '../../src/rules/constraints.ts';
import type { AttributeTable, IodModel } from '../standard/model.ts';
import type { Library } from './library.ts';

const levels = new WeakMap<AttributeTable, ReadonlySet<string>>();

/** Keywords that a table declares at its own level, macros included. */
function topLevel(table: AttributeTable, library: Library, open: ReadonlySet<AttributeTable> = new Set()): ReadonlySet<string> {
  const known = levels.get(table);
  if (known) return known;
  const found = new Set<string>();
  for (const row of table.rows) {
    if ('tag' in row && row.path.length === 1) found.add(row.path[0] ?? '');
    if (!('include' in row) || row.path.length > 0) continue;
    const macro = library.tables.get(row.include)?.table;
    if (macro && !open.has(macro)) for (const keyword of topLevel(macro, library, new Set([...open, table]))) found.add(keyword);
  }
  levels.set(table, found);
  return found;
}

/** Attributes that show a module to be there, surely or probably. Modules that are refused as well explain nothing. */
function evidenceOf(name: string, iod: IodModel, refused: ReadonlySet<string>, library: Library): { evidence: string[]; hints: string[] } {
  const module = library.model.modules.find((table) => table.name === name);
  if (!module) return { evidence: [], hints: [] };
  const own = new Set(iod.modules.map((use) => library.moduleById(use.module).table));
  const anywhere = new Set<string>();
  const here = new Set<string>();
  for (const table of library.model.modules) {
    if (refused.has(table.name)) continue;
    for (const keyword of topLevel(table, library)) {
      anywhere.add(keyword);
      if (own.has(table)) here.add(keyword);
    }
  }
  const keywords = [...topLevel(module, library)].filter((keyword) => !here.has(keyword));
  return {
    evidence: keywords.filter((keyword) => !anywhere.has(keyword)),
    hints: keywords.filter((keyword) => anywhere.has(keyword)),
  };
}

export function constraintRulesOf(iod: IodModel, library: Library): ConstraintRule[] | undefined {
  const own = iod.constraints ?? [];
  const refused = new Set(own.flatMap(({ demand }) => (demand.kind === 'module-absent' ? [demand.module] : [])));
  const demandOf = (demand: ConstraintDemand): ConstraintDemand =>
    demand.kind === 'module-absent' ? { ...demand, ...evidenceOf(demand.module, iod, refused, library) } : demand;
  const rules = [
    ...own.map((one) => ({ one, sopClass: undefined })),
    ...library.model.sopClasses
      .filter((sopClass) => sopClass.iod === iod.id)
      .flatMap(({ uid, constraints }) => (constraints ?? []).map((one) => ({ one, sopClass: uid }))),
  ].map(({ one, sopClass }): ConstraintRule => {
    const tree = one.condition?.tree ?? null;
    return {
      section: one.section,
      ...(sopClass === undefined ? {} : { sopClass }),
      ...(tree === null ? {} : { condition: tree }),
      demand: demandOf(one.demand),
    };
  });
  return rules.length === 0 ? undefined : rules;
}
