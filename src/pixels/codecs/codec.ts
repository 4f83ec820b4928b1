/** What a codec is: one compressed frame to samples and back. */
import { PixelDataError } from '../errors.ts';
import type { PixelFormat } from '../format.ts';

/** A frame as its codestream describes it. */
export interface CodedFrame {
  readonly rows: number;
  readonly columns: number;
  readonly components: number;
  /** Precision in the codestream. */
  readonly bitsPerSample: number;
  readonly signed: boolean;
  /** Little endian, components side by side; one byte a sample to 8 bits of precision, two to 16, four above. The caller's own. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** True when the codec undid a colour transform, so that samples are RGB whatever the Photometric Interpretation says. */
  readonly transformUndone: boolean;
}

export interface EncodeOptions {
  /** JPEG, from 1 to 100; default 95. */
  readonly quality?: number;
  /** JPEG 2000: how many times smaller than the native frame; default 20. */
  readonly compressionRatio?: number;
  /** JPEG-LS: greatest difference of a sample in near-lossless coding; default 2. */
  readonly nearLossless?: number;
}

/** A loaded codec; synchronous. */
export interface FrameCodec {
  decode(bytes: Uint8Array, format: PixelFormat): CodedFrame;
  /** Absent where the transfer syntax can only be read. `bytes`: little endian samples, side by side; a byte a one-bit pixel. */
  encode?(bytes: Uint8Array<ArrayBuffer>, format: PixelFormat, options: EncodeOptions): Uint8Array<ArrayBuffer>;
}

export interface CodecModuleOptions {
  locateFile?: (file: string, folder: string) => string;
  print?: (line: string) => void;
  printErr?: (line: string) => void;
}

export interface CodedFrameInfo {
  readonly width: number;
  readonly height: number;
  readonly bitsPerSample: number;
  readonly componentCount: number;
  readonly isSigned?: boolean;
}

/** A decoder of one of the WebAssembly modules. */
export interface WasmDecoder {
  /** Room for `length` bytes of input in the module's memory. */
  getEncodedBuffer(length: number): Uint8Array;
  decode(): void;
  /** A view on the module's memory, valid until the next call. */
  getDecodedBuffer(): Uint8Array;
  getFrameInfo(): CodedFrameInfo;
  delete(): void;
}

export interface WasmEncoder {
  getDecodedBuffer(info: CodedFrameInfo): Uint8Array;
  encode(): void;
  getEncodedBuffer(): Uint8Array;
  delete(): void;
}

/** What a module printed during a call: some codecs report failures in no other way. */
export class ModuleLog {
  #lines: string[] = [];

  /** Options for loading a module that prints here instead of on the console. */
  options(locateFile: ((file: string, folder: string) => string) | undefined): CodecModuleOptions {
    const print = (line: string): void => {
      // A damaged stream can print a line for each of its packets.
      if (this.#lines.length < 100) this.#lines.push(line);
    };
    return { print, printErr: print, ...(locateFile ? { locateFile } : {}) };
  }

  /** Lines since the last call that match. */
  take(pattern: RegExp): string[] {
    const found = this.#lines.filter((line) => pattern.test(line));
    this.#lines = [];
    return found;
  }
}

/** The JPEG 2000 modules lose the high bytes of colour of more than 8 bits. */
const DEEP_COLOUR = 'colour of more than 8 bits a sample is not supported in JPEG 2000';

export function refuseDeepColour(format: PixelFormat): void {
  if (format.samplesPerPixel > 1 && format.bitsStored > 8) throw new PixelDataError(DEEP_COLOUR, { attribute: 'BitsStored' });
}

export function checkedDepth(frame: CodedFrame): CodedFrame {
  if (frame.components > 1 && frame.bitsPerSample > 8) throw new PixelDataError(DEEP_COLOUR);
  return frame;
}

/** Decodes with one of the WebAssembly modules; copies the result before its memory is given back. */
export function decodeWith<D extends WasmDecoder>(
  make: new () => D,
  bytes: Uint8Array,
  log: ModuleLog,
  finish?: (frame: CodedFrame, decoder: D) => CodedFrame,
): CodedFrame {
  const decoder = new make();
  log.take(/^$/);
  try {
    decoder.getEncodedBuffer(bytes.length).set(bytes);
    decoder.decode();
    const complaints = log.take(/\[ERROR\]|error/i);
    if (complaints.length > 0) throw new PixelDataError(`the codestream cannot be decoded: ${complaints.join('; ')}`);
    const { width, height, bitsPerSample, componentCount, isSigned = false } = decoder.getFrameInfo();
    const view = decoder.getDecodedBuffer();
    const size = width * height * componentCount * (bitsPerSample > 16 ? 4 : bitsPerSample > 8 ? 2 : 1);
    if (size === 0 || view.length < size) throw new PixelDataError(`the codestream gave ${view.length} bytes where ${size} are expected`);
    const out = new Uint8Array(size);
    out.set(view.subarray(0, size));
    const frame = {
      rows: height,
      columns: width,
      components: componentCount,
      bitsPerSample,
      signed: isSigned,
      bytes: out,
      transformUndone: false,
    };
    return finish ? finish(frame, decoder) : frame;
  } catch (error) {
    if (error instanceof PixelDataError) throw error;
    // The modules throw addresses of C++ exceptions, which say nothing by themselves.
    throw new PixelDataError('the codestream is damaged or cut off', {}, error);
  } finally {
    decoder.delete();
  }
}

/** Encodes with one of the WebAssembly modules; copies the result before its memory is given back. */
export function encodeWith<E extends WasmEncoder>(
  make: new () => E,
  bytes: Uint8Array,
  format: PixelFormat,
  log: ModuleLog,
  prepare: (encoder: E) => void,
): Uint8Array<ArrayBuffer> {
  const encoder = new make();
  log.take(/^$/);
  try {
    const info = {
      width: format.columns,
      height: format.rows,
      bitsPerSample: format.bitsStored,
      componentCount: format.samplesPerPixel,
      isSigned: format.signed,
      // Read by the JPEG 2000 modules: the colour transform is wanted exactly for colour.
      isUsingColorTransform: format.samplesPerPixel === 3,
    };
    const room = encoder.getDecodedBuffer(info);
    if (room.length !== bytes.length)
      throw new PixelDataError(`the codec asks for ${room.length} bytes where the frame has ${bytes.length}`);
    room.set(bytes);
    prepare(encoder);
    encoder.encode();
    const complaints = log.take(/\[ERROR\]|error/i);
    const view = encoder.getEncodedBuffer();
    if (complaints.length > 0 || view.length === 0)
      throw new PixelDataError(`the frame cannot be encoded: ${complaints.join('; ') || 'nothing came out'}`);
    const out = new Uint8Array(view.length);
    out.set(view);
    return out;
  } catch (error) {
    if (error instanceof PixelDataError) throw error;
    throw new PixelDataError('the codec failed to encode the frame', {}, error);
  } finally {
    encoder.delete();
  }
}
