/** Files of any size into one room: all of their bytes, and nothing of what was in it before. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readIfDicom, room } from '../../src/cli/inputs.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'iodine-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(size: number, prefix = 'DICM'): { path: string; bytes: Uint8Array } {
  const bytes = Uint8Array.from({ length: size }, (_, at) => (at * 31) & 255);
  bytes.set(new TextEncoder().encode(prefix).subarray(0, Math.max(0, size - 128)), Math.min(size, 128));
  const path = join(folder, `${prefix}${size}`);
  writeFileSync(path, bytes);
  return { path, bytes };
}

describe('readIfDicom', () => {
  const into = room();
  it.each([132, 133, 255, 256, 257, 10_000, into.length - 1, into.length, into.length + 1, 3 * into.length])('%d bytes', (size) => {
    const { path, bytes } = fileOf(size);
    into.fill(0xaa);
    expect(Buffer.compare(readIfDicom(path, into) ?? new Uint8Array(0), bytes)).toBe(0);
    expect(Buffer.compare(readIfDicom(path) ?? new Uint8Array(0), bytes)).toBe(0);
  });
  it.each([0, 1, 100, 132, 5000, 2 * into.length])('%d bytes of something else: null', (size) => {
    // What an earlier file left must not make this one DICOM.
    readIfDicom(fileOf(1000).path, into);
    const path = join(folder, `other${size}`);
    writeFileSync(path, new Uint8Array(size).fill(0x7b));
    expect(readIfDicom(path, into)).toBeNull();
    expect(readIfDicom(path)).toBeNull();
  });
  it('says that a file is not there', () => {
    expect(() => readIfDicom(join(folder, 'none'), into)).toThrow('ENOENT');
  });
});
