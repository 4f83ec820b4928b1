/** Whether a JPEG 2000 codestream (ISO/IEC 15444-1 Annex A) is whole: some decoders fill up what is cut off without a word. */
import { PixelDataError } from '../errors.ts';

const SOC = 0xff4f;
const SOT = 0xff90;
const EOC = 0xffd9;

/** Throws a `PixelDataError` with the byte where a codestream breaks off. Streams in a JP2 file's boxes are left to the decoder. */
export function checkCodestream(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const fail = (reason: string, offset: number): never => {
    throw new PixelDataError(`the codestream is damaged or cut off: ${reason}`, { offset });
  };
  const marker = (at: number): number => (at + 2 <= bytes.length ? view.getUint16(at) : fail('it ends early', bytes.length));
  if (bytes.length >= 12 && view.getUint32(0) === 12 && view.getUint32(4) === 0x6a502020) return;
  if (marker(0) !== SOC) fail('it does not begin with SOC', 0);
  let at = 2;
  while (marker(at) !== SOT) {
    if (marker(at) < 0xff00 || marker(at) === EOC) fail('a marker of the main header is expected', at);
    at += 2 + marker(at + 2);
  }
  while (at < bytes.length && marker(at) === SOT) {
    if (at + 12 > bytes.length) fail('a tile-part header ends early', bytes.length);
    const length = view.getUint32(at + 6);
    if (length === 0) {
      // The last tile-part may reach to the end of the codestream, which may be padded by a byte.
      const end = bytes.at(-1) === 0 && bytes.at(-2) === 0xd9 ? bytes.length - 3 : bytes.length - 2;
      if (end < at + 12 || marker(end) !== EOC) fail('its end marker is missing', bytes.length);
      return;
    }
    if (length < 14 || at + length > bytes.length) fail(`a tile-part of ${length} bytes does not fit`, at);
    at += length;
  }
  if (at + 2 <= bytes.length && marker(at) !== EOC) fail('neither a tile-part nor the end follows', at);
}
