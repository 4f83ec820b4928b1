/** Segmentations made of others: segments added, removed, described anew, renumbered, and one type made of another. Each is a new instance. */
import type { SegmentationAttributes } from '../../../generated/iods/segmentation.ts';
import type { SegmentationImageSegmentItem } from '../../../generated/modules/segmentation-image.ts';
import { contributingEquipment } from '../../content/contributing-equipment.ts';
import { type Color, cielabValue } from '../../content/cielab.ts';
import { AuthoringError } from '../../content/errors.ts';
import { IMPLEMENTATION_VERSION_NAME, newUid } from '../../dataset/uids.ts';
import type { FrameCodec } from '../../pixels/codecs/codec.ts';
import { dateOf, timeOf } from '../common/moments.ts';
import { backgroundItem, checkNumbers } from './build.ts';
import { converter, type MaskedSegment, Masks } from './edit-masks.ts';
import { colorOfLabel, paletteAfter } from './edit-palette.ts';
import { onPlanesOf, withReferences } from './edit-planes.ts';
import type { FractionalKind, LabelMapKind, SegmentArray, SegmentationType } from './content.ts';
import { SegmentationError } from './errors.ts';
import { itemsOf } from './fields.ts';
import { FrameWriter } from './frame-writer.ts';
import type { FramePlace, Overlap } from './frames.ts';
import { frameAttributes, organizationOf } from './groups.ts';
import { LabelMapSegmentation } from './label-map.ts';
import { Segmentation } from './segmentation.ts';
import { type SegmentDescription, segmentDescriptionOf, segmentItem } from './segments.ts';
import { type Stored, storedOf } from './stored.ts';
import { codecFor, segmentationSyntax } from './syntaxes.ts';

/** A segment and its masks, one for each plane of the segmentation that is edited (see `planesOf`), or of the edit's `source`. */
export interface AddedSegment {
  readonly description: Omit<SegmentDescription, 'number'> & { readonly number?: number };
  /** planes × rows × columns of 0 and 1. */
  readonly mask: SegmentArray;
}

export interface SegmentationEdit {
  /** Segment Numbers that go. */
  readonly remove?: readonly number[];
  /** Parts of descriptions that change, by Segment Number before the edit. */
  readonly describe?: Readonly<Record<number, Partial<Omit<SegmentDescription, 'number'>>>>;
  /** New Segment Numbers by old ones; in BINARY and FRACTIONAL all together are 1 to n. */
  readonly renumber?: Readonly<Record<number, number>>;
  readonly add?: readonly AddedSegment[];
  /**
   * The images that were segmented: then the masks that are added have their planes, in their order, those too on which no frame is stored.
   * Images of patients that lie pixel upon pixel on the stored frames.
   */
  readonly source?: object | readonly object[];
  /** Default: that of the segmentation. */
  readonly type?: SegmentationType;
  /** Of FRACTIONAL that are made of others. Default PROBABILITY and 255. */
  readonly fractional?: Omit<FractionalKind, 'segmentationType'>;
  /** From FRACTIONAL: the least fraction that is the segment. Without it only 0 and 1 are taken. */
  readonly threshold?: number;
  readonly bitsAllocated?: LabelMapKind['bitsAllocated'];
  /** Default: that of the segmentation, where the type may have it. */
  readonly transferSyntaxUID?: string;
  /** Default: the next one. */
  readonly instanceNumber?: number;
  /** Default: a new one. */
  readonly sopInstanceUID?: string;
  readonly onWarning?: (message: string) => void;
}

/** An instance of this family, a `SegmentationReader` over anybody's file, or a data set with its transfer syntax. */
export type StoredSegmentation = object & { readonly transferSyntaxUID: string };

/** A segment of the new instance and where its pixels come from. */
interface Segment extends MaskedSegment {
  readonly item: SegmentationImageSegmentItem;
  /** Of the palette, where there is one. */
  readonly color: Color | undefined;
}

/** Attributes that follow from type, frames and instance; the others stay as they are. */
const MADE: ReadonlySet<string> = new Set([
  ...[
    'SOPClassUID',
    'SOPInstanceUID',
    'Modality',
    'InstanceCreationDate',
    'InstanceCreationTime',
    'ContentDate',
    'ContentTime',
    'InstanceNumber',
  ],
  ...[
    'PixelData',
    'ExtendedOffsetTable',
    'ExtendedOffsetTableLengths',
    'NumberOfFrames',
    'PixelPaddingValue',
    'SegmentSequence',
    'SegmentsOverlap',
  ],
  ...['DimensionOrganizationSequence', 'DimensionOrganizationType', 'DimensionIndexSequence'],
  ...[
    'SharedFunctionalGroupsSequence',
    'PerFrameFunctionalGroupsSequence',
    'SegmentationType',
    'SegmentationFractionalType',
    'MaximumFractionalValue',
  ],
  ...['BitsAllocated', 'BitsStored', 'HighBit', 'PhotometricInterpretation', 'ContributingEquipmentSequence'],
]);
const TABLES = /PaletteColorLookupTable/;
const PROFILE: ReadonlySet<string> = new Set(['ICCProfile', 'ColorSpace']);

/** What a description says; the rest of an Item stays as it is. */
const OF_DESCRIPTION: ReadonlySet<string> = new Set([
  ...['SegmentNumber', 'SegmentLabel', 'SegmentDescription', 'AnatomicRegionSequence', 'PrimaryAnatomicStructureSequence'],
  ...['SegmentedPropertyCategoryCodeSequence', 'SegmentedPropertyTypeCodeSequence', 'TrackingID', 'TrackingUID'],
  ...['SegmentAlgorithmType', 'SegmentAlgorithmName', 'SegmentationAlgorithmIdentificationSequence', 'RecommendedDisplayCIELabValue'],
]);

function described(
  item: SegmentationImageSegmentItem,
  changes: Partial<SegmentDescription> | undefined,
  number: number,
): SegmentationImageSegmentItem {
  if (changes === undefined) return { ...item, SegmentNumber: number };
  const { algorithm, algorithmName, ...rest } = segmentDescriptionOf({ ...item, SegmentNumber: 1 });
  // A new algorithm has its own name, and what is made by hand has none.
  const manual = (changes.algorithmType ?? rest.algorithmType) === 'MANUAL';
  const before =
    manual || changes.algorithm !== undefined ? {} : { ...(algorithm ? { algorithm } : {}), ...(algorithmName ? { algorithmName } : {}) };
  const made = segmentItem({ ...rest, ...before, ...changes, number: 1 });
  const kept: object = Object.fromEntries(Object.entries(item).filter(([key]) => !OF_DESCRIPTION.has(key)));
  return { ...kept, ...made, SegmentNumber: number };
}

/** Whether colours are those of a palette: before the edit and after it. */
interface Palettes {
  readonly before: boolean;
  readonly after: boolean;
}

/** An Item with the colour that a palette gave its label, where it has none of its own. */
function withColor(item: SegmentationImageSegmentItem, dataset: object): SegmentationImageSegmentItem {
  const color = item.RecommendedDisplayCIELabValue === undefined ? colorOfLabel(dataset, item.SegmentNumber ?? 0) : null;
  return color === null ? item : { ...item, RecommendedDisplayCIELabValue: cielabValue(color) };
}

function segmentsAfter(stored: Stored, edit: SegmentationEdit, type: SegmentationType, palettes: Palettes): Segment[] {
  const present = new Set(stored.segments.map((item) => item.SegmentNumber));
  const check = (option: string, numbers: readonly number[]): void => {
    const unknown = numbers.find((one) => !present.has(one));
    if (unknown !== undefined) throw new AuthoringError(option, `names segment ${unknown}; there are ${[...present].join(', ')}`);
  };
  const keysOf = (record: object | undefined): number[] => Object.keys(record ?? {}).map(Number);
  check('remove', edit.remove ?? []);
  check('describe', keysOf(edit.describe));
  check('renumber', keysOf(edit.renumber));
  const kept = stored.segments.filter((item) => !edit.remove?.includes(item.SegmentNumber));
  // Without holes where the type has none: in their order.
  const compact = type !== 'LABELMAP' && edit.renumber === undefined;
  const list = kept.map((item, at): Segment => {
    const old = item.SegmentNumber;
    const number = compact ? at + 1 : (edit.renumber?.[old] ?? old);
    const { displayColor, ...changes } = edit.describe?.[old] ?? {};
    const own = palettes.before && !palettes.after ? withColor(item, stored.dataset) : item;
    const said = palettes.after || displayColor === undefined ? changes : { ...changes, displayColor };
    return { item: described(own, Object.keys(said).length === 0 ? undefined : said, number), number, from: old, color: displayColor };
  });
  for (const { description, mask } of edit.add ?? []) {
    const highest = Math.max(0, ...list.map((one) => one.number));
    const number = description.number ?? highest + 1;
    const { displayColor, ...rest } = description;
    const said = palettes.after || displayColor === undefined ? rest : { ...rest, displayColor };
    list.push({ item: segmentItem({ ...said, number }), number, from: mask, color: displayColor });
  }
  list.sort((a, b) => a.number - b.number);
  checkNumbers(list, type);
  return list;
}

async function writeAll(
  stored: Stored,
  segments: readonly Segment[],
  type: SegmentationType,
  to: number,
  writer: FrameWriter,
  edit: SegmentationEdit,
) {
  const masks = new Masks(stored, edit.onWarning);
  const convert = converter(stored, to, edit.threshold);
  const { rows, columns, planes } = stored.target;
  const size = rows * columns;
  const places: FramePlace[] = [];
  const value = (mask: Uint8Array | Uint16Array, at: number, segment: Segment, slice: number): number => {
    const made = convert(mask[at] ?? 0);
    if (made === null)
      throw new SegmentationError(
        (mask[at] ?? 0) > stored.maximum
          ? `the pixel is ${mask[at]}, above the ${stored.maximum} that stands for 1`
          : `the pixel is ${mask[at]} of ${stored.maximum}, neither 0 nor 1; give a threshold`,
        {
          segment: segment.number,
          slice,
          row: Math.floor(at / columns),
          column: at % columns,
        },
      );
    return made;
  };
  /** Sets the pixels of a segment in the place of the next frame; true when there are any, or when the frame was stored without any. */
  const put = async (segment: Segment, slice: number): Promise<boolean> => {
    const mask = await masks.of(segment, slice);
    if (mask === null) return false;
    const { packed, out, from } = writer.next();
    let any = stored.type !== 'LABELMAP' && typeof segment.from === 'number' && mask.every((one) => one === 0);
    for (let at = 0; at < size; at++) {
      const made = value(mask, at, segment, slice);
      if (made === 0) continue;
      any = true;
      const place = from + at;
      if (packed) out[place >> 3] = (out[place >> 3] ?? 0) | (1 << (place & 7));
      else out[place] = made;
    }
    return any;
  };
  const taken = new Int32Array(size);
  if (type === 'LABELMAP')
    for (const slice of planes.keys()) {
      taken.fill(0);
      let any = false;
      for (const segment of segments) {
        const mask = await masks.of(segment, slice);
        if (mask === null) continue;
        for (let at = 0; at < size; at++) {
          if (value(mask, at, segment, slice) === 0) continue;
          if ((taken[at] ?? 0) !== 0)
            throw new SegmentationError(
              `segments ${taken[at]} and ${segment.number} have a pixel in common, which a label map cannot hold`,
              {
                slice,
                row: Math.floor(at / columns),
                column: at % columns,
              },
            );
          taken[at] = segment.number;
          any = true;
        }
      }
      if (!any && !(await masks.emptyAt(slice))) continue;
      const slot = writer.next();
      (slot.words ?? slot.out).set(taken, slot.from);
      writer.commit();
      places.push({ segment: null, plane: slice });
    }
  else
    for (const [index, segment] of segments.entries())
      for (const slice of planes.keys()) {
        if (!(await put(segment, slice))) continue;
        writer.commit();
        places.push({ segment: index, plane: slice });
      }
  if (places.length > 0) return places;
  edit.onWarning?.('no pixel of any segment is left; empty frames are kept');
  const kept = type === 'LABELMAP' ? [null] : [...segments.keys()];
  for (const segment of kept)
    for (const plane of planes.keys()) {
      writer.next();
      writer.commit();
      places.push({ segment, plane });
    }
  return places;
}

function overlapAfter(stored: Stored, segments: readonly Segment[], type: SegmentationType): Overlap {
  if (type === 'LABELMAP' || segments.length === 1) return 'NO';
  const before: unknown = Reflect.get(stored.dataset, 'SegmentsOverlap');
  const added = segments.some((one) => typeof one.from !== 'number');
  return !added && (stored.type === 'LABELMAP' || before === 'NO') ? 'NO' : 'UNDEFINED';
}

const modified = () =>
  contributingEquipment({
    manufacturer: 'Iodine',
    manufacturerModelName: 'iodine-dicom',
    softwareVersions: [IMPLEMENTATION_VERSION_NAME],
    contribution: 'modifying',
  });

/**
 * A new instance, in the series of the segmentation, with the changes; the segmentation stays as it is. Functional groups are made anew:
 * those of others that a segmentation made here has not are left out, and `onWarning` told.
 * @throws AuthoringError naming the option; SegmentationError naming segment, plane and pixel; NonconformantError with all findings.
 */
export async function editSegmentation(
  segmentation: StoredSegmentation,
  edit: SegmentationEdit,
): Promise<Segmentation | LabelMapSegmentation> {
  const found = storedOf(segmentation, segmentation.transferSyntaxUID, edit.onWarning);
  const stored = edit.source === undefined ? found : onPlanesOf(found, edit.source);
  const type = edit.type ?? stored.type;
  const { target, dataset } = stored;
  for (const { mask } of edit.add ?? [])
    if (mask.length !== target.planes.length * target.rows * target.columns)
      throw new AuthoringError(
        'add',
        `a mask has ${mask.length} values; ${target.planes.length} × ${target.rows} × ${target.columns} are expected`,
      );
  const before = stored.type === 'LABELMAP' && Reflect.get(dataset, 'PhotometricInterpretation') === 'PALETTE COLOR';
  const palette = before && type === 'LABELMAP';
  const segments = segmentsAfter(stored, edit, type, { before, after: palette });
  const to = type === 'FRACTIONAL' ? (edit.fractional?.maximumFractionalValue ?? (stored.type === 'FRACTIONAL' ? stored.maximum : 255)) : 1;
  if (!Number.isInteger(to) || to < 1 || to > 255)
    throw new AuthoringError('maximumFractionalValue', `is ${to}; it is a whole number from 1 to 255`);
  const highest = segments.at(-1)?.number ?? 0;
  const bits = type === 'BINARY' ? 1 : type === 'FRACTIONAL' ? 8 : (edit.bitsAllocated ?? (highest < 256 ? 8 : 16));
  if (type === 'LABELMAP' && bits === 8 && highest > 255)
    throw new AuthoringError('bitsAllocated', `is 8; segment ${highest} needs 16 bits`);
  const syntax = edit.transferSyntaxUID ?? fitting(stored.transferSyntaxUID, type);
  const transferSyntaxUID = segmentationSyntax(syntax, type);
  const codec: FrameCodec | null = await codecFor(transferSyntaxUID);
  const shape = { rows: target.rows, columns: target.columns, bits, photometric: palette ? 'PALETTE COLOR' : 'MONOCHROME2' } as const;
  const tables = palette ? paletteAfter(dataset, segments.map(labelOf), stored.background) : null;
  const writer = new FrameWriter(shape, transferSyntaxUID, codec, mostFrames(stored, segments, type));
  const places = await writeAll(stored, segments, type, to, writer, edit);
  const attributes = {
    ...keptAttributes(dataset, palette, palette && tables === null),
    ...tables,
    ...withReferences(dataset, target),
    ...instanceAttributes(dataset, edit),
    ...typeOf(stored, edit, type, to, bits),
    PhotometricInterpretation: shape.photometric,
    SegmentsOverlap: overlapAfter(stored, segments, type),
    SegmentSequence: itemsAfter(segments, type, stored),
    ...frameAttributes({
      type,
      target,
      segments: segments.map(frameSegment),
      places,
      organization: organizationOf({}, type, target, places),
    }),
    ...writer.done('basic'),
  };
  tellLost(dataset, attributes, edit.onWarning);
  return type === 'LABELMAP' ? LabelMapSegmentation.of(attributes, transferSyntaxUID) : Segmentation.of(attributes, transferSyntaxUID);
}

/** Keywords of the functional groups of a data set, shared and per frame. */
function groupsOf(dataset: object): Set<string> {
  const items = [...itemsOf(dataset, 'SharedFunctionalGroupsSequence'), ...itemsOf(dataset, 'PerFrameFunctionalGroupsSequence')];
  return new Set(items.flatMap((item) => Object.keys(item)));
}

/** Functional groups are made anew; what they hold of others besides is told. */
function tellLost(before: object, after: object, onWarning: SegmentationEdit['onWarning']): void {
  const kept = groupsOf(after);
  const lost = [...groupsOf(before)].filter((keyword) => !kept.has(keyword));
  if (lost.length > 0) onWarning?.(`functional groups that an edit does not make anew are left out: ${lost.join(', ')}`);
}

const frameSegment = ({ item, number }: Segment): SegmentDescription => ({
  number,
  label: item.SegmentLabel,
  category: NOTHING,
  type: NOTHING,
  algorithmType: 'MANUAL',
});
/** Frames refer to segments by number alone. */
const NOTHING = { value: '', scheme: '', meaning: '' } as const;

function fitting(uid: string, type: SegmentationType): string | undefined {
  try {
    return segmentationSyntax(uid, type);
  } catch {
    return undefined;
  }
}

const labelOf = ({ number, from, color }: Segment) => ({ number, from: typeof from === 'number' ? from : null, color });

/** Frames that there will be at most. */
function mostFrames({ frames, target, type: before }: Stored, segments: readonly Segment[], type: SegmentationType): number {
  const planes = target.planes.length;
  if (type === 'LABELMAP') return planes;
  if (before === 'LABELMAP') return planes * segments.length;
  const counts = Map.groupBy(frames, ({ segment }) => segment);
  return segments.reduce((sum, { from }) => sum + (typeof from === 'number' ? (counts.get(from)?.length ?? 0) : planes), 0);
}

function keptAttributes(segmentation: object, profile: boolean, tables: boolean): SegmentationAttributes {
  const isKept = (key: string): boolean => !MADE.has(key) && (PROFILE.has(key) ? profile : TABLES.test(key) ? tables : true);
  const kept = Object.entries(segmentation).filter(([key]) => isKept(key));
  // What a conformant segmentation has, but for what is made anew.
  return Object.fromEntries(kept) as SegmentationAttributes;
}

function instanceAttributes(segmentation: object, edit: SegmentationEdit) {
  const now = new Date();
  const before: unknown = Reflect.get(segmentation, 'InstanceNumber');
  const equipment: unknown = Reflect.get(segmentation, 'ContributingEquipmentSequence');
  return {
    SOPInstanceUID: edit.sopInstanceUID ?? newUid(),
    InstanceNumber: edit.instanceNumber ?? (typeof before === 'number' ? before + 1 : 1),
    InstanceCreationDate: dateOf(now),
    InstanceCreationTime: timeOf(now),
    ContentDate: dateOf(now),
    ContentTime: timeOf(now),
    ContributingEquipmentSequence: [...(Array.isArray(equipment) ? equipment : []), modified()],
  };
}

function typeOf(stored: Stored, edit: SegmentationEdit, type: SegmentationType, to: number, bits: number) {
  const before: unknown = Reflect.get(stored.dataset, 'SegmentationFractionalType');
  const kept = before === 'OCCUPANCY' ? 'OCCUPANCY' : 'PROBABILITY';
  return {
    SegmentationType: type,
    BitsAllocated: bits,
    BitsStored: bits,
    HighBit: bits - 1,
    ...(type === 'FRACTIONAL' ? { SegmentationFractionalType: edit.fractional?.fractionalType ?? kept, MaximumFractionalValue: to } : {}),
    ...(type === 'LABELMAP' ? { PixelPaddingValue: 0 } : {}),
  } as const;
}

/** Items of the segments; a label map begins with its background. */
function itemsAfter(segments: readonly Segment[], type: SegmentationType, stored: Stored): SegmentationImageSegmentItem[] {
  const items = segments.map((one) => one.item);
  if (type !== 'LABELMAP') return items;
  const all: unknown = Reflect.get(stored.dataset, 'SegmentSequence');
  const there =
    stored.type === 'LABELMAP' && Array.isArray(all)
      ? all.find((item: SegmentationImageSegmentItem) => item.SegmentNumber === 0)
      : undefined;
  if (there !== undefined) return [there, ...items];
  const [first] = items;
  const background = backgroundItem(
    first === undefined ? { algorithmType: 'MANUAL' } : segmentDescriptionOf({ ...first, SegmentNumber: 1 }),
    items.some((item) => item.RecommendedDisplayCIELabValue !== undefined),
  );
  return [background, ...items];
}

/** Image positions, or places in the total pixel matrix, of the planes that masks to be added have, in their order. */
export function planesOf(
  segmentation: StoredSegmentation,
): { readonly position: readonly number[] | null; readonly matrix: readonly [number, number] | null }[] {
  return storedOf(segmentation, segmentation.transferSyntaxUID).target.planes.map(({ position, matrix }) => ({ position, matrix }));
}

/** A BINARY segmentation of the same segments, numbered from 1. */
export async function toBinary(segmentation: StoredSegmentation, options: Omit<SegmentationEdit, 'type'> = {}): Promise<Segmentation> {
  return asSegmentation(await editSegmentation(segmentation, { ...options, type: 'BINARY' }));
}

/** A FRACTIONAL segmentation of the same segments, numbered from 1. */
export async function toFractional(segmentation: StoredSegmentation, options: Omit<SegmentationEdit, 'type'> = {}): Promise<Segmentation> {
  return asSegmentation(await editSegmentation(segmentation, { ...options, type: 'FRACTIONAL' }));
}

/** A label map of the same segments. @throws SegmentationError where two have a pixel in common. */
export async function toLabelMap(
  segmentation: StoredSegmentation,
  options: Omit<SegmentationEdit, 'type'> = {},
): Promise<LabelMapSegmentation> {
  const made = await editSegmentation(segmentation, { ...options, type: 'LABELMAP' });
  if (!(made instanceof LabelMapSegmentation)) throw new SegmentationError('no label map was made');
  return made;
}

function asSegmentation(made: Segmentation | LabelMapSegmentation): Segmentation {
  if (!(made instanceof Segmentation)) throw new SegmentationError('a label map was made');
  return made;
}
