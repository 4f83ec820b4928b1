/** Node's own gzip, which is several times as fast as the one that volume files bring along. */
import { promisify } from 'node:util';
import { gunzip, gzipSync } from 'node:zlib';
import type { AsyncCompression, Compression } from '../../volume-files/gzip.ts';

const gunzipLater = promisify<Uint8Array, { maxOutputLength: number; chunkSize: number }, Uint8Array>(gunzip);

/** In a thread of its own. No more is decompressed than is wanted; a longer stream is an error here. One chunk holds all, so that none are joined. */
export const DECOMPRESSION: AsyncCompression = {
  gunzip: (bytes, size) => gunzipLater(bytes, { maxOutputLength: size, chunkSize: Math.max(size, 1024) }),
};

export const COMPRESSION: Compression = { gzip: (bytes) => gzipSync(bytes, { level: 6 }) };
