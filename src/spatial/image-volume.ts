/** Volumes that images make up: a series of single-frame images, or the frames of one. */
import { requiredCount, rootOf, textOf } from './attributes.ts';
import { SpatialError } from './errors.ts';
import { gridFromAttributes, VolumeGeometry } from './geometry.ts';
import { type CoordinateSystem, imageCoordinateSystem, isMultiFrame, isTiled, planeOfImage, planesOfImage } from './image-plane.ts';
import type { PlaneGeometry } from './plane.ts';
import { regularSeries, regularStack, type SeriesOptions, type Stack } from './stack.ts';

/** A volume's grid, and for each plane which image or frame holds it. */
export interface VolumeOfImages {
  readonly geometry: VolumeGeometry;
  /** For each plane the index of the image, or of the frame, from 0; null for a gap. */
  readonly images: readonly (number | null)[];
}

/** Without what the planes of volumes never leave open: they are sorted, so that (plane, row, column) is right-handed. */
export type VolumeOptions = Omit<SeriesOptions, 'sort' | 'indexConvention' | 'handedness' | 'enforceHandedness'>;

interface Frame {
  readonly coordinateSystem: CoordinateSystem | null;
  readonly frameOfReferenceUID: string | undefined;
  readonly rows: number;
  readonly columns: number;
}

function frameOf(dataset: object): Frame {
  const root = rootOf(dataset);
  return {
    coordinateSystem: imageCoordinateSystem(dataset),
    frameOfReferenceUID: textOf(root, 'FrameOfReferenceUID'),
    rows: requiredCount(root, 'Rows'),
    columns: requiredCount(root, 'Columns'),
  };
}

function volume(stack: Stack, planeAt: (image: number) => PlaneGeometry, frame: Frame, subject: string): VolumeOfImages {
  if (!stack.regular) throw new SpatialError(stack.at === null ? subject : `${subject}[${stack.at}]`, stack.reason);
  const images: (number | null)[] = Array.from({ length: Math.max(...stack.indices) + 1 }, () => null);
  stack.indices.forEach((plane, image) => {
    images[plane] ??= image;
  });
  const first = planeAt(images[0] ?? 0);
  const between = stack.indices.length === 1 ? (first.spacingBetweenSlices ?? stack.spacing) : stack.spacing;
  const geometry = new VolumeGeometry(
    gridFromAttributes({
      ...first,
      spacingBetweenSlices: Math.abs(between),
      spatialShape: [images.length, frame.rows, frame.columns],
      coordinateSystem: frame.coordinateSystem ?? 'PATIENT',
      ...(frame.frameOfReferenceUID === undefined ? {} : { frameOfReferenceUID: frame.frameOfReferenceUID }),
    }),
  );
  return { geometry, images };
}

/**
 * The volume of a series of single-frame images, in whatever order they come. A `SpatialError` says why they are none:
 * different sizes, spacings or frames of reference, gaps, duplicates, planes displaced sideways.
 */
export function volumeOfSeries(datasets: readonly object[], options: VolumeOptions = {}): VolumeOfImages {
  const [first] = datasets;
  if (!first) throw new SpatialError('datasets', 'at least one image is expected');
  for (const [at, dataset] of datasets.entries())
    for (const keyword of ['FrameOfReferenceUID', 'SeriesInstanceUID', 'Rows', 'Columns', 'PixelSpacing'])
      if (JSON.stringify(Reflect.get(dataset, keyword)) !== JSON.stringify(Reflect.get(first, keyword)))
        throw new SpatialError(`datasets[${at}].${keyword}`, 'differs from that of the first image', Reflect.get(dataset, keyword));
  return volume(regularSeries(datasets, options), (image) => planeOfImage(datasets[image] ?? first), frameOf(first), 'datasets');
}

/**
 * The volume of the frames of one image: enhanced, dose, or a single frame. A `SpatialError` names the first frame that does not fit,
 * from 0: another orientation or spacing, a gap, a position taken twice, a displacement sideways.
 */
export function volumeOfImage(dataset: object, options: VolumeOptions = {}): VolumeOfImages {
  if (isTiled(dataset)) throw new SpatialError('TotalPixelMatrixRows', 'tiles are parts of planes, not planes of a volume');
  const planes = isMultiFrame(dataset) ? planesOfImage(dataset) : [planeOfImage(dataset)];
  const [first] = planes;
  if (!first) throw new SpatialError('NumberOfFrames', 'at least one frame is expected');
  const { orientationTolerance = 1e-5, ...stackOptions } = options;
  const differs = (a: readonly number[], b: readonly number[], tolerance: number): boolean =>
    a.some((one, at) => Math.abs(one - (b[at] ?? 0)) > tolerance);
  const turned = planes.findIndex((one) => differs(one.imageOrientation, first.imageOrientation, orientationTolerance));
  if (turned >= 0) throw new SpatialError(`frames[${turned}]`, 'orientations differ', planes[turned]?.imageOrientation);
  const scaled = planes.findIndex((one) => differs(one.pixelSpacing, first.pixelSpacing, 1e-4));
  if (scaled >= 0) throw new SpatialError(`frames[${scaled}]`, 'pixel spacings differ', planes[scaled]?.pixelSpacing);
  const hint = options.allowMissing === true && options.spacingHint === undefined ? first.spacingBetweenSlices : undefined;
  const stack = regularStack(
    planes.map((one) => one.imagePosition),
    first.imageOrientation,
    { ...stackOptions, ...(hint === undefined ? {} : { spacingHint: hint }) },
  );
  return volume(stack, (frame) => planes[frame] ?? first, frameOf(dataset), 'frames');
}
