/** Codecs: what is encoded without loss comes back equal, lossy within bounds; damage is an error, never wrong pixels in silence. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodableSyntaxes,
  decodeFrame,
  encodedPhotometric,
  encodeFrame,
  encodeFrames,
  framesOf,
  loadCodec,
  type PixelFormat,
  PixelDataError,
  registerCodec,
  type Samples,
  ybrToRgb,
} from '../../src/pixels/index.ts';

const JPEG = '1.2.840.10008.1.2.4.50';
const NEAR = '1.2.840.10008.1.2.4.81';
const J2K = '1.2.840.10008.1.2.4.90';
const J2K_LOSSY = '1.2.840.10008.1.2.4.91';
const LOSSLESS = {
  RLE: '1.2.840.10008.1.2.5',
  'JPEG-LS': '1.2.840.10008.1.2.4.80',
  'JPEG 2000': J2K,
  HTJ2K: '1.2.840.10008.1.2.4.201',
  'HTJ2K RPCL': '1.2.840.10008.1.2.4.202',
};

const GREY: PixelFormat = {
  rows: 40,
  columns: 52,
  samplesPerPixel: 1,
  bitsAllocated: 16,
  bitsStored: 12,
  highBit: 11,
  signed: false,
  planarConfiguration: 0,
  photometricInterpretation: 'MONOCHROME2',
  keyword: 'PixelData',
  numberOfFrames: 1,
};
const BYTE = { ...GREY, bitsAllocated: 8, bitsStored: 8, highBit: 7 } as const;
const FORMATS: Readonly<Record<string, PixelFormat>> = {
  '8 bits': BYTE,
  '12 of 16 bits': GREY,
  '16 bits': { ...GREY, bitsStored: 16, highBit: 15 },
  '16 bits signed': { ...GREY, bitsStored: 16, highBit: 15, signed: true },
  '10 of 16 bits signed': { ...GREY, bitsStored: 10, highBit: 9, signed: true },
  RGB: { ...BYTE, samplesPerPixel: 3, photometricInterpretation: 'RGB' },
};

function samplesFor(format: PixelFormat, value: (at: number) => number): Samples {
  const length = format.rows * format.columns * format.samplesPerPixel;
  const least = format.signed ? -(2 ** (format.bitsStored - 1)) : 0;
  const span = 2 ** format.bitsStored;
  const from = (at: number): number => least + (((Math.floor(value(at)) % span) + span) % span);
  const list = { length };
  if (format.bitsAllocated === 16)
    return format.signed ? Int16Array.from(list, (_, at) => from(at)) : Uint16Array.from(list, (_, at) => from(at));
  return Uint8Array.from(list, (_, at) => from(at));
}

function datasetFor(format: PixelFormat, encoded: object): object {
  return {
    Rows: format.rows,
    Columns: format.columns,
    SamplesPerPixel: format.samplesPerPixel,
    BitsAllocated: format.bitsAllocated,
    BitsStored: format.bitsStored,
    HighBit: format.highBit,
    PixelRepresentation: format.signed ? 1 : 0,
    ...encoded,
  };
}

async function roundTrip(samples: Samples, format: PixelFormat, uid: string): Promise<Samples> {
  const encoded = await encodeFrames([samples], format, uid);
  return (await decodeFrame(framesOf(datasetFor(format, encoded), uid), 1)).samples;
}

function worst(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let most = a.length === b.length ? 0 : Number.POSITIVE_INFINITY;
  for (let at = 0; at < a.length; at++) most = Math.max(most, Math.abs((a[at] ?? 0) - (b[at] ?? 0)));
  return most;
}

describe.each(Object.entries(LOSSLESS))('%s', (_name, uid) => {
  it.each(Object.entries(FORMATS))('%s: smooth, constant and label-like frames come back equal', async (_kind, format) => {
    const wide = format.columns * format.samplesPerPixel;
    const frames: readonly ((at: number) => number)[] = [
      () => 0,
      () => 3,
      (at) => at,
      (at) => Math.sin(at / 40) * 200 + 700 + (at % wide),
      (at) => (at % wide > 20 && at > 300 ? 2 : 0),
      () => -1,
    ];
    for (const value of frames) {
      const samples = samplesFor(format, value);
      expect(await roundTrip(samples, format, uid)).toEqual(samples);
    }
  });

  it('frames of any size and content come back equal', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 32, max: 70 }),
        fc.integer({ min: 32, max: 70 }),
        fc.integer(),
        fc.integer({ min: 1, max: 64 }),
        async (rows, columns, seed, run) => {
          const format = { ...BYTE, rows, columns };
          // Runs of one value, then of another.
          const samples = samplesFor(format, (at) => Math.imul(seed, Math.floor(at / run) + 1) >>> 11);
          expect(await roundTrip(samples, format, uid)).toEqual(samples);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('damage is an error that names frame and transfer syntax', async () => {
    const samples = samplesFor(GREY, (at) => Math.imul(at, 2654435761) >>> 17);
    const whole = await encodeFrame(samples, GREY, uid);
    for (const bytes of [whole.slice(0, whole.length >> 1), whole.slice(0, 20), new Uint8Array(64), Uint8Array.of(1, 2)]) {
      const dataset = datasetFor(GREY, { PixelData: [bytes.buffer], PhotometricInterpretation: 'MONOCHROME2' });
      await expect(decodeFrame(framesOf(dataset, uid), 1)).rejects.toThrow(
        new RegExp(`frame 1, transfer syntax ${uid.replaceAll('.', '\\.')}`),
      );
    }
    // The codec goes on working.
    expect(await roundTrip(samples, GREY, uid)).toEqual(samples);
  });

  it('a codestream of another size than the data set says is refused', async () => {
    const bytes = await encodeFrame(
      samplesFor(GREY, () => 5),
      GREY,
      uid,
    );
    const dataset = datasetFor({ ...GREY, rows: 41 }, { PixelData: [bytes.buffer], PhotometricInterpretation: 'MONOCHROME2' });
    await expect(decodeFrame(framesOf(dataset, uid), 1)).rejects.toThrow(PixelDataError);
  });
});

describe('codestreams that ask for too much', () => {
  const error = async (uid: string, bytes: Uint8Array<ArrayBuffer>): Promise<unknown> => {
    const dataset = datasetFor(GREY, { PixelData: [bytes.slice().buffer], PhotometricInterpretation: 'MONOCHROME2' });
    return decodeFrame(framesOf(dataset, uid), 1).catch((one: unknown) => one);
  };

  it.each([
    ['JPEG', JPEG, (view: DataView, sof: number) => view.setUint32(sof + 5, 0xffffffff)],
    ['JPEG-LS', LOSSLESS['JPEG-LS'], (view: DataView, sof: number) => view.setUint32(sof + 5, 0xffffffff)],
    ['JPEG 2000', J2K, (view: DataView) => view.setUint32(8, 0x00ffffff)],
    ['HTJ2K', LOSSLESS.HTJ2K, (view: DataView) => view.setUint32(12, 0x00ffffff)],
  ] as const)('%s of a size beyond all bounds is refused by its header', async (_name, uid, enlarge) => {
    const format = uid === JPEG ? BYTE : GREY;
    const bytes = await encodeFrame(
      samplesFor(format, (at) => at % 200),
      format,
      uid,
    );
    const text = Buffer.from(bytes);
    const sof = [0xc0, 0xf7].map((marker) => text.indexOf(Buffer.from([0xff, marker]))).find((at) => at >= 0) ?? 0;
    enlarge(new DataView(bytes.buffer), sof);
    const start = performance.now();
    expect(await error(uid, bytes)).toMatchObject({
      name: 'PixelDataError',
      message: expect.stringContaining('the data set says 40 × 52'),
    });
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('JPEG-LS without its end is refused before CharLS looks for it', async () => {
    const bytes = await encodeFrame(
      samplesFor(GREY, () => 0),
      GREY,
      LOSSLESS['JPEG-LS'],
    );
    expect(await error(LOSSLESS['JPEG-LS'], bytes.slice(0, -2))).toMatchObject({
      message: expect.stringContaining('end marker is missing'),
    });
  });
});

describe('one-bit pixels', () => {
  it.each(['JPEG 2000', 'HTJ2K'] as const)('%s holds them as one bit', async (name) => {
    const format = { ...BYTE, bitsAllocated: 1, bitsStored: 1, highBit: 0 } as const;
    const samples = samplesFor(format, (at) => (at * at) >> 5);
    expect(await roundTrip(samples, format, LOSSLESS[name])).toEqual(samples);
  });

  it('JPEG-LS and RLE cannot', async () => {
    const format = { ...BYTE, bitsAllocated: 1, bitsStored: 1, highBit: 0 } as const;
    await expect(encodeFrame(new Uint8Array(40 * 52), format, LOSSLESS['JPEG-LS'])).rejects.toThrow(/2 bits or more/);
    await expect(encodeFrame(new Uint8Array(40 * 52), format, LOSSLESS.RLE)).rejects.toThrow(/1 bits/);
  });
});

describe('lossy', () => {
  const smooth = (at: number): number => 120 + 90 * Math.sin((at % 52) / 9) * Math.cos(at / 52 / 7);

  it('JPEG baseline, grey: within 3 levels at quality 95', async () => {
    const samples = samplesFor(BYTE, smooth);
    expect(worst(await roundTrip(samples, BYTE, JPEG), samples)).toBeLessThanOrEqual(3);
    const odd = { ...BYTE, rows: 33, columns: 35 };
    const ramp = samplesFor(odd, (at) => (at % 35) + Math.floor(at / 35) * 3);
    expect(worst(await roundTrip(ramp, odd, JPEG), ramp)).toBeLessThanOrEqual(4);
  });

  it('JPEG baseline, colour: becomes YBR_FULL_422', async () => {
    const format = { ...BYTE, samplesPerPixel: 3, photometricInterpretation: 'RGB' };
    const samples = samplesFor(format, (at) => 100 + 30 * (at % 3) + 40 * Math.sin(Math.floor(at / 3) / 52 / 6));
    const encoded = await encodeFrames([samples], format, JPEG);
    expect(encoded).toMatchObject({
      PhotometricInterpretation: 'YBR_FULL_422',
      PlanarConfiguration: 0,
      LossyImageCompression: '01',
      LossyImageCompressionMethod: ['ISO_10918_1'],
    });
    expect(encoded.LossyImageCompressionRatio?.[0]).toBeGreaterThan(5);
    const decoded = await decodeFrame(framesOf(datasetFor(format, encoded), JPEG), 1);
    expect(decoded.photometricInterpretation).toBe('YBR_FULL_422');
    expect(worst(ybrToRgb(decoded.samples, 8), samples)).toBeLessThanOrEqual(6);
  });

  it('noise is encoded without loss of the codec, though it does not get smaller', async () => {
    const samples = samplesFor(BYTE, (at) => Math.imul(at, 2654435761) >>> 13);
    for (let run = 0; run < 5; run++) expect(worst(await roundTrip(samples, BYTE, JPEG), samples)).toBeLessThan(40);
  });

  it('JPEG 2000: as small as asked for', async () => {
    const format = { ...GREY, rows: 256, columns: 256 };
    const samples = samplesFor(
      format,
      (at) => 1000 + 800 * Math.sin((at % 256) / 30) * Math.cos(at / 256 / 20) + (Math.imul(at, 2654435761) >>> 27),
    );
    const bytes = await encodeFrame(samples, format, J2K_LOSSY, { compressionRatio: 10 });
    expect(bytes.length).toBeLessThan((256 * 256 * 2) / 9);
    const decoded = await decodeFrame(
      framesOf(datasetFor(format, { PixelData: [bytes.buffer], PhotometricInterpretation: 'MONOCHROME2' }), J2K_LOSSY),
      1,
    );
    expect(worst(decoded.samples, samples)).toBeLessThan(30);
  });

  it('JPEG-LS near-lossless: no sample is off by more than asked for', async () => {
    const samples = samplesFor(GREY, (at) => Math.imul(at, 2654435761) >>> 20);
    for (const nearLossless of [1, 3]) {
      const bytes = await encodeFrame(samples, GREY, NEAR, { nearLossless });
      const decoded = await decodeFrame(
        framesOf(datasetFor(GREY, { PixelData: [bytes.buffer], PhotometricInterpretation: 'MONOCHROME2' }), NEAR),
        1,
      );
      expect(worst(decoded.samples, samples)).toBeLessThanOrEqual(nearLossless);
    }
    await expect(encodeFrame(new Int16Array(40 * 52), { ...GREY, signed: true }, NEAR)).rejects.toThrow(/unsigned/);
  });
});

describe('what is not supported', () => {
  it('is an error that names the transfer syntax', async () => {
    await expect(loadCodec('1.2.840.10008.1.2.4.100')).rejects.toThrow(/1\.2\.840\.10008\.1\.2\.4\.100/);
    expect(decodableSyntaxes()).toHaveLength(12);
    await expect(
      encodeFrame(
        samplesFor(GREY, () => 0),
        GREY,
        '1.2.840.10008.1.2.4.70',
      ),
    ).rejects.toThrow(/not encoded/);
    await expect(
      encodeFrame(
        samplesFor(GREY, () => 0),
        GREY,
        JPEG,
      ),
    ).rejects.toThrow(/8 bits/);
    const deep = { ...GREY, samplesPerPixel: 3, photometricInterpretation: 'RGB' };
    await expect(
      encodeFrame(
        samplesFor(deep, () => 0),
        deep,
        J2K,
      ),
    ).rejects.toThrow(/more than 8 bits/);
    await expect(
      encodeFrame(
        samplesFor({ ...BYTE, rows: 31 }, () => 0),
        { ...BYTE, rows: 31 },
        J2K,
      ),
    ).rejects.toThrow(/32 × 32/);
  });

  it('a codec of one’s own can be registered', async () => {
    registerCodec('2.25.99', () =>
      Promise.resolve({
        decode: (bytes) => ({
          rows: 1,
          columns: 1,
          components: 1,
          bitsPerSample: 8,
          signed: false,
          bytes: new Uint8Array(bytes),
          transformUndone: false,
        }),
      }),
    );
    const dataset = datasetFor(
      { ...BYTE, rows: 1, columns: 1 },
      { PixelData: [Uint8Array.of(9).buffer], PhotometricInterpretation: 'MONOCHROME2' },
    );
    expect([...(await decodeFrame(framesOf(dataset, '2.25.99'), 1)).samples]).toEqual([9]);
  });

  it('photometric interpretations follow the transfer syntax', () => {
    const rgb = { ...BYTE, samplesPerPixel: 3, photometricInterpretation: 'RGB' };
    expect([J2K, J2K_LOSSY, LOSSLESS['JPEG-LS'], JPEG].map((uid) => encodedPhotometric(rgb, uid))).toEqual([
      'YBR_RCT',
      'YBR_ICT',
      'RGB',
      'YBR_FULL_422',
    ]);
    expect(encodedPhotometric(BYTE, J2K)).toBe('MONOCHROME2');
  });
});
