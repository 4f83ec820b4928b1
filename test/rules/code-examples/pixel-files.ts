/** Examples of the rules of pixel data in files: native or encapsulated, fragments, offsets, what each compression allows. */
import { transferSyntaxes } from '../../../generated/transfer-syntaxes.ts';
import { element, EXPLICIT, fragments, type Part } from '../../validation/file/bytes.ts';
import { fileFindings } from '../../validation/file/findings-of.ts';
import { BASELINE, HEVC10, type Image, imageFile, J2K, MPEG2, MPEG4, RLE, ts } from '../../validation/file/image-files.ts';
import type { Case, CodeExample } from './form.ts';

interface Pixels {
  readonly says: string;
  readonly part: Part | null;
}

const KEYWORDS: Readonly<Record<keyof Image, string>> = {
  photometric: 'PhotometricInterpretation',
  samples: 'SamplesPerPixel',
  planar: 'PlanarConfiguration',
  frames: 'NumberOfFrames',
  rows: 'Rows',
  columns: 'Columns',
  allocated: 'BitsAllocated',
  stored: 'BitsStored',
  signed: 'PixelRepresentation',
  lossy: 'LossyImageCompression',
  methods: 'LossyImageCompressionMethod',
  aspect: 'PixelAspectRatio',
  extended: 'ExtendedOffsetTable',
  lengths: 'ExtendedOffsetTableLengths',
};

const fragment = (size: number): number[] => Array.from({ length: size }, (_, index) => index + 1);
const NATIVE: Pixels = { says: 'native', part: element('7FE00010', 'OB', [1, 2, 3, 4]) };
const NATIVE_COLOUR: Pixels = { says: 'native', part: element('7FE00010', 'OB', fragment(12)) };
const NONE: Pixels = { says: 'no Pixel Data', part: null };
/** Fragments of so many bytes, with a Basic Offset Table or an empty one. */
const encapsulated = (sizes: readonly number[], offsets: readonly number[] | null = null): Pixels => ({
  says: `${sizes.length === 1 ? 'a fragment' : 'fragments'} of ${sizes.join(' and ')} bytes${offsets === null ? '' : `, offsets ${offsets.join(', ')}`}`,
  part: fragments(offsets, ...sizes.map(fragment)),
});
const ONE = encapsulated([4]);
const TWO = encapsulated([4, 4]);

/** An image of 2 × 2 pixels of 8 bits, one sample and one frame, but for what is given. */
function image(syntax: string, given: Image, pixels: Pixels): Case {
  const attributes = Object.entries(KEYWORDS).flatMap(([key, keyword]) => {
    const value: unknown = Reflect.get(given, key);
    return value === undefined ? [] : [`${keyword} ${Array.isArray(value) ? value.join('\\') : value === true ? '1\\1' : String(value)}`];
  });
  const name = transferSyntaxes[syntax]?.name.replace(/ ?[:(].*$/, '') ?? syntax;
  return {
    shown: [name, ...attributes, pixels.says].join(', '),
    findings: () => fileFindings(imageFile(syntax, given, pixels.part)),
  };
}

const LOSSY: Image = { lossy: '01' };
const COLOUR: Image = { samples: 3, photometric: 'RGB' };
const VIDEO: Image = { samples: 3, photometric: 'YBR_PARTIAL_420', frames: 30, rows: 480, columns: 720, lossy: '01' };
const JPIP = ts('4.94');

export const pixelFileExamples: readonly CodeExample[] = [
  {
    rule: 'pixel-data-native',
    section: 'PS3.5 A.4',
    says: 'In a transfer syntax that encapsulates, Pixel Data are encapsulated',
    path: 'PixelData',
    pass: image(BASELINE, LOSSY, ONE),
    fail: image(BASELINE, LOSSY, NATIVE),
  },
  {
    rule: 'pixel-data-encapsulated',
    section: 'PS3.5 A.4',
    says: 'In a native one they are native',
    path: 'PixelData',
    pass: image(EXPLICIT, {}, NATIVE),
    fail: image(EXPLICIT, {}, ONE),
  },
  {
    rule: 'pixel-data-provider',
    section: 'PS3.5 A.6',
    says: 'Where pixel data come from a provider, they are not in the data set',
    path: 'PixelData',
    pass: image(JPIP, {}, NONE),
    fail: image(JPIP, {}, NATIVE),
  },
  {
    rule: 'fragment-length',
    section: 'PS3.5 A.4',
    says: 'Fragments are of even length',
    path: 'PixelData',
    pass: image(BASELINE, LOSSY, ONE),
    fail: image(BASELINE, LOSSY, encapsulated([3])),
  },
  {
    rule: 'fragment-count',
    section: 'PS3.5 A.4',
    says: 'A frame has at least one fragment of its own',
    path: 'PixelData',
    pass: image(BASELINE, { ...LOSSY, frames: 2 }, TWO),
    fail: image(BASELINE, { ...LOSSY, frames: 2 }, ONE),
  },
  {
    rule: 'fragment-count',
    section: 'PS3.5 A.4.2',
    says: 'In RLE it has exactly one',
    path: 'PixelData',
    pass: image(RLE, { frames: 2 }, TWO),
    fail: image(RLE, {}, TWO),
  },
  {
    rule: 'offset-table',
    section: 'PS3.5 A.4',
    says: 'Offsets lead to the fragments that frames begin with, one for each',
    path: 'PixelData',
    pass: image(RLE, { frames: 2 }, encapsulated([4, 4], [0, 12])),
    fail: image(RLE, { frames: 2 }, encapsulated([4, 4], [0, 9])),
  },
  {
    rule: 'extended-offset-table',
    section: 'PS3.3 C.7.6.3.1.8',
    says: 'So do those of an Extended Offset Table, and the lengths beside it are those of the frames',
    path: 'ExtendedOffsetTable',
    pass: image(BASELINE, { ...LOSSY, frames: 2, extended: [0, 12], lengths: [4, 4] }, TWO),
    fail: image(BASELINE, { ...LOSSY, frames: 2, extended: [0, 10], lengths: [4, 4] }, TWO),
  },
  {
    rule: 'pixel-encoding',
    section: 'PS3.3 C.7.6.3.1.2',
    says: 'Some Photometric Interpretations are those of encapsulated Pixel Data alone',
    path: 'PhotometricInterpretation',
    pass: image(EXPLICIT, COLOUR, NATIVE_COLOUR),
    fail: image(EXPLICIT, { ...COLOUR, photometric: 'YBR_ICT' }, NATIVE_COLOUR),
  },
  {
    rule: 'pixel-encoding',
    section: 'PS3.5 8.2.1',
    says: 'Photometric Interpretation, samples, bits and sign are what JPEG has',
    path: 'BitsAllocated',
    pass: image(BASELINE, LOSSY, ONE),
    fail: image(BASELINE, { ...LOSSY, allocated: 16, stored: 8 }, ONE),
  },
  {
    rule: 'pixel-encoding',
    section: 'PS3.5 8.2.2',
    says: 'What RLE has',
    path: 'PhotometricInterpretation',
    pass: image(RLE, { ...COLOUR, planar: 1 }, ONE),
    fail: image(RLE, { ...COLOUR, photometric: 'YBR_RCT', planar: 1 }, ONE),
  },
  {
    rule: 'pixel-encoding',
    section: 'PS3.5 8.2.3',
    says: 'What JPEG-LS has',
    path: 'PhotometricInterpretation',
    pass: image(ts('4.80'), COLOUR, ONE),
    fail: image(ts('4.80'), { ...COLOUR, photometric: 'YBR_ICT' }, ONE),
  },
  {
    rule: 'pixel-encoding',
    section: 'PS3.5 8.2.4',
    says: 'What JPEG 2000 has',
    path: 'PhotometricInterpretation',
    pass: image(ts('4.90'), { ...COLOUR, photometric: 'YBR_RCT' }, ONE),
    fail: image(ts('4.90'), { ...COLOUR, photometric: 'YBR_ICT' }, ONE),
  },
  {
    rule: 'video',
    section: 'PS3.5 8.2.5',
    says: 'Sizes, samples, bits and fragments are what MPEG2 has',
    path: 'Rows',
    pass: image(MPEG2, VIDEO, ONE),
    fail: image(MPEG2, { ...VIDEO, rows: 600 }, ONE),
  },
  {
    rule: 'video',
    section: 'PS3.5 8.2.7',
    says: 'What MPEG-4 has',
    path: 'PixelData',
    pass: image(MPEG4, VIDEO, ONE),
    fail: image(MPEG4, VIDEO, TWO),
  },
  {
    rule: 'video',
    section: 'PS3.5 8.2.11',
    says: 'What HEVC Main 10 has',
    path: 'PixelRepresentation',
    pass: image(HEVC10, { ...VIDEO, allocated: 16, stored: 10 }, TWO),
    fail: image(HEVC10, { ...VIDEO, allocated: 16, stored: 10, signed: 1 }, TWO),
  },
  {
    rule: 'lossy-compression',
    section: 'PS3.3 C.7.6.1.1.5',
    says: 'Lossy Image Compression is 01 in a transfer syntax that loses',
    path: 'LossyImageCompression',
    pass: image(BASELINE, LOSSY, ONE),
    fail: image(BASELINE, { lossy: '00' }, ONE),
  },
  {
    rule: 'lossy-compression',
    section: 'PS3.3 C.7.6.1.1.5',
    says: 'It is there in a transfer syntax that loses',
    severity: 'warning',
    path: 'LossyImageCompression',
    pass: image(BASELINE, LOSSY, ONE),
    fail: image(BASELINE, {}, ONE),
  },
  {
    rule: 'lossy-compression',
    section: 'PS3.3 C.7.6.1.1.5.1',
    says: 'The last method is that of the transfer syntax',
    severity: 'warning',
    path: 'LossyImageCompressionMethod',
    pass: image(J2K, { ...LOSSY, methods: 'ISO_10918_1\\ISO_15444_1', photometric: 'YBR_ICT', samples: 3 }, ONE),
    fail: image(J2K, { ...LOSSY, methods: 'ISO_15444_1\\ISO_10918_1', photometric: 'YBR_ICT', samples: 3 }, ONE),
  },
];
