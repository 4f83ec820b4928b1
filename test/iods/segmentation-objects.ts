/** Segmentations of every kind, for judges outside: three types by single frame, series, enhanced, tiles, overlap, no frame of reference. */
import {
  createSegmentationPyramid,
  editSegmentation,
  LabelMapSegmentation,
  planesOf,
  resizedMatrix,
  Segmentation,
  SegmentationBuilder,
  type SegmentationEdit,
} from '../../src/iods/segmentation/index.ts';
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
  /** What each segment should be, (segment, plane, row, column) from 0 to 1. */
  readonly values: Float32Array;
  /** Planes of the values by their Image Positions; by source instance; by source frame; or one total pixel matrix. */
  readonly by:
    | { readonly positions: readonly unknown[] }
    | { readonly instances: readonly unknown[] }
    | { readonly frames: unknown }
    | { readonly matrix: readonly [number, number] };
}

/** Masks of the numbers, one after another. */
function stacked(labels: Uint8Array | Uint16Array, numbers: readonly number[]): Float32Array {
  const values = new Float32Array(labels.length * numbers.length);
  for (const [at, number] of numbers.entries())
    for (let index = 0; index < labels.length; index++) if (labels[index] === number) values[at * labels.length + index] = 1;
  return values;
}

const numbersTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);
type Dataset = Readonly<Record<string, unknown>>;

function placeOf(source: Dataset | readonly Dataset[]): NamedObject['by'] {
  if (isList(source)) return { positions: source.map((one) => one.ImagePositionPatient) };
  const total = [source.TotalPixelMatrixRows, source.TotalPixelMatrixColumns];
  if (typeof total[0] === 'number' && typeof total[1] === 'number') return { matrix: [total[0], total[1]] };
  const groups = source.PerFrameFunctionalGroupsSequence;
  if (Array.isArray(groups)) return { positions: groups.map((group) => group.PlanePositionSequence[0].ImagePositionPatient) };
  return source.NumberOfFrames === undefined ? { instances: [source.SOPInstanceUID] } : { frames: source.SOPInstanceUID };
}

function isList(source: Dataset | readonly Dataset[]): source is readonly Dataset[] {
  return Array.isArray(source);
}

function threeTypes(
  name: string,
  source: Dataset | readonly Dataset[],
  labels: Uint8Array<ArrayBuffer>,
  segments: number,
  more: object = {},
): NamedObject[] {
  const options = { ...EQUIPMENT, source, pixels: labels, segments: numbersTo(segments).map((number) => segment(number)), ...more };
  const rest = { values: stacked(labels, numbersTo(segments)), by: placeOf(source) };
  return [
    { name: `binary-${name}`, object: new Segmentation({ ...options, segmentationType: 'BINARY' }), ...rest },
    { name: `fractional-${name}`, object: new Segmentation({ ...options, segmentationType: 'FRACTIONAL' }), ...rest },
    { name: `labelmap-${name}`, object: new LabelMapSegmentation(options), ...rest },
  ];
}

function overlapping(): NamedObject {
  const shape = { planes: 4, rows: 24, columns: 20 };
  const size = shape.planes * shape.rows * shape.columns;
  const masks = [new Uint8Array(size).fill(1, 100, 900), new Uint8Array(size).fill(1, 500, 1500)];
  const source = imageSeries(shape);
  const object = new Segmentation({ ...EQUIPMENT, source, segmentationType: 'BINARY', pixels: masks, segments: [segment(1), segment(2)] });
  return { name: 'binary-overlapping', object, values: Float32Array.from(masks.flatMap((mask) => [...mask])), by: placeOf(source) };
}

function manySegments(): NamedObject {
  const labels = new Uint16Array(3 * 40 * 40);
  for (let at = 0; at < labels.length; at++) labels[at] = at % 301;
  const source = imageSeries({ planes: 3, rows: 40, columns: 40 });
  const segments = numbersTo(300).map((number) => segment(number));
  const object = new Segmentation({ ...EQUIPMENT, source, segmentationType: 'BINARY', pixels: labels, segments });
  return { name: 'binary-300-segments', object, values: stacked(labels, numbersTo(300)), by: placeOf(source) };
}

function manyLabels(): NamedObject {
  const labels = new Uint16Array(3 * 40 * 40);
  for (let at = 0; at < labels.length; at++) labels[at] = (at % 4) * 1000;
  const source = imageSeries({ planes: 3, rows: 40, columns: 40 });
  const numbers = [1000, 2000, 3000];
  const object = new LabelMapSegmentation({ ...EQUIPMENT, source, pixels: labels, segments: numbers.map((number) => segment(number)) });
  return { name: 'labelmap-16-bits', object, values: stacked(labels, numbers), by: placeOf(source) };
}

/** Fractions that are neither 0 nor 1. */
function probabilities(): NamedObject {
  const source = imageSeries({ planes: 3, rows: 20, columns: 16 });
  const pixels = Float32Array.from({ length: 3 * 20 * 16 }, (_, at) => (at % 11) / 10);
  const object = new Segmentation({
    ...EQUIPMENT,
    source,
    segmentationType: 'FRACTIONAL',
    fractionalType: 'OCCUPANCY',
    maximumFractionalValue: 200,
    pixels,
    segments: [segment(1)],
  });
  return { name: 'fractional-true', object, values: pixels, by: placeOf(source) };
}

function fromVolume(): NamedObject[] {
  const labels = boxes(5, 18, 14, 2);
  const volume = Volume.fromComponents({
    array: labels,
    spatialShape: [5, 18, 14],
    spacing: [3, 0.7, 0.8],
    position: [-4, 7, 12],
    patientOrientation: 'HPL',
    coordinateSystem: 'PATIENT',
    frameOfReferenceUID: '2.25.3001',
  });
  const options = { ...EQUIPMENT, pixels: volume, segments: [segment(1), segment(2)] };
  const rest = { values: stacked(labels, [1, 2]), by: { positions: numbersTo(5).map((at) => volume.planeGeometry(at - 1).imagePosition) } };
  const source = imageSeries({ planes: 5, rows: 18, columns: 14 });
  return [
    { name: 'binary-volume', object: new Segmentation({ ...options, source, segmentationType: 'BINARY' }), ...rest },
    {
      name: 'labelmap-volume-alone',
      object: new LabelMapSegmentation({ ...options, patientID: 'SEG-2', patientName: 'Roe^Richard', contentLabel: 'VOLUME' }),
      ...rest,
    },
  ];
}

async function compressed(): Promise<NamedObject[]> {
  const source = imageSeries({ planes: 3, rows: 48, columns: 40 });
  const labels = boxes(3, 48, 40, 2);
  const options = { ...EQUIPMENT, source, pixels: labels, segments: [segment(1), segment(2)] };
  const rest = { values: stacked(labels, [1, 2]), by: placeOf(source) };
  const made = async (uid: string, name: string): Promise<NamedObject[]> => [
    {
      name: `labelmap-${name}`,
      object: await LabelMapSegmentation.create({ ...options, transferSyntaxUID: uid, offsetTable: 'extended' }),
      ...rest,
    },
    {
      name: `fractional-${name}`,
      object: await Segmentation.create({ ...options, segmentationType: 'FRACTIONAL', transferSyntaxUID: uid }),
      ...rest,
    },
  ];
  const bits = await Segmentation.create({ ...options, segmentationType: 'BINARY', transferSyntaxUID: JPEG_2000 });
  return [
    ...(await made(RLE, 'rle')),
    ...(await made(JPEG_LS, 'jpeg-ls')),
    ...(await made(JPEG_2000, 'jpeg-2000')),
    ...(await made(HTJ2K, 'htj2k')),
    { name: 'binary-jpeg-2000', object: bits, ...rest },
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
  return { name: 'labelmap-palette', object, values: stacked(labels, [1, 2]), by: placeOf(source) };
}

function inTime(): NamedObject {
  const source = [1, 2].flatMap((time) => imageSeries({ planes: 3, rows: 16, columns: 16, series: `2.25.250${time}` }));
  const labels = boxes(6, 16, 16, 1);
  const object = new Segmentation({
    ...EQUIPMENT,
    source,
    segmentationType: 'BINARY',
    pixels: labels,
    segments: [segment(1)],
    temporalPositions: [0, 0, 0, 1, 1, 1],
    omitEmptyFrames: false,
    dimensionOrganizationType: '3D_TEMPORAL',
  });
  return { name: 'binary-temporal', object, values: stacked(labels, [1]), by: { instances: source.map((one) => one.SOPInstanceUID) } };
}

function built(): NamedObject {
  const labels = boxes(4, 16, 16, 2);
  const source = imageSeries({ planes: 4, rows: 16, columns: 16 });
  const builder = new SegmentationBuilder({ ...EQUIPMENT, source, segmentationType: 'BINARY', segments: [segment(1), segment(2)] });
  // Against the order of planes and segments.
  for (let plane = 3; plane >= 0; plane--)
    for (const number of [2, 1])
      builder.add(
        { plane, segment: number },
        Uint8Array.from(labels.subarray(plane * 256, (plane + 1) * 256), (one) => (one === number ? 1 : 0)),
      );
  return { name: 'binary-built', object: builder.finish(), values: stacked(labels, [1, 2]), by: placeOf(source) };
}

/** What edits make, each by what its segments should be then. */
async function edited(): Promise<NamedObject[]> {
  const source = imageSeries({ planes: 4, rows: 15, columns: 17 });
  const labels = boxes(4, 15, 17, 3);
  const options = { ...EQUIPMENT, source, pixels: labels, segments: [1, 2, 3].map((number) => segment(number)) };
  const binary = new Segmentation({ ...options, segmentationType: 'BINARY' });
  const colored = new LabelMapSegmentation({ ...options, palette: { colors: ['black', 'red', 'lime', 'blue'] }, transferSyntaxUID: RLE });
  const fractional = new Segmentation({ ...options, segmentationType: 'FRACTIONAL', maximumFractionalValue: 100 });
  const stored = planesOf(binary).length;
  const spot = new Uint8Array(stored * 255).fill(1, 0, 9);
  // Its planes are those that are stored: all but the first.
  const added = new Uint8Array(4 * 255).fill(1, 255, 264);
  const of = async (name: string, from: Made, edit: SegmentationEdit, values: Float32Array): Promise<NamedObject> => ({
    name: `edit-${name}`,
    object: await editSegmentation(from, edit),
    values,
    by: placeOf(source),
  });
  const all = stacked(labels, [1, 2, 3]);
  const { number: _, ...description } = segment(4);
  return [
    await of('remove', binary, { remove: [2] }, stacked(labels, [1, 3])),
    await of('describe', fractional, { describe: { 2: { label: 'Two', displayColor: 'red' } } }, all),
    await of('renumber', binary, { renumber: { 1: 3, 3: 1 } }, stacked(labels, [3, 2, 1])),
    await of('add', binary, { add: [{ description, mask: spot }] }, Float32Array.from([...all, ...added])),
    await of('palette', colored, { renumber: { 1: 40, 3: 2, 2: 7 } }, stacked(labels, [3, 2, 1])),
    await of('palette-to-binary', colored, { type: 'BINARY' }, all),
    await of('binary-to-labelmap', binary, { type: 'LABELMAP', transferSyntaxUID: RLE }, all),
    await of('binary-to-fractional', binary, { type: 'FRACTIONAL', transferSyntaxUID: JPEG_LS }, all),
    await of('fractional-to-binary', fractional, { type: 'BINARY' }, all),
    await of('fractional-to-labelmap', fractional, { type: 'LABELMAP', threshold: 0.5 }, all),
    await of('labelmap-to-fractional', colored, { type: 'FRACTIONAL' }, all),
  ];
}

async function pyramids(): Promise<NamedObject[]> {
  const matrix = { pixels: boxes(1, 50, 60, 2), rows: 50, columns: 60 };
  const options = { ...EQUIPMENT, sources: wholeSlide({ tile: [16, 24], total: [50, 60] }), matrices: matrix, downsampleFactors: [2, 4] };
  const levels = await createSegmentationPyramid({ ...options, segmentationType: 'BINARY', segments: [segment(1), segment(2)] });
  return levels.map((object, at) => {
    const { pixels, rows, columns } = at === 0 ? matrix : resizedMatrix(matrix, Math.floor(50 / 2 ** at), Math.floor(60 / 2 ** at));
    return {
      name: `binary-pyramid-${at + 1}`,
      object,
      values: stacked(Uint8Array.from(pixels), [1, 2]),
      by: { matrix: [rows, columns] as const },
    };
  });
}

export async function segmentationObjects(): Promise<NamedObject[]> {
  const series = { planes: 5, rows: 24, columns: 20 };
  const one = new Uint8Array(5 * 24 * 20);
  one[2 * 480 + 77] = 1;
  const tile = { tile: [16, 24], total: [50, 60] } as const;
  const slide = boxes(1, 50, 60, 2);
  const cut = { tilePixels: true };
  return [
    ...threeTypes('single-frame', imageSeries({ planes: 1, rows: 24, columns: 20 }), boxes(1, 24, 20, 2), 2),
    ...threeTypes('series', imageSeries(series), boxes(5, 24, 20, 2), 2),
    ...threeTypes('odd-size', imageSeries({ planes: 5, rows: 7, columns: 9 }), boxes(5, 7, 9, 2), 2),
    ...threeTypes('mr-one-segment', imageSeries({ ...series, modality: 'MR' }), boxes(5, 24, 20, 1), 1),
    ...threeTypes('pet', imageSeries({ ...series, modality: 'PT' }).reverse(), boxes(5, 24, 20, 3), 3),
    ...threeTypes('enhanced', enhancedImage(5, 24, 20), boxes(5, 24, 20, 2), 2),
    ...threeTypes('tiled-sparse', wholeSlide({ ...tile, organization: 'TILED_SPARSE' }), slide, 2, cut),
    ...threeTypes('tiled-full', wholeSlide(tile), slide, 2, { ...cut, dimensionOrganizationType: 'TILED_FULL' }),
    ...threeTypes('no-frame-of-reference', projection(24, 20), boxes(1, 24, 20, 2), 2),
    ...threeTypes('clip', projection(24, 20, 3), boxes(3, 24, 20, 2), 2),
    ...threeTypes('empty', imageSeries(series), new Uint8Array(5 * 24 * 20), 2),
    ...threeTypes('one-voxel', imageSeries(series), one, 1),
    overlapping(),
    manySegments(),
    manyLabels(),
    probabilities(),
    ...fromVolume(),
    ...(await compressed()),
    palettes(),
    inTime(),
    built(),
    ...(await pyramids()),
    ...(await edited()),
  ];
}
