/** NIfTI and NRRD against nibabel and pynrrd: equal values and places, both ways. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Volume } from '../../src/spatial/index.ts';
import { readVolumeFile, writeNifti, writeNrrd } from '../../src/volume-files/index.ts';
import { PYTHON } from './tools.ts';

const SCRIPT = 'test/interop/volume_files.py';
const there = spawnSync(PYTHON, ['-c', 'import nibabel, nrrd']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'iodine-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Described {
  readonly file: string;
  readonly values: readonly number[];
  readonly shape: readonly number[];
  /** (i, j, k) to RAS. */
  readonly affine: readonly (readonly number[])[];
}

/** The largest difference of our affine, (plane, row, column) to LPS, from theirs. */
function apart(volume: Volume, affine: Described['affine']): number {
  const ours = volume.affineIn('RAS');
  const differences = [0, 1, 2].flatMap((row) =>
    [0, 1, 2, 3].map((column) => Math.abs((ours[row]?.[column < 3 ? 2 - column : 3] ?? 0) - (affine[row]?.[column] ?? Number.NaN))),
  );
  return Math.max(...differences);
}

describe.skipIf(!there)('volume files (need .interop: npm run interop)', () => {
  it('reads what nibabel and pynrrd write', () => {
    execFileSync(PYTHON, [SCRIPT, 'write', folder]);
    const list: Described[] = JSON.parse(readFileSync(join(folder, 'list.json'), 'utf8'));
    expect(list).toHaveLength(40);
    for (const { file, values, shape, affine } of list) {
      const { volumes, warnings } = readVolumeFile(readFileSync(file));
      expect(warnings, file).toEqual([]);
      expect(volumes[0].spatialShape, file).toEqual(shape);
      expect([...volumes[0].array], file).toEqual(values);
      expect(apart(volumes[0], affine), file).toBeLessThan(1e-5);
    }
  });

  it('writes what nibabel and pynrrd read', () => {
    const cos = Math.cos(0.4);
    const sin = Math.sin(0.4);
    const grid = new Volume({
      array: Int16Array.from({ length: 60 }, (_, at) => at * 3 - 50),
      spatialShape: [3, 4, 5],
      affine: [
        [2 * -sin, 0, 0.75 * cos, -40.125],
        [0, -0.5, 0, 90],
        [2 * cos, 0, 0.75 * sin, 12.5],
        [0, 0, 0, 1],
      ],
      coordinateSystem: 'PATIENT',
    });
    const arrays = [Uint8Array, Int8Array, Uint16Array, Int16Array, Uint32Array, Int32Array, Float32Array, Float64Array];
    const volumes = arrays.map((make) => grid.withArray(make.from(grid.array.map((one) => Math.abs(one)))));
    const files = volumes.flatMap((volume, at) => {
      const name = join(folder, `ours-${at}`);
      writeFileSync(`${name}.nii.gz`, writeNifti(volume));
      writeFileSync(`${name}-2.nii`, writeNifti(volume, { gzipped: false, version: 2 }));
      writeFileSync(`${name}.nrrd`, writeNrrd(volume, { encoding: (['raw', 'gzip', 'ascii'] as const)[at % 3] ?? 'raw' }));
      return [`${name}.nii.gz`, `${name}-2.nii`, `${name}.nrrd`];
    });
    const read: Described[] = JSON.parse(execFileSync(PYTHON, [SCRIPT, 'read', ...files], { encoding: 'utf8' }));
    for (const [at, { file, values, affine }] of read.entries()) {
      const volume = volumes[Math.floor(at / 3)] ?? grid;
      expect(values, file).toEqual([...volume.array]);
      expect(apart(volume, affine), file).toBeLessThan(1e-5);
    }
  });
});
