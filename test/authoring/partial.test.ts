/** Partial input of every IOD: what follows from the rest is filled in, what only the author can know is named, all at once. */
import { describe, expect, it } from 'vitest';
import { ctImage } from '../../generated/iods/ct-image.ts';
import { enhancedCTImage } from '../../generated/iods/enhanced-ct-image.ts';
import { enhancedXAImage } from '../../generated/iods/enhanced-xa-image.ts';
import { iodList, loadIod } from '../../generated/iods/registry.ts';
import { rtPlan } from '../../generated/iods/rt-plan.ts';
import { ultrasoundMultiFrameImage } from '../../generated/iods/ultrasound-multi-frame-image.ts';
import { createInstance } from '../../src/authoring/create-instance.ts';
import { hasFrames, minimalInstance, tryMinimal } from '../../src/authoring/minimal-instance.ts';
import type { DataItem } from '../../src/dataset/types.ts';
import { NonconformantError } from '../../src/index.ts';
import type { IodRules } from '../../src/rules/tables.ts';
import type { Finding } from '../../src/validation/finding.ts';

/** As a caller without a compiler gives it. */
const create = (iod: IodRules, attributes: object): DataItem => Reflect.apply(createInstance, undefined, [iod, attributes]);

function errorsOf(iod: IodRules, attributes: object): readonly Finding[] {
  try {
    create(iod, attributes);
    return [];
  } catch (error) {
    if (!(error instanceof NonconformantError)) throw error;
    return error.findings.filter(({ severity }) => severity === 'error');
  }
}

const DERIVED = new Set([
  'HighBit',
  'SamplesPerPixel',
  'BitsAllocated',
  'BitsStored',
  'PixelRepresentation',
  'PhotometricInterpretation',
  'Modality',
]);

const named = (iod: IodRules, keyword: string, errors: readonly Finding[]): boolean =>
  errors.some(({ path }) => path === keyword || path.startsWith(`${keyword}[`)) ||
  // Groups are asked for by name; a key object refers to what it lists.
  (keyword === 'PerFrameFunctionalGroupsSequence' && errors.every(({ code }) => code === 'functional-group')) ||
  (keyword === 'ContentSequence' && iod.content !== undefined && errors.every(({ code }) => code === 'consistency'));

describe.each(iodList.map(({ id, path }) => [id, path] as const))('%s', (_id, path) => {
  it('completes, or names what is not there', async () => {
    const iod = await loadIod[path]?.();
    if (!iod) throw new Error(`${path} is not in the registry`);
    const { dataset } = tryMinimal(iod);
    for (const [keyword, value] of Object.entries(dataset)) {
      const { [keyword]: _left, ...rest } = dataset;
      const errors = errorsOf(iod, rest);
      if (errors.length > 0) {
        expect([keyword, named(iod, keyword, errors), errors.map(({ path: at }) => at)]).toEqual([keyword, true, expect.anything()]);
        for (const { message, code } of errors) expect([code === 'module', message.length > 10]).toEqual([false, true]);
        continue;
      }
      const made = create(iod, rest);
      // What was there with a value comes back as it was, or empty where it may be.
      if (DERIVED.has(keyword) && made[keyword] !== undefined) expect([keyword, made[keyword]]).toEqual([keyword, value]);
    }
  });
});

describe('what is derived', () => {
  const { BitsStored: stored = 0, ...ct }: DataItem = { ...tryMinimal(ctImage).dataset };
  it('is High Bit by Bits Stored', () => {
    const { HighBit: _high, ...rest } = ct;
    expect(create(ctImage, { ...rest, BitsStored: 12 }).HighBit).toBe(11);
    expect(create(ctImage, { ...rest, BitsStored: stored }).HighBit).toBe(15);
  });
  it('is the number of frames by the groups, or by the pixels', () => {
    const { NumberOfFrames: _number, ...xa }: DataItem = { ...tryMinimal(enhancedXAImage, { frames: 4 }).dataset };
    expect(create(enhancedXAImage, xa).NumberOfFrames).toBe(4);
    const { NumberOfFrames: _frames, ...us }: DataItem = { ...tryMinimal(ultrasoundMultiFrameImage, { frames: 5 }).dataset };
    expect(create(ultrasoundMultiFrameImage, us).NumberOfFrames).toBe(5);
    const half = { ...us, PixelData: new ArrayBuffer(7) };
    expect(errorsOf(ultrasoundMultiFrameImage, half).map(({ path }) => path)).toContain('NumberOfFrames');
  });
  it('is a number of Items, inside Items too', () => {
    const plan = minimalInstance(rtPlan);
    const point = { ControlPointIndex: 0, CumulativeMetersetWeight: 0 };
    const beam = { BeamNumber: 1, ControlPointSequence: [point, { ...point, ControlPointIndex: 1 }] };
    const paths = errorsOf(rtPlan, { ...plan, BeamSequence: [beam] }).map(({ path }) => path);
    expect(paths).not.toContain('BeamSequence[0].NumberOfControlPoints');
    expect(paths).toContain('BeamSequence[0].BeamType');
  });
  it('is no value where there is a choice, and none that the author attests', () => {
    const { PhotometricInterpretation: _photometric, ...rest } = ct;
    expect(errorsOf(ctImage, { ...rest, BitsStored: stored }).map(({ path }) => path)).toEqual(['PhotometricInterpretation']);
    const { BurnedInAnnotation: _burned, ...xa }: DataItem = { ...tryMinimal(enhancedXAImage).dataset };
    expect(errorsOf(enhancedXAImage, xa).map(({ path }) => path)).toEqual(['BurnedInAnnotation']);
  });
});

describe('what only the author can know', () => {
  it('is named at once, attribute by attribute, with the table that asks for it', () => {
    const errors = errorsOf(ctImage, {});
    const paths = errors.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining(['ImageType', 'Rows', 'Columns', 'PixelSpacing', 'ImagePositionPatient', 'PhotometricInterpretation']),
    );
    for (const derived of ['SOPInstanceUID', 'StudyInstanceUID', 'SOPClassUID', 'PatientName', 'SamplesPerPixel', 'BitsAllocated'])
      expect(paths).not.toContain(derived);
    expect(new Set(paths).size).toBe(paths.length);
    expect(errors.every(({ code, table }) => code === 'missing' && table !== null)).toBe(true);
  });
});

describe('frames', () => {
  it('are as many as are asked for in every IOD that has frames', async () => {
    let count = 0;
    for (const { path } of iodList) {
      const iod = await loadIod[path]?.();
      if (!iod || !hasFrames(iod)) continue;
      count++;
      for (const frames of [2, 5, 150]) {
        const { dataset, findings } = tryMinimal(iod, { frames });
        expect([path, dataset.NumberOfFrames, findings.map(({ code, path: at }) => `${code} ${at}`)]).toEqual([path, frames, []]);
        const groups = dataset.PerFrameFunctionalGroupsSequence;
        if (Array.isArray(groups)) expect([path, groups.length]).toEqual([path, frames]);
      }
    }
    expect(count).toBeGreaterThan(40);
  });
  it('may be thousands', () => {
    const made = minimalInstance(enhancedCTImage, { frames: 2000 });
    const groups = made.PerFrameFunctionalGroupsSequence ?? [];
    expect([made.NumberOfFrames, groups.length]).toEqual([2000, 2000]);
    const positions = new Set(groups.map(({ PlanePositionSequence }) => String(PlanePositionSequence?.[0]?.ImagePositionPatient)));
    expect(positions.size).toBe(2000);
  });
  it('are refused where an IOD has none', () => {
    expect(() => minimalInstance(ctImage, { frames: 2 })).toThrow(/CT Image has no frames/);
  });
});
