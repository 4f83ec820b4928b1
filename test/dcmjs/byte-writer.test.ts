/** Bytes written in pieces are those that were asked for, with lengths filled in before, between and behind long values. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ByteWriter } from '../../src/dcmjs/byte-writer.ts';

const step = fc.oneof(
  fc.record({ kind: fc.constant('number' as const), value: fc.nat(0xffffffff) }),
  fc.record({ kind: fc.constant('bytes' as const), value: fc.nat(300) }),
  fc.record({ kind: fc.constant('long' as const), value: fc.integer({ min: 65_530, max: 65_545 }) }),
);

const bytesOf = (length: number): Uint8Array => Uint8Array.from({ length }, (_, index) => (index * 31) & 255);

it('puts short and long values in order, and patches any number', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), fc.boolean(), fc.nat(0xffffffff), (steps, littleEndian, patched) => {
      const out = new ByteWriter(littleEndian);
      const expected: number[] = [];
      const numbers: number[] = [];
      const number = (value: number): number[] => {
        const view = new DataView(new ArrayBuffer(4));
        view.setUint32(0, value, littleEndian);
        return [...new Uint8Array(view.buffer)];
      };
      for (const { kind, value } of steps) {
        if (kind === 'number') {
          numbers.push(out.length);
          out.uint32(value);
          expected.push(...number(value));
        } else {
          out.raw(bytesOf(value));
          for (const byte of bytesOf(value)) expected.push(byte);
        }
        expect(out.length).toBe(expected.length);
      }
      for (const at of numbers) {
        out.patch(at, patched);
        expected.splice(at, 4, ...number(patched));
      }
      const whole = new ByteWriter(littleEndian);
      whole.ascii('DICM');
      whole.append(out);
      expect(Buffer.compare(whole.done(), Uint8Array.from([0x44, 0x49, 0x43, 0x4d, ...expected]))).toBe(0);
    }),
    { numRuns: 60 },
  );
});

it.each([true, false])(
  'keeps many short values, and long ones between them, in order, and patches numbers far back (little endian %s)',
  (littleEndian) => {
    const out = new ByteWriter(littleEndian);
    const expected: number[] = [];
    const places: number[] = [];
    for (let round = 0; round < 60; round++) {
      places.push(out.length);
      out.uint32(0);
      expected.push(0, 0, 0, 0);
      out.tag('7FE00010');
      expected.push(...(littleEndian ? [0xe0, 0x7f, 0x10, 0] : [0x7f, 0xe0, 0, 0x10]));
      const length = round % 7 === 6 ? 70_000 : 11_001 + round;
      const bytes = Uint8Array.from({ length }, (_, at) => (at * 31 + round) & 255);
      out.raw(bytes);
      for (const byte of bytes) expected.push(byte);
      out.uint8(round);
      expected.push(round);
    }
    for (const [round, place] of places.entries()) {
      out.patch(place, round + 258);
      const number = [round + 258, 0].flatMap((one) => [one & 255, one >> 8]);
      for (const [at, byte] of (littleEndian ? number : number.reverse()).entries()) expected[place + at] = byte;
    }
    expect(out.length).toBe(expected.length);
    expect(Buffer.compare(Buffer.from(out.done()), Buffer.from(expected))).toBe(0);
    expect(Buffer.compare(Buffer.concat(out.parts()), Buffer.from(expected))).toBe(0);
  },
);
