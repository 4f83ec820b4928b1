/** Which label of which label file becomes which segment: label volumes and a meta.json to the pixels and segments of a segmentation. */
import type { Volume } from '../../../spatial/volume.ts';
import type { SegmentationType } from '../content.ts';
import type { SegmentDescription } from '../segments.ts';
import { type LabelledSegment, type MetaProblem, type SegmentationMeta, SegmentationMetaError } from './meta.ts';

/** A label volume on the grid of the images: a file, or a layer of one. */
export interface LabelLayer {
  /** As messages name it. */
  readonly name: string;
  /** Labels; for FRACTIONAL fractions from 0 to 1 where `labels` is null. */
  readonly volume: Volume;
  /** Labels that occur, ascending, without 0; null for fractions of a single segment. */
  readonly labels: readonly number[] | null;
}

/** Options of `Segmentation` and `LabelMapSegmentation` that labels decide. */
export interface AssignedSegments {
  readonly segments: readonly SegmentDescription[];
  readonly pixels: readonly Volume[];
  readonly layout: 'label-map' | 'stacked';
  /** Described segments that no voxel has. */
  readonly empty: readonly SegmentDescription[];
}

export interface AssignOptions {
  /** Labels may be renumbered where they lie, in the arrays of the volumes. Default false. */
  readonly overwrite?: boolean;
}

interface Assigned {
  readonly layer: number;
  readonly described: LabelledSegment;
  readonly number: number;
}

function describe({ labelID: _, ...description }: LabelledSegment, number: number): SegmentDescription {
  return { ...description, number };
}

/** Number of each described segment: its label in LABELMAP, else 1, 2, 3 … by file and label. */
function numbered(layers: readonly LabelLayer[], meta: SegmentationMeta, type: SegmentationType, problems: MetaProblem[]): Assigned[] {
  const out: Assigned[] = [];
  const taken = new Map<number, string>();
  for (const [layer, { name, labels }] of layers.entries()) {
    const path = `segmentAttributes[${layer}]`;
    const segments = [...(meta.files[layer] ?? [])].sort((a, b) => a.labelID - b.labelID);
    if (labels === null && segments.length !== 1)
      problems.push({ path, message: `${name} has fractions, which are those of one segment; ${segments.length} are described` });
    const unknown = (labels ?? []).filter((label) => !segments.some(({ labelID }) => labelID === label));
    if (unknown.length > 0)
      problems.push({
        path,
        message: `${name} has ${unknown.length === 1 ? 'the label' : 'the labels'} ${unknown.slice(0, 20).join(', ')}${unknown.length > 20 ? ' …' : ''}, of which nothing is said`,
      });
    for (const described of segments) {
      const number = type === 'LABELMAP' ? described.labelID : out.length + 1;
      const before = taken.get(number);
      if (before !== undefined)
        problems.push({
          path,
          message: `labelID ${number} is that of a segment of ${before} too; in a LABELMAP each label is one segment`,
        });
      taken.set(number, name);
      out.push({ layer, described, number });
    }
  }
  if (out.length === 0 && problems.length === 0) problems.push({ path: 'segmentAttributes', message: 'no segment is described' });
  return out;
}

/** Bytes through a table, of which 0 stays 0: four at a time where all are. */
function renumberBytes(array: Uint8Array<ArrayBuffer>, table: Uint16Array, overwrite: boolean): Uint8Array<ArrayBuffer> {
  const out = overwrite ? array : new Uint8Array(array.length);
  const head = Math.min(array.length, (4 - (array.byteOffset % 4)) % 4);
  const words = new Uint32Array(array.buffer, array.byteOffset + head, (array.length - head) >> 2);
  for (let at = 0; at < head; at++) out[at] = table[array[at] ?? 0] ?? 0;
  for (let at = 0; at < words.length; at++) {
    while (at + 3 < words.length && ((words[at] ?? 0) | (words[at + 1] ?? 0) | (words[at + 2] ?? 0) | (words[at + 3] ?? 0)) === 0) at += 4;
    const word = words[at] ?? 0;
    if (word === 0) continue;
    const place = head + 4 * at;
    out[place] = table[word & 255] ?? 0;
    out[place + 1] = table[(word >>> 8) & 255] ?? 0;
    out[place + 2] = table[(word >>> 16) & 255] ?? 0;
    out[place + 3] = table[word >>> 24] ?? 0;
  }
  for (let at = head + words.length * 4; at < array.length; at++) out[at] = table[array[at] ?? 0] ?? 0;
  return out;
}

/** The labels renumbered; the volume itself where nothing changes. */
function renumbered(volume: Volume, numbers: ReadonlyMap<number, number>, overwrite: boolean): Volume {
  if ([...numbers].every(([label, number]) => label === number)) return volume;
  const largest = Math.max(...numbers.keys(), ...numbers.values());
  const table = new Uint16Array(65536);
  for (const [label, number] of numbers) table[label] = number;
  const { array } = volume;
  if (largest <= 255 && array instanceof Uint8Array) return volume.withArray(renumberBytes(array, table, overwrite));
  const out = new Uint16Array(array.length);
  for (let at = 0; at < out.length; at++) {
    const label = array[at] ?? 0;
    if (label !== 0) out[at] = table[label] ?? 0;
  }
  return volume.withArray(out);
}

/**
 * Segments of label volumes. BINARY and FRACTIONAL number them 1, 2, 3 … file by file in the order of their labels; LABELMAP keeps the labels.
 * Where one volume has fractions, all become masks of their segments.
 * @throws SegmentationMetaError where labels and descriptions do not fit each other, all at once.
 */
export function assignLabels(
  layers: readonly LabelLayer[],
  meta: SegmentationMeta,
  type: SegmentationType,
  options: AssignOptions = {},
): AssignedSegments {
  const problems: MetaProblem[] = [];
  if (meta.files.length !== layers.length)
    problems.push({
      path: 'segmentAttributes',
      message: `has ${meta.files.length} ${meta.files.length === 1 ? 'list' : 'lists'} of segments; there are ${layers.length} label volumes, and each needs one: ${layers.map(({ name }) => name).join(', ')}`,
    });
  if (type !== 'FRACTIONAL')
    for (const [at, { name, labels }] of layers.entries())
      if (labels === null)
        problems.push({ path: `segmentAttributes[${at}]`, message: `${name} has fractions, which only FRACTIONAL holds` });
  if (problems.length > 0) throw new SegmentationMetaError(problems);
  const assigned = numbered(layers, meta, type, problems);
  if (problems.length > 0) throw new SegmentationMetaError(problems);
  const segments = assigned.map(({ described, number }) => describe(described, number));
  const occurs = ({ layer, described }: Assigned): boolean => layers[layer]?.labels?.includes(described.labelID) ?? true;
  const empty = segments.filter((_, at) => assigned[at] !== undefined && !occurs(assigned[at]));
  if (layers.some(({ labels }) => labels === null))
    return { segments, pixels: assigned.flatMap((one) => maskOf(layers[one.layer], one.described.labelID)), layout: 'stacked', empty };
  const pixels = layers.map(({ volume }, layer) => {
    const mine = assigned.filter((one) => one.layer === layer);
    return renumbered(volume, new Map(mine.map(({ described, number }) => [described.labelID, number])), options.overwrite === true);
  });
  return { segments, pixels, layout: 'label-map', empty };
}

/** Fractions as they are; of a label 1 where it is, else 0. */
function maskOf(layer: LabelLayer | undefined, labelID: number): Volume[] {
  if (layer === undefined) return [];
  const { volume, labels } = layer;
  if (labels === null) return [volume];
  const mask = new Float32Array(volume.array.length);
  for (let at = 0; at < mask.length; at++) if (volume.array[at] === labelID) mask[at] = 1;
  return [volume.withArray(mask)];
}
