/** Transfer syntaxes of segmentations: lossless ones only, since every pixel means something (R-SEG-9). */
import { AuthoringError } from '../../content/errors.ts';
import type { FrameCodec } from '../../pixels/codecs/codec.ts';
import { loadCodec } from '../../pixels/codecs/registry.ts';
import { HTJ2K_LOSSLESS, HTJ2K_LOSSLESS_RPCL, isNative, JPEG_2000_LOSSLESS, JPEG_LS_LOSSLESS } from '../../pixels/syntaxes.ts';
import {
  DEFLATED_EXPLICIT_LITTLE_ENDIAN,
  EXPLICIT_BIG_ENDIAN,
  EXPLICIT_LITTLE_ENDIAN,
  IMPLICIT_LITTLE_ENDIAN,
  RLE_LOSSLESS,
} from '../common/transfer-syntaxes.ts';
import type { SegmentationType } from './content.ts';

const NATIVE = [IMPLICIT_LITTLE_ENDIAN, EXPLICIT_LITTLE_ENDIAN, DEFLATED_EXPLICIT_LITTLE_ENDIAN];
/** These hold pixels of one bit too. */
const OF_BITS = [JPEG_2000_LOSSLESS, HTJ2K_LOSSLESS, HTJ2K_LOSSLESS_RPCL];
const OF_BYTES = [RLE_LOSSLESS, JPEG_LS_LOSSLESS];

/**
 * The transfer syntax asked for; Explicit VR Little Endian when none is.
 * @throws AuthoringError for one in which segments of the type are not encoded.
 */
export function segmentationSyntax(uid: string | undefined, type: SegmentationType): string {
  if (uid === undefined) return EXPLICIT_LITTLE_ENDIAN;
  if (uid === EXPLICIT_BIG_ENDIAN)
    throw new AuthoringError('transferSyntaxUID', 'Explicit VR Big Endian is retired; use Explicit VR Little Endian');
  const allowed = type === 'BINARY' ? [...NATIVE, ...OF_BITS] : [...NATIVE, ...OF_BITS, ...OF_BYTES];
  if (!allowed.includes(uid))
    throw new AuthoringError(
      'transferSyntaxUID',
      `${uid} is no lossless syntax of ${type === 'BINARY' ? 'pixels of one bit' : 'labels and fractions'}; ${allowed.join(', ')} are`,
    );
  return uid;
}

/** The codec that encodes frames in a transfer syntax; null where none is needed. */
export async function codecFor(uid: string | undefined): Promise<FrameCodec | null> {
  return uid === undefined || isNative(uid) || uid === RLE_LOSSLESS ? null : loadCodec(uid);
}
