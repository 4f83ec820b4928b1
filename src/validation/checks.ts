/** Checks of one present attribute: VR, VM, Enumerated Values and Defined Terms, number of Items. */
import type { CompiledAttribute, CompiledValues, Declaration } from './compile.ts';
import { read } from './condition.ts';
import type { Place } from './collector.ts';
import type { Walk } from './interpret.ts';
import { isBytes, isSingleText, valueProblem } from './value-representation.ts';
import { wording } from './wording.ts';

/** A value for a message: short, on one line. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return value.length > 64 ? `${value.slice(0, 61)}...` : value;
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return String(value);
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

export function checkRepresentation(walk: Walk, attribute: CompiledAttribute, value: unknown, place: Place): void {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  for (let index = 0; index < values.length; index++) {
    const one = values[index];
    if (one === null || one === '' || one === undefined) continue;
    let problem: string | null = null;
    for (const vr of attribute.vrs) {
      problem = valueProblem(one, vr);
      if (problem === null) break;
    }
    if (problem !== null) {
      const vr = attribute.vrs.join(' or ');
      const which = values.length > 1 ? `${attribute.keyword} value ${index + 1}` : attribute.keyword;
      walk.collector.add(place, {
        code: 'vr',
        severity: 'error',
        value: shown(one),
        expected: vr,
        message: wording.vr(which, vr, problem),
      });
      return;
    }
  }
}

export function checkMultiplicity(walk: Walk, attribute: CompiledAttribute, value: unknown, place: Place): void {
  const [vr = ''] = attribute.vrs;
  const bytes = attribute.vrs.some(isBytes);
  if (bytes || isSingleText(vr)) {
    if (isSingleText(vr) && Array.isArray(value) && value.length > 1)
      walk.collector.add(place, {
        code: 'vm',
        severity: 'error',
        value: String(value.length),
        expected: '1',
        message: wording.vm(attribute.keyword, value.length, '1'),
      });
    return;
  }
  const count = Array.isArray(value) ? value.length : 1;
  const { min, max, step } = attribute.multiplicity;
  if (count < min || count > max || (step > 1 && count % step !== 0)) {
    walk.collector.add(place, {
      code: 'vm',
      severity: 'error',
      value: String(count),
      expected: attribute.vm,
      message: wording.vm(attribute.keyword, count, attribute.vm),
    });
  }
}

function fits(list: CompiledValues, value: unknown): boolean {
  if (typeof value === 'string') return list.terms.has(value) || list.terms.has(value.trim());
  if (typeof value === 'number' || typeof value === 'bigint') return list.numbers.has(Number(value));
  // What is neither text nor number is a matter of the VR.
  return true;
}

export function checkValues(walk: Walk, attribute: CompiledAttribute, value: unknown, applying: readonly Declaration[]): void {
  for (const declaration of applying) {
    if (declaration.values.length === 0) continue;
    // Lists of one Value or condition stand for themselves; lists of equal scope widen each other.
    const seen = new Set<CompiledValues>();
    for (const list of declaration.values) {
      if (seen.has(list)) continue;
      const peers = declaration.values.filter(
        (other) =>
          other.rule.value === list.rule.value &&
          other.rule.kind === list.rule.kind &&
          other.rule.condition === list.rule.condition &&
          other.rule.undecided === list.rule.undecided,
      );
      for (const peer of peers) seen.add(peer);
      if (list.rule.undecided) continue;
      if (list.condition && list.condition(walk.view) !== 1) continue;
      checkList(walk, attribute, value, declaration, peers);
    }
  }
}

function checkList(
  walk: Walk,
  attribute: CompiledAttribute,
  value: unknown,
  declaration: Declaration,
  lists: readonly CompiledValues[],
): void {
  const rule = lists[0]?.rule;
  if (!rule) return;
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  const values = rule.value === undefined ? all : all.slice(rule.value - 1, rule.value);
  for (const one of values) {
    if (one === null || one === '' || one === undefined || lists.some((list) => fits(list, one))) continue;
    const allowed = [...new Set(lists.flatMap((list) => list.rule.terms))];
    const place = walk.place(attribute, declaration);
    if (rule.kind === 'enumerated')
      walk.collector.add(place, {
        code: 'value',
        severity: 'error',
        value: shown(one),
        allowed,
        message: wording.value(attribute.keyword, shown(one), allowed),
      });
    else
      walk.collector.add(place, {
        code: 'term',
        severity: 'info',
        value: shown(one),
        allowed,
        message: wording.term(attribute.keyword, shown(one), allowed),
      });
    return;
  }
}

function rangeText([min, max]: readonly [number, number | null]): string {
  if (max === null) return min === 0 ? 'any number' : `${min} or more`;
  return min === max ? String(min) : `${min} to ${max}`;
}

export function checkItems(
  walk: Walk,
  attribute: CompiledAttribute,
  value: readonly unknown[],
  applying: readonly Declaration[],
  place: Place,
): void {
  for (const declaration of applying) {
    for (const { rule, condition } of declaration.items) {
      if (condition && condition(walk.view) !== 1) continue;
      let expected: string | null = null;
      if (rule.range) {
        const [min, max] = rule.range;
        if (value.length < min || (max !== null && value.length > max)) expected = rangeText(rule.range);
      } else if (rule.equals) {
        const item = walk.view.items.at(-1) ?? {};
        const other = read(item, rule.equals.keyword);
        const count = rule.equals.count ? (Array.isArray(other) ? other.length : null) : typeof other === 'number' ? other : null;
        if (count !== null && count !== value.length) expected = `${count} (${rule.equals.keyword})`;
      }
      if (expected !== null) {
        walk.collector.add(
          {
            ...place,
            module: declaration.table.name,
            table: declaration.table.table,
            section: declaration.table.section,
            type: declaration.type,
          },
          {
            code: 'items',
            severity: 'error',
            value: String(value.length),
            expected,
            message: wording.items(attribute.keyword, value.length, expected),
          },
        );
        return;
      }
    }
  }
}
