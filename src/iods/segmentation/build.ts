/** From options to attributes: segments checked, pixels to frames, frames to functional groups. Pure: nothing is made but what is returned. */
import { type SegmentationAttributes, segmentation } from '../../../generated/iods/segmentation.ts';
import type { SegmentationImageSegmentItem } from '../../../generated/modules/segmentation-image.ts';
import { AuthoringError } from '../../content/errors.ts';
import { checkedIccProfile, srgbProfile } from '../../content/icc.ts';
import { paletteAttributes } from '../../content/palette.ts';
import { personIdentification } from '../../content/person-identification.ts';
import type { FrameCodec } from '../../pixels/codecs/codec.ts';
import { copySpecimen } from '../common/copy.ts';
import { contentMoment, generalAttributes } from '../common/general.ts';
import type { InstanceOptions } from '../common/options.ts';
import { CONCEPTS, type LabelMapKind, type SegmentationBase, type SegmentationType } from './content.ts';
import { type FrameShape, FrameWriter, type SegmentBits } from './frame-writer.ts';
import type { FramePlace, FramePlan, Overlap } from './frames.ts';
import { type FrameAttributes, frameAttributes, organizationOf, referenceAttributes } from './groups.ts';
import type { Target } from './planes.ts';
import { type SegmentDescription, segmentItem } from './segments.ts';
import { textOf } from './fields.ts';
import { segmentationSyntax } from './syntaxes.ts';

/** What the three types add to the options. */
export interface Kind extends LabelMapKind {
  readonly type: SegmentationType;
  readonly fractionalType?: 'PROBABILITY' | 'OCCUPANCY';
  readonly maximumFractionalValue?: number;
}

/** Everything but the pixels. */
export interface Prepared {
  readonly options: SegmentationBase;
  readonly kind: Kind;
  readonly target: Target;
  readonly plan: FramePlan;
  readonly shape: FrameShape;
  readonly transferSyntaxUID: string;
}

/**
 * Segment numbers as the type has them: 1 to n in order, or rising in a label map.
 * @throws AuthoringError naming the first that is not.
 */
export function checkNumbers(segments: readonly { readonly number: number }[], type: SegmentationType): void {
  if (!Array.isArray(segments)) throw new AuthoringError('segments', `is ${String(segments)}; a list of descriptions is expected`);
  const odd = segments.findIndex((one: unknown) => typeof one !== 'object' || one === null);
  if (odd >= 0) throw new AuthoringError(`segments[${odd}]`, `is ${String(segments[odd])} and no description of a segment`);
  if (segments.length === 0) throw new AuthoringError('segments', 'is empty; a segmentation has at least one segment');
  let last = 0;
  for (const [at, { number }] of segments.entries()) {
    if (type !== 'LABELMAP' && number !== at + 1)
      throw new AuthoringError(
        `segments[${at}].number`,
        `is ${number}; segments of ${type} are numbered from 1 without holes, so it is ${at + 1}`,
      );
    if (number <= last)
      throw new AuthoringError(
        `segments[${at}].number`,
        `is ${number} after ${last}; numbers rise${last === 0 ? ' from 1, 0 is the background' : ''}`,
      );
    if (!Number.isInteger(number) || number > 65535)
      throw new AuthoringError(`segments[${at}].number`, `is ${number}; numbers are whole, to 65535`);
    last = number;
  }
}

function maximumOf(kind: Kind): number {
  const maximum = kind.maximumFractionalValue ?? 255;
  if (!Number.isInteger(maximum) || maximum < 1 || maximum > 255)
    throw new AuthoringError('maximumFractionalValue', `is ${maximum}; it is a whole number from 1 to 255, since frames have 8 bits`);
  return maximum;
}

function bitsOf(kind: Kind, segments: readonly SegmentDescription[]): SegmentBits {
  if (kind.type === 'BINARY') return 1;
  if (kind.type === 'FRACTIONAL') return 8;
  const least = (segments.at(-1)?.number ?? 0) < 256 ? 8 : 16;
  if (kind.bitsAllocated !== undefined && kind.bitsAllocated !== 8 && kind.bitsAllocated !== 16)
    throw new AuthoringError('bitsAllocated', `is ${String(kind.bitsAllocated)}; labels have 8 or 16 bits`);
  if (kind.bitsAllocated === 8 && least === 16)
    throw new AuthoringError('bitsAllocated', `is 8; segment ${segments.at(-1)?.number} needs 16 bits`);
  return kind.bitsAllocated ?? least;
}

function checkPalette(kind: Kind, segments: readonly SegmentDescription[]): void {
  const { palette, iccProfile, type } = kind;
  if (palette === undefined) {
    if (iccProfile !== undefined) throw new AuthoringError('iccProfile', 'stands without palette, whose colours it explains');
    return;
  }
  if (type !== 'LABELMAP') throw new AuthoringError('palette', `stands in a ${type} segmentation; label maps have palettes`);
  const highest = segments.at(-1)?.number ?? 0;
  if (palette.colors.length <= highest)
    throw new AuthoringError('palette', `has ${palette.colors.length} colours; labels 0 to ${highest} need ${highest + 1}`);
  const colored = segments.find((one) => one.displayColor !== undefined);
  if (colored) throw new AuthoringError('palette', `stands beside the displayColor of segment ${colored.number}; colours are in one place`);
}

/** A slice thickness that the IOD requires in a frame of reference: what the sources say, else the distance of the planes. */
function withThickness(target: Target, options: SegmentationBase): Target {
  if (target.frameOfReferenceUID === null || target.sliceThickness !== null) return target;
  const { spacingBetweenSlices: between } = target;
  if (between === null)
    throw new AuthoringError(
      'geometry.sliceThickness',
      'is missing: the source images have no SliceThickness, and a single plane has no distance to another',
    );
  options.onWarning?.(`the source images have no SliceThickness; the distance of the planes, ${between} mm, stands for it`);
  return { ...target, sliceThickness: between };
}

const OF_LABEL_MAPS = ['palette', 'iccProfile', 'bitsAllocated'];
const OF_FRACTIONS = ['fractionalType', 'maximumFractionalValue'];

/** Refuses options that only another type has, which the types refuse where they see them. */
function checkForeign(options: object, type: SegmentationType): void {
  const foreign = [...(type === 'LABELMAP' ? [] : OF_LABEL_MAPS), ...(type === 'FRACTIONAL' ? [] : OF_FRACTIONS)];
  const found = foreign.find((option) => Object.hasOwn(options, option) && Reflect.get(options, option) !== undefined);
  if (found !== undefined) throw new AuthoringError(found, `stands in a ${type} segmentation, which has none`);
  const stated: unknown = Object.hasOwn(options, 'segmentationType') ? Reflect.get(options, 'segmentationType') : undefined;
  if (stated !== undefined && stated !== type)
    throw new AuthoringError('segmentationType', `is ${String(stated)}; the class makes ${type}`);
}

/** @throws AuthoringError naming the option. */
export function prepare(options: SegmentationBase, kind: Kind, where: Target): Prepared {
  const { segments } = options;
  checkForeign(options, kind.type);
  checkNumbers(segments, kind.type);
  checkPalette(kind, segments);
  const transferSyntaxUID = segmentationSyntax(options.transferSyntaxUID, kind.type);
  const target = withThickness(where, options);
  const full = options.dimensionOrganizationType === 'TILED_FULL';
  if (full && options.omitEmptyFrames === true) throw new AuthoringError('omitEmptyFrames', 'is true; TILED_FULL has every frame');
  if ((options.pyramidUID !== undefined || options.pyramidLabel !== undefined) && target.matrix === null)
    throw new AuthoringError('pyramidUID', 'stands though the segmentation is not tiled');
  if (options.pyramidLabel !== undefined && options.pyramidUID === undefined)
    throw new AuthoringError('pyramidLabel', 'stands without pyramidUID');
  if (full) checkTiledFull(target);
  return {
    options,
    kind,
    target,
    transferSyntaxUID,
    shape: {
      rows: target.rows,
      columns: target.columns,
      bits: bitsOf(kind, segments),
      photometric: kind.palette === undefined ? 'MONOCHROME2' : 'PALETTE COLOR',
    },
    plan: {
      type: kind.type,
      segments,
      planes: target.planes.length,
      rows: target.rows,
      columns: target.columns,
      omitEmpty: !full && options.omitEmptyFrames !== false,
      maximum: kind.type === 'FRACTIONAL' ? maximumOf(kind) : 1,
      fractionalType: kind.fractionalType ?? 'PROBABILITY',
      onWarning: options.onWarning,
    },
  };
}

/** TILED_FULL implies where each frame lies: all tiles, row by row. */
function checkTiledFull(target: Target): void {
  const { matrix, rows, columns } = target;
  if (matrix === null) return;
  const across = Math.ceil(matrix.columns / columns);
  const down = Math.ceil(matrix.rows / rows);
  const wrong = target.planes.findIndex(
    ({ matrix: at }, index) => at?.[0] !== (index % across) * columns + 1 || at[1] !== Math.floor(index / across) * rows + 1,
  );
  if (wrong >= 0 || target.planes.length !== across * down)
    throw new AuthoringError(
      'dimensionOrganizationType',
      wrong >= 0
        ? `is TILED_FULL; plane ${wrong} begins at (${target.planes[wrong]?.matrix?.join(', ')}), where row by row another tile is due`
        : `is TILED_FULL; there are ${target.planes.length} planes of ${across * down} tiles`,
    );
}

/** A writer of the frames that are about to come. */
export function writerOf(prepared: Prepared, codec: FrameCodec | null, capacity: number): FrameWriter {
  return new FrameWriter(prepared.shape, prepared.transferSyntaxUID, codec, capacity);
}

/** Item 0 of a label map: what is no segment. Its algorithm is that of the first segment. */
export function backgroundItem(
  first: Pick<SegmentDescription, 'algorithmType' | 'algorithmName' | 'algorithm'>,
  colored: boolean,
): SegmentationImageSegmentItem {
  const { algorithmType, algorithmName, algorithm } = first;
  const item = segmentItem({
    number: 1,
    label: 'Background',
    category: CONCEPTS.background,
    type: CONCEPTS.background,
    algorithmType,
    ...(algorithmType === 'MANUAL' ? {} : { algorithmName: algorithmName ?? algorithm?.name ?? 'unknown' }),
    ...(colored ? { displayColor: [0, 0, 0] as const } : {}),
  });
  return { ...item, SegmentNumber: 0 };
}

/** Items of the Segment Sequence; in a label map the background first. */
export function segmentItems(segments: readonly SegmentDescription[], type: SegmentationType): SegmentationImageSegmentItem[] {
  const [first] = segments;
  const items = segments.map(segmentItem);
  if (type !== 'LABELMAP' || first === undefined) return items;
  return [
    backgroundItem(
      first,
      segments.some((one) => one.displayColor !== undefined),
    ),
    ...items,
  ];
}

/** Lossy compression of the sources stays said (PS3.3 C.8.20.2.2). */
function lossyAttributes(
  target: Target,
): Pick<SegmentationAttributes, 'LossyImageCompression' | 'LossyImageCompressionRatio' | 'LossyImageCompressionMethod'> {
  const lossy = target.sources?.instances.find(({ dataset }) => textOf(dataset, 'LossyImageCompression') === '01')?.dataset;
  if (lossy === undefined) return { LossyImageCompression: '00' };
  const list = (keyword: string): unknown[] => {
    const value: unknown = Reflect.get(lossy, keyword);
    return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
  };
  const ratios = list('LossyImageCompressionRatio').filter((one) => typeof one === 'number');
  const methods = list('LossyImageCompressionMethod').filter((one) => typeof one === 'string');
  return {
    LossyImageCompression: '01',
    ...(ratios.length > 0 ? { LossyImageCompressionRatio: ratios } : {}),
    ...(methods.length > 0 ? { LossyImageCompressionMethod: methods } : {}),
  };
}

const MICROMETRES = 1000;

/** The total pixel matrix, and the specimen, of a slide. */
function slideAttributes(target: Target, full: boolean): Partial<SegmentationAttributes> {
  const { matrix } = target;
  if (matrix === null) return {};
  const [x, y, z] = matrix.plane.imagePosition;
  return {
    TotalPixelMatrixRows: matrix.rows,
    TotalPixelMatrixColumns: matrix.columns,
    ...(full ? { TotalPixelMatrixFocalPlanes: 1 } : {}),
    TotalPixelMatrixOriginSequence: [
      { XOffsetInSlideCoordinateSystem: x, YOffsetInSlideCoordinateSystem: y, ZOffsetInSlideCoordinateSystem: z * MICROMETRES },
    ],
    ImageOrientationSlide: [...(target.orientation ?? matrix.plane.imageOrientation)],
  };
}

function paletteOf(kind: Kind): Partial<SegmentationAttributes> {
  if (kind.palette === undefined) return {};
  const { colors, uid } = kind.palette;
  return {
    ...paletteAttributes(colors, uid === undefined ? {} : { uid }),
    // A profile is required with a palette; without another the colours are those of sRGB.
    ICCProfile: kind.iccProfile === undefined ? srgbProfile() : checkedIccProfile(kind.iccProfile),
  };
}

function creatorAttributes(options: SegmentationBase): Partial<SegmentationAttributes> {
  const { contentCreatorName: name, contentCreatorIdentification: identification } = options;
  return {
    ...(name === undefined ? {} : { ContentCreatorName: name }),
    ...(identification === undefined ? {} : { ContentCreatorIdentificationCodeSequence: [personIdentification(identification)] }),
  };
}

/** Attributes of the Image Pixel and Segmentation Image Modules that follow from the type. */
export function typeAttributes({ shape, kind, plan }: Prepared, overlap: Overlap) {
  return {
    SamplesPerPixel: 1 as const,
    PhotometricInterpretation: shape.photometric,
    PixelRepresentation: 0 as const,
    Rows: shape.rows,
    Columns: shape.columns,
    BitsAllocated: shape.bits,
    BitsStored: shape.bits,
    HighBit: shape.bits - 1,
    SegmentationType: kind.type,
    ...(kind.type === 'FRACTIONAL' ? { SegmentationFractionalType: plan.fractionalType, MaximumFractionalValue: plan.maximum } : {}),
    ...(kind.type === 'LABELMAP' ? { PixelPaddingValue: 0 } : {}),
    SegmentsOverlap: overlap,
    ...paletteOf(kind),
  };
}

function general(options: SegmentationBase) {
  const { source, ...rest } = options;
  const first: object | undefined = Array.isArray(source) ? source[0] : source;
  const instance: InstanceOptions = first === undefined ? rest : { ...rest, source: first };
  const versions = options.softwareVersions;
  const { ContentDate, ContentTime } = contentMoment(instance);
  if (ContentTime === null) throw new AuthoringError('contentTime', 'is missing beside contentDate; a segmentation has both');
  return {
    ...generalAttributes(instance, segmentation),
    ContentDate,
    ContentTime,
    ...(first === undefined ? {} : copySpecimen(first, segmentation)),
    Manufacturer: options.manufacturer,
    ManufacturerModelName: options.manufacturerModelName,
    DeviceSerialNumber: options.deviceSerialNumber,
    SoftwareVersions: typeof versions === 'string' ? [versions] : [...versions],
  };
}

function frameOfReference(target: Target): { FrameOfReferenceUID?: string; PositionReferenceIndicator?: string | null } {
  if (target.frameOfReferenceUID === null) return {};
  const first = target.sources?.instances[0]?.dataset;
  return {
    FrameOfReferenceUID: target.frameOfReferenceUID,
    PositionReferenceIndicator: first === undefined ? null : textOf(first, 'PositionReferenceIndicator'),
  };
}

/** Without a frame of reference the directions of the image are told, as far as the source tells them. */
function directions(target: Target): { PatientOrientation?: [string, string] | null } {
  if (target.system !== null) return {};
  const value: unknown = Reflect.get(target.sources?.instances[0]?.dataset ?? {}, 'PatientOrientation');
  const [across, down] = Array.isArray(value) ? value : [];
  return { PatientOrientation: typeof across === 'string' && typeof down === 'string' ? [across, down] : null };
}

/** All attributes but those that a class fixes. */
export function attributesOf(prepared: Prepared, places: readonly FramePlace[], overlap: Overlap) {
  const { options, kind, target } = prepared;
  const organization = organizationOf(options, kind.type, target, places);
  const frames: FrameAttributes = frameAttributes({ type: kind.type, target, segments: options.segments, places, organization });
  const modality = target.sources === null ? null : textOf(target.sources.instances[0]?.dataset ?? {}, 'Modality');
  return {
    ...general(options),
    ...frameOfReference(target),
    ...directions(target),
    ...slideAttributes(target, organization === 'TILED_FULL'),
    ...(options.pyramidUID === undefined ? {} : { PyramidUID: options.pyramidUID }),
    ...(options.pyramidLabel === undefined ? {} : { PyramidLabel: options.pyramidLabel }),
    ImageType: ['DERIVED', 'PRIMARY'],
    ContentLabel: options.contentLabel ?? `${modality ?? ''}_SEG`.replace(/^_/, ''),
    ContentDescription: options.contentDescription ?? null,
    ...creatorAttributes(options),
    ...lossyAttributes(target),
    ...typeAttributes(prepared, overlap),
    SegmentSequence: segmentItems(options.segments, kind.type),
    ...frames,
    ...referenceAttributes(target),
    ...options.attributes,
  };
}
