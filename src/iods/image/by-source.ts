/** Frames by the images that they were derived from. */
import { ImageReadingError } from './errors.ts';
import type { FrameIndex, SourceOfFrame } from './frame-index.ts';

export interface BySourceOptions {
  /** Read even where the file says that pixels do not lie where the source's do, or does not say that they do. */
  readonly ignoreSpatialLocations?: boolean;
  /** What it means that no frame references a source: an error (default) where the file does not name it at all, or that it is empty. */
  readonly missing?: 'error' | 'empty';
}

function checkSources(index: FrameIndex): void {
  if (index.tiledFull && !index.hasSources)
    throw new ImageReadingError('the frames of a TILED_FULL image reference no source: read its total pixel matrix');
  if (!index.hasSources) throw new ImageReadingError('no frame references a source image');
}

function checkPreserved(source: SourceOfFrame, frame: number, options: BySourceOptions): void {
  const preserved = source.spatialLocationsPreserved;
  if (options.ignoreSpatialLocations === true || preserved === 'YES') return;
  const said =
    preserved === undefined
      ? 'the file does not say whether spatial locations are preserved'
      : `Spatial Locations Preserved is ${preserved}`;
  throw new ImageReadingError(`${said}: give ignoreSpatialLocations, or read on the geometry of the source`, {
    frame,
    source: source.sopInstanceUID,
  });
}

/**
 * For each source instance the frames that reference it.
 * An `ImageReadingError` where there are no references, an instance is unknown, or pixels lie elsewhere than the source's.
 */
export function framesBySourceInstance(index: FrameIndex, uids: readonly string[], options: BySourceOptions = {}): (readonly number[])[] {
  if (uids.length === 0) throw new ImageReadingError('no source instance is asked for');
  checkSources(index);
  let known: ReadonlySet<string> | undefined;
  return uids.map((uid) => {
    const frames = index.framesOfInstance(uid);
    for (const frame of frames)
      for (const source of index.sources(frame)) if (source.sopInstanceUID === uid) checkPreserved(source, frame, options);
    if (frames.length === 0 && options.missing !== 'empty') {
      known ??= new Set(index.sourceImages().map((one) => one.sopInstanceUID));
      if (!known.has(uid)) throw new ImageReadingError('the file does not reference this instance', { source: uid });
    }
    return frames;
  });
}

/**
 * For each frame of a multi-frame source (numbers from 1; all up to the greatest that is referenced where none are given) the frames that reference it.
 * An `ImageReadingError` as `framesBySourceInstance`, and for numbers beyond the greatest.
 */
export function framesBySourceFrame(
  index: FrameIndex,
  uid: string,
  frameNumbers: readonly number[] | undefined,
  options: BySourceOptions = {},
): { readonly frameNumbers: readonly number[]; readonly frames: (readonly number[])[] } {
  checkSources(index);
  const byNumber = new Map<number, number[]>();
  const candidates = index.framesOfInstance(uid);
  for (const frame of candidates)
    for (const source of index.sources(frame)) {
      if (source.sopInstanceUID !== uid || source.frameNumber === null) continue;
      checkPreserved(source, frame, options);
      const there = byNumber.get(source.frameNumber);
      if (there === undefined) byNumber.set(source.frameNumber, [frame]);
      else if (there.at(-1) !== frame) there.push(frame);
    }
  if (candidates.length === 0 && options.missing !== 'empty')
    throw new ImageReadingError('no frame references this instance', { source: uid });
  if (candidates.length > 0 && byNumber.size === 0 && options.missing !== 'empty')
    throw new ImageReadingError('the references to this instance name no frames of it', { source: uid });
  let greatest = 0;
  for (const number of byNumber.keys()) greatest = Math.max(greatest, number);
  const numbers = frameNumbers ?? Array.from({ length: greatest }, (_, at) => at + 1);
  const frames = numbers.map((number) => {
    if (!Number.isInteger(number) || number < 1) throw new ImageReadingError(`frames are numbered from 1, not ${number}`, { source: uid });
    if (number > greatest && options.missing !== 'empty')
      throw new ImageReadingError(`frame ${number} of the source is beyond ${greatest}, the greatest that is referenced`, { source: uid });
    return byNumber.get(number) ?? [];
  });
  return { frameNumbers: numbers, frames };
}
