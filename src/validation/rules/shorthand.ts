/** Short ways to write conditions, references and amounts of rules; what they make is plain data. */
import type { AttributeRef, Condition } from '../../rules/condition.ts';
import type { Amount } from './language.ts';

/** The attribute of the same Item. */
export const own = (keyword: string): AttributeRef => ({ keyword, scope: 'item' });
/** The attribute at the top level. */
export const top = (keyword: string): AttributeRef => ({ keyword, scope: 'root' });
export const part = (keyword: string, number: number): AttributeRef => ({ keyword, value: number });

export const is = (keyword: string, ...to: (string | number)[]): Condition => ({ op: '=', attribute: { keyword }, to });
export const isOwn = (keyword: string, ...to: (string | number)[]): Condition => ({ op: '=', attribute: own(keyword), to });
export const isAt = (keyword: string, value: number, ...to: (string | number)[]): Condition => ({
  op: '=',
  attribute: { keyword, value },
  to,
});
export const has = (keyword: string): Condition => ({ op: 'valued', attribute: { keyword } });
export const not = (of: Condition): Condition => ({ op: 'not', of });
export const all = (...of: Condition[]): Condition => ({ op: 'and', of });
export const any = (...of: Condition[]): Condition => ({ op: 'or', of });
export const above = (attribute: AttributeRef, to: number): Condition => ({ op: '>', attribute, to });
export const between = (attribute: AttributeRef, low: number, high: number): Condition =>
  all({ op: '>=', attribute, to: low }, { op: '<=', attribute, to: high });

export const number = (attribute: AttributeRef, absent?: number): Amount =>
  absent === undefined ? { value: attribute } : { value: attribute, absent };
export const count = (attribute: AttributeRef, absent?: number): Amount =>
  absent === undefined ? { count: attribute } : { count: attribute, absent };
export const times = (...of: Amount[]): Amount => ({ op: '*', of });
export const plus = (...of: Amount[]): Amount => ({ op: '+', of });
export const minus = (...of: Amount[]): Amount => ({ op: '-', of });
export const by = (of: Amount, divisor: Amount): Amount => ({ op: '/', of: [of, divisor] });
export const up = (amount: Amount): Amount => ({ up: amount });
