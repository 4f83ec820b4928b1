/** Segmentations: content, segments and files (rows SEG-9 to 19, 34, D; rules R-SEG-9, R-BASE-1). */
import { describe, expect, it } from 'vitest';
import { segmentation } from '../../generated/iods/segmentation.ts';
import { readDicom, writeDicom } from '../../src/dcmjs/index.ts';
import { validateSync } from '../../src/index.ts';
import { LabelMapSegmentation, Segmentation, SegmentationBuilder, segmentDescriptionOf } from '../../src/iods/segmentation/index.ts';
import { decodeFrame, framesOf } from '../../src/pixels/index.ts';
import { boxes, EQUIPMENT, imageSeries, LIVER, segment } from './segmentation-sources.ts';

const SIZE = 120;
const labels = boxes(4, 10, 12, 2);
const base = {
  ...EQUIPMENT,
  source: imageSeries({ planes: 4, rows: 10, columns: 12 }),
  segments: [segment(1), segment(2)],
  pixels: labels,
} as const;
const errors = (made: object) => validateSync(made, segmentation).findings.filter((one) => one.severity === 'error');

describe('content, segments and files', () => {
  it('identify content and its creator (SEG-9 to 18, CONT-2)', () => {
    const made = new LabelMapSegmentation({
      ...base,
      contentLabel: 'LIVER',
      contentDescription: 'By a network',
      contentCreatorName: 'Doe^John',
      contentCreatorIdentification: { codes: [LIVER], institutionName: 'Clinic' },
      contributingEquipment: [{ manufacturer: 'Other', contribution: 'processing' }],
      attributes: { BodyPartExamined: 'LIVER' },
    });
    expect(made).toMatchObject({
      ContentLabel: 'LIVER',
      ContentDescription: 'By a network',
      ContentCreatorName: 'Doe^John',
      BodyPartExamined: 'LIVER',
      ManufacturerModelName: 'Model',
    });
    expect(() => new LabelMapSegmentation({ ...base, contentLabel: 'not a code string' })).toThrow('ContentLabel');
  });

  it('have the identifiers that are given, else new ones; equipment; what instances of any class have (SEG-5 to 8, 33 to 35)', () => {
    const given = new LabelMapSegmentation({
      ...base,
      ...{ seriesInstanceUID: '2.25.71', seriesNumber: 7, sopInstanceUID: '2.25.72', instanceNumber: 8, seriesDescription: 'Organs' },
      ...{ contentDate: '20260102', contentTime: '030405', specificCharacterSet: ['ISO_IR 192'] },
      contributingEquipment: [{ manufacturer: 'Other', contribution: 'processing' }],
      ...{ transferSyntaxUID: '1.2.840.10008.1.2.5', offsetTable: 'extended' },
    });
    expect(given).toMatchObject({
      ...{ SeriesInstanceUID: '2.25.71', SeriesNumber: 7, SOPInstanceUID: '2.25.72', InstanceNumber: 8, SeriesDescription: 'Organs' },
      ...{ ContentDate: '20260102', ContentTime: '030405', SpecificCharacterSet: ['ISO_IR 192'], PatientID: 'SEG-1' },
      transferSyntaxUID: '1.2.840.10008.1.2.5',
    });
    expect(given.ContributingEquipmentSequence?.map((item) => item.Manufacturer)).toEqual(
      expect.arrayContaining(['Other', 'Iodine', 'Scanner Inc.']),
    );
    expect(given.ExtendedOffsetTable?.byteLength).toBe(8 * given.NumberOfFrames);
    expect(errors(given)).toEqual([]);
    const [one, other] = [new LabelMapSegmentation(base), new LabelMapSegmentation(base)];
    expect(new Set([one, other].flatMap((made) => [made.SOPInstanceUID, made.SeriesInstanceUID])).size).toBe(4);
    expect(one.SOPInstanceUID).toMatch(/^2\.25\.\d+$/);
  });

  it('describe segments, and descriptions come back (SEG-D1, D2, CONT-1)', () => {
    const full = segment(1, {
      description: 'x',
      typeModifiers: [{ value: '24028007', scheme: 'SCT', meaning: 'Right' }],
      trackingID: 'a',
      trackingUID: '2.25.1',
      anatomicRegions: [{ code: LIVER, modifiers: [{ value: '7771000', scheme: 'SCT', meaning: 'Left' }] }],
      primaryAnatomicStructures: [{ code: LIVER }],
    });
    const made = new Segmentation({
      ...base,
      segments: [full, segment(2, { algorithmType: 'MANUAL', algorithm: undefined as never })],
      segmentationType: 'BINARY',
    });
    expect(segmentDescriptionOf(made.SegmentSequence[0] ?? {})).toEqual({ ...full, algorithmName: 'net' });
    expect(errors(made)).toEqual([]);
  });

  it.each(['1.2.840.10008.1.2', '1.2.840.10008.1.2.1.99', '1.2.840.10008.1.2.5', '1.2.840.10008.1.2.4.80', '1.2.840.10008.1.2.4.201'])(
    'come back from a file in %s with equal pixels (SEG-TS, SEG-19, 34)',
    async (uid) => {
      const made = await LabelMapSegmentation.create({ ...base, transferSyntaxUID: uid, offsetTable: 'extended' });
      const { dataset, transferSyntaxUID } = readDicom(writeDicom(made, { transferSyntaxUID: uid }));
      const source = framesOf(dataset, transferSyntaxUID);
      const found = await Promise.all([1, 2, 3].map(async (frame) => [...(await decodeFrame(source, frame)).samples]));
      expect(found.flat()).toEqual([...labels.subarray(SIZE)]);
      expect(source.warnings).toEqual([]);
    },
  );

  it('refuse syntaxes that are lossy, retired or not of one bit (R-SEG-9, R-BASE-1)', () => {
    for (const uid of ['1.2.840.10008.1.2.5', '1.2.840.10008.1.2.4.80', '1.2.840.10008.1.2.4.91', '1.2.840.10008.1.2.2'])
      expect(() => new Segmentation({ ...base, segmentationType: 'BINARY', transferSyntaxUID: uid })).toThrow('transferSyntaxUID');
    expect(() => new LabelMapSegmentation({ ...base, transferSyntaxUID: '1.2.840.10008.1.2.4.50' })).toThrow('transferSyntaxUID');
    expect(() => new LabelMapSegmentation({ ...base, transferSyntaxUID: '1.2.840.10008.1.2.4.80' })).toThrow('create');
  });

  it('are built of frames that are kept though they are empty, in each transfer syntax', async () => {
    for (const transferSyntaxUID of ['1.2.840.10008.1.2.1', '1.2.840.10008.1.2.5', '1.2.840.10008.1.2.4.80']) {
      const { pixels: _, ...options } = base;
      const builder = await SegmentationBuilder.create({
        ...options,
        segmentationType: 'FRACTIONAL',
        omitEmptyFrames: false,
        transferSyntaxUID,
      });
      const masks = [new Uint8Array(SIZE).fill(1), new Uint8Array(SIZE), new Uint8Array(SIZE).fill(1, 5, 9), new Uint8Array(SIZE)];
      for (const [plane, mask] of masks.entries()) builder.add({ plane, segment: 1 }, mask);
      const reader = builder.finish().reader;
      for (const [at, mask] of masks.entries())
        expect([...(await reader.storedFrame(at + 1)).samples]).toEqual(Array.from(mask, (one) => one * 255));
    }
  });
});
