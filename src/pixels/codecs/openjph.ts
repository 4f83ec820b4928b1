/** High-throughput JPEG 2000 by OpenJPH, through @cornerstonejs/codec-openjph. */
/// <reference path="./emscripten.d.ts" />
import load from '@cornerstonejs/codec-openjph';
import { checkedDepth, decodeWith, encodeWith, type FrameCodec, ModuleLog, refuseDeepColour } from './codec.ts';
import { checkCodestream } from './codestream.ts';

/** Progression order RPCL, which .202 requires. */
const RPCL = 2;

export async function loadOpenJph(
  locate: ((file: string, folder: string) => string) | undefined,
  kind: 'lossless' | 'rpcl' | 'decode',
): Promise<FrameCodec> {
  const log = new ModuleLog();
  const { HTJ2KDecoder, HTJ2KEncoder } = await load(log.options(locate));
  return {
    decode: (bytes, format) => {
      checkCodestream(bytes);
      return decodeWith(HTJ2KDecoder, bytes, log, (frame) => ({
        ...checkedDepth(frame),
        transformUndone: /^YBR_(?:RCT|ICT)$/.test(format.photometricInterpretation),
      }));
    },
    ...(kind === 'decode'
      ? {}
      : {
          encode: (bytes, format) => {
            refuseDeepColour(format);
            return encodeWith(HTJ2KEncoder, bytes, format, log, (encoder) => {
              encoder.setQuality(true, 0);
              if (kind === 'rpcl') {
                encoder.setProgressionOrder(RPCL);
                encoder.setTLMMarker(true);
              }
            });
          },
        }),
  };
}
