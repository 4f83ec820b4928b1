/** Validation against given rules: an IOD, one table, or the dictionary alone. What generated files call. */
import { edition as generatedEdition } from '../../generated/edition.ts';
import type { Iod } from '../rules/authoring.ts';
import type { IodRules, TableRules } from '../rules/tables.ts';
import { isBlank } from './blank.ts';
import { checkContent } from './check-content.ts';
import { checkDirectory } from './check-directory.ts';
import { fileFactsOf } from '../dataset/file-facts.ts';
import { checkFile } from './file/check-file.ts';
import { checkIodConstraints } from './check-iod-constraints.ts';
import { checkLevel, fill } from './check-level.ts';
import { isItem } from './check-items.ts';
import { Collector } from './collector.ts';
import { generalPlan, iodPlan, tablePlan } from './compile-iod.ts';
import { NonconformantError, UnknownIodError } from './errors.ts';
import type { Finding, ValidationResult } from './finding.ts';
import { checkGroups, openGroups } from './functional-groups.ts';
import { read, single } from './lookup.ts';
import { settleModules } from './modules-in-use.ts';
import type { PlanOwner } from './plan.ts';
import { plain } from './add-findings.ts';
import { Run, type RunSetting } from './run.ts';
import { uid as checkUid } from './vr-text.ts';
import * as say from './wording.ts';

/** Edition and dictionary that a validation uses, those of the generated rules where they are not given; tables of codes, without which codes are not checked. */
export type Setting = Partial<RunSetting>;

function check(dataset: unknown, owner: PlanOwner, setting: Setting, out: Collector): void {
  if (!isItem(dataset)) {
    const value = say.shown(dataset);
    out.add({ code: 'vr', ...plain('error', '', null, say.noDataSet(value)), value, expected: say.dataSet });
    return;
  }
  const run = new Run(owner, dataset, out, { ...setting, edition: setting.edition ?? generatedEdition });
  const { root } = run;
  if (!fill(root)) return;
  if (owner.units.length > 0) settleModules(root);
  run.settled = true;
  const groups = owner.sharedSlot >= 0 || owner.perFrameSlot >= 0 ? openGroups(root) : null;
  checkLevel(root);
  if (groups !== null) checkGroups(groups);
  if (owner.constraints !== null) checkIodConstraints(root, owner.constraints);
  if (owner.records !== null) checkDirectory(root, owner.records);
  if (owner.content !== null) checkContent(root, owner.content);
  if (!owner.partial || owner === generalPlan) {
    const file = fileFactsOf(dataset);
    if (file !== null) checkFile(root, file);
  }
}

/** @throws UnknownIodError when a caller without a compiler gives something else. */
export function assertIod(iod: unknown): asserts iod is IodRules {
  const rules = typeof iod === 'object' && iod !== null && 'modules' in iod && 'sopClassUIDs' in iod;
  if (!rules) throw new UnknownIodError(say.shown(iod));
}

/** Checks a data set as an instance of an IOD. */
function checkIod(dataset: unknown, iod: IodRules, out: Collector, setting: Setting = {}): void {
  assertIod(iod);
  const uid = text(dataset, 'SOPClassUID')?.trimEnd();
  if (uid !== undefined && iod.sopClassUIDs.length > 0 && !iod.sopClassUIDs.includes(uid)) {
    out.add({ code: 'sop-class', ...plain('error', 'SOPClassUID', SOP_CLASS_UID, say.otherSopClass(iod.name)) });
  }
  check(dataset, iodPlan(iod), setting, out);
}

/** Checks what the dictionary alone says: Value Representations, numbers of values, retired and private attributes. */
function checkGeneral(dataset: unknown, out: Collector, setting: Setting = {}): void {
  check(dataset, generalPlan, setting, out);
}

/** A member of the data set as text; null where it is absent or none. */
function text(dataset: unknown, keyword: string): string | null {
  if (!isItem(dataset)) return null;
  const value = single(read(dataset, keyword));
  return typeof value === 'string' && value !== '' ? value : null;
}

function resultFor(dataset: unknown, iod: string | null, out: Collector): ValidationResult {
  return {
    sopClassUID: text(dataset, 'SOPClassUID'),
    sopInstanceUID: text(dataset, 'SOPInstanceUID'),
    seriesInstanceUID: text(dataset, 'SeriesInstanceUID'),
    studyInstanceUID: text(dataset, 'StudyInstanceUID'),
    transferSyntaxUID: (isItem(dataset) ? fileFactsOf(dataset)?.transferSyntaxUID : null) ?? text(dataset, 'TransferSyntaxUID'),
    iod,
    conforms: out.errors === 0,
    undecided: out.undecided,
    error: null,
    findings: out.findings,
  };
}

const SOP_CLASS_UID = '00080016';

/** The result for a data set as an instance of a given IOD. */
export function resultOf(dataset: unknown, iod: IodRules, setting: Setting = {}): ValidationResult {
  const out = new Collector();
  checkIod(dataset, iod, out, setting);
  return resultFor(dataset, iod.id, out);
}

/** Findings that are more than information, of a data set as an instance of a given IOD. */
export function faultsOf(dataset: unknown, iod: IodRules, setting: Setting = {}): Finding[] {
  const out = new Collector(false);
  checkIod(dataset, iod, out, setting);
  return out.findings;
}

/** What is known of a SOP class without an IOD of its own. */
export interface SopClassNote {
  readonly name: string;
  readonly retired?: boolean;
}

/** The result where no IOD is known: what the dictionary alone says. `note`: what the edition knows of the SOP class. */
export function generalResult(dataset: object, note: SopClassNote | null, setting: Setting = {}): ValidationResult {
  const out = new Collector();
  const uid = text(dataset, 'SOPClassUID')?.trimEnd() ?? null;
  if (isItem(dataset)) {
    const given = read(dataset, 'SOPClassUID');
    const malformed = uid === null ? !isBlank('UI', given) : checkUid(uid) !== null;
    const absent = uid === null && note === null && !malformed;
    const message = absent ? say.noSopClass : malformed ? say.badSopClass : note === null ? say.unknownSopClass : say.withoutIod(note.name);
    if (note?.retired) out.add({ code: 'retired', ...plain('warning', 'SOPClassUID', SOP_CLASS_UID, say.retiredSopClass(note.name)) });
    else out.add({ code: 'sop-class', ...plain(absent || malformed ? 'error' : 'warning', 'SOPClassUID', SOP_CLASS_UID, message) });
    checkGeneral(dataset, out, setting);
    const result = resultFor(dataset, null, out);
    return { ...result, conforms: absent || malformed ? false : null };
  }
  checkGeneral(dataset, out, setting);
  return resultFor(dataset, null, out);
}

/** Findings of the data set as this IOD. */
export function validateIod(dataset: object, iod: IodRules): Finding[] {
  const out = new Collector();
  checkIod(dataset, iod, out);
  return out.findings;
}

/** True when the data set has no error finding as this IOD. */
export function conformsToIod(dataset: object, iod: IodRules): boolean {
  const out = new Collector();
  checkIod(dataset, iod, out);
  return out.errors === 0;
}

/** Findings of the attributes of one table alone; conditions read the data set given. */
export function validateTable(dataset: object, table: TableRules): Finding[] {
  const out = new Collector();
  check(dataset, tablePlan(table), {}, out);
  return out.findings;
}

/** Narrows to the IOD's type. */
export function conformsTo<Attributes>(dataset: object, iod: Iod<Attributes>): dataset is Attributes & object {
  return conformsToIod(dataset, iod);
}

/** @throws NonconformantError with all findings when there is an error finding. */
export function assertConforms<Attributes>(dataset: object, iod: Iod<Attributes>): asserts dataset is Attributes & object {
  const result = resultOf(dataset, iod);
  if (result.conforms !== true) throw new NonconformantError(iod.name, result.findings);
}
