/** A segmentation as it is stored: where its planes lie, which frame holds which segment, and their pixels when they are asked for. */
import type { SegmentationFunctionalGroups } from '../../../generated/iods/segmentation.ts';
import type { SegmentationImageSegmentItem } from '../../../generated/modules/segmentation-image.ts';
import { decodeFrame, framesOf } from '../../pixels/frames.ts';
import { imageCoordinateSystem } from '../../spatial/image-plane.ts';
import type { ImageOrientation } from '../../spatial/orientation.ts';
import { tiledFullFrames } from '../../spatial/tiles.ts';
import { checkedOrientation, checkedSpacing } from '../../spatial/plane.ts';
import { vector3 } from '../../spatial/vectors.ts';
import type { SegmentationType } from './content.ts';
import { SegmentationError } from './errors.ts';
import type { Target, TargetPlane } from './planes.ts';
import { fieldOf, itemsOf, numberOf, textOf } from './fields.ts';

export interface StoredFrame {
  /** Segment Number; null in a label map. */
  readonly segment: number | null;
  /** Index among the planes. */
  readonly plane: number;
  /** From 1. */
  readonly number: number;
}

export interface Stored {
  readonly dataset: object;
  readonly type: SegmentationType;
  /** Items of segments, without the background. */
  readonly segments: readonly (SegmentationImageSegmentItem & { readonly SegmentNumber: number })[];
  readonly frames: readonly StoredFrame[];
  readonly target: Target;
  /** What stands for 1. */
  readonly maximum: number;
  /** Samples of a frame (from 1), a byte or a word each. */
  samples(frame: number): Promise<Uint8Array | Uint16Array>;
}

function typeOf(dataset: object): SegmentationType {
  const type = textOf(dataset, 'SegmentationType');
  if (type !== 'BINARY' && type !== 'FRACTIONAL' && type !== 'LABELMAP')
    throw new SegmentationError(`SegmentationType is ${type ?? 'absent'}`);
  return type;
}

interface FrameAt {
  readonly segment: number | null;
  readonly key: string;
  readonly plane: TargetPlane;
}

function numbers(item: object | undefined, keyword: string): number[] | null {
  const value = item === undefined ? undefined : fieldOf(item, keyword);
  const list = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return list.length > 0 && list.every((one) => typeof one === 'number') ? list : null;
}

/** Derivation Image as it stands there; nothing where it does not. */
function derivationOf(groups: readonly object[]): Pick<TargetPlane, 'derivation'> {
  const found = groups.map((group) => fieldOf(group, 'DerivationImageSequence')).find((one) => one !== undefined);
  const own: SegmentationFunctionalGroups = Array.isArray(found) ? { DerivationImageSequence: found } : {};
  return own.DerivationImageSequence === undefined ? {} : { derivation: own.DerivationImageSequence };
}

/** What the groups of a frame say; those of the frame before the shared ones. */
function frameAt(groups: readonly object[], index: number, type: SegmentationType): FrameAt {
  const first = (keyword: string): object | undefined => groups.map((group) => itemsOf(group, keyword)[0]).find((one) => one !== undefined);
  const segment = type === 'LABELMAP' ? null : (numbers(first('SegmentIdentificationSequence'), 'ReferencedSegmentNumber')?.[0] ?? null);
  if (type !== 'LABELMAP' && segment === null)
    throw new SegmentationError('the frame does not say which segment it holds', { frame: index + 1 });
  const content = first('FrameContentSequence');
  const time = content === undefined ? null : numberOf(content, 'TemporalPositionIndex');
  const position = numbers(first('PlanePositionSequence'), 'ImagePositionPatient');
  const slide = first('PlanePositionSlideSequence');
  const axis = (keyword: string): number => (slide === undefined ? 0 : (numberOf(slide, keyword) ?? 0));
  const place = position
    ? vector3(position, 'ImagePositionPatient')
    : slide === undefined
      ? null
      : vector3(
          [axis('XOffsetInSlideCoordinateSystem'), axis('YOffsetInSlideCoordinateSystem'), axis('ZOffsetInSlideCoordinateSystem') / 1000],
          'PlanePositionSlideSequence',
        );
  const matrix =
    slide === undefined ? null : ([axis('ColumnPositionInTotalImagePixelMatrix'), axis('RowPositionInTotalImagePixelMatrix')] as const);
  const where = place === null ? JSON.stringify(derivationOf(groups).derivation ?? index) : place.map((one) => one.toFixed(4)).join();
  return {
    segment,
    key: `${where} ${matrix?.join() ?? ''} ${time ?? ''}`,
    plane: { position: place, matrix, time, sources: [], ...derivationOf(groups) },
  };
}

function framesAt(dataset: object, type: SegmentationType, segments: readonly { readonly SegmentNumber: number }[]): FrameAt[] {
  const shared = itemsOf(dataset, 'SharedFunctionalGroupsSequence')[0];
  if (textOf(dataset, 'DimensionOrganizationType') === 'TILED_FULL')
    return Array.from(tiledFullFrames(dataset), ({ channel, position, columnPosition, rowPosition }) => ({
      segment: type === 'LABELMAP' ? null : (segments[(channel ?? 1) - 1]?.SegmentNumber ?? null),
      key: `${columnPosition},${rowPosition}`,
      plane: { position, matrix: [columnPosition, rowPosition] as const, time: null, sources: [], ...derivationOf(shared ? [shared] : []) },
    }));
  return itemsOf(dataset, 'PerFrameFunctionalGroupsSequence').map((group, index) =>
    frameAt(shared ? [group, shared] : [group], index, type),
  );
}

function targetOfStored(dataset: object, planes: readonly TargetPlane[]): Target {
  const shared = itemsOf(dataset, 'SharedFunctionalGroupsSequence')[0] ?? {};
  const measures = itemsOf(shared, 'PixelMeasuresSequence')[0];
  const system = imageCoordinateSystem(dataset);
  const cosines =
    system === 'SLIDE'
      ? fieldOf(dataset, 'ImageOrientationSlide')
      : fieldOf(itemsOf(shared, 'PlaneOrientationSequence')[0] ?? {}, 'ImageOrientationPatient');
  const orientation: ImageOrientation | null =
    cosines === undefined ? null : checkedOrientation(cosines, 'orientation of the segmentation');
  const spacing = measures === undefined ? null : checkedSpacing(fieldOf(measures, 'PixelSpacing'), 'PixelSpacing');
  const origin = itemsOf(dataset, 'TotalPixelMatrixOriginSequence')[0];
  const matrix = origin !== undefined && orientation !== null && spacing !== null;
  const at = (keyword: string): number => (origin === undefined ? 0 : (numberOf(origin, keyword) ?? 0));
  return {
    sources: null,
    further: [],
    system,
    frameOfReferenceUID: textOf(dataset, 'FrameOfReferenceUID'),
    rows: numberOf(dataset, 'Rows') ?? 0,
    columns: numberOf(dataset, 'Columns') ?? 0,
    orientation,
    pixelSpacing: spacing,
    sliceThickness: measures === undefined ? null : numberOf(measures, 'SliceThickness'),
    spacingBetweenSlices: measures === undefined ? null : numberOf(measures, 'SpacingBetweenSlices'),
    regular: false,
    planes,
    matrix: matrix
      ? {
          rows: numberOf(dataset, 'TotalPixelMatrixRows') ?? 0,
          columns: numberOf(dataset, 'TotalPixelMatrixColumns') ?? 0,
          plane: {
            imagePosition: [
              at('XOffsetInSlideCoordinateSystem'),
              at('YOffsetInSlideCoordinateSystem'),
              at('ZOffsetInSlideCoordinateSystem') / 1000,
            ],
            imageOrientation: orientation,
            pixelSpacing: spacing,
          },
        }
      : null,
    grid: null,
  };
}

/**
 * The frames of a conformant segmentation.
 * @throws SegmentationError naming the frame that does not say what it holds.
 */
export function storedOf(dataset: object, transferSyntaxUID: string): Stored {
  const type = typeOf(dataset);
  const items: unknown = fieldOf(dataset, 'SegmentSequence');
  const all: readonly SegmentationImageSegmentItem[] = Array.isArray(items) ? items : [];
  const background = type === 'LABELMAP' ? (numberOf(dataset, 'PixelPaddingValue') ?? 0) : null;
  const segments = all.filter((item) => item.SegmentNumber !== background);
  const planes = new Map<string, number>();
  const list: TargetPlane[] = [];
  const frames = framesAt(dataset, type, segments).map(({ segment, key, plane }, index): StoredFrame => {
    const known = planes.get(key);
    const at = known ?? list.push(plane) - 1;
    planes.set(key, at);
    return { segment, plane: at, number: index + 1 };
  });
  const source = framesOf(dataset, transferSyntaxUID);
  return {
    dataset,
    type,
    segments,
    frames,
    target: targetOfStored(dataset, list),
    maximum: type === 'FRACTIONAL' ? (numberOf(dataset, 'MaximumFractionalValue') ?? 255) : 1,
    async samples(frame) {
      const { samples } = await decodeFrame(source, frame);
      return samples instanceof Uint16Array || samples instanceof Uint8Array ? samples : Uint16Array.from(samples);
    },
  };
}
