// Reads a segmentation of a folder of single-frame images with cornerstone3D's adapter; writes what it makes of it: labels and a JSON summary.
// node read-seg.mjs IMAGES SEG OUT: OUT/summary.json, OUT/layer-N.raw (16-bit little-endian labels: plane of each image in the order of names, row, column).
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { providerOf, readInstances } from './images.mjs';

const [folder, seg, out] = process.argv.slice(2);
const images = readInstances(folder, readdirSync(folder).sort());
const provider = await providerOf(images);
const { adaptersSEG } = await import('@cornerstonejs/adapters');
mkdirSync(out, { recursive: true });
const warnings = [];
for (const name of ['warn', 'error', 'log', 'info']) console[name] = (...words) => warnings.push(words.map(String).join(' '));

const imageIds = images.map(({ imageId }) => imageId);
const bytes = new Uint8Array(readFileSync(seg)).buffer;
let summary;
try {
  const result = await adaptersSEG.Cornerstone3D.Segmentation.createFromDICOMSegBuffer(imageIds, bytes, {
    metadataProvider: provider,
    tolerance: 1e-3,
  });
  for (const [layer, planes] of result.labelMapImages.entries()) {
    const byImage = new Map(planes.map((one) => [one.referencedImageId, one.voxelManager.getScalarData()]));
    const parts = imageIds.map((id) => Uint16Array.from(byImage.get(id) ?? []));
    writeFileSync(join(out, `layer-${layer}.raw`), Buffer.concat(parts.map((one) => Buffer.from(one.buffer))));
  }
  summary = {
    layers: result.labelMapImages.length,
    overlapping: result.overlappingSegments,
    segments: result.segMetadata.data.map((one) => (one ? { number: Number(one.SegmentNumber), label: one.SegmentLabel } : null)),
  };
} catch (error) {
  summary = { error: error instanceof Error ? error.message : String(error), stack: error?.stack };
}
writeFileSync(join(out, 'summary.json'), JSON.stringify({ ...summary, warnings }));
process.exit(0);
