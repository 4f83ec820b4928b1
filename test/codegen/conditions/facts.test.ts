/** The fact form of a condition, and the normal form that it holds, read back as they were written. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printFact, readFact } from '../../../codegen/conditions/facts.ts';
import { NormalFormError, parseNormal } from '../../../codegen/conditions/parse-normal.ts';
import type { ConditionModel } from '../../../codegen/standard/model.ts';
import { printCondition } from '../../../src/rules/print-condition.ts';
import { condition } from './arbitrary-condition.ts';

const label = fc.constantFrom('data' as const, 'study' as const, 'knowledge' as const, 'unread' as const);
const requirement: fc.Arbitrary<ConditionModel> = fc
  .record({
    tree: fc.option(condition),
    decided: label,
    reason: fc.option(fc.constantFrom('first-item' as const, 'other-instance' as const, 'knowledge' as const, 'unread' as const)),
    otherwise: fc.oneof(
      fc.constantFrom('forbidden' as const, 'allowed' as const),
      fc.record({ tree: fc.option(condition), decided: label }),
    ),
    never: fc.option(condition),
    hash: fc.stringMatching(/^[0-9a-f]{12}$/),
  })
  .map(({ tree, decided, reason, otherwise, never, hash }) => ({
    text: tree && printCondition(tree),
    decided,
    otherwise:
      typeof otherwise === 'string'
        ? otherwise
        : { text: otherwise.tree && printCondition(otherwise.tree), decided: otherwise.decided, tree: otherwise.tree },
    tree,
    ...(never ? { never: { text: printCondition(never), tree: never } } : {}),
    hash,
    ...(reason ? { reason } : {}),
  }));

describe('facts', () => {
  it('read back to the requirement that they state', () => {
    fc.assert(
      fc.property(requirement, (model) => {
        expect(readFact(printFact(model))).toEqual(model);
      }),
      { numRuns: 1500 },
    );
  });

  it('are told from any other text', () => {
    for (const text of [
      '',
      'Required if Rows is present.',
      'Condition #12 data. Otherwise allowed.',
      'Condition #0123456789ab sure. Otherwise allowed.',
    ])
      expect(readFact(text)).toBeNull();
  });
});

describe('parseNormal', () => {
  it.each([
    '',
    'Rows',
    'Rows is',
    'Rows is present and',
    'Rows is present Columns is present',
    'A is present and B is present or C is present',
    '(A is present',
    'A is "unclosed',
    'A is "\\x"',
    'not A is present',
    'module Mask is used',
    'value of A is present',
    'A has a code (1)',
    'number of items of A is 1',
    '[guess #0123456789ab]',
    '\u0000',
    `${'('.repeat(10_000)}A is present${')'.repeat(10_000)}`,
  ])('refuses %j', (text) => {
    expect(() => parseNormal(text)).toThrow(NormalFormError);
  });

  it('refuses or reads any text, in time', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          condition.map(printCondition),
          fc
            .tuple(condition.map(printCondition), fc.nat(), fc.string())
            .map(([text, at, more]) => text.slice(0, at % (text.length + 1)) + more),
        ),
        (text) => {
          try {
            expect(parseNormal(printCondition(parseNormal(text)))).toEqual(parseNormal(text));
          } catch (error) {
            expect(error).toBeInstanceOf(NormalFormError);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('names the place that does not fit', () => {
    expect(() => parseNormal('Rows has 3')).toThrow(expect.objectContaining({ at: 5 }));
    expect(() => parseNormal('Rows is present and')).toThrow('not a condition in normal form at its end');
  });
});
