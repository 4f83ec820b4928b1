/** Types of the optional codec packages, which have none of their own: the parts that are used here. */

interface EmscriptenOptions {
  locateFile?: (file: string, folder: string) => string;
  print?: (line: string) => void;
  printErr?: (line: string) => void;
}

interface CodedFrameInfo {
  readonly width: number;
  readonly height: number;
  readonly bitsPerSample: number;
  readonly componentCount: number;
  readonly isSigned?: boolean;
}

interface WasmObject {
  delete(): void;
}

interface WasmDecoder extends WasmObject {
  /** Room for `length` bytes of input in the module's memory. */
  getEncodedBuffer(length: number): Uint8Array;
  decode(): void;
  /** A view on the module's memory, valid until the next call. */
  getDecodedBuffer(): Uint8Array;
  getFrameInfo(): CodedFrameInfo;
}

interface WasmEncoder extends WasmObject {
  getDecodedBuffer(info: CodedFrameInfo): Uint8Array;
  encode(): void;
  getEncodedBuffer(): Uint8Array;
}

declare module '@cornerstonejs/codec-charls/wasmjs' {
  interface Encoder extends WasmEncoder {
    setNearLossless(difference: number): void;
    setInterleaveMode(mode: number): void;
  }
  interface Decoder extends WasmDecoder {
    /** 0: each component in a scan of its own; 1 by lines; 2 by samples. */
    getInterleaveMode(): number;
  }
  const load: (options: EmscriptenOptions) => Promise<{ JpegLSDecoder: new () => Decoder; JpegLSEncoder: new () => Encoder }>;
  export default load;
}

declare module '@cornerstonejs/codec-openjpeg/wasmjs' {
  interface Encoder extends WasmEncoder {
    setQuality(lossless: boolean, rate: number): void;
    setDecompositions(count: number): void;
    setCompressionRatio(ratio: number): void;
  }
  interface Decoder extends WasmDecoder {
    getColorSpace(): number;
  }
  const load: (options: EmscriptenOptions) => Promise<{ J2KDecoder: new () => Decoder; J2KEncoder: new () => Encoder }>;
  export default load;
}

declare module '@cornerstonejs/codec-openjph' {
  interface Encoder extends WasmEncoder {
    setQuality(lossless: boolean, step: number): void;
    setDecompositions(count: number): void;
    setProgressionOrder(order: number): void;
    setTLMMarker(on: boolean): void;
  }
  const load: (options: EmscriptenOptions) => Promise<{ HTJ2KDecoder: new () => WasmDecoder; HTJ2KEncoder: new () => Encoder }>;
  export default load;
}

declare module '@cornerstonejs/codec-libjpeg-turbo-8bit/wasmjs' {
  interface Encoder extends WasmEncoder {
    setQuality(percent: number): void;
    setSubSampling(kind: number): void;
    setProgressive(on: boolean): void;
  }
  const load: (options: EmscriptenOptions) => Promise<{ JPEGDecoder: new () => WasmDecoder; JPEGEncoder: new () => Encoder }>;
  export default load;
}
