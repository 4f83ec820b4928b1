/** Transfer syntaxes (PS3.5 Annex A) as pixel data see them. */

export const RLE_LOSSLESS = '1.2.840.10008.1.2.5';
export const JPEG_BASELINE = '1.2.840.10008.1.2.4.50';
export const JPEG_EXTENDED = '1.2.840.10008.1.2.4.51';
export const JPEG_LOSSLESS = '1.2.840.10008.1.2.4.57';
export const JPEG_LOSSLESS_SV1 = '1.2.840.10008.1.2.4.70';
export const JPEG_LS_LOSSLESS = '1.2.840.10008.1.2.4.80';
export const JPEG_LS_NEAR_LOSSLESS = '1.2.840.10008.1.2.4.81';
export const JPEG_2000_LOSSLESS = '1.2.840.10008.1.2.4.90';
export const JPEG_2000 = '1.2.840.10008.1.2.4.91';
export const HTJ2K_LOSSLESS = '1.2.840.10008.1.2.4.201';
export const HTJ2K_LOSSLESS_RPCL = '1.2.840.10008.1.2.4.202';
export const HTJ2K = '1.2.840.10008.1.2.4.203';
export const EXPLICIT_BIG_ENDIAN = '1.2.840.10008.1.2.2';

const NATIVE = new Set(['1.2.840.10008.1.2', '1.2.840.10008.1.2.1', '1.2.840.10008.1.2.1.99', EXPLICIT_BIG_ENDIAN]);

/** True where Pixel Data are one value, uncompressed: fragments and codecs play no part. */
export function isNative(transferSyntaxUID: string): boolean {
  return NATIVE.has(transferSyntaxUID);
}

/** Lossy Image Compression and its Method (PS3.3 C.7.6.1.1.5) of images in a transfer syntax; `null` for methods of lossless ones. */
export function lossyCompression(transferSyntaxUID: string): { readonly lossy: '00' | '01'; readonly method: string | null } {
  switch (transferSyntaxUID) {
    case JPEG_BASELINE:
    case JPEG_EXTENDED:
      return { lossy: '01', method: 'ISO_10918_1' };
    case JPEG_LS_NEAR_LOSSLESS:
      return { lossy: '01', method: 'ISO_14495_1' };
    case JPEG_2000:
      return { lossy: '01', method: 'ISO_15444_1' };
    case HTJ2K:
      return { lossy: '01', method: 'ISO_15444_15' };
    default:
      return { lossy: '00', method: null };
  }
}
