/** What sentences of annex A of PS3.3 and of PS3.4 B.5.1 fix for instances of an IOD: values, attributes, modules, numbers of Items, codes. */
import { printCondition } from '../rules/print-condition.ts';
import type { ConstraintDemand, ConstraintPlace, ConstraintRule } from '../rules/constraints.ts';
import { plain } from './add-findings.ts';
import { isItem } from './check-items.ts';
import { MET } from './evaluate.ts';
import { read, single } from './lookup.ts';
import type { ConstraintPlan, ConstraintsPlan } from './plan.ts';
import type { Item, Scope } from './scope.ts';
import { sectionUrl } from './standard-url.ts';
import * as say from './wording.ts';
import * as words from './wording-constraints.ts';

/** Names of the rules, by what a constraint demands. */
const RULES = {
  values: 'iod-fixed-value',
  range: 'iod-fixed-value',
  equals: 'iod-fixed-value',
  absent: 'iod-forbidden-attribute',
  present: 'iod-required-attribute',
  type: 'iod-required-attribute',
  items: 'iod-items',
  code: 'iod-code',
  'root-templates': 'iod-root-template',
  'module-absent': 'iod-forbidden-module',
  'module-present': 'iod-required-module',
} as const;

type Checked = Extract<ConstraintDemand, { readonly kind: keyof typeof RULES }>;

/** Text without padding, numbers as numbers; null where it cannot be compared. */
function comparable(value: unknown): string | number | null {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'bigint') return Number(value);
  return typeof value === 'number' ? value : null;
}

function sameTerm(term: string | number, value: string | number): boolean {
  return typeof term === 'number' && typeof value === 'string' && value !== '' ? Number(value) === term : term === value;
}

/** Key of an element in a repeating group above the first. */
const TAG_KEY = /^60[0-9A-F]{6}$/;

const NONE: readonly unknown[] = [];
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : NONE);

class ConstraintCheck {
  readonly #root: Scope;
  readonly #iod: string;
  readonly #rule: ConstraintRule;

  constructor(root: Scope, iod: string, rule: ConstraintRule) {
    this.#root = root;
    this.#iod = iod;
    this.#rule = rule;
  }

  /** Looks at the place from the data set, or from the Item of functional groups at `around`. */
  run(item: Item, around: string): void {
    const { demand } = this.#rule;
    if ('path' in demand) this.#walk(item, around, demand, 0);
    else if (demand.kind === 'root-templates') this.#rootTemplate(demand.templates);
    else this.#module(demand);
  }

  #walk(item: Item, around: string, demand: ConstraintDemand & ConstraintPlace, depth: number): void {
    const keyword = demand.path[depth] ?? '';
    const path = around === '' ? keyword : `${around}.${keyword}`;
    const value = read(item, keyword);
    if (depth === demand.path.length - 1) {
      this.#at(item, path, keyword, value, demand);
      return;
    }
    const items = listOf(value);
    for (let index = 0; index < items.length; index++) {
      const inner = items[index];
      if (isItem(inner)) this.#walk(inner, `${path}[${index}]`, demand, depth + 1);
    }
  }

  #at(item: Item, path: string, keyword: string, value: unknown, demand: ConstraintDemand): void {
    switch (demand.kind) {
      case 'absent':
        if (value !== undefined) this.#add(demand, path, keyword, words.attributeRefused(this.#iod));
        return;
      case 'present':
        if (value === undefined) this.#add(demand, path, keyword, words.attributeAsked(this.#iod));
        return;
      case 'type':
        if (value === undefined && demand.type !== '3') this.#add(demand, path, keyword, words.attributeAsked(this.#iod));
        else if (demand.type === '1' && (value === null || listOf(value).length === 0) && typeof value !== 'string')
          this.#add(demand, path, keyword, words.typeEmpty(this.#iod));
        return;
      case 'items': {
        const count = listOf(value).length;
        const [min, max] = demand.range;
        // An empty sequence is a matter of its Type.
        if (count > 0 && (count < min || (max !== null && count > max)))
          this.#add(demand, path, keyword, words.itemCount(this.#iod, count, min, max));
        return;
      }
      case 'values':
      case 'range':
        this.#values(path, keyword, value, demand);
        return;
      case 'equals':
        this.#equals(item, path, keyword, value, demand);
        return;
      case 'code':
        this.#code(path, value, demand);
        return;
      default:
        return;
    }
  }

  /** True where the value is found wrong already: one mistake is one finding. */
  #told(path: string): boolean {
    return this.#root.run.out.findings.some(
      (finding) =>
        finding.path === path &&
        finding.severity === 'error' &&
        (finding.code === 'value' || finding.code === 'vr' || (finding.code === 'consistency' && !finding.rule.startsWith('iod-'))),
    );
  }

  #values(path: string, keyword: string, value: unknown, demand: Extract<ConstraintDemand, { kind: 'values' | 'range' }>): void {
    const all = Array.isArray(value) ? value : [value];
    const from = demand.kind === 'values' && demand.value !== undefined ? demand.value - 1 : 0;
    const to = demand.kind === 'values' && demand.value !== undefined ? demand.value : all.length;
    for (let index = from; index < Math.min(to, all.length); index++) {
      const one = comparable(all[index]);
      if (one === null || one === '') continue;
      if (demand.kind === 'values') {
        if (demand.terms.some((term) => sameTerm(term, one)) || (demand.groups !== true && this.#told(path))) continue;
        this.#add(demand, path, keyword, words.fixedValue(this.#iod, say.shown(one), demand.terms, demand.value));
        return;
      }
      const number = Number(one);
      const { min, max } = demand;
      if (Number.isNaN(number) || ((min === undefined || number >= min) && (max === undefined || number <= max))) continue;
      this.#add(demand, path, keyword, words.outsideRange(this.#iod, say.shown(one), min, max));
      return;
    }
  }

  #equals(item: Item, path: string, keyword: string, value: unknown, demand: Extract<ConstraintDemand, { kind: 'equals' }>): void {
    const own = comparable(single(value));
    const other = comparable(single(read(item, demand.keyword)));
    if (own === null || other === null || own === '' || other === '') return;
    const wanted = demand.less === undefined ? other : Number(other) - demand.less;
    if (sameTerm(wanted, own) || this.#told(path)) return;
    const message = words.notEqual(this.#iod, say.shown(own), say.shown(wanted), demand.keyword, demand.less);
    const around = path.slice(0, path.length - keyword.length);
    this.#add(demand, path, keyword, message, [`${around}${demand.keyword}`]);
  }

  #code(path: string, value: unknown, demand: Extract<ConstraintDemand, { kind: 'code' }>): void {
    const items = listOf(value);
    for (let index = 0; index < items.length; index++) {
      const item = items[index];
      if (!isItem(item)) continue;
      const scheme = comparable(single(read(item, 'CodingSchemeDesignator')));
      const code = comparable(single(read(item, 'CodeValue')));
      // Of an Item without a code that is itself found.
      if (typeof code !== 'string' || typeof scheme !== 'string' || (code === demand.value && scheme === demand.scheme)) continue;
      const message = words.otherCode(this.#iod, say.codeShown(code, scheme), say.codeShown(demand.value, demand.scheme));
      this.#add(demand, `${path}[${index}].CodeValue`, 'CodeValue', message);
    }
  }

  #module(demand: Extract<ConstraintDemand, { kind: 'module-absent' | 'module-present' }>): void {
    const { item, run } = this.#root;
    if (demand.kind === 'module-present') {
      if (run.moduleInUse(demand.module) === 0) this.#add(demand, '', null, words.moduleAsked(this.#iod, demand.module));
      return;
    }
    let found: string[] | null = null;
    for (const keyword of demand.evidence ?? []) if (read(item, keyword) !== undefined) found = [...(found ?? []), keyword];
    for (const key of this.#root.extraKeys) if (this.#isOfLaterGroup(key, demand.evidence ?? [])) found = [...(found ?? []), key];
    // What another module of the standard has too may have come from there.
    const severity = found === null ? 'warning' : 'error';
    for (const keyword of demand.hints ?? []) if (read(item, keyword) !== undefined) found = [...(found ?? []), keyword];
    const [first, ...others] = found ?? [];
    if (first !== undefined) this.#add(demand, first, first, words.moduleRefused(this.#iod, demand.module), others, severity);
  }

  /** The tag of one of the attributes in a repeating group above the first. */
  #isOfLaterGroup(key: string, evidence: readonly string[]): boolean {
    if (!TAG_KEY.test(key)) return false;
    const definition = this.#root.run.dictionary.byTag(key);
    return definition?.tag.includes('x') === true && evidence.includes(definition.keyword);
  }

  /** The Content Template Sequence of the document names a template that the IOD is made from (PS3.3 C.18.8). */
  #rootTemplate(templates: readonly { readonly kind: string; readonly tid: string }[]): void {
    const { demand } = this.#rule;
    if (demand.kind !== 'root-templates' || templates.some(({ kind }) => kind === 'BTID')) return;
    const wanted = templates.map(({ tid }) => tid);
    const [given] = listOf(read(this.#root.item, 'ContentTemplateSequence'));
    if (!isItem(given)) {
      // Of an object without content nothing more is said than that.
      if (read(this.#root.item, 'ContentSequence') === undefined) return;
      this.#add(demand, 'ContentTemplateSequence', 'ContentTemplateSequence', words.noTemplate(this.#iod, wanted), [], 'warning');
      return;
    }
    const template = comparable(single(read(given, 'TemplateIdentifier')));
    if (typeof template !== 'string' || template === '') return;
    const dcmr = comparable(single(read(given, 'MappingResource'))) === 'DCMR';
    if (dcmr && wanted.includes(template)) return;
    const message = words.otherTemplate(this.#iod, say.shown(template), wanted);
    const keyword = dcmr ? 'TemplateIdentifier' : 'MappingResource';
    this.#add(demand, `ContentTemplateSequence[0].${keyword}`, keyword, message);
  }

  #add(
    demand: Checked,
    path: string,
    keyword: string | null,
    message: string,
    related: string[] = [],
    severity: 'error' | 'warning' = 'error',
  ): void {
    const { run } = this.#root;
    const { section, sopClass, condition } = this.#rule;
    const known = keyword === null ? null : (run.dictionary.byKeyword(keyword)?.tag ?? null);
    const tag = known ?? (keyword !== null && TAG_KEY.test(keyword) ? keyword : null);
    run.out.add({
      code: 'consistency',
      ...plain(severity, path, tag, message),
      table: section,
      condition: condition ? printCondition(condition) : null,
      verdict: condition ? 'met' : null,
      url: sectionUrl(run.edition, sopClass === undefined ? 3 : 4, section),
      rule: RULES[demand.kind],
      related,
    });
  }
}

/** Whether a constraint holds for this data set: its SOP class, its condition. */
function holds(root: Scope, { rule, test }: ConstraintPlan): boolean {
  if (rule.sopClass !== undefined && comparable(single(read(root.item, 'SOPClassUID'))) !== rule.sopClass) return false;
  return test === null || test(root) === MET;
}

/** Checks what holds for the data set, then what holds for each frame. */
export function checkIodConstraints(root: Scope, plan: ConstraintsPlan): void {
  for (const one of plan.root) if (holds(root, one)) new ConstraintCheck(root, plan.iod, one.rule).run(root.item, '');
  if (plan.frames.length > 0) checkFrames(root, plan);
}

/** Functional groups of each frame, per-frame and shared; findings of several frames become one. */
function checkFrames(root: Scope, plan: ConstraintsPlan): void {
  const { owner, out } = root.run;
  const shared = root.plan.attributes[owner.sharedSlot];
  const perFrame = root.plan.attributes[owner.perFrameSlot];
  const checks = plan.frames.filter((one) => holds(root, one)).map((one) => new ConstraintCheck(root, plan.iod, one.rule));
  const frames = perFrame === undefined ? NONE : listOf(root.values[perFrame.slot]);
  const [common] = shared === undefined ? NONE : listOf(root.values[shared.slot]);
  out.beginFrames();
  if (shared !== undefined && isItem(common)) {
    out.setFrame(1);
    const mark = out.mark();
    for (const check of checks) check.run(common, `${shared.keyword}[0]`);
    out.spread(mark, Math.max(frames.length, 1));
  }
  for (let index = 0; index < frames.length; index++) {
    const frame = frames[index];
    if (perFrame === undefined || !isItem(frame)) continue;
    out.setFrame(index + 1);
    for (const check of checks) check.run(frame, `${perFrame.keyword}[${index}]`);
  }
  out.endFrames();
}
