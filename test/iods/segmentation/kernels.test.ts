/** Loops over pixels, several at a time: the same as one at a time. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markLabels, packLabel, packLabels, scanMask } from '../../../src/iods/segmentation/kernels.ts';
import { unpackBits } from '../../../src/pixels/bits.ts';

/** Runs of labels, at an offset that words may or may not begin at. */
const plane = fc.record({
  runs: fc.array(fc.tuple(fc.constantFrom(0, 1, 2, 127, 128, 129, 254, 255), fc.integer({ min: 1, max: 40 })), { maxLength: 20 }),
  offset: fc.nat(5),
});

function pixelsOf({
  runs,
  offset,
}: {
  readonly runs: readonly (readonly [number, number])[];
  readonly offset: number;
}): Uint8Array<ArrayBuffer> {
  const values = runs.flatMap(([value, length]) => Array.from({ length }, () => value));
  const bytes = new Uint8Array(offset + values.length);
  bytes.set(values, offset);
  return bytes.subarray(offset);
}

describe('pixels of a plane', () => {
  it('are marked by their labels', () => {
    fc.assert(
      fc.property(plane, (given) => {
        const pixels = pixelsOf(given);
        const seen = new Uint8Array(256);
        expect(markLabels(pixels, seen)).toBe(-1);
        expect(seen).toEqual(Uint8Array.from({ length: 256 }, (_, label) => (pixels.includes(label) ? 1 : 0)));
      }),
    );
  });

  it('are packed as bits from any bit on, and bits that are set stay', () => {
    fc.assert(
      fc.property(plane, fc.constantFrom(1, 2, 127, 128, 129, 254, 255, 256), fc.nat(17), fc.boolean(), (given, label, bit, filled) => {
        const pixels = pixelsOf(given);
        const out = new Uint8Array(Math.ceil((bit + pixels.length) / 8) + 1).fill(filled ? 0b10010010 : 0);
        const before = unpackBits(out, out.length * 8);
        packLabel(pixels, label, out, bit);
        const expected = before.map((value, at) => (value === 1 || (at >= bit && pixels[at - bit] === label) ? 1 : 0));
        expect(unpackBits(out, out.length * 8)).toEqual(expected);
      }),
    );
  });

  it('are packed for several labels as they are for each', () => {
    fc.assert(
      fc.property(
        plane,
        fc.uniqueArray(fc.constantFrom(1, 2, 127, 128, 129, 254, 255, 256), { maxLength: 5 }),
        fc.boolean(),
        (given, labels, aligned) => {
          const pixels = pixelsOf(given);
          const length = aligned ? Math.ceil(pixels.length / 8) * 8 : pixels.length;
          const bits = labels.map((_, at) => (labels.length - 1 - at) * length);
          const all = new Uint8Array(Math.ceil((length * labels.length) / 8) + 1);
          const each = new Uint8Array(all.length);
          packLabels(pixels, labels, all, bits);
          for (const [at, label] of labels.entries()) packLabel(pixels, label, each, bits[at] ?? 0);
          expect(all).toEqual(each);
        },
      ),
    );
  });

  it('are a mask where they are 0 and 1', () => {
    fc.assert(
      fc.property(plane, (given) => {
        const pixels = pixelsOf(given);
        const { filled, wrong } = scanMask(pixels);
        expect(wrong).toBe(pixels.findIndex((value) => value > 1));
        if (wrong < 0) expect(filled).toBe(pixels.includes(1));
      }),
    );
  });
});
