// Reads segmentations of a folder of single-frame images with cornerstone3D's adapter; writes what it makes of each: labels and a summary.
// node read-seg.mjs IMAGES SEG OUT [SEG OUT]…: OUT/summary.json, OUT/layer-N.raw (16-bit little-endian: plane of each image in the order of instances).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { providerOf, readInstances } from './images.mjs';

const [folder, ...pairs] = process.argv.slice(2);
const images = readInstances(folder);
const provider = await providerOf(images);
const { adaptersSEG } = await import('@cornerstonejs/adapters');
const { cache } = await import('@cornerstonejs/core');
const imageIds = images.map(({ imageId }) => imageId);
let warnings = [];
for (const name of ['warn', 'error', 'log', 'info']) console[name] = (...words) => warnings.push(words.map(String).join(' '));

async function read(seg, out) {
  warnings = [];
  cache.purgeCache();
  const bytes = new Uint8Array(readFileSync(seg)).buffer;
  const result = await adaptersSEG.Cornerstone3D.Segmentation.createFromDICOMSegBuffer(imageIds, bytes, {
    metadataProvider: provider,
    tolerance: 1e-3,
  });
  for (const [layer, planes] of result.labelMapImages.entries()) {
    const byImage = new Map(planes.map((one) => [one.referencedImageId, one.voxelManager.getScalarData()]));
    const parts = imageIds.map((id) => Uint16Array.from(byImage.get(id) ?? []));
    writeFileSync(join(out, `layer-${layer}.raw`), Buffer.concat(parts.map((one) => Buffer.from(one.buffer))));
  }
  return {
    layers: result.labelMapImages.length,
    segments: result.segMetadata.data.flatMap((one) => (one ? [{ number: Number(one.SegmentNumber), label: one.SegmentLabel }] : [])),
  };
}

for (let at = 0; at + 1 < pairs.length; at += 2) {
  const [seg, out] = [pairs[at], pairs[at + 1]];
  mkdirSync(out, { recursive: true });
  const summary = await read(seg, out).catch((error) => ({ error: error instanceof Error ? error.message : String(error) }));
  writeFileSync(join(out, 'summary.json'), JSON.stringify({ ...summary, warnings }));
}
process.exit(0);
