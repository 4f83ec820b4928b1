/** Data sets survive writing and reading in every native encoding; damaged bytes end in ReadDicomError. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalString } from '../../src/dcmjs/decimal-string.ts';
import { fromDicomJson, ReadDicomError, readDicom, toDicomJson, WriteDicomError, writeDicom } from '../../src/dcmjs/index.ts';

const SYNTAXES = ['1.2.840.10008.1.2', '1.2.840.10008.1.2.1', '1.2.840.10008.1.2.2', '1.2.840.10008.1.2.1.99'];

const word = fc
  .string({ unit: fc.constantFrom('a', 'B', '7', 'é', 'ß', '山', '田', ' ', '-'), minLength: 1, maxLength: 12 })
  .map((text) => `x${text.trim()}`);
const item = fc.record(
  {
    CodeValue: fc.constantFrom('T-D1100', '113000'),
    CodeMeaning: word,
    ReferencedFrameNumber: fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: 1, maxLength: 4 }),
  },
  { requiredKeys: ['CodeValue'] },
);

const dataset = fc.record(
  {
    PatientName: fc.record({ Alphabetic: word, Ideographic: word }, { requiredKeys: ['Alphabetic'] }),
    PatientID: word,
    PatientSex: fc.constantFrom('M', 'F', 'O', null),
    ImageType: fc.constant(['ORIGINAL', 'PRIMARY']),
    PixelSpacing: fc
      .tuple(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), fc.integer())
      .map(([a, b]) => [Number(decimalString(a)) + 0, b]),
    Rows: fc.integer({ min: 0, max: 65535 }),
    SeriesNumber: fc.integer({ min: -2147483648, max: 2147483647 }),
    // JSON has no minus zero.
    RealWorldValueIntercept: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
    FrameIncrementPointer: fc.constant(['00181063']),
    ExtendedOffsetTable: fc.uint8Array({ minLength: 8, maxLength: 8 }).map((bytes) => bytes.slice().buffer),
    SimpleFrameList: fc.array(fc.integer({ min: 0, max: 4294967295 }), { minLength: 1, maxLength: 5 }),
    AnatomicRegionSequence: fc.array(item, { maxLength: 3 }),
    '00091001': fc.constant({ vr: 'LO', Value: ['private'] }),
    '60020010': fc.constant({ vr: 'US', Value: [12] }),
  },
  { requiredKeys: [] },
);

describe('round trips', () => {
  it.each(SYNTAXES)('writing and reading in %s keeps every value', (transferSyntaxUID) => {
    fc.assert(
      fc.property(dataset, (data) => {
        const before = structuredClone(data);
        const read = readDicom(writeDicom(data, { transferSyntaxUID }));
        const { SpecificCharacterSet, ...rest } = read.dataset;
        expect([undefined, null, ['ISO_IR 192']]).toContainEqual(SpecificCharacterSet);
        // Implicit VR knows no VR of private elements.
        if (transferSyntaxUID === '1.2.840.10008.1.2') delete rest['00091001'];
        const { '00091001': own, ...wanted } = data;
        const expected = transferSyntaxUID === '1.2.840.10008.1.2' || own === undefined ? wanted : { ...wanted, '00091001': own };
        for (const [key, value] of Object.entries(expected)) if (value === undefined) delete expected[key as keyof typeof expected];
        expect(rest).toEqual(expected);
        expect(data).toEqual(before);
      }),
      { numRuns: 150 },
    );
  });

  it('DICOM JSON and back keeps every value', () => {
    fc.assert(
      fc.property(dataset, (data) => {
        const json: object = JSON.parse(JSON.stringify(toDicomJson(data)));
        const defined = Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
        const back = fromDicomJson(json);
        if (Array.isArray(defined.AnatomicRegionSequence) && defined.AnatomicRegionSequence.length === 0)
          expect(back.AnatomicRegionSequence).toEqual([]);
        expect(back).toEqual(defined);
      }),
      { numRuns: 150 },
    );
  });

  it('a read data set that is not touched is written with the bytes that it had', () => {
    fc.assert(
      fc.property(dataset, (data) => {
        const first = writeDicom(data);
        const { dataset: again, meta } = readDicom(first);
        expect(writeDicom(again, { meta })).toEqual(first);
      }),
      { numRuns: 100 },
    );
  });
});

describe('bad input', () => {
  const bytes = writeDicom({
    PatientName: 'A^B',
    PatientID: '1',
    AnatomicRegionSequence: [{ CodeValue: 'x', AnatomicRegionModifierSequence: [{ CodeMeaning: 'y' }] }],
    PixelSpacing: [1, 2],
  });

  it('flipped bits end in a data set or in ReadDicomError', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(7)), { minLength: 1, maxLength: 6 }), (flips) => {
        const damaged = bytes.slice();
        for (const [at, bit] of flips) damaged[at] = (damaged[at] ?? 0) ^ (1 << bit);
        for (const partial of [false, true]) {
          try {
            readDicom(damaged, { partial });
          } catch (error) {
            expect(error).toBeInstanceOf(ReadDicomError);
          }
        }
      }),
      { numRuns: 5000 },
    );
  });

  it('a truncated file names offset and element, and gives what was read when asked', () => {
    fc.assert(
      fc.property(fc.integer({ min: 200, max: bytes.length - 1 }), (length) => {
        const { dataset: part, warnings } = readDicom(bytes.subarray(0, length), { partial: true });
        expect(Object.keys(part).length).toBeGreaterThanOrEqual(0);
        void warnings;
      }),
    );
    expect(() => readDicom(bytes.subarray(0, bytes.length - 4))).toThrow(/offset \d+, element/);
  });

  it('items nested 10,000 deep end in ReadDicomError', () => {
    const deep: number[] = [];
    for (let level = 0; level < 10_000; level++)
      deep.push(0x08, 0x00, 0x40, 0x11, 0x53, 0x51, 0, 0, 0xff, 0xff, 0xff, 0xff, 0xfe, 0xff, 0x00, 0xe0, 0xff, 0xff, 0xff, 0xff);
    expect(() => readDicom(Uint8Array.from(deep))).toThrow(ReadDicomError);
  });

  it.each([
    ['a Date', { PatientName: new Date() }],
    ['a string for a number', { Rows: 'many' }],
    ['a number out of range', { Rows: 70000 }],
    ['no Item in a sequence', { AnatomicRegionSequence: ['x'] }],
    ['an unknown keyword', { NoSuchKeyword: 1 }],
  ])('%s is no data to write: WriteDicomError with the path', (_name, data) => {
    expect(() => writeDicom(data)).toThrow(WriteDicomError);
  });

  it('a promise of a data set is refused, not written as an empty one', () => {
    expect(() => writeDicom(Promise.resolve({ PatientID: 'x' }))).toThrow('await it');
  });

  it('a data set that contains itself is refused', () => {
    const cyclic: Record<string, unknown> = {};
    cyclic.AnatomicRegionSequence = [cyclic];
    expect(() => writeDicom(cyclic)).toThrow(/contains itself/);
  });
});

describe('decimalString', () => {
  it('has at most 16 characters and is as near as that allows', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = decimalString(value);
        expect(text.length).toBeLessThanOrEqual(16);
        expect(text).toMatch(/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i);
        const tolerance = Math.max(Math.abs(value) * 1e-8, Number.MIN_VALUE);
        expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(tolerance);
      }),
    );
    expect(decimalString(6.123233995736766e-17)).toBe('6.1232339957e-17');
  });
});
