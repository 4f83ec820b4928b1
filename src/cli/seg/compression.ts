/** Node's own gzip, which is several times as fast as the one that volume files bring along. */
import { promisify } from 'node:util';
import { constants, gunzip, gunzipSync, gzipSync } from 'node:zlib';
import type { AsyncCompression, Compression } from '../../volume-files/gzip.ts';

/** Compressed bytes that are looked at for a header: they give more than a header has, and at most a megabyte. */
const HEAD = 1 << 10;

const gunzipLater = promisify<Uint8Array, { maxOutputLength: number; chunkSize: number }, Uint8Array>(gunzip);

/** In a thread of its own. No more is decompressed than is wanted; a longer stream is an error here. One chunk holds all, so that none are joined. */
export const DECOMPRESSION: AsyncCompression = {
  // A cut stream is no error where only its first bytes are given.
  first: (bytes) => gunzipSync(bytes.subarray(0, HEAD), { finishFlush: constants.Z_SYNC_FLUSH }),
  gunzip: (bytes, size) => gunzipLater(bytes, { maxOutputLength: size, chunkSize: Math.max(size, 1024) }),
};

export const COMPRESSION: Compression = { gzip: (bytes) => gzipSync(bytes, { level: 6 }) };
