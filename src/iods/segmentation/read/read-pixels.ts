/** Questions to a segmentation as placements of frames in arrays: cells, total pixel matrices, volumes, other geometries. */
import type { FrameSource } from '../../../pixels/frames.ts';
import { SpatialError } from '../../../spatial/errors.ts';
import { emptyLike, type NumberArray } from '../../../spatial/number-array.ts';
import { matchingMap } from '../../../spatial/match.ts';
import { type Channel, Volume } from '../../../spatial/volume.ts';
import { gatherVoxels } from '../../../spatial/voxels.ts';
import { dimensionAttribute, type FrameIndex } from '../../image/frame-index.ts';
import type { ReadingOptions } from '../../image/frame-loop.ts';
import { matrixRegion, overlappingTile, tilesInRegion, type Window } from '../../image/matrix.ts';
import { cropOf, type IndexRange, type RegionOptions, spanOf } from '../../image/ranges.ts';
import { type FrameStack, matrixGeometry, type NoStack, stackOfFrames, type VolumeGeometryOptions } from '../../image/stack.ts';
import { SegmentationError } from '../errors.ts';
import { type FileFacts, paintFrames } from './frame-painter.ts';
import {
  checkGridFrame,
  type GeometryTarget,
  isGrid,
  matchFrames,
  type OnGeometryOptions,
  planesOfGrid,
  planesOfTarget,
  type TargetPlanes,
  windowOfMap,
} from './on-geometry.ts';
import { pixelPlan, type PixelPlan, type SegmentPixelOptions } from './options.ts';
import type { OutputSize, Placement } from './paint.ts';

/** What a reader hands to its questions. */
export interface Shelf {
  readonly index: FrameIndex;
  readonly facts: FileFacts;
  readonly rows: number;
  readonly columns: number;
  readonly source: () => Promise<FrameSource>;
}

/** Dimension Index Values that frames must have, by keyword or tag: for files with more dimensions than segment and position. */
export type Where = Readonly<Record<string, number>>;

export interface MatrixReadOptions extends SegmentPixelOptions, RegionOptions {
  /** From 1; needed where there are several. */
  readonly focalPlane?: number;
  readonly where?: Where;
}

export interface VolumeReadOptions extends SegmentPixelOptions, VolumeGeometryOptions, RegionOptions {
  readonly planes?: IndexRange;
  readonly focalPlane?: number;
  readonly where?: Where;
}

export interface GeometryReadOptions extends SegmentPixelOptions, OnGeometryOptions {
  readonly where?: Where;
}

/** Planes of segments: (plane, row, column) of a label map, else (plane, row, column, segment); the last fastest. */
export interface SegmentPlanes {
  readonly array: NumberArray;
  readonly shape: readonly number[];
  /** Segments wanted, in the order of the last axis of stacks. */
  readonly segments: readonly number[];
  /** Label of each segment in a label map, else 1. */
  readonly labels: readonly number[];
}

export interface SegmentsOnGeometry extends SegmentPlanes {
  /** Frames of the wanted segments that lie on none of the planes and were left out, from 1. */
  readonly outside: readonly number[];
}

/** Frames that may hold wanted segments, from 1. */
function candidates({ index, facts }: Shelf, wanted: ReadonlySet<number> | null, where: Where | undefined): number[] {
  const { type, table } = facts;
  const pointers = index.impliedPointers.map((one) => one.attribute);
  const tests = Object.entries(where ?? {}).map(([attribute, value]): readonly [number, number] => {
    const place = pointers.indexOf(dimensionAttribute(attribute));
    if (place < 0) throw new SegmentationError(`${attribute} is no dimension of the segmentation`);
    return [place, value];
  });
  const frames: number[] = [];
  for (let frame = 1; frame <= index.numberOfFrames; frame++) {
    const segment = table.ofFrames[frame - 1] ?? -1;
    if (type !== 'LABELMAP' && (segment < 0 || (wanted !== null && !wanted.has(segment)))) continue;
    const values = tests.length === 0 ? null : index.dimensionValues(frame);
    if (tests.every(([place, value]) => values?.[place] === value)) frames.push(frame);
  }
  return frames;
}

/** Index of a frame's segment among those wanted; -1 for label maps, undefined where it is not wanted. */
function segmentPlaces(facts: FileFacts, plan: PixelPlan): (frame: number) => number | undefined {
  if (facts.type === 'LABELMAP') return () => -1;
  const places = new Map(plan.segments.map((number, at) => [number, at]));
  return (frame) => places.get(facts.table.ofFrames[frame - 1] ?? -1);
}

/** Refuses two frames of one segment on one plane. */
function checkUnique(placements: readonly Placement[], plan: PixelPlan): void {
  const seen = new Map<string, number>();
  for (const { frame, plane, segment } of placements) {
    const key = `${plane}/${segment}`;
    const other = seen.get(key);
    if (other !== undefined)
      throw new SegmentationError(`frame ${other} answers the same question: choose by dimension index values`, {
        frame,
        ...(segment < 0 ? {} : { segment: plan.segments[segment] ?? 0 }),
        slice: plane,
      });
    seen.set(key, frame);
  }
}

async function painted(
  shelf: Shelf,
  plan: PixelPlan,
  placements: readonly Placement[],
  size: OutputSize,
  options: ReadingOptions,
): Promise<SegmentPlanes> {
  const source = await shelf.source();
  const array = await paintFrames(source, shelf.facts, plan, placements, size, options);
  const shape = [size.planes, size.rows, size.columns];
  return {
    array,
    shape: plan.kind === 'label-map' ? shape : [...shape, plan.segments.length],
    segments: plan.segments,
    labels: plan.labels,
  };
}

function planOf(shelf: Shelf, options: SegmentPixelOptions): PixelPlan {
  return pixelPlan(options, shelf.facts.type, shelf.facts.table);
}

function wholeFrame({ rows, columns }: Shelf): Window {
  return { fromRow: 0, fromColumn: 0, toRow: 0, toColumn: 0, rows, columns };
}

/** A plane for each cell: the frames that answer one question. */
export function readCells(shelf: Shelf, cells: readonly (readonly number[])[], options: SegmentPixelOptions): Promise<SegmentPlanes> {
  const plan = planOf(shelf, options);
  const placeOf = segmentPlaces(shelf.facts, plan);
  const window = wholeFrame(shelf);
  const placements = cells.flatMap((frames, plane) =>
    frames.flatMap((frame): Placement[] => {
      const segment = placeOf(frame);
      return segment === undefined ? [] : [{ frame, segment, plane, window }];
    }),
  );
  checkUnique(placements, plan);
  return painted(shelf, plan, placements, { planes: cells.length, rows: shelf.rows, columns: shelf.columns }, options);
}

function tileFrames(shelf: Shelf, wanted: ReadonlySet<number> | null, options: MatrixReadOptions): number[] {
  const frames = candidates(shelf, wanted, options.where);
  const depthOf = (frame: number): number | undefined => shelf.index.matrixPlace(frame)?.focalPlane;
  if (options.focalPlane !== undefined) return frames.filter((frame) => depthOf(frame) === options.focalPlane);
  const depths = new Set(candidates(shelf, null, options.where).map(depthOf));
  if (depths.size > 1) throw new SegmentationError(`there are ${depths.size} focal planes, one must be chosen`);
  return frames;
}

export async function readMatrix(shelf: Shelf, options: MatrixReadOptions): Promise<SegmentPlanes> {
  const plan = planOf(shelf, options);
  const region = matrixRegion(shelf.index, options);
  const placeOf = segmentPlaces(shelf.facts, plan);
  const tiles = tilesInRegion(shelf.index, tileFrames(shelf, new Set(plan.segments), options), shelf, region);
  const bySegment = Map.groupBy(tiles, ({ frame }) => placeOf(frame));
  for (const [segment, own] of bySegment) {
    const twice = overlappingTile(own);
    if (twice !== null)
      throw new SegmentationError('the tile covers pixels of another tile of its segment', {
        frame: twice,
        ...(segment === undefined || segment < 0 ? {} : { segment: plan.segments[segment] ?? 0 }),
      });
  }
  const placements = tiles.map(({ frame, window }): Placement => ({ frame, window, plane: 0, segment: placeOf(frame) ?? -1 }));
  const size = { planes: 1, rows: region.rows.end - region.rows.start, columns: region.columns.end - region.columns.start };
  return painted(shelf, plan, placements, size, options);
}

/** Geometry by all frames that are placed, whatever segments are asked for: it is one for all segments. */
export function geometryOf(shelf: Shelf, options: VolumeGeometryOptions & { readonly where?: Where }): FrameStack | NoStack {
  const { index } = shelf;
  const { where, ...geometryOptions } = options;
  if (!index.isTiled) {
    const stack = stackOfFrames(index, candidates(shelf, null, where), shelf, { allowMissing: true, ...geometryOptions });
    if (stack.geometry !== null && stack.warning !== undefined) shelf.facts.warn({ message: stack.warning });
    return stack;
  }
  const plane = index.matrixPlane();
  if (typeof plane === 'string') return { geometry: null, reason: plane, frame: null };
  return { geometry: matrixGeometry(index, plane), planes: new Int32Array(index.numberOfFrames) };
}

function channelsOf(plan: PixelPlan): { readonly channels?: readonly Channel[] } {
  return plan.kind === 'label-map' ? {} : { channels: [{ name: 'ReferencedSegmentNumber', values: plan.segments }] };
}

function requiredStack(shelf: Shelf, options: VolumeGeometryOptions & { readonly where?: Where }): FrameStack {
  const stack = geometryOf(shelf, options);
  if (stack.geometry === null)
    throw new SegmentationError(`the frames are no volume: ${stack.reason}`, stack.frame === null ? {} : { frame: stack.frame });
  return stack;
}

function volumeOptions(options: VolumeReadOptions): VolumeGeometryOptions & { readonly where?: Where } {
  const {
    relativeTolerance,
    absoluteTolerance,
    perpendicularTolerance,
    spacingHint,
    allowMissing,
    allowDuplicates,
    orientationTolerance,
    where,
  } = options;
  return {
    ...(relativeTolerance === undefined ? {} : { relativeTolerance }),
    ...(absoluteTolerance === undefined ? {} : { absoluteTolerance }),
    ...(perpendicularTolerance === undefined ? {} : { perpendicularTolerance }),
    ...(spacingHint === undefined ? {} : { spacingHint }),
    ...(allowMissing === undefined ? {} : { allowMissing }),
    ...(allowDuplicates === undefined ? {} : { allowDuplicates }),
    ...(orientationTolerance === undefined ? {} : { orientationTolerance }),
    ...(where === undefined ? {} : { where }),
  };
}

export async function readVolume(shelf: Shelf, options: VolumeReadOptions): Promise<Volume> {
  const plan = planOf(shelf, options);
  const stack = requiredStack(shelf, volumeOptions(options));
  const [planes, rows, columns] = stack.geometry.spatialShape;
  const region = {
    planes: spanOf(options.planes, planes, 'planes', options.numbering),
    rows: spanOf(options.rows, rows, 'rows', options.numbering),
    columns: spanOf(options.columns, columns, 'columns', options.numbering),
  };
  const geometry = stack.geometry.crop(cropOf(region.planes), cropOf(region.rows), cropOf(region.columns));
  if (shelf.index.isTiled) {
    const { array } = await readMatrix(shelf, options);
    return new Volume({ ...geometry, array, ...channelsOf(plan) });
  }
  const [depth, height, width] = geometry.spatialShape;
  const placeOf = segmentPlaces(shelf.facts, plan);
  const window = { fromRow: region.rows.start, fromColumn: region.columns.start, toRow: 0, toColumn: 0, rows: height, columns: width };
  const placements: Placement[] = [];
  for (const [at, place] of stack.planes.entries()) {
    const plane = place - region.planes.start;
    const segment = place < 0 || plane < 0 || plane >= depth ? undefined : placeOf(at + 1);
    if (segment !== undefined) placements.push({ frame: at + 1, segment, plane, window });
  }
  checkUnique(placements, plan);
  const { array } = await painted(shelf, plan, placements, { planes: depth, rows: height, columns: width }, options);
  return new Volume({ ...geometry, array, ...channelsOf(plan) });
}

/** The result in the caller's array where there is one. */
function into(plan: PixelPlan, array: NumberArray): NumberArray {
  if (plan.into === undefined) return array;
  if (plan.into.length !== array.length)
    throw new SegmentationError(`the array has ${plan.into.length} values, ${array.length} are needed`);
  plan.into.set(array);
  return plan.into;
}

function withoutInto<O extends SegmentPixelOptions>(options: O): Omit<O, 'into'> {
  const { into: _into, ...rest } = options;
  return rest;
}

export function readOnGeometry(shelf: Shelf, target: GeometryTarget, options: GeometryReadOptions): Promise<SegmentsOnGeometry> {
  const plan = planOf(shelf, options);
  if (!isGrid(target)) return onPlanes(shelf, plan, planesOfTarget(shelf.index, target, options), options);
  checkGridFrame(shelf.index, target, options);
  // Tiles are parts of a plane: the total pixel matrix is what lies on the grid.
  const planes = shelf.index.isTiled ? null : planesOfGrid(shelf.index, candidates(shelf, null, options.where), target);
  return planes === null ? onGrid(shelf, plan, target, options) : onPlanes(shelf, plan, planes, options);
}

async function onPlanes(shelf: Shelf, plan: PixelPlan, planes: TargetPlanes, options: GeometryReadOptions): Promise<SegmentsOnGeometry> {
  const { geometry } = geometryOf(shelf, options.where === undefined ? {} : { where: options.where });
  const frames = candidates(shelf, new Set(plan.segments), options.where);
  const { matched, outside } = matchFrames(shelf.index, frames, planes, geometry, options);
  const placeOf = segmentPlaces(shelf.facts, plan);
  const size = { planes: planes.planes.length, rows: planes.rows, columns: planes.columns };
  const placements: Placement[] = [];
  let turned = false;
  for (const { frame, plane, map } of matched) {
    const window = windowOfMap(map, shelf);
    const segment = placeOf(frame);
    if (window === null) turned = true;
    else if (window !== undefined && segment !== undefined) placements.push({ frame, segment, plane, window });
  }
  if (!turned) {
    checkUnique(placements, plan);
    return { ...(await painted(shelf, plan, placements, size, options)), outside };
  }
  // Frames are read as they are, and turned plane by plane.
  const samples = plan.kind === 'label-map' ? 1 : plan.segments.length;
  const fill = Array.from({ length: samples }, () => 0);
  let array: NumberArray | undefined;
  for (const [plane, own] of Map.groupBy(matched, (one) => one.plane)) {
    const [first] = own;
    if (first === undefined) continue;
    const other = own.find((one) => JSON.stringify(one.map) !== JSON.stringify(first.map));
    if (other !== undefined)
      throw new SegmentationError(`the frame's pixels lie otherwise in the plane than those of frame ${first.frame}`, {
        frame: other.frame,
        slice: plane,
      });
    const cell = await readCells(shelf, [own.map((one) => one.frame)], withoutInto(options));
    array ??= emptyLike(cell.array, size.planes * size.rows * size.columns * samples);
    array.set(
      gatherVoxels(cell.array, [1, shelf.rows, shelf.columns], samples, first.map, fill),
      plane * size.rows * size.columns * samples,
    );
  }
  const shape = [size.planes, size.rows, size.columns, ...(plan.kind === 'label-map' ? [] : [samples])];
  return { array: into(plan, array ?? new Uint8Array(0)), shape, segments: plan.segments, labels: plan.labels, outside };
}

/** A grid whose planes run along another axis than the frames: by way of the volume. */
async function onGrid(
  shelf: Shelf,
  plan: PixelPlan,
  target: Parameters<typeof checkGridFrame>[1],
  options: GeometryReadOptions,
): Promise<SegmentsOnGeometry> {
  const { geometry } = requiredStack(shelf, options.where === undefined ? {} : { where: options.where });
  try {
    const map = matchingMap(geometry.affine, target.affine, target.spatialShape, options.pixelTolerance ?? 1e-3);
    const moved = (await readVolume(shelf, withoutInto(options))).gather(map);
    return { array: into(plan, moved.array), shape: moved.shape, segments: plan.segments, labels: plan.labels, outside: [] };
  } catch (error) {
    if (!(error instanceof SpatialError)) throw error;
    throw new SegmentationError(`the segmentation does not lie on the grid of the target: ${error.message}`, {}, error);
  }
}
