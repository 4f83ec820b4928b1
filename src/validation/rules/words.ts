/** What is wrong, in words, after what a rule asks. */
import type { Condition } from '../../rules/condition.ts';
import { printCondition } from '../../rules/print-condition.ts';
import { shown } from '../wording.ts';
import type { Target } from './language.ts';

/** Values of an attribute that are shown of a list. */
const SHOWN = 6;

/** A number without the noise of binary fractions. */
export const figure = (value: number): string => String(Number(value.toPrecision(8)));

const figures = (values: readonly number[]): string => [...new Set(values.map(figure))].join(' or ');

const listed = (value: unknown): string => {
  if (!Array.isArray(value)) return shown(value);
  return `${value
    .slice(0, SHOWN)
    .map((one) => shown(one))
    .join('\\')}${value.length > SHOWN ? '\\…' : ''}`;
};

export const relation = (left: number, is: string, right: readonly number[]): string =>
  `${figure(left)} where it is to be ${is === '=' ? '' : `${is} `}${figures(right)}`;

export const bytes = (length: number, wanted: readonly number[]): string => `${length} bytes, not ${figures(wanted)}`;

export const count = (found: number, wanted: number): string => `${found}, not ${figure(wanted)}`;

export const numbered = (found: number, wanted: number): string => `${found} where ${wanted} comes next`;

export const beyond = (found: number, items: number): string => `${figure(found)} where 1 to ${items} can be`;

export const less = (found: number, before: number): string => `${figure(found)} after ${figure(before)}`;

export const repeated = (value: string, index: number): string => `${value} is in Item ${index + 1} already`;

export const unused = (wanted: number): string => `no Item has ${wanted}`;

export const noTarget = (value: string, to: readonly Target[]): string =>
  `there is no ${value} in ${to.map(({ within, keyword }) => [...within, keyword].join('.')).join(' or ')}`;

export const order = (place: number, before: number, value: number): string =>
  `value ${place} is ${figure(value)}, after ${figure(before)}`;

export const differs = (value: unknown, other: unknown): string => `${listed(value)} against ${listed(other)}`;

export const alike = (other: string): string => `the same as ${other}`;

export const broken = (value: unknown, condition: Condition): string => `${listed(value)}, where ${printCondition(condition)} is asked for`;

export const vectorLength = (length: number): string => `a vector is ${figure(length)} long`;

export const notOrthogonal = (product: number): string => `their dot product is ${figure(product)}`;

export const letters = (value: string): string => `${shown(value)} is made of other letters`;

export const opposites = (value: string): string => `${shown(value)} names one axis twice`;

export const against = (value: string): string => `${shown(value)} points the other way`;

export const lastRow = (row: readonly number[]): string => `it is ${row.map(figure).join(', ')}`;

export const matrix = (what: string, value: number): string => `${what} ${figure(value)}`;

export const offPlane = (distance: number): string => `a point is ${figure(distance)} mm off the plane of the others`;

export const closed = 'the last point repeats the first';

export const pairTwice = (x: number, y: number): string => `${figure(x)}\\${figure(y)} is there twice`;

export const pointsNowhere = (tag: string): string => `${tag} is not there, or has no value`;

export const tooLarge = (value: number, bits: number): string => `${value} does not fit ${bits} bits`;

export const listIndex = (index: number, value: number, least: number, most: number): string =>
  `index ${index + 1} is ${value}, where ${least} to ${most} can be`;

export const weights = (sum: number, difference: number): string => `they sum to ${figure(sum)}, the difference is ${figure(difference)}`;

export const otherLetters = 'there is another character than a letter or a digit';

export const noChannel = (group: number, channel: number): string => `there is no channel ${channel} in multiplex group ${group}`;

export const otherClass = (found: string, first: string): string => `${found} beside ${first}`;
