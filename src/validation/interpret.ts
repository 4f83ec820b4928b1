/** The interpreter: walks a data set along a plan and finds what is missing, forbidden, malformed or unknown. */
import { elementByKeyword, elementByTag } from '../dataset/dictionary.ts';
import { isEmpty, isEmptyPersonName } from '../dataset/empty.ts';
import { checkItems, checkMultiplicity, checkRepresentation, checkValues } from './checks.ts';
import { itemScope, type CompiledAttribute, type CompiledIod, type CompiledScope, type Declaration } from './compile.ts';
import { isItem, read, type Item, type Ternary, type View } from './condition.ts';
import type { Collector, Place } from './collector.ts';
import { checkFunctionalGroups } from './functional-groups.ts';
import { modulesInUse, type ModuleUse } from './modules.ts';
import { conditionText, VERDICTS, wording } from './wording.ts';

/** Deepest nesting of Items that is checked. */
export const DEEPEST = 100;

const TAG_KEY = /^[0-9A-Fa-f]{8}$/;
const NONE: ReadonlySet<string> = new Set();

export class Walk {
  readonly collector: Collector;
  readonly view: View;
  /** Module usage at top level; null in single tables. */
  uses: readonly ModuleUse[] | null = null;

  constructor(collector: Collector, root: Item, scope: CompiledScope | null) {
    this.collector = collector;
    this.view = { items: [root], scopes: [scope], frame: null, moduleInUse: null, demanded: NONE };
  }

  /** Whether a declaration counts: its module in use, its conditional includes met. */
  applies(declaration: Declaration): Ternary {
    const { uses } = this;
    if (declaration.module >= 0 && uses && !uses[declaration.module]?.inUse) return 0;
    if (declaration.includes.length === 0) return 1;
    let result: Ternary = 1;
    for (const include of declaration.includes) {
      const verdict = include.condition(this.view);
      if (verdict === 0) {
        const leave = include.leave === null ? 0 : include.leave(this.view);
        if (leave === 0) return 0;
        result = -1;
      } else if (verdict === -1) result = -1;
    }
    return result;
  }

  /** Checks one item along its scope. `skipPresence`: functional group Items, whose presence is a matter of usage. */
  scope(scope: CompiledScope, item: Item, skipPresence = false): void {
    if (!skipPresence)
      for (const attribute of scope.demanding)
        if (!Object.hasOwn(item, attribute.keyword) || item[attribute.keyword] === undefined) this.absent(attribute);
    for (const key of Object.keys(item)) {
      const value = item[key];
      if (value === undefined) continue;
      const attribute = scope.attributes.get(key);
      if (attribute) this.present(attribute, value);
      else this.unknown(key, value, scope, item);
    }
  }

  place(attribute: CompiledAttribute, declaration: Declaration | undefined): Place {
    return {
      keyword: attribute.keyword,
      tag: attribute.tag,
      module: declaration?.table.name ?? null,
      table: declaration?.table.table ?? null,
      section: declaration?.table.section ?? null,
      type: declaration?.type ?? null,
    };
  }

  absent(attribute: CompiledAttribute): void {
    let required: Declaration | null = null;
    let met: Declaration | null = null;
    let undecided: Declaration | null = null;
    for (const declaration of attribute.declarations) {
      const { type } = declaration;
      if (type === '3' || type === null) continue;
      const applies = this.applies(declaration);
      if (applies === 0) continue;
      const module = declaration.module >= 0 ? this.uses?.[declaration.module] : undefined;
      if (module?.whollyAbsent) continue;
      if (type === '1' || type === '2') {
        if (applies === -1) continue;
        if (required === null || type === '1') required = declaration;
        continue;
      }
      const { condition } = declaration;
      if (!condition) continue;
      const verdict = condition.never?.(this.view) === 1 ? 0 : condition.condition(this.view);
      if (verdict === 1 && applies === 1) met ??= declaration;
      else if (verdict !== 0) undecided ??= declaration;
    }
    const found = required ?? met;
    if (found) {
      const condition = found === met ? conditionText(found.condition?.tree ?? null) : null;
      this.collector.add(this.place(attribute, found), {
        code: 'missing',
        severity: 'error',
        condition,
        verdict: found === met ? 'met' : null,
        message: wording.missing(attribute.keyword, found.type, condition),
      });
    } else if (undecided) {
      const condition = conditionText(undecided.condition?.tree ?? null);
      this.collector.undecided++;
      this.collector.add(this.place(attribute, undecided), {
        code: 'undecided',
        severity: 'info',
        condition,
        verdict: 'cannot tell',
        message: wording.undecided(attribute.keyword, condition, undecided.condition?.reason ?? null),
      });
    }
  }

  present(attribute: CompiledAttribute, value: unknown): void {
    const empty = attribute.sequence || attribute.vrs[0] !== 'PN' ? isEmpty(value) : isEmptyName(value);
    const applying = this.allowed(attribute, empty);
    if (empty) return;
    const owner = applying[0] ?? attribute.declarations[0];
    const place = this.place(attribute, owner);
    if (attribute.sequence) {
      this.items(attribute, value, applying, place);
      return;
    }
    checkRepresentation(this, attribute, value, place);
    checkMultiplicity(this, attribute, value, place);
    checkValues(this, attribute, value, applying);
  }

  /** Forbidden and empty; the declarations that apply. */
  allowed(attribute: CompiledAttribute, empty: boolean): Declaration[] {
    const applying: Declaration[] = [];
    let permitted = false;
    let denied: { declaration: Declaration; never: boolean } | null = null;
    let mustHaveValue: Declaration | null = null;
    for (const declaration of attribute.declarations) {
      const applies = this.applies(declaration);
      const module = declaration.module >= 0 ? this.uses?.[declaration.module] : undefined;
      if (applies === 0) {
        if (declaration.includes.length > 0 && (!module || module.inUse)) denied ??= { declaration, never: false };
        continue;
      }
      applying.push(declaration);
      const { type, condition } = declaration;
      if (condition) {
        if (condition.never?.(this.view) === 1) {
          denied = { declaration, never: true };
          continue;
        }
        const verdict = condition.condition(this.view);
        const leave = verdict === 0 ? (condition.leave === null ? 0 : condition.leave(this.view)) : 1;
        if (verdict === 0 && leave === 0) {
          denied ??= { declaration, never: false };
          continue;
        }
      }
      permitted = true;
      if (type === '1' || (type === '1C' && applies === 1)) mustHaveValue ??= declaration;
    }
    if (!permitted && denied) {
      const { declaration, never } = denied;
      const include = declaration.includes.find((one) => one.condition(this.view) === 0);
      const tree = never ? null : (include?.tree ?? declaration.condition?.tree ?? null);
      const condition = conditionText(tree);
      this.collector.add(this.place(attribute, declaration), {
        code: 'forbidden',
        severity: 'error',
        condition,
        verdict: never ? 'met' : 'not met',
        message: never ? wording.never(attribute.keyword, null) : wording.forbidden(attribute.keyword, condition),
      });
    } else if (empty && mustHaveValue) {
      const condition = conditionText(mustHaveValue.condition?.tree ?? null);
      const verdict = mustHaveValue.condition?.condition(this.view);
      this.collector.add(this.place(attribute, mustHaveValue), {
        code: 'empty',
        severity: 'error',
        condition,
        verdict: verdict === undefined ? null : (VERDICTS[verdict] ?? null),
        message: wording.empty(attribute.keyword, mustHaveValue.type, condition),
      });
    }
    return applying;
  }

  items(attribute: CompiledAttribute, value: unknown, applying: readonly Declaration[], place: Place): void {
    if (!Array.isArray(value)) {
      this.collector.add(place, {
        code: 'vr',
        severity: 'error',
        value: typeof value,
        expected: 'SQ',
        message: wording.vr(attribute.keyword, 'SQ', 'a sequence is an array of Items'),
      });
      return;
    }
    checkItems(this, attribute, value, applying, place);
    if (this.uses && this.collector.depth === 0 && this.groups?.sequences.has(attribute.keyword)) return;
    const scope = itemScope(attribute);
    value.forEach((item: unknown, index) => this.item(attribute.keyword, item, index, scope, place));
  }

  /** Functional groups are walked by themselves, frame by frame. */
  groups: { readonly sequences: ReadonlySet<string> } | null = null;

  item(keyword: string, item: unknown, index: number, scope: CompiledScope | null, place: Place): void {
    const { collector, view } = this;
    if (!isItem(item)) {
      collector.add(
        { ...place, keyword: `${keyword}[${index}]` },
        {
          code: 'vr',
          severity: 'error',
          value: String(typeof item),
          expected: 'Item',
          message: wording.shape(`${keyword}[${index}]`, 'is no Item: an object keyed by keyword is expected'),
        },
      );
      return;
    }
    if (view.items.includes(item)) {
      collector.add(
        { ...place, keyword: `${keyword}[${index}]` },
        { code: 'vr', severity: 'error', value: 'cycle', expected: 'Item', message: wording.cycle(`${keyword}[${index}]`) },
      );
      return;
    }
    if (view.items.length > DEEPEST) {
      collector.add(place, {
        code: 'vr',
        severity: 'error',
        value: String(view.items.length),
        expected: `at most ${DEEPEST} levels`,
        message: wording.depth(DEEPEST),
      });
      return;
    }
    collector.enter(keyword, index);
    view.items.push(item);
    view.scopes.push(scope);
    if (scope) this.scope(scope, item);
    else this.free(item);
    view.items.pop();
    view.scopes.pop();
    collector.leave();
  }

  /** An item for which there are no rules: VR, VM, private blocks and retired attributes only. */
  free(item: Item): void {
    for (const key of Object.keys(item)) {
      const value = item[key];
      if (value !== undefined) this.unknown(key, value, null, item);
    }
  }

  /** An attribute that the plan does not name. */
  unknown(key: string, value: unknown, scope: CompiledScope | null, item: Item): void {
    if (TAG_KEY.test(key)) {
      this.tagged(key.toUpperCase(), scope, item);
      return;
    }
    const definition = elementByKeyword(key);
    if (!definition) {
      if (key.startsWith('_')) return;
      this.collector.add(
        { keyword: key, tag: null, module: null, table: null, section: null, type: null },
        { code: 'unexpected', severity: 'warning', message: wording.unknownKeyword(key) },
      );
      return;
    }
    const place: Place = { keyword: key, tag: definition.tag, module: null, table: null, section: null, type: null };
    if (definition.tag.startsWith('0002') || definition.tag.startsWith('FFF') || definition.tag.endsWith('0000')) return;
    if (definition.retired) this.collector.add(place, { code: 'retired', severity: 'warning', message: wording.retired(key) });
    else if (scope && !scope.anyAttribute) {
      this.collector.add(place, {
        code: 'unexpected',
        severity: 'warning',
        message: this.collector.depth === 0 ? wording.unexpected(key) : wording.unexpectedInItem(key),
      });
    }
    if (isEmpty(value)) return;
    const attribute: CompiledAttribute = {
      keyword: key,
      tag: definition.tag,
      vrs: definition.vr.split('|'),
      sequence: definition.vr === 'SQ',
      multiplicity: { min: 0, max: Number.POSITIVE_INFINITY, step: 1 },
      vm: definition.vm,
      declarations: [],
      demanding: false,
      nested: [],
      scope: null,
    };
    if (attribute.sequence) {
      if (Array.isArray(value)) value.forEach((inner: unknown, index) => this.item(key, inner, index, null, place));
      else
        this.collector.add(place, {
          code: 'vr',
          severity: 'error',
          value: typeof value,
          expected: 'SQ',
          message: wording.vr(key, 'SQ', 'a sequence is an array of Items'),
        });
      return;
    }
    checkRepresentation(this, attribute, value, place);
  }

  tagged(tag: string, scope: CompiledScope | null, item: Item): void {
    const place: Place = { keyword: tag, tag, module: null, table: null, section: null, type: null };
    const group = Number.parseInt(tag.slice(0, 4), 16);
    const element = Number.parseInt(tag.slice(4), 16);
    if (group % 2 === 1) {
      if (element === 0 || (element >= 0x10 && element <= 0xff)) return;
      if (element < 0x1000) this.collector.add(place, { code: 'private', severity: 'warning', message: wording.privateBlock(tag) });
      else {
        const creator = `${tag.slice(0, 4)}00${tag.slice(4, 6)}`;
        const reserved = read(item, creator) ?? read(item, creator.toLowerCase());
        if (reserved === undefined)
          this.collector.add(place, { code: 'private', severity: 'warning', message: wording.privateCreator(tag) });
      }
      return;
    }
    if (element === 0 || tag.startsWith('FFF') || tag.startsWith('0002')) return;
    const definition = elementByTag(tag);
    if (definition?.retired) this.collector.add(place, { code: 'retired', severity: 'warning', message: wording.retired(tag) });
    else if (!definition || (scope && !scope.anyAttribute && !scope.attributes.has(definition.keyword))) {
      this.collector.add(place, { code: 'unexpected', severity: 'warning', message: wording.unexpected(tag) });
    }
  }
}

function isEmptyName(value: unknown): boolean {
  const one = (name: unknown): boolean =>
    name === null ||
    name === '' ||
    (typeof name === 'object' && name !== null && !Array.isArray(name) && !(name instanceof Date) && isEmptyPersonName(name));
  if (Array.isArray(value)) return value.every(one);
  return one(value);
}

/** Runs a plan over a data set. */
export function interpretIod(collector: Collector, root: Item, plan: CompiledIod): void {
  const walk = new Walk(collector, root, plan.scope);
  const use = modulesInUse(plan, walk.view);
  walk.uses = use.uses;
  walk.view.demanded = use.demanded;
  walk.view.moduleInUse = (name) => {
    const index = plan.moduleNames.get(name);
    return index === undefined ? null : (use.uses[index]?.inUse ?? null);
  };
  for (const module of plan.modules) {
    const state = use.uses[module.index];
    const place: Place = {
      keyword: null,
      tag: null,
      module: module.table.name,
      table: module.table.table,
      section: module.table.section,
      type: null,
    };
    if (state?.whollyAbsent)
      collector.add(place, {
        code: 'module',
        severity: 'error',
        verdict: state.verdict,
        condition: conditionText(module.condition?.tree ?? null),
        message: wording.module(module.table.name),
      });
    if (state?.forbidden) {
      for (const keyword of state.evidence) {
        const attribute = plan.scope.attributes.get(keyword);
        const condition = conditionText(module.condition?.tree ?? null);
        collector.add(
          { ...place, keyword, tag: attribute?.tag ?? null },
          {
            code: 'forbidden',
            severity: 'error',
            condition,
            verdict: 'not met',
            message: wording.moduleForbidden(keyword, module.table.name, condition),
          },
        );
      }
    }
  }
  if (plan.groups.length > 0) walk.groups = { sequences: new Set(['SharedFunctionalGroupsSequence', 'PerFrameFunctionalGroupsSequence']) };
  walk.scope(plan.scope, root);
  if (plan.groups.length > 0) checkFunctionalGroups(walk, plan, root);
}
