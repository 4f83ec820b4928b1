/** From stored values to modality units and to real world values (PS3.3 C.11.1, C.7.6.16.2.11). */
import { groupItems, itemsAt, numberAt, numbersAt, textAt, valueAt } from './attributes.ts';
import { PixelDataError } from './errors.ts';
import { applyLut, type Lut, lutOf } from './lut.ts';

/** Stored value times slope plus intercept, or a table. */
export type ModalityTransform = { readonly slope: number; readonly intercept: number; readonly type: string | undefined } | Lut;

/** The modality transform of a frame (from 1); undefined where there is none. */
export function modalityTransformOf(dataset: object, frameNumber: number, signed: boolean): ModalityTransform | undefined {
  const [group] = groupItems(dataset, 'PixelValueTransformationSequence', frameNumber);
  const item = group ?? dataset;
  const slope = numberAt(item, 'RescaleSlope');
  const intercept = numberAt(item, 'RescaleIntercept');
  if (slope !== undefined || intercept !== undefined) {
    if (slope === 0) throw new PixelDataError('a slope of zero leaves no values', { attribute: 'RescaleSlope', frameNumber });
    return { slope: slope ?? 1, intercept: intercept ?? 0, type: textAt(item, 'RescaleType') };
  }
  const [table] = itemsAt(dataset, 'ModalityLUTSequence');
  return table && lutOf(table, signed);
}

export function applyModality(values: ArrayLike<number>, transform: ModalityTransform): Float64Array<ArrayBuffer> {
  if ('entries' in transform) return applyLut(values, transform);
  const { slope, intercept } = transform;
  const out = new Float64Array(values.length);
  for (let at = 0; at < out.length; at++) out[at] = (values[at] ?? 0) * slope + intercept;
  return out;
}

/** One map from stored values to real world values. */
export interface RealWorldMap {
  readonly label: string | undefined;
  /** Item of Measurement Units Code Sequence. */
  readonly units: object | undefined;
  /** Stored values that are mapped, both included. */
  readonly first: number;
  readonly last: number;
  /** By slope and intercept, or by a value for each from `first` to `last`. */
  readonly by: { readonly slope: number; readonly intercept: number } | { readonly table: readonly number[] };
}

function mapOf(item: object, signed: boolean): RealWorldMap {
  const bound = (which: 'First' | 'Last'): number | undefined => {
    const value = numberAt(item, `RealWorldValue${which}ValueMapped`);
    const precise = numberAt(item, `DoubleFloatRealWorldValue${which}ValueMapped`);
    // The VR of the integers depends on the pixels; a reader that does not know them gives 65535 for -1.
    return precise ?? (value !== undefined && signed && value > 32767 ? value - 65536 : value);
  };
  const slope = numberAt(item, 'RealWorldValueSlope');
  const intercept = numberAt(item, 'RealWorldValueIntercept');
  const table = numbersAt(item, 'RealWorldValueLUTData');
  const first = bound('First');
  const last = bound('Last');
  if (first === undefined || last === undefined || first > last)
    throw new PixelDataError('the stored values that are mapped are not told', { attribute: 'RealWorldValueFirstValueMapped' });
  if (table !== undefined && table.length !== last - first + 1)
    throw new PixelDataError(`the table has ${table.length} values for ${last - first + 1} stored ones`, {
      attribute: 'RealWorldValueLUTData',
    });
  if (table === undefined && (slope === undefined || intercept === undefined))
    throw new PixelDataError('neither slope and intercept nor a table is there', { attribute: 'RealWorldValueSlope' });
  return {
    label: textAt(item, 'LUTLabel'),
    units: itemsAt(item, 'MeasurementUnitsCodeSequence')[0],
    first,
    last,
    by: table === undefined ? { slope: slope ?? 1, intercept: intercept ?? 0 } : { table },
  };
}

/** Real world value maps of a frame (from 1). */
export function realWorldMapsOf(dataset: object, frameNumber: number, signed: boolean): RealWorldMap[] {
  return groupItems(dataset, 'RealWorldValueMappingSequence', frameNumber)
    .filter((item) => ['RealWorldValueSlope', 'RealWorldValueLUTData'].some((keyword) => valueAt(item, keyword) !== undefined))
    .map((item) => mapOf(item, signed));
}

/** Real world values; `NaN` for stored values that the map does not map. */
export function applyRealWorld(values: ArrayLike<number>, { first, last, by }: RealWorldMap): Float64Array<ArrayBuffer> {
  const out = new Float64Array(values.length);
  for (let at = 0; at < out.length; at++) {
    const value = values[at] ?? 0;
    if (value < first || value > last) out[at] = Number.NaN;
    else out[at] = 'table' in by ? (by.table[value - first] ?? Number.NaN) : value * by.slope + by.intercept;
  }
  return out;
}
