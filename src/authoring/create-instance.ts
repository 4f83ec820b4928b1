/** A data set of an IOD from what only the author can know: UIDs, empty Type 2 attributes, counts and only values are filled in, then everything is checked. */
import { giveOnDemand, inFull, isOnDemand } from '../dataset/items-on-demand.ts';
import { readableCopy } from '../dataset/readable.ts';
import type { DataItem, DataValue } from '../dataset/types.ts';
import { newUid } from '../dataset/uids.ts';
import type { Apply, Authored, Iod, TypeFn } from '../rules/authoring.ts';
import type { IodRules } from '../rules/tables.ts';
import { derived } from './derived.ts';
import { NonconformantError } from '../validation/errors.ts';
import type { Finding } from '../validation/finding.ts';
import { isItem } from '../validation/check-items.ts';
import { assertIod, resultOf, validateTable } from '../validation/validate-tables.ts';

/** UIDs that are made anew where the IOD requires them and the author gives none. */
const DERIVED_UIDS: ReadonlySet<string> = new Set(['SOPInstanceUID', 'StudyInstanceUID', 'SeriesInstanceUID', 'FrameOfReferenceUID']);
/** Rounds of filling: what is filled may bring further empty attributes in. */
const ROUNDS = 20;
const DEEPEST = 100;

/** A copy of the author's object: arrays and Items anew, bytes by reference, so that the author's stays as it is. */
function copy(value: unknown, depth: number, around: Map<object, DataItem>): DataValue | DataValue[] {
  if (Array.isArray(value)) return value.map((one: unknown) => copy(one, depth, around) as DataValue);
  const plain =
    typeof value === 'object' &&
    value !== null &&
    !(value instanceof ArrayBuffer) &&
    !ArrayBuffer.isView(value) &&
    !(value instanceof Date);
  if (!plain || depth >= DEEPEST) return value as DataValue;
  // An Item that contains itself does so in the copy too, for the check to say.
  return around.get(value) ?? copyItem(value, depth + 1, around);
}

/** A copy of Items, or of an Item, as instances have them of their author's. */
export function copyOf<Value extends object>(value: Value): Value {
  // What is copied member by member has the type of what it was copied from.
  return copy(value, 0, new Map()) as Value;
}

function copyItem(item: object, depth: number, around: Map<object, DataItem>): DataItem {
  const result: DataItem = {};
  around.set(item, result);
  for (const key of Object.keys(item)) {
    const value: unknown = Reflect.get(item, key);
    // Items that are made on demand are nobody's yet.
    if (depth === 0 && isOnDemand(value)) Reflect.set(result, key, value);
    else if (value !== undefined && key !== '__proto__') result[key] = copy(value, depth, around);
  }
  around.delete(item);
  return result;
}

/** @throws NonconformantError where a member cannot be read or an array contains itself, with what the check says of it. */
function copyOfGiven(given: object, iod: IodRules): DataItem {
  try {
    return copyItem(given, 0, new Map());
  } catch {
    const { findings } = resultOf(given, iod);
    if (findings.some(({ severity, code }) => severity === 'error' && code === 'vr')) throw new NonconformantError(iod.name, findings);
    // What is no attribute may be as it likes.
    return copyItem(readableCopy(given), 0, new Map());
  }
}

/** Item and keyword that a finding's path leads to; null when the way is not there. */
function target(root: DataItem, path: string): { item: DataItem; keyword: string } | null {
  const parts = path.split('.');
  const keyword = parts.pop() ?? '';
  let item = root;
  for (const part of parts) {
    const match = /^(.+)\[(\d+)\]$/.exec(part);
    const list = match ? item[match[1] ?? ''] : undefined;
    const next: unknown = Array.isArray(list) ? list[Number(match?.[2])] : undefined;
    if (typeof next !== 'object' || next === null || Array.isArray(next) || next instanceof ArrayBuffer) return null;
    item = next as DataItem;
  }
  return { item, keyword };
}

/** Items on demand are made and kept where an error is found in them: it may be filled. */
function keepItems(root: DataItem, keys: readonly string[], findings: readonly Finding[]): void {
  for (const key of keys)
    if (findings.some(({ severity, path }) => severity === 'error' && path.startsWith(`${key}[`)))
      Reflect.set(root, key, inFull(root[key]));
}

/** What was derived and turned out to be wrong is the author's to give. */
type Withdrawn = Set<string>;

function fill(root: DataItem, iod: IodRules, finding: Finding, derivedPaths: Set<string>, withdrawn: Withdrawn): boolean {
  const { path } = finding;
  if (derivedPaths.has(path) && finding.code !== 'missing') {
    const at = target(root, path);
    derivedPaths.delete(path);
    withdrawn.add(path);
    return at !== null && delete at.item[at.keyword];
  }
  if (finding.code !== 'missing') return false;
  const at = target(root, path);
  if (!at) return false;
  if (finding.type === '2' || finding.type === '2C') {
    at.item[at.keyword] = null;
    return true;
  }
  if (at.item === root && DERIVED_UIDS.has(at.keyword)) {
    root[at.keyword] = newUid();
    return true;
  }
  if (withdrawn.has(path)) return false;
  const around = path
    .split('.')
    .slice(0, -1)
    .map((part) => part.replace(/\[\d+\]$/, ''));
  const value = derived(iod, root, at.item, around, at.keyword);
  if (value === undefined) return false;
  at.item[at.keyword] = value;
  derivedPaths.add(path);
  return true;
}

/** Empty attributes that a wholly absent module would have: a module of Type 2 attributes alone is there when they are. */
function fillModule(root: DataItem, iod: IodRules, name: string | null): boolean {
  const use = iod.modules.find((one) => one.module().name === name);
  let moved = false;
  for (const rule of use?.module().rows ?? []) {
    if (!('keyword' in rule) || root[rule.keyword] !== undefined) continue;
    const value = rule.type === '1' ? derived(iod, root, root, [], rule.keyword) : undefined;
    if (rule.type === '2') root[rule.keyword] = null;
    else if (value !== undefined) root[rule.keyword] = value;
    else if (rule.type === '1' && DERIVED_UIDS.has(rule.keyword)) root[rule.keyword] = newUid();
    else continue;
    moved = true;
  }
  return moved;
}

/** Findings with the attributes of wholly absent modules by name, in place of the modules: what the author has to give. */
function named(iod: IodRules, root: DataItem, findings: readonly Finding[]): Finding[] {
  const paths = new Set(findings.flatMap(({ code, path }) => (code === 'missing' ? [path] : [])));
  return findings.flatMap((finding): Finding[] => {
    if (finding.code !== 'module' || finding.severity !== 'error') return [finding];
    const table = iod.modules.find((one) => one.module().name === finding.module)?.module();
    const missed = table === undefined ? [] : validateTable(root, table).filter(({ code }) => code === 'missing');
    // A module of which nothing can be told is named itself.
    if (missed.length === 0) return [finding];
    return missed.filter(({ path }) => !paths.has(path) && paths.add(path));
  });
}

/**
 * Makes a data set of an IOD.
 * @param iod the definition, for example `ctImage` of `iodine-dicom/iods/ct-image`.
 * @param attributes what is required at the top level, but for UIDs and Type 2 attributes; inside Items empty attributes may be left out at run time.
 * Of the literal only the attributes that conditions of the top level read are inferred: where these conditions are met or not met, the compiler
 * asks for, or refuses, what depends on them.
 * @returns a new data set; the author's object is not changed, its bytes are shared.
 * @throws NonconformantError with all findings at once.
 * @throws UnknownIodError when `iod` is no definition of an IOD.
 */
export function createInstance<
  Attributes,
  Select extends Record<string, unknown>,
  Conditions extends TypeFn,
  const Given extends { [K in keyof Select]?: Select[K] } & Record<string, unknown>,
>(
  iod: Iod<Attributes, Select, Conditions>,
  attributes: Authored<Attributes> & { [K in keyof Given & keyof Select]?: Given[K] } & Apply<Conditions, Given>,
): Attributes {
  assertIod(iod);
  const given: unknown = attributes;
  // Said by the check, in the words that it has for what is no data set.
  if (!isItem(given)) throw new NonconformantError(iod.name, resultOf(given, iod).findings);
  const root = copyOfGiven(given, iod);
  const onDemand = Object.keys(root).filter((key) => isOnDemand(root[key]));
  const [only, ...others] = iod.sopClassUIDs;
  if (root.SOPClassUID === undefined && only !== undefined && others.length === 0) root.SOPClassUID = only;
  root.SOPInstanceUID ??= newUid();
  let findings: Finding[] = [];
  const derivedPaths = new Set<string>();
  const withdrawn: Withdrawn = new Set();
  for (let round = 0; round < ROUNDS; round++) {
    findings = resultOf(root, iod).findings;
    keepItems(root, onDemand, findings);
    let moved = false;
    for (const finding of findings) {
      if (finding.severity !== 'error') continue;
      if (finding.code === 'module' ? fillModule(root, iod, finding.module) : fill(root, iod, finding, derivedPaths, withdrawn))
        moved = true;
    }
    if (!moved) break;
  }
  if (findings.some((finding) => finding.severity === 'error')) throw new NonconformantError(iod.name, named(iod, root, findings));
  for (const key of onDemand) giveOnDemand(root, key, root[key]);
  // No error finding as this IOD: the object has the type.
  return root as Attributes;
}
