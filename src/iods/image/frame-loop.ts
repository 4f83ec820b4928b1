/** Frames one after another: fetched ahead where they come from afar, with progress, and an end when they are no longer wanted. */
import { type FrameBytes, frameError, type FrameSource } from '../../pixels/frames.ts';

export interface ReadingOptions {
  readonly signal?: AbortSignal;
  /** Frames done, and frames in all. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Frames fetched at the same time where they are not in memory; default 4. */
  readonly concurrency?: number;
}

/** Milliseconds after which others get their turn. */
const TURN = 30;

function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Calls `use` for each of the frames (numbers from 1), in their order, with its place in `frames` and its bytes. */
export async function eachFrame(
  source: FrameSource,
  frames: readonly number[],
  options: ReadingOptions,
  use: (frame: FrameBytes, frameNumber: number, at: number) => void,
): Promise<void> {
  const { signal, onProgress } = options;
  const ahead = Math.max(1, Math.floor(options.concurrency ?? 4));
  const failed = new AbortController();
  const stop = signal === undefined ? failed.signal : AbortSignal.any([signal, failed.signal]);
  const pending = new Map<number, Promise<FrameBytes>>();
  let next = 0;
  let last = performance.now();
  const fetchAt = (at: number): FrameBytes | Promise<FrameBytes> => source.frameBytes(frames[at] ?? 0, stop);
  try {
    for (const [at, frameNumber] of frames.entries()) {
      signal?.throwIfAborted();
      let frame: FrameBytes;
      try {
        if (next <= at) next = at + 1;
        const first = pending.get(at) ?? fetchAt(at);
        pending.delete(at);
        if (first instanceof Promise) {
          for (; next < Math.min(at + ahead, frames.length); next++) {
            const more = fetchAt(next);
            if (!(more instanceof Promise)) continue;
            // It is awaited in its turn; until then a failure is no unhandled one.
            more.catch(() => undefined);
            pending.set(next, more);
          }
          frame = await first;
          last = performance.now();
        } else frame = first;
      } catch (error) {
        if (signal?.aborted === true) throw signal.reason;
        throw frameError(error, frameNumber, source.transferSyntaxUID);
      }
      use(frame, frameNumber, at);
      onProgress?.(at + 1, frames.length);
      if ((signal !== undefined || onProgress !== undefined) && performance.now() - last > TURN) {
        await turn();
        last = performance.now();
      }
    }
  } finally {
    failed.abort();
  }
}
