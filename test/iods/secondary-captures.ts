/** Secondary captures of every kind, for tests here and against other tools. */
import {
  MultiFrameGrayscaleByteSecondaryCapture,
  MultiFrameGrayscaleWordSecondaryCapture,
  MultiFrameSingleBitSecondaryCapture,
  MultiFrameTrueColorSecondaryCapture,
  SecondaryCapture,
  type SecondaryCaptureOptions,
} from '../../src/iods/secondary-capture/index.ts';

export const RLE = '1.2.840.10008.1.2.5';
const place = { coordinateSystem: 'PATIENT', patientOrientation: ['L', 'F'], seriesNumber: 1, instanceNumber: 1 } as const;
export const grid = { ...place, rows: 5, columns: 7 } as const;
export const bytes = (length: number, top = 256): Uint8Array => Uint8Array.from({ length }, (_one, at) => (at * 37) % top);
export const words = (length: number, top: number): Uint16Array => Uint16Array.from({ length }, (_one, at) => (at * 977) % top);
export const grey: SecondaryCaptureOptions = { ...grid, pixels: bytes(35), photometricInterpretation: 'MONOCHROME2' };

export type Image =
  | SecondaryCapture
  | MultiFrameSingleBitSecondaryCapture
  | MultiFrameGrayscaleByteSecondaryCapture
  | MultiFrameGrayscaleWordSecondaryCapture
  | MultiFrameTrueColorSecondaryCapture;

/** Name, samples, the object made of them, the IOD's name as dciodvfy has it. */
export type SampleObject = readonly [string, Uint8Array | Uint16Array, () => Image, string];

/** Every kind of object with the samples that it was made of. */
export const OBJECTS: readonly SampleObject[] = [
  ['8 bits', bytes(35), () => new SecondaryCapture({ ...grey, pixels: bytes(35) }), 'SCImage'],
  ['8 bits, RLE', bytes(35), () => new SecondaryCapture({ ...grey, pixels: bytes(35), transferSyntaxUID: RLE }), 'SCImage'],
  ['16 bits', words(35, 65536), () => new SecondaryCapture({ ...grey, pixels: words(35, 65536) }), 'SCImage'],
  [
    '12 of 16 bits, RLE',
    words(35, 4096),
    () => new SecondaryCapture({ ...grey, pixels: words(35, 4096), bitsStored: 12, transferSyntaxUID: RLE }),
    'SCImage',
  ],
  ['1 bit', bytes(35, 2), () => new SecondaryCapture({ ...grey, pixels: bytes(35, 2), bitsAllocated: 1 }), 'SCImage'],
  ['RGB', bytes(105), () => new SecondaryCapture({ ...grey, pixels: bytes(105), photometricInterpretation: 'RGB' }), 'SCImage'],
  [
    'YBR, RLE',
    bytes(105),
    () => new SecondaryCapture({ ...grey, pixels: bytes(105), photometricInterpretation: 'YBR_FULL', transferSyntaxUID: RLE }),
    'SCImage',
  ],
  [
    'MONOCHROME1, implicit',
    bytes(35),
    () =>
      new SecondaryCapture({
        ...grey,
        pixels: bytes(35),
        photometricInterpretation: 'MONOCHROME1',
        transferSyntaxUID: '1.2.840.10008.1.2',
      }),
    'SCImage',
  ],
  [
    'frames of 1 bit',
    bytes(105, 2),
    () =>
      new MultiFrameSingleBitSecondaryCapture({
        ...grid,
        pixels: bytes(105, 2),
        burnedInAnnotation: false,
        frameIncrement: { pageNumbers: [1, 2, 3] },
      }),
    'MultiframeSingleBitSCImage',
  ],
  [
    'frames of 8 bits',
    bytes(70),
    () =>
      new MultiFrameGrayscaleByteSecondaryCapture({
        ...grid,
        pixels: bytes(70),
        burnedInAnnotation: false,
        frameIncrement: { frameTime: 40 },
        transferSyntaxUID: RLE,
      }),
    'MultiframeGrayscaleByteSCImage',
  ],
  [
    'frames of 14 bits',
    words(70, 16384),
    () =>
      new MultiFrameGrayscaleWordSecondaryCapture({
        ...grid,
        pixels: words(70, 16384),
        bitsStored: 14,
        burnedInAnnotation: true,
        frameIncrement: { sliceLocations: [1, 2] },
      }),
    'MultiframeGrayscaleWordSCImage',
  ],
  [
    'frames in colour',
    bytes(210),
    () =>
      new MultiFrameTrueColorSecondaryCapture({
        ...grid,
        pixels: bytes(210),
        burnedInAnnotation: false,
        frameIncrement: { frameTimes: [0, 30] },
        transferSyntaxUID: RLE,
      }),
    'MultiframeTrueColorSCImage',
  ],
  [
    'a single frame in colour',
    bytes(105),
    () => new MultiFrameTrueColorSecondaryCapture({ ...grid, pixels: bytes(105), burnedInAnnotation: false }),
    'MultiframeTrueColorSCImage',
  ],
];
