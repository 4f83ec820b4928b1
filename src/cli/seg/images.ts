/** Images of a folder for `seg encode`: their headers alone, series by series, and the grid of each. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { readDicom } from '../../dcmjs/read.ts';
import type { ByteSource } from '../../pixels/byte-source.ts';
import { openPixelFile } from '../../pixels/frames-in-file.ts';
import { imageCoordinateSystem, isMultiFrame } from '../../spatial/image-plane.ts';
import { volumeOfImage, volumeOfSeries } from '../../spatial/image-volume.ts';
import type { VolumeGeometry } from '../../spatial/geometry.ts';
import { inputs, looksLikeDicom } from '../inputs.ts';
import { messageOf, SegFailure } from './failure.ts';

/** First bytes of a file that are read at once: most headers end before. */
const FIRST = 1 << 14;

export interface SourceImage {
  readonly file: string;
  readonly dataset: object;
}

/** Images that make up one grid, or the reason why they do not. */
export interface ImageSeries {
  readonly seriesInstanceUID: string;
  /** In the order of the planes. */
  readonly images: readonly SourceImage[];
  readonly geometry: VolumeGeometry | null;
  readonly reason: string;
  /** Planes between the first and the last that have no image, from 0 in the direction in which the images were sorted. */
  readonly missing: readonly number[];
}

export interface ImageFolder {
  readonly series: readonly ImageSeries[];
  /** Files that are no DICOM files, and data sets that are no images to segment. */
  readonly skipped: number;
}

function fileSource(file: number): ByteSource {
  const size = fstatSync(file).size;
  return {
    size,
    read(start, end) {
      const bytes = new Uint8Array(Math.max(0, Math.min(end, size) - start));
      let length = 0;
      while (length < bytes.length) {
        const count = readSync(file, bytes, length, bytes.length - length, start + length);
        if (count === 0) break;
        length += count;
      }
      return bytes.subarray(0, length);
    },
  };
}

/** The header of a file; of a data set without pixel data all of it. Null where it is no DICOM file. */
async function headerOf(path: string): Promise<object | null> {
  const file = openSync(path, 'r');
  try {
    const source = fileSource(file);
    const first = await source.read(0, FIRST);
    if (!looksLikeDicom(first)) return null;
    const header = await openPixelFile({ ...source, prefix: first })
      .then((opened) => opened.header)
      .catch(() => null);
    return readDicom(header ?? (await source.read(0, source.size))).dataset;
  } finally {
    closeSync(file);
  }
}

function text(dataset: object, keyword: string): string {
  const value: unknown = Reflect.get(dataset, keyword);
  return typeof value === 'string' ? value : '';
}

/** What can be segmented: an image of patients' space that is no segmentation itself. */
function isSource(dataset: object): boolean {
  return typeof Reflect.get(dataset, 'Rows') === 'number' && text(dataset, 'Modality') !== 'SEG';
}

const gapsOf = (planes: readonly (number | null)[]): number[] => planes.flatMap((image, plane) => (image === null ? [plane] : []));

function seriesOf(seriesInstanceUID: string, images: readonly SourceImage[]): ImageSeries {
  const datasets = images.map(({ dataset }) => dataset);
  try {
    const [first] = datasets;
    if (first !== undefined && imageCoordinateSystem(first) !== 'PATIENT')
      throw new SegFailure(1, 'the images have no patient coordinates');
    if (first !== undefined && isMultiFrame(first)) {
      if (datasets.length > 1) throw new SegFailure(1, `${datasets.length} multi-frame images are no single volume`);
      const { geometry, images: frames } = volumeOfImage(first, { allowMissing: true });
      return { seriesInstanceUID, images, geometry, reason: '', missing: gapsOf(frames) };
    }
    const { geometry, images: order } = volumeOfSeries(datasets, { allowMissing: true });
    const sorted = order.flatMap((at) => (at === null ? [] : (images[at] ?? [])));
    return { seriesInstanceUID, images: sorted, geometry, reason: '', missing: gapsOf(order) };
  } catch (error) {
    // What names an image by its place in the list names its file here.
    const reason = messageOf(error).replaceAll(/datasets\[(\d+)\]/g, (name, at: string) => images[Number(at)]?.file ?? name);
    return { seriesInstanceUID, images, geometry: null, reason, missing: [] };
  }
}

/**
 * Images of a folder and those below it, grouped by series (several multi-frame images of one series apart).
 * @throws SegFailure for a DICOM file that cannot be read, and where there is no image at all.
 */
export async function readImages(folder: string, seriesInstanceUID: string | undefined): Promise<ImageFolder> {
  const bySeries = new Map<string, SourceImage[]>();
  let skipped = 0;
  for (const { name, walked } of inputs([folder])) {
    let dataset: object | null;
    try {
      dataset = await headerOf(name);
    } catch (error) {
      throw new SegFailure(3, `${name}: ${messageOf(error)}`, error);
    }
    if (dataset === null && !walked) throw new SegFailure(3, `${name} is no DICOM file`);
    if (dataset === null || !isSource(dataset)) {
      skipped++;
      continue;
    }
    const uid = text(dataset, 'SeriesInstanceUID');
    if (seriesInstanceUID !== undefined && uid !== seriesInstanceUID) continue;
    const key = isMultiFrame(dataset) ? `${uid} ${text(dataset, 'SOPInstanceUID')}` : uid;
    const found = bySeries.get(key);
    if (found) found.push({ file: name, dataset });
    else bySeries.set(key, [{ file: name, dataset }]);
  }
  if (bySeries.size === 0)
    throw new SegFailure(
      3,
      seriesInstanceUID === undefined
        ? `${folder}: there is no DICOM image`
        : `${folder}: there is no image of series ${seriesInstanceUID}`,
    );
  return { series: [...bySeries].map(([key, images]) => seriesOf(key.split(' ')[0] ?? '', images)), skipped };
}
