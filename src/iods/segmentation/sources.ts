/** Source images: what they are, where each of their frames lies, and whether they belong together. */
import { fieldOf, itemsOf, numberOf, textOf } from './fields.ts';
import { AuthoringError } from '../../content/errors.ts';
import { type CoordinateSystem, imageCoordinateSystem, isMultiFrame, isTiled, planeOfImage } from '../../spatial/image-plane.ts';
import type { ImageOrientation } from '../../spatial/orientation.ts';
import type { PlaneGeometry } from '../../spatial/plane.ts';
import { tiledFullFrameCount, tiledFullFrames } from '../../spatial/tiles.ts';
import { SegmentationError } from './errors.ts';

export interface SourceInstance {
  readonly dataset: object;
  readonly sopClassUID: string;
  readonly sopInstanceUID: string;
  readonly seriesInstanceUID: string;
  readonly studyInstanceUID: string;
  readonly frameOfReferenceUID: string | null;
  readonly rows: number;
  readonly columns: number;
}

export interface SourceFrame {
  readonly instance: SourceInstance;
  /** From 1; null for an image of one frame without functional groups. */
  readonly frameNumber: number | null;
  /** Null without a frame of reference. */
  readonly plane: PlaneGeometry | null;
  /** Slide: place of the first pixel in the total pixel matrix, from 1. */
  readonly matrix: readonly [column: number, row: number] | null;
}

/** A total pixel matrix that tiles make up. */
export interface TotalMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly plane: PlaneGeometry;
}

export interface SourceSet {
  readonly instances: readonly SourceInstance[];
  readonly frames: readonly SourceFrame[];
  /** Null where they have no frame of reference. */
  readonly system: CoordinateSystem | null;
  readonly frameOfReferenceUID: string | null;
  readonly orientation: ImageOrientation | null;
  readonly pixelSpacing: readonly [number, number] | null;
  /** As the first says, in mm. */
  readonly sliceThickness: number | null;
  readonly spacingBetweenSlices: number | null;
  readonly matrix: TotalMatrix | null;
}

const ORIENTATION_TOLERANCE = 1e-5;
const SPACING_TOLERANCE = 1e-4;

/** Data sets that an option lists. @throws AuthoringError naming the first that is none. */
function datasetsOf(option: string, source: object | readonly object[]): readonly object[] {
  const datasets: readonly unknown[] = Array.isArray(source) ? source : [source];
  return datasets.map((one, at) => {
    if (typeof one !== 'object' || one === null)
      throw new AuthoringError(Array.isArray(source) ? `${option}[${at}]` : option, `is ${String(one)} and no data set`);
    return one;
  });
}

function instanceOf(dataset: object, slice: number): SourceInstance {
  const required = (keyword: string): string => {
    const text = textOf(dataset, keyword);
    if (text === null) throw new SegmentationError(`the source image has no ${keyword}`, { slice });
    return text;
  };
  const size = (keyword: string): number => {
    const value = numberOf(dataset, keyword);
    if (value === null || value < 1) throw new SegmentationError(`the source image has no ${keyword}`, { slice });
    return value;
  };
  const instance = {
    dataset,
    sopClassUID: required('SOPClassUID'),
    sopInstanceUID: required('SOPInstanceUID'),
    seriesInstanceUID: required('SeriesInstanceUID'),
    studyInstanceUID: required('StudyInstanceUID'),
    frameOfReferenceUID: textOf(dataset, 'FrameOfReferenceUID'),
    rows: size('Rows'),
    columns: size('Columns'),
  };
  const positioned = ['ImagePositionPatient', 'TotalPixelMatrixOriginSequence'].find((keyword) => fieldOf(dataset, keyword) !== undefined);
  if (instance.frameOfReferenceUID === null && positioned !== undefined)
    throw new SegmentationError(`the source image has ${positioned} but no FrameOfReferenceUID to which it belongs`, { slice });
  return instance;
}

function frameCountOf(dataset: object): number {
  return numberOf(dataset, 'NumberOfFrames') ?? Math.max(1, itemsOf(dataset, 'PerFrameFunctionalGroupsSequence').length);
}

/** More frames than any slide has: a count beyond them is wrong, and listing its frames would take all memory. */
export const MOST_FRAMES = 2 ** 22;

function checkCount(count: number, slice: number): void {
  if (count > MOST_FRAMES)
    throw new SegmentationError(`the source image would have ${count} frames by its attributes; at most ${MOST_FRAMES} are believed`, {
      slice,
    });
}

function matrixPositions(dataset: object): (number: number) => readonly [number, number] {
  if (!isTiled(dataset)) return () => [1, 1];
  const perFrame = itemsOf(dataset, 'PerFrameFunctionalGroupsSequence');
  const shared = itemsOf(dataset, 'SharedFunctionalGroupsSequence')[0];
  return (number) => {
    const groups = [perFrame[number - 1], shared].filter((one) => one !== undefined);
    const [item] = groups.flatMap((group) => itemsOf(group, 'PlanePositionSlideSequence'));
    const [column, row] = [
      item && numberOf(item, 'ColumnPositionInTotalImagePixelMatrix'),
      item && numberOf(item, 'RowPositionInTotalImagePixelMatrix'),
    ];
    if (typeof column !== 'number' || typeof row !== 'number')
      throw new SegmentationError('the source frame has no position in the total pixel matrix', { frame: number });
    return [column, row];
  };
}

/** Frames of one image in order. */
function framesOf(instance: SourceInstance, system: CoordinateSystem | null, slice: number): SourceFrame[] {
  const { dataset } = instance;
  let frame: number | null = null;
  const count = frameCountOf(dataset);
  // A reference to the one frame of an image of another IOD than a multi-frame one names no frame.
  const numbered = isMultiFrame(dataset) && (count > 1 || fieldOf(dataset, 'SharedFunctionalGroupsSequence') !== undefined);
  try {
    if (system === 'SLIDE' && textOf(dataset, 'DimensionOrganizationType') === 'TILED_FULL') {
      checkCount(tiledFullFrameCount(dataset), slice);
      const matrix = planeOfImage(dataset, { forTotalPixelMatrix: true });
      return Array.from(
        tiledFullFrames(dataset),
        (frame): SourceFrame => ({
          instance,
          frameNumber: frame.frameNumber,
          plane: { ...matrix, imagePosition: frame.position },
          matrix: [frame.columnPosition, frame.rowPosition],
        }),
      );
    }
    checkCount(count, slice);
    const placeOf = system === 'SLIDE' ? matrixPositions(dataset) : null;
    return Array.from({ length: count }, (_, at): SourceFrame => {
      frame = numbered ? at + 1 : null;
      return {
        instance,
        frameNumber: frame,
        plane: system === null ? null : planeOfImage(dataset, frame === null ? {} : { frameNumber: frame }),
        matrix: placeOf === null ? null : placeOf(at + 1),
      };
    });
  } catch (error) {
    if (error instanceof SegmentationError) throw error;
    throw new SegmentationError(
      `the source image does not say where it lies: ${error instanceof Error ? error.message : String(error)}`,
      frame === null ? { slice } : { slice, frame },
      error,
    );
  }
}

function differs(a: readonly number[], b: readonly number[], tolerance: number): number {
  const worst = Math.max(...a.map((value, at) => Math.abs(value - (b[at] ?? Number.POSITIVE_INFINITY))));
  return worst > tolerance ? Number(worst.toPrecision(6)) : 0;
}

function checkTogether(instances: readonly SourceInstance[]): void {
  const [first] = instances;
  if (!first) return;
  for (const [slice, one] of instances.entries()) {
    for (const keyword of ['studyInstanceUID', 'frameOfReferenceUID', 'rows', 'columns'] as const)
      if (one[keyword] !== first[keyword])
        throw new SegmentationError(
          `the source images differ in ${keyword}: ${String(one[keyword])}, the first has ${String(first[keyword])}`,
          { slice },
        );
    const again = instances.findIndex((other) => other.sopInstanceUID === one.sopInstanceUID);
    if (again !== slice)
      throw new SegmentationError(`the source image is the same instance as image ${again}: ${one.sopInstanceUID}`, { slice });
  }
}

function measures(dataset: object): { thickness: number | null; between: number | null } {
  const groups = [itemsOf(dataset, 'SharedFunctionalGroupsSequence')[0], itemsOf(dataset, 'PerFrameFunctionalGroupsSequence')[0]];
  const items = [dataset, ...groups.flatMap((group) => (group ? itemsOf(group, 'PixelMeasuresSequence') : []))];
  const find = (keyword: string): number | null =>
    items.map((item) => numberOf(item, keyword)).find((value) => value !== null && value > 0) ?? null;
  return { thickness: find('SliceThickness'), between: find('SpacingBetweenSlices') };
}

/**
 * The images that were segmented.
 * @throws SegmentationError naming the image (slice, from 0) that lacks an attribute or does not belong to the first.
 * @throws AuthoringError when there is none.
 */
export function readSources(source: object | readonly object[]): SourceSet {
  const datasets = datasetsOf('source', source);
  if (datasets.length === 0) throw new AuthoringError('source', 'is empty; a segmentation has at least one source image');
  const instances = datasets.map(instanceOf);
  checkTogether(instances);
  const systems = datasets.map(imageCoordinateSystem);
  const [system = null] = systems;
  const odd = systems.findIndex((one) => one !== system);
  if (odd >= 0)
    throw new SegmentationError(`the source image lies in ${systems[odd] ?? 'no'} coordinates, the first in ${system ?? 'no'} ones`, {
      slice: odd,
    });
  const frames = instances.flatMap((instance, slice) => framesOf(instance, system, slice));
  const [dataset] = datasets;
  const plane = frames[0]?.plane ?? null;
  if (plane !== null)
    for (const frame of frames) {
      if (frame.plane === null) continue;
      const place = frame.frameNumber === null ? { slice: instances.indexOf(frame.instance) } : { frame: frame.frameNumber };
      const turned = differs(frame.plane.imageOrientation, plane.imageOrientation, ORIENTATION_TOLERANCE);
      if (turned > 0)
        throw new SegmentationError(
          `the source image has another orientation than the first: a direction cosine differs by ${turned}`,
          place,
        );
      const scaled = differs(frame.plane.pixelSpacing, plane.pixelSpacing, SPACING_TOLERANCE);
      if (scaled > 0) throw new SegmentationError(`the source image has another pixel spacing than the first, by ${scaled} mm`, place);
    }
  const { thickness, between } = dataset ? measures(dataset) : { thickness: null, between: null };
  return {
    instances,
    frames,
    system,
    frameOfReferenceUID: instances[0]?.frameOfReferenceUID ?? null,
    orientation: plane?.imageOrientation ?? null,
    pixelSpacing: plane === null ? null : [plane.pixelSpacing[0], plane.pixelSpacing[1]],
    sliceThickness: thickness,
    spacingBetweenSlices: between,
    matrix: dataset !== undefined && system === 'SLIDE' ? matrixOf(dataset, plane, frames.length) : null,
  };
}

/** The total pixel matrix of tiles, or of the one plane of a slide that is not tiled. */
function matrixOf(dataset: object, plane: PlaneGeometry | null, frames: number): TotalMatrix {
  if (!isTiled(dataset)) {
    if (plane === null || frames > 1)
      throw new SegmentationError(
        `the source image of a slide has ${frames} frames and no TotalPixelMatrixRows and TotalPixelMatrixColumns`,
      );
    return { rows: numberOf(dataset, 'Rows') ?? 0, columns: numberOf(dataset, 'Columns') ?? 0, plane };
  }
  return {
    rows: numberOf(dataset, 'TotalPixelMatrixRows') ?? 0,
    columns: numberOf(dataset, 'TotalPixelMatrixColumns') ?? 0,
    plane: planeOfImage(dataset, { forTotalPixelMatrix: true }),
  };
}

/** Further images that may show the same planes. @throws SegmentationError when one is of another study or no image. */
export function readFurtherSources(further: readonly object[], set: SourceSet): SourceFrame[] {
  return datasetsOf('furtherSources', further).flatMap((dataset, slice) => {
    const instance = instanceOf(dataset, slice);
    const study = set.instances[0]?.studyInstanceUID;
    if (study !== undefined && instance.studyInstanceUID !== study)
      throw new SegmentationError(`the further source image is of study ${instance.studyInstanceUID}, the sources are of ${study}`, {
        slice,
      });
    if (set.instances.some((one) => one.sopInstanceUID === instance.sopInstanceUID))
      throw new SegmentationError(`the further source image is among the sources: ${instance.sopInstanceUID}`, { slice });
    const same = set.frameOfReferenceUID !== null && instance.frameOfReferenceUID === set.frameOfReferenceUID;
    return framesOf(instance, same ? imageCoordinateSystem(dataset) : null, slice);
  });
}
