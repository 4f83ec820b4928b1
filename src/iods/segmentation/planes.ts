/** Planes of a segmentation: where each lies, and which source frames show the same place (R-GEO and R-TILE of the parity list). */
import type { DerivationImageFunctionalGroup } from '../../../generated/functional-groups/derivation-image.ts';
import { AuthoringError } from '../../content/errors.ts';
import type { CoordinateSystem } from '../../spatial/image-plane.ts';
import { type ImageOrientation, normalVector } from '../../spatial/orientation.ts';
import { checkedPlane, type PlaneGeometry } from '../../spatial/plane.ts';
import { regularStack } from '../../spatial/stack.ts';
import { type TileGrid, tilePositions } from '../../spatial/tiles.ts';
import { dot, type Vector3 } from '../../spatial/vectors.ts';
import type { Volume } from '../../spatial/volume.ts';
import type { OwnGeometry, SegmentationBase } from './content.ts';
import { SegmentationError } from './errors.ts';
import { matcherOf, type SourceMatch } from './matching.ts';
import { MOST_FRAMES, readFurtherSources, readSources, type SourceFrame, type SourceSet, type TotalMatrix } from './sources.ts';

export interface TargetPlane {
  /** Null without a frame of reference. */
  readonly position: Vector3 | null;
  readonly matrix: readonly [column: number, row: number] | null;
  readonly time: number | null;
  readonly sources: readonly SourceMatch[];
  /** Derivation Image as another instance has it, instead of one made from `sources`. */
  readonly derivation?: DerivationImageFunctionalGroup['DerivationImageSequence'];
}

/** Options that say where planes lie. */
export type TargetOptions = Pick<
  SegmentationBase,
  'source' | 'furtherSources' | 'geometry' | 'tilePixels' | 'tileSize' | 'temporalPositions'
>;

/** Where the segmentation lies. */
export interface Target {
  readonly sources: SourceSet | null;
  readonly further: readonly SourceFrame[];
  readonly system: CoordinateSystem | null;
  readonly frameOfReferenceUID: string | null;
  readonly rows: number;
  readonly columns: number;
  readonly orientation: ImageOrientation | null;
  readonly pixelSpacing: readonly [number, number] | null;
  readonly sliceThickness: number | null;
  readonly spacingBetweenSlices: number | null;
  /** True when neighbouring planes of one time are equally far apart. */
  readonly regular: boolean;
  /** In the order of the pixels; the tiles of `grid`, row by row. */
  readonly planes: readonly TargetPlane[];
  /** Slide: the total pixel matrix. */
  readonly matrix: TotalMatrix | null;
  /** With `tilePixels`: how the one plane of pixels is cut. */
  readonly grid: TileGrid | null;
}

interface Base {
  readonly rows: number;
  readonly columns: number;
  readonly orientation: ImageOrientation | null;
  readonly pixelSpacing: readonly [number, number] | null;
  readonly planes: readonly Omit<TargetPlane, 'sources'>[];
  /** Frames that each plane was taken from; null where they are to be found. */
  readonly frames: readonly (readonly SourceFrame[])[] | null;
  readonly matrix: TotalMatrix | null;
  readonly grid: TileGrid | null;
}

const SAME_PLACE = 1e-3;

function times(temporalPositions: readonly number[] | undefined, planes: number): readonly (number | null)[] {
  if (temporalPositions === undefined) return Array.from({ length: planes }, () => null);
  if (temporalPositions.length !== planes)
    throw new AuthoringError('temporalPositions', `has ${temporalPositions.length} values for ${planes} planes`);
  const odd = temporalPositions.findIndex((one) => !Number.isFinite(one));
  if (odd >= 0) throw new AuthoringError('temporalPositions', `value ${odd} is ${temporalPositions[odd]}`);
  return temporalPositions;
}

const sizeOf = (option: string, value: number): number => {
  if (!Number.isInteger(value) || value < 1 || value > 65535)
    throw new AuthoringError(option, `is ${value}; it is a whole number from 1 to 65535`);
  return value;
};

/** Planes of the source frames; frames of several series at one place make one plane. */
function fromFrames(set: SourceSet, temporalPositions: readonly number[] | undefined): Base {
  const groups: SourceFrame[][] = [];
  const known = new Map<string, SourceFrame[]>();
  const whole = (value: number): number => Math.round(value / SAME_PLACE);
  const merge = temporalPositions === undefined;
  for (const frame of set.frames) {
    const position = frame.plane?.imagePosition;
    const key = position ? [...position.map(whole), ...(frame.matrix ?? [])].join() : null;
    const there = key === null || !merge ? undefined : known.get(key);
    const same = there?.find((other) => other.instance.seriesInstanceUID === frame.instance.seriesInstanceUID);
    if (same && set.system === 'PATIENT')
      throw new SegmentationError(
        `two source ${frame.frameNumber === null ? 'images' : 'frames'} of one series lie at the same place, ${position?.join(', ')}; ` +
          'give temporalPositions where they differ in time',
        frame.frameNumber === null ? { slice: set.instances.indexOf(frame.instance) } : { frame: frame.frameNumber },
      );
    if (there) there.push(frame);
    else {
      const group = [frame];
      groups.push(group);
      if (key !== null) known.set(key, group);
    }
  }
  const moments = times(temporalPositions, groups.length);
  const [first] = set.instances;
  return {
    rows: first?.rows ?? 0,
    columns: first?.columns ?? 0,
    orientation: set.orientation,
    pixelSpacing: set.pixelSpacing,
    planes: groups.map(([frame], at) => ({
      position: frame?.plane?.imagePosition ?? null,
      matrix: frame?.matrix ?? null,
      time: moments[at] ?? null,
    })),
    frames: groups,
    matrix: set.matrix,
    grid: null,
  };
}

function fromVolume(volume: Volume, set: SourceSet | null, options: TargetOptions): Base {
  if (options.geometry !== undefined) throw new AuthoringError('geometry', 'stands beside a Volume, which has its own');
  if (set !== null && set.system === null)
    throw new AuthoringError('pixels', 'a Volume has a frame of reference and the source images have none');
  if (set !== null && set.system !== volume.coordinateSystem)
    throw new AuthoringError(
      'pixels',
      `the Volume lies in ${volume.coordinateSystem} coordinates, the source images in ${set.system} ones`,
    );
  const own = volume.frameOfReferenceUID;
  if (set !== null && own !== undefined && own !== set.frameOfReferenceUID)
    throw new AuthoringError('pixels', `the Volume is in frame of reference ${own}, the source images in ${set.frameOfReferenceUID}`);
  if (set === null && own === undefined)
    throw new AuthoringError('pixels', 'the Volume names no frameOfReferenceUID and there is no source that does');
  const [planes, rows, columns] = volume.spatialShape;
  const slide = volume.coordinateSystem === 'SLIDE';
  if (slide && planes !== 1) throw new AuthoringError('pixels', `the Volume has ${planes} planes; on a slide it has one`);
  const moments = times(options.temporalPositions, planes);
  const base: Base = {
    rows,
    columns,
    orientation: volume.directionCosines,
    pixelSpacing: volume.pixelSpacing,
    planes: Array.from({ length: planes }, (_, at) => ({
      position: volume.planeGeometry(at).imagePosition,
      matrix: slide ? ([1, 1] as const) : null,
      time: moments[at] ?? null,
    })),
    frames: null,
    matrix: slide ? { rows, columns, plane: volume.planeGeometry(0) } : null,
    grid: null,
  };
  return options.tilePixels === true ? tiled(base, options, set) : base;
}

/** Planes of the author's own geometry, as far as it is given. */
function fromGeometry(own: OwnGeometry, set: SourceSet, options: TargetOptions): Base {
  const source = fromFrames(set, own.positions || options.tilePixels === true ? undefined : options.temporalPositions);
  if (set.system === null) {
    const given = (['positions', 'matrixPositions', 'imageOrientation', 'pixelSpacing'] as const).find((key) => own[key] !== undefined);
    if (given !== undefined)
      throw new AuthoringError(`geometry.${given}`, 'the source images have no frame of reference to which it could belong');
  }
  const rows = sizeOf('geometry.rows', own.rows ?? source.rows);
  const columns = sizeOf('geometry.columns', own.columns ?? source.columns);
  const resized = rows !== source.rows || columns !== source.columns;
  if (resized && options.tilePixels !== true && (own.positions === undefined || own.pixelSpacing === undefined))
    throw new AuthoringError(
      'geometry',
      `planes of ${rows} × ${columns} pixels are not those of the sources, ${source.rows} × ${source.columns}: positions and pixelSpacing are needed`,
    );
  const orientation = own.imageOrientation ?? source.orientation;
  const pixelSpacing = own.pixelSpacing ?? source.pixelSpacing;
  const positions = own.positions;
  if (positions === undefined && own.matrixPositions !== undefined)
    throw new AuthoringError('geometry.matrixPositions', 'stands without positions');
  if (positions !== undefined && set.system === 'SLIDE' && options.tilePixels !== true && own.matrixPositions?.length !== positions.length)
    throw new AuthoringError('geometry.matrixPositions', 'on a slide each position has its place in the total pixel matrix');
  if (positions !== undefined && orientation !== null && pixelSpacing !== null)
    for (const imagePosition of positions) checkedPlane({ imagePosition, imageOrientation: orientation, pixelSpacing });
  const moments = positions ? times(options.temporalPositions, positions.length) : [];
  return {
    ...source,
    rows,
    columns,
    orientation,
    pixelSpacing,
    planes: positions
      ? positions.map((position, at) => ({ position, matrix: own.matrixPositions?.[at] ?? null, time: moments[at] ?? null }))
      : source.planes,
    // Planes elsewhere, or turned, or of other pixels, are matched with the frames anew.
    frames: positions || own.imageOrientation || own.pixelSpacing || resized ? null : source.frames,
  };
}

/** The tiles of one plane of pixels. */
function tiled(base: Base, options: TargetOptions, set: SourceSet | null): Base {
  const own = options.geometry;
  const source = set?.matrix ?? null;
  if (set !== null && source === null) throw new AuthoringError('tilePixels', 'the source image is not tiled');
  const [position, ...more] = own?.positions ?? [];
  if (more.length > 0) throw new AuthoringError('geometry.positions', `has ${more.length + 1} planes; with tilePixels there is one`);
  const corner = own?.matrixPositions?.[0];
  if (corner !== undefined && (corner[0] !== 1 || corner[1] !== 1))
    throw new AuthoringError('geometry.matrixPositions', `is (${corner.join(', ')}); the total pixel matrix begins at (1, 1)`);
  const volume = base.matrix !== null && set?.matrix !== base.matrix ? base.matrix : null;
  const whole = volume ?? source;
  if (whole === null) throw new AuthoringError('tilePixels', 'there is no total pixel matrix to cut');
  const plane: PlaneGeometry = {
    ...whole.plane,
    ...(position === undefined ? {} : { imagePosition: position }),
    ...(own?.imageOrientation === undefined ? {} : { imageOrientation: own.imageOrientation }),
    ...(own?.pixelSpacing === undefined ? {} : { pixelSpacing: own.pixelSpacing }),
  };
  const rows = own?.rows ?? whole.rows;
  const columns = own?.columns ?? whole.columns;
  const unchanged = position === undefined && own?.imageOrientation === undefined && own?.pixelSpacing === undefined;
  if (volume === null && unchanged && (rows !== whole.rows || columns !== whole.columns))
    throw new AuthoringError(
      'geometry',
      `the total pixel matrix is ${rows} × ${columns}, that of the source ${whole.rows} × ${whole.columns}, at the same place and spacing`,
    );
  const first = set?.instances[0];
  const [tileRows, tileColumns] = options.tileSize ?? [first?.rows ?? rows, first?.columns ?? columns];
  const grid: TileGrid = {
    rows: sizeOf('tileSize', tileRows),
    columns: sizeOf('tileSize', tileColumns),
    totalPixelMatrixRows: rows,
    totalPixelMatrixColumns: columns,
  };
  const tiles = Math.ceil(rows / grid.rows) * Math.ceil(columns / grid.columns);
  if (tiles > MOST_FRAMES)
    throw new AuthoringError('tileSize', `cuts ${rows} × ${columns} pixels into ${tiles} tiles; at most ${MOST_FRAMES} are made`);
  return {
    rows: grid.rows,
    columns: grid.columns,
    orientation: plane.imageOrientation,
    pixelSpacing: [plane.pixelSpacing[0], plane.pixelSpacing[1]],
    planes: tilePositions(grid, plane).map((tile) => ({
      position: tile.position,
      matrix: [tile.columnPosition, tile.rowPosition] as const,
      time: null,
    })),
    frames: null,
    matrix: { rows, columns, plane },
    grid,
  };
}

/** Refuses two planes at one place and time, and slide positions that imply different total pixel matrices. */
function checkPlaces(base: Base, system: CoordinateSystem | null): void {
  if (base.orientation === null) return;
  const normal = normalVector(base.orientation, { indexConvention: 'DR', handedness: 'right' });
  const seen = new Map<string, number>();
  for (const [slice, plane] of base.planes.entries()) {
    if (plane.position === null) continue;
    const place = system === 'SLIDE' ? `${plane.matrix?.join()}` : String(Math.round(dot(normal, plane.position) / SAME_PLACE));
    const key = `${place} ${plane.time ?? ''}`;
    const there = seen.get(key);
    if (there !== undefined)
      throw new SegmentationError(
        system === 'SLIDE'
          ? `the plane begins at (${plane.matrix?.join(', ')}) of the total pixel matrix, where plane ${there} does`
          : `the plane lies at the same distance along the normal as plane ${there}: ${dot(normal, plane.position).toFixed(3)} mm`,
        { slice },
      );
    seen.set(key, slice);
  }
  if (system === 'SLIDE' && base.pixelSpacing !== null) checkMatrixOrigins(base, base.orientation, base.pixelSpacing);
}

function checkMatrixOrigins(base: Base, orientation: ImageOrientation, spacing: readonly [number, number]): void {
  let first: Vector3 | null = null;
  for (const [slice, { position, matrix }] of base.planes.entries()) {
    if (position === null || matrix === null) continue;
    const [right, down] = [(matrix[0] - 1) * spacing[1], (matrix[1] - 1) * spacing[0]];
    const back = (axis: 0 | 1 | 2): number => position[axis] - right * orientation[axis] - down * orientation[(axis + 3) as 3 | 4 | 5];
    const origin: Vector3 = [back(0), back(1), back(2)];
    if (first === null) first = origin;
    const start = first;
    const off = Math.max(Math.abs(origin[0] - start[0]), Math.abs(origin[1] - start[1]));
    if (off > SAME_PLACE)
      throw new SegmentationError(
        `position and place in the total pixel matrix imply an origin ${off.toFixed(4)} mm from that of the first plane`,
        { slice },
      );
  }
}

const positive = (option: string, value: number | undefined): number | undefined => {
  if (value !== undefined && !(value > 0 && value < Number.POSITIVE_INFINITY))
    throw new AuthoringError(option, `is ${value}; it is a length above 0, in mm`);
  return value;
};

/** Lengths that the author gives: above 0, and not others than the positions of the planes say. */
function checkLengths(own: OwnGeometry | undefined, spacing: number | null): void {
  positive('geometry.sliceThickness', own?.sliceThickness);
  for (const length of own?.pixelSpacing ?? []) positive('geometry.pixelSpacing', length);
  const between = positive('geometry.spacingBetweenSlices', own?.spacingBetweenSlices);
  if (between !== undefined && spacing !== null && Math.abs(between - spacing) > spacing * 0.01)
    throw new AuthoringError('geometry.spacingBetweenSlices', `is ${between} mm; the planes stand ${spacing} mm apart`);
}

/** Spacing of the planes, as far as they are regular at each time. */
function spacingOf(base: Base): { regular: boolean; spacing: number | null } {
  if (base.orientation === null) return { regular: false, spacing: null };
  const positions = base.planes.flatMap((plane) => (plane.position === null ? [] : [plane.position]));
  if (positions.length < 2) return { regular: true, spacing: null };
  const timed = base.planes.some((plane) => plane.time !== null);
  const stack = regularStack(positions, base.orientation, timed ? { allowDuplicates: true } : {});
  const several = stack.regular && new Set(stack.indices).size > 1;
  return { regular: stack.regular, spacing: several && stack.regular ? stack.spacing : null };
}

/**
 * Where the planes of the pixels lie, and which source frames lie there.
 * @throws AuthoringError naming the option; SegmentationError naming the plane or image.
 */
export function targetOf(options: TargetOptions, volume: Volume | null): Target {
  const set = options.source === undefined ? null : readSources(options.source);
  if (set === null && volume === null) throw new AuthoringError('source', 'is missing; without source images the pixels are a Volume');
  const further = set === null || options.furtherSources === undefined ? [] : readFurtherSources(options.furtherSources, set);
  if (set === null && options.furtherSources !== undefined) throw new AuthoringError('furtherSources', 'stands without source');
  if (options.tileSize !== undefined && options.tilePixels !== true) throw new AuthoringError('tileSize', 'stands without tilePixels');
  if (options.tilePixels === true && set !== null && set.system !== 'SLIDE')
    throw new AuthoringError('tilePixels', 'the source image is no slide');
  let base: Base;
  if (volume !== null) base = fromVolume(volume, set, options);
  else if (set === null) throw new AuthoringError('source', 'is missing');
  else {
    base =
      options.geometry === undefined
        ? fromFrames(set, options.tilePixels === true ? undefined : options.temporalPositions)
        : fromGeometry(options.geometry, set, options);
    if (options.tilePixels === true) base = tiled(base, options, set);
  }
  const system = volume?.coordinateSystem ?? set?.system ?? null;
  checkPlaces(base, system);
  const { regular, spacing } = system === 'PATIENT' ? spacingOf(base) : { regular: false, spacing: null };
  checkLengths(options.geometry, spacing);
  const match = matcherOf(base, set, further);
  return {
    sources: set,
    further,
    system,
    frameOfReferenceUID: volume?.frameOfReferenceUID ?? set?.frameOfReferenceUID ?? null,
    rows: base.rows,
    columns: base.columns,
    orientation: base.orientation,
    pixelSpacing: base.pixelSpacing,
    sliceThickness: options.geometry?.sliceThickness ?? (volume === null ? (set?.sliceThickness ?? null) : volume.spacingBetweenSlices),
    spacingBetweenSlices:
      options.geometry?.spacingBetweenSlices ?? spacing ?? (volume === null ? (set?.spacingBetweenSlices ?? null) : null),
    regular,
    planes: base.planes.map((plane, at) => ({ ...plane, sources: match(plane.position, base.frames?.[at] ?? null) })),
    matrix: base.matrix,
    grid: base.grid,
  };
}
