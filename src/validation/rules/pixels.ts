/** Rules of pixels and look-up tables: sizes, bits, photometric interpretation, palettes, windows, overlays. */
import type { Amount, ConsistencyRule } from './language.ts';
import { all, any, between, by, count, has, is, isAt, isOwn, minus, not, number, own, plus, times, top, up, part } from './shorthand.ts';

const frames: Amount = number(own('NumberOfFrames'), 1);
const area: Amount = times(number(own('Rows')), number(own('Columns')), frames);

/** Samples stored for a pixel on average: chrominance may be there for every second pixel or row only. */
const stored: Amount = {
  if: isOwn('SamplesPerPixel', 3),
  met: {
    if: is('PhotometricInterpretation', 'YBR_FULL_422', 'YBR_PARTIAL_422'),
    met: 2,
    otherwise: { if: is('PhotometricInterpretation', 'YBR_PARTIAL_420'), met: 1.5, otherwise: 3 },
  },
  otherwise: number(own('SamplesPerPixel')),
};

const PALETTES = ['Red', 'Green', 'Blue', 'Alpha'] as const;

/** Bytes of a table: 8 bits an entry, or 16; entries of 8 bits in words are known to be about (the note of C.11.1.1.1). */
const tableBytes = (descriptor: string): Amount[] => {
  const entries: Amount = { entries: own(descriptor) };
  return [
    { if: { op: '>', attribute: { ...part(descriptor, 3), scope: 'item' }, to: 8 }, met: times(entries, 2), otherwise: entries },
    times(entries, 2),
  ];
};

export const pixelRules: readonly ConsistencyRule[] = [
  {
    name: 'pixel-data-length',
    section: 'PS3.5 8.1.1',
    says: 'Native Pixel Data are as long as Rows, Columns, Samples per Pixel, Bits Allocated and Number of Frames make them',
    on: ['PixelData'],
    assert: { is: 'length', to: up(by(times(area, stored, number(own('BitsAllocated'))), 8)) },
  },
  {
    name: 'float-pixel-data-length',
    section: 'PS3.3 C.7.6.24',
    says: 'Float Pixel Data have four bytes for each pixel of each frame',
    on: ['FloatPixelData'],
    assert: { is: 'length', to: times(area, 4) },
  },
  {
    name: 'double-float-pixel-data-length',
    section: 'PS3.3 C.7.6.25',
    says: 'Double Float Pixel Data have eight bytes for each pixel of each frame',
    on: ['DoubleFloatPixelData'],
    assert: { is: 'length', to: times(area, 8) },
  },
  {
    name: 'bits-stored',
    section: 'PS3.5 8.1.1',
    says: 'Bits Stored is at most Bits Allocated',
    on: ['BitsStored'],
    assert: { is: '<=', to: number(own('BitsAllocated')) },
  },
  {
    name: 'bits-stored-whole',
    section: 'PS3.3 C.8.4.8, C.8.9.4, C.8.12.4, C.8.24.3, C.8.28.2, C.8.30.2',
    says: 'Bits Stored is Bits Allocated in this IOD',
    on: ['BitsStored'],
    tables: ['table_C.8-6', 'table_C.8-63', 'table_C.8.12.4-1', 'table_C.8.24.3-1', 'table_C.8.28.2-1', 'table_C.8.30.2-1'],
    assert: { is: '=', to: number(own('BitsAllocated')) },
  },
  {
    name: 'high-bit',
    section: 'PS3.3 C.7.6.3',
    says: 'High Bit is one less than Bits Stored',
    on: ['HighBit'],
    assert: { is: '=', to: minus(number(own('BitsStored')), 1) },
  },
  {
    name: 'photometric-one-sample',
    section: 'PS3.3 C.7.6.3.1.2',
    says: 'MONOCHROME1, MONOCHROME2 and PALETTE COLOR have one sample a pixel',
    on: ['PhotometricInterpretation'],
    when: is('PhotometricInterpretation', 'MONOCHROME1', 'MONOCHROME2', 'PALETTE COLOR'),
    assert: { is: 'holds', condition: isOwn('SamplesPerPixel', 1) },
  },
  {
    name: 'photometric-three-samples',
    section: 'PS3.3 C.7.6.3.1.2',
    says: 'RGB and the YBR interpretations have three samples a pixel',
    on: ['PhotometricInterpretation'],
    when: is('PhotometricInterpretation', 'RGB', 'YBR_FULL', 'YBR_FULL_422', 'YBR_PARTIAL_420', 'YBR_ICT', 'YBR_RCT'),
    assert: { is: 'holds', condition: isOwn('SamplesPerPixel', 3) },
  },
  {
    name: 'planar-configuration',
    section: 'PS3.3 C.7.6.3.1.2',
    says: 'Planar Configuration of native YBR_FULL_422 is 0',
    on: ['PlanarConfiguration'],
    native: true,
    when: is('PhotometricInterpretation', 'YBR_FULL_422'),
    assert: { is: 'holds', condition: isOwn('PlanarConfiguration', 0) },
  },
  {
    name: 'smallest-pixel-value',
    section: 'PS3.3 C.7.6.3',
    says: 'Smallest Image Pixel Value is at most Largest Image Pixel Value',
    on: ['SmallestImagePixelValue'],
    when: is('PixelRepresentation', 0),
    assert: { is: '<=', to: number(own('LargestImagePixelValue')) },
  },
  {
    name: 'palette-descriptors-alike',
    section: 'PS3.3 C.7.6.3.1.5',
    says: 'The descriptors of the red, green and blue palettes are the same',
    on: ['GreenPaletteColorLookupTableDescriptor', 'BluePaletteColorLookupTableDescriptor'],
    assert: { is: 'same', as: own('RedPaletteColorLookupTableDescriptor') },
  },
  ...PALETTES.map(
    (colour): ConsistencyRule => ({
      name: `palette-bits-${colour.toLowerCase()}`,
      section: 'PS3.3 C.7.6.3.1.5',
      says: 'A palette has 8 or 16 bits an entry',
      on: [`${colour}PaletteColorLookupTableDescriptor`],
      assert: { is: 'holds', condition: isAt(`${colour}PaletteColorLookupTableDescriptor`, 3, 8, 16) },
    }),
  ),
  ...PALETTES.map(
    (colour): ConsistencyRule => ({
      name: `palette-length-${colour.toLowerCase()}`,
      section: 'PS3.3 C.7.6.3.1.5',
      says: 'Palette data have as many entries as their descriptor says',
      on: [`${colour}PaletteColorLookupTableData`],
      assert: { is: 'length', to: tableBytes(`${colour}PaletteColorLookupTableDescriptor`) },
    }),
  ),
  {
    name: 'lut-data-length',
    section: 'PS3.3 C.11.1.1.1, C.11.2.1.1, C.11.6.1.1',
    says: 'LUT Data have as many entries as LUT Descriptor says',
    on: ['LUTData'],
    assert: { is: 'length', to: tableBytes('LUTDescriptor') },
  },
  {
    name: 'lut-bits',
    section: 'PS3.3 C.11.2.1.1',
    says: 'LUT Descriptor gives 8 to 16 bits an entry',
    on: ['LUTDescriptor'],
    assert: { is: 'holds', condition: between(part('LUTDescriptor', 3), 8, 16) },
  },
  {
    name: 'modality-lut-bits',
    section: 'PS3.3 C.11.1.1.1',
    says: 'A Modality LUT has 8 or 16 bits an entry',
    on: ['LUTDescriptor'],
    tables: ['table_C.11-1b'],
    assert: { is: 'holds', condition: isAt('LUTDescriptor', 3, 8, 16) },
  },
  {
    name: 'lut-data-bits',
    section: 'PS3.3 C.11.2.1.1',
    says: 'Entries of LUT Data fit the bits that LUT Descriptor gives them',
    on: ['LUTData'],
    tables: ['table_C.11-2b'],
    assert: { is: 'within-bits' },
  },
  {
    name: 'window-width-linear',
    section: 'PS3.3 C.11.2.1.2.1',
    says: 'Window Width of the LINEAR function is 1 or more',
    on: ['WindowWidth'],
    when: not(is('VOILUTFunction', 'LINEAR_EXACT', 'SIGMOID')),
    assert: { is: '>=', to: 1 },
  },
  {
    name: 'window-width-exact',
    section: 'PS3.3 C.11.2.1.3.1, C.11.2.1.3.2',
    says: 'Window Width of the SIGMOID and LINEAR_EXACT functions is more than 0',
    on: ['WindowWidth'],
    when: is('VOILUTFunction', 'LINEAR_EXACT', 'SIGMOID'),
    assert: { is: '>', to: 0 },
  },
  {
    name: 'window-pairs',
    section: 'PS3.3 C.11.2.1.2.2',
    says: 'Window Width has as many values as Window Center',
    on: ['WindowWidth'],
    assert: { is: 'count', to: count(own('WindowCenter')) },
  },
  {
    name: 'overlay-data-length',
    section: 'PS3.3 C.9.2, PS3.5 8.1.2',
    says: 'Overlay Data have a bit for each point of each frame',
    on: ['OverlayData'],
    assert: {
      is: 'length',
      to: up(by(times(number(own('OverlayRows')), number(own('OverlayColumns')), number(own('NumberOfFramesInOverlay'), 1)), 8)),
    },
  },
  {
    name: 'overlay-bits-allocated',
    section: 'PS3.3 C.9.2',
    says: 'Overlay Bits Allocated is 1',
    on: ['OverlayBitsAllocated'],
    assert: { is: '=', to: 1 },
  },
  {
    name: 'overlay-bit-position',
    section: 'PS3.3 C.9.2',
    says: 'Overlay Bit Position is 0',
    on: ['OverlayBitPosition'],
    assert: { is: '=', to: 0 },
  },
  {
    name: 'overlay-frames',
    section: 'PS3.3 C.9.3.1.1',
    says: 'Frames of an overlay are frames of the image',
    on: ['NumberOfFramesInOverlay'],
    when: any(has('PixelData'), has('NumberOfFrames')),
    assert: { is: '<=', to: minus(plus(number(top('NumberOfFrames'), 1), 1), number(own('ImageFrameOrigin'), 1)) },
  },
  {
    name: 'spectroscopy-data-length',
    section: 'PS3.3 C.8.14.4.1',
    says: 'Spectroscopy Data have a value, or a complex pair, for each data point of each voxel of each frame',
    on: ['SpectroscopyData'],
    when: has('DataRepresentation'),
    assert: {
      is: 'length',
      to: times(area, number(own('DataPointRows')), number(own('DataPointColumns')), {
        if: is('DataRepresentation', 'COMPLEX'),
        met: 8,
        otherwise: 4,
      }),
    },
  },
  {
    name: 'one-pixel-data',
    section: 'PS3.3 A.75.4',
    says: 'Pixels are integers, or floating point, or of double precision: in one attribute alone',
    on: ['FloatPixelData', 'DoubleFloatPixelData'],
    root: true,
    assert: {
      is: 'holds',
      condition: all(not(has('PixelData')), not(all(has('FloatPixelData'), has('DoubleFloatPixelData')))),
    },
  },
];
