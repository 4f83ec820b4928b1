/** Rules between attributes that no table states by itself: pixel data and its size, UIDs. */
import { originalOf } from '../dataset/originals.ts';
import { addConsistency } from './add-findings.ts';
import { read } from './lookup.ts';
import type { Item, Scope } from './scope.ts';
import * as say from './wording.ts';

function positive(item: Item, keyword: string): number | null {
  const value = read(item, keyword);
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null;
}

/** Samples that a pixel takes on average: chrominance may be stored for every second pixel or row only (PS3.3 C.7.6.3.1.2). */
function storedSamples(samples: number, photometric: unknown): number {
  if (samples !== 3) return samples;
  if (photometric === 'YBR_FULL_422' || photometric === 'YBR_PARTIAL_422') return 2;
  return photometric === 'YBR_PARTIAL_420' ? 1.5 : 3;
}

/** Native Pixel Data are as long as Rows, Columns, Samples per Pixel, Bits Allocated and Number of Frames say (PS3.5 8.1.1, 8.2). */
function checkPixelData(root: Scope): void {
  const { item } = root;
  const pixels = read(item, 'PixelData');
  // One buffer is native; fragments or frames of encapsulated data are an array.
  if (!(pixels instanceof ArrayBuffer) || originalOf(item, 'PixelData')?.fragments) return;
  const rows = positive(item, 'Rows');
  const columns = positive(item, 'Columns');
  const samples = positive(item, 'SamplesPerPixel');
  const bits = positive(item, 'BitsAllocated');
  const frames = read(item, 'NumberOfFrames') === undefined ? 1 : positive(item, 'NumberOfFrames');
  if (rows === null || columns === null || samples === null || bits === null || frames === null) return;
  const stored = storedSamples(samples, read(item, 'PhotometricInterpretation'));
  const expected = Math.ceil((rows * columns * stored * bits * frames) / 8);
  const length = pixels.byteLength;
  if (length === expected || length === expected + (expected % 2)) return;
  const related = ['Rows', 'Columns', 'SamplesPerPixel', 'BitsAllocated', 'NumberOfFrames', 'PhotometricInterpretation'];
  addConsistency(root, {
    rule: 'pixel-data-length',
    path: 'PixelData',
    tag: '7FE00010',
    message: say.pixelLength(length, expected),
    related,
  });
}

/** Entities whose UIDs identify them: one UID is not two entities' (PS3.5 9.1). */
const ENTITIES: readonly (readonly [string, string])[] = [
  ['StudyInstanceUID', '0020000D'],
  ['SeriesInstanceUID', '0020000E'],
  ['SOPInstanceUID', '00080018'],
  ['FrameOfReferenceUID', '00200052'],
];

function checkUids(root: Scope): void {
  const seen = new Map<string, string>();
  for (const [keyword, tag] of ENTITIES) {
    const uid = read(root.item, keyword);
    if (typeof uid !== 'string' || uid === '') continue;
    const other = seen.get(uid);
    if (other === undefined) seen.set(uid, keyword);
    else addConsistency(root, { rule: 'uid-reuse', path: keyword, tag, message: say.uidReused(other), related: [other] });
  }
}

/** Checks the rules between attributes of an instance of an IOD. */
export function checkConsistency(root: Scope): void {
  checkUids(root);
  checkPixelData(root);
}
