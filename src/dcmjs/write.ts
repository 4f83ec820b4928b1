/** `writeDicom`: a data set keyed by keyword to a DICOM file (PS3.10). */
import { deflateSync } from 'fflate';
import { ByteWriter } from './byte-writer.ts';
import { CharacterSetMiss, Encoder } from './encode.ts';
import { WriteDicomError } from './errors.ts';
import { fileMeta, syntaxOf } from './file-meta.ts';
import { encodingOf, EXPLICIT_LITTLE_ENDIAN, isEncapsulated } from './transfer-syntax.ts';

export interface WriteOptions {
  /**
   * Default: that of an instance of an IOD class, else that of `meta`, else Explicit VR Little Endian. Pixel data are taken as they are, never
   * transcoded.
   */
  readonly transferSyntaxUID?: string;
  /** File Meta Information to keep, keyed by keyword: what `readDicom` gave. */
  readonly meta?: object;
}

const EXPLICIT = { implicit: false, littleEndian: true, deflated: false };

function body(dataset: object, transferSyntaxUID: string, utf8: boolean): ByteWriter {
  const encoding = encodingOf(transferSyntaxUID);
  const out = new ByteWriter(encoding.littleEndian);
  const encoder = new Encoder(out, encoding, isEncapsulated(transferSyntaxUID), utf8);
  encoder.item(dataset, '', null, (tag) => !tag.startsWith('0002') && !tag.startsWith('0000'));
  return out;
}

/** File Meta Information has the default repertoire alone: there is no character set to fall back to (PS3.10 7.1). */
function metaGroup(meta: object): ByteWriter {
  const group = new ByteWriter(true);
  try {
    new Encoder(group, EXPLICIT, false, false).item(meta, '', null);
  } catch (error) {
    if (!(error instanceof CharacterSetMiss)) throw error;
    throw new WriteDicomError('File Meta Information holds characters outside the default repertoire', error.message);
  }
  return group;
}

/**
 * Writes a DICOM file. What was read and not changed is written with the bytes that it had; sequences get defined lengths.
 * Text is written in the declared character sets where they have its characters, else the whole data set in UTF-8 (ISO_IR 192).
 * @throws WriteDicomError with the path of what cannot be written.
 */
export function writeDicom(dataset: object, options: WriteOptions = {}): Uint8Array {
  return fileOf(dataset, options).done();
}

/**
 * The same file in parts, one after another: pixel data are those of the data set, not copied, and must not change before they are written.
 * @throws WriteDicomError with the path of what cannot be written.
 */
export function dicomChunks(dataset: object, options: WriteOptions = {}): Uint8Array[] {
  return fileOf(dataset, options).parts();
}

function fileOf(dataset: object, options: WriteOptions): ByteWriter {
  // To the compiler a promise of a data set is an object like any other.
  if (dataset instanceof Promise) throw new WriteDicomError('the data set is a promise of one; await it', '');
  const transferSyntaxUID = options.transferSyntaxUID ?? syntaxOf(dataset, options.meta) ?? EXPLICIT_LITTLE_ENDIAN;
  const pixels: unknown = Object.hasOwn(dataset, 'PixelData') ? Reflect.get(dataset, 'PixelData') : undefined;
  if (Array.isArray(pixels) && !isEncapsulated(transferSyntaxUID)) {
    throw new WriteDicomError(
      'Pixel Data are frames of an encapsulated transfer syntax; name it with transferSyntaxUID, or decode them',
      'PixelData',
    );
  }
  let content: ByteWriter;
  try {
    content = body(dataset, transferSyntaxUID, false);
  } catch (error) {
    if (!(error instanceof CharacterSetMiss)) throw error;
    content = body(dataset, transferSyntaxUID, true);
  }
  if (encodingOf(transferSyntaxUID).deflated) {
    const deflated = deflateSync(content.done());
    content = new ByteWriter(true);
    content.raw(deflated);
    if (deflated.length % 2 === 1) content.uint8(0);
  }
  const group = metaGroup(fileMeta(dataset, options.meta ?? {}, transferSyntaxUID));
  const file = new ByteWriter(true);
  file.raw(new Uint8Array(128));
  file.ascii('DICM');
  file.tag('00020000');
  file.ascii('UL');
  file.uint16(4);
  file.uint32(group.length);
  file.raw(group.done());
  file.append(content);
  return file;
}
