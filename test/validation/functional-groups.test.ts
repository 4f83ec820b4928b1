/** Functional groups by frame: usage, place, conditions of the frame, frame ranges. */
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/validation/finding.ts';
import { validateIod } from '../../src/validation/validate-tables.ts';
import type { Condition } from '../../src/rules/condition.ts';
import type { FunctionalGroupUse } from '../../src/rules/tables.ts';
import { group, iod, is, row, table, use, when } from './tables.ts';

const macro = (name: string, sequence: string, ...rows: ReturnType<typeof row>[]) =>
  table(name, [row(sequence, '1', { rows, items: [{ range: [1, 1] }] })], 'functional-group');

const measures = macro('Pixel Measures', 'PixelMeasuresSequence', row('PixelSpacing', '1'), row('SliceThickness', '3'));
const content = macro('Frame Content', 'FrameContentSequence', row('FrameAcquisitionNumber', '3'), row('FrameComments', '3'));
const frameType = macro('MR Frame Type', 'MRImageFrameTypeSequence', row('FrameType', '1'));
const ofFrame: Condition = { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] };
const echo = macro('MR Echo', 'MREchoSequence', row('EffectiveEchoTime', '1C', { condition: when(ofFrame) }));

const frames = table('Multi-frame Functional Groups', [
  row('SharedFunctionalGroupsSequence', '1', { rows: [{ other: 'functional-groups-shared', type: null }], items: [{ range: [1, 1] }] }),
  row('PerFrameFunctionalGroupsSequence', '1C', {
    condition: when(is('DimensionOrganizationType', '3D'), 'allowed'),
    rows: [{ other: 'functional-groups-per-frame', type: null }],
  }),
  row('NumberOfFrames', '1'),
  row('DimensionOrganizationType', '3'),
]);

const rules = (...groups: FunctionalGroupUse[]) => iod([use('M', frames)], groups);
const spacing = [{ PixelSpacing: [1, 1] }];
const object = (shared: object, perFrame: readonly object[]) => ({
  SharedFunctionalGroupsSequence: [shared],
  PerFrameFunctionalGroupsSequence: perFrame,
  NumberOfFrames: perFrame.length,
});
const brief = (findings: readonly Finding[]) =>
  findings
    .filter((finding) => finding.severity !== 'info')
    .map(
      (finding) => `${finding.code} ${finding.path}${finding.frames ? ` ${finding.frames.map((range) => range.join('-')).join()}` : ''}`,
    );

describe('usage and place', () => {
  it('finds a mandatory group in neither place', () => {
    expect(brief(validateIod(object({}, [{}, {}]), rules(group('M', measures))))).toEqual([
      'functional-group SharedFunctionalGroupsSequence[0].PixelMeasuresSequence 1-2',
    ]);
    expect(brief(validateIod(object({}, [{}, {}]), rules(group('M', content, 'per-frame'))))).toEqual([
      'functional-group PerFrameFunctionalGroupsSequence[0].FrameContentSequence 1-2',
    ]);
    const findings = validateIod(object({}, [{}, { FrameContentSequence: [{}] }, {}]), rules(group('M', content, 'per-frame')));
    expect(brief(findings)).toEqual(['functional-group PerFrameFunctionalGroupsSequence[0].FrameContentSequence 1-1,3-3']);
    expect(findings[0]).toMatchObject({ module: 'Frame Content', table: 'table_FrameContent', tag: '00209111', count: 1 });
  });
  it('finds a group in both places, or in the wrong one', () => {
    expect(
      brief(validateIod(object({ PixelMeasuresSequence: spacing }, [{}, { PixelMeasuresSequence: spacing }]), rules(group('M', measures)))),
    ).toEqual(['functional-group PerFrameFunctionalGroupsSequence[1].PixelMeasuresSequence 2-2']);
    expect(brief(validateIod(object({ FrameContentSequence: [{}] }, [{}, {}]), rules(group('M', content, 'per-frame'))))).toEqual([
      'functional-group SharedFunctionalGroupsSequence[0].FrameContentSequence 1-2',
    ]);
    expect(brief(validateIod(object({}, [{ PixelMeasuresSequence: spacing }]), rules(group('M', measures, 'shared'))))).toEqual([
      'functional-group PerFrameFunctionalGroupsSequence[0].PixelMeasuresSequence 1-1',
    ]);
  });
  it('judges C groups for each frame', () => {
    const one = rules(group('M', frameType), group('C', echo, undefined, when(ofFrame)));
    const original = { MRImageFrameTypeSequence: [{ FrameType: ['ORIGINAL', 'PRIMARY', 'A', 'B'] }] };
    const derived = { MRImageFrameTypeSequence: [{ FrameType: ['DERIVED', 'PRIMARY', 'A', 'B'] }] };
    const echoes = { MREchoSequence: [{ EffectiveEchoTime: 5 }] };
    expect(brief(validateIod(object({}, [{ ...original, ...echoes }, derived]), one))).toEqual([]);
    expect(brief(validateIod(object({}, [original, { ...derived, ...echoes }]), one))).toEqual([
      'functional-group SharedFunctionalGroupsSequence[0].MREchoSequence 1-1',
      'forbidden PerFrameFunctionalGroupsSequence[1].MREchoSequence 2-2',
      'forbidden PerFrameFunctionalGroupsSequence[1].MREchoSequence[0].EffectiveEchoTime 2-2',
    ]);
  });
  it('says nothing of groups where the sequences are reported', () => {
    const dataset = { NumberOfFrames: 2, PerFrameFunctionalGroupsSequence: [{}, {}] };
    expect(brief(validateIod(dataset, rules(group('M', measures))))).toEqual(['missing SharedFunctionalGroupsSequence']);
    const without = { NumberOfFrames: 2, DimensionOrganizationType: '3D', SharedFunctionalGroupsSequence: [{}] };
    expect(brief(validateIod(without, rules(group('M', measures), group('M', content, 'per-frame'))))).toEqual([
      'missing PerFrameFunctionalGroupsSequence',
    ]);
  });
  it('accepts shared groups alone where no group must stand in the frames', () => {
    const dataset = { NumberOfFrames: 2, SharedFunctionalGroupsSequence: [{ PixelMeasuresSequence: spacing }] };
    expect(brief(validateIod(dataset, rules(group('M', measures), group('U', content, 'per-frame'))))).toEqual([]);
    expect(brief(validateIod(dataset, rules(group('M', measures), group('M', content, 'per-frame'))))).toEqual([
      'functional-group PerFrameFunctionalGroupsSequence[0].FrameContentSequence 1-2',
    ]);
  });
  it('tells a group that the IOD does not have', () => {
    expect(
      brief(validateIod(object({ PixelMeasuresSequence: spacing, FrameContentSequence: [{}] }, [{}]), rules(group('M', measures)))),
    ).toEqual(['unexpected SharedFunctionalGroupsSequence[0].FrameContentSequence 1-1']);
  });
});

describe('contents', () => {
  it('groups equal findings of frames into ranges', () => {
    const perFrame = Array.from({ length: 10 }, (_, index) => ({
      PixelMeasuresSequence: [index < 3 || index === 7 ? { SliceThickness: 1 } : { PixelSpacing: [1, 1] }],
    }));
    expect(brief(validateIod(object({}, perFrame), rules(group('M', measures))))).toEqual([
      'missing PerFrameFunctionalGroupsSequence[0].PixelMeasuresSequence[0].PixelSpacing 1-3,8-8',
    ]);
  });
  it('gives findings of shared groups to every frame', () => {
    expect(brief(validateIod(object({ PixelMeasuresSequence: [{}] }, [{}, {}, {}]), rules(group('M', measures))))).toEqual([
      'missing SharedFunctionalGroupsSequence[0].PixelMeasuresSequence[0].PixelSpacing 1-3',
    ]);
  });
  it('takes the effective attributes of each frame for shared groups', () => {
    const type = (value: string) => ({ MRImageFrameTypeSequence: [{ FrameType: [value, 'PRIMARY', 'A', 'B'] }] });
    const shared = { MREchoSequence: [{}] };
    const one = rules(group('M', frameType), group('U', echo));
    expect(brief(validateIod(object(shared, [type('DERIVED'), type('ORIGINAL'), type('ORIGINAL')]), one))).toEqual([
      'missing SharedFunctionalGroupsSequence[0].MREchoSequence[0].EffectiveEchoTime 2-3',
    ]);
  });
  it('takes per-frame values over shared ones', () => {
    const one = rules(group('M', frameType), group('U', echo));
    const shared = { MRImageFrameTypeSequence: [{ FrameType: ['ORIGINAL', 'PRIMARY', 'A', 'B'] }] };
    const perFrame = { MREchoSequence: [{}], MRImageFrameTypeSequence: [{ FrameType: ['DERIVED', 'PRIMARY', 'A', 'B'] }] };
    expect(brief(validateIod(object(shared, [perFrame]), one))).toEqual([
      'functional-group PerFrameFunctionalGroupsSequence[0].MRImageFrameTypeSequence 1-1',
    ]);
  });
  it('concludes nothing from a group that is reported absent', () => {
    const one = rules(group('M', frameType), group('U', echo));
    expect(brief(validateIod(object({ MREchoSequence: [{ EffectiveEchoTime: 1 }] }, [{}]), one))).toEqual([
      'functional-group SharedFunctionalGroupsSequence[0].MRImageFrameTypeSequence 1-1',
    ]);
  });
  it('finds frames that are no Items', () => {
    expect(
      brief(
        validateIod(
          { ...object({ PixelMeasuresSequence: spacing }, [{}]), PerFrameFunctionalGroupsSequence: [5, {}] },
          rules(group('M', measures)),
        ),
      ),
    ).toEqual(['vr PerFrameFunctionalGroupsSequence[0] 1-1']);
  });
});

describe('many frames', () => {
  it('checks 10,000 frames', () => {
    const perFrame = Array.from({ length: 10_000 }, (_, index) => ({
      FrameContentSequence: [{ FrameAcquisitionNumber: index }],
      MRImageFrameTypeSequence: [{ FrameType: [index % 2 ? 'ORIGINAL' : 'DERIVED', 'PRIMARY', 'A', 'B'] }],
      PixelMeasuresSequence: [{ PixelSpacing: [1, 1], SliceThickness: index === 5000 ? 'x' : 1 }],
    }));
    const one = rules(
      group('M', measures),
      group('M', content, 'per-frame'),
      group('M', frameType),
      group('C', echo, undefined, when(ofFrame, 'allowed')),
    );
    const start = performance.now();
    const findings = validateIod(object({ MREchoSequence: [{}] }, perFrame), one);
    expect(performance.now() - start).toBeLessThan(30_000);
    expect(brief(findings).map((text) => text.slice(0, 95))).toEqual([
      expect.stringContaining('missing SharedFunctionalGroupsSequence[0].MREchoSequence[0].EffectiveEchoTime 2-2,4-4'),
      'vr PerFrameFunctionalGroupsSequence[5000].PixelMeasuresSequence[0].SliceThickness 5001-5001',
    ]);
  });
});
