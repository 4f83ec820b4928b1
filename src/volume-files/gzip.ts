/** Gzip streams: the first bytes, or as many as a header asks for and no more, however much a damaged or hostile stream would give. */
import { Gunzip, gzipSync } from 'fflate';
import { VolumeFileError } from './errors.ts';

/** Compressed bytes that are looked at first, and at most at once: a kilobyte may hold a megabyte. */
const FIRST = 1 << 9;
const CHUNK = 1 << 16;

/** Something faster than the built-in decompression, such as Node's. */
export interface Compression {
  /** Decompresses a whole gzip stream of which at most `size` bytes are wanted; may throw when there are more or fewer. */
  readonly gunzip?: (bytes: Uint8Array, size: number) => Uint8Array;
  readonly gzip?: (bytes: Uint8Array) => Uint8Array;
  /** The first bytes of a stream, at least `size` where it has them; for headers. May throw for a damaged stream. */
  readonly first?: (bytes: Uint8Array, size: number) => Uint8Array;
}

/** The same while other work goes on, such as Node's in its threads. */
export interface AsyncCompression extends Pick<Compression, 'first'> {
  readonly gunzip?: (bytes: Uint8Array, size: number) => Promise<Uint8Array>;
}

export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (let at = 0; at < bytes.length; at++) value = (value >>> 8) ^ (CRC_TABLE[(value ^ (bytes[at] ?? 0)) & 255] ?? 0);
  return (value ^ 0xffffffff) >>> 0;
}

/** The checksum and length at the end of a stream of one member, of which `plain` is all. */
function checkTrailer(bytes: Uint8Array, plain: Uint8Array): void {
  const trailer = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 8, 8);
  if (trailer.getUint32(4, true) === plain.length % 2 ** 32 && trailer.getUint32(0, true) === crc32(plain)) return;
  throw new VolumeFileError('the gzip stream is damaged or cut off: it does not end in the checksum and length of the decompressed bytes');
}

/**
 * The first `size` bytes of what `bytes` decompress to; fewer where the stream ends before.
 * @throws VolumeFileError for a damaged stream.
 */
export function gunzipFirst(bytes: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  return inflated(bytes, size).plain;
}

/** The same, and how many members of the stream come after the first. */
function inflated(bytes: Uint8Array, size: number): { readonly plain: Uint8Array<ArrayBuffer>; readonly further: number } {
  let further = 0;
  let out = new Uint8Array(Math.min(size, CHUNK));
  let length = 0;
  const stream = new Gunzip((part) => {
    if (length >= size) return;
    const wanted = part.subarray(0, size - length);
    if (length + wanted.length > out.length) {
      const longer = new Uint8Array(Math.min(size, Math.max(out.length * 2, length + wanted.length)));
      longer.set(out.subarray(0, length));
      out = longer;
    }
    out.set(wanted, length);
    length += wanted.length;
  });
  stream.onmember = () => {
    further++;
  };
  try {
    for (let at = 0, step = FIRST; at < bytes.length && length < size; at += step, step = Math.min(CHUNK, step * 2))
      stream.push(bytes.subarray(at, at + step), at + step >= bytes.length);
  } catch (error) {
    throw new VolumeFileError(
      `the gzip stream is damaged or cut off after ${length} decompressed bytes: ${error instanceof Error ? error.message : String(error)}`,
      undefined,
      error,
    );
  }
  return { plain: out.subarray(0, length), further };
}

/** The same by `compression` where it manages the stream. */
export function gunzip(bytes: Uint8Array, size: number, compression: Compression): Uint8Array {
  if (compression.gunzip) {
    try {
      return compression.gunzip(bytes, size);
    } catch {
      // More bytes than are wanted, or a cut stream whose beginning is enough: what is there is taken, and its error is the clear one.
    }
  }
  // One byte more than is wanted tells whether the stream ends there.
  const { plain, further } = inflated(bytes, size + 1);
  if (plain.length <= size && further === 0) checkTrailer(bytes, plain);
  return plain.subarray(0, size);
}

/** The first `size` bytes, or fewer where the stream is shorter. @throws VolumeFileError for a damaged stream. */
export function headOf(bytes: Uint8Array, size: number, compression: Pick<Compression, 'first'>): Uint8Array {
  if (compression.first) {
    try {
      const head = compression.first(bytes, size);
      if (head.length >= size) return head.subarray(0, size);
    } catch {
      // The built-in decompression tells why.
    }
  }
  return gunzipFirst(bytes, size);
}

export function gzip(bytes: Uint8Array, compression: Compression): Uint8Array {
  return compression.gzip ? compression.gzip(bytes) : gzipSync(bytes, { level: 6 });
}
