/** Segmentations: what a constructor makes of its options (rows SEG-1 to 35, SEG-T, TI, O, S, D; rules R-GEO, R-TILE, R-SEG). */
import { describe, expect, it } from 'vitest';
import { segmentation } from '../../generated/iods/segmentation.ts';
import { validateSync } from '../../src/index.ts';
import { LabelMapSegmentation, Segmentation, srgbProfile } from '../../src/iods/segmentation/index.ts';
import { decodeFrame, framesOf } from '../../src/pixels/index.ts';
import { Volume } from '../../src/spatial/index.ts';
import { boxes, EQUIPMENT, enhancedImage, imageSeries, projection, segment, wholeSlide } from './segmentation-sources.ts';

const SERIES = { planes: 4, rows: 10, columns: 12 };
const SIZE = 120;
const labels = boxes(4, 10, 12, 2);
const base = { ...EQUIPMENT, source: imageSeries(SERIES), segments: [segment(1), segment(2)], pixels: labels } as const;
type Made = Segmentation | LabelMapSegmentation;

const frames = (made: Made) => made.PerFrameFunctionalGroupsSequence ?? [];
const indices = (made: Made) => frames(made).map((frame) => frame.FrameContentSequence?.[0].DimensionIndexValues);
const numbers = (made: Made) => frames(made).map((frame) => frame.SegmentIdentificationSequence?.[0].ReferencedSegmentNumber[0]);
const heights = (made: Made) => frames(made).map((frame) => frame.PlanePositionSequence?.[0].ImagePositionPatient?.[2]);
const sourcesOf = (made: Made, frame: number) =>
  frames(made)[frame]?.DerivationImageSequence?.[0]?.SourceImageSequence?.map((one) => [
    one.ReferencedSOPInstanceUID,
    one.ReferencedFrameNumber?.[0],
    one.SpatialLocationsPreserved,
  ]);
const pointers = (made: Made) => made.DimensionIndexSequence?.map((one) => one.DimensionIndexPointer);
const errors = (made: object) => validateSync(made, segmentation).findings.filter((one) => one.severity === 'error');

describe('BINARY', () => {
  const made = new Segmentation({ ...base, segmentationType: 'BINARY' });

  it('has a frame for each segment and plane that is not empty, segment after segment (SEG-T1, SEG-O1, SEG-S1)', () => {
    // Planes 0 of the boxes is empty.
    expect(numbers(made)).toEqual([1, 1, 1, 2, 2, 2]);
    expect(heights(made)).toEqual([2.5, 5, 7.5, 2.5, 5, 7.5]);
    expect(made).toMatchObject({
      NumberOfFrames: 6,
      BitsAllocated: 1,
      BitsStored: 1,
      HighBit: 0,
      SegmentsOverlap: 'NO',
      SOPClassUID: '1.2.840.10008.5.1.4.1.1.66.4',
    });
    expect(errors(made)).toEqual([]);
  });

  it('packs frames over byte boundaries and pads with a zero byte (R-SEG-14, D-14)', async () => {
    const odd = imageSeries({ planes: 3, rows: 3, columns: 3 });
    const ones = new Uint8Array(27).fill(1);
    const small = new Segmentation({ ...EQUIPMENT, source: odd, segmentationType: 'BINARY', pixels: ones, segments: [segment(1)] });
    expect(small.PixelData).toBeInstanceOf(ArrayBuffer);
    expect(small.PixelData instanceof ArrayBuffer && [...new Uint8Array(small.PixelData)]).toEqual([255, 255, 255, 7]);
    const single = new Segmentation({
      ...EQUIPMENT,
      source: odd.slice(0, 1),
      segmentationType: 'BINARY',
      pixels: ones.slice(0, 9),
      segments: [segment(1)],
    });
    expect(single.PixelData instanceof ArrayBuffer && [...new Uint8Array(single.PixelData)]).toEqual([255, 1]);
    expect([...(await decodeFrame(framesOf(small, small.transferSyntaxUID), 3)).samples]).toEqual(new Array(9).fill(1));
  });

  it('numbers places by their rank among stored frames, along the normal (R-GEO-12, 14)', () => {
    expect(indices(made)).toEqual([
      [1, 3],
      [1, 2],
      [1, 1],
      [2, 3],
      [2, 2],
      [2, 1],
    ]);
    expect(pointers(made)).toEqual(['0062000B', '00200032']);
    const uids = new Set(made.DimensionIndexSequence?.map((one) => one.DimensionOrganizationUID));
    expect([...uids]).toEqual([made.DimensionOrganizationSequence[0]?.DimensionOrganizationUID]);
  });

  it('keeps geometry in the shared groups, position and derivation a frame (R-GEO-17 to 19)', () => {
    const [shared] = made.SharedFunctionalGroupsSequence;
    expect(shared?.PixelMeasuresSequence?.[0]).toEqual({ PixelSpacing: [0.75, 0.5], SliceThickness: 2.5, SpacingBetweenSlices: 2.5 });
    expect(shared?.PlaneOrientationSequence?.[0].ImageOrientationPatient).toEqual([1, 0, 0, 0, 1, 0]);
    expect(sourcesOf(made, 0)).toEqual([['2.25.2001.2', undefined, 'YES']]);
  });

  it('takes patient, study, frame of reference and references from the sources (R-BASE-10, R-GEO-5, 21)', () => {
    expect(made).toMatchObject({
      PatientID: 'SEG-1',
      StudyInstanceUID: '2.25.1001',
      FrameOfReferenceUID: '2.25.3001',
      Modality: 'SEG',
      ContentLabel: 'CT_SEG',
    });
    expect(made.ReferencedSeriesSequence).toMatchObject([{ SeriesInstanceUID: '2.25.2001', ReferencedInstanceSequence: { length: 4 } }]);
    expect(made.SourceImageSequence).toHaveLength(4);
    expect(made.ContributingEquipmentSequence?.map((one) => one.Manufacturer)).toEqual(['Scanner Inc.', 'Iodine']);
  });

  it('says one segment once, in the shared groups (SEG-S2, R-SEG-16, D-29)', () => {
    const one = new Segmentation({ ...base, segmentationType: 'BINARY', segments: [segment(1)], pixels: boxes(4, 10, 12, 1) });
    expect(one.SharedFunctionalGroupsSequence[0]?.SegmentIdentificationSequence?.[0].ReferencedSegmentNumber).toEqual([1]);
    expect(numbers(one)).toEqual([undefined, undefined, undefined]);
    expect(one.DimensionOrganizationType).toBe('3D');
  });

  it('keeps overlapping segments apart, and says whether they overlap (R-SEG-6)', async () => {
    const masks = [new Uint8Array(480).fill(1, 0, 300), new Uint8Array(480).fill(1, 200, 480)];
    const overlapping = new Segmentation({ ...base, segmentationType: 'BINARY', pixels: masks });
    expect(overlapping.SegmentsOverlap).toBe('YES');
    const apart = new Segmentation({
      ...base,
      segmentationType: 'BINARY',
      pixels: [new Uint8Array(480).fill(1, 0, 200), new Uint8Array(480).fill(1, 200)],
    });
    expect(apart.SegmentsOverlap).toBe('NO');
    const maps = new Segmentation({
      ...base,
      segmentationType: 'BINARY',
      layout: 'label-map',
      pixels: [masks[0] ?? labels, (masks[1] ?? labels).map((one) => one * 2)],
    });
    expect(maps.PixelData).toEqual(overlapping.PixelData);
    expect(maps.SegmentsOverlap).toBe('YES');
  });

  it('takes interleaved segments, volumes with a channel and fractions of exactly 0 and 1 (R-SEG-4, 5, 13)', () => {
    const interleaved = new Uint8Array(960);
    labels.forEach((label, at) => {
      if (label > 0) interleaved[at * 2 + label - 1] = 1;
    });
    const stacked = new Segmentation({ ...base, segmentationType: 'BINARY', layout: 'stacked', pixels: interleaved });
    expect(stacked.PixelData).toEqual(made.PixelData);
    const floats = new Segmentation({ ...base, segmentationType: 'BINARY', pixels: Float32Array.from(interleaved) });
    expect(floats.PixelData).toEqual(made.PixelData);
    expect(
      () => new Segmentation({ ...base, segmentationType: 'BINARY', pixels: Float32Array.from(interleaved, (one) => one / 2) }),
    ).toThrow('0 or 1');
  });

  it('keeps all frames of what is empty, with a warning (R-SEG-15)', () => {
    const warnings: string[] = [];
    const empty = new Segmentation({
      ...base,
      segmentationType: 'BINARY',
      pixels: new Uint8Array(480),
      onWarning: (one) => warnings.push(one),
    });
    expect(empty.NumberOfFrames).toBe(8);
    expect([...empty.samples()]).toEqual(new Array(8 * SIZE).fill(0));
    expect(warnings.join()).toContain('empty frames are kept');
    expect(new Segmentation({ ...base, segmentationType: 'BINARY', omitEmptyFrames: false }).NumberOfFrames).toBe(8);
  });
});

describe('FRACTIONAL', () => {
  const fractions = Float32Array.from({ length: 480 }, (_, at) => (at % 11) / 10);

  it('scales and rounds to the nearest (SEG-T2, R-SEG-7)', () => {
    const made = new Segmentation({
      ...base,
      segmentationType: 'FRACTIONAL',
      maximumFractionalValue: 7,
      pixels: fractions,
      segments: [segment(1)],
    });
    expect(made).toMatchObject({ SegmentationFractionalType: 'PROBABILITY', MaximumFractionalValue: 7, BitsAllocated: 8, HighBit: 7 });
    expect([...made.samples()].slice(0, 11)).toEqual([...fractions.slice(0, 11)].map((one) => Math.round(one * 7)));
  });

  it('makes 0 and the maximum of labels', () => {
    const made = new Segmentation({ ...base, segmentationType: 'FRACTIONAL', maximumFractionalValue: 100 });
    expect(new Set(made.samples())).toEqual(new Set([0, 100]));
    expect(made.SegmentsOverlap).toBe('NO');
  });

  it('has a maximum from 1 to 255 (D-16)', () => {
    for (const maximum of [0, 256, 1.5])
      expect(() => new Segmentation({ ...base, segmentationType: 'FRACTIONAL', maximumFractionalValue: maximum })).toThrow(
        'maximumFractionalValue',
      );
    expect(new Segmentation({ ...base, segmentationType: 'FRACTIONAL', maximumFractionalValue: 1 }).MaximumFractionalValue).toBe(1);
  });

  it('never gives the frames of one array to several segments (D-17)', () => {
    expect(() => new Segmentation({ ...base, segmentationType: 'FRACTIONAL', pixels: fractions })).toThrow(
      '4 × 10 × 12 × 2 segments = 960',
    );
    const both = new Segmentation({ ...base, segmentationType: 'FRACTIONAL', pixels: [fractions, fractions.map((one) => 1 - one)] });
    expect(both.SegmentsOverlap).toBe('UNDEFINED');
  });
});

describe('LABELMAP', () => {
  it('has a frame a plane, a background, padding and no segment dimension (SEG-T3, R-SEG-3, 8, 17)', () => {
    const made = new LabelMapSegmentation({ ...base, segments: [segment(1, { displayColor: 'red' }), segment(2)] });
    expect(made).toMatchObject({
      SOPClassUID: '1.2.840.10008.5.1.4.1.1.66.7',
      SegmentationType: 'LABELMAP',
      BitsAllocated: 8,
      PixelPaddingValue: 0,
      NumberOfFrames: 3,
    });
    expect(made.SegmentSequence.map((item) => item.SegmentNumber)).toEqual([0, 1, 2]);
    expect(made.SegmentSequence[0]).toMatchObject({
      SegmentAlgorithmType: 'AUTOMATIC',
      RecommendedDisplayCIELabValue: [0, 0x8080, 0x8080],
    });
    expect(made.SegmentSequence[0]).not.toHaveProperty('SegmentationAlgorithmIdentificationSequence');
    expect(pointers(made)).toEqual(['00200032']);
    expect([...made.samples()]).toEqual([...labels.subarray(SIZE)]);
    expect(errors(made)).toEqual([]);
  });

  it('keeps numbers with gaps, in 16 bits where they need them (R-SEG-2)', () => {
    const wide = Uint16Array.from(labels, (one) => one * 300);
    const made = new LabelMapSegmentation({ ...base, pixels: wide, segments: [segment(300), segment(600)] });
    expect(made).toMatchObject({ BitsAllocated: 16, HighBit: 15 });
    expect([...made.samples()]).toEqual([...wide.subarray(SIZE)]);
    expect(new LabelMapSegmentation({ ...base, bitsAllocated: 16 }).BitsStored).toBe(16);
    expect(() => new LabelMapSegmentation({ ...base, pixels: wide, segments: [segment(300), segment(600)], bitsAllocated: 8 })).toThrow(
      'needs 16 bits',
    );
  });

  it('refuses segments that have a pixel in common (R-SEG-6)', () => {
    const masks = [new Uint8Array(480).fill(1, 0, 300), new Uint8Array(480).fill(1, 250)];
    expect(() => new LabelMapSegmentation({ ...base, pixels: masks })).toThrow(
      /segments 1 and 2 have a pixel in common.*slice 2, row 0, column 10/,
    );
  });

  it('has a palette with a profile, and then no colours of segments (SEG-31, 32, R-SEG-10, R-PR-11)', () => {
    const palette = { colors: ['black', [255, 0, 0], { l: 50, a: 0, b: 0 }], uid: '2.25.9' } as const;
    const made = new LabelMapSegmentation({ ...base, palette });
    expect(made).toMatchObject({
      PhotometricInterpretation: 'PALETTE COLOR',
      RedPaletteColorLookupTableDescriptor: [3, 0, 16],
      PaletteColorLookupTableUID: '2.25.9',
    });
    expect(made.ICCProfile).toEqual(srgbProfile());
    expect(errors(made)).toEqual([]);
    expect(() => new LabelMapSegmentation({ ...base, palette: { colors: ['black', 'red'] } })).toThrow('labels 0 to 2 need 3');
    expect(() => new LabelMapSegmentation({ ...base, palette, segments: [segment(1, { displayColor: 'red' }), segment(2)] })).toThrow(
      'displayColor of segment 1',
    );
    expect(() => new LabelMapSegmentation({ ...base, iccProfile: srgbProfile() })).toThrow('stands without palette');
    const display = new Uint8Array(srgbProfile().slice(0));
    display.set([0x6d, 0x6e, 0x74, 0x72], 12);
    expect(() => new LabelMapSegmentation({ ...base, palette, iccProfile: display })).toThrow('device class "mntr"');
    const binary = { ...base, palette, segmentationType: 'BINARY' } as const;
    expect(() => new Segmentation(binary)).toThrow('palette: stands in a BINARY segmentation');
  });
});

describe('sources', () => {
  it('of several series make one plane where they lie together (R-GEO-1)', () => {
    const other = imageSeries({ ...SERIES, series: '2.25.2002', modality: 'PT' });
    const made = new Segmentation({ ...base, source: [...imageSeries(SERIES), ...other], segmentationType: 'BINARY' });
    expect(sourcesOf(made, 0)?.map(([uid]) => uid)).toEqual(['2.25.2001.2', '2.25.2002.2']);
    expect(made.ReferencedSeriesSequence).toHaveLength(2);
  });

  it('may be multi-frame among others (R-GEO-2)', () => {
    const enhanced = enhancedImage(4, 10, 12);
    const again = { ...enhanced, SOPInstanceUID: '2.25.2100.2', SeriesInstanceUID: '2.25.2101' };
    const made = new Segmentation({ ...base, source: [enhanced, again], segmentationType: 'BINARY' });
    expect(sourcesOf(made, 0)).toEqual([
      ['2.25.2100.1', 2, 'YES'],
      ['2.25.2100.2', 2, 'YES'],
    ]);
  });

  it('of one frame are referenced too (D-23)', () => {
    const made = new Segmentation({
      ...base,
      source: imageSeries({ ...SERIES, planes: 1 }),
      pixels: boxes(1, 10, 12, 2),
      segmentationType: 'BINARY',
    });
    expect(sourcesOf(made, 0)).toEqual([['2.25.2001.1', undefined, 'YES']]);
    expect(made.ReferencedSeriesSequence).toHaveLength(1);
  });

  it('without frame of reference name each frame (R-GEO-4, R-GEO-15, SEG-TI4)', () => {
    const clip = new Segmentation({ ...base, source: projection(10, 12, 4), segmentationType: 'BINARY' });
    expect(sourcesOf(clip, 2)).toEqual([['2.25.2300.1', 4, 'YES']]);
    expect(clip).not.toHaveProperty('FrameOfReferenceUID');
    expect(pointers(clip)).toEqual(['0062000B', '00209453']);
    const map = new LabelMapSegmentation({ ...base, source: projection(10, 12), pixels: boxes(1, 10, 12, 2) });
    expect(pointers(map)).toEqual(['00209453']);
    expect(frames(map)[0]?.FrameContentSequence?.[0].FrameLabel).toBe('Frame');
  });

  it('that are further ones are referenced where they show the same plane (SEG-30, R-GEO-20)', () => {
    const further = imageSeries({ ...SERIES, planes: 2, rows: 20, columns: 24, series: '2.25.2003' });
    const made = new Segmentation({ ...base, furtherSources: further, segmentationType: 'BINARY' });
    expect(sourcesOf(made, 0)).toEqual([
      ['2.25.2001.2', undefined, 'YES'],
      ['2.25.2003.2', undefined, 'NO'],
    ]);
    expect(sourcesOf(made, 1)).toHaveLength(1);
    const foreign = further.map((one) => ({ ...one, StudyInstanceUID: '2.25.1' }));
    expect(() => new Segmentation({ ...base, furtherSources: foreign, segmentationType: 'BINARY' })).toThrow('study');
  });

  it('hand on lossy compression (R-GEO-22)', () => {
    const lossy = imageSeries(SERIES).map((one) => ({
      ...one,
      LossyImageCompression: '01',
      LossyImageCompressionRatio: [12],
      LossyImageCompressionMethod: ['ISO_15444_1'],
    }));
    expect(new Segmentation({ ...base, source: lossy, segmentationType: 'BINARY' })).toMatchObject({
      LossyImageCompression: '01',
      LossyImageCompressionRatio: [12],
    });
  });

  it('at one place differ in time (R-GEO-9, 3D_TEMPORAL of R-TILE-4)', () => {
    const source = [...imageSeries(SERIES), ...imageSeries({ ...SERIES, series: '2.25.2005' })];
    const pixels = boxes(8, 10, 12, 1);
    const options = {
      ...base,
      source,
      pixels,
      segments: [segment(1)],
      temporalPositions: [0, 0, 0, 0, 5, 5, 5, 5],
      omitEmptyFrames: false,
    } as const;
    const made = new Segmentation({ ...options, segmentationType: 'BINARY' });
    expect(made.DimensionOrganizationType).toBe('3D_TEMPORAL');
    expect(pointers(made)).toEqual(['0062000B', '00209128', '00200032']);
    expect(indices(made)[5]).toEqual([1, 2, 3]);
    expect(errors(made)).toEqual([]);
  });
});

describe('geometry', () => {
  it('is the author’s where it is given (SEG-20 to 22, R-GEO-7)', () => {
    const geometry = {
      rows: 5,
      columns: 6,
      pixelSpacing: [1.5, 1],
      positions: [0, 1, 2, 3].map((at) => [-9.75, -19.625, at * 2.5] as const),
    } as const;
    const made = new Segmentation({ ...base, geometry, pixels: boxes(4, 5, 6, 1), segments: [segment(1)], segmentationType: 'BINARY' });
    expect(made).toMatchObject({ Rows: 5, Columns: 6 });
    expect(sourcesOf(made, 0)?.[0]?.[2]).toBe('NO');
    expect(
      () => new Segmentation({ ...base, geometry: { rows: 5, columns: 6 }, pixels: boxes(4, 5, 6, 1), segmentationType: 'BINARY' }),
    ).toThrow('positions and pixelSpacing');
  });

  it('of a Volume is matched with the sources by position (R-GEO-11, 19)', () => {
    const volume = Volume.fromComponents({
      array: labels,
      spatialShape: [4, 10, 12],
      spacing: [2.5, 0.75, 0.5],
      position: [-10, -20, 7.5],
      direction: [
        [0, 0, 1],
        [0, 1, 0],
        [-1, 0, 0],
      ],
      coordinateSystem: 'PATIENT',
      frameOfReferenceUID: '2.25.3001',
    });
    const made = new Segmentation({ ...base, pixels: volume, segmentationType: 'BINARY' });
    expect(sourcesOf(made, 0)).toEqual([['2.25.2001.3', undefined, 'YES']]);
    const elsewhere = new Volume({ ...volume, frameOfReferenceUID: '2.25.1' });
    expect(() => new Segmentation({ ...base, pixels: elsewhere, segmentationType: 'BINARY' })).toThrow('frame of reference');
    expect(() => new Segmentation({ ...base, pixels: volume, geometry: { rows: 1 }, segmentationType: 'BINARY' })).toThrow('geometry');
  });

  it('is 3D only where stored planes are regular, and as asked or an error (R-GEO-16, D-19)', () => {
    const gap = labels.slice().fill(0, 2 * SIZE, 3 * SIZE);
    const uneven = imageSeries(SERIES).map((one, at) => (at === 3 ? { ...one, ImagePositionPatient: [-10, -20, 9] } : one));
    const options = { ...base, segments: [segment(1)], pixels: labels.map((one) => Math.min(one, 1)), segmentationType: 'BINARY' } as const;
    expect(new Segmentation({ ...options, source: uneven }).DimensionOrganizationType).toBeUndefined();
    expect(() => new Segmentation({ ...options, source: uneven, dimensionOrganizationType: '3D' })).toThrow('not regularly spaced');
    expect(new Segmentation({ ...base, segmentationType: 'BINARY', dimensionOrganizationType: '3D' }).DimensionOrganizationType).toBe('3D');
    expect(() => new Segmentation({ ...options, dimensionOrganizationType: 'TILED_FULL' })).toThrow('not tiled');
    expect(new Segmentation({ ...options, pixels: gap.map((one) => Math.min(one, 1)) }).DimensionOrganizationType).toBe('3D');
  });
});

describe('tiles', () => {
  const slide = wholeSlide({ tile: [16, 24], total: [50, 60] });
  const matrix = boxes(1, 50, 60, 2);
  const options = { ...base, source: slide, pixels: matrix, tilePixels: true } as const;

  it('are sparse unless asked otherwise, by row and column (SEG-TI2, R-TILE-3, 5, R-GEO-13, 23)', () => {
    const made = new LabelMapSegmentation(options);
    expect(made).toMatchObject({
      DimensionOrganizationType: 'TILED_SPARSE',
      TotalPixelMatrixRows: 50,
      TotalPixelMatrixColumns: 60,
      NumberOfFrames: 9,
      Rows: 16,
      Columns: 24,
    });
    expect(pointers(made)).toEqual(['0048021F', '0048021E']);
    expect(indices(made)[4]).toEqual([2, 2]);
    expect(frames(made)[4]?.PlanePositionSlideSequence?.[0]).toMatchObject({
      ColumnPositionInTotalImagePixelMatrix: 25,
      RowPositionInTotalImagePixelMatrix: 17,
    });
    expect(made).toMatchObject({ ContainerIdentifier: 'S1', ImageOrientationSlide: [0, -1, 0, -1, 0, 0] });
    // The last tile reaches beyond the matrix.
    expect(made.samples().at(-1)).toBe(0);
  });

  it('are full as asked: no groups a frame, all frames (SEG-TI3, R-TILE-4, D-29)', () => {
    const made = new Segmentation({ ...options, segmentationType: 'BINARY', dimensionOrganizationType: 'TILED_FULL' });
    expect(made.NumberOfFrames).toBe(24);
    expect(made).not.toHaveProperty('PerFrameFunctionalGroupsSequence');
    expect(made).not.toHaveProperty('DimensionIndexSequence');
    expect(made.SharedFunctionalGroupsSequence[0]?.DerivationImageSequence?.[0]?.SourceImageSequence).toHaveLength(1);
    expect(errors(made)).toEqual([]);
    expect(
      () => new Segmentation({ ...options, segmentationType: 'BINARY', dimensionOrganizationType: 'TILED_FULL', omitEmptyFrames: true }),
    ).toThrow('omitEmptyFrames');
  });

  it('are cut only from one plane of a tiled source of the same matrix (R-TILE-1, 2)', () => {
    expect(() => new Segmentation({ ...base, tilePixels: true, segmentationType: 'BINARY' })).toThrow('no slide');
    expect(() => new Segmentation({ ...options, pixels: boxes(1, 40, 60, 2), segmentationType: 'BINARY' })).toThrow('1 × 50 × 60 = 3000');
    expect(
      () => new Segmentation({ ...options, geometry: { rows: 40, columns: 60 }, pixels: boxes(1, 40, 60, 2), segmentationType: 'BINARY' }),
    ).toThrow('50 × 60');
    const twice = {
      positions: [
        [20, 40, 0],
        [20, 40, 0],
      ],
    } as const;
    expect(() => new Segmentation({ ...options, geometry: twice, segmentationType: 'BINARY' })).toThrow('there is one');
  });

  it('have the pyramid’s UID only on slides (SEG-28, 29, R-PYR-1)', () => {
    expect(new LabelMapSegmentation({ ...options, pyramidUID: '2.25.5', pyramidLabel: 'P' })).toMatchObject({
      PyramidUID: '2.25.5',
      PyramidLabel: 'P',
    });
    expect(() => new LabelMapSegmentation({ ...base, pyramidUID: '2.25.5' })).toThrow('pyramidUID');
    expect(() => new LabelMapSegmentation({ ...options, pyramidLabel: 'P' })).toThrow('pyramidLabel');
  });
});
