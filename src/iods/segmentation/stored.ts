/** A segmentation as it is stored: where its planes lie, which frame holds which segment, and their pixels when they are asked for. */
import type { SegmentationFunctionalGroups } from '../../../generated/iods/segmentation.ts';
import type { SegmentationImageSegmentItem } from '../../../generated/modules/segmentation-image.ts';
import { imageCoordinateSystem } from '../../spatial/image-plane.ts';
import type { ImageOrientation } from '../../spatial/orientation.ts';
import { tiledFullFrames } from '../../spatial/tiles.ts';
import { checkedOrientation, checkedSpacing } from '../../spatial/plane.ts';
import { vector3 } from '../../spatial/vectors.ts';
import type { SegmentationType } from './content.ts';
import { SegmentationError } from './errors.ts';
import type { Target, TargetPlane } from './planes.ts';
import { fieldOf, itemsOf, numberOf, textOf } from './fields.ts';
import { ReadableSegmentation } from './read/readable.ts';
import { SegmentationReader } from './read/reader.ts';

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
  readonly transferSyntaxUID: string;
  readonly type: SegmentationType;
  /** Items of segments, without the background. */
  readonly segments: readonly (SegmentationImageSegmentItem & { readonly SegmentNumber: number })[];
  /** Stored value of what is no segment. */
  readonly background: number;
  readonly frames: readonly StoredFrame[];
  readonly target: Target;
  /** What stands for 1. */
  readonly maximum: number;
  /** Samples of a frame (from 1), a byte or a word each. */
  samples(frame: number): Promise<Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer>>;
}

interface Frames {
  readonly dataset: object;
  readonly type: SegmentationType;
  readonly numberOfFrames: number;
  segmentOf(frame: number): number | null;
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
function frameAt(groups: readonly object[], index: number): Omit<FrameAt, 'segment'> {
  const first = (keyword: string): object | undefined => groups.map((group) => itemsOf(group, keyword)[0]).find((one) => one !== undefined);
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
  const where =
    place === null ? JSON.stringify(derivationOf(groups).derivation ?? index) : place.map((one) => Math.round(one * 1e4)).join();
  return {
    key: `${where} ${matrix?.join() ?? ''} ${time ?? ''}`,
    plane: { position: place, matrix, time, sources: [], ...derivationOf(groups) },
  };
}

/** Where each frame lies and which segment it holds. */
function framesAt({ dataset, type, numberOfFrames, ...reader }: Frames): FrameAt[] {
  const shared = itemsOf(dataset, 'SharedFunctionalGroupsSequence')[0];
  const places: Omit<FrameAt, 'segment'>[] =
    textOf(dataset, 'DimensionOrganizationType') === 'TILED_FULL'
      ? Array.from(tiledFullFrames(dataset), ({ position, columnPosition, rowPosition }) => ({
          key: `${columnPosition},${rowPosition}`,
          plane: {
            position,
            matrix: [columnPosition, rowPosition] as const,
            time: null,
            sources: [],
            ...derivationOf(shared ? [shared] : []),
          },
        }))
      : itemsOf(dataset, 'PerFrameFunctionalGroupsSequence').map((group, index) => frameAt(shared ? [group, shared] : [group], index));
  if (places.length !== numberOfFrames)
    throw new SegmentationError(`${places.length} frames say where they lie, and there are ${numberOfFrames}`);
  return places.map((place, at) => {
    const segment = reader.segmentOf(at + 1);
    if (type !== 'LABELMAP' && segment === null)
      throw new SegmentationError('the frame does not say which segment it holds', { frame: at + 1 });
    return { ...place, segment };
  });
}

function targetOfStored(dataset: object, planes: readonly TargetPlane[]): Target {
  // Frames may say each what is the same for all.
  const groups = ['SharedFunctionalGroupsSequence', 'PerFrameFunctionalGroupsSequence'].flatMap((key) => itemsOf(dataset, key)[0] ?? []);
  const group = (keyword: string): object | undefined => groups.flatMap((one) => itemsOf(one, keyword))[0];
  const measures = group('PixelMeasuresSequence');
  const system = imageCoordinateSystem(dataset);
  const cosines =
    system === 'SLIDE'
      ? fieldOf(dataset, 'ImageOrientationSlide')
      : fieldOf(group('PlaneOrientationSequence') ?? {}, 'ImageOrientationPatient');
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

/** The reader of a segmentation: its own, so that frames that others packed in their way are read as the reader reads them. */
function readerOf(segmentation: object, transferSyntaxUID: string, onWarning: (message: string) => void): SegmentationReader {
  if (segmentation instanceof SegmentationReader) return segmentation;
  if (segmentation instanceof ReadableSegmentation) return segmentation.reader;
  return new SegmentationReader(segmentation, { transferSyntaxUID, onWarning: ({ message }) => onWarning(message) });
}

/** Refuses planes that are turned or sampled otherwise than the first: the new instance says it once for all. */
function checkPlanes(reader: SegmentationReader): void {
  const first = reader.frameInfo(1).plane;
  const differ = (a: readonly number[], b: readonly number[]): boolean => a.some((one, at) => Math.abs(one - (b[at] ?? 0)) > 1e-5);
  if (first === null) return;
  for (let frame = 2; frame <= reader.numberOfFrames; frame++) {
    const { plane } = reader.frameInfo(frame);
    if (plane === null || plane.imageOrientation === first.imageOrientation) continue;
    if (differ(plane.imageOrientation, first.imageOrientation) || differ(plane.pixelSpacing, first.pixelSpacing))
      throw new SegmentationError('the frame has another orientation or pixel spacing than the first', { frame });
  }
}

/**
 * The frames of a segmentation.
 * @throws SegmentationError naming the frame that does not say what it holds, or says what another does.
 */
export function storedOf(segmentation: object, transferSyntaxUID: string, onWarning: (message: string) => void = () => {}): Stored {
  const reader = readerOf(segmentation, transferSyntaxUID, onWarning);
  const { dataset, type } = reader;
  checkPlanes(reader);
  const items: unknown = fieldOf(dataset, 'SegmentSequence');
  const all: readonly SegmentationImageSegmentItem[] = Array.isArray(items) ? items : [];
  const unnumbered = all.findIndex(
    (item: unknown) => typeof item !== 'object' || item === null || numberOf(item, 'SegmentNumber') === null,
  );
  if (unnumbered >= 0)
    throw new SegmentationError(`Segment Sequence, Item ${unnumbered}: has no Segment Number, so that it cannot be edited`);
  const background = type === 'LABELMAP' ? reader.background : null;
  const segments = all.filter((item) => item.SegmentNumber !== background);
  const planes = new Map<string, number>();
  const list: TargetPlane[] = [];
  const taken = new Map<string, number>();
  const { numberOfFrames } = reader;
  const segmentOf = (frame: number): number | null => reader.frameInfo(frame).segment;
  const frames = framesAt({ dataset, type, numberOfFrames, segmentOf }).map(({ segment, key, plane }, index): StoredFrame => {
    const known = planes.get(key);
    const at = known ?? list.push(plane) - 1;
    planes.set(key, at);
    const place = `${segment ?? ''} ${at}`;
    const other = taken.get(place);
    if (other !== undefined)
      throw new SegmentationError(`the frame lies where frame ${other} does; what tells them apart would be lost`, {
        frame: index + 1,
        ...(segment === null ? {} : { segment }),
      });
    taken.set(place, index + 1);
    return { segment, plane: at, number: index + 1 };
  });
  return {
    dataset,
    transferSyntaxUID: reader.transferSyntaxUID,
    type,
    segments,
    background: reader.background,
    frames,
    target: targetOfStored(dataset, list),
    maximum: reader.maximumFractionalValue,
    async samples(frame) {
      const { samples } = await reader.storedFrame(frame);
      return samples instanceof Uint16Array || samples instanceof Uint8Array ? samples : Uint16Array.from(samples);
    },
  };
}
