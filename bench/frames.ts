/** Validation of functional groups of 10,000 frames: time, and growth of the heap, in processes of their own. */
import { type Bench, type Row, runNode } from './measure.ts';

const FRAMES = 10_000;

export const framesBench: Bench = {
  name: 'frames',
  summary: `functional groups of ${FRAMES} frames`,
  async run() {
    const rows: Row[] = [];
    for (const iod of ['enhanced-ct-image', 'enhanced-mr-image', 'segmentation']) {
      for (const [what, spoiled] of [
        ['correct', false],
        ['a wrong value in every frame', true],
      ] as const) {
        const args = ['--expose-gc', 'bench/frames-child.ts', iod, String(FRAMES), ...(spoiled ? ['spoiled'] : [])];
        const { seconds, growth, kept }: { seconds: number; growth: number; kept: number } = JSON.parse(runNode(args).stdout);
        rows.push(
          { what: `${iod}, ${what}`, value: seconds, unit: 's', aim: 1 },
          { what: '… growth of the heap, garbage counted in', value: growth, unit: 'MB', aim: 50 },
          { what: '… kept by the result', value: kept, unit: 'MB' },
        );
      }
    }
    return { rows, missing: [] };
  },
};
