/** What pixel data may be in a transfer syntax (PS3.5 8.2): the tables of Photometric Interpretations, video, lossy compression. */

type Range = readonly [min: number, max: number];

/** One row of the tables "valid values of pixel data related attributes" (8.2.1-1 to 8.2.4-1). */
export interface PixelProfile {
  readonly photometric: readonly string[];
  readonly samples: number;
  readonly representation: readonly number[];
  readonly allocated: readonly number[];
  readonly stored: Range;
}

export interface PixelEncoding {
  /** Section of PS3.5. */
  readonly section: string;
  readonly profiles: readonly PixelProfile[];
  /** Planar Configuration of colour images; null where either may stand. */
  readonly planar: 0 | null;
}

const MONOCHROME = ['MONOCHROME1', 'MONOCHROME2'];
const row = (
  photometric: readonly string[],
  samples: number,
  representation: readonly number[],
  allocated: readonly number[],
  stored: Range,
): PixelProfile => ({ photometric, samples, representation, allocated, stored });

const BYTES = [8, 16, 24, 32, 40];
const LOSSLESS_JPEG: PixelEncoding = {
  section: 'sect_8.2.1',
  planar: 0,
  profiles: [
    row(MONOCHROME, 1, [0, 1], [8, 16], [1, 16]),
    row(['PALETTE COLOR'], 1, [0], [8, 16], [1, 16]),
    row(['YBR_FULL', 'RGB'], 3, [0], [8, 16], [1, 16]),
  ],
};
// One bit for each pixel of a binary segmentation too.
const JPEG_2000_COMMON = [row(MONOCHROME, 1, [0, 1], [1, ...BYTES], [1, 38]), row(['YBR_RCT', 'RGB', 'YBR_FULL'], 3, [0], BYTES, [1, 38])];

export const PIXEL_ENCODINGS: Readonly<Record<string, PixelEncoding>> = {
  // JPEG Baseline (Process 1)
  '1.2.840.10008.1.2.4.50': {
    section: 'sect_8.2.1',
    planar: 0,
    profiles: [row(MONOCHROME, 1, [0], [8], [8, 8]), row(['YBR_FULL_422', 'RGB'], 3, [0], [8], [8, 8])],
  },
  // JPEG Extended (Process 2 and 4)
  '1.2.840.10008.1.2.4.51': {
    section: 'sect_8.2.1',
    planar: 0,
    profiles: [row(MONOCHROME, 1, [0], [8], [8, 8]), row(MONOCHROME, 1, [0], [16], [12, 12])],
  },
  '1.2.840.10008.1.2.4.57': LOSSLESS_JPEG,
  '1.2.840.10008.1.2.4.70': LOSSLESS_JPEG,
  // RLE Lossless
  '1.2.840.10008.1.2.5': {
    section: 'sect_8.2.2',
    planar: null,
    profiles: [
      row(MONOCHROME, 1, [0, 1], [8, 16], [1, 16]),
      row(['PALETTE COLOR'], 1, [0], [8, 16], [1, 16]),
      row(['YBR_FULL'], 3, [0], [8], [1, 8]),
      row(['RGB'], 3, [0], [8, 16], [1, 16]),
    ],
  },
  // JPEG-LS Lossless, Lossy (Near-Lossless)
  '1.2.840.10008.1.2.4.80': {
    section: 'sect_8.2.3',
    planar: 0,
    profiles: [
      row(MONOCHROME, 1, [0, 1], [8, 16], [2, 16]),
      row(['PALETTE COLOR'], 1, [0], [8, 16], [2, 16]),
      row(['YBR_FULL'], 3, [0], [8], [2, 8]),
      row(['RGB'], 3, [0], [8, 16], [2, 16]),
    ],
  },
  '1.2.840.10008.1.2.4.81': {
    section: 'sect_8.2.3',
    planar: 0,
    profiles: [
      row(MONOCHROME, 1, [0, 1], [8, 16], [2, 16]),
      row(['YBR_FULL'], 3, [0], [8], [2, 8]),
      row(['RGB'], 3, [0], [8, 16], [2, 16]),
    ],
  },
  // JPEG 2000 (Lossless Only), JPEG 2000
  '1.2.840.10008.1.2.4.90': {
    section: 'sect_8.2.4',
    planar: 0,
    profiles: [...JPEG_2000_COMMON, row(['PALETTE COLOR'], 1, [0], [8, 16], [1, 16])],
  },
  '1.2.840.10008.1.2.4.91': { section: 'sect_8.2.4', planar: 0, profiles: [...JPEG_2000_COMMON, row(['YBR_ICT'], 3, [0], BYTES, [1, 38])] },
};

/** Photometric Interpretations that the standard defines and that the tables of PS3.5 bind; retired and other ones are free. */
export const STANDARD_PHOTOMETRIC: ReadonlySet<string> = new Set([
  ...MONOCHROME,
  ...['PALETTE COLOR', 'RGB', 'YBR_FULL', 'YBR_FULL_422', 'YBR_PARTIAL_420', 'YBR_ICT', 'YBR_RCT'],
]);

/** Those that only encapsulated pixel data have (PS3.3 C.7.6.3.1.2). */
export const ENCAPSULATED_ONLY: ReadonlySet<string> = new Set(['YBR_PARTIAL_420', 'YBR_ICT', 'YBR_RCT']);

export interface Video {
  /** Section of PS3.5. */
  readonly section: string;
  readonly photometric: readonly string[];
  readonly allocated: number;
  readonly stored: number;
  /** Pairs of Rows and Columns that alone may stand; null: any. */
  readonly sizes: readonly (readonly [rows: number, columns: number])[] | null;
  /** Largest Rows and Columns; null: no limit. */
  readonly largest: readonly [rows: number, columns: number] | null;
  /** True where Pixel Aspect Ratio is absent. */
  readonly square: boolean;
  /** True where the stream is one fragment. */
  readonly oneFragment: boolean;
  /** True where the Basic Offset Table is empty. */
  readonly noOffsets: boolean;
  readonly method: string;
}

const HD: readonly (readonly [number, number])[] = [
  [720, 1280],
  [1080, 1920],
];
const MPEG4: Video = {
  section: 'sect_8.2.7',
  photometric: ['YBR_PARTIAL_420'],
  allocated: 8,
  stored: 8,
  sizes: null,
  largest: null,
  square: true,
  oneFragment: true,
  noOffsets: false,
  method: 'ISO_14496_10',
};
const MPEG2: Video = {
  ...MPEG4,
  section: 'sect_8.2.5',
  photometric: ['YBR_PARTIAL_420', 'MONOCHROME2'],
  largest: [576, 720],
  square: false,
  noOffsets: true,
  method: 'ISO_13818_2',
};
const HEVC: Video = { ...MPEG4, section: 'sect_8.2.10', oneFragment: false, method: 'ISO_23008_2' };

const VIDEOS: Readonly<Record<string, Video>> = {
  '1.2.840.10008.1.2.4.100': MPEG2,
  '1.2.840.10008.1.2.4.101': { ...MPEG2, section: 'sect_8.2.6', largest: null, sizes: HD, square: true },
  '1.2.840.10008.1.2.4.102': MPEG4,
  '1.2.840.10008.1.2.4.103': { ...MPEG4, sizes: HD },
  '1.2.840.10008.1.2.4.104': { ...MPEG4, section: 'sect_8.2.8' },
  '1.2.840.10008.1.2.4.105': { ...MPEG4, section: 'sect_8.2.8' },
  '1.2.840.10008.1.2.4.106': { ...MPEG4, section: 'sect_8.2.9' },
  '1.2.840.10008.1.2.4.107': HEVC,
  '1.2.840.10008.1.2.4.108': { ...HEVC, section: 'sect_8.2.11', allocated: 16, stored: 10 },
};

/** Requirements of a video transfer syntax; the fragmentable form of each ends in `.1` and may have several fragments. */
export function videoOf(transferSyntaxUID: string): Video | null {
  const known = Object.hasOwn(VIDEOS, transferSyntaxUID) ? VIDEOS[transferSyntaxUID] : undefined;
  if (known) return known;
  const whole = transferSyntaxUID.endsWith('.1') ? VIDEOS[transferSyntaxUID.slice(0, -2)] : undefined;
  return whole ? { ...whole, oneFragment: false } : null;
}

/** Transfer syntaxes whose images are never without loss: JPEG by its lossy processes. */
const LOSSY_JPEG: ReadonlySet<string> = new Set(
  ['50', '51', '52', '53', '54', '55', '56', '59', '60', '61', '62', '63', '64'].map((end) => `1.2.840.10008.1.2.4.${end}`),
);

/** Lossy Image Compression Methods (PS3.3 C.7.6.1.1.5.1) that a transfer syntax stands for; `always`: no image in it is without loss. */
export function lossyMethod(transferSyntaxUID: string): { readonly always: boolean; readonly method: string } | null {
  if (LOSSY_JPEG.has(transferSyntaxUID)) return { always: true, method: 'ISO_10918_1' };
  const video = videoOf(transferSyntaxUID);
  if (video) return { always: true, method: video.method };
  if (transferSyntaxUID === '1.2.840.10008.1.2.4.81') return { always: false, method: 'ISO_14495_1' };
  if (transferSyntaxUID === '1.2.840.10008.1.2.4.91') return { always: false, method: 'ISO_15444_1' };
  if (transferSyntaxUID === '1.2.840.10008.1.2.4.203') return { always: false, method: 'ISO_15444_15' };
  return null;
}
