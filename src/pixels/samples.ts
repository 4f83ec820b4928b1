/** Bytes of frames to samples and back: width, byte order, unused bits, planes of components, subsampled chrominance. */
import { unpackBits, packBits } from './bits.ts';
import { PixelDataError } from './errors.ts';
import { bitsOfNativeFrame, isSubsampled, type PixelFormat, samplesOfFrame } from './format.ts';

/** Samples of a frame. One kind of array for each width and sign; one-bit pixels have a byte each. */
export type Samples =
  | Uint8Array<ArrayBuffer>
  | Int8Array<ArrayBuffer>
  | Uint16Array<ArrayBuffer>
  | Int16Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | Int32Array<ArrayBuffer>
  | Float32Array<ArrayBuffer>
  | Float64Array<ArrayBuffer>;

/** An array of the kind that holds samples of this format. */
export function samplesLike(format: PixelFormat, buffer: ArrayBuffer): Samples {
  if (format.keyword === 'FloatPixelData') return new Float32Array(buffer);
  if (format.keyword === 'DoubleFloatPixelData') return new Float64Array(buffer);
  switch (format.bitsAllocated) {
    case 16:
      return format.signed ? new Int16Array(buffer) : new Uint16Array(buffer);
    case 32:
      return format.signed ? new Int32Array(buffer) : new Uint32Array(buffer);
    default:
      return format.signed && format.bitsAllocated === 8 ? new Int8Array(buffer) : new Uint8Array(buffer);
  }
}

export const LITTLE_ENDIAN_HOST = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** A copy of little endian bytes as the host's numbers. */
function hostOrder(bytes: Uint8Array, width: number): ArrayBuffer {
  const copy = new Uint8Array(bytes);
  if (!LITTLE_ENDIAN_HOST && width > 1) for (let at = 0; at + width <= copy.length; at += width) copy.subarray(at, at + width).reverse();
  return copy.buffer;
}

/** Leaves only the stored bits: shifts them down to bit 0 and extends the sign, so that overlays in unused bits are no values. */
export function keepStoredBits(samples: Samples, format: PixelFormat): Samples {
  const { bitsAllocated, bitsStored, highBit, signed } = format;
  if (bitsStored === bitsAllocated || format.keyword !== 'PixelData' || bitsAllocated === 1) return samples;
  const left = 31 - highBit;
  const right = 32 - bitsStored;
  // A typed array keeps the low bits of what is stored in it, whatever their sign.
  if (signed) for (let at = 0; at < samples.length; at++) samples[at] = ((samples[at] ?? 0) << left) >> right;
  else for (let at = 0; at < samples.length; at++) samples[at] = ((samples[at] ?? 0) << left) >>> right;
  return samples;
}

/** Planes of components to samples side by side. */
function interleave(samples: Samples, format: PixelFormat): Samples {
  const { samplesPerPixel } = format;
  const pixels = samples.length / samplesPerPixel;
  const out = samplesLike(format, new ArrayBuffer(samples.byteLength));
  for (let sample = 0; sample < samplesPerPixel; sample++)
    for (let pixel = 0, at = sample; pixel < pixels; pixel++, at += samplesPerPixel) out[at] = samples[sample * pixels + pixel] ?? 0;
  return out;
}

/** Y Y Cb Cr of two pixels each to Y Cb Cr of every pixel, chrominance repeated. */
function fillChrominance(samples: Samples, format: PixelFormat): Samples {
  const out = samplesLike(format, new ArrayBuffer(samplesOfFrame(format) * (format.bitsAllocated / 8)));
  for (let from = 0, at = 0; at < out.length; from += 4, at += 6) {
    out[at] = samples[from] ?? 0;
    out[at + 3] = samples[from + 1] ?? 0;
    out[at + 1] = out[at + 4] = samples[from + 2] ?? 0;
    out[at + 2] = out[at + 5] = samples[from + 3] ?? 0;
  }
  return out;
}

/**
 * Samples of a native frame: (row, column, sample), components side by side, as many as the format says.
 * @param bytes little endian; of one-bit pixels those that hold the frame, which begins at `firstBit` of the first byte.
 */
export function nativeSamples(bytes: Uint8Array, format: PixelFormat, firstBit = 0): Samples {
  const bits = bitsOfNativeFrame(format);
  if (bytes.length * 8 < bits + firstBit)
    throw new PixelDataError(`the frame needs ${Math.ceil(bits / 8)} bytes, but ${bytes.length} are there`, { attribute: format.keyword });
  if (format.bitsAllocated === 1) return unpackBits(bytes, samplesOfFrame(format), firstBit);
  if (isSubsampled(format) && (format.columns % 2 === 1 || format.planarConfiguration === 1))
    throw new PixelDataError('subsampled chrominance needs an even number of columns and samples side by side', {
      attribute: 'PhotometricInterpretation',
    });
  const samples = samplesLike(format, hostOrder(bytes.subarray(0, bits / 8), format.bitsAllocated / 8));
  if (isSubsampled(format)) return fillChrominance(samples, format);
  return format.planarConfiguration === 1 ? interleave(samples, format) : samples;
}

/** Little endian bytes of samples; a byte a pixel is packed where one bit is allocated. */
export function sampleBytes(samples: Samples, format: PixelFormat): Uint8Array<ArrayBuffer> {
  if (samples.length !== samplesOfFrame(format))
    throw new PixelDataError(`${samplesOfFrame(format)} samples are expected, not ${samples.length}`);
  if (format.bitsAllocated === 1) return packBits(samples);
  const bytes = new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength);
  if (samples.BYTES_PER_ELEMENT * 8 !== format.bitsAllocated)
    throw new PixelDataError(`samples of ${samples.BYTES_PER_ELEMENT * 8} bits do not go with ${format.bitsAllocated} bits allocated`, {
      attribute: 'BitsAllocated',
    });
  return new Uint8Array(hostOrder(bytes, samples.BYTES_PER_ELEMENT));
}
