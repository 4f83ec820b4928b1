/** Rules between attributes: size of Pixel Data, frames and their groups, UIDs, evidence of reports; rows that override those of other modules. */
import { describe, expect, it } from 'vitest';
import { ctImage } from '../../generated/iods/ct-image.ts';
import { comprehensiveSR } from '../../generated/iods/comprehensive-sr.ts';
import { secondaryCaptureImage } from '../../generated/iods/secondary-capture-image.ts';
import { segmentation } from '../../generated/iods/segmentation.ts';
import { minimalInstance } from '../../src/authoring/minimal-instance.ts';
import type { IodRules } from '../../src/rules/tables.ts';
import { keepOriginals, Original, Originals } from '../../src/dataset/originals.ts';
import { validateIod } from '../../src/validation/validate-tables.ts';
import { brief, iod, row, table, use } from './tables.ts';

function rules(dataset: object, iodRules: IodRules): string[] {
  return validateIod(dataset, iodRules).flatMap((finding) => (finding.code === 'consistency' ? [`${finding.rule} ${finding.path}`] : []));
}

const image = (bytes: number, more: object = {}): object => ({
  ...minimalInstance(ctImage),
  Rows: 4,
  Columns: 3,
  SamplesPerPixel: 1,
  BitsAllocated: 16,
  NumberOfFrames: undefined,
  PixelData: new ArrayBuffer(bytes),
  ...more,
});

describe('native Pixel Data', () => {
  it('is as long as rows, columns, samples, bits and frames say', () => {
    expect(rules(image(24), ctImage)).toEqual([]);
    expect(rules(image(22), ctImage)).toEqual(['pixel-data-length PixelData']);
    expect(rules(image(26), ctImage)).toEqual(['pixel-data-length PixelData']);
    expect(rules(image(48, { NumberOfFrames: 2 }), ctImage)).toEqual([]);
  });
  it('may be padded to an even length, and packs single bits over frames', () => {
    const bytes = { BitsAllocated: 8, BitsStored: 8, HighBit: 7, Rows: 3, Columns: 3 };
    const bits = { BitsAllocated: 1, BitsStored: 1, HighBit: 0, Rows: 3, Columns: 3 };
    for (const length of [9, 10]) expect(rules(image(length, bytes), ctImage)).toEqual([]);
    expect(rules(image(11, bytes), ctImage)).toEqual(['pixel-data-length PixelData']);
    expect(rules(image(4, { ...bits, NumberOfFrames: 3 }), ctImage)).toEqual([]);
  });
  it('stores fewer samples where chrominance is subsampled', () => {
    const colour = { BitsAllocated: 8, BitsStored: 8, HighBit: 7, SamplesPerPixel: 3, Rows: 4, Columns: 4 };
    expect(rules(image(48, { ...colour, PhotometricInterpretation: 'RGB' }), ctImage)).toEqual([]);
    expect(rules(image(32, { ...colour, PhotometricInterpretation: 'YBR_FULL_422' }), ctImage)).toEqual([]);
    expect(rules(image(48, { ...colour, PhotometricInterpretation: 'YBR_FULL_422' }), ctImage)).toEqual(['pixel-data-length PixelData']);
  });
  it('is not judged where a number is absent, nor where it is encapsulated', () => {
    expect(rules(image(5, { Rows: undefined }), ctImage)).toEqual([]);
    expect(rules(image(5, { PixelData: [new ArrayBuffer(5)] }), ctImage)).toEqual([]);
  });
  it('is OB where it was read encapsulated', () => {
    const pixels = [new ArrayBuffer(6)];
    const dataset = image(0, { PixelData: pixels });
    const source = { input: new Uint8Array(0), start: -1, end: -1, littleEndian: true, fragments: [new Uint8Array(6)], offsetTable: null };
    const original = new Original('OW', source, pixels, null);
    const originals = new Originals();
    originals.add('PixelData', original);
    keepOriginals(dataset, originals);
    expect(brief(validateIod(dataset, ctImage))).toContain('vr PixelData');
  });
});

describe('frames', () => {
  it('have an Item each', () => {
    const made = minimalInstance(segmentation, { frames: 2 });
    expect(brief(validateIod(made, segmentation))).toEqual([]);
    const more = { ...made, NumberOfFrames: 3, PixelData: undefined };
    expect(brief(validateIod(more, segmentation))).toContain('items PerFrameFunctionalGroupsSequence');
  });
});

describe('UIDs', () => {
  it('are of one entity each', () => {
    const made = { ...minimalInstance(ctImage) };
    expect(rules({ ...made, FrameOfReferenceUID: made.StudyInstanceUID }, ctImage)).toEqual(['uid-reuse FrameOfReferenceUID']);
  });
  it('have the root of an object identifier', () => {
    const made = minimalInstance(ctImage);
    for (const uid of ['1.2.3', '0.39.1', '2.999.1', '2.25.1'])
      expect(brief(validateIod({ ...made, StudyInstanceUID: uid }, ctImage))).toEqual([]);
    for (const uid of ['3.1', '9.8.7.6', '1.40.1', '12.3'])
      expect(brief(validateIod({ ...made, StudyInstanceUID: uid }, ctImage))).toEqual(['vr StudyInstanceUID']);
  });
});

describe('references of a report', () => {
  const reference = (uid: string): object => ({
    RelationshipType: 'CONTAINS',
    ValueType: 'IMAGE',
    ReferencedSOPSequence: [{ ReferencedSOPClassUID: '1.2.840.10008.5.1.4.1.1.2', ReferencedSOPInstanceUID: uid }],
  });
  const report = (...content: object[]): object => ({
    ...minimalInstance(comprehensiveSR),
    ContentSequence: content,
    CurrentRequestedProcedureEvidenceSequence: [
      {
        StudyInstanceUID: '1.2.3',
        ReferencedSeriesSequence: [
          {
            SeriesInstanceUID: '1.2.4',
            ReferencedSOPSequence: [{ ReferencedSOPClassUID: '1.2.840.10008.5.1.4.1.1.2', ReferencedSOPInstanceUID: '1.2.5' }],
          },
        ],
      },
    ],
  });
  it('are listed as evidence', () => {
    expect(rules(report(reference('1.2.5')), comprehensiveSR)).toEqual([]);
    expect(rules(report(reference('1.2.5'), { ContentSequence: [reference('1.2.6')] }), comprehensiveSR)).toEqual([
      'sr-evidence ContentSequence[1].ContentSequence[0].ReferencedSOPSequence[0].ReferencedSOPInstanceUID',
    ]);
  });
  it('come to an end where an Item contains itself', () => {
    const item = reference('1.2.6');
    Object.assign(item, { ContentSequence: [item] });
    expect(rules(report(item), comprehensiveSR)).toEqual([
      'sr-evidence ContentSequence[0].ReferencedSOPSequence[0].ReferencedSOPInstanceUID',
      'sr-relationship ContentSequence[0].ContentSequence[0].RelationshipType',
    ]);
  });
});

describe('a row that overrides that of another module', () => {
  it('takes its place: a secondary capture may be without Modality', () => {
    const { Modality: _, ...dataset } = { ...minimalInstance(secondaryCaptureImage) };
    expect(brief(validateIod(dataset, secondaryCaptureImage))).toEqual([]);
    const { Modality: __, ...ct } = { ...minimalInstance(ctImage) };
    expect(brief(validateIod(ct, ctImage))).toEqual(['missing Modality']);
  });
  it('only where its own module is in use', () => {
    const general = table('General', [row('Modality', '1'), row('PatientID', '2')]);
    const special = table('Special', [row('Modality', '3', { overrides: [general.section] }), row('DeviceSerialNumber', '3')]);
    const whole = iod([use('M', general), use('U', special)]);
    expect(brief(validateIod({ PatientID: null }, whole))).toEqual(['missing Modality']);
    expect(brief(validateIod({ PatientID: null, DeviceSerialNumber: '1' }, whole))).toEqual([]);
  });
  it('inside Items too', () => {
    const inner = { rows: [row('MaskOperation', '1', { values: [{ kind: 'enumerated', terms: ['NONE'] }] })] };
    const own = { rows: [row('MaskOperation', '1', { values: [{ kind: 'enumerated', terms: ['TID'] }], overrides: ['sect_General'] })] };
    const general = table('General', [row('MaskSubtractionSequence', '1', inner)]);
    const special = table('Special', [row('MaskSubtractionSequence', '1', own)]);
    const whole = iod([use('M', general), use('M', special)]);
    expect(brief(validateIod({ MaskSubtractionSequence: [{ MaskOperation: 'TID' }] }, whole))).toEqual([]);
    expect(brief(validateIod({ MaskSubtractionSequence: [{ MaskOperation: 'NONE' }] }, whole))).toEqual([
      'value MaskSubtractionSequence[0].MaskOperation',
    ]);
  });
});
