/** One validation of a data set with many frames, the first in its process. Arguments: IOD, number of frames, `spoiled` for a wrong value in each. */
import { tryMinimal } from '../src/authoring/minimal-instance.ts';
import type { DataItem } from '../src/dataset/types.ts';
import { validateSync } from '../src/index.ts';
import type { Iod } from '../src/rules/authoring.ts';
import { iodOf } from './inputs.ts';
import { time } from './measure.ts';

const MB = 1024 * 1024;

function itemsOf(dataset: DataItem, keyword: string): DataItem[] {
  const value = dataset[keyword];
  // Items of the sequence of an instance that was just made.
  return Array.isArray(value) ? (value as DataItem[]) : [];
}

const [path = '', count = '', spoiled] = process.argv.slice(2);
const iod: Iod<object> = await iodOf(path);
const { dataset } = tryMinimal(iod, { frames: 1 });
const shared = itemsOf(dataset, 'SharedFunctionalGroupsSequence')[0] ?? {};
const first = itemsOf(dataset, 'PerFrameFunctionalGroupsSequence')[0] ?? {};
const frames = Array.from({ length: Number(count) }, (_, index) => {
  const frame: DataItem = structuredClone({ ...shared, ...first });
  const [content] = itemsOf(frame, 'FrameContentSequence');
  if (content) content.DimensionIndexValues = [index + 1];
  if (content && spoiled) content.FrameAcquisitionNumber = -1;
  return frame;
});
const whole = { ...dataset, NumberOfFrames: frames.length, SharedFunctionalGroupsSequence: [{}], PerFrameFunctionalGroupsSequence: frames };
globalThis.gc?.();
const before = process.memoryUsage().heapUsed;
let findings = 0;
let result = null;
const milliseconds = time(() => {
  result = validateSync(whole, iod);
  findings = result.findings.length;
});
const after = process.memoryUsage().heapUsed;
globalThis.gc?.();
const kept = process.memoryUsage().heapUsed;
const answer = {
  seconds: milliseconds / 1000,
  growth: (after - before) / MB,
  kept: (kept - before) / MB,
  findings,
  result: result !== null,
};
process.stdout.write(JSON.stringify(answer));
