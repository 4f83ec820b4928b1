/** The fact that a condition lacks, in words, by the hash of its sentence. */
import { instances } from '../hand/instances.ts';
import { missingFacts } from '../hand/missing-facts.ts';
import { documents } from './documents.ts';
import { images } from './images.ts';
import type { MissingFact } from './missing-fact.ts';
import { presentation } from './presentation.ts';
import { treatment } from './treatment.ts';
import { usages } from './usages.ts';

/** All facts with the hashes of their sentences; what the hand table says of a row that no data set decides stands there. */
export const MISSING_FACTS: readonly MissingFact[] = [...usages, ...images, ...presentation, ...documents, ...treatment];

const facts = new Map([
  ...[...missingFacts, ...instances.filter(({ reason }) => reason !== undefined)].map(({ hash, because }) => [hash, because] as const),
  ...MISSING_FACTS.flatMap(([fact, hashes]) => hashes.split(' ').map((hash) => [hash, fact] as const)),
]);

/** The missing fact behind a condition; undefined for a sentence that was not looked at. */
export function missingFactOf(hash: string): string | undefined {
  return facts.get(hash);
}
