/** Functional groups, dimensions and references of a segmentation's frames (R-GEO-12 to 23, R-SEG-16 of the parity list). */
import type {
  DerivationImageDerivationImageItem,
  DerivationImageDerivationImageSourceImageItem,
  DerivationImageFunctionalGroup,
} from '../../../generated/functional-groups/derivation-image.ts';
import type { SegmentationFunctionalGroups } from '../../../generated/iods/segmentation.ts';
import type { CommonInstanceReferenceModule } from '../../../generated/modules/common-instance-reference.ts';
import type { GeneralReferenceModule } from '../../../generated/modules/general-reference.ts';
import type { MultiFrameDimensionModule } from '../../../generated/modules/multi-frame-dimension.ts';
import type { CodeSequenceItem } from '../../../generated/macros/code-sequence.ts';
import { copyOf } from '../../authoring/create-instance.ts';
import { code } from '../../content/code.ts';
import { AuthoringError } from '../../content/errors.ts';
import { itemsOnDemand } from '../../dataset/items-on-demand.ts';
import { newUid } from '../../dataset/uids.ts';
import type { CoordinateSystem } from '../../spatial/image-plane.ts';
import { normalVector } from '../../spatial/orientation.ts';
import { regularStack } from '../../spatial/stack.ts';
import { dot, type Vector3 } from '../../spatial/vectors.ts';
import { CONCEPTS, type DimensionOrganization, type SegmentationBase, type SegmentationType } from './content.ts';
import type { FramePlace } from './frames.ts';
import type { SourceMatch } from './matching.ts';
import type { Target, TargetPlane } from './planes.ts';
import type { SegmentDescription } from './segments.ts';
import type { SourceFrame, SourceInstance } from './sources.ts';

/** What orders the frames: the tag that a dimension points to, its group, what it is called, and its rank for each frame. */
interface Dimension {
  readonly pointer: string;
  readonly group: string;
  readonly label: string;
  readonly rank: (place: FramePlace) => number;
}

const SEGMENT = { pointer: '0062000B', group: '0062000A', label: 'Segment Number' } as const;
const POSITION = { pointer: '00200032', group: '00209113', label: 'Image Position Patient' } as const;
const ROW = { pointer: '0048021F', group: '0048021A', label: 'Row Position In Total Image Pixel Matrix' } as const;
const COLUMN = { pointer: '0048021E', group: '0048021A', label: 'Column Position In Total Image Pixel Matrix' } as const;
const TIME = { pointer: '00209128', group: '00209111', label: 'Temporal Position Index' } as const;
const LABEL = { pointer: '00209453', group: '00209111', label: 'Frame Label' } as const;

/** Ranks from 1, without gaps, of the values that stored frames have; equal within a tolerance are one. */
function ranks(values: readonly number[], tolerance: number): (value: number) => number {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  const rankOf = new Map<number, number>();
  let rank = 0;
  let last = Number.NEGATIVE_INFINITY;
  for (const value of sorted) {
    if (value - last > tolerance) {
      rank++;
      last = value;
    }
    rankOf.set(value, rank);
  }
  return (value) => rankOf.get(value) ?? 0;
}

export interface FrameContext {
  readonly type: SegmentationType;
  readonly target: Target;
  readonly segments: readonly SegmentDescription[];
  readonly places: readonly FramePlace[];
  readonly organization: DimensionOrganization | null;
}

function planeOf({ target }: FrameContext, place: FramePlace): TargetPlane | undefined {
  return target.planes[place.plane];
}

const NONE = (): number => 1;

/** Image Position, Row and Column Position, or nothing: where a frame lies among the stored ones. */
function placeDimensions(context: FrameContext): Dimension[] {
  const { target, places } = context;
  const stored = places.map((place) => planeOf(context, place));
  if (target.system === 'PATIENT' && target.orientation !== null) {
    const normal = normalVector(target.orientation, { indexConvention: 'DR', handedness: 'right' });
    const height = (plane: TargetPlane | undefined): number => (plane?.position ? dot(normal, plane.position) : 0);
    const rank = ranks(stored.map(height), 1e-3);
    return [{ ...POSITION, rank: (place) => rank(height(planeOf(context, place))) }];
  }
  if (target.system === 'SLIDE') {
    const axis = (at: 0 | 1) => {
      const rank = ranks(
        stored.map((plane) => plane?.matrix?.[at] ?? 0),
        0,
      );
      return (place: FramePlace): number => rank(planeOf(context, place)?.matrix?.[at] ?? 0);
    };
    return [
      { ...ROW, rank: axis(1) },
      { ...COLUMN, rank: axis(0) },
    ];
  }
  return [];
}

function dimensionsOf(context: FrameContext): Dimension[] {
  const { target, places, type } = context;
  const dimensions: Dimension[] = [];
  if (type !== 'LABELMAP') {
    const rank = ranks(
      places.map((place) => place.segment ?? 0),
      0,
    );
    dimensions.push({ ...SEGMENT, rank: (place) => rank(place.segment ?? 0) });
  }
  if (target.planes.some((plane) => plane.time !== null)) {
    const rank = ranks(
      places.map((place) => planeOf(context, place)?.time ?? 0),
      0,
    );
    dimensions.push({ ...TIME, rank: (place) => rank(planeOf(context, place)?.time ?? 0) });
  }
  dimensions.push(...placeDimensions(context));
  if (target.system === null && (target.planes.length > 1 || dimensions.length === 0)) {
    const rank = ranks(
      places.map((place) => place.plane),
      0,
    );
    dimensions.push({ ...LABEL, rank: target.planes.length > 1 ? (place) => rank(place.plane) : NONE });
  }
  return dimensions;
}

/** The Multi-frame Dimension Module; TILED_FULL has no indices. */
function dimensionAttributes(dimensions: readonly Dimension[], organization: DimensionOrganization | null): MultiFrameDimensionModule {
  const uid = newUid();
  return {
    DimensionOrganizationSequence: [{ DimensionOrganizationUID: uid }],
    ...(organization === null ? {} : { DimensionOrganizationType: organization }),
    ...(organization === 'TILED_FULL'
      ? {}
      : {
          DimensionIndexSequence: dimensions.map(({ pointer, group, label }) => ({
            DimensionIndexPointer: pointer,
            FunctionalGroupPointer: group,
            DimensionOrganizationUID: uid,
            DimensionDescriptionLabel: label,
          })),
        }),
  };
}

/**
 * Dimension Organization Type: what was asked for, checked against the stored planes; 3D for one channel of regular planes of a patient.
 * @throws AuthoringError when the frames are not organized as asked.
 */
export function organizationOf(
  options: Pick<SegmentationBase, 'dimensionOrganizationType'>,
  type: SegmentationType,
  target: Target,
  places: readonly FramePlace[],
): DimensionOrganization | null {
  const asked = options.dimensionOrganizationType;
  const tiled = target.system === 'SLIDE' && target.matrix !== null;
  if (asked === 'TILED_FULL' || asked === 'TILED_SPARSE') {
    if (!tiled) throw new AuthoringError('dimensionOrganizationType', `is ${asked}; the source images are not tiled`);
    return asked;
  }
  if (tiled) {
    if (asked !== undefined) throw new AuthoringError('dimensionOrganizationType', `is ${asked}; tiles are TILED_FULL or TILED_SPARSE`);
    return 'TILED_SPARSE';
  }
  const timed = target.planes.some((plane) => plane.time !== null);
  if (asked === '3D_TEMPORAL' && !timed)
    throw new AuthoringError('dimensionOrganizationType', 'is 3D_TEMPORAL; temporalPositions are missing');
  const channels = new Set(places.map((place) => place.segment)).size;
  const regular = target.system === 'PATIENT' && isRegular(target, places, timed);
  if (asked === undefined) return regular && channels === 1 ? (timed ? '3D_TEMPORAL' : '3D') : null;
  if (asked === '3D' && timed) throw new AuthoringError('dimensionOrganizationType', 'is 3D; with temporalPositions it is 3D_TEMPORAL');
  if (!regular)
    throw new AuthoringError(
      'dimensionOrganizationType',
      `is ${asked}; the stored planes are not regularly spaced${type === 'LABELMAP' || channels === 1 ? '' : ' in each segment'}`,
    );
  return asked;
}

/** True when the stored planes, of each time the same, follow each other at equal distances. */
function isRegular(target: Target, places: readonly FramePlace[], timed: boolean): boolean {
  if (target.orientation === null) return false;
  const stored = [...new Set(places.map((place) => place.plane))].flatMap((at) => target.planes[at] ?? []);
  const byTime = new Map<number | null, Vector3[]>();
  for (const { time, position } of stored) {
    if (!position) continue;
    const list = byTime.get(time);
    if (list) list.push(position);
    else byTime.set(time, [position]);
  }
  const orientation = target.orientation;
  const lists = [...byTime.values()];
  if (timed && new Set(lists.map((list) => JSON.stringify(list))).size > 1) return false;
  return lists.every((list) => list.length > 1 && regularStack(list, orientation).regular);
}

/** Codes of every frame, checked once. */
const SOURCE_IMAGE = code(CONCEPTS.sourceImage);
const SEGMENTATION = code(CONCEPTS.segmentation);

/** A source frame of a plane, without the image itself. */
interface ImageReference {
  readonly sopClassUID: string;
  readonly sopInstanceUID: string;
  readonly frameNumber: number | null;
  readonly preserved: 'YES' | 'NO';
}

const referenceTo = ({ frame: { instance, frameNumber }, preserved }: SourceMatch): ImageReference => ({
  sopClassUID: instance.sopClassUID,
  sopInstanceUID: instance.sopInstanceUID,
  frameNumber,
  preserved,
});

function sourceImageItem(image: ImageReference): DerivationImageDerivationImageSourceImageItem {
  const item = {
    ReferencedSOPClassUID: image.sopClassUID,
    ReferencedSOPInstanceUID: image.sopInstanceUID,
    ...(image.frameNumber === null ? {} : { ReferencedFrameNumber: [image.frameNumber] }),
    PurposeOfReferenceCodeSequence: [{ ...SOURCE_IMAGE }] as [CodeSequenceItem],
  };
  return image.preserved === 'YES' ? { ...item, SpatialLocationsPreserved: 'YES' } : { ...item, SpatialLocationsPreserved: 'NO' };
}

/** What the frames of a plane have in common, as numbers and texts that nobody can change. */
interface PlaneGroups {
  readonly position: Vector3 | null;
  readonly matrix: readonly [column: number, row: number] | null;
  /** Null where there are no sources at all. */
  readonly images: readonly ImageReference[] | null;
  /** As another instance has it, instead of one made from `images`. */
  readonly derivation: DerivationImageFunctionalGroup['DerivationImageSequence'] | undefined;
}

function planeGroups({ target }: FrameContext, { position, matrix, sources, derivation }: TargetPlane): PlaneGroups {
  return {
    position: position === null ? null : [...position],
    matrix: matrix === null ? null : [...matrix],
    images: target.sources === null ? null : sources.map(referenceTo),
    derivation: derivation && copyOf(derivation),
  };
}

/** Derivation Image: the source frames of the plane, without any an empty sequence; nothing where there are no sources at all. */
function derivationGroup({ images, derivation }: PlaneGroups): Partial<DerivationImageFunctionalGroup> {
  if (derivation !== undefined) return { DerivationImageSequence: derivation && copyOf(derivation) };
  if (images === null) return {};
  return { DerivationImageSequence: images.length === 0 ? [] : [derivationItem(images.map(sourceImageItem))] };
}

const derivationItem = (images: DerivationImageDerivationImageSourceImageItem[]): DerivationImageDerivationImageItem => ({
  DerivationCodeSequence: [{ ...SEGMENTATION }],
  SourceImageSequence: images,
});

/** Of frames that have no groups of their own: the source images, whole. */
function sharedDerivation({ target }: FrameContext): Partial<DerivationImageFunctionalGroup> {
  const first = target.planes.find((plane) => plane.derivation !== undefined)?.derivation;
  if (first !== undefined) return { DerivationImageSequence: first };
  if (target.sources === null) return {};
  const preserved = target.planes.every(({ sources }) => sources.length > 0 && sources.every((one) => one.preserved === 'YES'))
    ? 'YES'
    : 'NO';
  return {
    DerivationImageSequence: [
      derivationItem(
        target.sources.instances.map(({ sopClassUID, sopInstanceUID }) =>
          sourceImageItem({ sopClassUID, sopInstanceUID, frameNumber: null, preserved }),
        ),
      ),
    ],
  };
}

const MICROMETRES = 1000;

function positionGroup(system: CoordinateSystem | null, { position, matrix }: PlaneGroups): SegmentationFunctionalGroups {
  if (position === null) return {};
  const [x, y, z] = position;
  if (system === 'PATIENT') return { PlanePositionSequence: [{ ImagePositionPatient: [x, y, z] }] };
  return {
    PlanePositionSlideSequence: [
      {
        ColumnPositionInTotalImagePixelMatrix: matrix?.[0] ?? 1,
        RowPositionInTotalImagePixelMatrix: matrix?.[1] ?? 1,
        XOffsetInSlideCoordinateSystem: x,
        YOffsetInSlideCoordinateSystem: y,
        ZOffsetInSlideCoordinateSystem: z * MICROMETRES,
      },
    ],
  };
}

const identification = (number: number): SegmentationFunctionalGroups => ({
  SegmentIdentificationSequence: [{ ReferencedSegmentNumber: [number] }],
});

function sharedGroups(context: FrameContext): SegmentationFunctionalGroups {
  const { target, segments, type } = context;
  const { pixelSpacing, sliceThickness, spacingBetweenSlices, orientation } = target;
  const [only, ...more] = segments;
  const alone = type !== 'LABELMAP' && more.length === 0 && only !== undefined && context.organization !== 'TILED_FULL';
  return {
    ...(pixelSpacing === null
      ? {}
      : {
          PixelMeasuresSequence: [
            {
              PixelSpacing: [pixelSpacing[0], pixelSpacing[1]],
              ...(sliceThickness === null ? {} : { SliceThickness: sliceThickness }),
              ...(spacingBetweenSlices === null ? {} : { SpacingBetweenSlices: spacingBetweenSlices }),
            },
          ],
        }),
    ...(target.system === 'PATIENT' && orientation !== null
      ? { PlaneOrientationSequence: [{ ImageOrientationPatient: [...orientation] }] }
      : {}),
    ...(alone ? identification(only.number) : {}),
    ...(context.organization === 'TILED_FULL' ? sharedDerivation(context) : {}),
  };
}

/** Items that may be made later, and again: until then nothing is held that the author could change, and no image. */
function perFrameGroups(context: FrameContext, dimensions: readonly Dimension[]): SegmentationFunctionalGroups[] {
  const { target, segments, type, places } = context;
  const { system } = target;
  const labels = dimensions.some((one) => one.pointer === LABEL.pointer) ? target.planes.length : 0;
  const time = dimensions.findIndex((one) => one.pointer === TIME.pointer);
  const ofPlane = target.planes.map((plane) => planeGroups(context, plane));
  const planes = Uint32Array.from(places, ({ plane }) => plane);
  const ranked = dimensions.map(({ rank }) => Uint32Array.from(places, rank));
  const several = type !== 'LABELMAP' && segments.length > 1;
  const numbers = several ? Uint16Array.from(places, ({ segment }) => segments[segment ?? -1]?.number ?? 0) : null;
  return itemsOnDemand(places.length, (index) => {
    const place = planes[index] ?? 0;
    const plane = ofPlane[place];
    const indices = ranked.map((ranks) => ranks[index] ?? 0);
    const number = numbers?.[index] ?? 0;
    return {
      ...(plane ? { ...derivationGroup(plane), ...positionGroup(system, plane) } : {}),
      FrameContentSequence: [
        {
          DimensionIndexValues: indices,
          ...(time < 0 ? {} : { TemporalPositionIndex: indices[time] ?? 0 }),
          ...(labels === 0 ? {} : { FrameLabel: labels > 1 ? `Frame ${place + 1}` : 'Frame' }),
        },
      ],
      ...(number === 0 ? {} : identification(number)),
    };
  });
}

/** References to every source, by series (R-GEO-21). */
export function referenceAttributes(target: Target): GeneralReferenceModule & CommonInstanceReferenceModule {
  const instances: SourceInstance[] = [];
  const frames = new Map<SourceInstance, SourceFrame>();
  for (const frame of [...(target.sources?.frames ?? []), ...target.further]) {
    if (!frames.has(frame.instance)) instances.push(frame.instance);
    frames.set(frame.instance, frame);
  }
  if (instances.length === 0) return {};
  const bySeries = new Map<string, SourceInstance[]>();
  for (const instance of instances)
    bySeries.set(instance.seriesInstanceUID, [...(bySeries.get(instance.seriesInstanceUID) ?? []), instance]);
  const reference = (instance: SourceInstance) => ({
    ReferencedSOPClassUID: instance.sopClassUID,
    ReferencedSOPInstanceUID: instance.sopInstanceUID,
  });
  return {
    SourceImageSequence: instances.map((instance) => ({
      ...reference(instance),
      PurposeOfReferenceCodeSequence: [code(CONCEPTS.sourceImage)],
    })),
    ReferencedSeriesSequence: [...bySeries].map(([series, list]) => ({
      SeriesInstanceUID: series,
      ReferencedInstanceSequence: list.map(reference),
    })),
  };
}

export interface FrameAttributes extends MultiFrameDimensionModule {
  NumberOfFrames: number;
  SharedFunctionalGroupsSequence: SegmentationFunctionalGroups[];
  PerFrameFunctionalGroupsSequence?: SegmentationFunctionalGroups[];
}

/** Attributes that say what each frame is and where it lies. */
export function frameAttributes(context: FrameContext): FrameAttributes {
  const dimensions = dimensionsOf(context);
  return {
    NumberOfFrames: context.places.length,
    ...dimensionAttributes(dimensions, context.organization),
    SharedFunctionalGroupsSequence: [sharedGroups(context)],
    ...(context.organization === 'TILED_FULL' ? {} : { PerFrameFunctionalGroupsSequence: perFrameGroups(context, dimensions) }),
  };
}
