/** `seg encode`: images, label files and a meta.json to a segmentation. */
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dicomChunks } from '../../dcmjs/write.ts';
import { EXPLICIT_LITTLE_ENDIAN, RLE_LOSSLESS } from '../../iods/common/transfer-syntaxes.ts';
import { assignLabels } from '../../iods/segmentation/meta/assign.ts';
import { segmentationMetaTemplate } from '../../iods/segmentation/meta/format.ts';
import { type SegmentationMeta, SegmentationMetaError } from '../../iods/segmentation/meta/meta.ts';
import { parseSegmentationMeta } from '../../iods/segmentation/meta/parse.ts';
import type { SegmentationBase, SegmentationOptions } from '../../iods/segmentation/content.ts';
import type { VolumeGeometry } from '../../spatial/geometry.ts';
import { dot } from '../../spatial/vectors.ts';
import type { Volume } from '../../spatial/volume.ts';
import { alignToGrid } from '../../volume-files/align.ts';
import { VERSION } from '../usage.ts';
import { messageOf, readable, SegFailure } from './failure.ts';
import { type ImageFolder, type ImageSeries, readImages } from './images.ts';
import { type LabelSource, readLabels } from './labels.ts';

export type EncodedType = 'binary' | 'fractional' | 'labelmap';

export interface EncodeRequest {
  readonly images: string;
  readonly labels: readonly string[];
  readonly meta: string | undefined;
  readonly out: string;
  readonly type: EncodedType;
  readonly series: string | undefined;
  /** Default: RLE Lossless of label maps, else Explicit VR Little Endian. */
  readonly transferSyntaxUID: string | undefined;
}

function notice(message: string): void {
  process.stderr.write(`${message}\n`);
}

function readMeta(file: string): SegmentationMeta {
  const json: unknown = readable(file, () => JSON.parse(readFileSync(file, 'utf8')));
  try {
    return parseSegmentationMeta(json, ({ path, message }) => notice(`${file}: ${path}: ${message}`));
  } catch (error) {
    throw named(file, error);
  }
}

function named(file: string, error: unknown): unknown {
  if (!(error instanceof SegmentationMetaError)) return error;
  return new SegFailure(1, error.message.replaceAll(/^/gm, `${file}: `), error);
}

/** The series with its planes in the direction of the labels' planes, so that these need not be moved. */
function alongLabels(series: ImageSeries, geometry: VolumeGeometry, first: Volume | undefined): [ImageSeries, VolumeGeometry] {
  if (first === undefined || dot(geometry.unitVectors()[0], first.unitVectors()[0]) > -0.9) return [series, geometry];
  return [{ ...series, images: [...series.images].reverse() }, geometry.flipSpatial([0])];
}

interface Placed {
  readonly series: ImageSeries;
  readonly labels: readonly LabelSource[];
}

function placedOn(found: ImageSeries, right: VolumeGeometry, labels: readonly LabelSource[]): Placed {
  const [series, geometry] = alongLabels(found, right, labels[0]?.volume);
  return {
    series,
    labels: labels.map((one) => {
      try {
        return { ...one, volume: alignToGrid(one.volume, geometry, { allowPart: true }) };
      } catch (error) {
        throw new SegFailure(1, `${one.name}: ${messageOf(error)}`, error);
      }
    }),
  };
}

/** The one series whose grid is that of all label volumes. */
function place({ series }: ImageFolder, labels: readonly LabelSource[]): Placed {
  const reasons: string[] = [];
  const found: Placed[] = [];
  for (const one of series) {
    const label = series.length === 1 ? '' : `series ${one.seriesInstanceUID}: `;
    if (one.geometry === null) {
      reasons.push(`${label}the images are no volume: ${one.reason}`);
      continue;
    }
    try {
      found.push(placedOn(one, one.geometry, labels));
    } catch (error) {
      reasons.push(`${label}${messageOf(error)}`);
    }
  }
  const [only, ...others] = found;
  if (only === undefined) throw new SegFailure(1, reasons.join('\n'));
  if (others.length > 0)
    throw new SegFailure(
      1,
      `the labels fit ${found.length} series; choose one with --series: ${found.map((one) => one.series.seriesInstanceUID).join(', ')}`,
    );
  return only;
}

/** Attributes of modules that a clinical trial's attributes bring into use: those of Type 2 are there, empty. */
function trialAttributes({ clinicalTrial }: SegmentationMeta): object {
  const has = (...keys: readonly string[]): boolean => keys.some((key) => Object.hasOwn(clinicalTrial, key));
  return {
    ...(has('ClinicalTrialTimePointDescription') ? { ClinicalTrialTimePointID: null } : {}),
    ...(has('ClinicalTrialSeriesID', 'ClinicalTrialSeriesDescription') ? { ClinicalTrialCoordinatingCenterName: null } : {}),
    ...(has('ClinicalTrialSponsorName', 'ClinicalTrialProtocolID')
      ? { ClinicalTrialProtocolName: null, ClinicalTrialSiteID: null, ClinicalTrialSiteName: null }
      : {}),
    ...clinicalTrial,
  };
}

async function encoded(request: EncodeRequest, meta: SegmentationMeta, placed: Placed, make: Make): Promise<Uint8Array[]> {
  const type = ({ binary: 'BINARY', fractional: 'FRACTIONAL', labelmap: 'LABELMAP' } as const)[request.type];
  const { segments, pixels, layout, empty } = assignLabels(placed.labels, meta, type, { overwrite: true });
  for (const { number, label } of empty) notice(`segment ${number} (${label}) has no voxel`);
  const { missing, geometry } = placed.series;
  if (missing.length > 0)
    notice(`the images have a gap: of ${geometry?.spatialShape[0]} planes these have no image: ${missing.slice(0, 20).join(', ')}`);
  const options: SegmentationBase = {
    source: placed.series.images.map(({ dataset }) => dataset),
    segments,
    seriesNumber: meta.seriesNumber ?? 100,
    instanceNumber: meta.instanceNumber ?? 1,
    ...(meta.seriesDescription === undefined ? {} : { seriesDescription: meta.seriesDescription }),
    ...(meta.contentCreatorName === undefined ? {} : { contentCreatorName: meta.contentCreatorName }),
    manufacturer: 'Iodine',
    manufacturerModelName: 'iodine-dicom',
    softwareVersions: VERSION,
    deviceSerialNumber: '0',
    attributes: {
      ...(meta.bodyPartExamined === undefined ? {} : { BodyPartExamined: meta.bodyPartExamined }),
      ...trialAttributes(meta),
    },
    transferSyntaxUID: request.transferSyntaxUID ?? (request.type === 'labelmap' ? RLE_LOSSLESS : EXPLICIT_LITTLE_ENDIAN),
    onWarning: notice,
  };
  return dicomChunks(await make({ ...options, pixels, layout }));
}

/** Part after part, so that the pixels are not put together once more. */
function writeParts(path: string, parts: readonly Uint8Array[]): void {
  const file = openSync(path, 'w');
  try {
    for (const part of parts) for (let at = 0; at < part.length; ) at += writeSync(file, part, at);
  } finally {
    closeSync(file);
  }
}

type Make = (options: SegmentationBase & Pick<SegmentationOptions, 'pixels' | 'layout'>) => Promise<object>;

async function classFor(type: EncodedType): Promise<Make> {
  if (type === 'labelmap') {
    const { LabelMapSegmentation } = await import('../../iods/segmentation/label-map.ts');
    return (options) => LabelMapSegmentation.create(options);
  }
  const { Segmentation } = await import('../../iods/segmentation/segmentation.ts');
  return (options) => Segmentation.create({ ...options, segmentationType: type === 'binary' ? 'BINARY' : 'FRACTIONAL' });
}

/**
 * Exit code: 0, or 2 where there is no meta.json: then a template of it is printed.
 * @throws SegFailure in words.
 */
export async function encode(request: EncodeRequest): Promise<0 | 2> {
  const meta = request.meta === undefined ? null : readMeta(request.meta);
  // Label files are decompressed in threads of their own while the images' headers are read and the classes loaded.
  const reading = Promise.all(request.labels.map((file) => readLabels(file, request.type === 'fractional', notice)));
  const others = meta === null ? null : Promise.all([readImages(request.images, request.series), classFor(request.type)]);
  const settled = await Promise.allSettled([reading, others]);
  for (const one of settled) if (one.status === 'rejected') throw one.reason;
  const labels = (await reading).flat();
  const images = await others;
  if (meta === null || images === null) {
    process.stdout.write(`${JSON.stringify(segmentationMetaTemplate(labels.map(({ template }) => template)), null, 2)}\n`);
    notice('there is no --meta; standard output has a template of it: fill in the codes and give it');
    return 2;
  }
  const [folder, make] = images;
  const placed = place(folder, labels);
  try {
    writeParts(request.out, await encoded(request, meta, placed, make));
  } catch (error) {
    throw request.meta === undefined ? error : named(request.meta, error);
  }
  return 0;
}
