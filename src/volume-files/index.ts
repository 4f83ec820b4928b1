/** Volumes from and to NIfTI and NRRD files. */
import { VolumeFileError } from './errors.ts';
import type { Compression } from './gzip.ts';
import { looksLikeNifti, readNifti } from './nifti.ts';
import { isNrrd } from './nrrd-header.ts';
import { readNrrd } from './nrrd.ts';
import type { VolumeFile } from './volume-file.ts';

export { type AlignOptions, alignToGrid, GRID_TOLERANCE } from './align.ts';
export { VolumeFileError } from './errors.ts';
export type { Compression } from './gzip.ts';
export { type NiftiOptions, readNifti, writeNifti } from './nifti.ts';
export { type NrrdOptions, readNrrd, writeNrrd } from './nrrd.ts';
export type { NrrdEncoding } from './nrrd-header.ts';
export { type LabelVolume, labelVolumeOf, type VolumeFile } from './volume-file.ts';

/** Volumes of a NIfTI or NRRD file, recognised by its first bytes. @throws VolumeFileError for other files and for damaged ones. */
export function readVolumeFile(bytes: Uint8Array, compression: Compression = {}): VolumeFile {
  if (isNrrd(bytes)) return readNrrd(bytes, compression);
  if (looksLikeNifti(bytes)) return readNifti(bytes, compression);
  throw new VolumeFileError('the file is neither NIfTI (.nii, .nii.gz) nor NRRD (.nrrd)');
}
