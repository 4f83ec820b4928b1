/** Findings in English: one function from what was found to the sentence that a person reads. */
import { printCondition } from '../rules/print-condition.ts';
import type { Condition } from '../rules/condition.ts';
import type { AttributeType } from '../rules/tables.ts';
import type { Verdict } from './finding.ts';

export function conditionText(tree: Condition | null): string | null {
  return tree ? printCondition(tree) : null;
}

function because(type: AttributeType | null, condition: string | null): string {
  if (type === null) return '';
  return condition === null ? `Type ${type}` : `Type ${type}, ${condition}`;
}

export const wording = {
  missing: (name: string, type: AttributeType | null, condition: string | null): string =>
    `${name} is required (${because(type, condition)}) and absent`,
  empty: (name: string, type: AttributeType | null, condition: string | null): string =>
    `${name} must have a value (${because(type, condition)}) and is empty`,
  forbidden: (name: string, condition: string | null): string =>
    `${name} must not be present${condition === null ? '' : `: its condition is not met (${condition})`}`,
  never: (name: string, condition: string | null): string => `${name} must not be present${condition === null ? '' : ` when ${condition}`}`,
  undecided: (name: string, condition: string | null, reason: string | null): string =>
    `whether ${name} is required cannot be told from this data set (${condition ?? reason ?? 'its condition is not read'})`,
  value: (name: string, value: string, allowed: readonly string[]): string =>
    `${name} is ${JSON.stringify(value)}, which is none of the Enumerated Values ${allowed.join(', ')}`,
  term: (name: string, value: string, allowed: readonly string[]): string =>
    `${name} is ${JSON.stringify(value)}, which is none of the Defined Terms ${allowed.join(', ')}`,
  vr: (name: string, vr: string, what: string): string => `${name} does not fit its Value Representation ${vr}: ${what}`,
  vm: (name: string, count: number, vm: string): string =>
    `${name} has ${count} value${count === 1 ? '' : 's'}, its Value Multiplicity is ${vm}`,
  items: (name: string, count: number, expected: string): string =>
    `${name} has ${count} Item${count === 1 ? '' : 's'}, expected ${expected}`,
  module: (name: string): string => `the ${name} Module is required and wholly absent`,
  moduleForbidden: (name: string, module: string, condition: string | null): string =>
    `${name} belongs to the ${module} Module, whose condition is not met${condition === null ? '' : ` (${condition})`}`,
  unexpected: (name: string): string => `${name} is no attribute of this IOD: the object is a Standard Extended one`,
  unexpectedInItem: (name: string): string => `${name} is not among the attributes of this Item`,
  unknownKeyword: (name: string): string => `${name} is no keyword of the data dictionary and no 8-digit tag`,
  retired: (name: string): string => `${name} is retired`,
  privateCreator: (name: string): string => `private element ${name} has no Private Creator for its block`,
  privateBlock: (name: string): string => `private element ${name} lies in no block that a Private Creator can reserve`,
  sopClassAbsent: (): string => 'SOPClassUID is absent or empty: what the object should contain cannot be told',
  sopClassMalformed: (value: string): string => `SOPClassUID ${JSON.stringify(value)} is no UID`,
  sopClassUnknown: (uid: string): string => `SOP Class ${uid} is not known to this edition: only general checks were made`,
  sopClassRetired: (uid: string, name: string): string => `SOP Class ${name} (${uid}) is retired: only general checks were made`,
  groupMissing: (name: string, condition: string | null): string =>
    `functional group ${name} is required${condition === null ? '' : ` (${condition})`} and absent`,
  groupBoth: (name: string): string => `functional group ${name} is both in the shared and in the per-frame functional groups`,
  groupPlace: (name: string, place: string): string => `functional group ${name} may stand only in the ${place} functional groups`,
  groupForbidden: (name: string, condition: string | null): string =>
    `functional group ${name} must not be present: its condition is not met${condition === null ? '' : ` (${condition})`}`,
  groupUnknown: (name: string): string => `${name} is no functional group of this IOD`,
  shape: (name: string, what: string): string => `${name} ${what}`,
  depth: (limit: number): string => `Items are nested deeper than ${limit} levels; what lies below was not checked`,
  cycle: (name: string): string => `${name} contains itself; what lies below was not checked`,
} as const;

export const VERDICTS: Readonly<Record<number, Verdict>> = { 1: 'met', 0: 'not met', [-1]: 'cannot tell' };
