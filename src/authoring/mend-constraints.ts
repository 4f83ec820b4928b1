/** Values that constraints of an IOD fix, for its smallest object. */
import type { DataItem, DataValue } from '../dataset/types.ts';
import type { ConstraintDemand } from '../rules/constraints.ts';
import type { IodRules } from '../rules/tables.ts';
import type { Finding } from '../validation/finding.ts';
import type { Seeds } from './seeds.ts';

/** Values of the top level that hold without condition for the SOP class. */
export function fixedValues(iod: IodRules, sopClassUID: string | undefined): Seeds {
  const seeds: Record<string, () => DataValue> = {};
  for (const { demand, condition, sopClass } of iod.constraints ?? []) {
    if (demand.kind !== 'values' || demand.value !== undefined || condition !== undefined) continue;
    const [keyword, ...inner] = demand.path;
    const [term] = demand.terms;
    if (keyword === undefined || inner.length > 0 || demand.groups || term === undefined) continue;
    if (sopClass === undefined || sopClass === sopClassUID) seeds[keyword] = () => term;
  }
  return seeds;
}

/** True for a finding that rests on a constraint of the IOD. */
export function isConstraintFinding(finding: Finding): finding is Extract<Finding, { code: 'consistency' }> {
  return finding.code === 'consistency' && finding.rule.startsWith('iod-');
}

/** Keywords of a path, from the functional groups inward where it begins there. */
function keywordsOf(path: string): string[] {
  const keywords = path.split('.').map((step) => step.replace(/\[\d+\]$/, ''));
  return /FunctionalGroupsSequence$/.test(keywords[0] ?? '') ? keywords.slice(1) : keywords;
}

/** The demands that may be behind a finding: one sentence may fix several values of an attribute. */
function demandsOf(iod: IodRules, finding: Extract<Finding, { code: 'consistency' }>, root: DataItem): ConstraintDemand[] {
  const path = keywordsOf(finding.path).join('.');
  const code = path.replace(/\.CodeValue$/, '');
  const found = (iod.constraints ?? []).filter(({ section, demand, sopClass }) => {
    if (section !== finding.table || (sopClass !== undefined && sopClass !== root.SOPClassUID)) return false;
    if (!('path' in demand)) return finding.rule === 'iod-root-template' || finding.rule === 'iod-forbidden-module';
    return demand.path.join('.') === (demand.kind === 'code' ? code : path);
  });
  return found.map(({ demand }) => demand);
}

function put(holder: DataItem, keyword: string, value: DataValue, index: number | undefined): void {
  const now = holder[keyword];
  if (!Array.isArray(now)) holder[keyword] = value;
  else holder[keyword] = now.map((one, at) => (index === undefined || at === index - 1 ? value : one));
}

/**
 * Changes the Item that holds the attribute as the constraint asks.
 * @param times how often it was tried before: the next allowed value is taken then.
 * @param make an Item for a sequence that has too few.
 * @returns false when there is nothing that could be done.
 */
export function mendConstraint(
  iod: IodRules,
  finding: Extract<Finding, { code: 'consistency' }>,
  holder: DataItem,
  root: DataItem,
  times: number,
  make: () => DataItem[string] | undefined,
): boolean {
  const demands = demandsOf(iod, finding, root);
  const [demand] = demands;
  const keyword = keywordsOf(finding.path).at(-1) ?? '';
  if (demand === undefined || times > 6) return false;
  switch (demand.kind) {
    case 'values': {
      for (const one of demands) {
        const term = one.kind === 'values' ? one.terms[times % one.terms.length] : undefined;
        if (one.kind === 'values' && term !== undefined) put(holder, keyword, term, one.value);
      }
      return true;
    }
    case 'range': {
      const bound = demand.min ?? demand.max;
      if (bound === undefined) return false;
      put(holder, keyword, bound, undefined);
      return true;
    }
    case 'equals': {
      const other = holder[demand.keyword];
      if (typeof other !== 'number' && typeof other !== 'string') return false;
      holder[keyword] = typeof other === 'number' ? other - (demand.less ?? 0) : other;
      return true;
    }
    case 'absent':
      delete holder[keyword];
      return true;
    case 'module-absent':
      for (const one of [finding.path, ...finding.related]) delete root[one];
      return true;
    case 'present':
    case 'type': {
      const made = make();
      if (made === undefined) return false;
      holder[keyword] = made;
      return true;
    }
    case 'items': {
      const now = holder[keyword];
      if (!Array.isArray(now)) return false;
      const [min, max] = demand.range;
      const more = make();
      const [item] = Array.isArray(more) ? more : [];
      const count = Math.min(Math.max(now.length, min), max ?? Number.POSITIVE_INFINITY);
      holder[keyword] = Array.from({ length: count }, (_, index): DataValue => now[index] ?? structuredClone(item ?? {}));
      return true;
    }
    case 'code':
      Object.assign(holder, { CodeValue: demand.value, CodingSchemeDesignator: demand.scheme });
      return true;
    case 'root-templates': {
      const [template] = demand.templates;
      if (template === undefined) return false;
      root.ContentTemplateSequence = [{ MappingResource: 'DCMR', TemplateIdentifier: template.tid }];
      return true;
    }
    default:
      return false;
  }
}
