/** Repairs of form: what is suggested, what is left alone, and that they mend. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ctImage } from '../../generated/iods/ct-image.ts';
import { rtPlan } from '../../generated/iods/rt-plan.ts';
import { minimalInstance } from '../../src/authoring/minimal-instance.ts';
import { applyRepairs, suggestRepairs } from '../../src/authoring/repairs.ts';
import { validateIod } from '../../src/validation/validate-tables.ts';

const brief = (dataset: object): string[] =>
  suggestRepairs(dataset).map(({ path, code, after }) => `${code} ${path} ${JSON.stringify(after)}`);

describe('suggestRepairs', () => {
  it.each([
    [{ Modality: 'CT\0' }, 'padding Modality "CT"'],
    [{ SOPInstanceUID: '1.2.3 ' }, 'padding SOPInstanceUID "1.2.3"'],
    [{ StudyDate: '2026-01-31' }, 'date StudyDate "20260131"'],
    [{ StudyDate: '2026.01.31 ' }, 'date StudyDate "20260131"'],
    [{ StudyTime: '13:14:15.5' }, 'time StudyTime "131415.5"'],
    [{ AcquisitionDateTime: '2026-01-31T13:14:15Z' }, 'date-time AcquisitionDateTime "20260131131415+0000"'],
    [{ AcquisitionDateTime: '2026-01-31 13:14:15.25+01:00' }, 'date-time AcquisitionDateTime "20260131131415.25+0100"'],
    [{ PatientName: 'Doe^Jane^^^' }, 'person-name PatientName "Doe^Jane"'],
    [{ PatientName: { Alphabetic: 'Doe^^' } }, 'person-name PatientName {"Alphabetic":"Doe"}'],
    [{ PatientSex: 'f' }, 'case PatientSex "F"'],
    [{ ImageType: ['original', 'PRIMARY'] }, 'case ImageType ["ORIGINAL","PRIMARY"]'],
    [{ PixelData: new ArrayBuffer(3) }, 'length PixelData {}'],
    [{ NumberOfFrames: 2, PerFrameFunctionalGroupsSequence: [{}, {}, {}] }, 'count NumberOfFrames 3'],
    [
      { ReferencedImageSequence: [{}, { ReferencedSOPInstanceUID: '1.2\0' }] },
      'padding ReferencedImageSequence[1].ReferencedSOPInstanceUID "1.2"',
    ],
  ])('%o', (dataset, expected) => {
    expect(brief(dataset)).toEqual([expected]);
  });
  it.each([
    [{ StudyDate: '31.01.2026' }],
    [{ StudyTime: '1 pm' }],
    [{ PatientName: 'Doe, Jane' }],
    [{ PatientSex: 'femmé' }],
    [{ PatientID: 'a\0b' }],
    [{ PixelData: new ArrayBuffer(4), Rows: 3, PatientName: null, ImageType: [] }],
    [minimalInstance(ctImage)],
  ])('leaves alone what it cannot be sure of: %#', (dataset) => {
    expect(suggestRepairs(Object(dataset))).toEqual([]);
  });
  it('counts what the IOD says must be counted', () => {
    const plan = { ...Object(minimalInstance(rtPlan)), BeamSequence: [{ NumberOfControlPoints: 3, ControlPointSequence: [{}, {}] }] };
    expect(suggestRepairs(plan, { iod: rtPlan })).toContainEqual({
      path: 'BeamSequence[0].NumberOfControlPoints',
      code: 'count',
      before: 3,
      after: 2,
    });
  });
  it('compares the File Meta Information', () => {
    const meta = { MediaStorageSOPClassUID: '1.2', MediaStorageSOPInstanceUID: '1.3' };
    expect(suggestRepairs({ SOPClassUID: '1.2', SOPInstanceUID: '1.4' }, { meta })).toEqual([
      { path: 'meta.MediaStorageSOPInstanceUID', code: 'meta', before: '1.3', after: '1.4' },
    ]);
  });
});

describe('applyRepairs', () => {
  it('mends, and changes nothing that it was given', () => {
    const bad = { ...Object(minimalInstance(ctImage)), Modality: 'ct\0', StudyDate: '2026-01-31' };
    const before = { ...bad };
    const good = applyRepairs(bad, suggestRepairs(bad));
    expect(bad).toEqual(before);
    expect(validateIod(bad, ctImage).filter(({ severity }) => severity === 'error')).not.toEqual([]);
    expect(validateIod(good, ctImage).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
  it('leaves nothing to suggest, whatever it was given', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('2026-01-31', '12:30', 'a^^=b^', 'x\0', ' y '));
    const item = fc.dictionary(
      fc.constantFrom('PatientName', 'StudyDate', 'StudyTime', 'Modality', 'PatientID', 'AcquisitionDateTime'),
      text,
    );
    fc.assert(
      fc.property(item, fc.array(item), (root, items) => {
        const dataset = { ...root, ReferencedImageSequence: items };
        expect(suggestRepairs(applyRepairs(dataset, suggestRepairs(dataset)))).toEqual([]);
      }),
    );
  });
  it('ends where an Item stands in itself', () => {
    const cyclic: Record<string, unknown> = { PatientSex: 'f' };
    cyclic.ReferencedImageSequence = [cyclic];
    expect(suggestRepairs(cyclic)).toHaveLength(1);
  });
});
