/** The error of volume files: which header field, or which byte, is wrong. */

/** A file, or a volume to be written, that is no NIfTI or NRRD file that can be trusted. */
export class VolumeFileError extends Error {
  override readonly name = 'VolumeFileError';
  readonly reason: string;
  /** Header field as the format names it, for example `pixdim` or `space directions`; undefined where no single one is at fault. */
  readonly field: string | undefined;

  constructor(reason: string, field?: string, cause?: unknown) {
    super(field === undefined ? reason : `${field}: ${reason}`, cause === undefined ? undefined : { cause });
    this.reason = reason;
    this.field = field;
  }
}
