/** Images opened without being read as a whole: in memory, a Blob, a file handle, an address, or metadata with a provider of frames. */
import { fromDicomJson } from '../../dcmjs/json.ts';
import { readDicom } from '../../dcmjs/read.ts';
import { type ByteSource, byteSourceOf } from '../../pixels/byte-source.ts';
import { PixelDataError } from '../../pixels/errors.ts';
import { type FrameSource, framesOf } from '../../pixels/frames.ts';
import { openPixelFile } from '../../pixels/frames-in-file.ts';
import { type FrameProvider, providedFrames } from '../../pixels/provided-frames.ts';
import { type FileHandleLike, fileHandleSource, type UrlSourceOptions, urlSource } from '../../pixels/remote-sources.ts';
import { textAt } from '../../pixels/attributes.ts';
import { withFrameCount } from './attributes.ts';
import { ImageReader } from './reader.ts';

/** Metadata without pixel data, such as a WADO-RS response, and where the frames come from. */
export interface MetadataSource {
  /** DICOM JSON (keyed by tags), or a data set keyed by keyword. */
  readonly metadata: object;
  /** Gives a frame as it is encoded; multipart responses are unpacked by the provider. */
  readonly frame: FrameProvider;
  /** Of the frames that the provider gives. Default: Available Transfer Syntax UID, else Explicit VR Little Endian. */
  readonly transferSyntaxUID?: string;
}

/** A `URL` is read with range requests; a text would be as likely a path. */
export type ImageSource = Uint8Array | ArrayBuffer | Blob | URL | FileHandleLike | ByteSource | MetadataSource;

export interface OpenImageOptions extends Pick<UrlSourceOptions, 'fetch' | 'headers' | 'withoutRanges'> {
  readonly signal?: AbortSignal;
  /** Is told how many bytes of the header were read. */
  readonly onProgress?: (bytes: number) => void;
}

/** A data set without pixel data, and its frames. */
export interface OpenedImage {
  readonly dataset: object;
  readonly meta: object;
  readonly frames: FrameSource;
  /** What was odd in the encoding. */
  readonly warnings: readonly string[];
}

const EXPLICIT_LITTLE_ENDIAN = '1.2.840.10008.1.2.1';

function isMetadata(source: ImageSource): source is MetadataSource {
  return 'metadata' in source;
}

function isFileHandle(source: ImageSource): source is FileHandleLike {
  return 'stat' in source && typeof source.stat === 'function';
}

async function byteSource(source: Exclude<ImageSource, MetadataSource>, options: OpenImageOptions): Promise<ByteSource> {
  if (source instanceof Uint8Array || source instanceof ArrayBuffer || source instanceof Blob) return byteSourceOf(source);
  if (source instanceof URL) return urlSource(source, options);
  if (isFileHandle(source)) return fileHandleSource(source);
  return source;
}

/** True for keys of the DICOM JSON Model: eight hex digits. */
function isJson(metadata: object): boolean {
  const keys = Object.keys(metadata);
  return keys.length > 0 && keys.every((key) => /^[0-9A-Fa-f]{8}$/.test(key));
}

function openMetadata({ metadata, frame, transferSyntaxUID }: MetadataSource): OpenedImage {
  const dataset: object = isJson(metadata) ? fromDicomJson(metadata) : metadata;
  const uid = transferSyntaxUID ?? textAt(dataset, 'AvailableTransferSyntaxUID') ?? EXPLICIT_LITTLE_ENDIAN;
  return { dataset, meta: {}, frames: providedFrames(withFrameCount(dataset), uid, frame), warnings: [] };
}

/** Opens an image of any kind: its header is read, and of the pixel data the offset table. */
export async function openSource(source: ImageSource, options: OpenImageOptions = {}): Promise<OpenedImage> {
  options.signal?.throwIfAborted();
  if (isMetadata(source)) return openMetadata(source);
  const bytes = await byteSource(source, options);
  try {
    const file = await openPixelFile(bytes, options);
    const { dataset, meta, warnings } = readDicom(file.header);
    return { dataset, meta, frames: await file.frames(withFrameCount(dataset)), warnings };
  } catch (error) {
    // Whoever has all bytes at hand may as well have them read as a whole, which puts up with more.
    const isNear = source instanceof Uint8Array || source instanceof ArrayBuffer;
    if (!(error instanceof PixelDataError) || !(isNear || mustBeWhole(error))) throw error;
    return openWhole(await bytes.read(0, bytes.size, options.signal), mustBeWhole(error) ? null : error);
  }
}

/** @throws `failure`, where there is one, for whatever is wrong with the whole. */
function openWhole(bytes: Uint8Array, failure: PixelDataError | null): OpenedImage {
  try {
    const { dataset, meta, transferSyntaxUID, warnings } = readDicom(bytes);
    return { dataset, meta, frames: framesOf(withFrameCount(dataset), transferSyntaxUID), warnings };
  } catch (error) {
    throw failure ?? error;
  }
}

/** Deflated data sets, files without meta information, and words of Big Endian files cannot be read in parts. */
function mustBeWhole(error: PixelDataError): boolean {
  return error.attribute === 'TransferSyntaxUID' || error.reason.includes('as a whole');
}

/**
 * Opens an image for reading frames, volumes, total pixel matrices.
 * @throws PixelDataError or ReadDicomError where it is no image, damaged, or the server does not answer range requests.
 */
export async function openImage(source: ImageSource, options: OpenImageOptions = {}): Promise<ImageReader> {
  const { dataset, frames, warnings } = await openSource(source, options);
  return new ImageReader(dataset, { ...frames, warnings: [...warnings, ...frames.warnings] });
}
