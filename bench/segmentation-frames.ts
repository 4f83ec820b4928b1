/** Child of the segmentation benchmark: 10 segments in so many planes (argument), a frame at a time. Prints milliseconds, bytes and largest resident set as JSON. */
import { SegmentationBuilder } from '../src/iods/segmentation/index.ts';
import { bytesOf, EQUIPMENT, segment, slices } from './segmentation-inputs.ts';

const planes = Number(process.argv[2]);
const SIZE = 256;
const SEGMENTS = 10;
const source = slices(planes, SIZE);
const mask = new Uint8Array(SIZE * SIZE);
const start = performance.now();
const builder = new SegmentationBuilder({
  ...EQUIPMENT,
  source,
  segmentationType: 'BINARY',
  segments: Array.from({ length: SEGMENTS }, (_, at) => segment(at + 1)),
});
for (let number = 1; number <= SEGMENTS; number++)
  for (let plane = 0; plane < planes; plane++) {
    const first = number * 1000 + plane;
    // In both halves of a frame, so that no page of memory stays untouched.
    mask.fill(0).fill(1, first, first + 500);
    mask.fill(1, first + mask.length / 2, first + mask.length / 2 + 500);
    builder.add({ plane, segment: number }, mask);
  }
const made = builder.finish();
const bytes = bytesOf(made, made.transferSyntaxUID);
const milliseconds = performance.now() - start;
process.stdout.write(JSON.stringify({ milliseconds, bytes, peak: process.resourceUsage().maxRSS / 1024 }));
