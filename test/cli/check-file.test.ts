/** Inputs checked together: what comes of each is what comes of it alone, whatever stands beside it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { ctImage } from '../../generated/iods/ct-image.ts';
import { mrImage } from '../../generated/iods/mr-image.ts';
import { rtPlan } from '../../generated/iods/rt-plan.ts';
import { minimalInstance } from '../../src/authoring/minimal-instance.ts';
import { checkerOf, type Outcome } from '../../src/cli/check-file.ts';
import type { Input } from '../../src/cli/inputs.ts';
import { writeDicom } from '../../src/dcmjs/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'iodine-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, bytes: Uint8Array): Input {
  writeFileSync(join(folder, name), bytes);
  return { name: join(folder, name), walked: true };
}

const ct = writeDicom({ ...minimalInstance(ctImage), KVP: 'high' });
/** Small and large ones, of several SOP classes, broken, no DICOM, not there. */
const INPUTS: readonly Input[] = [
  file('ct', ct),
  file('mr', writeDicom({ ...minimalInstance(mrImage), PatientSex: 'X' })),
  file('plan', writeDicom(minimalInstance(rtPlan))),
  file('large', writeDicom({ ...minimalInstance(ctImage), Rows: 512, Columns: 512, PixelData: new ArrayBuffer(512 * 512 * 2) })),
  file('none', new Uint8Array(1000).fill(0x7b)),
  file('cut', ct.subarray(0, ct.length - 7)),
  { name: join(folder, 'absent'), walked: true },
  { name: join(folder, 'ct'), walked: false },
];

async function together(inputs: readonly Input[], begun: number[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for await (const some of (await checkerOf({ severity: 'warning' })).checkAll(inputs, (index) => begun.push(index)))
    outcomes.push(...some);
  return outcomes;
}

describe('inputs checked together', () => {
  it('come to what they come to alone, in their order', async () => {
    const { check } = await checkerOf({ severity: 'warning' });
    const alone = new Map<Input, Outcome>();
    for (const input of INPUTS) alone.set(input, await check(input));
    expect(
      [...alone.values()].map((one) => (one === null || !('findings' in one) ? null : (one.error?.code ?? one.findings.length > 0))),
    ).toEqual([true, true, false, false, null, 'unreadable', 'unreadable', true]);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...INPUTS), { maxLength: 40 }), async (inputs) => {
        const begun: number[] = [];
        const outcomes = await together(inputs, begun);
        expect(outcomes).toEqual(inputs.map((input) => alone.get(input)));
        expect([...new Set(begun)].sort((a, b) => a - b)).toEqual(inputs.map((_, index) => index));
      }),
      { numRuns: 40 },
    );
  });

  it('are read before they are judged, those of one SOP class one after the other', async () => {
    const [first, second] = INPUTS;
    if (first === undefined || second === undefined) throw new Error('there are inputs');
    const begun: number[] = [];
    await together([first, second, first, second], begun);
    expect(begun).toEqual([0, 1, 2, 3, 0, 2, 1, 3]);
  });
});
