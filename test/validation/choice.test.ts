/** What the value of one attribute settles for an Item: the same as its conditions one by one. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition } from '../../src/rules/condition.ts';
import type { Rule } from '../../src/rules/tables.ts';
import { choiceOf } from '../../src/validation/choice.ts';
import { compileLevel } from '../../src/validation/compile-level.ts';
import { validateTable } from '../../src/validation/validate-tables.ts';
import { and, brief, is, isNot, not, or, present, row, table, unknown, when } from './tables.ts';

const VALUES = ['TEXT', 'NUM', 'CODE', 'IMAGE', 'TABLE'];
/** Nothing asks for these: conditions that look at them do not lead back to themselves. */
const FREE = ['StudyID', 'AccessionNumber'];
const KEYWORDS = ['TextValue', 'Laterality', 'Modality', 'PatientID', 'StationName', 'Manufacturer', 'BodyPartExamined'];

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  { weight: 6, arbitrary: fc.subarray(VALUES, { minLength: 1 }).map((to) => is('ValueType', ...to)) },
  { weight: 2, arbitrary: fc.subarray(VALUES, { minLength: 1 }).map((to) => isNot('ValueType', ...to)) },
  { weight: 1, arbitrary: fc.constantFrom(...FREE).map(present) },
  { weight: 1, arbitrary: fc.constantFrom(...FREE).map((keyword) => is(keyword, 'L')) },
  { weight: 1, arbitrary: fc.constant(unknown) },
);
const { tree } = fc.letrec<{ tree: Condition }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.tuple(tie('tree'), tie('tree')).map((of) => and(...of)),
    fc.tuple(tie('tree'), tie('tree')).map((of) => or(...of)),
    tie('tree').map(not),
  ),
}));

/** Rows under conditions of their own, and includes within includes. */
const rows: fc.Arbitrary<Rule[]> = fc
  .tuple(
    fc.array(tree, { minLength: KEYWORDS.length, maxLength: KEYWORDS.length }),
    fc.array(fc.tuple(tree, fc.constantFrom<'allowed' | 'forbidden'>('allowed', 'forbidden')), { minLength: 3, maxLength: 3 }),
    fc.constantFrom<'allowed' | 'forbidden'>('allowed', 'forbidden'),
  )
  .map(([own, includes, otherwise]): Rule[] => {
    const [first, second, third, fourth, fifth, sixth, seventh] = KEYWORDS.map((keyword, index) =>
      row(
        keyword,
        index % 3 === 2 ? '1' : index % 2 === 0 ? '1C' : '2C',
        index % 3 === 2 ? {} : { condition: when(own[index] ?? unknown, otherwise) },
      ),
    );
    const macro = (name: string, some: readonly (Rule | undefined)[], at: number): Rule => {
      const inner = table(
        name,
        some.filter((one) => one !== undefined),
        'macro',
      );
      const [condition = unknown, leave = 'allowed'] = includes[at] ?? [];
      return { include: () => inner, condition: when(condition, leave) };
    };
    const innermost = macro('Innermost', [sixth, seventh], 2);
    return [
      row('ValueType', '1'),
      ...FREE.map((keyword) => row(keyword, '3')),
      ...[first, second].filter((one) => one !== undefined),
      macro('Outer', [third, fourth, innermost], 0),
      macro('Other', [fifth, fourth], 1),
    ];
  });

const value = fc.constantFrom(...VALUES, 'TEXT ', 'OTHER', 'A VALUE OF MORE THAN SIXTEEN', '', ' ', undefined);
const items = fc.array(
  fc.tuple(value, fc.subarray([...FREE, ...KEYWORDS]), fc.boolean()).map(([ValueType, there, blank]) => ({
    ...(ValueType === undefined ? {} : { ValueType }),
    ...Object.fromEntries(there.map((keyword) => [keyword, blank ? '' : 'L'])),
  })),
  { minLength: 1, maxLength: 8 },
);

const outer = (inner: Rule[]) => table('Outer', [row('ContentSequence', '1', { rows: inner })]);
/** A value in a list of its own settles nothing beforehand. */
const listed = (item: Readonly<Record<string, string>>): object => (item.ValueType ? { ...item, ValueType: [item.ValueType] } : item);

describe('an attribute that divides a level', () => {
  it('settles what its conditions say', () => {
    fc.assert(
      fc.property(rows, items, (inner, all) => {
        const level = outer(inner);
        // Items that go before make it worth while to settle beforehand.
        validateTable({ ContentSequence: Array.from({ length: 10 }, () => ({})) }, level);
        const settled = brief(validateTable({ ContentSequence: all }, level), true);
        const oneByOne = brief(validateTable({ ContentSequence: all.map(listed) }, level), true);
        expect(settled).toEqual(oneByOne);
      }),
      { numRuns: 2000 },
    );
  });

  it('is looked for among many conditions alone, and remembers some values', () => {
    const conditional = (count: number): Rule[] => [
      row('ValueType', '1'),
      ...KEYWORDS.slice(0, count).map((keyword) => row(keyword, '1C', { condition: when(is('ValueType', 'NUM')) })),
    ];
    const levelOf = (inner: Rule[]) =>
      compileLevel([{ rows: inner, table: table('Level', inner), unit: -1, overrides: [], group: false }], () => true);
    expect(choiceOf(levelOf(conditional(3)))).toBeNull();
    const level = levelOf(conditional(4));
    expect(level.attributes[choiceOf(level)?.slot ?? -1]?.keyword).toBe('ValueType');

    const many = Array.from({ length: 500 }, (_, index) => ({ ValueType: `V${index}` }));
    const numbers = Array.from({ length: 2 }, () => ({ ValueType: 'NUM' }));
    const missing = validateTable({ ContentSequence: [...many, ...numbers] }, outer(conditional(4))).filter(
      ({ code }) => code === 'missing',
    );
    expect(missing).toHaveLength(8);
  });
});
