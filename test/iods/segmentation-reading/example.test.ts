/** The example of reading does what it says. */
import { describe, expect, it } from 'vitest';
import { readSegmentation } from '../../../examples/segmentation-reading.ts';

describe('examples/segmentation-reading.ts', () => {
  it('finds, measures and overlays', async () => {
    const found = await readSegmentation();
    expect(found).toMatchObject({ label: 'Liver', overlay: [2, 64, 64], samples: 64 * 64, frame: 2 });
    const pixels =
      3 *
      Array.from({ length: 64 * 64 }, (_, at) => Number(Math.hypot(Math.floor(at / 64) - 31.5, (at % 64) - 31.5) < 24)).reduce(
        (sum, one) => sum + one,
        0,
      );
    expect(found.millilitres).toBeCloseTo((pixels * 0.25) / 1000, 6);
  });
});
