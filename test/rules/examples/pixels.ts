/** Examples of the rules of pixels and look-up tables. */
import { bytes, type Example, words } from './form.ts';

const small = { Rows: 2, Columns: 3, SamplesPerPixel: 1, BitsAllocated: 16, BitsStored: 16, HighBit: 15 };
const ct = 'ct-image';
const around = (colour: string) =>
  colour === 'Alpha'
    ? { iod: 'enhanced-us-volume', at: 'EnhancedPaletteColorLookupTableSequence', root: { PixelPresentation: 'TRUE_COLOR' } }
    : { iod: 'secondary-capture-image' };
const palette = (colour: string): Record<string, Example> => ({
  [`palette-bits-${colour.toLowerCase()}`]: {
    ...around(colour),
    pass: { [`${colour}PaletteColorLookupTableDescriptor`]: [256, 0, 8] },
    fail: { [`${colour}PaletteColorLookupTableDescriptor`]: [256, 0, 12] },
  },
  [`palette-length-${colour.toLowerCase()}`]: {
    ...around(colour),
    pass: { [`${colour}PaletteColorLookupTableDescriptor`]: [256, 0, 16], [`${colour}PaletteColorLookupTableData`]: bytes(512) },
    fail: { [`${colour}PaletteColorLookupTableDescriptor`]: [256, 0, 16], [`${colour}PaletteColorLookupTableData`]: bytes(500) },
  },
});

export const pixelExamples: Readonly<Record<string, Example>> = {
  'pixel-data-length': { iod: ct, root: small, pass: { PixelData: bytes(12) }, fail: { PixelData: bytes(14) } },
  'float-pixel-data-length': {
    iod: 'parametric-map',
    root: { Rows: 2, Columns: 3, NumberOfFrames: 1, BitsAllocated: 32, PixelData: undefined },
    pass: { FloatPixelData: bytes(24) },
    fail: { FloatPixelData: bytes(20) },
  },
  'double-float-pixel-data-length': {
    iod: 'parametric-map',
    root: { Rows: 2, Columns: 3, NumberOfFrames: 1, BitsAllocated: 64, PixelData: undefined },
    pass: { DoubleFloatPixelData: bytes(48) },
    fail: { DoubleFloatPixelData: bytes(24) },
  },
  'bits-stored': { iod: 'secondary-capture-image', root: { BitsAllocated: 8 }, pass: { BitsStored: 8 }, fail: { BitsStored: 9 } },
  'bits-stored-whole': {
    iod: 'nuclear-medicine-image',
    root: { BitsAllocated: 16 },
    pass: { BitsStored: 16 },
    fail: { BitsStored: 12 },
  },
  'high-bit': { iod: 'secondary-capture-image', root: { BitsStored: 8 }, pass: { HighBit: 7 }, fail: { HighBit: 8 } },
  'photometric-one-sample': {
    iod: 'secondary-capture-image',
    pass: { PhotometricInterpretation: 'MONOCHROME2', SamplesPerPixel: 1 },
    fail: { PhotometricInterpretation: 'MONOCHROME2', SamplesPerPixel: 3 },
  },
  'photometric-three-samples': {
    iod: 'secondary-capture-image',
    pass: { PhotometricInterpretation: 'RGB', SamplesPerPixel: 3 },
    fail: { PhotometricInterpretation: 'RGB', SamplesPerPixel: 1 },
  },
  'planar-configuration': {
    iod: 'secondary-capture-image',
    root: { SamplesPerPixel: 3, PixelData: bytes(32) },
    pass: { PhotometricInterpretation: 'YBR_FULL_422', PlanarConfiguration: 0 },
    fail: { PhotometricInterpretation: 'YBR_FULL_422', PlanarConfiguration: 1 },
  },
  'smallest-pixel-value': {
    iod: ct,
    root: { PixelRepresentation: 0, LargestImagePixelValue: 100 },
    pass: { SmallestImagePixelValue: 0 },
    fail: { SmallestImagePixelValue: 101 },
  },
  'palette-descriptors-alike': {
    iod: 'secondary-capture-image',
    root: { RedPaletteColorLookupTableDescriptor: [256, 0, 8] },
    pass: { GreenPaletteColorLookupTableDescriptor: [256, 0, 8] },
    fail: { GreenPaletteColorLookupTableDescriptor: [255, 0, 8] },
  },
  ...palette('Red'),
  ...palette('Green'),
  ...palette('Blue'),
  ...palette('Alpha'),
  'lut-data-length': {
    iod: ct,
    at: 'VOILUTSequence',
    pass: { LUTDescriptor: [4, 0, 16], LUTData: [0, 1, 2, 3] },
    fail: { LUTDescriptor: [5, 0, 16], LUTData: [0, 1, 2, 3] },
  },
  'lut-bits': { iod: ct, at: 'VOILUTSequence', pass: { LUTDescriptor: [4, 0, 12] }, fail: { LUTDescriptor: [4, 0, 7] } },
  'modality-lut-bits': {
    iod: 'computed-radiography-image',
    at: 'ModalityLUTSequence',
    pass: { LUTDescriptor: [4, 0, 16] },
    fail: { LUTDescriptor: [4, 0, 12] },
  },
  'lut-data-bits': {
    iod: ct,
    at: 'VOILUTSequence',
    pass: { LUTDescriptor: [2, 0, 12], LUTData: words(0, 4095) },
    fail: { LUTDescriptor: [2, 0, 12], LUTData: words(0, 4096) },
  },
  'window-width-linear': { iod: ct, root: { WindowCenter: [40] }, pass: { WindowWidth: [1] }, fail: { WindowWidth: [0.5] } },
  'window-width-exact': {
    iod: ct,
    root: { WindowCenter: [40], VOILUTFunction: 'LINEAR_EXACT' },
    pass: { WindowWidth: [0.5] },
    fail: { WindowWidth: [0] },
  },
  'window-pairs': { iod: ct, root: { WindowCenter: [40, 300] }, pass: { WindowWidth: [400, 1500] }, fail: { WindowWidth: [400] } },
  'overlay-data-length': {
    iod: ct,
    root: { OverlayRows: 5, OverlayColumns: 5 },
    pass: { OverlayData: bytes(4) },
    fail: { OverlayData: bytes(6) },
  },
  'overlay-bits-allocated': { iod: ct, pass: { OverlayBitsAllocated: 1 }, fail: { OverlayBitsAllocated: 16 } },
  'overlay-bit-position': { iod: ct, pass: { OverlayBitPosition: 0 }, fail: { OverlayBitPosition: 12 } },
  'overlay-frames': {
    iod: 'x-ray-angiographic-image',
    root: { NumberOfFrames: 5, ImageFrameOrigin: 4 },
    pass: { NumberOfFramesInOverlay: 2 },
    fail: { NumberOfFramesInOverlay: 3 },
  },
  'spectroscopy-data-length': {
    iod: 'mr-spectroscopy',
    root: { Rows: 1, Columns: 2, NumberOfFrames: 1, DataPointRows: 1, DataPointColumns: 4, DataRepresentation: 'COMPLEX' },
    pass: { SpectroscopyData: bytes(64) },
    fail: { SpectroscopyData: bytes(32) },
  },
  'one-pixel-data': {
    iod: 'parametric-map',
    pass: { FloatPixelData: bytes(64) },
    fail: { FloatPixelData: bytes(64), PixelData: bytes(16) },
  },
};
