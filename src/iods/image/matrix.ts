/** Tiles of a total pixel matrix that a region needs, and which part of each. */
import { countAt } from './attributes.ts';
import { ImageReadingError } from './errors.ts';
import type { FrameIndex } from './frame-index.ts';
import { type RegionOptions, type Span, spanOf } from './ranges.ts';

/** A part of a frame and where it goes; all from 0. */
export interface Window {
  readonly fromRow: number;
  readonly fromColumn: number;
  readonly toRow: number;
  readonly toColumn: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Tile {
  /** From 1. */
  readonly frame: number;
  readonly window: Window;
}

export interface MatrixRegion {
  readonly rows: Span;
  readonly columns: Span;
}

export interface MatrixSize {
  readonly rows: number;
  readonly columns: number;
}

/** Size of the total pixel matrix; an `ImageReadingError` where the image has none. */
export function matrixSize(index: FrameIndex): MatrixSize {
  const rows = countAt(index.dataset, 'TotalPixelMatrixRows');
  const columns = countAt(index.dataset, 'TotalPixelMatrixColumns');
  if (rows === undefined || columns === undefined) throw new ImageReadingError('the image has no total pixel matrix');
  return { rows, columns };
}

export function matrixRegion(index: FrameIndex, options: RegionOptions): MatrixRegion {
  const size = matrixSize(index);
  return {
    rows: spanOf(options.rows, size.rows, 'rows', options.numbering),
    columns: spanOf(options.columns, size.columns, 'columns', options.numbering),
  };
}

/** Tiles among `frames` that overlap the region, each with the part that does. An `ImageReadingError` for a frame without a place. */
export function tilesInRegion(index: FrameIndex, frames: readonly number[], tile: MatrixSize, region: MatrixRegion): Tile[] {
  return frames.flatMap((frame): Tile[] => {
    const place = index.matrixPlace(frame);
    if (place === null) throw new ImageReadingError('the frame has no place in the total pixel matrix', { frame });
    const [top, left] = [place.row - 1, place.column - 1];
    const fromRow = Math.max(region.rows.start - top, 0);
    const fromColumn = Math.max(region.columns.start - left, 0);
    const rows = Math.min(region.rows.end - top, tile.rows) - fromRow;
    const columns = Math.min(region.columns.end - left, tile.columns) - fromColumn;
    if (rows <= 0 || columns <= 0) return [];
    return [
      {
        frame,
        window: {
          fromRow,
          fromColumn,
          toRow: top + fromRow - region.rows.start,
          toColumn: left + fromColumn - region.columns.start,
          rows,
          columns,
        },
      },
    ];
  });
}

/** Frame of the first tile that covers pixels which one before it covers; null where there is none. Tiles of one channel. */
export function overlappingTile(tiles: readonly Tile[]): number | null {
  // Tiles are of one size: those that overlap begin less than a tile apart, in cells of a tile's size that touch.
  const [first] = tiles;
  if (first === undefined) return null;
  const height = tiles.reduce((most, { window }) => Math.max(most, window.rows), 1);
  const width = tiles.reduce((most, { window }) => Math.max(most, window.columns), 1);
  const cells = new Map<string, Tile[]>();
  for (const tile of tiles) {
    const { toRow, toColumn, rows, columns } = tile.window;
    const [down, across] = [Math.floor(toRow / height), Math.floor(toColumn / width)];
    for (let y = down - 1; y <= down + 1; y++)
      for (let x = across - 1; x <= across + 1; x++)
        for (const { window: other } of cells.get(`${y} ${x}`) ?? [])
          if (
            other.toRow < toRow + rows &&
            toRow < other.toRow + other.rows &&
            other.toColumn < toColumn + columns &&
            toColumn < other.toColumn + other.columns
          )
            return tile.frame;
    const key = `${down} ${across}`;
    const there = cells.get(key);
    if (there) there.push(tile);
    else cells.set(key, [tile]);
  }
  return null;
}

/** True when the tiles cover every pixel of the region. They must not overlap. */
export function coversRegion(tiles: readonly Tile[], region: MatrixRegion): boolean {
  const area = tiles.reduce((sum, { window }) => sum + window.rows * window.columns, 0);
  return area === (region.rows.end - region.rows.start) * (region.columns.end - region.columns.start);
}
