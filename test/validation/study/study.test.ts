/** Data sets against each other. */
import { describe, expect, it } from 'vitest';
import { ctImage } from '../../../generated/iods/ct-image.ts';
import { keyObjectSelectionDocument } from '../../../generated/iods/key-object-selection-document.ts';
import { minimalInstance } from '../../../src/authoring/minimal-instance.ts';
import { newUid } from '../../../src/dataset/uids.ts';
import { validateStudy, type StudyFinding } from '../../../src/validation/study/validate-study.ts';

const base: Record<string, unknown> = {
  ...Object(minimalInstance(ctImage)),
  PatientID: 'P1',
  PatientName: 'Doe^Jane',
  StudyDate: '20260101',
  SeriesNumber: 1,
  Manufacturer: 'A',
};
const slice = (more: object = {}): object => ({ ...base, SOPInstanceUID: newUid(), ...more });
const brief = (findings: readonly StudyFinding[]): string[] =>
  findings.map((one) => `${one.severity} ${one.code === 'consistency' ? one.rule : one.code} ${one.path} ${one.entity.level}`);
const judged = async (...datasets: object[]): Promise<string[]> => brief((await validateStudy(datasets)).findings);

describe('validateStudy', () => {
  it('finds nothing in slices that belong together', async () => {
    const { findings, totals } = await validateStudy([
      slice(),
      slice({ InstanceNumber: 2 }),
      slice({ PatientName: { Alphabetic: 'Doe^Jane' } }),
    ]);
    expect(findings).toEqual([]);
    expect(totals).toMatchObject({ instances: 3, patients: 1, studies: 1, series: 1, framesOfReference: 1, errors: 0 });
  });
  it.each([
    [{ PatientName: 'Doe^John' }, 'error study-equal PatientName Patient'],
    [{ StudyDate: '20260102' }, 'error study-equal StudyDate Study'],
    [{ Modality: 'MR' }, 'error study-equal Modality Series'],
    [{ PositionReferenceIndicator: 'XY' }, 'error study-equal PositionReferenceIndicator Frame of Reference'],
    [{ Manufacturer: 'B' }, 'warning study-equal Manufacturer Equipment'],
    [{ StudyInstanceUID: '1.2.3' }, 'error study-one-study SeriesInstanceUID Series'],
    [{ PatientID: 'P2' }, 'error study-one-patient StudyInstanceUID Study', 'error study-equal PatientID Patient'],
  ])('%o', async (more, ...expected) => {
    const first = slice({ PositionReferenceIndicator: 'SC' });
    expect(await judged(first, slice({ PositionReferenceIndicator: 'SC', ...more }))).toEqual(expected);
  });
  it('lets instances differ in what is their own, and says nothing of what is absent or empty', async () => {
    expect(await judged(slice(), slice({ Rows: 9, InstanceNumber: 7, StudyDate: null, SeriesNumber: undefined }))).toEqual([]);
  });
  it('tells two instances of one UID from one that is there twice', async () => {
    const one = slice();
    expect(await judged(one, { ...one })).toEqual(['warning study-instance-twice SOPInstanceUID Instance']);
    expect(await judged(one, { ...one, InstanceNumber: 99 })).toEqual(['error study-uid-reuse SOPInstanceUID Instance']);
  });
  it('follows references', async () => {
    const target: Record<string, unknown> = { ...slice() };
    const reference = (sopClass: unknown, uid: unknown): object => ({
      ...Object(minimalInstance(keyObjectSelectionDocument)),
      ReferencedImageSequence: [{ ReferencedSOPClassUID: sopClass, ReferencedSOPInstanceUID: uid }],
    });
    const rules = async (dataset: object): Promise<string[]> =>
      (await judged(dataset, target)).filter((one) => one.includes('ReferencedImageSequence'));
    expect(await rules(reference(target.SOPClassUID, target.SOPInstanceUID))).toEqual([]);
    expect(await rules(reference('1.2', target.SOPInstanceUID))).toEqual([
      'error study-reference-class ReferencedImageSequence[0].ReferencedSOPClassUID Instance',
    ]);
    // Whichever of several references to an instance is wrong.
    const twice = reference(target.SOPClassUID, target.SOPInstanceUID) as { ReferencedImageSequence: object[] };
    twice.ReferencedImageSequence.push({ ReferencedSOPClassUID: '1.2', ReferencedSOPInstanceUID: target.SOPInstanceUID });
    expect(await rules(twice)).toEqual(['error study-reference-class ReferencedImageSequence[1].ReferencedSOPClassUID Instance']);
    const frame = reference(target.SOPClassUID, target.SOPInstanceUID) as { ReferencedImageSequence: Record<string, unknown>[] };
    target.NumberOfFrames = 3;
    Object.assign(frame.ReferencedImageSequence[0] ?? {}, { ReferencedFrameNumber: [1, 4] });
    expect(await rules(frame)).toEqual(['error study-reference-frame ReferencedImageSequence[0].ReferencedFrameNumber Instance']);
    target.NumberOfFrames = undefined;
    expect(await rules(reference(target.SOPClassUID, '1.2.3.4'))).toEqual([
      'info study-reference ReferencedImageSequence[0].ReferencedSOPInstanceUID Instance',
    ]);
  });
  it('takes a stream, keeps no data set, and names the files', async () => {
    let alive = 0;
    async function* stream(): AsyncGenerator<object> {
      for (let index = 0; index < 2_000; index++) {
        alive++;
        yield slice({
          InstanceNumber: index,
          PixelData: new ArrayBuffer(1_000_000),
          ...(index === 1_999 ? { StudyDate: '20260102' } : {}),
        });
      }
    }
    const before = process.memoryUsage().arrayBuffers;
    const { findings, totals } = await validateStudy(stream(), { nameOf: (_dataset, index) => `slice-${index}.dcm` });
    expect(alive).toBe(2_000);
    expect(totals.instances).toBe(2_000);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(500_000_000);
    expect(findings.map(({ files }) => files)).toEqual([['slice-0.dcm', 'slice-1999.dcm']]);
  });
  it('takes what has no identity, and Items that stand in themselves', async () => {
    const cyclic: Record<string, unknown> = { SOPClassUID: '1.2.3' };
    cyclic.ReferencedImageSequence = [cyclic];
    expect(await judged({}, {}, cyclic)).toEqual([]);
  });
});
