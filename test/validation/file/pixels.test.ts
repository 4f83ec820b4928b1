/** Pixel data against the transfer syntax of their file: each rule met by one file and broken by another. */
import { describe, expect, it } from 'vitest';
import { readDicom, writeDicom } from '../../../src/dcmjs/index.ts';
import { validate } from '../../../src/validation/validate.ts';
import { minimalInstance } from '../../../src/authoring/minimal-instance.ts';
import { secondaryCaptureImage } from '../../../generated/iods/secondary-capture-image.ts';
import { element, EXPLICIT, fragments } from './bytes.ts';
import { aboutFile, brief, fileFindings } from './findings-of.ts';
import { BASELINE, HEVC10, imageFile as of, J2K, MPEG2, MPEG2_HIGH, MPEG4, RLE, ts } from './image-files.ts';

const NATIVE = element('7FE00010', 'OB', [1, 2, 3, 4]);
const ONE = fragments(null, [1, 2, 3, 4]);
const TWO = fragments([0, 12], [1, 2, 3, 4], [5, 6, 7, 8]);
const COLOUR = { samples: 3, photometric: 'YBR_FULL_422', lossy: '01' };
const VIDEO = { samples: 3, photometric: 'YBR_PARTIAL_420', frames: 30, rows: 480, columns: 720, lossy: '01' };

const RIGHT: readonly (readonly [string, Uint8Array])[] = [
  ['native', of(EXPLICIT, {}, NATIVE)],
  ['native of 16 bits', of(EXPLICIT, { allocated: 16 }, element('7FE00010', 'OW', [1, 2, 3, 4, 5, 6, 7, 8]))],
  ['JPEG Baseline', of(BASELINE, { lossy: '01', methods: 'ISO_10918_1' }, ONE)],
  ['JPEG Baseline in colour', of(BASELINE, COLOUR, ONE)],
  ['JPEG Extended of 12 bits', of(ts('4.51'), { allocated: 16, stored: 12, lossy: '01' }, ONE)],
  ['RLE, two frames', of(RLE, { frames: 2 }, TWO)],
  ['RLE, planes apart', of(RLE, { samples: 3, photometric: 'RGB', planar: 1 }, ONE)],
  ['a frame in two fragments', of(BASELINE, { lossy: '01' }, fragments([0], [1, 2], [3, 4]))],
  ['JPEG 2000 of one bit', of(ts('4.90'), { allocated: 1, stored: 1 }, ONE)],
  ['JPEG 2000 without loss', of(J2K, { samples: 3, photometric: 'YBR_RCT' }, ONE)],
  ['JPEG 2000 with loss', of(J2K, { samples: 3, photometric: 'YBR_ICT', lossy: '01', methods: 'ISO_15444_1' }, ONE)],
  ['a Photometric Interpretation that the standard does not define', of(J2K, { samples: 3, photometric: 'XYZ' }, ONE)],
  ['MPEG2', of(MPEG2, { ...VIDEO, methods: 'ISO_13818_2' }, ONE)],
  ['MPEG2 High Level', of(MPEG2_HIGH, { ...VIDEO, rows: 720, columns: 1280 }, ONE)],
  ['fragmentable MPEG2', of(`${MPEG2}.1`, VIDEO, fragments(null, [1, 2], [3, 4]))],
  ['MPEG-4', of(MPEG4, { ...VIDEO, rows: 768, columns: 1024 }, ONE)],
  ['HEVC of 10 bits', of(HEVC10, { ...VIDEO, allocated: 16, stored: 10 }, fragments(null, [1, 2], [3, 4]))],
  [
    'an Extended Offset Table',
    of(BASELINE, { frames: 2, lossy: '01', extended: [0, 12], lengths: [4, 3] }, fragments(null, [1, 2, 3, 4], [5, 6, 7, 0])),
  ],
  ['a private transfer syntax', of('1.3.6.1.4.1.9', {}, NATIVE)],
  ['JPIP without Pixel Data', of(ts('4.94'), {}, null)],
];

const WRONG: readonly (readonly [string, Uint8Array])[] = [
  ['error pixel-data-native PixelData', of(BASELINE, { lossy: '01' }, NATIVE)],
  ['error pixel-data-native PixelData', of(ts('1.98'), {}, NATIVE)],
  ['error pixel-data-encapsulated PixelData', of(EXPLICIT, {}, ONE)],
  ['error pixel-data-provider PixelData', of(ts('4.94'), {}, NATIVE)],
  ['error vr PixelData', of(EXPLICIT, { allocated: 16 }, element('7FE00010', 'OB', [1, 2, 3, 4, 5, 6, 7, 8]))],
  [
    'error pixel-encoding PhotometricInterpretation',
    of(EXPLICIT, { samples: 3, photometric: 'YBR_ICT' }, element('7FE00010', 'OB', [...Array(12).keys()])),
  ],
  ['error pixel-encoding PhotometricInterpretation', of(BASELINE, { photometric: 'PALETTE COLOR', lossy: '01' }, ONE)],
  ['error pixel-encoding PhotometricInterpretation', of(ts('4.90'), { samples: 3, photometric: 'YBR_ICT' }, ONE)],
  ['error pixel-encoding PhotometricInterpretation', of(ts('4.51'), { samples: 3, photometric: 'RGB', lossy: '01' }, ONE)],
  ['error pixel-encoding BitsAllocated', of(BASELINE, { allocated: 16, stored: 8, lossy: '01' }, ONE)],
  ['error pixel-encoding BitsStored', of(ts('4.51'), { allocated: 16, stored: 16, lossy: '01' }, ONE)],
  ['error pixel-encoding PixelRepresentation', of(BASELINE, { signed: 1, lossy: '01' }, ONE)],
  ['error pixel-encoding SamplesPerPixel', of(BASELINE, { ...COLOUR, samples: 1 }, ONE)],
  ['error pixel-encoding PlanarConfiguration', of(BASELINE, { ...COLOUR, planar: 1 }, ONE)],
  ['error offset-table PixelData', of(RLE, { frames: 2 }, fragments([0], [1, 2], [3, 4]))],
  ['error offset-table PixelData', of(RLE, { frames: 2 }, fragments([8, 18], [1, 2], [3, 4]))],
  ['error offset-table PixelData', of(RLE, { frames: 2 }, fragments([0, 9], [1, 2], [3, 4]))],
  ['error offset-table PixelData', of(RLE, { frames: 2 }, fragments([0, 0], [1, 2], [3, 4]))],
  ['error fragment-length PixelData', of(BASELINE, { lossy: '01' }, fragments(null, [1, 2, 3]))],
  ['error fragment-count PixelData', of(BASELINE, { frames: 2, lossy: '01' }, ONE)],
  ['error fragment-count PixelData', of(RLE, {}, fragments(null, [1, 2], [3, 4]))],
  ['error extended-offset-table ExtendedOffsetTable', of(BASELINE, { frames: 2, lossy: '01', extended: [0, 12], lengths: [4, 4] }, TWO)],
  [
    'error extended-offset-table ExtendedOffsetTable',
    of(BASELINE, { frames: 2, lossy: '01', extended: [0, 10], lengths: [4, 4] }, fragments(null, [1, 2, 3, 4], [5, 6, 7, 8])),
  ],
  [
    'error extended-offset-table ExtendedOffsetTableLengths',
    of(BASELINE, { frames: 2, lossy: '01', extended: [0, 12], lengths: [4, 2] }, fragments(null, [1, 2, 3, 4], [5, 6, 7, 8])),
  ],
  ['error extended-offset-table ExtendedOffsetTable', of(EXPLICIT, { extended: [0] }, NATIVE)],
  ['error lossy-compression LossyImageCompression', of(BASELINE, { lossy: '00' }, ONE)],
  ['error lossy-compression LossyImageCompression', of(J2K, { samples: 3, photometric: 'YBR_ICT', lossy: '00' }, ONE)],
  ['warning lossy-compression LossyImageCompression', of(BASELINE, {}, ONE)],
  ['warning lossy-compression LossyImageCompressionMethod', of(BASELINE, { lossy: '01', methods: 'ISO_10918_1\\ISO_15444_1' }, ONE)],
  ['error video PhotometricInterpretation', of(MPEG2, { ...VIDEO, photometric: 'RGB' }, ONE)],
  ['error video Rows', of(MPEG2, { ...VIDEO, rows: 600 }, ONE)],
  ['error video Columns', of(MPEG2, { ...VIDEO, columns: 800 }, ONE)],
  ['error video Rows', of(MPEG2_HIGH, { ...VIDEO, rows: 720, columns: 1920 }, ONE)],
  ['error video PixelAspectRatio', of(MPEG4, { ...VIDEO, aspect: true }, ONE)],
  ['error video PlanarConfiguration', of(MPEG4, { ...VIDEO, planar: 1 }, ONE)],
  ['error video PixelData', of(MPEG2, VIDEO, fragments([0], [1, 2]))],
  ['error video PixelData', of(MPEG4, VIDEO, fragments(null, [1, 2], [3, 4]))],
  ['error video PixelRepresentation', of(HEVC10, { ...VIDEO, allocated: 16, stored: 10, signed: 1 }, ONE)],
];

describe('pixel data and transfer syntax', () => {
  it.each(RIGHT)('%s', async (_what, input) => {
    expect((await fileFindings(input)).map(brief)).toEqual([]);
  });
  it.each(WRONG)('%s', async (expected, input) => {
    expect((await fileFindings(input)).map(brief)).toEqual([expected]);
  });
  it('asks for every value of HEVC Main 10', async () => {
    const found = (await fileFindings(of(HEVC10, VIDEO, ONE))).map(brief);
    expect(found).toEqual(['error video BitsAllocated', 'error video BitsStored', 'error video HighBit']);
  });
  it('has nothing to say once the pixel data were replaced', async () => {
    const { dataset } = readDicom(of(BASELINE, { lossy: '00' }, ONE));
    dataset.PixelData = new Uint8Array([1, 2, 3, 4]).buffer;
    expect(aboutFile((await validate(dataset)).findings)).toEqual([]);
  });
  it('finds nothing in what writeDicom writes', async () => {
    const dataset = minimalInstance(secondaryCaptureImage);
    for (const transferSyntaxUID of [EXPLICIT, ts(''), ts('1.99')].map((uid) => uid.replace(/\.$/, '')))
      expect((await fileFindings(writeDicom(dataset, { transferSyntaxUID }))).map(brief), transferSyntaxUID).toEqual([]);
    expect((await fileFindings(writeDicom(dataset, { transferSyntaxUID: ts('2') }))).map(brief)).toEqual([
      'warning retired TransferSyntaxUID',
    ]);
  });
});
