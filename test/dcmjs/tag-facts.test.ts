/** What a tag says is what the dictionary and PS3.5 7.8 say of it. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { elements } from '../../generated/dictionary/elements.ts';
import { elementByTag, keyOfTag } from '../../src/dataset/dictionary.ts';
import { tagFacts } from '../../src/dcmjs/tag-facts.ts';

it.each([
  [0x0010, 0x0010, '00100010', 'PatientName', 'PN'],
  [0x0028, 0x0106, '00280106', 'SmallestImagePixelValue', 'US|SS'],
  [0x6000, 0x3000, '60003000', 'OverlayData', 'OB|OW'],
  [0x6002, 0x3000, '60023000', '60023000', 'OB|OW'],
  [0x0009, 0x0010, '00090010', '00090010', 'LO'],
  [0x0009, 0x00ff, '000900FF', '000900FF', 'LO'],
  [0x0009, 0x0100, '00090100', '00090100', 'UN'],
  [0x0009, 0x1001, '00091001', '00091001', 'UN'],
  [0x0008, 0x0000, '00080000', '00080000', 'UL'],
  [0x0008, 0x0004, '00080004', '00080004', 'UN'],
] as const)('%s,%s', (group, element, tag, key, vr) => {
  const facts = tagFacts(group, element);
  expect(facts.tag).toBe(tag);
  expect(facts.number).toBe(group * 0x10000 + element);
  expect([facts.key, facts.vr]).toEqual([key, vr]);
});

it('is the same for every tag, the first time and later', () => {
  const word = fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(0x0008, 0x0010, 0x0028, 0x6000, 0x6002, 0x7fe0, 0xfffe));
  fc.assert(
    fc.property(word, word, (group, element) => {
      const facts = tagFacts(group, element);
      expect(tagFacts(group, element)).toEqual(facts);
      expect(facts.tag).toBe(`${group.toString(16).padStart(4, '0')}${element.toString(16).padStart(4, '0')}`.toUpperCase());
      expect(facts.key).toBe(keyOfTag(facts.tag));
      expect(facts.named?.keyword).toBe(facts.key === facts.tag ? undefined : facts.key);
      if (facts.named !== null) expect(elementByTag(facts.tag)).toBe(facts.named);
      expect(facts.groupLength).toBe(element === 0);
    }),
    { numRuns: 2000 },
  );
});

it('is kept for the tags of the dictionary, however many others came before', () => {
  for (let element = 0; element < 0x10000; element++) tagFacts(0x4009, element);
  for (const line of elements.split('\n')) {
    const tag = line.slice(0, 8);
    if (!/^[0-9A-F]{8}$/.test(tag)) continue;
    const [group, element] = [Number.parseInt(tag.slice(0, 4), 16), Number.parseInt(tag.slice(4), 16)];
    const facts = tagFacts(group, element);
    if (facts.named !== null) expect(tagFacts(group, element)).toBe(facts);
  }
});
