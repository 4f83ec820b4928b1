/** JPEG baseline, and extended, of 8 bits by libjpeg-turbo, through @cornerstonejs/codec-libjpeg-turbo-8bit; of 12 bits by our own. */
/// <reference path="./emscripten.d.ts" />
import load from '@cornerstonejs/codec-libjpeg-turbo-8bit/decodewasmjs';
import { PixelDataError } from '../errors.ts';
import { decodeWith, type FrameCodec, ModuleLog } from './codec.ts';
import { encodeJpegBaseline } from './jpeg-baseline-encoder.ts';
import { decodeJpegExtended } from './jpeg-extended.ts';

const ADOBE = [0x41, 0x64, 0x6f, 0x62, 0x65];
/** APP14 that says: no colour transform. */
const NO_TRANSFORM = Uint8Array.of(0xff, 0xee, 0, 14, ...ADOBE, 0, 100, 0, 0, 0, 0, 0);

interface Headers {
  readonly precision: number;
  readonly components: number;
  /** Of the Adobe marker; null where there is none. */
  readonly transform: number | null;
  /** Where JFIF's APP0 segments stand, which mean YCbCr to libjpeg. */
  readonly jfif: readonly (readonly [number, number])[];
}

/** Reads the segments up to the first scan. */
function headersOf(bytes: Uint8Array): Headers {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) throw new PixelDataError('the JPEG stream does not begin with SOI', { offset: 0 });
  let transform: number | null = null;
  const jfif: [number, number][] = [];
  let at = 2;
  for (;;) {
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at++;
    const marker = bytes[at + 1];
    if (bytes[at] !== 0xff || marker === undefined || at + 4 > bytes.length)
      throw new PixelDataError('a JPEG marker is expected', { offset: at });
    const end = at + 2 + view.getUint16(at + 2);
    // A shorter segment has no transform, and libjpeg passes over it.
    if (marker === 0xee && end >= at + 16 && ADOBE.every((byte, index) => bytes[at + 4 + index] === byte)) transform = bytes[at + 15] ?? 0;
    if (marker === 0xe0) jfif.push([at, end]);
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc)
      return { precision: bytes[at + 4] ?? 0, components: bytes[at + 9] ?? 0, transform, jfif };
    if (marker === 0xda) throw new PixelDataError('a JPEG scan comes before the frame header', { offset: at });
    at = end;
  }
}

/** The stream with a marker that keeps libjpeg from transforming colours: what they mean is the Photometric Interpretation's to say. */
function withoutTransform(bytes: Uint8Array, headers: Headers): Uint8Array {
  const parts = [bytes.subarray(0, 2), NO_TRANSFORM];
  let at = 2;
  for (const [from, to] of headers.jfif) {
    parts.push(bytes.subarray(at, from));
    at = to;
  }
  parts.push(bytes.subarray(at));
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let place = 0;
  for (const part of parts) {
    out.set(part, place);
    place += part.length;
  }
  return out;
}

const DEFAULT_QUALITY = 95;

/** The module's own encoder writes beyond its buffer when a frame does not get smaller, so encoding is ours. */
export async function loadTurbo(locate?: (file: string, folder: string) => string): Promise<FrameCodec> {
  const log = new ModuleLog();
  const { JPEGDecoder } = await load(log.options(locate));
  return {
    decode: (bytes) => {
      const headers = headersOf(bytes);
      if (headers.precision === 12) return decodeJpegExtended(bytes);
      if (headers.precision !== 8) throw new PixelDataError(`JPEG of ${headers.precision} bits a sample is lossless only`);
      // The Adobe marker is explicit that the encoder transformed; without it components are given as they were coded.
      const transformed = headers.components === 3 && headers.transform !== null && headers.transform !== 0;
      const plain = headers.components === 3 && headers.transform === null ? withoutTransform(bytes, headers) : bytes;
      return decodeWith(JPEGDecoder, plain, log, (frame) => ({ ...frame, transformUndone: transformed }));
    },
    encode: (bytes, format, options) => encodeJpegBaseline(bytes, format, options.quality ?? DEFAULT_QUALITY),
  };
}
