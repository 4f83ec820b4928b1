/** The size that a codestream says it has: a damaged one may say 65535 × 65535, which no decoder should be asked for. */

export interface CodedSize {
  readonly rows: number;
  readonly columns: number;
  readonly components: number;
}

const SOI = 0xffd8;
const SOC = 0xff4f;
const SIZ = 0xff51;
const SOS = 0xffda;
const SOF_JPEG_LS = 0xfff7;
/** Start of frame of JPEG, but for tables of Huffman codes, arithmetic coding and an extension that share its range. */
const isStartOfFrame = (marker: number): boolean =>
  (marker >= 0xffc0 && marker <= 0xffcf && marker !== 0xffc4 && marker !== 0xffc8 && marker !== 0xffcc) || marker === SOF_JPEG_LS;

/** Of JPEG, JPEG-LS, JPEG 2000 and HTJ2K (T.81 B.2.2, T.87 C.2.2, T.800 A.5.1); null where it is not found, or left to the end of the frame. */
export function codedSize(bytes: Uint8Array): CodedSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const word = (at: number): number => (at + 2 <= bytes.length ? view.getUint16(at) : 0);
  const long = (at: number): number => (at + 4 <= bytes.length ? view.getUint32(at) : 0);
  if (word(0) === SOC && word(2) === SIZ) return { rows: long(12) - long(20), columns: long(8) - long(16), components: word(40) };
  if (word(0) !== SOI) return null;
  for (let at = 2; at + 4 <= bytes.length; ) {
    const marker = word(at);
    if (marker < 0xff00 || marker === SOS) return null;
    if (isStartOfFrame(marker)) {
      const rows = word(at + 5);
      return rows === 0 ? null : { rows, columns: word(at + 7), components: bytes[at + 9] ?? 0 };
    }
    // A marker may have any number of fill bytes before it.
    at += marker === 0xffff ? 1 : 2 + word(at + 2);
  }
  return null;
}
