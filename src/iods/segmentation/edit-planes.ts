/** A stored segmentation on the planes of its images: those too on which nothing was segmented, so that segments can be added there. */
import type { SegmentationAttributes } from '../../../generated/iods/segmentation.ts';
import { AuthoringError } from '../../content/errors.ts';
import { norm, subtract } from '../../spatial/vectors.ts';
import { itemsOf, textOf } from './fields.ts';
import { referenceAttributes } from './groups.ts';
import { type Target, type TargetPlane, targetOf } from './planes.ts';
import type { Stored } from './stored.ts';

/** mm. */
const SAME_PLACE = 1e-3;

const refuse = (why: string): never => {
  throw new AuthoringError('source', why);
};

/** The images lie as the stored frames do: pixel upon pixel. */
function checkAlike(stored: Target, images: Target): void {
  if (stored.system !== 'PATIENT' || images.system !== 'PATIENT')
    refuse('stands for planes of a patient; planes of others stay those that are stored');
  if (stored.planes.some(({ time }) => time !== null)) refuse('does not say the time of its planes, by which the stored frames differ');
  if (images.frameOfReferenceUID !== stored.frameOfReferenceUID)
    refuse(`has the frame of reference ${images.frameOfReferenceUID}, the segmentation ${stored.frameOfReferenceUID}`);
  if (images.rows !== stored.rows || images.columns !== stored.columns)
    refuse(`has ${images.rows} × ${images.columns} pixels, the segmentation ${stored.rows} × ${stored.columns}`);
  const differ = (a: readonly number[] | null, b: readonly number[] | null): boolean =>
    a === null || b === null || a.some((one, at) => Math.abs(one - (b[at] ?? Number.NaN)) > 1e-4);
  if (differ(images.orientation, stored.orientation)) refuse('has another orientation than the segmentation');
  if (differ(images.pixelSpacing, stored.pixelSpacing)) refuse('has another pixel spacing than the segmentation');
}

function indexOfPlane(planes: readonly TargetPlane[], { position }: TargetPlane): number {
  if (position === null) return -1;
  return planes.findIndex((one) => one.position !== null && norm(subtract(one.position, position)) <= SAME_PLACE);
}

/**
 * The same frames among the planes of all images, in their order.
 * @throws AuthoringError where the images are not those of the segmentation: of another grid, or without one at the place of a frame.
 */
export function onPlanesOf(stored: Stored, source: object | readonly object[]): Stored {
  const images = targetOf({ source }, null);
  checkAlike(stored.target, images);
  const places = stored.target.planes.map((plane) => indexOfPlane(images.planes, plane));
  const lost = stored.frames.find(({ plane }) => (places[plane] ?? -1) < 0);
  if (lost !== undefined) refuse(`has no image at the place of frame ${lost.number}`);
  const before = new Map(places.map((place, at) => [place, stored.target.planes[at]]));
  return {
    ...stored,
    frames: stored.frames.map((frame) => ({ ...frame, plane: places[frame.plane] ?? 0 })),
    target: { ...stored.target, sources: images.sources, planes: images.planes.map((plane, at) => before.get(at) ?? plane) },
  };
}

/** References of the data set, with those to images that it does not name yet. */
export function withReferences(dataset: object, target: Target): Partial<SegmentationAttributes> {
  const { sources } = target;
  if (sources === null) return {};
  const series = itemsOf(dataset, 'ReferencedSeriesSequence');
  const uidOf = (item: object): string | null => textOf(item, 'ReferencedSOPInstanceUID');
  const named = new Set(series.flatMap((item) => itemsOf(item, 'ReferencedInstanceSequence')).map(uidOf));
  const missing = sources.frames.filter(({ instance }) => !named.has(instance.sopInstanceUID));
  if (missing.length === 0) return {};
  const added = referenceAttributes({ ...target, sources: { ...sources, frames: missing }, further: [] });
  const joined = new Map(series.map((item) => [textOf(item, 'SeriesInstanceUID'), item]));
  for (const item of added.ReferencedSeriesSequence ?? []) {
    const there = joined.get(item.SeriesInstanceUID);
    const instances = [...(there === undefined ? [] : itemsOf(there, 'ReferencedInstanceSequence')), ...item.ReferencedInstanceSequence];
    joined.set(item.SeriesInstanceUID, { ...there, ...item, ReferencedInstanceSequence: instances });
  }
  const images = [...itemsOf(dataset, 'SourceImageSequence'), ...(added.SourceImageSequence ?? [])];
  // Items of a conformant data set, and of those that are made here.
  return { ReferencedSeriesSequence: [...joined.values()], SourceImageSequence: images } as Partial<SegmentationAttributes>;
}
