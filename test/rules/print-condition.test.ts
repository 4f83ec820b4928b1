/** The printer of conditions: its wording, and that its text says all that the tree says. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNormal } from '../../codegen/conditions/parse-normal.ts';
import type { Condition } from '../../src/rules/condition.ts';
import { printCondition } from '../../src/rules/print-condition.ts';
import { condition } from '../codegen/conditions/arbitrary-condition.ts';

const type = { keyword: 'SegmentationType' };

describe('printCondition', () => {
  const cases: readonly (readonly [string, Condition])[] = [
    ['SegmentationType is FRACTIONAL', { op: '=', attribute: type, to: ['FRACTIONAL'] }],
    ['SegmentationType is one of BINARY, "LABEL MAP"', { op: '=', attribute: type, to: ['BINARY', 'LABEL MAP'] }],
    ['SegmentationType is not "NONE"', { op: '!=', attribute: type, to: ['NONE'] }],
    ['Rows is none of 0, 1.5', { op: '!=', attribute: { keyword: 'Rows' }, to: [0, 1.5] }],
    ['Rows is "1"', { op: '=', attribute: { keyword: 'Rows' }, to: ['1'] }],
    ['value 3 of ImageType is present', { op: 'present', attribute: { keyword: 'ImageType', value: 3 } }],
    ['Rows is not present', { op: 'not', of: { op: 'present', attribute: { keyword: 'Rows' } } }],
    ['Rows has no value', { op: 'not', of: { op: 'valued', attribute: { keyword: 'Rows' } } }],
    ['Rows in A.B of this item has a value', { op: 'valued', attribute: { keyword: 'Rows', within: ['A', 'B'], scope: 'item' } }],
    ['number of items of BeamSequence > 1', { op: 'count', attribute: { keyword: 'BeamSequence' }, is: '>', to: 1 }],
    ['Rows >= Columns of the data set', { op: '>=', attribute: { keyword: 'Rows' }, to: { keyword: 'Columns', scope: 'root' } }],
    [
      'ViewCodeSequence has a code ("1", SCT, "cranio-caudal")',
      { op: 'code', attribute: { keyword: 'ViewCodeSequence' }, codes: [{ value: '1', scheme: 'SCT', meaning: 'cranio-caudal' }] },
    ],
    [
      'FrameIncrementPointer points to FrameTime, a private attribute',
      { op: 'points-to', attribute: { keyword: 'FrameIncrementPointer' }, keywords: ['FrameTime'], private: true },
    ],
    ['module "Display Shutter" is used', { op: 'module', module: 'Display Shutter' }],
    ['functional group PixelMeasuresSequence is used', { op: 'functional-group', keyword: 'PixelMeasuresSequence' }],
    ['[knowledge #0123456789ab]', { op: 'unknown', reason: 'knowledge', hash: '0123456789ab' }],
    ['always', { op: 'and', of: [] }],
    ['never', { op: 'or', of: [] }],
  ];
  it.each(cases)('%s', (text, tree) => {
    expect(printCondition(tree)).toBe(text);
    expect(parseNormal(text)).toStrictEqual(tree);
  });

  it('puts brackets where a connective stands in another', () => {
    const present = (keyword: string): Condition => ({ op: 'present', attribute: { keyword } });
    const tree: Condition = {
      op: 'or',
      of: [present('A'), { op: 'and', of: [present('B'), { op: 'not', of: { op: 'or', of: [present('C'), present('D')] } }] }],
    };
    expect(printCondition(tree)).toBe('A is present or (B is present and not (C is present or D is present))');
  });

  it('speaks in the names that it is given', () => {
    expect(printCondition({ op: '=', attribute: type, to: ['FRACTIONAL'] }, () => 'Segmentation Type')).toBe(
      'Segmentation Type is FRACTIONAL',
    );
  });

  it('prints every tree so that it reads back', () => {
    fc.assert(
      fc.property(condition, (tree) => {
        expect(parseNormal(printCondition(tree))).toEqual(tree);
      }),
      { numRuns: 3000 },
    );
  });

  it('prints what survives collapsing of white space, and XML', () => {
    fc.assert(
      fc.property(condition, (tree) => {
        const text = printCondition(tree);
        expect(text.replace(/[\s\u00a0\u2000-\u200d\u202f\u205f\u2060\u3000\u00ad\ufeff]+/g, ' ').trim()).toBe(text);
        const codes = Array.from(text, (character) => character.codePointAt(0) ?? 0);
        expect(codes.filter((one) => one < 0x20 || one === 0xfffe || one === 0xffff)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
