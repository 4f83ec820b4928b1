/** `openSegmentation`: a reader over a file, an address, a Blob or metadata, that reads only what it needs. */
import { type ImageSource, openSource, type OpenImageOptions } from '../../image/open.ts';
import { SegmentationReader } from './reader.ts';
import type { SegmentationWarning } from './segment-table.ts';

export interface OpenSegmentationOptions extends OpenImageOptions {
  /** Is told what is wrong though reading goes on. */
  readonly onWarning?: (warning: SegmentationWarning) => void;
}

/**
 * Opens a segmentation. Its header and offset table are read; frames when they are asked for.
 * @throws SegmentationError, PixelDataError or ReadDicomError where it is no segmentation that can be read, or the server does not answer range requests.
 */
export async function openSegmentation(source: ImageSource, options: OpenSegmentationOptions = {}): Promise<SegmentationReader> {
  const { dataset, frames, warnings } = await openSource(source, options);
  return new SegmentationReader(dataset, {
    frames: { ...frames, warnings: [...warnings, ...frames.warnings] },
    ...(options.onWarning === undefined ? {} : { onWarning: options.onWarning }),
  });
}
