/** A segmentation of a volume that no image has: probabilities on a grid of their own, in the frame of reference of a CT series. */
import { type LabelMapSegmentation, Segmentation, SegmentationBuilder } from '../src/iods/segmentation/index.ts';
import { Volume } from '../src/spatial/index.ts';
import { ctSeries, EQUIPMENT, LIVER } from './segmentation-from-ct.ts';

const SHAPE = [8, 40, 40] as const;

/** Probabilities from 0 to 1 in voxels of 1.5 mm. */
export function probabilities(): Volume<Float32Array<ArrayBuffer>> {
  const [planes, rows, columns] = SHAPE;
  const array = new Float32Array(planes * rows * columns);
  for (let k = 0; k < planes; k++)
    for (let i = 0; i < rows; i++)
      for (let j = 0; j < columns; j++) array[(k * rows + i) * columns + j] = Math.max(0, 1 - Math.hypot((k - 4) * 2, i - 20, j - 20) / 15);
  return Volume.fromComponents({
    array,
    spatialShape: [planes, rows, columns],
    spacing: [1.5, 1.5, 1.5],
    position: [-25, -25, 0],
    patientOrientation: 'HPL',
    coordinateSystem: 'PATIENT',
    frameOfReferenceUID: '2.25.123456',
  });
}

/** Positions and spacing are the volume's; the CT slices that show the same planes are named as sources. */
export function fractional(): Segmentation {
  return new Segmentation({
    source: ctSeries(),
    segmentationType: 'FRACTIONAL',
    fractionalType: 'PROBABILITY',
    pixels: probabilities(),
    segments: [LIVER],
    seriesNumber: 302,
    instanceNumber: 1,
    ...EQUIPMENT,
  });
}

/** The same threshold a network would apply slice by slice: frames are given one at a time and are not kept. */
export function sliceBySlice(): Segmentation | LabelMapSegmentation {
  const builder = new SegmentationBuilder({
    source: ctSeries(),
    segmentationType: 'BINARY',
    segments: [LIVER],
    seriesNumber: 303,
    instanceNumber: 1,
    ...EQUIPMENT,
  });
  const mask = new Uint8Array(builder.rows * builder.columns);
  for (let plane = 0; plane < builder.planes; plane++) {
    mask.fill(0).fill(1, 64 * plane, 64 * plane + 200);
    builder.add({ plane, segment: 1 }, mask);
  }
  return builder.finish();
}
