/** A segmentation as label volumes: as few as keep overlapping segments apart, or one for each segment. */
import { Volume } from '../../../spatial/volume.ts';
import { SegmentationError } from '../errors.ts';
import type { SegmentationReader } from '../read/reader.ts';
import type { SegmentOfFile } from '../read/segment-table.ts';

/** A volume with its segments: their numbers are its voxels' values, or with fractions that of its one segment. */
export interface SegmentLayer {
  readonly segments: readonly SegmentOfFile[];
  /** Labels in 8 or 16 bits; of FRACTIONAL fractions from 0 to 1 in 32. */
  readonly volume: Volume;
}

type Labels = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer>;

interface Group {
  readonly segments: SegmentOfFile[];
  readonly labels: Labels;
}

/** Frames of one segment, and the plane of each. */
interface Masks {
  readonly pixels: ArrayLike<number>;
  readonly planes: readonly number[];
}

function meets(labels: Labels, { pixels, planes }: Masks, size: number): boolean {
  for (const [at, plane] of planes.entries()) {
    const [from, to] = [at * size, plane * size];
    for (let pixel = 0; pixel < size; pixel++) if (pixels[from + pixel] !== 0 && labels[to + pixel] !== 0) return true;
  }
  return false;
}

function paint(labels: Labels, { pixels, planes }: Masks, size: number, label: number): void {
  for (const [at, plane] of planes.entries()) {
    const [from, to] = [at * size, plane * size];
    for (let pixel = 0; pixel < size; pixel++) if (pixels[from + pixel] !== 0) labels[to + pixel] = label;
  }
}

/**
 * Label volumes of a segmentation of patients' space. Each segment goes into the first volume whose segments it does not overlap.
 * FRACTIONAL gives a volume of fractions for each segment.
 * @param perSegment a volume for each segment whatever they overlap.
 * @throws SegmentationError where the frames are no volume of the patient.
 */
export async function segmentLayers(reader: SegmentationReader, options: { readonly perSegment?: boolean } = {}): Promise<SegmentLayer[]> {
  const stack = reader.volumeGeometry();
  if (stack.geometry === null)
    throw new SegmentationError(`the frames are no volume: ${stack.reason}`, stack.frame === null ? {} : { frame: stack.frame });
  const { geometry } = stack;
  if (geometry.coordinateSystem !== 'PATIENT' || reader.isTiled)
    throw new SegmentationError('the segmentation is that of a slide: label files have the coordinates of patients');
  const perSegment = options.perSegment === true;
  if (reader.type === 'FRACTIONAL') {
    const layers: SegmentLayer[] = [];
    for (const segment of reader.segments) {
      const volume = await reader.volume({ segments: [segment.number], as: 'fractions' });
      layers.push({ segments: [segment], volume: volume.squeezeChannel() });
    }
    return layers;
  }
  if (reader.type === 'LABELMAP' && !perSegment) return [{ segments: reader.segments, volume: await reader.volume() }];
  const [depth, rows, columns] = geometry.spatialShape;
  const size = rows * columns;
  const wide = Math.max(...reader.segmentNumbers) > 255;
  const groups: Group[] = [];
  for await (const { segment, frames, pixels } of reader.iterateSegments()) {
    const masks = { pixels, planes: frames.map(({ frame }) => stack.planes[frame - 1] ?? -1) };
    let group = perSegment ? undefined : groups.find(({ labels }) => !meets(labels, masks, size));
    if (group === undefined) {
      group = { segments: [], labels: wide ? new Uint16Array(depth * size) : new Uint8Array(depth * size) };
      groups.push(group);
    }
    paint(group.labels, masks, size, segment.number);
    group.segments.push(segment);
  }
  return groups.map(({ segments, labels }) => ({ segments, volume: new Volume({ ...geometry, array: labels }) }));
}
