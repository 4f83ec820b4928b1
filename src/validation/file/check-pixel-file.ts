/** Pixel data against the transfer syntax of their file: native or encapsulated, fragments and offset tables, what each compression allows. */
import { transferSyntaxes } from '../../../generated/transfer-syntaxes.ts';
import type { FileFacts } from '../../dataset/file-facts.ts';
import { type Original, originalOf } from '../../dataset/originals.ts';
import { isEncapsulated } from '../../dcmjs/transfer-syntax.ts';
import { plain } from '../add-findings.ts';
import { read } from '../lookup.ts';
import type { Item, Scope } from '../scope.ts';
import { sectionUrl } from '../standard-url.ts';
import * as say from '../wording.ts';
import { addBreach, type FileBreach } from './file-rules.ts';
import {
  ENCAPSULATED_ONLY,
  lossyMethod,
  PIXEL_ENCODINGS,
  type PixelProfile,
  STANDARD_PHOTOMETRIC,
  type Video,
  videoOf,
} from './pixel-encodings.ts';

const PIXEL_DATA = '7FE00010';
const RLE = '1.2.840.10008.1.2.5';
const UNCOMPRESSED = '1.2.840.10008.1.2.1.98';
/** Pixel Data come from a provider, and are not in the data set (PS3.5 A.6, A.7). */
const PROVIDED: ReadonlySet<string> = new Set(['94', '95', '204', '205'].map((end) => `1.2.840.10008.1.2.4.${end}`));
const TAGS: Readonly<Record<string, string>> = {
  PhotometricInterpretation: '00280004',
  SamplesPerPixel: '00280002',
  PlanarConfiguration: '00280006',
  BitsAllocated: '00280100',
  BitsStored: '00280101',
  HighBit: '00280102',
  PixelRepresentation: '00280103',
  Rows: '00280010',
  Columns: '00280011',
  PixelAspectRatio: '00280034',
};

/** The file's pixel data and what is said of them; checked only while they are those of the file. */
interface PixelFile {
  readonly root: Scope;
  readonly item: Item;
  readonly uid: string;
  readonly name: string;
  readonly original: Original;
}

function number(item: Item, keyword: string): number | null {
  const value = read(item, keyword);
  return typeof value === 'number' ? value : null;
}

function text(item: Item, keyword: string): string | null {
  const value = read(item, keyword);
  return typeof value === 'string' && value !== '' ? value.trim() : null;
}

function onPixels({ root }: PixelFile, rule: FileBreach['rule'], message: string, more: Partial<FileBreach> = {}): void {
  addBreach(root, { rule, severity: 'error', path: 'PixelData', tag: PIXEL_DATA, message, ...more });
}

function framesIn(item: Item): number | null {
  const frames = read(item, 'NumberOfFrames');
  if (frames === undefined || frames === null) return 1;
  return typeof frames === 'number' && Number.isSafeInteger(frames) && frames > 0 ? frames : null;
}

/** Offsets of fragments from the first one's Item tag. */
function startsOf(fragments: readonly Uint8Array[]): Map<number, number> {
  const starts = new Map<number, number>();
  let offset = 0;
  for (const [index, fragment] of fragments.entries()) {
    starts.set(offset, index);
    offset += 8 + fragment.length;
  }
  return starts;
}

/** What is wrong with offsets of frames; null where nothing is. */
function wrongOffsets(offsets: readonly number[], fragments: readonly Uint8Array[]): string | null {
  const starts = startsOf(fragments);
  let previous = -1;
  for (const [index, offset] of offsets.entries()) {
    if (index === 0 && offset !== 0) return `The first frame's offset is ${offset}, not 0`;
    if (offset <= previous) return `The offset of frame ${index + 1}, ${offset}, is not behind that of frame ${index}, ${previous}`;
    if (!starts.has(offset)) return `No fragment begins at ${offset}, the offset of frame ${index + 1}`;
    previous = offset;
  }
  return null;
}

function checkOffsetTable(file: PixelFile, fragments: readonly Uint8Array[], table: Uint8Array, video: Video | null): void {
  if (table.length === 0) return;
  if (video?.noOffsets) {
    onPixels(file, 'video', `The Basic Offset Table has ${table.length} bytes; in ${file.name} it is empty`, {
      section: [5, video.section],
    });
    return;
  }
  if (table.length % 4 !== 0) {
    onPixels(file, 'offset-table', `The Basic Offset Table has ${table.length} bytes, which are no offsets of 4 bytes each`);
    return;
  }
  const frames = framesIn(file.item);
  const count = table.length / 4;
  if (frames !== null && count !== frames && video === null) {
    const message = `The Basic Offset Table has ${count} offset${count === 1 ? '' : 's'} and the image ${frames} frame${frames === 1 ? '' : 's'}`;
    onPixels(file, 'offset-table', message, { related: ['NumberOfFrames'] });
    return;
  }
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const wrong = wrongOffsets(
    Array.from({ length: count }, (_, index) => view.getUint32(index * 4, true)),
    fragments,
  );
  if (wrong !== null) onPixels(file, 'offset-table', wrong);
}

function longs(value: unknown): number[] | null {
  if (!(value instanceof ArrayBuffer) || value.byteLength % 8 !== 0) return null;
  const view = new DataView(value);
  return Array.from({ length: value.byteLength / 8 }, (_, index) => Number(view.getBigUint64(index * 8, true)));
}

/** What is wrong with the Extended Offset Table (PS3.3 C.7.6.3, C.7.6.3.1.8); null where nothing is. */
function wrongExtendedTable({ item, original }: PixelFile, offsets: readonly number[] | null): string | null {
  const { fragments, offsetTable } = original;
  if (fragments === null) return 'Only encapsulated Pixel Data have an Extended Offset Table';
  if (offsetTable !== null && offsetTable.length > 0) return 'The Basic Offset Table is not empty, as it is beside an Extended one';
  if (offsets === null) return null;
  const frames = framesIn(item);
  if (frames !== null && offsets.length !== frames) return `It has ${offsets.length} offsets and the image ${frames} frames`;
  const wrong = wrongOffsets(offsets, fragments);
  if (wrong !== null || fragments.length === offsets.length) return wrong;
  return `There are ${fragments.length} fragments; each frame lies in one`;
}

/** What is wrong with the lengths beside it; null where nothing is. */
function wrongLengths(lengths: readonly number[], fragments: readonly Uint8Array[]): string | null {
  if (lengths.length !== fragments.length) return `${lengths.length} lengths for ${fragments.length} frames`;
  for (const [index, fragment] of fragments.entries()) {
    const length = lengths[index] ?? 0;
    // The padding of a frame of odd length may be counted in or not.
    if (length !== fragment.length && length + 1 !== fragment.length)
      return `Frame ${index + 1} has ${fragment.length} bytes, and its length here is ${length}`;
  }
  return null;
}

function checkExtendedTable(file: PixelFile): void {
  const { item, original } = file;
  const table = read(item, 'ExtendedOffsetTable');
  if (table === undefined || table === null) return;
  const related = ['PixelData'];
  const wrong = wrongExtendedTable(file, longs(table));
  if (wrong !== null) {
    onPixels(file, 'extended-offset-table', wrong, { path: 'ExtendedOffsetTable', tag: '7FE00001', related });
    return;
  }
  const lengths = longs(read(item, 'ExtendedOffsetTableLengths'));
  const other = lengths === null ? null : wrongLengths(lengths, original.fragments ?? []);
  if (other !== null) onPixels(file, 'extended-offset-table', other, { path: 'ExtendedOffsetTableLengths', tag: '7FE00002', related });
}

function checkFragments(file: PixelFile, fragments: readonly Uint8Array[], table: Uint8Array): void {
  const { item, uid, name } = file;
  const video = videoOf(uid);
  const odd = fragments.findIndex((fragment) => fragment.length % 2 === 1);
  if (odd >= 0) onPixels(file, 'fragment-length', `Fragment ${odd + 1} has ${fragments[odd]?.length ?? 0} bytes; each has an even number`);
  const frames = framesIn(item);
  const count = fragments.length;
  if (video?.oneFragment && count > 1) {
    onPixels(file, 'video', `${count} fragments, where ${name} has the whole stream in one`, { section: [5, video.section] });
  } else if (frames !== null && video === null) {
    const exactly = uid === RLE || uid === UNCOMPRESSED;
    if (exactly ? count !== frames : count < frames) {
      const message = `${count} fragment${count === 1 ? '' : 's'} for ${frames} frame${frames === 1 ? '' : 's'}; ${exactly ? 'each frame is one' : 'no fragment holds parts of two frames'}`;
      const section = uid === RLE ? 'sect_A.4.2' : 'sect_A.4';
      onPixels(file, 'fragment-count', message, { related: ['NumberOfFrames'], section: [5, section] });
    }
  }
  checkOffsetTable(file, fragments, table, video);
}

function attribute(
  file: PixelFile,
  keyword: string,
  found: unknown,
  wanted: string,
  rule: 'pixel-encoding' | 'video',
  section: string,
): void {
  const message = `${say.shown(found)}; in ${file.name} it is ${wanted}`;
  const related = keyword === 'PhotometricInterpretation' ? ['TransferSyntaxUID'] : ['TransferSyntaxUID', 'PhotometricInterpretation'];
  addBreach(file.root, { rule, severity: 'error', path: keyword, tag: TAGS[keyword] ?? null, message, related, section: [5, section] });
}

const oneOf = (values: readonly (string | number)[]): string => values.join(' or ');

/** The profile that fits best: the first that all attributes fit, else the first. */
function closest(item: Item, profiles: readonly PixelProfile[]): PixelProfile | undefined {
  const allocated = number(item, 'BitsAllocated');
  return profiles.find((profile) => allocated !== null && profile.allocated.includes(allocated)) ?? profiles[0];
}

function checkEncoding(file: PixelFile): void {
  const { item, uid } = file;
  const encoding = Object.hasOwn(PIXEL_ENCODINGS, uid) ? PIXEL_ENCODINGS[uid] : undefined;
  const photometric = text(item, 'PhotometricInterpretation');
  if (encoding === undefined || photometric === null || !STANDARD_PHOTOMETRIC.has(photometric)) return;
  const { section, profiles, planar } = encoding;
  const possible = profiles.filter((profile) => profile.photometric.includes(photometric));
  const profile = closest(item, possible);
  if (profile === undefined) {
    const all = [...new Set(profiles.flatMap((one) => one.photometric))];
    attribute(file, 'PhotometricInterpretation', photometric, oneOf(all), 'pixel-encoding', section);
    return;
  }
  const { stored } = profile;
  const checks: readonly (readonly [string, (value: number) => boolean, string])[] = [
    ['SamplesPerPixel', (value) => value === profile.samples, String(profile.samples)],
    ['PixelRepresentation', (value) => profile.representation.includes(value), oneOf(profile.representation)],
    [
      'BitsAllocated',
      (value) => possible.some((one) => one.allocated.includes(value)),
      oneOf([...new Set(possible.flatMap((one) => one.allocated))]),
    ],
    [
      'BitsStored',
      (value) => value >= stored[0] && value <= stored[1],
      stored[0] === stored[1] ? String(stored[0]) : `${stored[0]} to ${stored[1]}`,
    ],
  ];
  for (const [keyword, fits, wanted] of checks) {
    const value = number(item, keyword);
    if (value !== null && !fits(value)) attribute(file, keyword, value, `${wanted} for ${photometric}`, 'pixel-encoding', section);
  }
  const configuration = number(item, 'PlanarConfiguration');
  if (planar !== null && profile.samples > 1 && configuration !== null && configuration !== planar)
    attribute(file, 'PlanarConfiguration', configuration, String(planar), 'pixel-encoding', section);
}

function checkVideo(file: PixelFile, video: Video): void {
  const { item } = file;
  const say = (keyword: string, found: unknown, wanted: string): void => attribute(file, keyword, found, wanted, 'video', video.section);
  const photometric = text(item, 'PhotometricInterpretation');
  if (photometric !== null && !video.photometric.includes(photometric))
    say('PhotometricInterpretation', photometric, oneOf(video.photometric));
  const wanted: readonly (readonly [string, number])[] = [
    ['SamplesPerPixel', 3],
    ['BitsAllocated', video.allocated],
    ['BitsStored', video.stored],
    ['HighBit', video.stored - 1],
    ['PixelRepresentation', 0],
    ['PlanarConfiguration', 0],
  ];
  for (const [keyword, value] of wanted) {
    const found = number(item, keyword);
    if (found !== null && found !== value) say(keyword, found, String(value));
  }
  const rows = number(item, 'Rows');
  const columns = number(item, 'Columns');
  if (rows !== null && columns !== null) {
    const { sizes, largest } = video;
    if (sizes !== null && !sizes.some(([high, wide]) => high === rows && wide === columns))
      say('Rows', `${rows} × ${columns}`, oneOf(sizes.map(([high, wide]) => `${high} × ${wide}`)));
    if (largest !== null && rows > largest[0]) say('Rows', rows, `at most ${largest[0]}`);
    if (largest !== null && columns > largest[1]) say('Columns', columns, `at most ${largest[1]}`);
  }
  if (video.square && read(item, 'PixelAspectRatio') !== undefined) say('PixelAspectRatio', 'present', 'absent');
}

/** Lossy Image Compression says what the transfer syntax has done (PS3.3 C.7.6.1.1.5). */
function checkLossy(file: PixelFile): void {
  const { root, item, uid, name } = file;
  const lossy = lossyMethod(uid);
  if (lossy === null) return;
  const always = lossy.always || text(item, 'PhotometricInterpretation') === 'YBR_ICT';
  const said = text(item, 'LossyImageCompression');
  const base = { path: 'LossyImageCompression', tag: '00282110', rule: 'lossy-compression' } as const;
  if (always && said !== '01') {
    const message =
      said === null ? `Absent, though ${name} is compression with loss` : `${said}, though ${name} is compression with loss: 01`;
    addBreach(root, { ...base, severity: said === null ? 'warning' : 'error', message, related: ['TransferSyntaxUID'] });
  }
  const methods = read(item, 'LossyImageCompressionMethod');
  const last: unknown = Array.isArray(methods) ? methods[methods.length - 1] : methods;
  if (said === '01' && always && typeof last === 'string' && last !== '' && last.trim() !== lossy.method) {
    const message = `The last is ${say.shown(last)}; that of ${name} is ${lossy.method}`;
    const place = { path: 'LossyImageCompressionMethod', tag: '00282114' };
    addBreach(root, {
      ...base,
      ...place,
      severity: 'warning',
      message,
      related: ['TransferSyntaxUID'],
      section: [3, 'sect_C.7.6.1.1.5.1'],
    });
  }
}

function checkNative(file: PixelFile, explicit: boolean): void {
  const { root, item, name, original } = file;
  const photometric = text(item, 'PhotometricInterpretation');
  if (photometric !== null && ENCAPSULATED_ONLY.has(photometric)) {
    const message = `${photometric} is for encapsulated Pixel Data only; ${name} is native`;
    const place = { path: 'PhotometricInterpretation', tag: '00280004' };
    addBreach(root, {
      rule: 'pixel-encoding',
      severity: 'error',
      ...place,
      message,
      related: ['TransferSyntaxUID'],
      section: [3, 'sect_C.7.6.3.1.2'],
    });
  }
  const allocated = number(item, 'BitsAllocated');
  if (explicit && original.vr === 'OB' && allocated !== null && allocated > 8) {
    const message = `Stands as OB in the file, where native Pixel Data of more than 8 Bits Allocated are OW`;
    const url = sectionUrl(root.run.edition, 5, 'sect_A.2');
    root.run.out.add({ code: 'vr', ...plain('error', 'PixelData', PIXEL_DATA, message), url, value: 'OB', expected: 'OW' });
  }
}

export function checkPixelFile(root: Scope, { transferSyntaxUID: uid, explicit }: FileFacts): void {
  const { item } = root;
  const known = Object.hasOwn(transferSyntaxes, uid) ? transferSyntaxes[uid] : undefined;
  // A private transfer syntax may do anything.
  if (known === undefined) return;
  const original = originalOf(item, 'PixelData');
  if (original === undefined) return;
  const file: PixelFile = { root, item, uid, name: known.name, original };
  const { fragments, offsetTable } = original;
  if (PROVIDED.has(uid)) {
    onPixels(file, 'pixel-data-provider', `Present, though in ${known.name} Pixel Data come from a provider`, {
      related: ['PixelDataProviderURL'],
    });
    return;
  }
  checkExtendedTable(file);
  if (!isEncapsulated(uid)) {
    if (fragments !== null) onPixels(file, 'pixel-data-encapsulated', `Encapsulated, though ${known.name} is native`);
    else checkNative(file, explicit);
    return;
  }
  if (fragments === null) {
    onPixels(file, 'pixel-data-native', `Native, though Pixel Data of the data set are encapsulated in ${known.name}`);
    return;
  }
  checkFragments(file, fragments, offsetTable ?? new Uint8Array(0));
  const video = videoOf(uid);
  if (video !== null) checkVideo(file, video);
  else checkEncoding(file);
  checkLossy(file);
}
