/** Any words at all: the reader of sentences neither fails nor hangs, and never says "decided" of a part that it did not read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNormal } from '../../../codegen/conditions/parse-normal.ts';
import { requirement } from './small-dictionary.ts';

const word = fc.oneof(
  fc.constantFrom(
    ...'Required if|when|is|are|not|present|absent|and|or|,|.|;|:|•|(|)|either|neither|nor|both|unless|otherwise|may be present|shall not be present'.split(
      '|',
    ),
    ...'Rows|Image Type (0008,0008)|Value 3|Value 1 of|Window Center (0028,1050)|View Code Sequence|Segment Sequence (0062,0002)|this Item|of this frame'.split(
      '|',
    ),
    ...'ORIGINAL|"01"|1|zero|(1, SCT, "x")|{sect_1}|{PS3.16#DCM_7}|equals|other than|greater than|contains|points to|contrast was given'.split(
      '|',
    ),
  ),
  fc.string({ maxLength: 6 }),
);

describe('any words', () => {
  it('are read or left unread', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), fc.boolean(), (words, usage) => {
        const read = requirement(`Required if ${words.join(' ')}`, usage ? 'module' : 'attribute');
        if (!read) return;
        expect(read.decided === 'data').toBe(read.reason === undefined);
        if (read.decided === 'data') expect(read.text).not.toMatch(/ #[0-9a-f]{12}\]/);
        if (read.text !== null) expect(parseNormal(read.text)).toEqual(read.tree);
      }),
      { numRuns: 2000 },
    );
  });

  it('of any length take no longer than their length asks for', () => {
    const long = Array.from({ length: 400 }, () => 'the rows were counted and Rows is present or contrast was given').join(', ');
    const began = performance.now();
    expect(requirement(`Required if ${long}.`)?.decided).not.toBe('data');
    expect(performance.now() - began).toBeLessThan(60_000);
  });
});
