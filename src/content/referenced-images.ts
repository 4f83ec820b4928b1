/** References to images, their frames or segments (PS3.3 10.3, Image SOP Instance Reference Macro). */
import type { ImageSOPInstanceReferenceMacro } from '../../generated/macros/image-sop-instance-reference.ts';
import { AuthoringError } from './errors.ts';

export interface ReferencedPart {
  /** Frames, from 1; only of one multi-frame image. */
  readonly frames?: number | readonly number[];
  /** Segment Numbers; only of one segmentation. */
  readonly segments?: number | readonly number[];
}

const SEGMENTATIONS: ReadonlySet<string> = new Set(['1.2.840.10008.5.1.4.1.1.66.4', '1.2.840.10008.5.1.4.1.1.66.7']);

function fieldOf(item: object, keyword: string): unknown {
  return Object.hasOwn(item, keyword) ? Reflect.get(item, keyword) : undefined;
}

function textOf(image: object, keyword: string, at: number): string {
  const value = fieldOf(image, keyword);
  if (typeof value !== 'string' || value === '') throw new AuthoringError(`images[${at}]`, `has no ${keyword}`);
  return value;
}

const itemsOf = (item: object | undefined, keyword: string): object[] => {
  const value = item === undefined ? undefined : fieldOf(item, keyword);
  return Array.isArray(value) ? value : [];
};

const listOf = (value: number | readonly number[]): readonly number[] => (typeof value === 'number' ? [value] : value);

/**
 * The segment of a frame (from 1) of a segmentation, wherever it is told: by the frame, once for all frames, or by the order of TILED_FULL.
 * Null in a label map, whose frames hold all segments, and where nothing tells it.
 */
export function segmentOfFrame(image: object, frame: number): number | null {
  if (fieldOf(image, 'SegmentationType') === 'LABELMAP') return null;
  const [shared] = itemsOf(image, 'SharedFunctionalGroupsSequence');
  const own = itemsOf(image, 'PerFrameFunctionalGroupsSequence')[frame - 1];
  const [identification] = [...itemsOf(own, 'SegmentIdentificationSequence'), ...itemsOf(shared, 'SegmentIdentificationSequence')];
  const numbers = identification === undefined ? undefined : fieldOf(identification, 'ReferencedSegmentNumber');
  const number: unknown = Array.isArray(numbers) ? numbers[0] : numbers;
  if (typeof number === 'number') return number;
  if (fieldOf(image, 'DimensionOrganizationType') !== 'TILED_FULL') return null;
  const segments = itemsOf(image, 'SegmentSequence');
  const count = fieldOf(image, 'NumberOfFrames');
  if (typeof count !== 'number' || segments.length === 0) return null;
  const segment = segments[Math.floor((frame - 1) / (count / segments.length))];
  const found = segment === undefined ? undefined : fieldOf(segment, 'SegmentNumber');
  return typeof found === 'number' ? found : null;
}

function checkFrames(images: readonly object[], frames: readonly number[]): void {
  const [image, ...others] = images;
  const count = image === undefined ? undefined : fieldOf(image, 'NumberOfFrames');
  if (others.length > 0 || typeof count !== 'number') throw new AuthoringError('frames', 'are of one multi-frame image');
  const wrong = frames.find((one) => !Number.isInteger(one) || one < 1 || one > count);
  if (wrong !== undefined) throw new AuthoringError('frames', `has ${wrong}; the image has frames 1 to ${count}`);
}

function checkSegments(images: readonly object[], segments: readonly number[], frames: readonly number[] | null): void {
  const [image, ...others] = images;
  if (image === undefined || others.length > 0 || !SEGMENTATIONS.has(String(fieldOf(image, 'SOPClassUID'))))
    throw new AuthoringError('segments', 'are of one segmentation');
  const there = itemsOf(image, 'SegmentSequence').map((item) => fieldOf(item, 'SegmentNumber'));
  const wrong = segments.find((one) => !there.includes(one));
  if (wrong !== undefined) throw new AuthoringError('segments', `has ${wrong}; the segmentation has ${there.join(', ')}`);
  for (const frame of frames ?? []) {
    const held = segmentOfFrame(image, frame);
    if (held !== null && !segments.includes(held))
      throw new AuthoringError('segments', `are ${segments.join(', ')}; frame ${frame} holds ${held}`);
  }
}

/**
 * Items of a Referenced Image Sequence.
 * @throws AuthoringError when an image stands twice or is none, or frames or segments are not those of the one image.
 */
export function referencedImages(images: readonly object[], part: ReferencedPart = {}): ImageSOPInstanceReferenceMacro[] {
  if (images.length === 0) throw new AuthoringError('images', 'is empty');
  const frames = part.frames === undefined ? null : listOf(part.frames);
  const segments = part.segments === undefined ? null : listOf(part.segments);
  if (frames !== null) checkFrames(images, frames);
  if (segments !== null) checkSegments(images, segments, frames);
  const seen = new Set<string>();
  return images.map((image, at) => {
    const uid = textOf(image, 'SOPInstanceUID', at);
    if (seen.has(uid)) throw new AuthoringError(`images[${at}]`, `stands there already: ${uid}`);
    seen.add(uid);
    if (['Rows', 'Columns'].some((keyword) => typeof fieldOf(image, keyword) !== 'number'))
      throw new AuthoringError(`images[${at}]`, 'is no image: it has no Rows and Columns');
    return {
      ReferencedSOPClassUID: textOf(image, 'SOPClassUID', at),
      ReferencedSOPInstanceUID: uid,
      ...(frames === null ? {} : { ReferencedFrameNumber: [...frames] }),
      ...(segments === null ? {} : { ReferencedSegmentNumber: [...segments] }),
    };
  });
}
