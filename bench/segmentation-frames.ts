/** Child of the segmentation benchmark: 10 segments in so many planes (argument), a frame at a time. Prints milliseconds and bytes as JSON. */
import { SegmentationBuilder } from '../src/iods/segmentation/index.ts';
import { bytesOf, EQUIPMENT, segment, slices } from './segmentation.ts';

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
    mask.fill(0).fill(1, number * 1000 + plane, number * 1000 + plane + 500);
    builder.add({ plane, segment: number }, mask);
  }
const made = builder.finish();
const bytes = bytesOf(made, made.transferSyntaxUID);
process.stdout.write(JSON.stringify({ milliseconds: performance.now() - start, bytes }));
