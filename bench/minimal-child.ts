/** The smallest object of every IOD made and validated, the first time in a process; importing the IODs is not counted. */
import { iodList, loadIod } from '../generated/iods/registry.ts';
import { minimalInstance } from '../src/authoring/minimal-instance.ts';
import { validateSync } from '../src/index.ts';
import type { Iod } from '../src/rules/authoring.ts';
import { time } from './measure.ts';

const iods: Iod<object>[] = [];
for (const { path } of iodList) {
  const iod = await loadIod[path]?.();
  if (iod) iods.push(iod);
}
let conforming = 0;
const start = process.cpuUsage();
const milliseconds = time(() => {
  for (const iod of iods) if (validateSync(minimalInstance(iod), iod).conforms === true) conforming++;
});
const { user, system } = process.cpuUsage(start);
process.stdout.write(JSON.stringify({ seconds: milliseconds / 1000, processor: (user + system) / 1e6, iods: iods.length, conforming }));
