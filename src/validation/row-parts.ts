/** What of a row is the same wherever it stands: its lists, its condition, the form of its values; made once for each table. */
import { type Multiplicity, multiplicityOf } from '../dataset/dictionary.ts';
import type { Requirement } from '../rules/condition.ts';
import type { AttributeRule, AttributeType, Rule } from '../rules/tables.ts';
import { answerOf, compile } from './evaluate.ts';
import { canBe } from './glance.ts';
import type { GroupRole, ItemsPlan, RequirementPlan } from './plan.ts';
import { compileLists, type ListPlan } from './terms.ts';
import { checkFor, type ValueCheck } from './vr.ts';

/** Whether the condition can be met, or not met, whatever the data set has: of what is always undecided neither holds. */
export function mayBe({ tree, reason }: Requirement, met: boolean): boolean {
  return tree === null ? reason === 'other-instance' : canBe(tree, met);
}

const requirements = new WeakMap<Requirement, RequirementPlan>();
const unknown = (): 2 => 2;

/** The plan of a requirement; one for each requirement of the tables. */
export function requirementPlan(requirement: Requirement): RequirementPlan {
  const known = requirements.get(requirement);
  if (known) return known;
  const { otherwise } = requirement;
  const plan: RequirementPlan = {
    requirement,
    test:
      requirement.tree !== null
        ? compile(requirement.tree)
        : requirement.reason === 'other-instance'
          ? answerOf(requirement.hash)
          : unknown,
    otherwise: typeof otherwise === 'string' ? otherwise : otherwise.tree === null ? 'allowed' : compile(otherwise.tree),
    never: requirement.never ? compile(requirement.never) : null,
    refuses: requirement.never !== undefined || (otherwise !== 'allowed' && mayBe(requirement, false)),
    text: null,
  };
  requirements.set(requirement, plan);
  return plan;
}

function roleOf(rows: readonly Rule[] | undefined): GroupRole {
  for (const row of rows ?? []) {
    if (!('other' in row)) continue;
    if (row.other === 'functional-groups-shared') return 'shared';
    if (row.other === 'functional-groups-per-frame') return 'per-frame';
  }
  return 'none';
}

/** What of a row is the same wherever it stands. */
export interface RowParts {
  readonly rule: AttributeRule;
  readonly keyword: string;
  readonly tag: string;
  readonly vr: string;
  readonly type: AttributeType | null;
  readonly requirement: RequirementPlan | null;
  readonly lists: ListPlan | null;
  readonly items: readonly ItemsPlan[] | null;
  readonly multiplicity: Multiplicity;
  readonly role: GroupRole;
  readonly check: ValueCheck | null;
}

export const isConditional = (type: AttributeType | null): boolean => type === '1C' || type === '2C';

/** An attribute of another Type than 1C and 2C has no requirement, but it may be refused. */
export function requirementOf(type: AttributeType | null, requirement: Requirement | undefined): RequirementPlan | null {
  return requirement && (isConditional(type) || requirement.never) ? requirementPlan(requirement) : null;
}

export function partsOf(rule: AttributeRule): RowParts {
  const { keyword, tag, vr, vm, type, condition, values, items, rows } = rule;
  return {
    rule,
    keyword,
    tag,
    vr,
    type,
    requirement: requirementOf(type, condition),
    lists: compileLists(values, vr),
    items: items && items.length > 0 ? items.map((one) => ({ rule: one, test: one.condition ? compile(one.condition) : null })) : null,
    multiplicity: multiplicityOf(vm),
    role: roleOf(rows),
    check: checkFor(vr),
  };
}

const partsByRows = new WeakMap<readonly Rule[], readonly (RowParts | null)[]>();

/** The parts of a table's rows, each in its row's place; null for a row that declares no attribute. */
export function partsOfRows(rows: readonly Rule[]): readonly (RowParts | null)[] {
  const known = partsByRows.get(rows);
  if (known !== undefined) return known;
  const parts = rows.map((row) => ('keyword' in row ? partsOf(row) : null));
  partsByRows.set(rows, parts);
  return parts;
}
