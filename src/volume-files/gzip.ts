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

/**
 * The first `size` bytes of what `bytes` decompress to; fewer where the stream ends before.
 * @throws VolumeFileError for a damaged stream.
 */
export function gunzipFirst(bytes: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  return inflated(bytes, size).plain;
}

/** Whether a stream of one member ends in the checksum and length of `plain`, all that it holds. It may be filled up with zero bytes. */
function endsWhole(bytes: Uint8Array, plain: Uint8Array): boolean {
  let least = bytes.length;
  while (least > 0 && bytes[least - 1] === 0) least--;
  const checksum = crc32(plain);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let end = Math.max(least, 18); end <= Math.min(least + 8, bytes.length); end++)
    if (view.getUint32(end - 4, true) === plain.length % 2 ** 32 && view.getUint32(end - 8, true) === checksum) return true;
  return false;
}

interface Inflated {
  readonly plain: Uint8Array<ArrayBuffer>;
  /** Members of the stream after the first. */
  readonly further: number;
  /** True where it was found to end as it should. */
  readonly isWhole: boolean;
}

/** The same, and how the stream goes on and ends. */
function inflated(bytes: Uint8Array, size: number): Inflated {
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
    const plain = out.subarray(0, length);
    if (further === 0 && length > 0 && bytes.at(-1) === 0 && endsWhole(bytes, plain)) return { plain, further, isWhole: true };
    throw new VolumeFileError(
      `the gzip stream is damaged or cut off after ${length} decompressed bytes: ${error instanceof Error ? error.message : String(error)}`,
      undefined,
      error,
    );
  }
  return { plain: out.subarray(0, length), further, isWhole: false };
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
  const { plain, further, isWhole } = inflated(bytes, size + 1);
  if (plain.length <= size && further === 0 && !isWhole && !endsWhole(bytes, plain))
    throw new VolumeFileError(
      'the gzip stream is damaged or cut off: it does not end in the checksum and length of the decompressed bytes',
    );
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
