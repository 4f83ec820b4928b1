/** One validation of a CT Image that refers to so many images (argument), an Item each, the first in its process. */
import { tryMinimal } from '../src/authoring/minimal-instance.ts';
import { validateSync } from '../src/index.ts';
import type { Iod } from '../src/rules/authoring.ts';
import { iodOf } from './inputs.ts';
import { time } from './measure.ts';

const iod: Iod<object> = await iodOf('ct-image');
const { dataset } = tryMinimal(iod);
const ReferencedImageSequence = Array.from({ length: Number(process.argv[2]) }, (_, index) => ({
  ReferencedSOPClassUID: '1.2.840.10008.5.1.4.1.1.2',
  ReferencedSOPInstanceUID: `2.25.${index + 1}`,
}));
const start = process.cpuUsage();
const milliseconds = time(() => void validateSync({ ...dataset, ReferencedImageSequence }, iod));
const { user, system } = process.cpuUsage(start);
process.stdout.write(JSON.stringify({ seconds: milliseconds / 1000, processor: (user + system) / 1e6 }));
