/** Volumes with their voxels, out of images: planes sorted and stacked, values as they are asked for. */
import { emptyLike } from '../spatial/number-array.ts';
import { Volume, volumeOfImage, volumeOfSeries, type VolumeOfImages, type VolumeOptions, RGB_CHANNEL } from '../spatial/index.ts';
import { PixelDataError } from './errors.ts';
import { type FrameSource, framesOf } from './frames.ts';
import { readFrame, type ValueOptions } from './values.ts';

export interface ReadVolumeOptions extends ValueOptions, VolumeOptions {
  /** What voxels of missing planes are, where `allowMissing` lets them be; default 0. */
  readonly missing?: number;
}

/** A data set, and the transfer syntax that its pixel data are in. */
export interface EncodedImage {
  readonly dataset: object;
  readonly transferSyntaxUID: string;
}

type Voxels = Volume['array'];

async function fill(
  { geometry, images }: VolumeOfImages,
  options: ReadVolumeOptions,
  frameOf: (image: number) => readonly [object, FrameSource, number],
): Promise<Volume> {
  const [planes, rows, columns] = geometry.spatialShape;
  let array: Voxels | undefined;
  let samples = 1;
  for (const [plane, image] of images.entries()) {
    if (image === null) continue;
    const [dataset, source, frameNumber] = frameOf(image);
    const frame = await readFrame(dataset, source, frameNumber, options);
    if (array === undefined) {
      samples = frame.samplesPerPixel;
      array = emptyLike(frame.values, planes * rows * columns * samples);
      if (options.missing !== undefined) array.fill(options.missing);
    }
    const size = rows * columns * samples;
    if (frame.samplesPerPixel !== samples || frame.values.length !== size || frame.values.constructor !== array.constructor)
      throw new PixelDataError('the frames have samples of different kinds', { frameNumber });
    array.set(frame.values, plane * size);
  }
  if (array === undefined) throw new PixelDataError('the volume has no plane');
  if (samples !== 1 && samples !== 3)
    throw new PixelDataError(`${samples} samples a pixel are neither grey nor colour`, { attribute: 'SamplesPerPixel' });
  return new Volume({ ...geometry, array, ...(samples === 3 ? { channels: [RGB_CHANNEL] } : {}) });
}

/**
 * The volume of a series of single-frame images, in any order: by default in modality units where there are some.
 * A `SpatialError` says why images are no volume, a `PixelDataError` why a frame cannot be read.
 */
export async function readVolumeOfSeries(images: readonly EncodedImage[], options: ReadVolumeOptions = {}): Promise<Volume> {
  const volume = volumeOfSeries(
    images.map(({ dataset }) => dataset),
    options,
  );
  return fill(volume, options, (at) => {
    const image = images[at];
    if (!image) throw new PixelDataError(`there is no image ${at}`);
    return [image.dataset, framesOf(image.dataset, image.transferSyntaxUID), 1];
  });
}

/** The volume of the frames of one image; `source` where its frames come from a file that is not read as a whole. */
export async function readVolumeOfImage(image: EncodedImage, options: ReadVolumeOptions = {}, source?: FrameSource): Promise<Volume> {
  const frames = source ?? framesOf(image.dataset, image.transferSyntaxUID);
  return fill(volumeOfImage(image.dataset, options), options, (at) => [image.dataset, frames, at + 1]);
}
