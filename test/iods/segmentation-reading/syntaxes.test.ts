/** Segmentations in the transfer syntaxes that compress them: the same volumes. */
import { describe, expect, it } from 'vitest';
import { openSegmentation, SegmentationReader } from '../../../src/iods/segmentation/index.ts';
import { disc, fileOf, segmentation } from './files.ts';

describe('transfer syntaxes', () => {
  const SIDE = 33;
  const JPEG_LS = '1.2.840.10008.1.2.4.80';
  const JPEG_2000 = '1.2.840.10008.1.2.4.90';
  const HTJ2K = '1.2.840.10008.1.2.4.201';
  it.each([
    ['BINARY', JPEG_2000],
    ['BINARY', HTJ2K],
    ['FRACTIONAL', JPEG_LS],
    ['FRACTIONAL', JPEG_2000],
    ['LABELMAP', JPEG_LS],
    ['LABELMAP', JPEG_2000],
    ['LABELMAP', HTJ2K],
  ] as const)('%s in %s', async (type, uid) => {
    const dataset = segmentation({
      type,
      rows: SIDE,
      columns: SIDE,
      segments: [1],
      frames: [0, 1, 2].map((plane) => ({
        plane,
        segment: 1,
        pixels: disc(SIDE, SIDE, 10 + plane, 15, 9, type === 'FRACTIONAL' ? 90 + plane : 1),
      })),
    });
    const expected = await SegmentationReader.from(dataset).volume();
    const reader = await openSegmentation(await fileOf(dataset, uid));
    expect(reader.transferSyntaxUID).toBe(uid);
    expect((await reader.volume()).array).toEqual(expected.array);
    expect(reader.warnings).toEqual([]);
  });
});
