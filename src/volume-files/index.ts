/** Volumes from and to NIfTI and NRRD files. */
import { VolumeFileError } from './errors.ts';
import type { AsyncCompression, Compression } from './gzip.ts';
import { niftiHead, openNifti } from './nifti.ts';
import { isNifti } from './nifti-header.ts';
import { isNrrd } from './nrrd-header.ts';
import { openNrrd } from './nrrd.ts';
import { finished, finishedLater } from './open.ts';
import type { OpenedVolumeFile, VolumeFile } from './volume-file.ts';

export { type AlignOptions, alignToGrid, GRID_TOLERANCE } from './align.ts';
export { VolumeFileError } from './errors.ts';
export type { AsyncCompression, Compression } from './gzip.ts';
export { type NiftiOptions, readNifti, writeNifti } from './nifti.ts';
export { type NrrdOptions, readNrrd, writeNrrd } from './nrrd.ts';
export type { NrrdEncoding } from './nrrd-header.ts';
export { type LabelVolume, labelVolumeOf, type VolumeFile } from './volume-file.ts';

function opened(bytes: Uint8Array, compression: Pick<Compression, 'first'>): OpenedVolumeFile {
  if (isNrrd(bytes)) return openNrrd(bytes);
  const head = niftiHead(bytes, compression);
  if (isNifti(head)) return openNifti(bytes, head);
  throw new VolumeFileError('the file is neither NIfTI (.nii, .nii.gz) nor NRRD (.nrrd)');
}

/** Volumes of a NIfTI or NRRD file, recognised by its first bytes. @throws VolumeFileError for other files and for damaged ones. */
export function readVolumeFile(bytes: Uint8Array, compression: Compression = {}): VolumeFile {
  return finished(opened(bytes, compression), compression);
}

/** The same, decompressed while other work goes on. */
export async function readVolumeFileAsync(bytes: Uint8Array, compression: AsyncCompression = {}): Promise<VolumeFile> {
  return finishedLater(opened(bytes, compression), compression);
}
