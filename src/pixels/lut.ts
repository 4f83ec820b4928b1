/** Lookup tables (PS3.3 C.11.1, C.11.2, C.7.9): reading them, palettes and segmented ones too, and applying them. */
import { bytesAt, numbersAt, valueAt } from './attributes.ts';
import { PixelDataError } from './errors.ts';

/** A table of numbers by stored value. Values outside take the first or last entry. */
export interface Lut {
  /** Stored value of the first entry. */
  readonly firstMapped: number;
  readonly entries: Uint8Array | Uint16Array | Float64Array;
  /** Bits of an entry. */
  readonly bits: number;
}

interface Descriptor {
  readonly count: number;
  readonly firstMapped: number;
  readonly bits: number;
}

/** A descriptor's three numbers: 0 entries stand for 65,536; the first mapped value has the sign of the pixels. */
function descriptorAt(item: object, keyword: string, signed: boolean): Descriptor {
  const [count, first, bits] = numbersAt(item, keyword) ?? [];
  if (count === undefined || first === undefined || bits === undefined || count < 0 || count > 65535 || bits < 1 || bits > 16)
    throw new PixelDataError('three numbers are expected: entries, first value mapped, bits', { attribute: keyword });
  return {
    count: count === 0 ? 65536 : count,
    // Readers that take the VR wrongly give -1 as 65535 and the other way round.
    firstMapped: signed && first > 32767 ? first - 65536 : !signed && first < 0 ? first + 65536 : first,
    bits,
  };
}

function words(bytes: Uint8Array): Uint16Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint16Array.from({ length: Math.floor(bytes.length / 2) }, (_, at) => view.getUint16(at * 2, true));
}

/** Entries of LUT Data, which are numbers or bytes; 8-bit entries may be packed two in a word. */
function entriesAt(item: object, keyword: string, { count, bits }: Descriptor): Uint8Array | Uint16Array {
  const bytes = bytesAt(item, keyword);
  const listed = bytes === undefined ? Uint16Array.from(numbersAt(item, keyword) ?? []) : null;
  const wide = listed ?? words(bytes ?? new Uint8Array(0));
  if (bits <= 8) {
    if (bytes !== undefined && bytes.length < count * 2 && bytes.length >= count) return bytes.slice(0, count);
    if (listed !== null && listed.length < count && listed.length * 2 >= count)
      return Uint8Array.from({ length: count }, (_, at) => ((listed[at >> 1] ?? 0) >> (at % 2 === 0 ? 0 : 8)) & 0xff);
  }
  if (wide.length < count)
    throw new PixelDataError(`the table has ${wide.length} entries, its descriptor says ${count}`, { attribute: keyword });
  return wide.slice(0, count);
}

/** The table of an Item with LUT Descriptor and LUT Data: of the modality, of values of interest. */
export function lutOf(item: object, signed: boolean): Lut {
  const descriptor = descriptorAt(item, 'LUTDescriptor', signed);
  return { firstMapped: descriptor.firstMapped, entries: entriesAt(item, 'LUTData', descriptor), bits: descriptor.bits };
}

/** Segmented palette data (PS3.3 C.7.9.2) written out: discrete, linear and indirect segments. */
export function expandSegments(data: Uint16Array | Uint8Array, count: number): Uint16Array {
  const out: number[] = [];
  const run = (start: number, segments: number, depth: number): number => {
    let at = start;
    const next = (): number => {
      const value = data[at++];
      if (value === undefined) throw new PixelDataError('a segment reaches beyond the data', { offset: at });
      return value;
    };
    for (let done = 0; (segments < 0 ? at < data.length : done < segments) && out.length < count; done++) {
      const opcode = next();
      const length = next();
      if (opcode === 0) for (let index = 0; index < length; index++) out.push(next());
      else if (opcode === 1) {
        const from = out.at(-1);
        if (from === undefined) throw new PixelDataError('a linear segment cannot be the first', { offset: at });
        const to = next();
        for (let index = 1; index <= length; index++) out.push(Math.round(from + ((to - from) * index) / length));
      } else if (opcode === 2) {
        if (depth > 0) throw new PixelDataError('an indirect segment points at another', { offset: at });
        // Offset in bytes, of 32 bits, the low word or byte first.
        const base = 2 ** (8 * data.BYTES_PER_ELEMENT);
        let offset = 0;
        for (let place = 1; place < 2 ** 32; place *= base) offset += next() * place;
        run(Math.floor(offset / data.BYTES_PER_ELEMENT), length, depth + 1);
      } else throw new PixelDataError(`segment type ${opcode} does not exist`, { offset: at });
    }
    return at;
  };
  // What follows the last entry is padding.
  run(0, -1, 0);
  if (out.length !== count) throw new PixelDataError(`the segments give ${out.length} entries, the descriptor says ${count}`);
  return Uint16Array.from(out);
}

/** Red, green and blue by stored value. */
export interface Palette {
  readonly red: Lut;
  readonly green: Lut;
  readonly blue: Lut;
}

function colourOf(item: object, name: 'Red' | 'Green' | 'Blue', signed: boolean): Lut {
  const descriptor = descriptorAt(item, `${name}PaletteColorLookupTableDescriptor`, signed);
  const { firstMapped, bits } = descriptor;
  const plain = `${name}PaletteColorLookupTableData`;
  if (valueAt(item, plain) !== undefined) return { firstMapped, bits, entries: entriesAt(item, plain, descriptor) };
  const segmented = `Segmented${name}PaletteColorLookupTableData`;
  const bytes = bytesAt(item, segmented);
  if (bytes === undefined) throw new PixelDataError('the palette has no data', { attribute: plain });
  return { firstMapped, bits, entries: expandSegments(bits <= 8 ? bytes : words(bytes), descriptor.count) };
}

/** The palette of an image, or of an Item that has one; undefined where there is none. */
export function paletteOf(item: object, signed: boolean): Palette | undefined {
  if (valueAt(item, 'RedPaletteColorLookupTableDescriptor') === undefined) return undefined;
  return { red: colourOf(item, 'Red', signed), green: colourOf(item, 'Green', signed), blue: colourOf(item, 'Blue', signed) };
}

/** Index of the entry for a value: outside the table the nearest one. */
export function applyLut(values: ArrayLike<number>, { firstMapped, entries }: Lut): Float64Array<ArrayBuffer> {
  const out = new Float64Array(values.length);
  const last = entries.length - 1;
  for (let at = 0; at < out.length; at++) {
    const index = Math.floor((values[at] ?? 0) - firstMapped);
    out[at] = entries[Math.max(0, Math.min(index, last))] ?? 0;
  }
  return out;
}

/** Colours of single-sample pixels: red, green, blue side by side; 8 bits where the tables have no more. */
export function applyPalette(values: ArrayLike<number>, palette: Palette): Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> {
  const tables = [palette.red, palette.green, palette.blue];
  const wide = tables.some(({ bits }) => bits > 8);
  const out = wide ? new Uint16Array(values.length * 3) : new Uint8Array(values.length * 3);
  tables.forEach(({ firstMapped, entries }, sample) => {
    const last = entries.length - 1;
    for (let at = 0, to = sample; at < values.length; at++, to += 3) {
      const index = (values[at] ?? 0) - firstMapped;
      out[to] = entries[Math.max(0, Math.min(index, last))] ?? 0;
    }
  });
  return out;
}
