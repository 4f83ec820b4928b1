/** Tiles of a total pixel matrix: where each lies, in which order frames hold them, and their pixels. */
import { applyTo } from './affine.ts';
import {
  countOf,
  firstItem,
  itemsOf,
  numberOf,
  numbersOf,
  type Place,
  requiredCount,
  requiredNumber,
  rootOf,
  textOf,
} from './attributes.ts';
import { SpatialError } from './errors.ts';
import { emptyLike, type NumberArray } from './number-array.ts';
import { affineFromAttributes, checkedOrientation, checkedSpacing, type PlaneGeometry } from './plane.ts';
import type { Vector3 } from './vectors.ts';

const SEGMENTATION = '1.2.840.10008.5.1.4.1.1.66.4';
/** Images with neither segments nor optical paths to repeat the tiles for: Label Map Segmentation, Parametric Map. */
const WITHOUT_CHANNELS = new Set(['1.2.840.10008.5.1.4.1.1.66.7', '1.2.840.10008.5.1.4.1.1.30']);

/** Sizes in pixels. */
export interface TileGrid {
  /** Of one tile. */
  readonly rows: number;
  readonly columns: number;
  readonly totalPixelMatrixRows: number;
  readonly totalPixelMatrixColumns: number;
}

function checkedGrid(grid: TileGrid): TileGrid {
  for (const [name, value] of Object.entries(grid))
    if (!Number.isInteger(value) || value < 1) throw new SpatialError(name, 'an integer above zero is expected', value);
  return grid;
}

/** Number of tiles down (first) and across that cover the total pixel matrix; the last ones may reach beyond it. */
export function tilesOf(grid: TileGrid): readonly [down: number, across: number] {
  checkedGrid(grid);
  return [Math.ceil(grid.totalPixelMatrixRows / grid.rows), Math.ceil(grid.totalPixelMatrixColumns / grid.columns)];
}

/** One-based (column, row) index of each tile in the order of a TILED_FULL image: row by row, columns fastest. */
export function* tilePixelMatrix(grid: TileGrid): Generator<readonly [column: number, row: number]> {
  const [down, across] = tilesOf(grid);
  for (let row = 1; row <= down; row++) for (let column = 1; column <= across; column++) yield [column, row];
}

export interface TilePosition {
  /** One-based pixel position of the tile's first pixel in the total pixel matrix, as in Plane Position (Slide). */
  readonly columnPosition: number;
  readonly rowPosition: number;
  /** Centre of the tile's first pixel in the frame of reference: (x, y, z) in mm. */
  readonly position: Vector3;
}

/** Positions of the tiles of one plane, in the order of a TILED_FULL image. `matrix` is the total pixel matrix's plane. */
export function tilePositions(grid: TileGrid, matrix: PlaneGeometry): TilePosition[] {
  const affine = affineFromAttributes(matrix);
  return Array.from(tilePixelMatrix(grid), ([column, row]) => {
    const left = (column - 1) * grid.columns;
    const top = (row - 1) * grid.rows;
    return { columnPosition: left + 1, rowPosition: top + 1, position: applyTo(affine, [left, top, 0]) };
  });
}

export interface TiledFullFrame extends TilePosition {
  /** From 1. */
  readonly frameNumber: number;
  /** Segment number, or number of the optical path, from 1; null where frames do not repeat for such. */
  readonly channel: number | null;
  /** From 1, the first nearest to the slide. */
  readonly focalPlane: number;
}

/** X and Y Offset (mm) and Z Offset (µm, PS3.3 C.8.12.6.1 and C.8.12.14) in the Slide Coordinate System, all in mm; an absent z is 0. */
export function slideOffsets(place: Place): Vector3 {
  return [
    requiredNumber(place, 'XOffsetInSlideCoordinateSystem'),
    requiredNumber(place, 'YOffsetInSlideCoordinateSystem'),
    (numberOf(place, 'ZOffsetInSlideCoordinateSystem') ?? 0) / 1000,
  ];
}

interface Layout {
  readonly grid: TileGrid;
  readonly matrix: PlaneGeometry;
  readonly channels: number | null;
  readonly focalPlanes: number;
  readonly spacing: number;
}

function channelsOf(root: Place): number | null {
  const uid = textOf(root, 'SOPClassUID');
  if (uid !== undefined && WITHOUT_CHANNELS.has(uid)) return null;
  if (uid === SEGMENTATION && textOf(root, 'SegmentationType') === 'LABELMAP') return null;
  if (uid === SEGMENTATION) {
    const segments = itemsOf(root, 'SegmentSequence').length;
    if (segments === 0) throw new SpatialError('SegmentSequence', 'is absent or empty');
    return segments;
  }
  return countOf(root, 'NumberOfOpticalPaths') ?? Math.max(itemsOf(root, 'OpticalPathSequence').length, 1);
}

function layoutOf(dataset: object): Layout {
  const root = rootOf(dataset);
  const organization = textOf(root, 'DimensionOrganizationType');
  if (organization !== 'TILED_FULL') throw new SpatialError('DimensionOrganizationType', 'TILED_FULL is expected', organization);
  const origin = firstItem(root, 'TotalPixelMatrixOriginSequence');
  if (!origin) throw new SpatialError('TotalPixelMatrixOriginSequence', 'is absent or empty');
  const shared = firstItem(root, 'SharedFunctionalGroupsSequence');
  const measures = shared && firstItem(shared, 'PixelMeasuresSequence');
  if (!measures) throw new SpatialError('SharedFunctionalGroupsSequence[0].PixelMeasuresSequence', 'is absent or empty');
  const focalPlanes = countOf(root, 'TotalPixelMatrixFocalPlanes') ?? 1;
  const spacing = numberOf(measures, 'SpacingBetweenSlices');
  if (focalPlanes > 1 && spacing === undefined)
    throw new SpatialError(`${measures.path}.SpacingBetweenSlices`, 'is absent though there are several focal planes');
  return {
    grid: {
      rows: requiredCount(root, 'Rows'),
      columns: requiredCount(root, 'Columns'),
      totalPixelMatrixRows: requiredCount(root, 'TotalPixelMatrixRows'),
      totalPixelMatrixColumns: requiredCount(root, 'TotalPixelMatrixColumns'),
    },
    matrix: {
      imagePosition: slideOffsets(origin),
      imageOrientation: checkedOrientation(numbersOf(root, 'ImageOrientationSlide', 6), 'ImageOrientationSlide'),
      pixelSpacing: checkedSpacing(numbersOf(measures, 'PixelSpacing', 2), `${measures.path}.PixelSpacing`),
    },
    channels: channelsOf(root),
    focalPlanes,
    spacing: spacing ?? 0,
  };
}

function frameAt({ grid, matrix, channels, focalPlanes, spacing }: Layout, frameNumber: number): TiledFullFrame {
  const [down, across] = tilesOf(grid);
  const count = down * across * focalPlanes * (channels ?? 1);
  if (!Number.isInteger(frameNumber) || frameNumber < 1 || frameNumber > count)
    throw new SpatialError('frameNumber', `an integer from 1 to ${count} is expected`, frameNumber);
  const index = frameNumber - 1;
  const plane = Math.floor(index / (down * across));
  const left = (index % across) * grid.columns;
  const top = (Math.floor(index / across) % down) * grid.rows;
  const focal = plane % focalPlanes;
  const [x, y, z] = applyTo(affineFromAttributes(matrix), [left, top, 0]);
  return {
    frameNumber,
    channel: channels === null ? null : Math.floor(plane / focalPlanes) + 1,
    focalPlane: focal + 1,
    columnPosition: left + 1,
    rowPosition: top + 1,
    // Focal planes follow each other away from the slide, whatever way the image is turned on it.
    position: [x, y, z + focal * spacing],
  };
}

/** Number of frames that a TILED_FULL image has by its attributes, Number of Frames not among them. */
export function tiledFullFrameCount(dataset: object): number {
  const { grid, channels, focalPlanes } = layoutOf(dataset);
  const [down, across] = tilesOf(grid);
  return down * across * focalPlanes * (channels ?? 1);
}

/** Where frame `frameNumber` (from 1) of a TILED_FULL image lies, in constant time (PS3.3 C.7.6.17.3). */
export function tiledFullFrame(dataset: object, frameNumber: number): TiledFullFrame {
  return frameAt(layoutOf(dataset), frameNumber);
}

/** All frames of a TILED_FULL image in order: columns fastest, then rows, focal planes, and channels slowest. */
export function* tiledFullFrames(dataset: object): Generator<TiledFullFrame> {
  const layout = layoutOf(dataset);
  const count = tiledFullFrameCount(dataset);
  for (let frameNumber = 1; frameNumber <= count; frameNumber++) yield frameAt(layout, frameNumber);
}

/** True when the tiles, in this order, are all tiles of one plane as TILED_FULL implies them (one-based positions). */
export function areTiledFull(tiles: readonly Pick<TilePosition, 'columnPosition' | 'rowPosition'>[], grid: TileGrid): boolean {
  const [down, across] = tilesOf(grid);
  return (
    tiles.length === down * across &&
    tiles.every(
      (tile, index) =>
        tile.columnPosition === (index % across) * grid.columns + 1 && tile.rowPosition === Math.floor(index / across) * grid.rows + 1,
    )
  );
}

export interface TileOptions {
  /** Values a pixel, interleaved; default 1. */
  readonly samples?: number;
  /** Fill up tiles that reach beyond the matrix with zeros to their full size; default true. */
  readonly pad?: boolean;
}

/**
 * The tile whose first pixel stands at (`rowPosition`, `columnPosition`), from 1, of a total pixel matrix in row-major order.
 * Returns a copy, (row, column, sample), and its size.
 */
export function tileOf(
  matrix: NumberArray,
  grid: TileGrid,
  tile: Pick<TilePosition, 'columnPosition' | 'rowPosition'>,
  options: TileOptions = {},
): { readonly pixels: NumberArray; readonly rows: number; readonly columns: number } {
  checkedGrid(grid);
  const { samples = 1, pad = true } = options;
  const { totalPixelMatrixRows: height, totalPixelMatrixColumns: width } = grid;
  if (matrix.length !== height * width * samples)
    throw new SpatialError('matrix', `${height} × ${width} × ${samples} values are expected`, matrix.length);
  const { rowPosition, columnPosition } = tile;
  if (!Number.isInteger(rowPosition) || rowPosition < 1 || rowPosition > height)
    throw new SpatialError('rowPosition', `an integer from 1 to ${height} is expected`, rowPosition);
  if (!Number.isInteger(columnPosition) || columnPosition < 1 || columnPosition > width)
    throw new SpatialError('columnPosition', `an integer from 1 to ${width} is expected`, columnPosition);
  const filledRows = Math.min(grid.rows, height - rowPosition + 1);
  const filledColumns = Math.min(grid.columns, width - columnPosition + 1);
  const rows = pad ? grid.rows : filledRows;
  const columns = pad ? grid.columns : filledColumns;
  const pixels = emptyLike(matrix, rows * columns * samples);
  for (let row = 0; row < filledRows; row++) {
    const from = ((rowPosition - 1 + row) * width + columnPosition - 1) * samples;
    pixels.set(matrix.subarray(from, from + filledColumns * samples), row * columns * samples);
  }
  return { pixels, rows, columns };
}
