/** How the pixels of an image are encoded: the Image Pixel Macro's attributes, checked. */
import { PixelDataError } from './errors.ts';

export type PixelKeyword = 'PixelData' | 'FloatPixelData' | 'DoubleFloatPixelData';

/** Attributes of the Image Pixel Macro (PS3.3 C.7.6.3) that decide how bytes become samples. */
export interface PixelFormat {
  readonly rows: number;
  readonly columns: number;
  readonly samplesPerPixel: number;
  readonly bitsAllocated: 1 | 8 | 16 | 32 | 64;
  readonly bitsStored: number;
  /** Place of the highest bit of a sample among those allocated, from 0. */
  readonly highBit: number;
  /** True for two's complement. */
  readonly signed: boolean;
  /** 1 where each frame has all samples of one component together. */
  readonly planarConfiguration: 0 | 1;
  /** `MONOCHROME2`, `RGB`, `YBR_FULL_422` … */
  readonly photometricInterpretation: string;
  readonly keyword: PixelKeyword;
  readonly numberOfFrames: number;
}

function field(dataset: object, keyword: string): unknown {
  const value: unknown = Object.hasOwn(dataset, keyword) ? Reflect.get(dataset, keyword) : undefined;
  return value === null ? undefined : value;
}

function integer(dataset: object, keyword: string, least: number, most: number, fallback?: number): number {
  const value = field(dataset, keyword) ?? fallback;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most)
    throw new PixelDataError(
      value === undefined
        ? 'the attribute is absent or has no value'
        : `an integer from ${least} to ${most} is expected, not ${String(value)}`,
      { attribute: keyword },
    );
  return value;
}

function isAllocation(bits: number): bits is PixelFormat['bitsAllocated'] {
  return bits === 1 || bits === 8 || bits === 16 || bits === 32 || bits === 64;
}

const KEYWORDS: readonly PixelKeyword[] = ['PixelData', 'FloatPixelData', 'DoubleFloatPixelData'];

/** Which of the three attributes holds the pixels; null when none is there. */
export function pixelKeywordOf(dataset: object): PixelKeyword | null {
  return KEYWORDS.find((keyword) => field(dataset, keyword) !== undefined) ?? null;
}

/** The format of an image's pixels; a `PixelDataError` names the attribute that is absent, malformed or contradicts another. */
export function pixelFormatOf(dataset: object): PixelFormat {
  const keyword = pixelKeywordOf(dataset);
  if (keyword === null) throw new PixelDataError('the data set has no pixel data', { attribute: 'PixelData' });
  const samplesPerPixel = integer(dataset, 'SamplesPerPixel', 1, 4, keyword === 'PixelData' ? undefined : 1);
  const width = keyword === 'FloatPixelData' ? 32 : keyword === 'DoubleFloatPixelData' ? 64 : undefined;
  const bitsAllocated = integer(dataset, 'BitsAllocated', 1, 64, width);
  if (!isAllocation(bitsAllocated) || (width !== undefined && bitsAllocated !== width) || (width === undefined && bitsAllocated === 64))
    throw new PixelDataError(`${bitsAllocated} bits allocated do not go with ${keyword}`, { attribute: 'BitsAllocated' });
  const bitsStored = width ?? integer(dataset, 'BitsStored', 1, bitsAllocated, bitsAllocated);
  const highBit = width === undefined ? integer(dataset, 'HighBit', bitsStored - 1, bitsAllocated - 1, bitsStored - 1) : width - 1;
  const photometric = field(dataset, 'PhotometricInterpretation') ?? (width === undefined ? undefined : 'MONOCHROME2');
  if (typeof photometric !== 'string')
    throw new PixelDataError('the attribute is absent or has no value', { attribute: 'PhotometricInterpretation' });
  return {
    rows: integer(dataset, 'Rows', 1, 65535),
    columns: integer(dataset, 'Columns', 1, 65535),
    samplesPerPixel,
    bitsAllocated,
    bitsStored,
    highBit,
    signed: width === undefined && integer(dataset, 'PixelRepresentation', 0, 1, bitsAllocated === 1 ? 0 : undefined) === 1,
    planarConfiguration: samplesPerPixel > 1 && integer(dataset, 'PlanarConfiguration', 0, 1, 0) === 1 ? 1 : 0,
    photometricInterpretation: photometric,
    keyword,
    numberOfFrames: integer(dataset, 'NumberOfFrames', 1, 2 ** 31 - 1, 1),
  };
}

/** Values in a decoded frame: all samples of all pixels. */
export function samplesOfFrame(format: PixelFormat): number {
  return format.rows * format.columns * format.samplesPerPixel;
}

/** Bits of one native frame. YBR_FULL_422 has two samples a pixel there (PS3.3 C.7.6.3.1.2); one-bit frames may end inside a byte. */
export function bitsOfNativeFrame(format: PixelFormat): number {
  const samples = isSubsampled(format) ? format.rows * format.columns * 2 : samplesOfFrame(format);
  return samples * format.bitsAllocated;
}

/** Chrominance of every second pixel only: native YBR_FULL_422 and YBR_PARTIAL_422. */
export function isSubsampled(format: PixelFormat): boolean {
  return format.photometricInterpretation.endsWith('_422') && format.samplesPerPixel === 3;
}
