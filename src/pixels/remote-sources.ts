/** Files that are read in parts: file handles, known by their shape, and addresses whose servers answer range requests. */
import type { ByteSource } from './byte-source.ts';
import { byteSourceOf } from './byte-source.ts';
import { PixelDataError } from './errors.ts';

/** What of a `FileHandle` of `node:fs/promises` is used. */
export interface FileHandleLike {
  stat(): Promise<{ readonly size: number }>;
  read(buffer: Uint8Array<ArrayBuffer>, offset: number, length: number, position: number): Promise<{ readonly bytesRead: number }>;
}

/** An open file. It is not closed here. */
export async function fileHandleSource(handle: FileHandleLike): Promise<ByteSource> {
  const { size } = await handle.stat();
  return {
    size,
    read: async (start, end, signal) => {
      signal?.throwIfAborted();
      const bytes = new Uint8Array(Math.max(0, Math.min(end, size) - start));
      let there = 0;
      while (there < bytes.length) {
        const { bytesRead } = await handle.read(bytes, there, bytes.length - there, start + there);
        if (bytesRead === 0) break;
        there += bytesRead;
      }
      return there === bytes.length ? bytes : bytes.subarray(0, there);
    },
  };
}

export interface UrlSourceOptions {
  /** Default: the platform's own. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
  /** For example of authorization. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What is done where the server does not answer range requests: an error (default), or the file is read as a whole. */
  readonly withoutRanges?: 'error' | 'whole';
  readonly signal?: AbortSignal;
}

/** What `wait` resolves to; a connection that fails is a `PixelDataError`, an abort stays what it is. */
async function overNetwork<Value>(wait: Promise<Value>, address: string, offset: number, signal: AbortSignal | undefined): Promise<Value> {
  try {
    return await wait;
  } catch (error) {
    if (signal?.aborted === true || error instanceof PixelDataError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new PixelDataError(`${address} could not be read: ${reason}`, { offset }, error);
  }
}

/** Bytes of the first request: it tells the size, and holds the beginning of the header. */
const FIRST = 1 << 16;

/** First byte, last byte and size as `Content-Range` tells them; null where it does not. */
function contentRange(response: Response): { readonly start: number; readonly end: number; readonly size: number } | null {
  const match = /^bytes\s+(\d+)-(\d+)\/(\d+)$/i.exec(response.headers.get('Content-Range')?.trim() ?? '');
  return match ? { start: Number(match[1]), end: Number(match[2]) + 1, size: Number(match[3]) } : null;
}

/**
 * A file on a server that answers range requests (RFC 9110, 14). A `PixelDataError` says what the server answered instead,
 * or that the file changed meanwhile.
 */
export async function urlSource(url: string | URL, options: UrlSourceOptions = {}): Promise<ByteSource> {
  const address = String(url);
  const send = options.fetch ?? ((input: string, init: RequestInit) => globalThis.fetch(input, init));
  const ask = (start: number, end: number, signal: AbortSignal | undefined): Promise<Response> =>
    overNetwork(
      send(address, {
        headers: { ...options.headers, Range: `bytes=${start}-${end - 1}` },
        ...(signal === undefined ? {} : { signal }),
      }),
      address,
      start,
      signal,
    );
  const bodyOf = (response: Response, start: number, signal: AbortSignal | undefined): Promise<ArrayBuffer> =>
    overNetwork(response.arrayBuffer(), address, start, signal);
  const first = await ask(0, FIRST, options.signal);
  if (first.status === 200) {
    if (options.withoutRanges !== 'whole') {
      await first.body?.cancel();
      throw new PixelDataError(`the server does not answer range requests (status 200 for a part of ${address})`);
    }
    return byteSourceOf(await bodyOf(first, 0, options.signal));
  }
  const range = first.status === 206 ? contentRange(first) : null;
  if (range === null || range.start !== 0) {
    await first.body?.cancel();
    throw new PixelDataError(`the server answered with status ${first.status} and no usable Content-Range for ${address}`);
  }
  const { size } = range;
  const tag = first.headers.get('ETag');
  const beginning = new Uint8Array(await bodyOf(first, 0, options.signal));
  if (beginning.length !== range.end) throw new PixelDataError(`the server sent ${beginning.length} of ${range.end} bytes`, { offset: 0 });
  return {
    size,
    read: async (start, end, signal) => {
      const stop = Math.min(end, size);
      if (stop <= start) return new Uint8Array(0);
      if (stop <= beginning.length) return beginning.subarray(start, stop);
      const from = Math.max(start, beginning.length);
      const response = await ask(from, stop, signal);
      const got = response.status === 206 ? contentRange(response) : null;
      if (got === null || got.start !== from || got.end !== stop) {
        await response.body?.cancel();
        throw new PixelDataError(`the server answered with status ${response.status}, not with bytes ${from} to ${stop}, for ${address}`, {
          offset: from,
        });
      }
      if (got.size !== size || response.headers.get('ETag') !== tag) {
        await response.body?.cancel();
        throw new PixelDataError(`the file changed while it was read: ${address}`, { offset: from });
      }
      const rest = new Uint8Array(await bodyOf(response, from, signal));
      if (rest.length !== stop - from) throw new PixelDataError(`the server sent ${rest.length} of ${stop - from} bytes`, { offset: from });
      if (from === start) return rest;
      const whole = new Uint8Array(stop - start);
      whole.set(beginning.subarray(start));
      whole.set(rest, from - start);
      return whole;
    },
  };
}
