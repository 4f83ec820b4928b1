/** Packing of pixels of one bit, RLE Lossless: there and back, and what a broken fragment gives. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packBits, unpackBits } from '../../src/pixels/bits.ts';
import { decodeRle, decodeRleThrough, encodeRle, RleError } from '../../src/pixels/rle.ts';

const layout = fc.record({
  rows: fc.integer({ min: 1, max: 9 }),
  columns: fc.integer({ min: 1, max: 300 }),
  samplesPerPixel: fc.constantFrom(1, 3),
  bitsAllocated: fc.constantFrom(8 as const, 16 as const, 32 as const),
});

describe('bits', () => {
  it('go the lowest first, over the borders of frames', () => {
    expect([...packBits([1, 0, 0, 0, 0, 0, 0, 0, 1, 1])]).toEqual([1, 3]);
    expect([...unpackBits(Uint8Array.of(1, 3), 2, 8)]).toEqual([1, 1]);
  });

  it('come back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ max: 1, maxLength: 200 }), fc.nat(200), (pixels, first) => {
        const from = Math.min(first, pixels.length);
        expect(unpackBits(packBits(pixels), pixels.length - from, from)).toEqual(pixels.slice(from));
      }),
    );
  });

  it('are refused beyond the end', () => {
    expect(() => unpackBits(Uint8Array.of(1), 9)).toThrow(RangeError);
    expect(() => unpackBits(Uint8Array.of(1), 1, -1)).toThrow(RangeError);
  });
});

describe('RLE', () => {
  it('comes back, in fragments of even length', () => {
    fc.assert(
      fc.property(layout, fc.integer(), fc.nat(4), (shape, seed, noise) => {
        const length = (shape.rows * shape.columns * shape.samplesPerPixel * shape.bitsAllocated) / 8;
        const frame = Uint8Array.from({ length }, (_one, at) => (noise === 0 ? 7 : Math.imul(at + seed, 2654435761) >>> (32 - noise)));
        const fragment = encodeRle(frame, shape);
        expect(fragment.length % 2).toBe(0);
        expect(decodeRle(fragment, shape)).toEqual(frame);
      }),
    );
  });

  it('through a table is what it is without, looked up, and tells the bytes that occur', () => {
    fc.assert(
      fc.property(
        layout,
        fc.integer(),
        fc.nat(4),
        fc.nat(7),
        fc.uint8Array({ minLength: 256, maxLength: 256 }),
        (shape, seed, noise, from, table) => {
          const one = { ...shape, samplesPerPixel: 1, bitsAllocated: 8 } as const;
          const count = shape.rows * shape.columns;
          const frame = Uint8Array.from({ length: count }, (_one, at) =>
            noise === 0 ? 7 : Math.imul(at + seed, 2654435761) >>> (32 - noise),
          );
          const out = new Uint8Array(from + count + 9);
          const seen = new Uint8Array(256);
          decodeRleThrough(encodeRle(frame, one), count, out, from, table, seen);
          expect(out.subarray(from, from + count)).toEqual(frame.map((value) => table[value] ?? 0));
          expect(out.subarray(0, from).every((value) => value === 0) && out.subarray(from + count).every((value) => value === 0)).toBe(
            true,
          );
          expect(seen).toEqual(Uint8Array.from({ length: 256 }, (_one, value) => (frame.includes(value) ? 1 : 0)));
        },
      ),
    );
  });

  it('through a table is refused where it ends too early', () => {
    const shape = { rows: 3, columns: 5, samplesPerPixel: 1, bitsAllocated: 8 } as const;
    const table = Uint8Array.from({ length: 256 }, (_one, value) => value);
    for (const frame of [new Uint8Array(15).fill(3), Uint8Array.from({ length: 15 }, (_one, at) => at)]) {
      const good = encodeRle(frame, shape);
      for (let length = 0; length < good.length - 1; length++)
        expect(() => decodeRleThrough(good.subarray(0, length), 15, new Uint8Array(15), 0, table, new Uint8Array(256))).toThrow(RleError);
    }
  });

  it('never lets a run or a literal go over the end of a row (PS3.5 G.3.1)', () => {
    const shape = { rows: 2, columns: 4, samplesPerPixel: 1, bitsAllocated: 8 } as const;
    expect([...encodeRle(new Uint8Array(8), shape).subarray(64)]).toEqual([253, 0, 253, 0]);
  });

  it('is an error when broken, never a hang or wrong pixels in silence', () => {
    const shape = { rows: 3, columns: 5, samplesPerPixel: 1, bitsAllocated: 8 } as const;
    const good = encodeRle(
      Uint8Array.from({ length: 15 }, (_one, at) => at),
      shape,
    );
    expect(() => decodeRle(good.subarray(0, 20), shape)).toThrow(RleError);
    expect(() => decodeRle(good.subarray(0, 70), shape)).toThrow(RleError);
    expect(() => decodeRle(good, { ...shape, bitsAllocated: 16 })).toThrow(RleError);
    expect(() => encodeRle(new Uint8Array(3), shape)).toThrow(RleError);
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 0, maxLength: 120 }), (bytes) => {
        try {
          expect(decodeRle(bytes, shape)).toHaveLength(15);
        } catch (error) {
          expect(error).toBeInstanceOf(RleError);
        }
      }),
    );
  });
});
