/** What findings say: one sentence each, made from the finding's own fields and a detail or two that only the place of discovery knows. */
import type { Requirement, UnknownReason } from '../rules/condition.ts';
import type { AttributeType } from '../rules/tables.ts';

/** Longest piece of a value that a finding shows. */
const SHOWN = 64;

/** A value as a finding shows it. */
export function shown(value: unknown): string {
  try {
    return shownText(value);
  } catch {
    return 'an object that cannot be read';
  }
}

function shownText(value: unknown): string {
  let text: string;
  if (typeof value === 'string') text = value;
  else if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') text = String(value);
  else if (value === null) text = 'null';
  else if (Array.isArray(value)) text = `an array of ${value.length}`;
  else if (typeof value === 'object') text = Object.prototype.toString.call(value).slice(1, -1);
  else text = typeof value;
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

const because = (type: AttributeType | null, condition: string | null): string =>
  `Type ${type ?? '3'}${condition === null ? '' : ` because ${condition}`}`;

export const missing = (type: AttributeType | null, condition: string | null): string =>
  `Required and absent (${because(type, condition)})`;

export const empty = (type: AttributeType | null, condition: string | null): string =>
  `Without value where one is required (${because(type, condition)})`;

export const emptyEitherWay = (type: AttributeType | null): string =>
  `Without value; where an attribute of Type ${type ?? '1C'} is present it has one`;

export const forbidden = (type: AttributeType | null, condition: string | null): string =>
  `Present, though its condition is not met (Type ${type ?? '3'}${condition === null ? '' : `, only if ${condition}`})`;

export const never = (condition: string): string => `Present, though it shall not be where ${condition}`;

export const forbiddenByModule = (module: string, condition: string | null): string =>
  `Present, though it belongs to the ${module} Module, whose condition is not met${condition === null ? '' : ` (only if ${condition})`}`;

export const forbiddenGroup = (name: string, condition: string | null): string =>
  `The ${name} Functional Group is present, though its condition is not met${condition === null ? '' : ` (only if ${condition})`}`;

export const moduleAbsent = (name: string, condition: string | null): string =>
  `The ${name} Module is required and wholly absent${condition === null ? '' : ` (because ${condition})`}`;

export const groupAbsent = (name: string, condition: string | null): string =>
  `The ${name} Functional Group is required and absent${condition === null ? '' : ` (because ${condition})`}`;

export const groupTwice = (name: string): string => `The ${name} Functional Group is both shared and per-frame`;

export const groupMisplaced = (name: string, place: 'shared' | 'per-frame'): string =>
  `The ${name} Functional Group may stand only in the ${place === 'shared' ? 'Shared' : 'Per-Frame'} Functional Groups Sequence`;

export const enumerated = (value: string, allowed: readonly string[]): string =>
  `${value} is none of the Enumerated Values ${allowed.slice(0, 12).join(', ')}${allowed.length > 12 ? ', …' : ''}`;

export const defined = (value: string, allowed: readonly string[]): string =>
  `${value} is none of the Defined Terms ${allowed.slice(0, 12).join(', ')}${allowed.length > 12 ? ', …' : ''}`;

export const representation = (value: string, expected: string): string => `${value} does not fit ${expected}`;

export const otherVr = (found: string, expected: string): string =>
  `Stands as ${found} in the file, where the data dictionary has ${expected}`;

export const padding = (vr: string): string =>
  `Padded with ${vr === 'UI' ? 'a space' : 'NUL'} in the file, where ${vr} is padded with ${vr === 'UI' ? 'NUL' : 'a space'}`;

export const multiplicity = (count: number, expected: string): string =>
  `${count} ${count === 1 ? 'value' : 'values'} where the VM is ${expected}`;

export const itemCount = (count: number, expected: string): string =>
  `${count} ${count === 1 ? 'Item' : 'Items'} where there shall be ${expected}`;

export const itemRange = (min: number, max: number | null): string => {
  if (max === null) return `${min} or more`;
  return min === max ? String(min) : `${min} to ${max}`;
};

export const itemsOf = (wanted: number, keyword: string, counted: boolean, less: number, atMost: boolean): string => {
  const many = less === 0 ? 'as many as' : `${less} less than`;
  return `${atMost ? 'at most ' : ''}${wanted} (${counted ? `${many} Items of ${keyword}` : keyword})`;
};

export const unexpected = (iod: string): string => `Not an attribute of the ${iod} IOD at this place (Standard Extended SOP Class)`;

export const unexpectedInTable = 'Not an attribute that its tables have at this place';

export const unknownKeyword = 'Not a keyword of the data dictionary';

export const underItsTag = (keyword: string): string => `Stands under its tag; as an attribute of the data dictionary it is ${keyword}`;

export const unknownTag = 'Not a tag of the data dictionary';

export const fileMeta = 'File Meta Information, which is no part of a data set';

export const command = 'A command element, which is no part of a data set';

export const retired = 'Retired from the standard';

export const noBlock = 'A private element in no reserved block (elements 1000 to FFFF belong to blocks 10 to FF)';

export const noCreator = (creator: string): string => `A private element whose block has no Private Creator (${creator})`;

export const badPrivateGroup = 'Private groups 0001, 0003, 0005, 0007 and FFFF are not allowed';

const REASONS: Readonly<Record<UnknownReason, string>> = {
  'first-item': 'it asks about other Items of its sequence',
  'other-instance': 'it asks about another instance',
  knowledge: 'it asks for knowledge that the data set does not hold',
  unread: 'its sentence has not been understood',
};

function unknown(requirement: Requirement | undefined): string {
  if (requirement?.missing !== undefined) return `it depends on ${requirement.missing}`;
  return requirement?.reason ? REASONS[requirement.reason] : 'what its condition names is not there';
}

export const undecided = (type: AttributeType | null, requirement: Requirement | undefined): string =>
  `Absent; whether it is required (Type ${type ?? '3'}) cannot be told: ${unknown(requirement)}`;

export const undecidedModule = (name: string, requirement: Requirement | undefined): string =>
  `The ${name} Module is absent; whether it is required cannot be told: ${unknown(requirement)}`;

export const undecidedGroup = (name: string, requirement: Requirement | undefined): string =>
  `The ${name} Functional Group is absent; whether it is required cannot be told: ${unknown(requirement)}`;

export const noSopClass = 'SOP Class UID is absent: only general checks were made';

export const badSopClass = 'SOP Class UID is not a UID: only general checks were made';

export const unknownSopClass = 'SOP Class UID is not known to this edition: only general checks were made';

export const withoutIod = (name: string): string => `${name} has no composite IOD in this edition: only general checks were made`;

export const otherSopClass = (iod: string): string => `SOP Class UID is not one of the ${iod} IOD`;

export const retiredSopClass = (name: string): string => `${name} is retired`;

export const encapsulatedVr = (vr: string): string => `Stands as ${vr} in the file, where encapsulated Pixel Data are OB`;

export const directoryNoRecord = (offset: number): string => `Offset ${offset} where there is no directory record`;

export const directoryShared = (offset: number): string => `Offset ${offset} is given twice: a directory record stands in one place`;

export const directoryLast = 'Not the offset of the last directory record of the Root Directory Entity';

export const directoryUnreached = (count: number, all: number): string =>
  `${count} of ${all} directory records cannot be reached from the Root Directory Entity`;

export const directoryPlace = (type: string, above: string): string =>
  `A directory record of type ${type} may not stand ${above === '' ? 'in the Root Directory Entity' : `below one of type ${above}`}`;

/** What a data set is. */
export const dataSet = 'an object keyed by keyword';

export const noDataSet = (value: string): string => `${value} is no data set: a data set is ${dataSet}`;

export const unreadable = (reason: string): string => `Cannot be read: ${reason}`;

export const tooDeep = (limit: number): string => `Items nested deeper than ${limit} levels are not looked into`;

export const cyclic = 'The Item contains itself';

export const sharedItem = 'The same object stands as an Item in several places; among very many Items it was looked into once';

export const tooMany = (limit: number): string => `More than ${limit} Items: the rest was not looked into`;

export const group = (cid: string, name: string): string => `CID ${cid}${name === '' ? '' : ` (${name})`}`;

export const outsideGroup = (groups: readonly string[], baseline: boolean): string =>
  `The code is not in ${groups.join(' or ')}, ${baseline ? 'the baseline of this place' : 'which may not be extended'}`;

export const codeShown = (value: string, scheme: string): string => shown(`(${value}, ${scheme})`);

export const retiredCode = (scheme: string, value: string, current: readonly string[]): string =>
  `${scheme} is retired: ${shown(value)} ${current.length === 0 ? 'has no known SNOMED CT code' : `is ${current.join(' or ')} in SCT`}`;

export const otherMeaning = (code: string, cid: string, meanings: readonly string[]): string =>
  `${code} means ${meanings.join(', or ')} (CID ${cid})`;
