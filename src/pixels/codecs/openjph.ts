/** High-throughput JPEG 2000 by OpenJPH, through @cornerstonejs/codec-openjph. */
import load from '@cornerstonejs/codec-openjph';
import { decodeWith, encodeWith, type FrameCodec, ModuleLog } from './codec.ts';

/** Progression order RPCL, which .202 requires. */
const RPCL = 2;
const DEFAULT_RATIO = 20;

export async function loadOpenJph(
  locate: ((file: string, folder: string) => string) | undefined,
  kind: 'lossless' | 'rpcl' | 'lossy',
): Promise<FrameCodec> {
  const log = new ModuleLog();
  const { HTJ2KDecoder, HTJ2KEncoder } = await load(log.options(locate));
  return {
    decode: (bytes, format) =>
      decodeWith(HTJ2KDecoder, bytes, log, (frame) => ({
        ...frame,
        transformUndone: /^YBR_(?:RCT|ICT)$/.test(format.photometricInterpretation),
      })),
    encode: (bytes, format, options) =>
      encodeWith(HTJ2KEncoder, bytes, format, log, (encoder) => {
        // The step of the quantizer grows with the ratio; OpenJPH has no target size.
        encoder.setQuality(kind !== 'lossy', (options.compressionRatio ?? DEFAULT_RATIO) / 10000);
        if (kind === 'rpcl') {
          encoder.setProgressionOrder(RPCL);
          encoder.setTLMMarker(true);
        }
      }),
  };
}
