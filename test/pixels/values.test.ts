/** Pixels as numbers: rescale, real world values, windows, tables, palettes, colours, padding. */
import { describe, expect, it } from 'vitest';
import {
  applyLut,
  applyPalette,
  applyVoiWindow,
  expandSegments,
  framesOf,
  lutOf,
  paletteOf,
  readFrame,
  rgbToYbr,
  type ValueOptions,
  ybrToRgb,
} from '../../src/pixels/index.ts';

const EXPLICIT = '1.2.840.10008.1.2.1';
const CT = {
  Rows: 1,
  Columns: 4,
  SamplesPerPixel: 1,
  BitsAllocated: 16,
  BitsStored: 16,
  HighBit: 15,
  PixelRepresentation: 1,
  PhotometricInterpretation: 'MONOCHROME2',
  PixelData: Int16Array.of(-2000, 0, 1024, 2048).buffer,
};

async function valuesOf(dataset: object, options?: ValueOptions, frame = 1): Promise<number[]> {
  return [...(await readFrame(dataset, framesOf(dataset, EXPLICIT), frame, options)).values];
}

describe('modality and real world', () => {
  const rescaled = { ...CT, RescaleSlope: 2, RescaleIntercept: -1024, RescaleType: 'HU', PixelPaddingValue: -2000 };

  it('rescale, with its units; stored values on demand', async () => {
    expect(await readFrame(rescaled, framesOf(rescaled, EXPLICIT), 1)).toMatchObject({
      kind: 'modality',
      units: 'HU',
      values: Float64Array.of(-5024, -1024, 1024, 3072),
    });
    expect(await valuesOf(rescaled, { values: 'stored' })).toEqual([-2000, 0, 1024, 2048]);
    await expect(valuesOf(CT, { values: 'modality' })).rejects.toThrow(/no modality transform/);
    await expect(valuesOf({ ...rescaled, RescaleSlope: 0 })).rejects.toThrow(/RescaleSlope/);
  });

  it('padding is replaced by what one asks for, a range of it too', async () => {
    expect(await valuesOf(rescaled, { padding: 0 })).toEqual([0, -1024, 1024, 3072]);
    expect(await valuesOf({ ...rescaled, PixelPaddingRangeLimit: 0 }, { padding: -9 })).toEqual([-9, -9, 1024, 3072]);
    expect(await valuesOf({ ...CT, PixelPaddingValue: 63536 }, { padding: 1 })).toEqual([1, 0, 1024, 2048]);
  });

  it('a frame’s own transformation goes before the shared one', async () => {
    const group = (slope: number): object => ({ PixelValueTransformationSequence: [{ RescaleSlope: slope, RescaleIntercept: 0 }] });
    const enhanced = {
      ...CT,
      NumberOfFrames: 2,
      PixelData: Int16Array.of(1, 2, 3, 4, 5, 6, 7, 8).buffer,
      SharedFunctionalGroupsSequence: [group(10)],
      PerFrameFunctionalGroupsSequence: [{}, group(100)],
    };
    expect(await valuesOf(enhanced)).toEqual([10, 20, 30, 40]);
    expect(await valuesOf(enhanced, {}, 2)).toEqual([500, 600, 700, 800]);
  });

  it('real world values by slope or table; outside the map they are not a number', async () => {
    const mapped = {
      ...CT,
      RealWorldValueMappingSequence: [
        {
          LUTLabel: 'a',
          RealWorldValueFirstValueMapped: 0,
          RealWorldValueLastValueMapped: 1024,
          RealWorldValueSlope: 0.5,
          RealWorldValueIntercept: 1,
        },
        { LUTLabel: 'b', RealWorldValueFirstValueMapped: 63536, RealWorldValueLastValueMapped: 63538, RealWorldValueLUTData: [7, 8, 9] },
      ],
    };
    expect(await valuesOf(mapped)).toEqual([Number.NaN, 1, 513, Number.NaN]);
    // First and last values of signed pixels may be read as unsigned.
    expect(await valuesOf(mapped, { realWorldMap: 'b' })).toEqual([7, Number.NaN, Number.NaN, Number.NaN]);
    await expect(valuesOf(mapped, { realWorldMap: 2 })).rejects.toThrow(/no real world value map 2/);
    await expect(valuesOf(CT, { values: 'real-world' })).rejects.toThrow(/RealWorldValueMappingSequence/);
  });

  it('a modality table of 65,536 entries; values outside take its ends', async () => {
    const entries = Uint16Array.from({ length: 65536 }, (_, at) => at >> 1);
    const lut = lutOf({ LUTDescriptor: [0, 0, 16], LUTData: entries.buffer }, false);
    expect(lut.entries).toHaveLength(65536);
    expect([...applyLut([-5, 10, 70000], lut)]).toEqual([0, 5, 32767]);
    const negative = lutOf({ LUTDescriptor: [3, 65534, 8], LUTData: [5, 6, 7] }, true);
    expect(negative.firstMapped).toBe(-2);
    expect(await valuesOf({ ...CT, ModalityLUTSequence: [{ LUTDescriptor: [3, -1, 8], LUTData: [5, 6, 7] }] })).toEqual([5, 6, 7, 7]);
  });

  it('tables of 8 bits may be packed; short ones are refused', () => {
    expect([...lutOf({ LUTDescriptor: [4, 0, 8], LUTData: Uint8Array.of(1, 2, 3, 4).buffer }, false).entries]).toEqual([1, 2, 3, 4]);
    expect([...lutOf({ LUTDescriptor: [4, 0, 8], LUTData: [0x0201, 0x0403] }, false).entries]).toEqual([1, 2, 3, 4]);
    expect(() => lutOf({ LUTDescriptor: [4, 0, 16], LUTData: [1, 2] }, false)).toThrow(/2 entries, its descriptor says 4/);
    expect(() => lutOf({ LUTDescriptor: [4, 0], LUTData: [1, 2] }, false)).toThrow(/LUTDescriptor/);
  });
});

describe('windows', () => {
  it('LINEAR counts from the first to the last integer of the window', () => {
    // Width 256 around 128: 0 is the first value, 255 the last.
    expect([...applyVoiWindow([-1, 0, 255, 256], { center: 128, width: 256 }, { min: 0, max: 255 })]).toEqual([0, 0, 255, 255]);
    expect([...applyVoiWindow([100], { center: 128, width: 256 }, { min: 0, max: 255 })][0]).toBeCloseTo(100, 12);
    expect([...applyVoiWindow([9, 10, 11], { center: 10.5, width: 1 })]).toEqual([0, 0, 1]);
  });

  it('LINEAR_EXACT and SIGMOID', () => {
    expect([...applyVoiWindow([-1, 0, 5, 10, 11], { center: 5, width: 10, function: 'LINEAR_EXACT' })]).toEqual([0, 0, 0.5, 1, 1]);
    const [low = 0, middle = 0, high = 0] = applyVoiWindow([0, 5, 10], { center: 5, width: 10, function: 'SIGMOID' });
    expect(middle).toBe(0.5);
    expect(low).toBeCloseTo(1 / (1 + Math.exp(2)), 12);
    expect(low + high).toBeCloseTo(1, 12);
    expect(() => applyVoiWindow([0], { center: 0, width: 0.5 })).toThrow(/WindowWidth/);
    expect(applyVoiWindow([0], { center: 0, width: 0.5, function: 'LINEAR_EXACT' })).toHaveLength(1);
  });

  it('of an image, chosen by index or explanation; MONOCHROME1 is inverted', async () => {
    const image = {
      ...CT,
      RescaleSlope: 1,
      RescaleIntercept: 0,
      WindowCenter: [1024, 0],
      WindowWidth: [2049, 1],
      WindowCenterWidthExplanation: ['WIDE', 'STEP'],
    };
    expect(await valuesOf(image, { values: 'display' })).toEqual([0, 0.5 / 2048, (1024 + 0.5) / 2048, 1]);
    expect(await valuesOf(image, { values: 'display', window: 'STEP' })).toEqual([0, 1, 1, 1]);
    expect(await valuesOf({ ...image, PhotometricInterpretation: 'MONOCHROME1' }, { values: 'display', window: 1 })).toEqual([1, 0, 0, 0]);
    expect(await valuesOf({ ...image, PresentationLUTShape: 'INVERSE' }, { values: 'display', window: { center: 0, width: 1 } })).toEqual([
      1, 0, 0, 0,
    ]);
    await expect(valuesOf(image, { values: 'display', window: 7 })).rejects.toThrow(/no window 7/);
    await expect(valuesOf({ ...image, WindowWidth: [1] }, { values: 'display' })).rejects.toThrow(/WindowWidth/);
    expect(await valuesOf(CT, { values: 'display' })).toEqual([0, 2000 / 4048, 3024 / 4048, 1]);
  });
});

describe('colours', () => {
  it('YBR and RGB are each other’s inverse to one level', () => {
    const rgb = Uint8Array.from({ length: 3 * 512 }, (_, at) => (at * 97) % 256);
    const back = ybrToRgb(rgbToYbr(rgb, 8), 8);
    rgb.forEach((value, at) => {
      expect(Math.abs(value - (back[at] ?? 0))).toBeLessThanOrEqual(1);
    });
    expect([...ybrToRgb([76, 85, 255, 255, 128, 128], 8)]).toEqual([254, 0, 0, 255, 255, 255]);
    expect([...ybrToRgb([16, 128, 128, 235, 128, 128], 8, 'YBR_PARTIAL_420')]).toEqual([0, 0, 0, 255, 255, 255]);
  });

  it('a palette, plain and segmented', async () => {
    const palette = (data: object): object => ({
      ...CT,
      BitsAllocated: 8,
      BitsStored: 8,
      HighBit: 7,
      PixelRepresentation: 0,
      PhotometricInterpretation: 'PALETTE COLOR',
      PixelData: Uint8Array.of(0, 1, 2, 255).buffer,
      RedPaletteColorLookupTableDescriptor: [3, 1, 16],
      GreenPaletteColorLookupTableDescriptor: [3, 1, 16],
      BluePaletteColorLookupTableDescriptor: [3, 1, 16],
      ...data,
    });
    const words = (...values: number[]): ArrayBuffer => Uint16Array.from(values).buffer;
    const image = palette({
      RedPaletteColorLookupTableData: words(1, 2, 3),
      GreenPaletteColorLookupTableData: words(10, 20, 30),
      SegmentedBluePaletteColorLookupTableData: words(0, 1, 100, 1, 2, 300),
    });
    expect(await valuesOf(image)).toEqual([1, 10, 100, 1, 10, 100, 2, 20, 200, 3, 30, 300]);
    expect(await valuesOf(image, { rgb: false })).toEqual([0, 1, 2, 255]);
    await expect(valuesOf(image, { values: 'modality' })).rejects.toThrow(/one sample/);
    await expect(valuesOf({ ...image, RedPaletteColorLookupTableData: null })).rejects.toThrow(/palette has no data/);
    expect(paletteOf(CT, false)).toBeUndefined();
    const tables = paletteOf(image, false);
    if (!tables) throw new Error('a palette is expected');
    expect(applyPalette([2], tables)).toEqual(Uint16Array.of(2, 20, 200));
  });

  it('segments: discrete, linear and indirect, padding after them', () => {
    expect([...expandSegments(Uint16Array.of(0, 2, 5, 9, 1, 3, 12), 5)]).toEqual([5, 9, 10, 11, 12]);
    // The indirect segment repeats the discrete one at byte 0.
    expect([...expandSegments(Uint16Array.of(0, 2, 5, 9, 2, 1, 0, 0), 4)]).toEqual([5, 9, 5, 9]);
    expect([...expandSegments(Uint8Array.of(0, 2, 5, 9, 2, 1, 0, 0, 0, 0), 4)]).toEqual([5, 9, 5, 9]);
    expect([...expandSegments(Uint8Array.of(0, 1, 5, 0), 1)]).toEqual([5]);
    expect(() => expandSegments(Uint16Array.of(0, 3, 5), 3)).toThrow(/beyond the data/);
    expect(() => expandSegments(Uint16Array.of(1, 3, 5), 3)).toThrow(/first/);
    expect(() => expandSegments(Uint16Array.of(7, 3, 5), 3)).toThrow(/type 7/);
    expect(() => expandSegments(Uint16Array.of(0, 2, 5, 9), 3)).toThrow(/give 2 entries/);
    expect(() => expandSegments(Uint16Array.of(0, 2, 5, 9), 1)).toThrow(/give 2 entries/);
  });
});
