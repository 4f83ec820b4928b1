/** A code for places that name a context group: what the smallest objects hold there. */
import { exampleCodes } from '../../generated/terminology/example-codes.ts';
import type { GroupMembership } from '../validation/code-groups.ts';

export interface ExampleCode {
  readonly scheme: string;
  readonly value: string;
  readonly meaning: string;
  /** Places that have the group as a defined one take codes outside of it; those that have it as their baseline do not. */
  readonly extensible: boolean;
}

let examples: ReadonlyMap<string, ExampleCode> | null = null;

/** A code of the group; undefined where any code will do, or none is listed. */
export function exampleCode(cid: string): ExampleCode | undefined {
  examples ??= new Map(
    exampleCodes.split('\n').flatMap((line) => {
      const [number = '', scheme = '', value = '', meaning = '', kind] = line.split('|');
      return number === '' ? [] : [[number, { scheme, value, meaning, extensible: kind === 'e' }] as const];
    }),
  );
  return examples.get(cid);
}

/** Groups of one code each, the example: another code is to be exchanged for it. */
export const exampleGroups: GroupMembership = {
  has(cid, scheme, value) {
    const example = exampleCode(cid);
    return example === undefined ? null : example.scheme === scheme && example.value === value;
  },
  extensible: (cid) => exampleCode(cid)?.extensible ?? true,
  name: () => '',
  uses: () => false,
};
