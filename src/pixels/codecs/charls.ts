/** JPEG-LS by CharLS, through @cornerstonejs/codec-charls. */
/// <reference path="./emscripten.d.ts" />
import load from '@cornerstonejs/codec-charls/wasmjs';
import { PixelDataError } from '../errors.ts';
import { type CodedFrame, decodeWith, encodeWith, type FrameCodec, ModuleLog } from './codec.ts';

/** Components one after another, as scans of their own hold them, to components side by side. */
function interleaved(frame: CodedFrame): CodedFrame {
  const width = frame.bitsPerSample > 8 ? 2 : 1;
  const pixels = frame.rows * frame.columns;
  const bytes = new Uint8Array(frame.bytes.length);
  for (let component = 0; component < frame.components; component++)
    for (let pixel = 0; pixel < pixels; pixel++)
      for (let byte = 0; byte < width; byte++)
        bytes[(pixel * frame.components + component) * width + byte] = frame.bytes[(component * pixels + pixel) * width + byte] ?? 0;
  return { ...frame, bytes };
}

const DEFAULT_DIFFERENCE = 2;

/** Throws where the end marker (T.87 C.1.1) is missing: CharLS can look for half a minute for what was cut off. */
function checkEnd(bytes: Uint8Array): void {
  for (let at = bytes.length - 1; at > 0; at--) if (bytes[at] === 0xd9 && bytes[at - 1] === 0xff) return;
  throw new PixelDataError('the codestream is damaged or cut off: its end marker is missing', { offset: bytes.length });
}

export async function loadCharls(locate?: (file: string, folder: string) => string, nearLossless = false): Promise<FrameCodec> {
  const log = new ModuleLog();
  const { JpegLSDecoder, JpegLSEncoder } = await load(log.options(locate));
  return {
    decode: (bytes) => {
      checkEnd(bytes);
      return decodeWith(JpegLSDecoder, bytes, log, (frame, decoder) =>
        frame.components > 1 && Number(decoder.getInterleaveMode()) === 0 ? interleaved(frame) : frame,
      );
    },
    encode: (bytes, format, options) => {
      if (format.bitsStored < 2) throw new PixelDataError('JPEG-LS holds samples of 2 bits or more', { attribute: 'BitsStored' });
      // Values near the ends of the range would come back at the other end.
      if (nearLossless && format.signed)
        throw new PixelDataError('near-lossless JPEG-LS holds unsigned samples', { attribute: 'PixelRepresentation' });
      return encodeWith(JpegLSEncoder, bytes, format, log, (encoder) => {
        encoder.setNearLossless(nearLossless ? (options.nearLossless ?? DEFAULT_DIFFERENCE) : 0);
        // Samples of a pixel together: what the frame's bytes are.
        if (format.samplesPerPixel > 1) encoder.setInterleaveMode(2);
      });
    },
  };
}
