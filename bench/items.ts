/** A million Items in memory, in a process of its own. */
import { type Bench, runNode } from './measure.ts';

const ITEMS = 1_000_000;

export const itemsBench: Bench = {
  name: 'items',
  summary: `a CT Image with ${ITEMS} Items in memory, the first check in a process`,
  async run() {
    const { stdout, peak } = runNode(['bench/items-child.ts', String(ITEMS)]);
    const { seconds, processor }: { seconds: number; processor: number } = JSON.parse(stdout);
    return {
      rows: [
        { what: 'check', value: seconds, unit: 's', aim: 2 },
        { what: '… time of the processor, garbage collection with it', value: processor, unit: 's' },
        { what: '… largest resident set', value: peak ?? 0, unit: 'MB' },
      ],
      missing: [],
    };
  },
};
