/** Codecs by transfer syntax: loaded when first needed, from packages that are optional. */
import { PixelDataError } from '../errors.ts';
import type { PixelFormat } from '../format.ts';
import { decodeRle, encodeRle } from '../rle.ts';
import * as uid from '../syntaxes.ts';
import type { FrameCodec } from './codec.ts';
import { jpegLossless } from './jpeg-lossless.ts';

/** Where a bundler or a web page keeps the `.wasm` files of the codec packages. */
export type LocateFile = (file: string, folder: string) => string;

function rleLayout(format: PixelFormat): Parameters<typeof decodeRle>[1] {
  const { rows, columns, samplesPerPixel, bitsAllocated } = format;
  if (bitsAllocated === 1 || bitsAllocated === 64)
    throw new PixelDataError(`RLE has no frames of ${bitsAllocated} bits allocated`, { attribute: 'BitsAllocated' });
  return { rows, columns, samplesPerPixel, bitsAllocated };
}

const rle: FrameCodec = {
  decode: (bytes, format) => ({
    rows: format.rows,
    columns: format.columns,
    components: format.samplesPerPixel,
    bitsPerSample: format.bitsAllocated,
    signed: format.signed,
    bytes: decodeRle(bytes, rleLayout(format)),
    transformUndone: false,
  }),
  encode: (bytes, format) => encodeRle(bytes, rleLayout(format)),
};

let locate: LocateFile | undefined;

/** Tells where the `.wasm` files are, for codecs loaded from then on. Not needed in Node. */
export function locateCodecFiles(locateFile: LocateFile | undefined): void {
  locate = locateFile;
}

type Loader = () => Promise<FrameCodec>;

/** True when a module stopped in a way that leaves its memory in disorder. */
function isFatal(error: unknown): boolean {
  const cause = error instanceof PixelDataError ? error.cause : error;
  return cause instanceof Error && /^(?:RuntimeError|RangeError)$/.test(cause.name);
}

/** Loads once; again after a failed load, such as of a page that was offline, and after a module broke down. */
function once(load: Loader): Loader {
  let loaded: Promise<FrameCodec> | undefined;
  const guard = (codec: FrameCodec): FrameCodec => {
    let broken = false;
    const guarded = <T>(work: () => T): T => {
      if (broken) throw new PixelDataError('the codec broke down on an earlier frame; load it again');
      try {
        return work();
      } catch (error) {
        if (isFatal(error)) {
          broken = true;
          loaded = undefined;
        }
        throw error;
      }
    };
    const { encode } = codec;
    return {
      decode: (bytes, format) => guarded(() => codec.decode(bytes, format)),
      ...(encode ? { encode: (bytes, format, options) => guarded(() => encode(bytes, format, options)) } : {}),
    };
  };
  return () => {
    loaded ??= load().then(guard, (error: unknown) => {
      loaded = undefined;
      throw error;
    });
    return loaded;
  };
}

const charls = once(async () => (await import('./charls.ts')).loadCharls(locate));
const nearLossless = once(async () => (await import('./charls.ts')).loadCharls(locate, true));
const openjpeg = once(async () => (await import('./openjpeg.ts')).loadOpenJpeg(locate, true));
const openjpegLossy = once(async () => (await import('./openjpeg.ts')).loadOpenJpeg(locate, false));
const openjph = once(async () => (await import('./openjph.ts')).loadOpenJph(locate, 'lossless'));
const openjphRpcl = once(async () => (await import('./openjph.ts')).loadOpenJph(locate, 'rpcl'));
const openjphDecoder = once(async () => (await import('./openjph.ts')).loadOpenJph(locate, 'decode'));
const turbo = once(async () => (await import('./turbo.ts')).loadTurbo(locate));
const turboDecoder = once(async () => ({ decode: (await (await import('./turbo.ts')).loadTurbo(locate)).decode }));

interface Entry {
  readonly load: Loader;
  /** Package that the codec comes from; null for our own. */
  readonly from: string | null;
}

const codecs = new Map<string, Entry>([
  [uid.RLE_LOSSLESS, { load: () => Promise.resolve(rle), from: null }],
  [uid.JPEG_LOSSLESS, { load: () => Promise.resolve(jpegLossless), from: null }],
  [uid.JPEG_LOSSLESS_SV1, { load: () => Promise.resolve(jpegLossless), from: null }],
  [uid.JPEG_BASELINE, { load: turbo, from: '@cornerstonejs/codec-libjpeg-turbo-8bit' }],
  [uid.JPEG_EXTENDED, { load: turboDecoder, from: '@cornerstonejs/codec-libjpeg-turbo-8bit' }],
  [uid.JPEG_LS_LOSSLESS, { load: charls, from: '@cornerstonejs/codec-charls' }],
  [uid.JPEG_LS_NEAR_LOSSLESS, { load: nearLossless, from: '@cornerstonejs/codec-charls' }],
  [uid.JPEG_2000_LOSSLESS, { load: openjpeg, from: '@cornerstonejs/codec-openjpeg' }],
  [uid.JPEG_2000, { load: openjpegLossy, from: '@cornerstonejs/codec-openjpeg' }],
  [uid.HTJ2K_LOSSLESS, { load: openjph, from: '@cornerstonejs/codec-openjph' }],
  [uid.HTJ2K_LOSSLESS_RPCL, { load: openjphRpcl, from: '@cornerstonejs/codec-openjph' }],
  [uid.HTJ2K, { load: openjphDecoder, from: '@cornerstonejs/codec-openjph' }],
]);

/** Transfer syntaxes whose frames can be decoded when the optional packages are installed; native ones not among them. */
export function decodableSyntaxes(): readonly string[] {
  return [...codecs.keys()];
}

/** Makes `codec` the codec of a transfer syntax, such as one of video, or instead of the usual one. */
export function registerCodec(transferSyntaxUID: string, load: () => Promise<FrameCodec>): void {
  codecs.set(transferSyntaxUID, { load: once(load), from: null });
}

/**
 * The codec of an encapsulated transfer syntax. A `PixelDataError` names the transfer syntax where there is none,
 * and the package to install where that is missing.
 */
export async function loadCodec(transferSyntaxUID: string): Promise<FrameCodec> {
  const entry = codecs.get(transferSyntaxUID);
  if (!entry) throw new PixelDataError('there is no codec for this transfer syntax', { transferSyntaxUID });
  try {
    return await entry.load();
  } catch (error) {
    throw new PixelDataError(
      entry.from === null ? 'the codec could not be loaded' : `the codec could not be loaded; is the package ${entry.from} installed?`,
      { transferSyntaxUID },
      error,
    );
  }
}
