/** For all tests: property tests draw from one seed, and buffers are equal when their bytes are. */
import fc from 'fast-check';
import { expect } from 'vitest';

// So that a run can be repeated; `FC_SEED=0` draws from a new seed, another number from that one.
const seed = Number(process.env.FC_SEED ?? 20240301);
if (seed !== 0) fc.configureGlobal({ seed });

// `toEqual` compares the keys of objects, of which buffers have none: any two would be equal.
expect.addEqualityTesters([
  (a: unknown, b: unknown) => (a instanceof ArrayBuffer && b instanceof ArrayBuffer ? Buffer.from(a).equals(Buffer.from(b)) : undefined),
]);
