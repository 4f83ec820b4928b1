/** The palette of a label map whose labels change: each colour stays with its segment. */
import type { SegmentationAttributes } from '../../../generated/iods/segmentation.ts';
import type { Color } from '../../content/cielab.ts';
import { AuthoringError } from '../../content/errors.ts';
import { paletteTables, rgbOf } from '../../content/palette.ts';
import { type Lut, type Palette, paletteOf } from '../../pixels/lut.ts';

/** A label, the label that had its colour before, null for a new one, and a new colour. */
export interface ColoredLabel {
  readonly number: number;
  readonly from: number | null;
  readonly color: Color | undefined;
}

const entryOf = ({ entries, firstMapped }: Lut, label: number): number =>
  entries[Math.max(0, Math.min(label - firstMapped, entries.length - 1))] ?? 0;

/** Red, green and blue of a label from 0 to 255; null without a palette. */
export function colorOfLabel(dataset: object, label: number): readonly [number, number, number] | null {
  const palette = paletteOf(dataset, false);
  if (palette === undefined) return null;
  const channel = (lut: Lut): number => Math.round((entryOf(lut, label) * 255) / (2 ** lut.bits - 1));
  return [channel(palette.red), channel(palette.green), channel(palette.blue)];
}

/**
 * The attributes of the palette for other labels; null where the one that stands serves.
 * @param background stored value of what was no segment; it becomes 0.
 * @throws AuthoringError for a new label without a colour.
 */
export function paletteAfter(dataset: object, labels: readonly ColoredLabel[], background: number): Partial<SegmentationAttributes> | null {
  if (background === 0 && labels.every(({ number, from, color }) => number === from && color === undefined)) return null;
  const palette = paletteOf(dataset, false);
  if (palette === undefined) return null;
  const tables = (['red', 'green', 'blue'] as const).map((name, channel) =>
    channelAfter(palette[name], channel, labels, background, palette),
  );
  return paletteTables(tables, 0, palette.red.bits <= 8 ? 8 : 16);
}

function channelAfter(lut: Lut, channel: number, labels: readonly ColoredLabel[], background: number, { red }: Palette): number[] {
  const highest = labels.reduce((most, { number }) => Math.max(most, number), 0);
  const most = red.bits <= 8 ? 255 : 65535;
  const scaled = (entry: number): number => Math.round((entry * most) / (2 ** lut.bits - 1));
  // Labels that no segment has keep the colours that they had.
  const out = Array.from({ length: highest + 1 }, (_, label) => scaled(entryOf(lut, label)));
  out[0] = scaled(entryOf(lut, background));
  for (const { number, from, color } of labels) {
    if (color === undefined && from === null)
      throw new AuthoringError('add', `segment ${number} has no displayColor, and the label map has a palette`);
    out[number] = color === undefined ? scaled(entryOf(lut, from ?? 0)) : Math.round(((rgbOf(color)[channel] ?? 0) * most) / 255);
  }
  return out;
}
