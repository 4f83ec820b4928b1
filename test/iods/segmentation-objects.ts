/** Segmentations of every kind, for judges outside: three types by single frame, series, enhanced, tiles, overlap, no frame of reference. */
import { createSegmentationPyramid, LabelMapSegmentation, Segmentation, type SegmentPixels } from '../../src/iods/segmentation/index.ts';
import { SegmentationBuilder } from '../../src/iods/segmentation/index.ts';
import { Volume } from '../../src/spatial/index.ts';
import { boxes, EQUIPMENT, enhancedImage, imageSeries, projection, segment, wholeSlide } from './segmentation-sources.ts';

type Made = Segmentation | LabelMapSegmentation;
export const RLE = '1.2.840.10008.1.2.5';
const JPEG_LS = '1.2.840.10008.1.2.4.80';
const JPEG_2000 = '1.2.840.10008.1.2.4.90';
const HTJ2K = '1.2.840.10008.1.2.4.201';

export interface NamedObject {
  readonly name: string;
  readonly object: Made;
  /** Values by segment number: what each voxel should be, (frame of the source, row, column); null where it is not compared so. */
  readonly labels: Uint8Array | null;
}

function threeTypes(
  name: string,
  source: object | readonly object[],
  labels: Uint8Array<ArrayBuffer>,
  segments: number,
  more: object = {},
): NamedObject[] {
  const options = { ...EQUIPMENT, source, pixels: labels, segments: Array.from({ length: segments }, (_, at) => segment(at + 1)), ...more };
  return [
    { name: `binary-${name}`, object: new Segmentation({ ...options, segmentationType: 'BINARY' }), labels },
    { name: `fractional-${name}`, object: new Segmentation({ ...options, segmentationType: 'FRACTIONAL' }), labels },
    { name: `labelmap-${name}`, object: new LabelMapSegmentation(options), labels },
  ];
}

function overlapping(): NamedObject[] {
  const shape = { planes: 4, rows: 24, columns: 20 };
  const size = shape.planes * shape.rows * shape.columns;
  const masks: SegmentPixels = [new Uint8Array(size).fill(1, 100, 900), new Uint8Array(size).fill(1, 500, 1500)];
  const segments = [segment(1), segment(2)];
  const object = new Segmentation({ ...EQUIPMENT, source: imageSeries(shape), segmentationType: 'BINARY', pixels: masks, segments });
  return [{ name: 'binary-overlapping', object, labels: null }];
}

function manySegments(): NamedObject {
  const labels = new Uint16Array(3 * 40 * 40);
  for (let at = 0; at < labels.length; at++) labels[at] = at % 301;
  const segments = Array.from({ length: 300 }, (_, at) => segment(at + 1));
  return {
    name: 'binary-300-segments',
    object: new Segmentation({
      ...EQUIPMENT,
      source: imageSeries({ planes: 3, rows: 40, columns: 40 }),
      segmentationType: 'BINARY',
      pixels: labels,
      segments,
    }),
    labels: null,
  };
}

function manyLabels(): NamedObject {
  const labels = new Uint16Array(3 * 40 * 40);
  for (let at = 0; at < labels.length; at++) labels[at] = (at % 4) * 1000;
  const segments = [1000, 2000, 3000].map((number) => segment(number));
  return {
    name: 'labelmap-16-bits',
    object: new LabelMapSegmentation({ ...EQUIPMENT, source: imageSeries({ planes: 3, rows: 40, columns: 40 }), pixels: labels, segments }),
    labels: null,
  };
}

/** Fractions that are neither 0 nor 1. */
function probabilities(): NamedObject {
  const shape = { planes: 3, rows: 20, columns: 16 };
  const pixels = Float32Array.from({ length: 3 * 20 * 16 }, (_, at) => (at % 11) / 10);
  const object = new Segmentation({
    ...EQUIPMENT,
    source: imageSeries(shape),
    segmentationType: 'FRACTIONAL',
    fractionalType: 'OCCUPANCY',
    maximumFractionalValue: 200,
    pixels,
    segments: [segment(1)],
  });
  return { name: 'fractional-true', object, labels: null };
}

function fromVolume(): NamedObject[] {
  const shape = [5, 18, 14] as const;
  const volume = Volume.fromComponents({
    array: boxes(5, 18, 14, 2),
    spatialShape: [...shape],
    spacing: [3, 0.7, 0.8],
    position: [-4, 7, 12],
    patientOrientation: 'HPL',
    coordinateSystem: 'PATIENT',
    frameOfReferenceUID: '2.25.3001',
  });
  const options = { ...EQUIPMENT, pixels: volume, segments: [segment(1), segment(2)] };
  const alone = { ...options, patientID: 'SEG-2', patientName: 'Roe^Richard' };
  return [
    {
      name: 'binary-volume',
      object: new Segmentation({ ...options, source: imageSeries({ planes: 5, rows: 18, columns: 14 }), segmentationType: 'BINARY' }),
      labels: null,
    },
    { name: 'labelmap-volume-alone', object: new LabelMapSegmentation({ ...alone, contentLabel: 'VOLUME' }), labels: null },
  ];
}

async function compressed(): Promise<NamedObject[]> {
  const source = imageSeries({ planes: 3, rows: 48, columns: 40 });
  const labels = boxes(3, 48, 40, 2);
  const options = { ...EQUIPMENT, source, pixels: labels, segments: [segment(1), segment(2)] };
  const made = async (uid: string, name: string): Promise<NamedObject[]> => [
    {
      name: `labelmap-${name}`,
      object: await LabelMapSegmentation.create({ ...options, transferSyntaxUID: uid, offsetTable: 'extended' }),
      labels,
    },
    {
      name: `fractional-${name}`,
      object: await Segmentation.create({ ...options, segmentationType: 'FRACTIONAL', transferSyntaxUID: uid }),
      labels,
    },
  ];
  const bits = await Segmentation.create({ ...options, segmentationType: 'BINARY', transferSyntaxUID: JPEG_2000 });
  return [
    ...(await made(RLE, 'rle')),
    ...(await made(JPEG_LS, 'jpeg-ls')),
    ...(await made(JPEG_2000, 'jpeg-2000')),
    ...(await made(HTJ2K, 'htj2k')),
    { name: 'binary-jpeg-2000', object: bits, labels },
  ];
}

function palettes(): NamedObject {
  const source = imageSeries({ planes: 3, rows: 16, columns: 16 });
  const labels = boxes(3, 16, 16, 2);
  const object = new LabelMapSegmentation({
    ...EQUIPMENT,
    source,
    pixels: labels,
    segments: [segment(1), segment(2)],
    palette: { colors: ['black', 'white', [250, 128, 240]] },
  });
  return { name: 'labelmap-palette', object, labels };
}

function inTime(): NamedObject {
  const series = [1, 2].flatMap((time) => imageSeries({ planes: 3, rows: 16, columns: 16, series: `2.25.250${time}` }));
  const labels = boxes(6, 16, 16, 1);
  const object = new Segmentation({
    ...EQUIPMENT,
    source: series,
    segmentationType: 'BINARY',
    pixels: labels,
    segments: [segment(1)],
    temporalPositions: [0, 0, 0, 1, 1, 1],
    omitEmptyFrames: false,
    dimensionOrganizationType: '3D_TEMPORAL',
  });
  return { name: 'binary-temporal', object, labels: null };
}

function built(): NamedObject {
  const labels = boxes(4, 16, 16, 2);
  const builder = new SegmentationBuilder({
    ...EQUIPMENT,
    source: imageSeries({ planes: 4, rows: 16, columns: 16 }),
    segmentationType: 'BINARY',
    segments: [segment(1), segment(2)],
  });
  // Against the order of planes and segments.
  for (let plane = 3; plane >= 0; plane--)
    for (const number of [2, 1])
      builder.add(
        { plane, segment: number },
        Uint8Array.from(labels.subarray(plane * 256, (plane + 1) * 256), (one) => (one === number ? 1 : 0)),
      );
  return { name: 'binary-built', object: builder.finish(), labels };
}

export async function segmentationObjects(): Promise<NamedObject[]> {
  const series = { planes: 5, rows: 24, columns: 20 };
  const one = new Uint8Array(5 * 24 * 20);
  one[2 * 480 + 77] = 1;
  const tile = { tile: [16, 24], total: [50, 60] } as const;
  const slide = boxes(1, 50, 60, 2);
  const slideOptions = { tilePixels: true };
  const pyramid = await createSegmentationPyramid({
    ...EQUIPMENT,
    sources: wholeSlide(tile),
    matrices: { pixels: slide, rows: 50, columns: 60 },
    downsampleFactors: [2, 4],
    segmentationType: 'BINARY',
    segments: [segment(1), segment(2)],
  });
  return [
    ...threeTypes('single-frame', imageSeries({ planes: 1, rows: 24, columns: 20 }), boxes(1, 24, 20, 2), 2),
    ...threeTypes('series', imageSeries(series), boxes(5, 24, 20, 2), 2),
    ...threeTypes('odd-size', imageSeries({ planes: 5, rows: 7, columns: 9 }), boxes(5, 7, 9, 2), 2),
    ...threeTypes('mr-one-segment', imageSeries({ ...series, modality: 'MR' }), boxes(5, 24, 20, 1), 1),
    ...threeTypes('enhanced', enhancedImage(5, 24, 20), boxes(5, 24, 20, 2), 2),
    ...threeTypes('tiled-sparse', wholeSlide({ ...tile, organization: 'TILED_SPARSE' }), slide, 2, slideOptions),
    ...threeTypes('tiled-full', wholeSlide(tile), slide, 2, { ...slideOptions, dimensionOrganizationType: 'TILED_FULL' }),
    ...threeTypes('no-frame-of-reference', projection(24, 20), boxes(1, 24, 20, 2), 2),
    ...threeTypes('clip', projection(24, 20, 3), boxes(3, 24, 20, 2), 2),
    ...threeTypes('empty', imageSeries(series), new Uint8Array(5 * 24 * 20), 2),
    { name: 'binary-one-voxel', object: threeTypes('', imageSeries(series), one, 1)[0]?.object ?? built().object, labels: one },
    ...overlapping(),
    manySegments(),
    manyLabels(),
    probabilities(),
    ...fromVolume(),
    ...(await compressed()),
    palettes(),
    inTime(),
    built(),
    ...pyramid.map((object, at) => ({ name: `binary-pyramid-${at + 1}`, object, labels: null })),
  ];
}
