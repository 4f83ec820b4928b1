/** Label files of `seg encode`: volumes of labels or fractions, and what the files themselves say of their labels. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { TemplateLabel } from '../../iods/segmentation/meta/format.ts';
import type { Volume } from '../../spatial/volume.ts';
import { readVolumeFileAsync } from '../../volume-files/index.ts';
import { labelVolumeOf } from '../../volume-files/volume-file.ts';
import { DECOMPRESSION } from './compression.ts';
import { messageOf, readable, SegFailure } from './failure.ts';

export interface LabelSource {
  readonly name: string;
  readonly volume: Volume;
  readonly labels: readonly number[] | null;
  readonly template: readonly TemplateLabel[];
}

/** True for values from 0 to 1 of which at least one is between them. */
function areFractions({ array }: Volume): boolean {
  if (!(array instanceof Float32Array || array instanceof Float64Array)) return false;
  let between = false;
  for (let at = 0; at < array.length; at++) {
    const value = array[at] ?? 0;
    if (!(value >= 0 && value <= 1)) return false;
    if (value > 0 && value < 1) between = true;
  }
  return between;
}

/** Names and colours that 3D Slicer writes into a segmentation's fields. */
function slicerLabels(fields: Readonly<Record<string, string>>, layer: number): Map<number, Omit<TemplateLabel, 'labelID'>> {
  const found = new Map<number, Omit<TemplateLabel, 'labelID'>>();
  for (let at = 0; Object.hasOwn(fields, `Segment${at}_ID`); at++) {
    if (Number(fields[`Segment${at}_Layer`] ?? 0) !== layer) continue;
    const name = fields[`Segment${at}_Name`];
    const channels = (fields[`Segment${at}_Color`] ?? '').split(' ').map((one) => Math.round(Number(one) * 255));
    const [red = Number.NaN, green = Number.NaN, blue = Number.NaN] = channels;
    const colored = [red, green, blue].every((one) => one >= 0 && one <= 255);
    found.set(Number(fields[`Segment${at}_LabelValue`]), {
      ...(name ? { name } : {}),
      ...(colored ? { color: [red, green, blue] as const } : {}),
    });
  }
  return found;
}

/**
 * The volumes of a label file, one for each layer.
 * @param fractional takes fractions from 0 to 1 where the values are no labels.
 * @throws SegFailure for a file that cannot be read, and for values that are no labels.
 */
export async function readLabels(file: string, fractional: boolean, notice: (message: string) => void): Promise<LabelSource[]> {
  const bytes = readable(file, () => readFileSync(file));
  const read = await readVolumeFileAsync(bytes, DECOMPRESSION).catch((error: unknown) => {
    throw new SegFailure(3, `${file}: ${messageOf(error)}`, error);
  });
  for (const warning of read.warnings) notice(`${file}: ${warning}`);
  return read.volumes.map((volume, layer) => {
    const name = read.volumes.length === 1 ? basename(file) : `${basename(file)} layer ${layer}`;
    if (fractional && areFractions(volume)) return { name, volume, labels: null, template: [{ labelID: 1 }] };
    const known = slicerLabels(read.fields, layer);
    try {
      const { volume: labelled, labels } = labelVolumeOf(volume);
      return { name, volume: labelled, labels, template: labels.map((labelID) => ({ labelID, ...known.get(labelID) })) };
    } catch (error) {
      throw new SegFailure(1, `${file}: ${messageOf(error)}`, error);
    }
  });
}
