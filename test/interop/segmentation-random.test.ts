/** Random segmentations: pydicom alone and highdicom read each with equal voxels at equal places; dciodvfy finds no error. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeDicom } from '../../src/dcmjs/index.ts';
import { randomSegmentation } from '../iods/random-segmentations.ts';
import { DCIODVFY, JUDGES, PYTHON } from './tools.ts';

const folder = mkdtempSync(join(tmpdir(), 'iodine-'));
/** Other seeds than those of the unit test. */
const SEEDS = Array.from({ length: 100 }, (_, at) => 1000 + at);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!JUDGES)('random segmentations (need .interop)', () => {
  it('hold for others what they hold for us', async () => {
    const jobs: string[] = [];
    const errors: string[] = [];
    for (const seed of SEEDS) {
      const { what, object, values, numbers, shape, places, isSlide } = await randomSegmentation(seed);
      const [file, raw] = [join(folder, `${seed}.dcm`), join(folder, `${seed}.raw`)];
      writeFileSync(file, writeDicom(object));
      writeFileSync(raw, values);
      jobs.push(JSON.stringify({ what, file, raw, numbers, shape, places, isSlide }));
      // Deflated data sets are none that dciodvfy reads.
      if (what.includes('deflated')) continue;
      const { stderr } = spawnSync(DCIODVFY, [file], { encoding: 'utf8' });
      errors.push(
        ...stderr
          .split('\n')
          .filter((line) => /^(?:Error|Abort)/.test(line))
          .map((line) => `${what}: ${line}`),
      );
    }
    expect(errors).toEqual([]);
    const answers = execFileSync(PYTHON, ['test/interop/segmentation_random.py'], {
      input: jobs.join('\n'),
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    const all: { readonly pydicom: string | null; readonly highdicom: string | null }[] = answers
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(all).toHaveLength(SEEDS.length);
    expect(all.filter(({ pydicom, highdicom }) => pydicom !== null || highdicom !== null)).toEqual([]);
  });
});
