/** Rules between attributes at work: files, overlay groups, frames, editions loaded at run time, absences, odd values. */
import { describe, expect, it } from 'vitest';
import { ctImage } from '../../generated/iods/ct-image.ts';
import { enhancedCTImage } from '../../generated/iods/enhanced-ct-image.ts';
import { loadIod } from '../../generated/iods/registry.ts';
import { rtPlan } from '../../generated/iods/rt-plan.ts';
import { minimalInstance } from '../../src/authoring/minimal-instance.ts';
import { loadRules } from '../../src/rules/load.ts';
import type { IodRules } from '../../src/rules/tables.ts';
import type { Finding } from '../../src/validation/finding.ts';
import { consistencyRules } from '../../src/validation/rules/index.ts';
import { validate } from '../../src/validation/validate.ts';
import { resultOf } from '../../src/validation/validate-tables.ts';
import { patchOf } from './examples/form.ts';
import { exampleOf } from './examples/index.ts';

type Broken = Extract<Finding, { code: 'consistency' }>;

const broken = (findings: readonly Finding[]): Broken[] =>
  findings.filter(
    (finding): finding is Broken => finding.code === 'consistency' && consistencyRules.some(({ name }) => name === finding.rule),
  );
const said = (dataset: object, iod: IodRules): string[] =>
  broken(resultOf(dataset, iod).findings).map(({ rule, path }) => `${rule} ${path}`);

describe('a finding', () => {
  it('names rule, place, what is looked at, section and condition', () => {
    const [finding] = broken(resultOf({ ...minimalInstance(ctImage), WindowCenter: [40], WindowWidth: [0.5] }, ctImage).findings);
    expect(finding).toMatchObject({
      rule: 'window-width-linear',
      severity: 'error',
      path: 'WindowWidth',
      tag: '00281051',
      condition: 'not (VOILUTFunction is one of LINEAR_EXACT, SIGMOID)',
      verdict: 'met',
      message: 'Window Width of the LINEAR function is 1 or more: 0.5 where it is to be >= 1',
      related: ['VOILUTFunction'],
    });
    expect(finding?.url).toMatch(/part03\.html#sect_C\.11\.2\.1\.2\.1$/);
  });
  it('names what it looks at by its path in Items', () => {
    const dataset = {
      ...minimalInstance(rtPlan),
      FractionGroupSequence: [{ NumberOfBeams: 2, ReferencedBeamSequence: [{ ReferencedBeamNumber: 1 }] }],
    };
    const found = broken(resultOf(dataset, rtPlan).findings).find(({ rule }) => rule === 'fraction-group-beams');
    expect(found?.related).toEqual(['FractionGroupSequence[0].ReferencedBeamSequence']);
  });
});

describe('overlays above the first', () => {
  const overlay = (bytes: number): object => ({
    ...minimalInstance(ctImage),
    '60020010': { vr: 'US', Value: [5] },
    '60020011': { vr: 'US', Value: [5] },
    '60020040': { vr: 'CS', Value: ['G'] },
    '60020050': { vr: 'SS', Value: [1, 1] },
    '60020100': { vr: 'US', Value: [1] },
    '60020102': { vr: 'US', Value: [0] },
    '60023000': { vr: 'OW', Value: [new ArrayBuffer(bytes)] },
  });
  it('are judged as the first is', () => {
    expect(said(overlay(4), ctImage)).toEqual([]);
    expect(said(overlay(6), ctImage)).toEqual(['overlay-data-length 60023000']);
  });
});

describe('frames', () => {
  it('are named where the groups of some are wrong', () => {
    const base: Record<string, unknown> = { ...minimalInstance(enhancedCTImage, { frames: 3 }) };
    const frames = Array.isArray(base.PerFrameFunctionalGroupsSequence) ? base.PerFrameFunctionalGroupsSequence : [];
    const wrong = frames.map((frame: object, index: number) => ({
      ...frame,
      PlaneOrientationSequence: [{ ImageOrientationPatient: index === 0 ? [1, 0, 0, 0, 1, 0] : [1, 0, 0, 0, 2, 0] }],
    }));
    const { findings } = resultOf({ ...base, PerFrameFunctionalGroupsSequence: wrong }, enhancedCTImage);
    const [found] = broken(findings).filter(({ rule }) => rule === 'orientation-unit');
    expect(found?.frames).toEqual([[2, 3]]);
    expect(found?.path).toBe('PerFrameFunctionalGroupsSequence[1].PlaneOrientationSequence[0].ImageOrientationPatient');
  });
});

describe('what is absent', () => {
  it('is said once: no rule follows from it', () => {
    const base: Record<string, unknown> = { ...minimalInstance(ctImage) };
    for (const keyword of [
      'Rows',
      'BitsAllocated',
      'BitsStored',
      'SamplesPerPixel',
      'PhotometricInterpretation',
      'ImageOrientationPatient',
    ]) {
      const { [keyword]: _, ...rest } = base;
      expect(said(rest, ctImage), keyword).toEqual([]);
      expect(said({ ...base, [keyword]: null }, ctImage), keyword).toEqual([]);
    }
  });
});

describe('an edition loaded at run time', () => {
  it('has the rules of the attributes that its tables declare', async () => {
    const attribute = (keyword: string, tag: string) => ({ keyword, tag, vr: 'US', vm: '1', type: '1' });
    const rules = loadRules(
      JSON.stringify({
        iodineRules: 1,
        edition: '2099x',
        dictionary: '00080016 UI 1 SOPClassUID\n00280100 US 1 BitsAllocated\n00280101 US 1 BitsStored\n',
        sopClasses: { '1.2.3.4': { name: 'Future Storage', iod: 'Future' } },
        tables: {
          'table_X.1': {
            kind: 'module',
            id: 'One',
            name: 'One',
            table: 'table_X.1',
            section: 'sect_X.1',
            rows: [
              { ...attribute('SOPClassUID', '00080016'), vr: 'UI' },
              attribute('BitsAllocated', '00280100'),
              attribute('BitsStored', '00280101'),
            ],
          },
        },
        iods: [
          {
            id: 'Future',
            name: 'Future',
            section: 'sect_A',
            table: 'table_A',
            sopClassUIDs: ['1.2.3.4'],
            modules: [{ ie: 'Image', usage: 'M', module: 'table_X.1' }],
            functionalGroups: [],
          },
        ],
      }),
    );
    const { findings } = await validate({ SOPClassUID: '1.2.3.4', BitsAllocated: 8, BitsStored: 9 }, { rules });
    expect(broken(findings).map(({ rule, url }) => [rule, url])).toEqual([
      ['bits-stored', 'https://dicom.nema.org/medical/dicom/2099x/output/html/part05.html#sect_8.1.1'],
    ]);
  });
});

describe('odd values', () => {
  const ODD: readonly (() => unknown)[] = [
    () => 'text',
    () => ({}),
    () => [],
    () => [null, undefined],
    () => [Number.NaN, Number.POSITIVE_INFINITY],
    () => 12n,
    () => [[1, 2], { a: 1 }],
    () => new ArrayBuffer(3),
    () => new Uint8Array(3),
    () => true,
  ];
  it.each(consistencyRules)('end $name quietly', async (rule) => {
    const example = await exampleOf(rule);
    const iod = example && (await loadIod[example.iod]?.());
    if (!example || !iod) throw new Error(`no example of ${rule.name}`);
    const base: object = Object(minimalInstance(iod));
    const keyword = example.on ?? rule.on[0] ?? '';
    for (const odd of ODD) {
      const items = Array.isArray(example.fail) ? example.fail : [example.fail];
      const changed = { ...example, fail: items.map((item: object) => ({ ...item, [keyword]: odd() })) };
      expect(() => resultOf({ ...base, ...patchOf(changed, 'fail') }, iod)).not.toThrow();
    }
  });
});
