/** The generated dictionary, looked up line by line in its text, answers as the one that is read whole. */
import { describe, expect, it } from 'vitest';
import { elements } from '../../generated/dictionary/elements.ts';
import { dictionaryFrom, elementByKeyword, elementByTag } from '../../src/dataset/dictionary.ts';

const lines = elements.split('\n').filter((line) => line !== '');
const tags = lines.map((line) => line.slice(0, 8));
const whole = dictionaryFrom(elements);

describe('the generated dictionary', () => {
  it('is in the order of its tags, which the search needs', () => {
    expect(tags).toEqual([...tags].sort());
    expect(new Set(tags).size).toBe(tags.length);
  });

  it('finds every tag, repeating groups by any of theirs, and nothing else', () => {
    for (const tag of tags) {
      for (const asked of [tag, tag.replaceAll('x', '2'), `${tag.slice(0, 7)}9`, `F${tag.slice(1)}`, tag.slice(0, 6), tag.toLowerCase()])
        if (JSON.stringify(elementByTag(asked)) !== JSON.stringify(whole.byTag(asked)))
          expect(elementByTag(asked), asked).toEqual(whole.byTag(asked));
    }
    for (const tag of ['', '\n0008001', '00000000', 'FFFFFFFF', 'zzzzzzzz']) expect(elementByTag(tag)).toBeUndefined();
  });

  it('finds keywords, the first ones by a search and the others in the whole, and nothing else', () => {
    const near = ['R', 'US', '1', '1-n', ' ', '', '\n', 'Patient', 'atientName', 'PatientName\n', '00100010', 'Nobody'];
    for (const keyword of near) expect(elementByKeyword(keyword), keyword).toBeUndefined();
    for (const line of lines) {
      const keyword = line.split(' ')[3] ?? '';
      if (JSON.stringify(elementByKeyword(keyword)) !== JSON.stringify(whole.byKeyword(keyword)))
        expect(elementByKeyword(keyword), keyword).toEqual(whole.byKeyword(keyword));
    }
  });
});
