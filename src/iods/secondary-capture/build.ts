/** From options to attributes: pixels, where they lie, how frames follow each other. Pure: nothing is made but what is returned. */
import type { SpecimenMacro } from '../../../generated/macros/specimen.ts';
import type { CineModule } from '../../../generated/modules/cine.ts';
import type { ImagePixelModule } from '../../../generated/modules/image-pixel.ts';
import type { SCMultiFrameVectorModule } from '../../../generated/modules/sc-multi-frame-vector.ts';
import { code } from '../../content/code.ts';
import { AuthoringError } from '../../content/errors.ts';
import { packBits } from '../../pixels/bits.ts';
import { encodeRle } from '../../pixels/rle.ts';
import { RLE_LOSSLESS } from '../common/transfer-syntaxes.ts';
import type { FrameIncrement, InPatient, OnSlide, PatientOrientation, Photometric, PixelOptions, Samples } from './content.ts';

const MICROSCOPE_SLIDE = { value: '433466003', scheme: 'SCT', meaning: 'Microscope slide' } as const;

export interface PixelPlan {
  readonly photometric: Photometric;
  readonly bitsAllocated: 1 | 8 | 16;
  readonly bitsStored: number;
  readonly transferSyntaxUID: string;
}

function size(option: string, value: number): number {
  if (!Number.isInteger(value) || value < 1 || value > 65535)
    throw new AuthoringError(option, `is ${value}; it is a whole number from 1 to 65535`);
  return value;
}

/** Frames that the samples make; refuses what is no whole number of them. */
export function frameCount(pixels: Samples, options: PixelOptions, samplesPerPixel: 1 | 3): number {
  const frame = size('rows', options.rows) * size('columns', options.columns) * samplesPerPixel;
  if (pixels.length === 0 || pixels.length % frame !== 0) {
    throw new AuthoringError(
      'pixels',
      `has ${pixels.length} samples; a frame of ${options.rows} rows and ${options.columns} columns has ${frame}`,
    );
  }
  return pixels.length / frame;
}

/** Refuses depths that the array, the photometric interpretation or the transfer syntax cannot have, and samples above the bits stored. */
export function checkPixels(pixels: Samples, plan: PixelPlan): void {
  const { bitsAllocated, bitsStored, photometric, transferSyntaxUID } = plan;
  const word = pixels instanceof Uint16Array;
  if (word !== (bitsAllocated === 16)) {
    throw new AuthoringError(
      'bitsAllocated',
      `is ${bitsAllocated}; samples in a ${pixels.constructor.name} have ${word ? '16 bits' : '8 bits or 1 bit'}`,
    );
  }
  const least = bitsAllocated === 16 ? 9 : bitsAllocated;
  if (!Number.isInteger(bitsStored) || bitsStored < least || bitsStored > bitsAllocated) {
    throw new AuthoringError('bitsStored', `is ${bitsStored}; of ${bitsAllocated} bits allocated ${least} to ${bitsAllocated} are stored`);
  }
  const colour = photometric === 'RGB' || photometric === 'YBR_FULL';
  if (colour && bitsAllocated !== 8) throw new AuthoringError('photometricInterpretation', `${photometric} has samples of 8 bits`);
  if (bitsAllocated === 1 && transferSyntaxUID === RLE_LOSSLESS) {
    throw new AuthoringError('transferSyntaxUID', 'RLE Lossless encodes whole bytes; pixels of one bit are written in a native syntax');
  }
  const highest = 2 ** bitsStored - 1;
  if (bitsStored === pixels.BYTES_PER_ELEMENT * 8) return;
  const at = pixels.findIndex((sample) => sample > highest);
  if (at >= 0) throw new AuthoringError('pixels', `sample ${at} is ${pixels[at]}; ${bitsStored} bits hold 0 to ${highest}`);
}

/** The bytes of samples, little endian, as every platform of JavaScript today has them. */
function bytesOf(pixels: Samples): Uint8Array<ArrayBuffer> {
  return new Uint8Array(pixels.slice().buffer as ArrayBuffer);
}

/** Attributes of the Image Pixel Module; frames are encoded in the transfer syntax. */
export function pixelAttributes(
  pixels: Samples,
  options: PixelOptions,
  plan: PixelPlan,
): ImagePixelModule & {
  SamplesPerPixel: 1 | 3;
  PhotometricInterpretation: Photometric;
  Rows: number;
  Columns: number;
  BitsAllocated: number;
  BitsStored: number;
  HighBit: number;
  PixelRepresentation: 0;
  PixelData: ArrayBuffer | ArrayBuffer[];
} {
  const colour = plan.photometric === 'RGB' || plan.photometric === 'YBR_FULL';
  const samplesPerPixel = colour ? 3 : 1;
  const frames = frameCount(pixels, options, samplesPerPixel);
  checkPixels(pixels, plan);
  const { rows, columns } = options;
  let data: ArrayBuffer | ArrayBuffer[];
  if (plan.bitsAllocated === 1) data = packBits(pixels).buffer;
  else if (plan.transferSyntaxUID === RLE_LOSSLESS) {
    const { bitsAllocated } = plan;
    const bytes = bytesOf(pixels);
    const length = bytes.length / frames;
    data = Array.from(
      { length: frames },
      (_frame, index) =>
        encodeRle(bytes.subarray(index * length, (index + 1) * length), { rows, columns, samplesPerPixel, bitsAllocated }).buffer,
    );
  } else data = bytesOf(pixels).buffer;
  return {
    SamplesPerPixel: samplesPerPixel,
    PhotometricInterpretation: plan.photometric,
    ...(colour ? { PlanarConfiguration: 0 } : {}),
    Rows: rows,
    Columns: columns,
    BitsAllocated: plan.bitsAllocated,
    BitsStored: plan.bitsStored,
    HighBit: plan.bitsStored - 1,
    PixelRepresentation: 0,
    PixelData: data,
  };
}

const BIPED = [/[AP]/, /[RL]/, /[HF]/];
const QUADRUPED = ['LE', 'RT', 'D', 'V', 'CR', 'CD', 'R', 'M', 'L', 'PA', 'PL'];

function isBipedDirection(text: string): boolean {
  const letters = [...text];
  return (
    letters.length >= 1 &&
    letters.length <= 3 &&
    letters.every((letter) => /[APRLHF]/.test(letter)) &&
    BIPED.every((axis) => letters.filter((letter) => axis.test(letter)).length <= 1)
  );
}

/** A chain of the abbreviations for quadrupeds. */
function isQuadrupedDirection(text: string): boolean {
  return text === ''
    ? false
    : QUADRUPED.some((part) => text === part || (text.startsWith(part) && isQuadrupedDirection(text.slice(part.length))));
}

function orientationOf(orientation: PatientOrientation, type: 'BIPED' | 'QUADRUPED'): [string, string] {
  const [rows, columns] = orientation;
  const right = type === 'BIPED' ? isBipedDirection : isQuadrupedDirection;
  for (const direction of [rows, columns]) {
    if (!right(direction)) throw new AuthoringError('patientOrientation', `"${direction}" is no direction of a ${type.toLowerCase()}`);
  }
  return [rows, columns];
}

/** Where the pixels lie: directions in a patient, or the slide and what is on it. */
export function placeAttributes(place: InPatient | OnSlide): {
  PatientOrientation: [string, string] | null;
  AnatomicalOrientationType?: 'BIPED' | 'QUADRUPED';
  /** Type 2C: whether the body part is paired is not known here. */
  Laterality: 'R' | 'L' | null;
} & Partial<SpecimenMacro> {
  if (place.coordinateSystem === 'PATIENT') {
    const type = place.anatomicalOrientationType ?? 'BIPED';
    return {
      PatientOrientation: orientationOf(place.patientOrientation, type),
      ...(place.anatomicalOrientationType === undefined ? {} : { AnatomicalOrientationType: type }),
      Laterality: place.laterality ?? null,
    };
  }
  if (place.containerIdentifier.trim() === '') throw new AuthoringError('containerIdentifier', 'is empty; a slide has one');
  if (place.specimenDescriptions.length === 0)
    throw new AuthoringError('specimenDescriptions', 'is empty; a slide holds at least one specimen');
  return {
    PatientOrientation: null,
    Laterality: null,
    ContainerIdentifier: place.containerIdentifier,
    IssuerOfTheContainerIdentifierSequence: place.issuerOfContainerIdentifier === undefined ? null : [place.issuerOfContainerIdentifier],
    ContainerTypeCodeSequence: [code(MICROSCOPE_SLIDE)],
    SpecimenDescriptionSequence: [...place.specimenDescriptions],
  };
}

/** Attributes by which frames follow each other, with the tag that Frame Increment Pointer holds. */
export type Increments = Pick<CineModule, 'FrameTime'> & SCMultiFrameVectorModule & { FrameIncrementPointer?: string[] };

function vector<Value>(option: string, values: readonly Value[], frames: number): Value[] {
  if (values.length !== frames) throw new AuthoringError(option, `has ${values.length} values for ${frames} frames`);
  return [...values];
}

/**
 * How frames follow each other. One frame has no increment.
 * @throws AuthoringError when there are several frames and no increment, or a vector has not one value a frame.
 */
export function incrementAttributes(increment: FrameIncrement | undefined, frames: number): Increments {
  if (frames === 1) return {};
  if (increment === undefined) throw new AuthoringError('frameIncrement', `is missing; ${frames} frames follow each other somehow`);
  if ('frameTime' in increment) return { FrameIncrementPointer: ['00181063'], FrameTime: increment.frameTime };
  if ('frameTimes' in increment)
    return { FrameIncrementPointer: ['00181065'], FrameTimeVector: vector('frameTimes', increment.frameTimes, frames) };
  if ('pageNumbers' in increment)
    return { FrameIncrementPointer: ['00182001'], PageNumberVector: vector('pageNumbers', increment.pageNumbers, frames) };
  if ('frameLabels' in increment)
    return { FrameIncrementPointer: ['00182002'], FrameLabelVector: vector('frameLabels', increment.frameLabels, frames) };
  if ('primaryAngles' in increment) {
    return { FrameIncrementPointer: ['00182003'], FramePrimaryAngleVector: vector('primaryAngles', increment.primaryAngles, frames) };
  }
  if ('secondaryAngles' in increment) {
    return { FrameIncrementPointer: ['00182004'], FrameSecondaryAngleVector: vector('secondaryAngles', increment.secondaryAngles, frames) };
  }
  if ('sliceLocations' in increment) {
    return { FrameIncrementPointer: ['00182005'], SliceLocationVector: vector('sliceLocations', increment.sliceLocations, frames) };
  }
  return {
    FrameIncrementPointer: ['00182006'],
    DisplayWindowLabelVector: vector('displayWindowLabels', increment.displayWindowLabels, frames),
  };
}
