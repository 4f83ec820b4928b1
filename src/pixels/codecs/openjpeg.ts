/** JPEG 2000 by OpenJPEG, through @cornerstonejs/codec-openjpeg. */
/// <reference path="./emscripten.d.ts" />
import load from '@cornerstonejs/codec-openjpeg/wasmjs';
import { PixelDataError } from '../errors.ts';
import { checkedDepth, decodeWith, encodeWith, type FrameCodec, ModuleLog, refuseDeepColour } from './codec.ts';
import { checkCodestream } from './codestream.ts';

const DEFAULT_RATIO = 20;
/** Frames must be at least this wide and high for five decompositions. */
const LEAST = 32;

export async function loadOpenJpeg(locate: ((file: string, folder: string) => string) | undefined, lossless: boolean): Promise<FrameCodec> {
  const log = new ModuleLog();
  const { J2KDecoder, J2KEncoder } = await load(log.options(locate));
  return {
    // OpenJPEG undoes the multiple component transform: YBR_RCT and YBR_ICT come out as RGB.
    decode: (bytes, format) => {
      checkCodestream(bytes);
      return decodeWith(J2KDecoder, bytes, log, (frame) => ({
        ...checkedDepth(frame),
        transformUndone: /^YBR_(?:RCT|ICT)$/.test(format.photometricInterpretation),
      }));
    },
    encode: (bytes, format, options) => {
      if (format.rows < LEAST || format.columns < LEAST)
        throw new PixelDataError(`JPEG 2000 frames have at least ${LEAST} × ${LEAST} pixels`);
      refuseDeepColour(format);
      return encodeWith(J2KEncoder, bytes, format, log, (encoder) => {
        encoder.setQuality(lossless, 1);
        if (!lossless) encoder.setCompressionRatio(0, options.compressionRatio ?? DEFAULT_RATIO);
      });
    },
  };
}
