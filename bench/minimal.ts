/** The smallest object of every IOD, made and validated in a process of its own. */
import { type Bench, median, runNode } from './measure.ts';

const RUNS = 3;

export const minimalBench: Bench = {
  name: 'minimal',
  summary: 'the smallest object of every IOD made and validated, after import, the first time in a process',
  async run() {
    const runs = Array.from({ length: RUNS }, () => {
      const run: { seconds: number; processor: number; iods: number; conforming: number } = JSON.parse(
        runNode(['bench/minimal-child.ts']).stdout,
      );
      if (run.conforming !== run.iods) throw new Error(`${run.iods - run.conforming} of ${run.iods} smallest objects do not conform`);
      return run;
    });
    return {
      rows: [
        { what: `${runs[0]?.iods ?? 0} IODs`, value: median(runs.map(({ seconds }) => seconds)), unit: 's', aim: 1 },
        { what: '… time of the processor, compiling threads with it', value: median(runs.map(({ processor }) => processor)), unit: 's' },
      ],
      missing: [],
    };
  },
};
