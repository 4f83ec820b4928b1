/** The end of reading a volume file: its values decompressed, at once or while other work goes on. */
import { type AsyncCompression, type Compression, gunzip } from './gzip.ts';
import type { OpenedVolumeFile, VolumeFile } from './volume-file.ts';

const NOTHING = new Uint8Array(0);

export function finished(file: OpenedVolumeFile, compression: Compression): VolumeFile {
  return file.finish(file.packed === null ? NOTHING : gunzip(file.packed, file.size, compression));
}

export async function finishedLater(file: OpenedVolumeFile, compression: AsyncCompression): Promise<VolumeFile> {
  const { packed, size } = file;
  if (packed === null || compression.gunzip === undefined) return finished(file, {});
  // Where the given decompression fails, the built-in one tells why, or takes the part that is enough.
  const plain = await compression.gunzip(packed, size).catch(() => null);
  return plain === null ? finished(file, {}) : file.finish(plain);
}
