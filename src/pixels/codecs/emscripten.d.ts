/** Types of the optional codec packages, which have none of their own: the parts that are used here. */

interface AmbientOptions {
  locateFile?: (file: string, folder: string) => string;
  print?: (line: string) => void;
  printErr?: (line: string) => void;
}

interface AmbientCodedFrameInfo {
  readonly width: number;
  readonly height: number;
  readonly bitsPerSample: number;
  readonly componentCount: number;
  readonly isSigned?: boolean;
}

interface AmbientWasmObject {
  delete(): void;
}

interface AmbientWasmDecoder extends AmbientWasmObject {
  /** Room for `length` bytes of input in the module's memory. */
  getEncodedBuffer(length: number): Uint8Array;
  decode(): void;
  /** A view on the module's memory, valid until the next call. */
  getDecodedBuffer(): Uint8Array;
  getFrameInfo(): AmbientCodedFrameInfo;
}

interface AmbientWasmEncoder extends AmbientWasmObject {
  getDecodedBuffer(info: AmbientCodedFrameInfo): Uint8Array;
  encode(): void;
  getEncodedBuffer(): Uint8Array;
}

declare module '@cornerstonejs/codec-charls/wasmjs' {
  interface Encoder extends AmbientWasmEncoder {
    setNearLossless(difference: number): void;
    setInterleaveMode(mode: number): void;
  }
  interface Decoder extends AmbientWasmDecoder {
    /** 0: each component in a scan of its own; 1 by lines; 2 by samples. */
    getInterleaveMode(): number;
  }
  const load: (options: AmbientOptions) => Promise<{ JpegLSDecoder: new () => Decoder; JpegLSEncoder: new () => Encoder }>;
  export default load;
}

declare module '@cornerstonejs/codec-openjpeg/wasmjs' {
  interface Encoder extends AmbientWasmEncoder {
    setQuality(lossless: boolean, layers: number): void;
    setDecompositions(count: number): void;
    setCompressionRatio(layer: number, ratio: number): void;
  }
  interface Decoder extends AmbientWasmDecoder {
    getColorSpace(): number;
  }
  const load: (options: AmbientOptions) => Promise<{ J2KDecoder: new () => Decoder; J2KEncoder: new () => Encoder }>;
  export default load;
}

declare module '@cornerstonejs/codec-openjph' {
  interface Encoder extends AmbientWasmEncoder {
    setQuality(lossless: boolean, step: number): void;
    setDecompositions(count: number): void;
    setProgressionOrder(order: number): void;
    setTLMMarker(on: boolean): void;
  }
  const load: (options: AmbientOptions) => Promise<{ HTJ2KDecoder: new () => AmbientWasmDecoder; HTJ2KEncoder: new () => Encoder }>;
  export default load;
}

declare module '@cornerstonejs/codec-libjpeg-turbo-8bit/decodewasmjs' {
  const load: (options: AmbientOptions) => Promise<{ JPEGDecoder: new () => AmbientWasmDecoder }>;
  export default load;
}
