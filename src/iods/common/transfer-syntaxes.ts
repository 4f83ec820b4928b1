/** Transfer syntaxes that IOD classes encode (PS3.5 Annex A). */
import { AuthoringError } from '../../content/errors.ts';

export const IMPLICIT_LITTLE_ENDIAN = '1.2.840.10008.1.2';
export const EXPLICIT_LITTLE_ENDIAN = '1.2.840.10008.1.2.1';
export const DEFLATED_EXPLICIT_LITTLE_ENDIAN = '1.2.840.10008.1.2.1.99';
export const EXPLICIT_BIG_ENDIAN = '1.2.840.10008.1.2.2';
export const RLE_LOSSLESS = '1.2.840.10008.1.2.5';

const ENCODED: ReadonlySet<string> = new Set([
  IMPLICIT_LITTLE_ENDIAN,
  EXPLICIT_LITTLE_ENDIAN,
  DEFLATED_EXPLICIT_LITTLE_ENDIAN,
  RLE_LOSSLESS,
]);

/**
 * The transfer syntax that an author asks for; Explicit VR Little Endian when none is.
 * @throws AuthoringError for Big Endian, which is retired, and for syntaxes that are not encoded.
 */
export function checkedTransferSyntax(uid: string | undefined): string {
  if (uid === undefined) return EXPLICIT_LITTLE_ENDIAN;
  if (uid === EXPLICIT_BIG_ENDIAN)
    throw new AuthoringError('transferSyntaxUID', 'Explicit VR Big Endian is retired; use Explicit VR Little Endian');
  if (!ENCODED.has(uid)) {
    throw new AuthoringError(
      'transferSyntaxUID',
      `${uid} is not encoded here; native little endian syntaxes and RLE Lossless (${RLE_LOSSLESS}) are`,
    );
  }
  return uid;
}
