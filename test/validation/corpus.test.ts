/** The listing of what three judges say of pydicom's files; `npm run interop` holds it to what they say. */
import { describe, expect, it } from 'vitest';
import { committed, linesOf } from '../interop/side-by-side.ts';

describe('the listing', () => {
  it('has all three judges of every file, directories of every kind among them', () => {
    const [own, dciodvfy, validator] = ['iodine', 'dciodvfy', 'dicom-validator'].map((judge) => linesOf(committed(), judge));
    expect(own?.size).toBeGreaterThan(185);
    for (const [file, lines] of own ?? [])
      for (const said of [lines, dciodvfy?.get(file), validator?.get(file)]) expect(said?.length, file).toBeGreaterThan(0);
    const directories = [...(own ?? [])]
      .filter(([, [iod]]) => iod === 'BasicDirectory')
      .map(([file]) => file.replace(/^dicomdirtests\//, ''));
    expect(directories.sort()).toEqual([
      'DICOMDIR',
      'DICOMDIR-bigEnd',
      'DICOMDIR-empty.dcm',
      'DICOMDIR-implicit',
      'DICOMDIR-nooffset',
      'DICOMDIR-nopatient',
      'DICOMDIR-reordered',
      'TINY_ALPHA/DICOMDIR',
    ]);
  });
  it('names no place of a machine', () => {
    expect(committed()).not.toMatch(/\/(?:root|home|work|tmp|usr)\/|site-packages/);
  });
});
