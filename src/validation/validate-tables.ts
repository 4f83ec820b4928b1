/** Validation along given rules: a data set against one IOD, or against one table. */
import type { Iod } from '../rules/authoring.ts';
import type { IodRules, TableRules } from '../rules/tables.ts';
import { Collector } from './collector.ts';
import { compileIod, compileTable } from './compile.ts';
import { isItem, type Item } from './condition.ts';
import { NonconformantError } from './errors.ts';
import type { Finding, ValidationResult } from './finding.ts';
import { interpretIod, Walk } from './interpret.ts';
import { wording } from './wording.ts';

/** The caller's object as an item; what is no plain object is an empty one. */
function rootOf(dataset: object): Item {
  return isItem(dataset) ? dataset : {};
}

/** Findings of the attributes of one table alone. */
export function validateTable(dataset: object, table: TableRules): Finding[] {
  const scope = compileTable(table);
  const collector = new Collector();
  const root = rootOf(dataset);
  const walk = new Walk(collector, root, scope);
  for (const attribute of scope.list) {
    const value = root[attribute.keyword];
    if (Object.hasOwn(root, attribute.keyword) && value !== undefined) walk.present(attribute, value);
    else if (attribute.demanding) walk.absent(attribute);
  }
  return collector.findings;
}

function text(root: Item, keyword: string): string | null {
  const value = Object.hasOwn(root, keyword) ? root[keyword] : undefined;
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The result for a data set as a given IOD. */
export function resultOf(dataset: object, rules: IodRules): ValidationResult {
  const root = rootOf(dataset);
  const collector = new Collector();
  interpretIod(collector, root, compileIod(rules));
  return {
    ...identify(root),
    iod: rules.id,
    conforms: !collector.findings.some((finding) => finding.severity === 'error'),
    undecided: collector.undecided,
    error: null,
    findings: collector.findings,
  };
}

/** The UIDs that a result names. */
export function identify(
  dataset: object,
): Pick<ValidationResult, 'sopClassUID' | 'sopInstanceUID' | 'seriesInstanceUID' | 'studyInstanceUID' | 'transferSyntaxUID'> {
  const root = rootOf(dataset);
  return {
    sopClassUID: text(root, 'SOPClassUID'),
    sopInstanceUID: text(root, 'SOPInstanceUID'),
    seriesInstanceUID: text(root, 'SeriesInstanceUID'),
    studyInstanceUID: text(root, 'StudyInstanceUID'),
    transferSyntaxUID: text(root, 'TransferSyntaxUID'),
  };
}

const UID = /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*))+$/;

/** The result where no IOD is known: VR, VM, private blocks and retired attributes only. */
export function generalResult(dataset: object, retired: string | null): ValidationResult {
  const root = rootOf(dataset);
  const collector = new Collector();
  const uid = text(root, 'SOPClassUID');
  const place = { keyword: 'SOPClassUID', tag: '00080016', module: null, table: null, section: null, type: null };
  const malformed = uid !== null && (uid.length > 64 || !UID.test(uid));
  if (uid === null) collector.add(place, { code: 'sop-class', severity: 'error', message: wording.sopClassAbsent() });
  else if (malformed) collector.add(place, { code: 'sop-class', severity: 'error', message: wording.sopClassMalformed(uid) });
  else if (retired !== null) collector.add(place, { code: 'retired', severity: 'warning', message: wording.sopClassRetired(uid, retired) });
  else collector.add(place, { code: 'sop-class', severity: 'warning', message: wording.sopClassUnknown(uid) });
  new Walk(collector, root, null).free(root);
  const error = uid === null || malformed;
  return { ...identify(root), iod: null, conforms: error ? false : null, undecided: 0, error: null, findings: collector.findings };
}

export function validateIod(dataset: object, rules: IodRules): Finding[] {
  return resultOf(dataset, rules).findings;
}

export function conformsToIod(dataset: object, rules: IodRules): boolean {
  return resultOf(dataset, rules).conforms === true;
}

/** Narrows to the IOD's type. */
export function conformsTo<Attributes>(dataset: object, iod: Iod<Attributes>): dataset is Attributes & object {
  return conformsToIod(dataset, iod);
}

/** @throws NonconformantError with all findings when there is an error finding. */
export function assertConforms<Attributes>(dataset: object, iod: Iod<Attributes>): asserts dataset is Attributes & object {
  const result = resultOf(dataset, iod);
  if (result.conforms !== true) throw new NonconformantError(iod.id, result.findings);
}
