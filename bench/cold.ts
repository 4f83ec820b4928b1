/** Milliseconds of the first validation in a process: the plan of CT Image is made, the dictionary read. Started by validate-memory.ts. */
import { ctSlice } from '../examples/ct-slice.ts';
import { ctImage } from '../generated/iods/ct-image.ts';
import { validateSync } from '../src/index.ts';
import { time } from './measure.ts';

const dataset = ctSlice();
process.stdout.write(String(time(() => void validateSync(dataset, ctImage))));
