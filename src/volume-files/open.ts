/** The end of reading a volume file: its values decompressed, at once or while other work goes on. */
import { VolumeFileError } from './errors.ts';
import { type AsyncCompression, type Compression, gunzip } from './gzip.ts';
import type { OpenedVolumeFile, VolumeFile } from './volume-file.ts';

const NOTHING = new Uint8Array(0);

/** The most that deflate makes of a byte. */
const LARGEST_RATIO = 1032;

/** @throws VolumeFileError where the header asks for more than the stream can hold: nothing is reserved for it then. */
function checkRoom(packed: Uint8Array, size: number): void {
  if (size > packed.length * LARGEST_RATIO)
    throw new VolumeFileError(
      `the file ends early: ${size} bytes are expected by the header, which ${packed.length} compressed bytes cannot hold`,
    );
}

export function finished(file: OpenedVolumeFile, compression: Compression): VolumeFile {
  const { packed, size } = file;
  if (packed === null) return file.finish(NOTHING);
  checkRoom(packed, size);
  return file.finish(gunzip(packed, size, compression));
}

export async function finishedLater(file: OpenedVolumeFile, compression: AsyncCompression): Promise<VolumeFile> {
  const { packed, size } = file;
  if (packed === null || compression.gunzip === undefined) return finished(file, {});
  checkRoom(packed, size);
  // Where the given decompression fails, the built-in one tells why, or takes the part that is enough.
  const plain = await compression.gunzip(packed, size).catch(() => null);
  return plain === null ? finished(file, {}) : file.finish(plain);
}
