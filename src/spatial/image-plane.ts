/** Reading from a data set where an image, a frame of it or its total pixel matrix lies. */
import {
  firstItem,
  itemAt,
  itemCount,
  numberOf,
  numbersOf,
  type Place,
  pathTo,
  requiredCount,
  rootOf,
  textOf,
  attributeOf,
} from './attributes.ts';
import { SpatialError } from './errors.ts';
import { type ImageOrientation, normalVector } from './orientation.ts';
import { checkedOrientation, checkedSpacing, type PlaneGeometry } from './plane.ts';
import { slideOffsets, tiledFullFrame } from './tiles.ts';
import { add, scale, vector3 } from './vectors.ts';

export type CoordinateSystem = 'PATIENT' | 'SLIDE';

/** True when the data set has frames by Functional Groups or by Number of Frames. */
export function isMultiFrame(dataset: object): boolean {
  return attributeOf(rootOf(dataset), 'NumberOfFrames') !== undefined || hasFunctionalGroups(dataset);
}

function hasFunctionalGroups(dataset: object): boolean {
  return ['SharedFunctionalGroupsSequence', 'PerFrameFunctionalGroupsSequence'].some(
    (key) => attributeOf(rootOf(dataset), key) !== undefined,
  );
}

/** The coordinate system of an image by its attributes; null where it has no frame of reference or no position. */
export function imageCoordinateSystem(dataset: object): CoordinateSystem | null {
  const root = rootOf(dataset);
  if (attributeOf(root, 'FrameOfReferenceUID') === undefined) return null;
  if (['ImageOrientationSlide', 'ImageCenterPointCoordinatesSequence'].some((key) => attributeOf(root, key) !== undefined)) return 'SLIDE';
  if (attributeOf(root, 'ImagePositionPatient') !== undefined) return 'PATIENT';
  const groups = ['SharedFunctionalGroupsSequence', 'PerFrameFunctionalGroupsSequence'].map((key) => firstItem(root, key));
  const positions = groups.map((group) => group && firstItem(group, 'PlanePositionSequence'));
  return positions.some((one) => one !== undefined && attributeOf(one, 'ImagePositionPatient') !== undefined) ? 'PATIENT' : null;
}

/** True for an image whose frames are tiles of a total pixel matrix. */
export function isTiled(dataset: object): boolean {
  return ['TotalPixelMatrixRows', 'TotalPixelMatrixColumns'].every((key) => attributeOf(rootOf(dataset), key) !== undefined);
}

export interface PlaneOptions {
  /** From 1; needed for an image of several frames. */
  readonly frameNumber?: number;
  /** The plane of a tiled image's total pixel matrix instead of one frame's. */
  readonly forTotalPixelMatrix?: boolean;
}

interface Groups {
  readonly shared: Place | undefined;
  readonly frame: Place | undefined;
}

function group({ shared, frame }: Groups, keyword: string): Place {
  const found = (frame && firstItem(frame, keyword)) ?? (shared && firstItem(shared, keyword));
  if (!found) throw new SpatialError(keyword, 'neither in the frame’s nor in the shared functional groups', undefined);
  return found;
}

function spacingOf(measures: Place): Pick<PlaneGeometry, 'pixelSpacing' | 'spacingBetweenSlices'> {
  const between = numberOf(measures, 'SpacingBetweenSlices');
  return {
    pixelSpacing: checkedSpacing(numbersOf(measures, 'PixelSpacing', 2), pathTo(measures, 'PixelSpacing')),
    // Zero stands in files of makers who mean that they do not know.
    ...(between === undefined || between === 0 ? {} : { spacingBetweenSlices: between }),
  };
}

function cosines(place: Place, keyword: string): ImageOrientation {
  return checkedOrientation(numbersOf(place, keyword, 6), pathTo(place, keyword));
}

function frameNumberOf(root: Place, asked: number | undefined): number {
  const frames = numberOf(root, 'NumberOfFrames') ?? (itemCount(root, 'PerFrameFunctionalGroupsSequence') || 1);
  if (asked === undefined && frames > 1) throw new SpatialError('frameNumber', `the image has ${frames} frames: one must be named`);
  const number = asked ?? 1;
  if (!Number.isInteger(number) || number < 1 || number > frames)
    throw new SpatialError('frameNumber', `an integer from 1 to ${frames} is expected`, number);
  return number;
}

/** Plane of frame `frameNumber` of a dose grid (PS3.3 C.8.8.3.2): relative offsets, or patient z where the first is not zero. */
function gridPlane(root: Place, plane: PlaneGeometry, frameNumber: number): PlaneGeometry {
  const offsets = numbersOf(root, 'GridFrameOffsetVector', requiredCount(root, 'NumberOfFrames'));
  const first = offsets[0] ?? 0;
  const here = offsets[frameNumber - 1] ?? 0;
  const normal = normalVector(plane.imageOrientation);
  if (first !== 0 && (Math.abs(normal[2]) < 0.999 || Math.abs(first - plane.imagePosition[2]) > 1e-2))
    throw new SpatialError('GridFrameOffsetVector', 'begins neither with zero nor with the z of a transverse first plane', first);
  const step = first === 0 ? here : (here - first) * Math.sign(normal[2]);
  return { ...plane, imagePosition: add(plane.imagePosition, scale(normal, step)) };
}

/** Plane of a single microscopic image, of which the centre is told (PS3.3 C.8.12.2). */
function centredPlane(root: Place): PlaneGeometry {
  const center = firstItem(root, 'ImageCenterPointCoordinatesSequence');
  if (!center) throw new SpatialError('ImageCenterPointCoordinatesSequence', 'is absent or has no Item');
  const imageOrientation = cosines(root, 'ImageOrientationSlide');
  const measures = spacingOf(root);
  const [x, y, z, u, v, w] = imageOrientation;
  const right = -((requiredCount(root, 'Columns') - 1) / 2) * measures.pixelSpacing[1];
  const down = -((requiredCount(root, 'Rows') - 1) / 2) * measures.pixelSpacing[0];
  return { imagePosition: add(slideOffsets(center), add(scale([x, y, z], right), scale([u, v, w], down))), imageOrientation, ...measures };
}

/**
 * Position, orientation and spacing of an image, a frame of it, or its total pixel matrix, in mm.
 * A `SpatialError` names the attribute that is absent or malformed.
 */
export function planeOfImage(dataset: object, options: PlaneOptions = {}): PlaneGeometry {
  const root = rootOf(dataset);
  const system = imageCoordinateSystem(dataset);
  if (system === null) throw new SpatialError('FrameOfReferenceUID', 'the image has no frame of reference, or no position in it');
  const shared = firstItem(root, 'SharedFunctionalGroupsSequence');
  if (options.forTotalPixelMatrix === true) {
    if (options.frameNumber !== undefined)
      throw new SpatialError('frameNumber', 'a frame and the total pixel matrix exclude each other', options.frameNumber);
    const origin = firstItem(root, 'TotalPixelMatrixOriginSequence');
    if (!origin) throw new SpatialError('TotalPixelMatrixOriginSequence', 'absent: the image is not tiled');
    return {
      imagePosition: slideOffsets(origin),
      imageOrientation: cosines(root, 'ImageOrientationSlide'),
      ...spacingOf(group({ shared, frame: undefined }, 'PixelMeasuresSequence')),
    };
  }
  const number = frameNumberOf(root, options.frameNumber);
  if (!hasFunctionalGroups(dataset) && system === 'SLIDE') return centredPlane(root);
  if (!hasFunctionalGroups(dataset)) {
    const plane = {
      imagePosition: vector3(numbersOf(root, 'ImagePositionPatient', 3), 'ImagePositionPatient'),
      imageOrientation: cosines(root, 'ImageOrientationPatient'),
      ...spacingOf(root),
    };
    if (number === 1 && options.frameNumber === undefined) return plane;
    if (attributeOf(root, 'GridFrameOffsetVector') !== undefined) return gridPlane(root, plane, number);
    if (number > 1) throw new SpatialError('PerFrameFunctionalGroupsSequence', 'absent: the positions of the frames are not told');
    return plane;
  }
  const groups = { shared, frame: itemAt(root, 'PerFrameFunctionalGroupsSequence', number - 1) };
  const spacing = spacingOf(group(groups, 'PixelMeasuresSequence'));
  if (system === 'PATIENT') {
    const position = group(groups, 'PlanePositionSequence');
    return {
      imagePosition: vector3(numbersOf(position, 'ImagePositionPatient', 3), pathTo(position, 'ImagePositionPatient')),
      imageOrientation: cosines(group(groups, 'PlaneOrientationSequence'), 'ImageOrientationPatient'),
      ...spacing,
    };
  }
  return {
    imagePosition:
      textOf(root, 'DimensionOrganizationType') === 'TILED_FULL'
        ? tiledFullFrame(dataset, number).position
        : slideOffsets(group(groups, 'PlanePositionSlideSequence')),
    imageOrientation: cosines(root, 'ImageOrientationSlide'),
    ...spacing,
  };
}

/** Where each frame of an image lies, in order; of a single-frame image the one. */
export function planesOfImage(dataset: object): PlaneGeometry[] {
  const root = rootOf(dataset);
  const frames = numberOf(root, 'NumberOfFrames') ?? (itemCount(root, 'PerFrameFunctionalGroupsSequence') || 1);
  return Array.from({ length: frames }, (_, at) => planeOfImage(dataset, { frameNumber: at + 1 }));
}
