/** Values that follow from what the author has given, or of which an IOD allows one alone. */
import type { DataItem, DataValue } from '../dataset/types.ts';
import type { AttributeRule, IodRules } from '../rules/tables.ts';
import { rulesAt } from './rules-at.ts';
import { typed } from './values.ts';

/** What only who made the pixels can attest is not derived, whatever an IOD allows. */
const ATTESTED: ReadonlySet<string> = new Set(['BurnedInAnnotation', 'RecognizableVisualFeatures']);

/** The one Enumerated Value that the rows allow; undefined where there is a choice, or a condition. */
function onlyTerm(rules: readonly AttributeRule[]): DataValue | undefined {
  for (const { vm, vr, values = [] } of rules) {
    const [list, ...others] = values;
    const [term] = list?.terms ?? [];
    const plain = list?.kind === 'enumerated' && others.length === 0 && !list.condition && !list.undecided && list.value === undefined;
    if (plain && vm === '1' && term !== undefined && list.terms.length === 1) return typed(term, vr.split('|')[0] ?? vr);
  }
  return undefined;
}

/** The number of Items of a sequence beside it that has as many as the attribute says. */
function countOf(iod: IodRules, item: DataItem, around: readonly string[], keyword: string): number | undefined {
  for (const [sequence, items] of Object.entries(item)) {
    if (!Array.isArray(items) || items.length === 0) continue;
    const counts = rulesAt(iod, [...around, sequence]).some((rule) =>
      (rule.items ?? []).some(({ equals }) => equals?.keyword === keyword && !equals.count && !equals.less && !equals.atMost),
    );
    if (counts) return items.length;
  }
  return undefined;
}

/** Frames that stand in the functional groups, or that native Pixel Data have room for. */
function framesOf(root: DataItem): number | undefined {
  const frames = root.PerFrameFunctionalGroupsSequence;
  if (Array.isArray(frames) && frames.length > 0) return frames.length;
  const { PixelData: pixels, Rows: rows, Columns: columns, SamplesPerPixel: samples, BitsAllocated: bits } = root;
  if (!(pixels instanceof ArrayBuffer) || typeof bits !== 'number' || bits < 8 || bits % 8 !== 0) return undefined;
  if (typeof rows !== 'number' || typeof columns !== 'number' || typeof samples !== 'number') return undefined;
  // Chrominance of fewer samples has other lengths.
  if (samples !== 1 && root.PhotometricInterpretation !== 'RGB') return undefined;
  const frame = (rows * columns * samples * bits) / 8;
  const count = pixels.byteLength / frame;
  return Number.isInteger(count) && count > 0 ? count : undefined;
}

/**
 * The value of an attribute that is required and absent.
 * @param around the sequences that its Item stands in.
 * @returns undefined where only the author can know it.
 */
export function derived(iod: IodRules, root: DataItem, item: DataItem, around: readonly string[], keyword: string): DataValue | undefined {
  if (ATTESTED.has(keyword)) return undefined;
  // High Bit is one less than Bits Stored (PS3.5 8.1.1).
  if (keyword === 'HighBit' && typeof item.BitsStored === 'number') return item.BitsStored - 1;
  if (keyword === 'NumberOfFrames' && item === root) return framesOf(root);
  return countOf(iod, item, around, keyword) ?? onlyTerm(rulesAt(iod, [...around, keyword]));
}
