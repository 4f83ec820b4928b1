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
