/** `seg decode`: a segmentation to label files and their meta.json. */
export interface DecodeRequest {
  readonly file: string;
  readonly to: string;
  readonly format: 'nii.gz' | 'nrrd';
  readonly perSegment: boolean;
}

export async function decode(_request: DecodeRequest): Promise<number> {
  return 0;
}
