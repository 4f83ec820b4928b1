/** Values of interest (PS3.3 C.11.2): windows and tables. */
import { groupItems, itemsAt, numbersAt, textAt, valueAt } from './attributes.ts';
import { PixelDataError } from './errors.ts';
import { applyLut, type Lut, lutOf } from './lut.ts';

export type VoiFunction = 'LINEAR' | 'LINEAR_EXACT' | 'SIGMOID';

export interface VoiWindow {
  readonly center: number;
  /** At least 1 for LINEAR, above 0 for the others. */
  readonly width: number;
  /** Default `LINEAR`. */
  readonly function?: VoiFunction;
  readonly explanation?: string;
}

export interface OutputRange {
  readonly min: number;
  readonly max: number;
}

const UNIT: OutputRange = { min: 0, max: 1 };

/** Maps values in the window to the range; those below and above to its ends. `invert` swaps the ends. */
export function applyVoiWindow(
  values: ArrayLike<number>,
  window: VoiWindow,
  range: OutputRange = UNIT,
  invert = false,
): Float64Array<ArrayBuffer> {
  const { center, width, function: kind = 'LINEAR' } = window;
  if (!Number.isFinite(center) || !Number.isFinite(width) || (kind === 'LINEAR' ? width < 1 : width <= 0))
    throw new PixelDataError(`a window of width ${width} is not possible for ${kind}`, { attribute: 'WindowWidth' });
  const [low, high] = invert ? [range.max, range.min] : [range.min, range.max];
  const span = high - low;
  const out = new Float64Array(values.length);
  if (kind === 'SIGMOID') {
    for (let at = 0; at < out.length; at++) out[at] = low + span / (1 + Math.exp((-4 * ((values[at] ?? 0) - center)) / width));
    return out;
  }
  // LINEAR counts the width in steps between integers: the first value of the window maps to the lower end.
  const start = kind === 'LINEAR' ? center - 0.5 - (width - 1) / 2 : center - width / 2;
  const extent = kind === 'LINEAR' ? width - 1 : width;
  for (let at = 0; at < out.length; at++) {
    const value = (values[at] ?? 0) - start;
    out[at] = value <= 0 ? low : value > extent ? high : low + (span * value) / extent;
  }
  return out;
}

/** A table scaled from its bits to the range. */
export function applyVoiLut(values: ArrayLike<number>, lut: Lut, range: OutputRange = UNIT, invert = false): Float64Array<ArrayBuffer> {
  const [low, high] = invert ? [range.max, range.min] : [range.min, range.max];
  const out = applyLut(values, lut);
  const most = 2 ** lut.bits - 1;
  for (let at = 0; at < out.length; at++) out[at] = low + ((out[at] ?? 0) / most) * (high - low);
  return out;
}

export type Voi = VoiWindow | Lut;

function explanations(item: object): readonly unknown[] {
  const value = valueAt(item, 'WindowCenterWidthExplanation');
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

function isFunction(text: string | undefined): text is VoiFunction {
  return text === 'LINEAR' || text === 'LINEAR_EXACT' || text === 'SIGMOID';
}

/** Windows of a frame (from 1), from its functional groups or the image itself. */
export function voiWindowsOf(dataset: object, frameNumber = 1): VoiWindow[] {
  const groups = groupItems(dataset, 'FrameVOILUTSequence', frameNumber);
  return (groups.length > 0 ? groups : [dataset]).flatMap((item) => {
    const centers = numbersAt(item, 'WindowCenter') ?? [];
    const widths = numbersAt(item, 'WindowWidth') ?? [];
    if (centers.length !== widths.length)
      throw new PixelDataError(`${centers.length} centers and ${widths.length} widths do not go together`, {
        attribute: 'WindowWidth',
        frameNumber,
      });
    const kind = textAt(item, 'VOILUTFunction');
    return centers.map((center, at) => {
      const explanation = explanations(item)[at];
      return {
        center,
        width: widths[at] ?? 0,
        ...(isFunction(kind) ? { function: kind } : {}),
        ...(typeof explanation === 'string' ? { explanation } : {}),
      };
    });
  });
}

/** Tables of values of interest of an image; `signed` of the values that they are applied to. */
export function voiLutsOf(dataset: object, signed: boolean): Lut[] {
  return itemsAt(dataset, 'VOILUTSequence').map((item) => lutOf(item, signed));
}
