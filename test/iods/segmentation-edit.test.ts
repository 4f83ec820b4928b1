/** Segmentations made of others, and pyramids: each a new conformant instance, the first untouched (rows PYR-1, SEG-R14; rules R-PYR-2). */
import { describe, expect, it } from 'vitest';
import { segmentation } from '../../generated/iods/segmentation.ts';
import { validateSync } from '../../src/index.ts';
import {
  createSegmentationPyramid,
  editSegmentation,
  LabelMapSegmentation,
  planesOf,
  Segmentation,
  toBinary,
  toFractional,
  toLabelMap,
} from '../../src/iods/segmentation/index.ts';
import { boxes, EQUIPMENT, imageSeries, projection, segment, wholeSlide } from './segmentation-sources.ts';

const source = imageSeries({ planes: 4, rows: 10, columns: 12 });
const labels = boxes(4, 10, 12, 3);
const options = { ...EQUIPMENT, source, segments: [1, 2, 3].map((number) => segment(number)), pixels: labels } as const;
const binary = new Segmentation({ ...options, segmentationType: 'BINARY' });
const map = new LabelMapSegmentation(options);
const conforms = (made: object) => expect(validateSync(made, segmentation).findings.filter((one) => one.severity === 'error')).toEqual([]);
const withoutPlanes = (made: Segmentation | LabelMapSegmentation) => [...made.samples()];

describe('conversions', () => {
  it('go round without changing a pixel, a position or a reference', async () => {
    const asMap = await toLabelMap(binary);
    expect(asMap.PixelData).toEqual(map.PixelData);
    conforms(asMap);
    const back = await toBinary(asMap);
    expect(back.PixelData).toEqual(binary.PixelData);
    expect(back.SegmentsOverlap).toBe('NO');
    const group = (made: Segmentation | LabelMapSegmentation, at: number) => ({ ...made.PerFrameFunctionalGroupsSequence?.[at] });
    expect(group(back, 4)).toEqual(group(binary, 4));
    expect(back.SegmentSequence).toEqual(binary.SegmentSequence);
    expect(back.ReferencedSeriesSequence).toEqual(binary.ReferencedSeriesSequence);
    conforms(back);
    const fractional = await toFractional(binary, { fractional: { maximumFractionalValue: 9 } });
    expect(new Set(fractional.samples())).toEqual(new Set([0, 9]));
    conforms(fractional);
    expect((await toBinary(fractional)).PixelData).toEqual(binary.PixelData);
  });

  it('make a new instance of the same series', async () => {
    const made = await toLabelMap(binary);
    expect(made.SOPInstanceUID).not.toBe(binary.SOPInstanceUID);
    expect(made).toMatchObject({ SeriesInstanceUID: binary.SeriesInstanceUID, InstanceNumber: 2, PatientID: 'SEG-1', Modality: 'SEG' });
    expect(made.ContributingEquipmentSequence).toHaveLength(3);
    expect(binary).toMatchObject({ SegmentationType: 'BINARY', InstanceNumber: 1 });
  });

  it('of fractions ask for a threshold', async () => {
    const pixels = Float32Array.from({ length: 480 }, (_, at) => (at % 5) / 4);
    const fractional = new Segmentation({ ...options, segments: [segment(1)], pixels, segmentationType: 'FRACTIONAL' });
    await expect(toBinary(fractional)).rejects.toMatchObject({ name: 'SegmentationError', segment: 1, slice: 0, row: 0, column: 1 });
    const half = await toBinary(fractional, { threshold: 0.5 });
    expect(withoutPlanes(half)).toEqual([...pixels].map((one) => (one >= 0.5 ? 1 : 0)));
    await expect(toBinary(fractional, { threshold: 0 })).rejects.toThrow('threshold');
  });

  it('to a label map refuse segments that overlap, and say where', async () => {
    const overlapping = new Segmentation({
      ...options,
      segments: [segment(1), segment(2)],
      pixels: [new Uint8Array(480).fill(1), new Uint8Array(480).fill(1, 130, 140)],
      segmentationType: 'BINARY',
    });
    await expect(toLabelMap(overlapping)).rejects.toMatchObject({
      message: expect.stringContaining('segments 1 and 2'),
      slice: 1,
      row: 0,
      column: 10,
    });
  });

  it('work on tiles, compressed frames, frames of an odd size and images without a frame of reference', async () => {
    const slide = wholeSlide({ tile: [16, 24], total: [50, 60] });
    const full = new Segmentation({
      ...options,
      source: slide,
      pixels: boxes(1, 50, 60, 3),
      tilePixels: true,
      segmentationType: 'BINARY',
      dimensionOrganizationType: 'TILED_FULL',
    });
    const tiles = await toLabelMap(full);
    expect(tiles).toMatchObject({ DimensionOrganizationType: 'TILED_SPARSE', TotalPixelMatrixRows: 50 });
    conforms(tiles);
    const rle = new LabelMapSegmentation({ ...options, transferSyntaxUID: '1.2.840.10008.1.2.5' });
    const bits = await toBinary(rle);
    expect(bits.transferSyntaxUID).toBe('1.2.840.10008.1.2.1');
    expect(bits.PixelData).toEqual(binary.PixelData);
    const odd = new Segmentation({ ...options, source: projection(7, 9, 4), pixels: boxes(4, 7, 9, 3), segmentationType: 'BINARY' });
    expect((await toBinary(await toLabelMap(odd))).PixelData).toEqual(odd.PixelData);
  });
});

describe('edits', () => {
  it('remove segments and close the gap in BINARY, keep numbers in LABELMAP', async () => {
    const fewer = await editSegmentation(binary, { remove: [2] });
    expect(fewer.SegmentSequence.map((item) => [item.SegmentNumber, item.SegmentLabel])).toEqual([
      [1, 'Segment 1'],
      [2, 'Segment 3'],
    ]);
    expect(fewer.NumberOfFrames).toBe(6);
    conforms(fewer);
    const kept = await editSegmentation(map, { remove: [2] });
    expect(kept.SegmentSequence.map((item) => item.SegmentNumber)).toEqual([0, 1, 3]);
    expect(withoutPlanes(kept)).toEqual([...labels.subarray(120)].map((one) => (one === 2 ? 0 : one)));
    await expect(editSegmentation(binary, { remove: [4] })).rejects.toThrow('names segment 4; there are 1, 2, 3');
    await expect(editSegmentation(binary, { remove: [1, 2, 3] })).rejects.toThrow('segments');
  });

  it('describe anew without touching pixels or what descriptions do not speak of', async () => {
    const item = binary.SegmentSequence[0];
    const noted = Segmentation.of(
      { ...binary, SegmentSequence: [{ ...item, RecommendedDisplayGrayscaleValue: 7 } as never, ...binary.SegmentSequence.slice(1)] },
      binary.transferSyntaxUID,
    );
    const renamed = await editSegmentation(noted, { describe: { 1: { label: 'Spleen', algorithmType: 'MANUAL', displayColor: 'blue' } } });
    expect(renamed.SegmentSequence[0]).toMatchObject({
      SegmentLabel: 'Spleen',
      SegmentAlgorithmType: 'MANUAL',
      RecommendedDisplayGrayscaleValue: 7,
    });
    expect(renamed.SegmentSequence[0]).not.toHaveProperty('SegmentAlgorithmName');
    expect(renamed.PixelData).toEqual(binary.PixelData);
    conforms(renamed);
  });

  it('tell of functional groups that are left out', async () => {
    const FrameAnatomySequence = [{ FrameLaterality: 'U' }];
    const [shared] = binary.SharedFunctionalGroupsSequence;
    const foreign = Segmentation.from({ ...binary, SharedFunctionalGroupsSequence: [{ ...shared, FrameAnatomySequence }] });
    const said: string[] = [];
    const made = await editSegmentation(foreign, { remove: [3], onWarning: (message) => said.push(message) });
    expect(said).toEqual([expect.stringContaining('FrameAnatomySequence')]);
    conforms(made);
    const none: string[] = [];
    await editSegmentation(binary, { remove: [3], onWarning: (message) => none.push(message) });
    expect(none).toEqual([]);
  });

  it('renumber', async () => {
    const turned = await editSegmentation(binary, { renumber: { 1: 3, 3: 1 } });
    expect(turned.SegmentSequence.map((item) => item.SegmentLabel)).toEqual(['Segment 3', 'Segment 2', 'Segment 1']);
    const spread = await editSegmentation(map, { renumber: { 3: 700 } });
    expect(spread).toMatchObject({ BitsAllocated: 16 });
    expect(withoutPlanes(spread)).toEqual([...labels.subarray(120)].map((one) => (one === 3 ? 700 : one)));
    await expect(editSegmentation(binary, { renumber: { 3: 5 } })).rejects.toThrow('without holes');
    await expect(editSegmentation(map, { renumber: { 3: 1 } })).rejects.toThrow('number');
  });

  it('add segments on the planes that there are', async () => {
    const planes = planesOf(binary);
    expect(planes.map(({ position }) => position?.[2])).toEqual([2.5, 5, 7.5]);
    const mask = new Uint8Array(360).fill(1, 125, 131);
    const more = await editSegmentation(binary, {
      add: [{ description: segment(1, { label: 'New' }), mask }].map(({ description: { number: _n, ...description }, mask: one }) => ({
        description,
        mask: one,
      })),
    });
    expect(more).toMatchObject({ NumberOfFrames: 10, SegmentsOverlap: 'UNDEFINED' });
    expect(more.SegmentSequence[3]).toMatchObject({ SegmentNumber: 4, SegmentLabel: 'New' });
    expect([...more.samples().slice(-120)]).toEqual([...mask.subarray(120, 240)]);
    conforms(more);
    await expect(editSegmentation(binary, { add: [{ description: segment(4), mask: mask.subarray(1) }] })).rejects.toThrow('3 × 10 × 12');
    const within = new Uint8Array(360).fill(1, 150, 153);
    await expect(editSegmentation(map, { add: [{ description: segment(4), mask: within }] })).rejects.toThrow('pixel in common');
  });
});

describe('pyramids', () => {
  const slide = wholeSlide({ tile: [16, 16], total: [64, 48] });
  const matrix = { pixels: boxes(1, 64, 48, 2), rows: 64, columns: 48 };
  const shared = {
    ...EQUIPMENT,
    sources: slide,
    matrices: matrix,
    segments: [segment(1), segment(2)],
    segmentationType: 'LABELMAP',
  } as const;

  it('of one matrix and factors share series and pyramid, and cover the same area (PYR-1)', async () => {
    const levels = await createSegmentationPyramid({ ...shared, downsampleFactors: [2, 4] });
    expect(levels.map((one) => [one.TotalPixelMatrixRows, one.TotalPixelMatrixColumns, one.InstanceNumber])).toEqual([
      [64, 48, 1],
      [32, 24, 2],
      [16, 12, 3],
    ]);
    expect(new Set(levels.map((one) => `${one.SeriesInstanceUID} ${one.PyramidUID}`)).size).toBe(1);
    for (const level of levels) {
      conforms(level);
      const [down = 0] = level.SharedFunctionalGroupsSequence[0]?.PixelMeasuresSequence?.[0].PixelSpacing ?? [];
      expect(down * (level.TotalPixelMatrixRows ?? 0)).toBeCloseTo(0.128, 9);
      // The outer corner stays: half a pixel before the centre of the first. Rows run along -x.
      const x = level.TotalPixelMatrixOriginSequence?.[0].XOffsetInSlideCoordinateSystem ?? 0;
      expect(x + down / 2).toBeCloseTo(20.001, 9);
    }
  });

  it('take a source or a matrix for each level', async () => {
    const sources = [slide, { ...wholeSlide({ tile: [16, 16], total: [32, 24] }), SOPInstanceUID: '2.25.2200.2' }];
    const small = { pixels: boxes(1, 32, 24, 2), rows: 32, columns: 24 };
    const counts = async (more: object) =>
      (await createSegmentationPyramid({ ...shared, ...more })).map((one) => one.TotalPixelMatrixColumns);
    expect(await counts({ sources })).toEqual([48, 24]);
    expect(await counts({ matrices: [matrix, small] })).toEqual([48, 24]);
    expect(await counts({ sources, matrices: [matrix, small] })).toEqual([48, 24]);
  });

  it('refuse what is no pyramid (R-PYR-2)', async () => {
    const refused = (more: object, message: string) => expect(createSegmentationPyramid({ ...shared, ...more })).rejects.toThrow(message);
    await refused({}, 'downsampleFactors');
    await refused({ downsampleFactors: [2, 2] }, 'rise');
    await refused({ downsampleFactors: [0.5] }, 'above 1');
    await refused({ matrices: [matrix, matrix] }, 'levels get smaller');
    await refused({ matrices: [matrix, { pixels: new Float32Array(768), rows: 32, columns: 24 }] }, 'another kind');
    await refused({ sources: imageSeries({ planes: 1, rows: 16, columns: 16 })[0] ?? {} }, 'no VL Whole Slide');
    await refused(
      { sources: [slide, { ...wholeSlide({ tile: [16, 16], total: [32, 24] }), SeriesInstanceUID: '2.25.8' }] },
      'SeriesInstanceUID',
    );
    await refused({ downsampleFactors: [2], sopInstanceUIDs: ['2.25.1'] }, 'sopInstanceUIDs');
  });
});
