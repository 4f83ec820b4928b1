/** The hazards of dcmjs that docs/dcmjs-hazards.md numbers: each stays outside. */
import { readFileSync } from 'node:fs';
import dcmjs from 'dcmjs';
import { describe, expect, it } from 'vitest';
import { elements } from '../../generated/dictionary/elements.ts';
import { dcmjsName, keywordOfName } from '../../src/dcmjs/dcmjs-names.ts';
import {
  fromDcmjs,
  fromNaturalized,
  ReadDicomError,
  readDicom,
  toDcmjs,
  toDicomJson,
  toNaturalized,
  WriteDicomError,
  writeDicom,
} from '../../src/dcmjs/index.ts';

dcmjs.log.setLevel('silent');

const IMPLICIT = '1.2.840.10008.1.2';
const DEFLATED = '1.2.840.10008.1.2.1.99';
const RLE = '1.2.840.10008.1.2.5';
const IDS = { SOPClassUID: '1.2.840.10008.5.1.4.1.1.7', SOPInstanceUID: '2.25.1' };

const again = (dataset: object, transferSyntaxUID?: string): ReturnType<typeof readDicom> =>
  readDicom(writeDicom({ ...IDS, ...dataset }, transferSyntaxUID === undefined ? {} : { transferSyntaxUID }));

/** What dcmjs writes of `toDcmjs`, read by us. */
const byDict = (dataset: object): ReturnType<typeof readDicom> => {
  const { meta, dict } = toDcmjs({ ...IDS, ...dataset });
  return readDicom(
    Object.assign(new dcmjs.data.DicomDict(meta), { dict }).write({ fragmentMultiframe: false, allowInvalidVRLength: true }),
  );
};

/** What dcmjs writes of `toNaturalized`, read by us. */
const byNaturalized = (dataset: object): ReturnType<typeof readDicom> =>
  readDicom(dcmjs.data.datasetToDict(toNaturalized({ ...IDS, ...dataset })).write({ fragmentMultiframe: false }));

const HAZARDS: readonly (readonly [number, string, () => void])[] = [
  [
    1,
    'the dictionary’s VM decides the shape, never the count in the file',
    () => {
      const { dataset } = again({ ImageType: ['ORIGINAL'], PatientID: 'a', ReferencedFrameNumber: [1] });
      expect(dataset.ImageType).toEqual(['ORIGINAL']);
      expect(dataset.ReferencedFrameNumber).toEqual([1]);
      expect(dataset.PatientID).toBe('a');
      expect(fromNaturalized({ ImageType: 'ORIGINAL', PatientID: ['a'] })).toMatchObject({ ImageType: ['ORIGINAL'], PatientID: 'a' });
    },
  ],
  [
    2,
    'a backslash in ST, LT and UT is text',
    () => {
      expect(again({ ContributionDescription: 'a\\b', ImageComments: 'c\\d' }).dataset).toMatchObject({
        ContributionDescription: 'a\\b',
        ImageComments: 'c\\d',
      });
    },
  ],
  [
    3,
    'an empty number is null, and is written without bytes',
    () => {
      for (const read of [again, byDict, byNaturalized]) {
        const { dataset } = read({ Rows: null, SliceThickness: null, SeriesNumber: null, DiffusionBValue: null });
        expect([dataset.Rows, dataset.SliceThickness, dataset.SeriesNumber, dataset.DiffusionBValue]).toEqual([null, null, null, null]);
      }
    },
  ],
  [
    4,
    'OL, OV, SV, UV keep VR and value',
    () => {
      const bytes = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8).buffer;
      const data = {
        LongPrimitivePointIndexList: bytes,
        ExtendedOffsetTable: bytes,
        SelectorSVValue: [-5n, 7n],
        SelectorUVValue: [2n ** 63n],
      };
      for (const read of [again, byDict]) expect(read(data).dataset).toMatchObject(data);
      expect(again({ SelectorUVValue: null }).dataset.SelectorUVValue).toBeNull();
      const json = toDicomJson(again(data).dataset);
      expect(['00660040', '7FE00001', '00720082', '00720083'].map((tag) => json[tag]?.vr)).toEqual(['OL', 'OV', 'SV', 'UV']);
    },
  ],
  [
    5,
    'attribute tags are eight hex digits, and numbers only for dcmjs',
    () => {
      const data = { FrameIncrementPointer: ['00181063', '0018A001'] };
      for (const read of [again, byDict, byNaturalized]) expect(read(data).dataset).toMatchObject(data);
      expect(toNaturalized(data).FrameIncrementPointer).toEqual([0x00181063, 0x0018a001]);
      expect(again({ FrameIncrementPointer: null }).dataset.FrameIncrementPointer).toBeNull();
    },
  ],
  [
    6,
    'nothing is taken out of a wrong UID or number: it stays text',
    () => {
      const bytes = writeDicom({ ...IDS, StudyInstanceUID: '1.2.3', SliceThickness: '1,5' });
      expect(readDicom(bytes).dataset.SliceThickness).toBe('1,5');
      expect(again({ StudyInstanceUID: '1.a.3' }).dataset.StudyInstanceUID).toBe('1.a.3');
    },
  ],
  [
    7,
    'leading spaces of text stay',
    () => expect(again({ SeriesDescription: '  a', StudyID: ' 1' }).dataset).toMatchObject({ SeriesDescription: '  a', StudyID: ' 1' }),
  ],
  [
    8,
    'retired attributes have the standard’s keyword; dcmjs’s names are known',
    () => {
      const { nameMap } = dcmjs.data.DicomMetaDictionary;
      const byTag = new Map<string, string[]>();
      for (const [name, { tag }] of Object.entries(nameMap)) {
        const key = String(tag).replaceAll(/[(),]/g, '').toUpperCase();
        byTag.set(key, [...(byTag.get(key) ?? []), name]);
      }
      const wrong = elements.split('\n').flatMap((line) => {
        const [tag = '', , , keyword = ''] = line.split(' ');
        const names = byTag.get(tag.toUpperCase());
        return !names || (names.includes(dcmjsName(keyword)) && keywordOfName(dcmjsName(keyword)) === keyword) ? [] : [keyword];
      });
      expect(wrong).toEqual([]);
      expect(fromNaturalized({ RETIRED_StudyStatusID: 'READ' })).toEqual({ StudyStatusID: 'READ' });
    },
  ],
  [
    9,
    'groups above the first of a repeating group stay apart',
    () => {
      const data = { OverlayRows: 2, '60020010': { vr: 'US', Value: [3] } };
      for (const read of [again, byDict]) expect(read(data).dataset).toMatchObject(data);
    },
  ],
  [
    10,
    'sequences are plain arrays: push works, a clone too',
    () => {
      const { dataset } = again({ ReferencedImageSequence: [{ ReferencedSOPInstanceUID: '1.2' }] });
      dataset.ReferencedImageSequence?.push({ ReferencedSOPInstanceUID: '1.3' });
      expect(again(structuredClone(dataset)).dataset.ReferencedImageSequence).toHaveLength(2);
      const natural = toNaturalized(dataset);
      expect(structuredClone(natural.ReferencedImageSequence)).toHaveLength(2);
      const one = toNaturalized({ ReferencedImageSequence: [{ ReferencedSOPInstanceUID: '1.2' }], PatientName: 'A^B' });
      expect(one.ReferencedImageSequence).toHaveProperty('ReferencedSOPInstanceUID', '1.2');
      expect(one.PatientName).toHaveProperty('Alphabetic', 'A^B');
      expect(Object.keys(one.ReferencedImageSequence as object)).toEqual(['0']);
    },
  ],
  [
    11,
    'DS keeps the nearest value that 16 characters hold',
    () => {
      const values = [6.123233995736766e-17, -1.2246467991473532e-16, 1.2345678901234566e-7, -0.12345678901234566];
      for (const read of [again, byDict, byNaturalized]) {
        const { dataset } = read({ PixelSpacing: values });
        values.forEach((value, index) => {
          expect(Math.abs(Number(dataset.PixelSpacing?.[index]) - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-9);
        });
      }
    },
  ],
  [
    12,
    'a value that is too long is not cut',
    () => {
      const uid = `1.2.${'3'.repeat(70)}`;
      for (const read of [again, byDict])
        expect(read({ StudyInstanceUID: uid, Modality: 'X'.repeat(20) }).dataset).toMatchObject({
          StudyInstanceUID: uid,
          Modality: 'X'.repeat(20),
        });
    },
  ],
  [
    13,
    'a number that its VR does not hold is an error that names the attribute',
    () => {
      for (const Rows of [-1, 70000, 1.7]) expect(() => writeDicom({ ...IDS, Rows })).toThrow(WriteDicomError);
      for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) {
        expect(() => writeDicom({ ...IDS, SliceThickness: value })).toThrow(/SliceThickness/);
        expect(() => toDcmjs({ SliceThickness: value })).toThrow(/SliceThickness/);
      }
      expect(() => toDcmjs({ PatientID: new Date(0) })).toThrow(WriteDicomError);
    },
  ],
  [
    14,
    'private and unknown elements stay',
    () => {
      const data = {
        '00090010': { vr: 'LO', Value: ['CREATOR'] },
        '00091001': { vr: 'DS', Value: [1.5, 2] },
        ReferencedImageSequence: [{ '00091002': { vr: 'UN', Value: [Uint8Array.of(1, 2).buffer] } }],
      };
      for (const read of [again, byDict]) expect(read(data).dataset).toMatchObject(data);
      expect(fromNaturalized(toNaturalized(data))).toMatchObject(data);
    },
  ],
  [
    15,
    'US or SS, OB or OW are told by the data set',
    () => {
      const data = { PixelRepresentation: 1, PixelPaddingValue: -2000, SmallestImagePixelValue: 5 };
      for (const read of [again, byDict, byNaturalized]) expect(read(data).dataset).toMatchObject(data);
      expect(again(data, IMPLICIT).dataset.PixelPaddingValue).toBe(-2000);
      expect(toDicomJson(again({ BitsAllocated: 8, PixelData: new ArrayBuffer(2) }).dataset)['7FE00010']?.vr).toBe('OB');
    },
  ],
  [
    16,
    'a value of more than 64 KiB of a short VR comes back',
    () => {
      const data = { SelectorUSValue: Array.from({ length: 40_000 }, (_one, at) => at) };
      expect(again(data).dataset.SelectorUSValue).toEqual(data.SelectorUSValue);
      expect(byDict(data).dataset.SelectorUSValue).toEqual(data.SelectorUSValue);
    },
  ],
  [
    17,
    'a view on a buffer is written from its own offset',
    () => {
      const view = Uint8Array.of(9, 9, 1, 2).subarray(2);
      for (const read of [again, byDict])
        expect(
          new Uint8Array(read({ RedPaletteColorLookupTableData: view }).dataset.RedPaletteColorLookupTableData ?? new ArrayBuffer(0)),
        ).toEqual(Uint8Array.of(1, 2));
    },
  ],
  [
    18,
    'a frame is one fragment, with an offset table',
    () => {
      const frames = [new Uint8Array(30_000).fill(1).buffer, new Uint8Array(10).fill(2).buffer];
      expect(again({ PixelData: frames }, RLE).dataset.PixelData).toEqual(frames);
      const { meta, dict } = toDcmjs({ ...IDS, PixelData: frames }, { transferSyntaxUID: RLE });
      const bytes = Object.assign(new dcmjs.data.DicomDict(meta), { dict }).write({ fragmentMultiframe: false });
      expect(readDicom(bytes).dataset.PixelData).toEqual(frames);
    },
  ],
  [
    19,
    'deflated files are deflated',
    () => {
      const data = { ImageComments: 'x'.repeat(5000) };
      expect(writeDicom({ ...IDS, ...data }, { transferSyntaxUID: DEFLATED }).length).toBeLessThan(1000);
      expect(again(data, DEFLATED).dataset).toMatchObject(data);
      expect(() => toDcmjs(data, { transferSyntaxUID: DEFLATED })).toThrow(WriteDicomError);
    },
  ],
  [
    20,
    'empty Items stay where they are',
    () => {
      const data = { ReferencedImageSequence: [{}, { ReferencedSOPInstanceUID: '1.2' }] };
      expect(again(data).dataset).toMatchObject(data);
      expect(byDict(data).dataset).toMatchObject(data);
    },
  ],
  [
    21,
    'text of Items is in the character set that holds there',
    () => {
      const data = {
        SpecificCharacterSet: ['ISO_IR 192'],
        ReferencedImageSequence: [{ PurposeOfReferenceCodeSequence: [{ CodeMeaning: 'Größe 大' }] }],
      };
      for (const read of [again, byDict, byNaturalized]) expect(read(data).dataset).toMatchObject(data);
      const latin = {
        SpecificCharacterSet: ['ISO_IR 100'],
        PatientName: { Alphabetic: 'Jörg' },
        ReferencedImageSequence: [{ CodeMeaning: 'Größe' }],
      };
      expect(again(latin).dataset).toMatchObject(latin);
    },
  ],
  [
    22,
    'several character sets are read',
    () => {
      const data = { SpecificCharacterSet: ['', 'ISO 2022 IR 87'], PatientName: { Alphabetic: 'Yamada^Tarou', Ideographic: '山田^太郎' } };
      const { dataset } = again(data);
      expect(dataset.PatientName).toEqual(data.PatientName);
    },
  ],
  [
    23,
    'File Meta Information stays, and a second call changes nothing',
    () => {
      const meta = { TransferSyntaxUID: IMPLICIT, SourceApplicationEntityTitle: 'AE' };
      const natural = toNaturalized({ ...IDS, PatientID: 'a' }, { meta });
      for (let call = 0; call < 2; call++) {
        const copy = { ...natural };
        expect(readDicom(dcmjs.data.datasetToDict(copy).write()).transferSyntaxUID).toBe(IMPLICIT);
      }
      expect(readDicom(writeDicom({ ...IDS }, { meta })).meta).toMatchObject(meta);
    },
  ],
  [
    24,
    'an empty component among values stays one',
    () => {
      const data = { SoftwareVersions: ['a', null, 'b'], PixelSpacing: [1, null] };
      for (const read of [again, byDict, byNaturalized]) expect(read(data).dataset).toMatchObject(data);
    },
  ],
  [
    25,
    'group lengths go, elements stand in order',
    () => {
      const { dataset } = again({ '00080000': { vr: 'UL', Value: [99] }, Rows: 1, PatientID: 'a', '0009100a': { vr: 'LO', Value: ['x'] } });
      expect(dataset).not.toHaveProperty('00080000');
      const tags = Object.keys(toDcmjs({ Rows: 1, PatientID: 'a', '0009100a': { vr: 'LO', Value: ['x'] } }).dict);
      expect(tags).toEqual([...tags].sort());
      expect(tags).toContain('0009100A');
    },
  ],
  [
    26,
    'UN of undefined length is read as the sequence that it is',
    () => {
      const part = (...values: number[]): number[] => values;
      const un = part(
        ...[0x09, 0x00, 0x10, 0x10, 0x55, 0x4e, 0, 0, 0xff, 0xff, 0xff, 0xff],
        ...[0xfe, 0xff, 0x00, 0xe0, 0xff, 0xff, 0xff, 0xff],
        ...[0x10, 0x00, 0x20, 0x00, 2, 0, 0, 0, 0x61, 0x62],
        ...[0xfe, 0xff, 0x0d, 0xe0, 0, 0, 0, 0],
        ...[0xfe, 0xff, 0xdd, 0xe0, 0, 0, 0, 0],
      );
      const { dataset } = readDicom(Uint8Array.from([...writeDicom({ SOPClassUID: '1.2' }), ...un]));
      expect(dataset['00091010']).toMatchObject({ Value: [{ PatientID: 'ab' }] });
    },
  ],
  [
    27,
    'files without preamble, or without meta, are read',
    () => {
      const bytes = writeDicom({ ...IDS, PatientID: 'ab' });
      expect(readDicom(bytes.subarray(128)).dataset.PatientID).toBe('ab');
      const length = new DataView(bytes.buffer, bytes.byteOffset + 140, 4).getUint32(0, true);
      const bare = readDicom(bytes.subarray(144 + length));
      expect(bare.dataset.PatientID).toBe('ab');
      expect(bare.warnings.length).toBeGreaterThan(0);
    },
  ],
  [
    28,
    'a truncated file is an error with offset and tag, or what was read',
    () => {
      const bytes = writeDicom({ ...IDS, PatientID: 'ab', PixelData: new ArrayBuffer(100) });
      const short = bytes.subarray(0, bytes.length - 50);
      expect(() => readDicom(short)).toThrow(ReadDicomError);
      expect(readDicom(short, { partial: true }).dataset.PatientID).toBe('ab');
      expect(() => readDicom(new Uint8Array(0))).toThrow(ReadDicomError);
      expect(() => readDicom(new TextEncoder().encode('no DICOM at all'))).toThrow(ReadDicomError);
    },
  ],
  [
    29,
    'a pooled buffer is read from its own offset',
    () => {
      const bytes = writeDicom({ ...IDS, PatientID: 'ab' });
      const pool = new Uint8Array(bytes.length + 64);
      pool.set(bytes, 64);
      expect(readDicom(pool.subarray(64)).dataset.PatientID).toBe('ab');
    },
  ],
  [
    30,
    'proxies and String objects of dcmjs become plain values',
    () => {
      const { dict } = toDcmjs({
        ...IDS,
        PatientName: 'A^B',
        ReferencedImageSequence: [{ ReferencedSOPInstanceUID: '1.2' }],
        PixelSpacing: [1, 2],
        FrameIncrementPointer: ['00181063'],
      });
      const bytes = Object.assign(new dcmjs.data.DicomDict(toDcmjs(IDS).meta), { dict }).write();
      const file = dcmjs.data.DicomMessage.readFile(bytes);
      const natural = dcmjs.data.DicomMetaDictionary.naturalizeDataset(file.dict);
      natural.PatientName = 'C^D';
      const back = fromNaturalized(natural);
      expect(back).toEqual({
        ...IDS,
        PatientName: { Alphabetic: 'C^D' },
        ReferencedImageSequence: [{ ReferencedSOPInstanceUID: '1.2' }],
        PixelSpacing: [1, 2],
        FrameIncrementPointer: ['00181063'],
      });
      expect(structuredClone(back)).toEqual(back);
      expect(fromDcmjs(file).dataset).toMatchObject({ PatientName: { Alphabetic: 'A^B' }, FrameIncrementPointer: ['00181063'] });
    },
  ],
];

describe('hazards of dcmjs', () => {
  it.each(HAZARDS)('%i: %s', (_number, _title, check) => check());

  it('are those of the table, by number and words', () => {
    const table = readFileSync('docs/dcmjs-hazards.md', 'utf8');
    const cells = table.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
    const rows = cells.flatMap(([, number = '', , title]) => (/^\d+$/.test(number) ? [[Number(number), title]] : []));
    expect(rows).toEqual(HAZARDS.map(([number, title]) => [number, title]));
  });
});
