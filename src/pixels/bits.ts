/** Pixels of one bit (PS3.5 8.1.1): eight in a byte, the first in the lowest bit, frames following each other without padding. */

/**
 * Packs pixels.
 * @param pixels one byte a pixel, frame after frame, row by row; any value but 0 is 1.
 * @returns ceil(pixels / 8) bytes; unused bits of the last one are 0.
 */
export function packBits(pixels: ArrayLike<number>): Uint8Array<ArrayBuffer> {
  const count = pixels.length;
  const packed = new Uint8Array(Math.ceil(count / 8));
  let at = 0;
  for (let byte = 0; at < count; byte++) {
    let bits = 0;
    for (let bit = 1; bit < 256 && at < count; bit <<= 1, at++) if (pixels[at] !== 0) bits |= bit;
    packed[byte] = bits;
  }
  return packed;
}

/**
 * Unpacks pixels.
 * @param packed as `packBits` gives them.
 * @param count pixels wanted.
 * @param first the pixel that comes first, when a frame begins inside a byte.
 * @returns one byte a pixel, 0 or 1.
 * @throws RangeError when there are fewer.
 */
export function unpackBits(packed: Uint8Array, count: number, first = 0): Uint8Array<ArrayBuffer> {
  if (first < 0 || count < 0 || first + count > packed.length * 8) {
    throw new RangeError(
      `${packed.length} bytes hold ${packed.length * 8} pixels of one bit; pixels ${first} to ${first + count} were asked for`,
    );
  }
  const pixels = new Uint8Array(count);
  for (let index = 0; index < count; index++) {
    const at = first + index;
    pixels[index] = ((packed[at >> 3] ?? 0) >> (at & 7)) & 1;
  }
  return pixels;
}
