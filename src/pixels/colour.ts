/** Colour transforms between YBR and RGB (PS3.3 C.7.6.3.1.2), on samples side by side. */
import { PixelDataError } from './errors.ts';

function clamped(value: number, most: number): number {
  return value <= 0 ? 0 : value >= most ? most : Math.round(value);
}

/** YBR_FULL (also _422 with chrominance for every pixel), or YBR_PARTIAL_420 and _422, to RGB; same number of bits. */
export function ybrToRgb(
  samples: ArrayLike<number>,
  bits: 8 | 16,
  photometric = 'YBR_FULL',
): Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> {
  if (samples.length % 3 !== 0) throw new PixelDataError('three samples a pixel are expected');
  const most = 2 ** bits - 1;
  const half = 2 ** (bits - 1);
  const partial = photometric.startsWith('YBR_PARTIAL');
  // In the partial range black is 16 and white 235 of 255, chrominance from 16 to 240.
  const black = partial ? 16 * 2 ** (bits - 8) : 0;
  const luma = partial ? 255 / 219 : 1;
  const chroma = partial ? 255 / 224 : 1;
  const out = bits === 8 ? new Uint8Array(samples.length) : new Uint16Array(samples.length);
  for (let at = 0; at < out.length; at += 3) {
    const y = ((samples[at] ?? 0) - black) * luma;
    const cb = ((samples[at + 1] ?? 0) - half) * chroma;
    const cr = ((samples[at + 2] ?? 0) - half) * chroma;
    out[at] = clamped(y + 1.402 * cr, most);
    out[at + 1] = clamped(y - 0.344136286 * cb - 0.714136286 * cr, most);
    out[at + 2] = clamped(y + 1.772 * cb, most);
  }
  return out;
}

/** RGB to YBR_FULL; same number of bits. */
export function rgbToYbr(samples: ArrayLike<number>, bits: 8 | 16): Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> {
  if (samples.length % 3 !== 0) throw new PixelDataError('three samples a pixel are expected');
  const most = 2 ** bits - 1;
  const half = 2 ** (bits - 1);
  const out = bits === 8 ? new Uint8Array(samples.length) : new Uint16Array(samples.length);
  for (let at = 0; at < out.length; at += 3) {
    const [r, g, b] = [samples[at] ?? 0, samples[at + 1] ?? 0, samples[at + 2] ?? 0];
    out[at] = clamped(0.299 * r + 0.587 * g + 0.114 * b, most);
    out[at + 1] = clamped(half - 0.168735892 * r - 0.331264108 * g + 0.5 * b, most);
    out[at + 2] = clamped(half + 0.5 * r - 0.418687589 * g - 0.081312411 * b, most);
  }
  return out;
}
