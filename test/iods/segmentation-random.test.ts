/** Random segmentations conform, and are read back from a file with equal voxels at equal places. */
import { describe, expect, it } from 'vitest';
import { segmentation } from '../../generated/iods/segmentation.ts';
import { writeDicom } from '../../src/dcmjs/index.ts';
import { validateSync } from '../../src/index.ts';
import { editSegmentation, openSegmentation } from '../../src/iods/segmentation/index.ts';
import { randomSegmentation, volumeDiffers } from './random-segmentations.ts';

const seeds = Array.from({ length: 150 }, (_, at) => at + 1);

describe('random segmentations', () => {
  it('of any type, geometry, layout, source, tiling and transfer syntax', async () => {
    const wrong: string[] = [];
    for (const seed of seeds) {
      const made = await randomSegmentation(seed);
      const reader = await openSegmentation(new Blob([writeDicom(made.object).slice()]), {
        onWarning: ({ message }) => wrong.push(`${made.what}: ${message}`),
      });
      const { geometry } = reader.volumeGeometry();
      if (geometry === null) {
        wrong.push(`${made.what}: no volume`);
        continue;
      }
      const found = volumeDiffers(made, await reader.volume({ as: 'stored' }));
      if (found !== null) wrong.push(`${made.what}: ${found}`);
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  it('edited, and each type made of each other', async () => {
    const wrong: string[] = [];
    for (const seed of seeds.slice(0, 60)) {
      const made = await randomSegmentation(seed);
      const whole = { ...made, values: made.values.map((value) => (value === 0 ? 0 : 1)) };
      for (const type of ['BINARY', 'FRACTIONAL', 'LABELMAP'] as const) {
        const edited = await editSegmentation(made.object, { type, threshold: 1 / 512 }).catch((error: unknown) => error);
        if (edited instanceof Error) {
          if (!/pixel in common/.test(edited.message)) wrong.push(`${made.what} to ${type}: ${edited.message}`);
          continue;
        }
        const { reader } = edited as { reader: Awaited<ReturnType<typeof openSegmentation>> };
        const found = volumeDiffers(whole, await reader.volume({ as: 'stacked', ...(type === 'FRACTIONAL' ? { threshold: 0.5 } : {}) }));
        if (found !== null) wrong.push(`${made.what} to ${type}: ${found}`);
        const errors = validateSync(edited as object, segmentation).findings.filter(({ severity }) => severity === 'error');
        if (errors.length > 0) wrong.push(`${made.what} to ${type}: ${JSON.stringify(errors[0])}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  it('read on their own grid turned, cropped and padded', async () => {
    const wrong: string[] = [];
    for (const seed of seeds.slice(60, 120)) {
      const made = await randomSegmentation(seed);
      const { reader } = made.object;
      const volume = await reader.volume({ as: 'stored' });
      const targets = [
        volume.flipSpatial([0, 2]),
        volume.permuteSpatialAxes([0, 2, 1]).pad([
          [1, 0],
          [2, 1],
          [0, 3],
        ]),
        volume.permuteSpatialAxes([2, 0, 1]).flipSpatial(1),
        volume.pad(2).crop({ start: 1 }, { start: 2 }, { start: 3 }),
      ];
      for (const [at, target] of targets.entries()) {
        const expected = [...volume.matchGeometry(target).array];
        const into = new Float32Array(expected.length).fill(7);
        const { array } = await reader.onGeometry(target.geometry(), { as: 'stored', into });
        if (array.some((value, index) => value !== expected[index])) wrong.push(`${made.what}, target ${at}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 60_000);
});
