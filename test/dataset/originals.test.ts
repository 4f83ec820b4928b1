/** Elements of a data set as they were read: found by key however many are asked for, and by place. */
import { expect, it } from 'vitest';
import { Original, Originals } from '../../src/dataset/originals.ts';

const SOURCE = { input: new Uint8Array(0), start: 0, end: 0, littleEndian: true, fragments: null, offsetTable: null };
const element = (value: number): Original => new Original('US', SOURCE, value, null);

it('are found by key, also those that come after many were asked for', () => {
  const originals = new Originals();
  for (let at = 0; at < 100; at++) originals.add(`key${at}`, element(at));
  for (let at = 0; at < 100; at++) expect(originals.get(`key${at}`)?.value).toBe(at);
  expect(originals.get('none')).toBeUndefined();
  expect(originals.placeOf('none')).toBe(-1);
  originals.add('late', element(100));
  expect(originals.get('late')?.value).toBe(100);
  expect(originals.placeOf('late')).toBe(100);
  originals.replace(3, element(-3));
  expect(originals.get('key3')?.value).toBe(-3);
});
