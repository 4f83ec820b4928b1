/** Bytes to text, one character a byte, whatever the length. */
import { expect, it } from 'vitest';
import { latin1 } from '../../src/dataset/latin1.ts';

it('gives each byte its character', () => {
  const bytes = Uint8Array.from({ length: 20_000 }, (_, index) => (index * 7) & 255);
  const whole = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  for (const length of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 16, 255, 4096, 4097, 8192, 8193, 16_384, 19_990])
    for (const start of [0, 3]) expect(latin1(bytes, start, start + length) === whole.slice(start, start + length), `${length}`).toBe(true);
  expect(latin1(bytes) === whole).toBe(true);
});
