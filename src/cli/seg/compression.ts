/** Node's own gzip, which is several times as fast as the one that volume files bring along. */
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Compression } from '../../volume-files/gzip.ts';

export const COMPRESSION: Compression = {
  // No more is decompressed than is wanted; a longer stream is an error here. One chunk holds all, so that none are joined.
  gunzip: (bytes, size) => gunzipSync(bytes, { maxOutputLength: size, chunkSize: Math.max(size, 1024) }),
  gzip: (bytes) => gzipSync(bytes, { level: 6 }),
};
