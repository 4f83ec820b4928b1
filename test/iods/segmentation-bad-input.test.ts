/** What a segmentation refuses, and how it says where the fault lies. */
import { describe, expect, it } from 'vitest';
import {
  AuthoringError,
  LabelMapSegmentation,
  Segmentation,
  SegmentationBuilder,
  SegmentationError,
  type SegmentationOptions,
} from '../../src/iods/segmentation/index.ts';
import { Volume } from '../../src/spatial/index.ts';
import { boxes, EQUIPMENT, enhancedImage, imageSeries, projection, segment, wholeSlide } from './segmentation-sources.ts';

const SERIES = { planes: 4, rows: 10, columns: 12 };
const source = imageSeries(SERIES);
const base = { ...EQUIPMENT, source, segments: [segment(1), segment(2)], pixels: boxes(4, 10, 12, 2), segmentationType: 'BINARY' } as const;
const made = (more: Partial<SegmentationOptions>) => () => new Segmentation({ ...base, ...more } as SegmentationOptions);

/** The error that a call throws. */
function thrown(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  return undefined;
}

const changed = (at: number, more: object): object[] => source.map((one, index) => (index === at ? { ...one, ...more } : one));

describe('sources', () => {
  it.each([
    ['another spacing, by how much and where', { PixelSpacing: [0.75, 0.6] }, 'another pixel spacing than the first, by 0.1', 2],
    [
      'another orientation',
      { ImageOrientationPatient: [0, 1, 0, -1, 0, 0] },
      'another orientation than the first: a direction cosine differs by 1',
      2,
    ],
    ['another frame of reference', { FrameOfReferenceUID: '2.25.9' }, 'frameOfReferenceUID: 2.25.9', 2],
    ['another study', { StudyInstanceUID: '2.25.9' }, 'studyInstanceUID', 2],
    ['other rows', { Rows: 11 }, 'rows: 11, the first has 10', 2],
    ['no position', { ImagePositionPatient: undefined }, 'the source image', 2],
    ['no UID', { SOPInstanceUID: undefined }, 'has no SOPInstanceUID', 2],
    ['no columns', { Columns: null }, 'has no Columns', 2],
    ['the same instance twice', { SOPInstanceUID: '2.25.2001.1' }, 'same instance as image 0', 2],
    ['the same place twice (R-GEO-9)', { ImagePositionPatient: [-10, -20, 0] }, 'at the same place, -10, -20, 0', 2],
    ['a place beside another', { ImagePositionPatient: [-9, -20, 0] }, 'same distance along the normal as plane 0', 2],
  ])('with %s', (_name, change, message, slice) => {
    const error = thrown(made({ source: changed(2, change) }));
    expect(error).toBeInstanceOf(SegmentationError);
    expect(error).toMatchObject({ message: expect.stringContaining(message), slice });
  });

  it('of several frames, one of which has no position, name the frame', () => {
    const enhanced = enhancedImage(4, 10, 12);
    const groups = enhanced.PerFrameFunctionalGroupsSequence as object[];
    const lacking = { ...enhanced, PerFrameFunctionalGroupsSequence: groups.map((one, at) => (at === 2 ? {} : one)) };
    const error = thrown(made({ source: lacking }));
    expect(error).toBeInstanceOf(SegmentationError);
    expect(error).toMatchObject({ message: expect.stringContaining('PlanePositionSequence'), frame: 3, slice: 0 });
  });

  it.each([
    [{ source: null }, 'source'],
    [{ source: [...source.slice(0, 3), undefined] }, 'source[3]'],
    [{ furtherSources: [null] }, 'furtherSources[0]'],
    [{ segments: null }, 'segments'],
    [{ segments: [segment(1), null] }, 'segments[1]'],
  ])('and segments that are no objects are named: %o', (options, option) => {
    const error = thrown(made(options as unknown as Partial<SegmentationOptions>));
    expect(error).toBeInstanceOf(AuthoringError);
    expect(error).toMatchObject({ option });
  });

  it.each([
    ['frames of a projection', () => ({ ...projection(10, 12, 3), NumberOfFrames: 2 ** 31 - 1 }), {}, /2147483647 frames/],
    [
      'tiles by the size of the total pixel matrix',
      () => ({ ...wholeSlide({ tile: [4, 4], total: [8, 8] }), TotalPixelMatrixRows: 2 ** 32 - 1, TotalPixelMatrixColumns: 2 ** 32 - 1 }),
      {},
      /frames by its attributes/,
    ],
    [
      'tiles that are asked for',
      () => wholeSlide({ tile: [1000, 1000], total: [90000, 90000] }),
      { tilePixels: true, tileSize: [4, 4] as const },
      /tileSize: cuts 90000 × 90000 pixels into 506250000 tiles/,
    ],
  ])('of more frames than there can be are refused at once: %s', (_name, image, more, message) => {
    expect(made({ source: image(), ...more })).toThrow(message);
  });

  it('without a frame of reference though they have a position (R-GEO-3)', () => {
    const bare = source.map((one) => ({ ...one, FrameOfReferenceUID: undefined }));
    expect(made({ source: bare })).toThrow('no FrameOfReferenceUID');
  });

  it('without slice thickness take the distance of the planes, with a warning, or say that it is missing', () => {
    const thin = source.map((one) => ({ ...one, SliceThickness: null }));
    const warnings: string[] = [];
    const found = made({ source: thin, onWarning: (one) => warnings.push(one) })();
    expect(found.SharedFunctionalGroupsSequence[0]?.PixelMeasuresSequence?.[0].SliceThickness).toBe(2.5);
    expect(warnings.join()).toContain('no SliceThickness');
    expect(made({ source: thin.slice(0, 1), pixels: boxes(1, 10, 12, 2) })).toThrow('geometry.sliceThickness');
  });

  it('refuse lengths that are none, and a spacing that is not that of the planes', () => {
    expect(made({ geometry: { spacingBetweenSlices: 7 } })).toThrow('spacingBetweenSlices: is 7 mm; the planes stand 2.5 mm apart');
    expect(made({ geometry: { spacingBetweenSlices: 2.51 } })).not.toThrow();
    expect(made({ geometry: { sliceThickness: 0 } })).toThrow('geometry.sliceThickness: is 0');
    expect(made({ geometry: { pixelSpacing: [1, Number.NaN] } })).toThrow('geometry.pixelSpacing: is NaN');
  });

  it('of one frame that say so are referenced without a frame number', () => {
    const [single = {}] = source;
    const found = made({ source: { ...single, NumberOfFrames: 1 }, pixels: boxes(1, 10, 12, 2) })();
    const [image] = found.PerFrameFunctionalGroupsSequence?.[0]?.DerivationImageSequence?.[0]?.SourceImageSequence ?? [];
    expect(image).toMatchObject({ ReferencedSOPInstanceUID: '2.25.2001.1' });
    expect(image).not.toHaveProperty('ReferencedFrameNumber');
  });

  it('that are none, or lack what a Volume alone cannot tell', () => {
    expect(made({ source: [] })).toThrow('source: is empty');
    const { source: _none, ...alone } = base;
    expect(() => new Segmentation(alone)).toThrow('the pixels are a Volume');
    const volume = Volume.fromComponents({
      array: boxes(4, 10, 12, 2),
      spatialShape: [4, 10, 12],
      spacing: [1, 1, 1],
      position: [0, 0, 0],
      patientOrientation: 'HPL',
      coordinateSystem: 'PATIENT',
    });
    expect(() => new Segmentation({ ...alone, pixels: volume })).toThrow('names no frameOfReferenceUID');
    expect(made({ source: projection(10, 12, 4), pixels: volume })).toThrow('source images have none');
    expect(made({ source: wholeSlide({ tile: [10, 12], total: [10, 12] }), pixels: volume })).toThrow('SLIDE');
  });

  it('of a slide whose positions imply another matrix (R-GEO-10)', () => {
    const slide = wholeSlide({ tile: [10, 12], total: [20, 24], organization: 'TILED_SPARSE' });
    const geometry = {
      positions: [
        [20, 40, 0],
        [20, 39.97, 0],
      ],
      matrixPositions: [
        [1, 1],
        [13, 1],
      ],
    } as const;
    expect(made({ source: slide, geometry, pixels: boxes(2, 10, 12, 2) })).toThrow(/origin 0\.0060 mm.*slice 1/);
  });
});

describe('pixels', () => {
  const pixel = (
    value: number,
    array: Uint8Array<ArrayBuffer> | Int16Array<ArrayBuffer> | Float32Array<ArrayBuffer> = new Float32Array(480),
  ) => {
    array[2 * 120 + 3 * 12 + 4] = value;
    return array;
  };
  const place = { slice: 2, row: 3, column: 4 };

  it('of the wrong number say how many planes there should be (R-GEO-8)', () => {
    expect(made({ pixels: new Uint8Array(360) })).toThrow('has 360 values, 3 planes; 4 × 10 × 12 = 480 are expected');
    expect(made({ pixels: new Uint8Array(100) })).toThrow('has 100 values; 4 × 10 × 12 = 480');
    expect(made({ pixels: [new Uint8Array(480)] })).toThrow('has 1 arrays for 2 segments');
  });

  it.each([
    [
      'an undescribed label (R-SEG-4)',
      'label-map',
      pixel(3, new Uint8Array(480)),
      'the pixel is 3; no segment is described by this number; there are 1, 2',
    ],
    ['a negative label', 'label-map', pixel(-1, new Int16Array(480)), 'the pixel is -1; labels are whole numbers'],
    ['a label that is no integer', 'label-map', pixel(1.5), 'the pixel is 1.5; labels are whole numbers'],
    ['a label that is no number', 'label-map', pixel(Number.NaN), 'the pixel is NaN'],
  ] as const)('with %s name it', (_name, layout, pixels, message) => {
    const error = thrown(made({ pixels, layout }));
    expect(error).toMatchObject({ name: 'SegmentationError', message: expect.stringContaining(message), ...place });
  });

  it.each([
    ['above 1', 1.01],
    ['below 0', -0.1],
    ['no number', Number.NaN],
  ])('with a fraction %s name it (R-SEG-5)', (_name, value) => {
    const options = { ...base, segmentationType: 'FRACTIONAL', segments: [segment(1)], pixels: pixel(value) } as const;
    expect(thrown(() => new Segmentation(options))).toMatchObject({
      message: expect.stringContaining('a fraction lies from 0 to 1'),
      segment: 1,
      ...place,
    });
    const doubles = { ...options, pixels: Float64Array.from(options.pixels) };
    expect(thrown(() => new Segmentation(doubles))).toMatchObject({ ...place });
  });

  it('with a mask of other than 0 and 1 name it', () => {
    const error = thrown(made({ pixels: [new Uint8Array(480), pixel(2, new Uint8Array(480)) as Uint8Array<ArrayBuffer>] }));
    expect(error).toMatchObject({ message: expect.stringContaining('0 or 1'), segment: 2, ...place });
  });

  it('of another kind', () => {
    expect(made({ pixels: [1, 2] as never })).toThrow(AuthoringError);
    expect(made({ pixels: new DataView(new ArrayBuffer(480)) as never })).toThrow('no typed array');
    expect(made({ pixels: new BigUint64Array(480) as never })).toThrow('no typed array');
  });

  it('of a Volume whose channels are other segments (R-SEG-13)', () => {
    const volume = Volume.fromComponents({
      array: new Uint8Array(960),
      spatialShape: [4, 10, 12],
      spacing: [2.5, 0.75, 0.5],
      position: [0, 0, 0],
      patientOrientation: 'HPL',
      coordinateSystem: 'PATIENT',
      channels: [{ name: 'SegmentNumber', values: [1, 3] }],
    });
    expect(made({ pixels: volume })).toThrow('channels are 1, 3, the segments 1, 2');
  });
});

describe('segments', () => {
  it('with holes are refused in BINARY and FRACTIONAL, not in LABELMAP (R-SEG-1, 2)', () => {
    const holes = [segment(1), segment(3)];
    expect(made({ segments: holes })).toThrow('segments[1].number: is 3');
    expect(() => new Segmentation({ ...base, segments: holes, segmentationType: 'FRACTIONAL' })).toThrow('so it is 2');
    const { segmentationType: _type, ...options } = base;
    expect(
      new LabelMapSegmentation({ ...options, segments: holes, pixels: options.pixels.map((one) => (one === 2 ? 3 : one)) }).NumberOfFrames,
    ).toBe(3);
    for (const numbers of [
      [0, 1],
      [2, 1],
      [1, 1],
    ])
      expect(() => new LabelMapSegmentation({ ...options, segments: numbers.map((number) => segment(number)) })).toThrow('numbers rise');
    expect(() => new LabelMapSegmentation({ ...options, segments: [segment(70000)] })).toThrow('65535');
    expect(made({ segments: [] })).toThrow('segments: is empty');
  });

  it('without algorithm unless manual, with half a tracking, without label (R-SEG-11, 12)', () => {
    const bare = (more: object) => ({ ...segment(1), algorithm: undefined, ...more }) as never;
    expect(made({ segments: [bare({}), segment(2)] })).toThrow('algorithm: is missing at segment 1, whose algorithmType is AUTOMATIC');
    expect(made({ segments: [bare({ algorithmType: 'MANUAL' }), segment(2)] })).not.toThrow();
    expect(made({ segments: [segment(1, { trackingID: 'a' }), segment(2)] })).toThrow('trackingUID');
    expect(made({ segments: [segment(1, { label: ' ' }), segment(2)] })).toThrow('label');
  });
});

describe('the builder', () => {
  const options = { ...EQUIPMENT, source, segments: [segment(1), segment(2)], segmentationType: 'BINARY' } as const;
  const mask = new Uint8Array(120).fill(1, 5, 9);

  it('refuses frames that do not belong', () => {
    const builder = new SegmentationBuilder(options);
    expect(() => builder.add({ plane: 4, segment: 1 }, mask)).toThrow('there are planes 0 to 3');
    expect(() => builder.add({ plane: 0, segment: 3 }, mask)).toThrow('segment: is 3');
    expect(() => builder.add({ plane: 0 }, mask)).toThrow('segment');
    expect(() => builder.add({ plane: 0, segment: 1 }, mask.subarray(1))).toThrow('has 119 values');
    expect(
      thrown(() =>
        builder.add(
          { plane: 1, segment: 2 },
          mask.map((one) => one * 3),
        ),
      ),
    ).toMatchObject({ slice: 1, segment: 2, row: 0, column: 5 });
    expect(builder.add({ plane: 0, segment: 1 }, new Uint8Array(120))).toBe(false);
    expect(() => builder.finish()).toThrow('no frame came');
    expect(builder.add({ plane: 0, segment: 1 }, mask)).toBe(true);
    expect(() => builder.add({ plane: 0, segment: 1 }, mask)).toThrow('there is such a frame already');
    expect(builder.finish()).toMatchObject({ NumberOfFrames: 1 });
    expect(() => builder.add({ plane: 1, segment: 1 }, mask)).toThrow('finished');
  });

  it('leaves no trace of a frame that was refused', () => {
    const builder = new SegmentationBuilder({ ...options, segmentationType: 'FRACTIONAL', segments: [segment(1)] });
    const wrong = new Float32Array(120).fill(0.5);
    wrong[100] = 2;
    expect(() => builder.add({ plane: 0, segment: 1 }, wrong)).toThrow('fraction');
    builder.add({ plane: 0, segment: 1 }, Float32Array.from(mask));
    expect([...builder.finish().samples()]).toEqual([...mask].map((one) => one * 255));
  });

  it('keeps empty frames, the last too, where it is told to', () => {
    const builder = new SegmentationBuilder({ ...options, omitEmptyFrames: false });
    const empty = new Uint8Array(120);
    for (const number of [1, 2]) for (let plane = 0; plane < 4; plane++) builder.add({ plane, segment: number }, empty);
    const made = builder.finish();
    expect(made).toMatchObject({ NumberOfFrames: 8 });
    expect([...made.samples()]).toEqual(new Array(960).fill(0));
  });

  it('makes what the constructor makes, label maps too', () => {
    const labels = boxes(4, 10, 12, 2);
    const builder = new SegmentationBuilder({ ...options, segmentationType: 'LABELMAP' });
    for (let plane = 0; plane < 4; plane++) builder.add({ plane }, labels.subarray(plane * 120, (plane + 1) * 120));
    const whole = new LabelMapSegmentation({ ...EQUIPMENT, source, segments: [segment(1), segment(2)], pixels: labels });
    expect(builder.finish().PixelData).toEqual(whole.PixelData);
    expect(() => new SegmentationBuilder({ ...options, segmentationType: 'LABELMAP' }).add({ plane: 0, segment: 1 }, mask)).toThrow(
      'hold all segments',
    );
  });
});
