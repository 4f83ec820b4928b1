/** Frames of a file that is not read as a whole: its header once, then of each frame that is asked for no more than its bytes. */
import { BlockReader, type ByteSource, PrefixReader } from './byte-source.ts';
import { PixelDataError } from './errors.ts';
import { findIn, type PixelDataPlace } from './find-pixel-data.ts';
import { type PixelFormat, pixelFormatOf } from './format.ts';
import { joinFragments, mapFrames } from './fragments.ts';
import { checkFrameNumber, type FrameSource, nativeRange, offsets64 } from './frames.ts';
import { EXPLICIT_BIG_ENDIAN, isNative } from './syntaxes.ts';

const ITEM = 0xe000fffe;
const DELIMITER = 0xe0ddfffe;

/** A file that was opened for its frames. */
export interface PixelFile {
  /** All bytes before the pixel data: a file of its own, for `readDicom`. */
  readonly header: Uint8Array;
  readonly place: PixelDataPlace;
  /** Frames; `dataset` is what the header was read to. Reads the offset table, or the headers of all fragments where there is none. */
  frames(dataset: object): Promise<FrameSource>;
}

export interface OpenOptions {
  readonly signal?: AbortSignal;
  /** Is told how many bytes of the header were read. */
  readonly onProgress?: (bytes: number) => void;
}

/** Opens a file: reads its header once, and of the pixel data no more than came with the header's last block. */
export async function openPixelFile(file: ByteSource, options: OpenOptions = {}): Promise<PixelFile> {
  const source = new PrefixReader(file, options.signal, options.onProgress);
  const place = await findIn(source);
  const header = await source.read(0, place.element, options.signal);
  if (header.length < place.element) throw new PixelDataError('the header could not be read', { offset: header.length });
  return {
    header,
    place,
    frames: (dataset) => {
      // The header has no pixel data itself; their keyword decides the format.
      const format = pixelFormatOf({ ...dataset, [place.keyword]: new ArrayBuffer(0) });
      return isNative(place.transferSyntaxUID)
        ? Promise.resolve(nativeFrames(source, place, format))
        : encapsulatedFrames(source, place, format, dataset, options.signal);
    },
  };
}

/** Bytes of a range, all of them. */
async function readAll(source: ByteSource, start: number, end: number, signal?: AbortSignal): Promise<Uint8Array> {
  const bytes = await source.read(start, end, signal);
  if (bytes.length !== end - start) throw new PixelDataError(`${bytes.length} of ${end - start} bytes could be read`, { offset: start });
  return bytes;
}

function nativeFrames(source: ByteSource, place: PixelDataPlace, format: PixelFormat): FrameSource {
  const { transferSyntaxUID, value } = place;
  const length = place.length ?? 0;
  const needed = nativeRange(format, format.numberOfFrames).end;
  const there = Math.min(length, source.size - value);
  const swap = transferSyntaxUID === EXPLICIT_BIG_ENDIAN ? format.bitsAllocated / 8 : 1;
  if (swap < 1 || (swap === 1 && transferSyntaxUID === EXPLICIT_BIG_ENDIAN))
    throw new PixelDataError('words of big endian files hold several samples: the file must be read as a whole', { transferSyntaxUID });
  return {
    format,
    transferSyntaxUID,
    warnings: there < needed || there > needed + (needed % 2) ? [`pixel data have ${there} bytes, ${needed} are expected`] : [],
    nativeData: { length: there, read: (start, end, signal) => source.read(value + start, value + Math.min(end, there), signal) },
    frameBytes: (frameNumber, signal) => {
      checkFrameNumber(frameNumber, format);
      const { start, end, firstBit } = nativeRange(format, frameNumber);
      if (end > there)
        throw new PixelDataError(`the frame ends at byte ${end}, the pixel data at ${there}`, {
          frameNumber,
          offset: value + there,
          attribute: format.keyword,
        });
      if (source.bytes !== undefined && swap === 1) return { bytes: source.bytes.subarray(value + start, value + end), firstBit };
      return readAll(source, value + start, value + end, signal).then((bytes) => {
        if (swap === 1) return { bytes, firstBit };
        const swapped = new Uint8Array(bytes);
        for (let at = 0; at + swap <= swapped.length; at += swap) swapped.subarray(at, at + swap).reverse();
        return { bytes: swapped, firstBit };
      });
    },
  };
}

/** A fragment in the file: offset of its value, and its length; its first bytes where they were looked at. */
interface Fragment extends ArrayLike<number> {
  readonly offset: number;
}

/** Headers of all fragments from `start`, each with its first bytes. */
async function scanFragments(
  source: ByteSource,
  start: number,
  signal: AbortSignal | undefined,
): Promise<{ readonly fragments: Fragment[]; readonly warnings: string[] }> {
  const reader = new BlockReader(source, start, 16, signal);
  const fragments: Fragment[] = [];
  while (reader.at + 8 <= source.size) {
    await reader.load(Math.min(16, source.size - reader.at));
    const tag = reader.uint32(0);
    if (tag === DELIMITER) return { fragments, warnings: [] };
    if (tag !== ITEM) throw new PixelDataError('a fragment is expected', { offset: reader.at });
    const length = reader.uint32(4);
    const offset = reader.at + 8;
    if (offset + length > source.size) throw new PixelDataError('a fragment reaches beyond the end of the file', { offset: reader.at });
    reader.at += 8;
    const first = reader.has(1) ? [...reader.bytes(Math.min(6, length, source.size - offset))] : [];
    fragments.push({ ...first, offset, length });
    reader.at += length;
  }
  return { fragments, warnings: ['encapsulated pixel data have no end'] };
}

/** Offsets of the frames' first Items from that of the first fragment, when a table tells them plausibly. */
function plausible(offsets: readonly number[], format: PixelFormat, room: number): boolean {
  return (
    offsets.length === format.numberOfFrames &&
    offsets[0] === 0 &&
    offsets.every((offset, at) => (at === 0 || offset > (offsets[at - 1] ?? 0)) && offset + 8 <= room)
  );
}

/** Value of one frame whose Items begin at `start`, up to `end`, or to the delimiter where `end` is null. */
async function readItems(source: ByteSource, start: number, end: number | null, signal?: AbortSignal): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const bytes = end === null ? null : await readAll(source, start, end, signal);
  const view = bytes && new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = start;
  while (end === null ? at + 8 <= source.size : at < end) {
    if (end !== null && at + 8 > end) throw new PixelDataError('the offset table is wrong: a frame ends inside a fragment', { offset: at });
    const header = view ?? (await readHeader(source, at, signal));
    const place = view ? at - start : 0;
    const tag = header.getUint32(place, true);
    if (tag === DELIMITER && parts.length > 0) break;
    if (tag !== ITEM) throw new PixelDataError('the offset table is wrong: a fragment is expected', { offset: at });
    const length = header.getUint32(place + 4, true);
    const stop = at + 8 + length;
    if (stop > (end ?? source.size)) throw new PixelDataError('a fragment reaches beyond its frame or the file', { offset: at });
    parts.push(bytes ? bytes.subarray(at - start + 8, stop - start) : await readAll(source, at + 8, stop, signal));
    at = stop;
  }
  return joinFragments(parts, { first: 0, end: parts.length, length: null });
}

async function readHeader(source: ByteSource, at: number, signal?: AbortSignal): Promise<DataView> {
  const bytes = await readAll(source, at, at + 8, signal);
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

async function encapsulatedFrames(
  source: ByteSource,
  place: PixelDataPlace,
  format: PixelFormat,
  dataset: object,
  signal: AbortSignal | undefined,
): Promise<FrameSource> {
  const { transferSyntaxUID } = place;
  const first = await readHeader(source, place.value, signal);
  if (first.getUint32(0, true) !== ITEM)
    throw new PixelDataError('a Basic Offset Table is expected', { offset: place.value, transferSyntaxUID });
  const tableLength = first.getUint32(4, true);
  const base = place.value + 8 + tableLength;
  if (base > source.size)
    throw new PixelDataError('the Basic Offset Table reaches beyond the end of the file', { offset: place.value, transferSyntaxUID });
  const table = await readAll(source, place.value + 8, base, signal);
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const extended = offsets64(Reflect.get(dataset, 'ExtendedOffsetTable'));
  const lengths = offsets64(Reflect.get(dataset, 'ExtendedOffsetTableLengths'));
  const basic = Array.from({ length: Math.floor(tableLength / 4) }, (_, at) => view.getUint32(at * 4, true));
  const offsets = [extended?.map(Number) ?? [], basic].find((one) => plausible(one, format, source.size - base));
  if (offsets) {
    const sized =
      extended !== null && lengths?.length === format.numberOfFrames && Number(extended[1] ?? 0n) === (offsets[1] ?? 0) ? lengths : null;
    return {
      format,
      transferSyntaxUID,
      warnings: [],
      frameBytes: async (frameNumber, wanted) => {
        checkFrameNumber(frameNumber, format);
        const start = base + (offsets[frameNumber - 1] ?? 0);
        const next = offsets[frameNumber];
        const length = sized?.[frameNumber - 1];
        const bytes = await readItems(source, start, next === undefined ? null : base + next, wanted);
        if (length !== undefined && (Number(length) > bytes.length || bytes.length - Number(length) > 1))
          throw new PixelDataError(`the Extended Offset Table says ${length} bytes, the fragment has ${bytes.length}`, {
            frameNumber,
            offset: start,
          });
        return { bytes: length === undefined ? bytes : bytes.subarray(0, Number(length)), firstBit: 0 };
      },
    };
  }
  const { fragments, warnings } = await scanFragments(source, base, signal);
  const map = mapFrames({
    fragments,
    basicOffsetTable: table,
    extendedOffsetTable: extended,
    extendedOffsetTableLengths: lengths,
    numberOfFrames: format.numberOfFrames,
  });
  return {
    format,
    transferSyntaxUID,
    warnings: [...warnings, ...map.warnings],
    frameBytes: async (frameNumber, wanted) => {
      checkFrameNumber(frameNumber, format);
      const frame = map.frames[frameNumber - 1];
      const parts = await Promise.all(
        fragments.slice(frame?.first, frame?.end).map(({ offset, length }) => readAll(source, offset, offset + length, wanted)),
      );
      return { bytes: joinFragments(parts, { first: 0, end: parts.length, length: frame?.length ?? null }), firstBit: 0 };
    },
  };
}
