/** Colours in CIELab, as DICOM recommends them for display (PS3.3 C.10.7.1.1), from and to sRGB. */
import { AuthoringError } from './errors.ts';
import { CSS_COLORS } from './css-colors.ts';

/** L* 0 to 100; a* and b* -128 to 127; of the white D65, as sRGB has it and segmentations in the field do. */
export interface CIELab {
  readonly l: number;
  readonly a: number;
  readonly b: number;
}

/** Red, green, blue, 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** The three unsigned shorts of Recommended Display CIELab Value and its kin. */
export type CIELabValue = [number, number, number];

/** A colour as an author may give it: CIELab, sRGB, a name of CSS or `#rgb`, `#rrggbb`. */
export type Color = CIELab | Rgb | string;

const LARGEST = 65535;
const WHITE = [0.95047, 1, 1.08883] as const;
const DELTA = 6 / 29;

function within(option: string, value: number, least: number, most: number): number {
  if (!Number.isFinite(value) || value < least || value > most)
    throw new AuthoringError(option, `is ${value}; it lies from ${least} to ${most}`);
  return value;
}

/** Checks the ranges. @throws AuthoringError naming the component. */
export function cielab(l: number, a: number, b: number): CIELab {
  return { l: within('l', l, 0, 100), a: within('a', a, -128, 127), b: within('b', b, -128, 127) };
}

function linear(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function gamma(value: number): number {
  return 255 * (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055);
}

const forward = (t: number): number => (t > DELTA ** 3 ? Math.cbrt(t) : t / (3 * DELTA ** 2) + 4 / 29);
const backward = (t: number): number => (t > DELTA ? t ** 3 : 3 * DELTA ** 2 * (t - 4 / 29));

/** The CIELab colour of an sRGB one. @throws AuthoringError when a channel is not from 0 to 255. */
export function cielabOfRgb(rgb: Rgb): CIELab {
  const [r, g, b] = [
    linear(within('red', rgb[0], 0, 255)),
    linear(within('green', rgb[1], 0, 255)),
    linear(within('blue', rgb[2], 0, 255)),
  ];
  const x = forward((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / WHITE[0]);
  const y = forward((0.2126729 * r + 0.7151522 * g + 0.072175 * b) / WHITE[1]);
  const z = forward((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / WHITE[2]);
  const limit = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
  return { l: limit(116 * y - 16, 0, 100), a: limit(500 * (x - y), -128, 127), b: limit(200 * (y - z), -128, 127) };
}

/**
 * The sRGB colour, whole numbers from 0 to 255.
 * @param clip true brings colours that sRGB has not to the nearest channel values; by default they are an error.
 * @throws AuthoringError for a colour outside sRGB.
 */
export function rgbOfCielab(color: CIELab, clip = false): [number, number, number] {
  const fy = (color.l + 16) / 116;
  const x = WHITE[0] * backward(fy + color.a / 500);
  const y = WHITE[1] * backward(fy);
  const z = WHITE[2] * backward(fy - color.b / 200);
  const channels = [
    gamma(3.2404542 * x - 1.5371385 * y - 0.4985314 * z),
    gamma(-0.969266 * x + 1.8760108 * y + 0.041556 * z),
    gamma(0.0556434 * x - 0.2040259 * y + 1.0572252 * z),
  ] as const;
  const whole = (value: number): number => {
    // Never a negative zero.
    const rounded = Math.round(value) + 0;
    if (rounded >= 0 && rounded <= 255) return rounded;
    if (!clip) throw new AuthoringError('color', `L* ${color.l}, a* ${color.a}, b* ${color.b} lies outside sRGB`);
    return rounded < 0 ? 0 : 255;
  };
  return [whole(channels[0]), whole(channels[1]), whole(channels[2])];
}

/** An sRGB colour by its CSS name, `#rgb` or `#rrggbb`. @throws AuthoringError for other texts. */
export function rgbOfText(text: string): [number, number, number] {
  const named = text.trim().toLowerCase();
  const hex = Object.hasOwn(CSS_COLORS, named) ? `#${CSS_COLORS[named]}` : named;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(hex);
  const full = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/.exec(
    short
      ? `#${short
          .slice(1)
          .map((digit) => digit + digit)
          .join('')}`
      : hex,
  );
  if (!full) throw new AuthoringError('color', `"${text}" is no CSS name, #rgb or #rrggbb`);
  const channel = (at: number): number => Number.parseInt(full[at] ?? '', 16);
  return [channel(1), channel(2), channel(3)];
}

function isRgb(color: CIELab | Rgb): color is Rgb {
  return Array.isArray(color);
}

/** A colour in CIELab, however it was given. */
export function cielabOf(color: Color): CIELab {
  if (typeof color === 'string') return cielabOfRgb(rgbOfText(color));
  return isRgb(color) ? cielabOfRgb(color) : cielab(color.l, color.a, color.b);
}

/** The values of the attribute. */
export function cielabValue(color: Color): CIELabValue {
  const { l, a, b } = cielabOf(color);
  const wide = (value: number): number => Math.round(((value + 128) * LARGEST) / 255);
  return [Math.round((l * LARGEST) / 100), wide(a), wide(b)];
}

/** The colour of an attribute's three values. @throws AuthoringError unless they are three unsigned shorts. */
export function cielabOfValue(value: readonly number[]): CIELab {
  const [l, a, b] = value;
  if (value.length !== 3 || l === undefined || a === undefined || b === undefined)
    throw new AuthoringError('value', `has ${value.length} numbers; a CIELab value has three`);
  for (const one of value) {
    if (!Number.isInteger(one)) throw new AuthoringError('value', `${one} is no unsigned short`);
    within('value', one, 0, LARGEST);
  }
  return { l: (l * 100) / LARGEST, a: (a * 255) / LARGEST - 128, b: (b * 255) / LARGEST - 128 };
}
