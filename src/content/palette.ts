/** Palette Color Lookup Tables (PS3.3 C.7.9) of colours that an author gives. */
import { type Color, rgbOfCielab, rgbOfText } from './cielab.ts';
import { AuthoringError } from './errors.ts';

/** Attributes of the Palette Color Lookup Table Module; data are not segmented. */
export interface PaletteAttributes {
  RedPaletteColorLookupTableDescriptor: [number, number, number];
  GreenPaletteColorLookupTableDescriptor: [number, number, number];
  BluePaletteColorLookupTableDescriptor: [number, number, number];
  RedPaletteColorLookupTableData: ArrayBuffer;
  GreenPaletteColorLookupTableData: ArrayBuffer;
  BluePaletteColorLookupTableData: ArrayBuffer;
  PaletteColorLookupTableUID?: string;
}

export interface PaletteOptions {
  /** Palette Color Lookup Table UID. */
  readonly uid?: string;
  /** Stored value of the first colour, 0 to 65535. Default 0. */
  readonly firstMappedValue?: number;
  /** Bits of an entry. Default 16: the value of 8 bits, twice. */
  readonly bits?: 8 | 16;
}

const LARGEST = 65536;

/** Red, green and blue, 0 to 255 each. @throws AuthoringError for a colour that is none. */
export function rgbOf(color: Color): readonly number[] {
  if (typeof color === 'string') return rgbOfText(color);
  if ('l' in color) return rgbOfCielab(color, true);
  for (const channel of color)
    if (!Number.isInteger(channel) || channel < 0 || channel > 255)
      throw new AuthoringError('colors', `${channel} is no whole number from 0 to 255`);
  return color;
}

/**
 * A palette of 1 to 65536 colours.
 * @throws AuthoringError for more, for none, or for a first value that is none.
 */
export function paletteAttributes(colors: readonly Color[], options: PaletteOptions = {}): PaletteAttributes {
  const { firstMappedValue: first = 0, bits = 16, uid } = options;
  if (colors.length === 0 || colors.length > LARGEST)
    throw new AuthoringError('colors', `has ${colors.length} colours; a palette has 1 to ${LARGEST}`);
  if (!Number.isInteger(first) || first < 0 || first > LARGEST - 1)
    throw new AuthoringError('firstMappedValue', `is ${first}; it lies from 0 to ${LARGEST - 1}`);
  const values = colors.map(rgbOf);
  const scale = bits === 16 ? 257 : 1;
  const tables = [0, 1, 2].map((channel) => values.map((rgb) => Math.round((rgb[channel] ?? 0) * scale)));
  return { ...paletteTables(tables, first, bits), ...(uid === undefined ? {} : { PaletteColorLookupTableUID: uid }) };
}

/** The attributes of red, green and blue entries, as many of each. */
export function paletteTables(tables: readonly (readonly number[])[], first: number, bits: 8 | 16): PaletteAttributes {
  const [red = [], green = [], blue = []] = tables;
  // 65536 entries are written as 0 (PS3.3 C.7.6.3.1.5).
  const descriptor = (): [number, number, number] => [red.length % LARGEST, first, bits];
  const data = (entries: readonly number[]): ArrayBuffer => {
    if (bits === 16) return Uint16Array.from(entries).buffer;
    const bytes = new Uint8Array(entries.length + (entries.length % 2));
    bytes.set(entries);
    return bytes.buffer;
  };
  return {
    RedPaletteColorLookupTableDescriptor: descriptor(),
    GreenPaletteColorLookupTableDescriptor: descriptor(),
    BluePaletteColorLookupTableDescriptor: descriptor(),
    RedPaletteColorLookupTableData: data(red),
    GreenPaletteColorLookupTableData: data(green),
    BluePaletteColorLookupTableData: data(blue),
  };
}
