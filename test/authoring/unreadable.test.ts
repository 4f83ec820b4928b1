/** Members that throw when they are read, and arrays that contain themselves: said by path, and the rest is taken for what it is. */
import { describe, expect, it } from 'vitest';
import { ctImage } from '../../generated/iods/ct-image.ts';
import { createInstance } from '../../src/authoring/create-instance.ts';
import { minimalInstance } from '../../src/authoring/minimal-instance.ts';
import { nextRequired } from '../../src/authoring/next-required.ts';
import { applyRepairs, suggestRepairs } from '../../src/authoring/repairs.ts';
import { newUid } from '../../src/dataset/uids.ts';
import { NonconformantError } from '../../src/validation/errors.ts';
import { validateStudy } from '../../src/validation/study/validate-study.ts';

const broken = <Value extends object>(value: Value, key: string): Value =>
  Object.defineProperty({ ...value }, key, {
    enumerable: true,
    configurable: true,
    get() {
      throw new Error('gone');
    },
  });
const whole = (): object => ({ ...minimalInstance(ctImage) });
const loop: unknown[] = [];
loop.push(loop);

describe('createInstance names', () => {
  it.each([
    ['a member that throws', broken(whole(), 'PatientID'), 'PatientID'],
    [
      'one of an Item',
      { ...whole(), ReferencedImageSequence: [broken({}, 'ReferencedSOPClassUID')] },
      'ReferencedImageSequence[0].ReferencedSOPClassUID',
    ],
    ['an array that contains itself', { ...whole(), ImageType: loop }, 'ImageType'],
  ])('%s', (_what, given, path) => {
    try {
      createInstance(ctImage, given as never);
      expect.unreachable();
    } catch (error) {
      const findings = error instanceof NonconformantError ? error.findings : [];
      expect(findings.find(({ code }) => code === 'vr')?.path).toBe(path);
    }
  });
});

it('suggestRepairs mends what can be read, applyRepairs leaves the rest', () => {
  const given = broken({ ...whole(), StudyDate: '2026-01-31' }, 'PatientID');
  const repairs = suggestRepairs(given);
  expect(repairs.map(({ path, after }) => [path, after])).toEqual([['StudyDate', '20260131']]);
  const mended = applyRepairs(given, repairs);
  expect(Reflect.get(mended, 'StudyDate')).toBe('20260131');
  expect(() => Reflect.get(mended, 'PatientID')).toThrow('gone');
});

it('nextRequired goes on', () => {
  expect(nextRequired(ctImage, broken({}, 'PatientID')).some(({ path }) => path === 'Modality')).toBe(true);
});

it('validateStudy takes what can be read, once', async () => {
  const one = { ...whole(), PatientSex: 'F' };
  const odd = broken({ ...one, SOPInstanceUID: newUid(), PatientSex: 'M' }, 'PixelData');
  const { findings, totals } = await validateStudy([one, odd, { ...one, SOPInstanceUID: newUid() }]);
  expect(findings.map(({ code, path }) => `${code} ${path}`)).toEqual(['consistency PatientSex']);
  expect(totals.instances).toBe(3);
});
