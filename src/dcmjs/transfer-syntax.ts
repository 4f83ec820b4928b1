/** Transfer syntaxes (PS3.5 Annex A) by what they mean for the encoding of elements. */

export const IMPLICIT_LITTLE_ENDIAN = '1.2.840.10008.1.2';
export const EXPLICIT_LITTLE_ENDIAN = '1.2.840.10008.1.2.1';
export const DEFLATED_EXPLICIT_LITTLE_ENDIAN = '1.2.840.10008.1.2.1.99';
export const EXPLICIT_BIG_ENDIAN = '1.2.840.10008.1.2.2';
/** Those whose Pixel Data are one value; Encapsulated Uncompressed Explicit VR Little Endian is none of them. */
const NATIVE = new Set([
  IMPLICIT_LITTLE_ENDIAN,
  EXPLICIT_LITTLE_ENDIAN,
  DEFLATED_EXPLICIT_LITTLE_ENDIAN,
  EXPLICIT_BIG_ENDIAN,
  '1.2.840.10008.1.20',
]);

export interface Encoding {
  readonly implicit: boolean;
  readonly littleEndian: boolean;
  readonly deflated: boolean;
}

export function encodingOf(uid: string): Encoding {
  return {
    implicit: uid === IMPLICIT_LITTLE_ENDIAN,
    littleEndian: uid !== EXPLICIT_BIG_ENDIAN,
    deflated: uid === DEFLATED_EXPLICIT_LITTLE_ENDIAN || uid === '1.2.840.10008.1.2.4.95' || uid === '1.2.840.10008.1.2.4.205',
  };
}

/** True where Pixel Data are fragments. */
export function isEncapsulated(uid: string): boolean {
  return !NATIVE.has(uid);
}
