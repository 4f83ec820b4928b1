/** Editions that many tests look at: each is read once for all of them that run in one process, and none changes it. */
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import { COMMITTED, readEdition } from '../../codegen/edition.ts';
import type { StandardModel } from '../../codegen/standard/model.ts';
import { standardFolder } from './docbook/standard.ts';

const models = new Map<string, StandardModel>();

function once(key: string, read: () => StandardModel): StandardModel {
  const known = models.get(key) ?? read();
  models.set(key, known);
  return known;
}

/** An edition by its committed facts. */
export function factsOf(edition: string = COMMITTED): StandardModel {
  return once(`facts ${edition}`, () => readEdition({ edition }));
}

/** An edition by NEMA's text, in the folder named by IODINE_STANDARD. */
export function publishedOf(edition: string = COMMITTED): StandardModel {
  return once(`text ${edition}`, () => readEdition({ from: join(standardFolder ?? '', edition), edition }));
}

/** Whole models are compared by Node, several times as fast; what differs is shown by the assertion. */
export function expectSame(found: unknown, wanted: unknown, what?: string): void {
  if (!isDeepStrictEqual(found, wanted)) expect(found, what).toEqual(wanted);
}
