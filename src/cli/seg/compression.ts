/** Node's own gzip, which is several times as fast as the one that volume files bring along. */
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Compression } from '../../volume-files/gzip.ts';

export const COMPRESSION: Compression = {
  // No more is decompressed than is wanted; a longer stream is an error here.
  gunzip: (bytes, size) => gunzipSync(bytes, { maxOutputLength: size }),
  gzip: (bytes) => gzipSync(bytes, { level: 6 }),
};
