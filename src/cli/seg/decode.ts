/** `seg decode`: a segmentation to label files and their meta.json. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FoundLabel, segmentationMetaJson } from '../../iods/segmentation/meta/format.ts';
import { type SegmentLayer, segmentLayers } from '../../iods/segmentation/meta/layers.ts';
import { metaOfDataset } from '../../iods/segmentation/meta/of-dataset.ts';
import { openSegmentation } from '../../iods/segmentation/read/open.ts';
import type { SegmentationReader } from '../../iods/segmentation/read/reader.ts';
import { writeNifti } from '../../volume-files/nifti.ts';
import { writeNrrd } from '../../volume-files/nrrd.ts';
import { COMPRESSION } from './compression.ts';
import { messageOf, SegFailure } from './failure.ts';

export interface DecodeRequest {
  readonly file: string;
  readonly to: string;
  readonly format: 'nii.gz' | 'nrrd';
  readonly perSegment: boolean;
}

async function open(file: string): Promise<SegmentationReader> {
  try {
    return await openSegmentation(new Uint8Array(readFileSync(file)), {
      onWarning: ({ message, frame, segment }) => {
        const place = [frame === undefined ? [] : `frame ${frame}`, segment === undefined ? [] : `segment ${segment}`].flat();
        process.stderr.write(`${file}: ${message}${place.length > 0 ? ` (${place.join(', ')})` : ''}\n`);
      },
    });
  } catch (error) {
    throw new SegFailure(3, `${file}: ${messageOf(error)}`, error);
  }
}

/** Of a volume of fractions the label is 1, whatever the segment's number: it has no labels. */
function described({ segments }: SegmentLayer, fractions: boolean): FoundLabel[] {
  return segments.map(({ number, item: _, ...found }) => ({ ...found, labelID: fractions ? 1 : number }));
}

/** Exit code 0. @throws SegFailure in words. */
export async function decode({ file, to, format, perSegment }: DecodeRequest): Promise<0> {
  const reader = await open(file);
  let layers: readonly SegmentLayer[];
  try {
    layers = await segmentLayers(reader, { perSegment });
  } catch (error) {
    throw new SegFailure(1, `${file}: ${messageOf(error)}`, error);
  }
  mkdirSync(to, { recursive: true });
  const fractions = reader.type === 'FRACTIONAL';
  const single = perSegment || fractions;
  for (const [at, { segments, volume }] of layers.entries()) {
    const name = `${single ? (segments[0]?.number ?? at + 1) : at + 1}.${format}`;
    writeFileSync(join(to, name), format === 'nrrd' ? writeNrrd(volume, COMPRESSION) : writeNifti(volume, COMPRESSION));
    process.stdout.write(`${name}: ${segments.map(({ number, label }) => `${number} ${label ?? ''}`.trim()).join(', ')}\n`);
  }
  const meta = segmentationMetaJson({ ...metaOfDataset(reader.dataset), files: layers.map((layer) => described(layer, fractions)) });
  writeFileSync(join(to, 'meta.json'), `${JSON.stringify(meta, null, 2)}\n`);
  process.stdout.write('meta.json\n');
  return 0;
}
