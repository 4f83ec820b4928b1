/** What Iodine says of each file of pydicom's test folder, as test/corpus/side-by-side.txt has it beside the outside judges. */
import { describe, expect, it } from 'vitest';
import { folder } from '../interop/corpus.ts';
import { committed, linesOf, ownBlocks } from '../interop/side-by-side.ts';

describe.skipIf(folder() === '')('files of pydicom (in .interop: npm run interop)', () => {
  it('are found to be what the listing says', async () => {
    const listed = linesOf(committed(), 'iodine');
    const blocks = await ownBlocks();
    expect(blocks.map(({ name }) => name).sort()).toEqual([...listed.keys()].sort());
    for (const { name, lines } of blocks) expect(lines, name).toEqual(listed.get(name));
  });
});

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
