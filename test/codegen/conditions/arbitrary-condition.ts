/** Arbitrary condition trees for property tests: every operation, nesting, scope and kind of value. */
import fc from 'fast-check';
import type { AttributeRef, CodeRef, Condition } from '../../../src/rules/condition.ts';

const keyword = fc.stringMatching(/^[A-Z][A-Za-z0-9]{0,12}$/);
const hash = fc.stringMatching(/^[0-9a-f]{12}$/);
/** Values that are hard on a printer: words of the normal form, marks, quotes, white space, digits. */
const awkward = fc.constantFrom(
  'and',
  'OR',
  'is not present',
  'one of A, B',
  'a "quoted" value',
  'back\\slash',
  'value 3 of',
  '12',
  '1e5',
  '-1',
  '',
  ' ',
  'TRUE SIZE',
  'two  spaces',
  ' edge ',
  '. Otherwise forbidden. Never: A is present.',
  '(1, 2)',
  '[unread #0]',
  'ünï\u00a0code\u200b',
  'nothing',
  '__proto__',
);
const text = fc.oneof(awkward, fc.string(), fc.string({ unit: 'binary' }), fc.stringMatching(/^[A-Z_]{1,16}$/));
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
const value = fc.oneof(text, number);

export const attributeRef: fc.Arbitrary<AttributeRef> = fc.record(
  {
    keyword,
    within: fc.array(keyword, { minLength: 1, maxLength: 3 }),
    where: fc.record({ key: keyword, by: keyword }),
    scope: fc.constantFrom('item' as const, 'enclosing' as const, 'root' as const, 'frame' as const),
    value: fc.integer({ min: 1, max: 99 }),
  },
  { requiredKeys: ['keyword'] },
);

const code: fc.Arbitrary<CodeRef> = fc.record({ value: text, scheme: text, meaning: text }, { requiredKeys: ['value', 'scheme'] });
const comparison = fc.constantFrom('>' as const, '<' as const, '>=' as const, '<=' as const);

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ op: fc.constantFrom('present' as const, 'valued' as const), attribute: attributeRef }),
  fc.record({ op: fc.constantFrom('=' as const, '!=' as const), attribute: attributeRef, to: fc.array(value, { maxLength: 4 }) }),
  fc.record({ op: comparison, attribute: attributeRef, to: fc.oneof(number, attributeRef) }),
  fc.record({
    op: fc.constant('count' as const),
    attribute: attributeRef,
    is: fc.oneof(comparison, fc.constant('=' as const)),
    to: number,
  }),
  fc.record({ op: fc.constant('code' as const), attribute: attributeRef, codes: fc.array(code, { maxLength: 3 }) }),
  fc.record(
    {
      op: fc.constant('points-to' as const),
      attribute: attributeRef,
      keywords: fc.array(keyword, { maxLength: 3 }),
      private: fc.constant(true),
      groups: fc.constant(true),
    },
    { requiredKeys: ['op', 'attribute', 'keywords'] },
  ),
  fc.record({ op: fc.constant('module' as const), module: text }),
  fc.record({ op: fc.constant('item' as const), is: fc.constantFrom('first' as const, 'last' as const) }),
  fc.record({ op: fc.constant('changes' as const), attribute: attributeRef }),
  fc.constant<Condition>({ op: 'character-set' }),
  fc.record({ op: fc.constant('declared' as const), keywords: fc.array(keyword, { maxLength: 3 }) }),
  fc.record({ op: fc.constant('functional-group' as const), keyword }),
  fc.record({
    op: fc.constant('unknown' as const),
    reason: fc.constantFrom('first-item' as const, 'other-instance' as const, 'knowledge' as const, 'unread' as const),
    hash,
  }),
);

/** Trees of any shape, empty and single-membered connectives too. */
export const condition: fc.Arbitrary<Condition> = fc.letrec<{ tree: Condition }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    leaf,
    fc.record({ op: fc.constantFrom('and' as const, 'or' as const), of: fc.array(tie('tree'), { maxLength: 4 }) }),
    fc.record({ op: fc.constant('not' as const), of: tie('tree') }),
  ),
})).tree;
