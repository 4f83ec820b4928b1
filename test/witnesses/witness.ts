/** Witnesses of a requirement: data sets made from its tree, given to the interpreter, with what the interpreter says of it there. */
import { isDeepStrictEqual } from 'node:util';
import { basicDirectory } from '../../generated/directory-records/basic-directory.ts';
import type { Condition, Requirement } from '../../src/rules/condition.ts';
import type { IodRules, TableRules } from '../../src/rules/tables.ts';
import type { ValidationResult } from '../../src/validation/finding.ts';
import { iodPlan } from '../../src/validation/compile-iod.ts';
import { requirementPlan } from '../../src/validation/row-parts.ts';
import type { Scope } from '../../src/validation/scope.ts';
import { resultOf } from '../../src/validation/validate-tables.ts';
import { type Built, Builder, Contradiction, evidenceFor } from './build.ts';
import type { Host } from './hosts.ts';
import { addressKey, Level, type Stand, topLevel } from './levels.ts';
import { type Needs, needsOf } from './needs.ts';
import { sample } from './values.ts';

export type Side = 'met' | 'not met';
export const SIDES: readonly Side[] = ['met', 'not met'];
type Verdict = Side | 'cannot tell';
const VERDICTS: readonly Verdict[] = ['not met', 'met', 'cannot tell'];

export interface Witness {
  readonly iod: string;
  /** The module around the row. */
  readonly module: string;
  readonly dataset: object;
  /** The level that the row stands in. */
  readonly at: string;
  readonly result: ValidationResult;
  /** An include around the row cannot be told: what it requires is undecided then. */
  readonly doubtful: boolean;
}

/** A data set on which the interpreter's verdict is not the one that the data set was made for. */
export interface Disagreement extends Witness {
  readonly wanted: Side;
  readonly said: Verdict;
  readonly needs: Needs;
}

export interface Outcome {
  readonly met: Witness | null;
  readonly notMet: Witness | null;
  readonly disagreements: readonly Disagreement[];
  /** Data sets tried. */
  readonly tried: number;
}

const firm = new Map<IodRules, Map<TableRules, IodRules>>();

/** The IOD with a module that is always in use, so that its rows are asked for without other evidence. */
function withModule(iod: IodRules, module: TableRules): IodRules {
  const known = firm.get(iod) ?? new Map<TableRules, IodRules>();
  firm.set(iod, known);
  const made: IodRules = known.get(module) ?? {
    ...iod,
    modules: iod.modules.map((use) => (use.module() === module ? { ie: use.ie, usage: 'M', module: use.module } : use)),
  };
  known.set(module, made);
  return made;
}

const tops = new WeakMap<IodRules, Level>();

function topOf(iod: IodRules): Level {
  const known = tops.get(iod) ?? topLevel(iod);
  tops.set(iod, known);
  return known;
}

/** Where the row stands in the host; null where the tables do not lead there. */
export function standOf(host: Host, iod: IodRules): Stand | null {
  const levels = [topOf(iod)];
  for (const [depth, sequence] of host.sequences.entries()) {
    const outer: Level | undefined = levels[depth];
    let inner = outer?.child(sequence) ?? null;
    if (host.record !== undefined && depth === 0) {
      const rows = outer?.declared.get(sequence)?.[0];
      const keys = basicDirectory.records?.[host.record]?.keys?.();
      if (!rows?.rule.rows || !keys) return null;
      inner = new Level(
        iod,
        [
          { rows: rows.rule.rows, table: rows.table },
          { rows: keys.rows, table: keys },
        ],
        null,
      );
    }
    if (inner === null) return null;
    levels.push(inner);
  }
  return { iod, levels, steps: host.sequences.map((sequence) => ({ sequence, index: 0 })) };
}

/** Keywords that a condition reads. */
export function keywordsOf(condition: Condition): string[] {
  if (condition.op === 'and' || condition.op === 'or') return condition.of.flatMap(keywordsOf);
  if (condition.op === 'not') return keywordsOf(condition.of);
  if (condition.op === 'functional-group') return [condition.keyword];
  if (!('attribute' in condition)) return [];
  const { keyword, within = [] } = condition.attribute;
  const other = 'to' in condition && typeof condition.to === 'object' && 'keyword' in condition.to ? [condition.to.keyword] : [];
  return [keyword, ...within, ...other];
}

const bare = new WeakMap<IodRules, IodRules>();

/** The same IOD with a plan of its own, whose conditions are always asked for by their tests: no glance and no dividing attribute spares them. */
function withoutGlances(iod: IodRules): { readonly iod: IodRules; strip(): boolean } {
  const own = bare.get(iod) ?? { ...iod };
  bare.set(iod, own);
  const plan = iodPlan(own);
  return {
    iod: own,
    /** True when there were levels with either: they are compiled when they are first met. */
    strip() {
      let some = false;
      for (const level of [plan.root, ...plan.levels.values()]) {
        if (level.choice !== null) some = true;
        level.choice = null;
        for (const one of [...level.attributes, ...level.guards]) {
          if (one.glance === null) continue;
          one.glance = null;
          some = true;
        }
      }
      return some;
    },
  };
}

/** Asks the interpreter; the verdicts that it came to on the requirement at the level, while it asked for the attribute itself. */
function ask(
  { requirement, part }: Subject,
  loosened: readonly Requirement[],
  iod: IodRules,
  dataset: object,
  counts: (scope: Scope) => boolean,
): { said: Verdict[]; result: ValidationResult } {
  const plan = requirementPlan(requirement);
  const key = part === 'tree' ? 'test' : 'otherwise';
  const test = plan[key];
  if (typeof test !== 'function') throw new Error(`the requirement has no ${key}`);
  const said: Verdict[] = [];
  const watched = (scope: Scope): 0 | 1 | 2 => {
    const counted = counts(scope);
    const verdict = test(scope);
    if (counted) said.push(VERDICTS[verdict] ?? 'cannot tell');
    return verdict;
  };
  const outer = loosened.filter((one) => one !== requirement).map((one) => requirementPlan(one));
  const before = outer.map((one) => one.test);
  for (const one of outer) Object.assign(one, { test: () => 1 });
  Object.assign(plan, { [key]: watched });
  const spared = loosened.length === 0 ? resultOf(dataset, iod) : null;
  const { iod: own, strip } = withoutGlances(iod);
  try {
    let result: ValidationResult;
    do {
      said.length = 0;
      result = resultOf(dataset, own);
    } while (strip());
    if (spared !== null && !isDeepStrictEqual(spared, result))
      throw new Error(`a glance, or a dividing attribute, says something else than the tests: ${JSON.stringify(dataset)}`);
    return { result, said };
  } finally {
    Object.assign(plan, { [key]: test });
    for (const [at, one] of outer.entries()) Object.assign(one, { test: before[at] });
  }
}

export interface Subject {
  readonly requirement: Requirement;
  /** The part of the requirement that the tree is. */
  readonly part: 'tree' | 'otherwise';
  readonly tree: Condition;
  /** The attribute that is asked for; null for the usage of a module or a functional group. */
  readonly keyword: string | null;
  readonly table: TableRules;
}

/** What a witness may break besides: rows of their own, which say so. */
export interface Leave {
  /** Values other than the Enumerated Values. */
  readonly beyond?: boolean;
  /** Sequences and includes around the row whose own conditions are not met. */
  readonly forced?: boolean;
}

/** Requirements of the sequences around the row: where they are not met the row has no place. */
function outerRequirements({ levels, steps }: Stand): { depth: number; tree: Condition }[] {
  return steps.flatMap(({ sequence }, depth) =>
    (levels[depth]?.declared.get(sequence) ?? []).flatMap(({ rule: { condition } }) =>
      condition?.tree && condition.decided === 'data' ? leaveOf(condition.tree, condition.otherwise).map((tree) => ({ depth, tree })) : [],
    ),
  );
}

/** What gives an attribute its place: its condition, or what allows it otherwise. */
function leaveOf(tree: Condition, otherwise: Requirement['otherwise']): Condition[] {
  if (otherwise === 'allowed') return [];
  if (otherwise === 'forbidden') return [tree];
  return otherwise.tree ? [{ op: 'or', of: [tree, otherwise.tree] }] : [];
}

/** All requirements of the sequences and includes around the row. */
function requirementsAround(host: Host, { levels, steps }: Stand): Requirement[] {
  const sequences = steps.flatMap(({ sequence }, depth) =>
    (levels[depth]?.declared.get(sequence) ?? []).flatMap(({ rule }) => (rule.condition ? [rule.condition] : [])),
  );
  return [...sequences, ...host.guards.map(({ requirement }) => requirement)];
}

/** More data sets of one side in one host than this are not made. */
const TRIES = 16;

function datasetsFor(
  subject: Subject,
  host: Host,
  stand: Stand,
  side: Side,
  { beyond = false, forced = false }: Leave,
): (Built & { needs: Needs })[] {
  const { tree, keyword, table } = subject;
  const made: (Built & { needs: Needs })[] = [];
  const guards = host.guards.flatMap(({ depth, tree: outer }) => (outer ? [{ depth, tree: outer }] : []));
  const around = forced
    ? []
    : [...guards, ...outerRequirements(stand)].map((guard) => ({ depth: guard.depth, choices: needsOf(guard.tree, 'met') }));
  if (around.some((guard) => guard.choices.length === 0)) return [];
  const choices = Math.min(
    1024,
    around.reduce((product, guard) => product * guard.choices.length, 1),
  );
  for (const needs of needsOf(tree, side)) {
    for (let choice = 0; choice < choices && made.length < TRIES; choice++) {
      let digits = choice;
      const outer = around.map((guard) => {
        const needs = guard.choices[digits % guard.choices.length] ?? [];
        digits = Math.floor(digits / guard.choices.length);
        return { depth: guard.depth, needs };
      });
      try {
        const builder = new Builder(stand, beyond);
        if (host.record !== undefined)
          builder.set({ steps: stand.steps.slice(0, 1), keyword: 'DirectoryRecordType', level: null }, host.record);
        const built = builder.build(needs, outer);
        if (stand.steps.length === 0 && keyword !== null && stand.levels[0]) {
          const taken = new Set([keyword, ...keywordsOf(tree), ...Object.keys(built.dataset)]);
          const evidence = evidenceFor(stand.levels[0], [table, host.module], taken);
          if (evidence !== undefined) Object.assign(built.dataset, { [evidence]: sample(evidence, null) });
        }
        made.push({ ...built, needs });
        break;
      } catch (error) {
        if (!(error instanceof Contradiction)) throw error;
      }
    }
  }
  return made;
}

/** True for the usage of a module, which must be judged as the IOD states it. */
const stands = ({ sequences, module, iod }: Host): boolean =>
  sequences.length === 0 && iod.modules.some((use) => use.module() === module && use.usage === 'C');

/** Looks for a data set of each side in the hosts, one after the other, and for data sets that the interpreter sees otherwise. */
export function witnessesOf(subject: Subject, hosts: readonly Host[], leave: Leave = {}, most = 60): Outcome {
  const found: Record<Side, Witness | null> = { met: null, 'not met': null };
  const disagreements: Disagreement[] = [];
  let tried = 0;
  for (const host of hosts.slice(0, most)) {
    const iod = subject.keyword === null && stands(host) ? host.iod : withModule(host.iod, host.module);
    const stand = standOf(host, iod);
    if (stand === null) continue;
    for (const side of SIDES) {
      if (found[side] !== null) continue;
      for (const { dataset, steps, absences, needs } of datasetsFor(subject, host, stand, side, leave)) {
        const at = addressKey({ steps, keyword: '' }).replace(/\.$/, '');
        const loosened = leave.forced ? requirementsAround(host, stand) : [];
        const { said, result } = ask(subject, loosened, iod, dataset, (scope) => {
          if (scope.path() !== at) return false;
          if (subject.keyword === null) return true;
          const { run } = scope;
          return run.askedScope === scope && run.asking.length === 0 && scope.plan.attributes[run.askedSlot]?.keyword === subject.keyword;
        });
        tried++;
        const [verdict] = said;
        if (verdict === undefined) continue;
        const witness: Witness = {
          iod: host.iod.name,
          module: host.module.name,
          dataset,
          at,
          result,
          doubtful: host.guards.some(({ requirement }) => requirement.reason !== undefined),
        };
        if (said.every((one) => one === side)) found[side] ??= witness;
        else if (!absences || said.some((one) => one !== side && one !== 'cannot tell'))
          disagreements.push({ ...witness, wanted: side, said: said.find((one) => one !== side) ?? verdict, needs });
      }
    }
    if (found.met && found['not met']) break;
  }
  return { met: found.met, notMet: found['not met'], disagreements, tried };
}
