/** Frames as numbers that mean something: stored, modality, real world or display values; colours as RGB; padding told apart. */
import { numberAt, textAt } from './attributes.ts';
import { ybrToRgb } from './colour.ts';
import { PixelDataError } from './errors.ts';
import type { PixelFormat } from './format.ts';
import { type DecodedFrame, decodeFrame, type FrameSource } from './frames.ts';
import { applyPalette, paletteOf } from './lut.ts';
import { applyModality, applyRealWorld, modalityTransformOf, type RealWorldMap, realWorldMapsOf } from './real-world.ts';
import { applyVoiLut, applyVoiWindow, type OutputRange, type VoiWindow, voiLutsOf, voiWindowsOf } from './voi.ts';

export interface ValueOptions {
  /**
   * `stored`: samples as they are. `modality`: rescaled, such as Hounsfield units. `real-world`: by a real world value map.
   * `display`: modality, then window or table, from 0 (black) to 1. Default: real-world if there is a map, else modality if there
   * is a transform, else stored.
   */
  readonly values?: 'stored' | 'modality' | 'real-world' | 'display';
  /** Which map, by index from 0 or by LUT Label; default the first. */
  readonly realWorldMap?: number | string;
  /** For `display`: which window, by index from 0 or explanation, or a window of one's own; default the first. */
  readonly window?: number | string | VoiWindow;
  /** Ends of display values; default 0 and 1. */
  readonly range?: OutputRange;
  /** What padding pixels become; by default they are treated as any other value. */
  readonly padding?: number;
  /** Palette, YBR and the like to RGB; default true. */
  readonly rgb?: boolean;
}

export interface FrameValues {
  /** (row, column, sample), samples side by side. */
  readonly values: DecodedFrame['samples'];
  readonly rows: number;
  readonly columns: number;
  readonly samplesPerPixel: number;
  readonly photometricInterpretation: string;
  /** What the values are. */
  readonly kind: 'stored' | 'modality' | 'real-world' | 'display' | 'colour';
  /** Rescale Type, or the Item of Measurement Units Code Sequence, where it is known. */
  readonly units: string | object | undefined;
}

/** Which stored values are padding (PS3.3 C.7.5.1.1.2): one, or all from one to the Range Limit; undefined where there is none. */
export function paddingRangeOf(dataset: object, format: PixelFormat): readonly [number, number] | undefined {
  const signed = (value: number): number => {
    // The VR depends on Pixel Representation; a reader that does not know it gives 65535 for -1.
    const span = 2 ** Math.min(format.bitsAllocated, 16);
    return format.signed && value >= span / 2 ? value - span : !format.signed && value < 0 ? value + span : value;
  };
  const value = numberAt(dataset, 'PixelPaddingValue');
  if (value === undefined) return undefined;
  const limit = numberAt(dataset, 'PixelPaddingRangeLimit') ?? value;
  const [a, b] = [signed(value), signed(limit)];
  return a <= b ? [a, b] : [b, a];
}

function chosenMap(maps: readonly RealWorldMap[], wanted: number | string | undefined, frameNumber: number): RealWorldMap {
  const map = typeof wanted === 'string' ? maps.find(({ label }) => label === wanted) : maps[wanted ?? 0];
  if (!map)
    throw new PixelDataError(`there is no real world value map ${wanted ?? 0}`, {
      frameNumber,
      attribute: 'RealWorldValueMappingSequence',
    });
  return map;
}

function displayed(
  dataset: object,
  frame: DecodedFrame,
  format: PixelFormat,
  frameNumber: number,
  options: ValueOptions,
): Float64Array<ArrayBuffer> {
  const transform = modalityTransformOf(dataset, frameNumber, format.signed);
  const values = transform ? applyModality(frame.samples, transform) : Float64Array.from(frame.samples);
  const { window: wanted } = options;
  const invert =
    textAt(dataset, 'PresentationLUTShape') === 'INVERSE' ||
    (textAt(dataset, 'PresentationLUTShape') === undefined && frame.photometricInterpretation === 'MONOCHROME1');
  if (typeof wanted === 'object') return applyVoiWindow(values, wanted, options.range, invert);
  const windows = voiWindowsOf(dataset, frameNumber);
  const window = typeof wanted === 'string' ? windows.find(({ explanation }) => explanation === wanted) : windows[wanted ?? 0];
  if (window) return applyVoiWindow(values, window, options.range, invert);
  const [table] = voiLutsOf(dataset, format.signed || (transform !== undefined && 'intercept' in transform && transform.intercept < 0));
  if (table && wanted === undefined) return applyVoiLut(values, table, options.range, invert);
  if (wanted !== undefined) throw new PixelDataError(`there is no window ${wanted}`, { frameNumber, attribute: 'WindowCenter' });
  // Without a window the whole range of values is shown.
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const width = high > low ? high - low : 1;
  return applyVoiWindow(values, { center: low + width / 2, width, function: 'LINEAR_EXACT' }, options.range, invert);
}

function colours(dataset: object, frame: DecodedFrame, format: PixelFormat): FrameValues {
  const { rows, columns, photometricInterpretation: photometric } = frame;
  const base = { rows, columns, samplesPerPixel: 3, photometricInterpretation: 'RGB', kind: 'colour', units: undefined } as const;
  if (photometric === 'PALETTE COLOR') {
    const palette = paletteOf(dataset, format.signed);
    if (!palette) throw new PixelDataError('the palette is absent', { attribute: 'RedPaletteColorLookupTableDescriptor' });
    return { ...base, values: applyPalette(frame.samples, palette) };
  }
  // RCT and ICT were undone by the codec.
  if (photometric === 'RGB' || photometric === 'YBR_RCT' || photometric === 'YBR_ICT') return { ...base, values: frame.samples };
  if (
    /^YBR_(?:FULL|PARTIAL)/.test(photometric) &&
    (format.bitsAllocated === 8 || format.bitsAllocated === 16) &&
    frame.samplesPerPixel === 3
  )
    return { ...base, values: ybrToRgb(frame.samples, format.bitsAllocated, photometric) };
  throw new PixelDataError(`${photometric} cannot be shown as RGB`, { attribute: 'PhotometricInterpretation' });
}

/** A decoded frame (from 1) as the numbers that are asked for. */
export function valuesOfFrame(
  dataset: object,
  frame: DecodedFrame,
  format: PixelFormat,
  frameNumber: number,
  options: ValueOptions = {},
): FrameValues {
  const { rows, columns, samplesPerPixel, photometricInterpretation } = frame;
  const monochrome = samplesPerPixel === 1 && photometricInterpretation !== 'PALETTE COLOR';
  const wanted = options.values;
  const stored = {
    values: frame.samples,
    rows,
    columns,
    samplesPerPixel,
    photometricInterpretation,
    kind: 'stored',
    units: undefined,
  } as const;
  if (!monochrome) {
    if (wanted === 'modality' || wanted === 'real-world')
      throw new PixelDataError(`${wanted} values are for images of one sample a pixel`, {
        frameNumber,
        attribute: 'PhotometricInterpretation',
      });
    return wanted === 'stored' || options.rgb === false ? stored : colours(dataset, frame, format);
  }
  const maps = wanted === undefined || wanted === 'real-world' ? realWorldMapsOf(dataset, frameNumber, format.signed) : [];
  const transform = wanted === undefined || wanted === 'modality' ? modalityTransformOf(dataset, frameNumber, format.signed) : undefined;
  let result: FrameValues = stored;
  if (wanted === 'display') result = { ...stored, kind: 'display', values: displayed(dataset, frame, format, frameNumber, options) };
  else if (wanted === 'real-world' || (wanted === undefined && maps.length > 0)) {
    const map = chosenMap(maps, options.realWorldMap, frameNumber);
    result = { ...stored, kind: 'real-world', units: map.units, values: applyRealWorld(frame.samples, map) };
  } else if (transform) {
    const units = 'entries' in transform ? undefined : transform.type;
    result = { ...stored, kind: 'modality', units, values: applyModality(frame.samples, transform) };
  } else if (wanted === 'modality') throw new PixelDataError('there is no modality transform', { frameNumber, attribute: 'RescaleSlope' });
  const padding = options.padding === undefined ? undefined : paddingRangeOf(dataset, format);
  if (padding === undefined || options.padding === undefined) return result;
  const values = result.values === frame.samples ? frame.samples.slice() : result.values;
  for (let at = 0; at < values.length; at++) {
    const value = frame.samples[at] ?? 0;
    if (value >= padding[0] && value <= padding[1]) values[at] = options.padding;
  }
  return { ...result, values };
}

/** Decodes frame `frameNumber` (from 1) of an image and gives its values. */
export async function readFrame(
  dataset: object,
  source: FrameSource,
  frameNumber: number,
  options: ValueOptions = {},
): Promise<FrameValues> {
  return valuesOfFrame(dataset, await decodeFrame(source, frameNumber), source.format, frameNumber, options);
}
