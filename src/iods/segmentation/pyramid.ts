/** Segmentations of a slide at several resolutions: one instance a level, together a Multi-resolution Pyramid (PS3.3 C.7.11.1). */
import { AuthoringError } from '../../content/errors.ts';
import { newUid } from '../../dataset/uids.ts';
import { emptyLike } from '../../spatial/number-array.ts';
import type { ImageOrientation } from '../../spatial/orientation.ts';
import type { PlaneGeometry } from '../../spatial/plane.ts';
import type { Vector3 } from '../../spatial/vectors.ts';
import type { BinaryKind, FractionalKind, LabelMapKind, OwnGeometry, SegmentArray, SegmentationBase, SegmentLayout } from './content.ts';
import { isFloat } from './kernels.ts';
import { LabelMapSegmentation } from './label-map.ts';
import { Segmentation } from './segmentation.ts';
import { textOf } from './fields.ts';
import { readSources, type TotalMatrix } from './sources.ts';
import { codecFor } from './syntaxes.ts';

/** The total pixel matrix of one level: (row, column), and with `stacked` the segments of a pixel side by side. */
export interface PyramidMatrix {
  readonly pixels: SegmentArray;
  readonly rows: number;
  readonly columns: number;
}

type Own = 'source' | 'geometry' | 'tilePixels' | 'instanceNumber' | 'sopInstanceUID' | 'temporalPositions';

export type PyramidOptions = Omit<SegmentationBase, Own> & {
  /** Images of a whole slide: one, or one for each level, the largest first. */
  readonly sources: object | readonly object[];
  /** One, from which the other levels are made, or one for each level, the largest first. */
  readonly matrices: PyramidMatrix | readonly PyramidMatrix[];
  /** With one source and one matrix: how many times smaller the further levels are, each above 1, rising. */
  readonly downsampleFactors?: readonly number[];
  readonly layout?: SegmentLayout;
  /** One for each level. Default: new ones. */
  readonly sopInstanceUIDs?: readonly string[];
} & (BinaryKind | FractionalKind | (LabelMapKind & { readonly segmentationType: 'LABELMAP' }));

const WHOLE_SLIDE = '1.2.840.10008.5.1.4.1.1.77.1.6';

interface Level {
  readonly source: object;
  readonly matrix: PyramidMatrix;
}

function falling(option: string, sizes: readonly (readonly [number, number])[]): void {
  for (const [at, [rows, columns]] of sizes.entries()) {
    const before = sizes[at - 1];
    if (before && (rows >= before[0] || columns >= before[1]))
      throw new AuthoringError(`${option}[${at}]`, `is ${rows} × ${columns} after ${before[0]} × ${before[1]}; levels get smaller`);
  }
}

function checkMatrices(matrices: readonly PyramidMatrix[]): void {
  const [first] = matrices;
  if (!first) throw new AuthoringError('matrices', 'is empty');
  for (const [at, { pixels, rows, columns }] of matrices.entries()) {
    const samples = pixels.length / (rows * columns);
    if (!Number.isInteger(samples) || samples < 1)
      throw new AuthoringError(`matrices[${at}]`, `has ${pixels.length} values for ${rows} × ${columns} pixels`);
    if (pixels.constructor !== first.pixels.constructor || samples !== first.pixels.length / (first.rows * first.columns))
      throw new AuthoringError(`matrices[${at}]`, 'is of another kind of array, or of other segments, than the first');
  }
  falling(
    'matrices',
    matrices.map(({ rows, columns }) => [rows, columns]),
  );
}

function checkSources(sources: readonly object[]): TotalMatrix[] {
  const found = sources.map((source, at): TotalMatrix => {
    if (textOf(source, 'SOPClassUID') !== WHOLE_SLIDE) throw new AuthoringError(`sources[${at}]`, 'is no VL Whole Slide Microscopy Image');
    const { matrix } = readSources(source);
    if (matrix === null) throw new AuthoringError(`sources[${at}]`, 'has no total pixel matrix');
    return matrix;
  });
  falling(
    'sources',
    found.map(({ rows, columns }) => [rows, columns]),
  );
  for (const keyword of ['SeriesInstanceUID', 'PyramidUID'])
    for (const [at, source] of sources.entries())
      if (textOf(source, keyword) !== textOf(sources[0] ?? {}, keyword))
        throw new AuthoringError(`sources[${at}]`, `has another ${keyword} than the first`);
  return found;
}

/** The matrix at another size: the nearest pixel, or between four for fractions. */
export function resizedMatrix({ pixels, rows, columns }: PyramidMatrix, toRows: number, toColumns: number): PyramidMatrix {
  const samples = pixels.length / (rows * columns);
  const out = emptyLike(pixels, toRows * toColumns * samples);
  const linear = isFloat(pixels);
  const place = (index: number, to: number, from: number): number => ((index + 0.5) * from) / to;
  for (let row = 0; row < toRows; row++) {
    const y = place(row, toRows, rows);
    for (let column = 0; column < toColumns; column++) {
      const x = place(column, toColumns, columns);
      for (let sample = 0; sample < samples; sample++) {
        const at = (i: number, j: number): number => pixels[(i * columns + j) * samples + sample] ?? 0;
        out[(row * toColumns + column) * samples + sample] = linear
          ? between(at, y - 0.5, x - 0.5, rows, columns)
          : at(Math.floor(y), Math.floor(x));
      }
    }
  }
  return { pixels: out, rows: toRows, columns: toColumns };
}

function between(at: (row: number, column: number) => number, y: number, x: number, rows: number, columns: number): number {
  const inside = (value: number, size: number): number => Math.min(size - 1, Math.max(0, value));
  const [top, left] = [Math.floor(y), Math.floor(x)];
  const [down, right] = [y - top, x - left];
  const value = (i: number, j: number): number => at(inside(i, rows), inside(j, columns));
  const upper = value(top, left) * (1 - right) + value(top, left + 1) * right;
  return upper * (1 - down) + (value(top + 1, left) * (1 - right) + value(top + 1, left + 1) * right) * down;
}

/** Where a matrix of another size lies on the same area: the outer corner stays, the first pixel's centre moves. */
function geometryOf(whole: TotalMatrix, { rows, columns }: PyramidMatrix): OwnGeometry {
  if (whole.rows === rows && whole.columns === columns) return {};
  const { pixelSpacing, imageOrientation, imagePosition }: PlaneGeometry = whole.plane;
  const spacing: [number, number] = [(pixelSpacing[0] * whole.rows) / rows, (pixelSpacing[1] * whole.columns) / columns];
  return {
    rows,
    columns,
    pixelSpacing: spacing,
    positions: [moved(imagePosition, imageOrientation, (spacing[1] - pixelSpacing[1]) / 2, (spacing[0] - pixelSpacing[0]) / 2)],
  };
}

function moved([x, y, z]: Vector3, [a, b, c, d, e, f]: ImageOrientation, right: number, down: number): Vector3 {
  return [x + right * a + down * d, y + right * b + down * e, z + right * c + down * f];
}

function levelsOf(
  options: PyramidOptions,
  sources: readonly object[],
  wholes: readonly TotalMatrix[],
  matrices: readonly PyramidMatrix[],
): Level[] {
  const { downsampleFactors: factors } = options;
  const [source] = sources;
  const [matrix] = matrices;
  if (source === undefined || matrix === undefined) throw new AuthoringError('sources', 'is empty');
  if (factors !== undefined && (sources.length > 1 || matrices.length > 1))
    throw new AuthoringError('downsampleFactors', 'stands beside several sources or matrices, which say how large the levels are');
  if (sources.length === 1 && matrices.length === 1) {
    if (factors === undefined || factors.length === 0)
      throw new AuthoringError('downsampleFactors', 'is missing; there is one source and one matrix');
    for (const [at, factor] of factors.entries())
      if (!(factor > 1) || factor <= (factors[at - 1] ?? 1))
        throw new AuthoringError(`downsampleFactors[${at}]`, `is ${factor}; factors are above 1 and rise`);
    const smaller = factors.map((factor) =>
      resizedMatrix(matrix, Math.max(1, Math.floor(matrix.rows / factor)), Math.max(1, Math.floor(matrix.columns / factor))),
    );
    return [matrix, ...smaller].map((one) => ({ source, matrix: one }));
  }
  if (matrices.length === 1) return sources.map((one, at) => ({ source: one, matrix: resizedTo(matrix, wholes[at]) }));
  if (sources.length === 1) return matrices.map((one) => ({ source, matrix: one }));
  if (sources.length !== matrices.length) throw new AuthoringError('matrices', `has ${matrices.length} levels, sources ${sources.length}`);
  return matrices.map((one, at) => {
    const whole = wholes[at];
    if (whole?.rows !== one.rows || whole.columns !== one.columns)
      throw new AuthoringError(
        `matrices[${at}]`,
        `is ${one.rows} × ${one.columns}, the total pixel matrix of its source ${whole?.rows} × ${whole?.columns}`,
      );
    return { source: sources[at] ?? source, matrix: one };
  });
}

function resizedTo(matrix: PyramidMatrix, whole: TotalMatrix | undefined): PyramidMatrix {
  if (whole === undefined || (whole.rows === matrix.rows && whole.columns === matrix.columns)) return matrix;
  return resizedMatrix(matrix, whole.rows, whole.columns);
}

/**
 * The levels, the largest first, in one series, with Instance Numbers from 1.
 * @throws AuthoringError naming the source, matrix or factor; what the classes throw.
 */
export async function createSegmentationPyramid(options: PyramidOptions): Promise<(Segmentation | LabelMapSegmentation)[]> {
  const { sources: given, matrices: arrays, downsampleFactors, sopInstanceUIDs, ...rest } = options;
  const sources: readonly object[] = Array.isArray(given) ? given : [given];
  const matrices: readonly PyramidMatrix[] = Array.isArray(arrays) ? arrays : [arrays];
  const wholes = checkSources(sources);
  checkMatrices(matrices);
  const levels = levelsOf(options, sources, wholes, matrices);
  if (sopInstanceUIDs !== undefined && sopInstanceUIDs.length !== levels.length)
    throw new AuthoringError('sopInstanceUIDs', `has ${sopInstanceUIDs.length} values for ${levels.length} levels`);
  const shared = { ...rest, seriesInstanceUID: options.seriesInstanceUID ?? newUid(), pyramidUID: options.pyramidUID ?? newUid() };
  const codec = await codecFor(options.transferSyntaxUID);
  return levels.map(({ source, matrix }, at) => {
    const whole = wholes[sources.indexOf(source)];
    const uid = sopInstanceUIDs?.[at];
    const own = {
      source,
      pixels: matrix.pixels,
      tilePixels: true,
      instanceNumber: at + 1,
      ...(uid === undefined ? {} : { sopInstanceUID: uid }),
      ...(whole === undefined ? {} : { geometry: geometryOf(whole, matrix) }),
    };
    if (shared.segmentationType === 'LABELMAP') {
      const { segmentationType, ...labels } = shared;
      return new LabelMapSegmentation({ ...labels, ...own }, codec);
    }
    return new Segmentation({ ...shared, ...own }, codec);
  });
}
