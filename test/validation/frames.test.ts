/** Functional groups of every IOD: where each may stand, which frames a finding is of, the same findings whether frames repeat groups or not; 10,000 frames. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enhancedCTImage } from '../../generated/iods/enhanced-ct-image.ts';
import { enhancedMRImage } from '../../generated/iods/enhanced-mr-image.ts';
import { enhancedXAImage } from '../../generated/iods/enhanced-xa-image.ts';
import { iodList, loadIod } from '../../generated/iods/registry.ts';
import { segmentation } from '../../generated/iods/segmentation.ts';
import { tryMinimal } from '../../src/authoring/minimal-instance.ts';
import type { DataItem } from '../../src/dataset/types.ts';
import type { IodRules } from '../../src/rules/tables.ts';
import { iodPlan } from '../../src/validation/compile-iod.ts';
import type { Finding } from '../../src/validation/finding.ts';
import { resultOf } from '../../src/validation/validate-tables.ts';

const SHARED = 'SharedFunctionalGroupsSequence';
const PER_FRAME = 'PerFrameFunctionalGroupsSequence';

/** Items of a sequence of an instance that was just made. */
const itemsOf = (dataset: DataItem, keyword: string): DataItem[] =>
  Array.isArray(dataset[keyword]) ? (dataset[keyword] as DataItem[]) : [];

const withGroups = (dataset: DataItem, shared: DataItem, frames: DataItem[]): DataItem => ({
  ...dataset,
  NumberOfFrames: frames.length,
  [SHARED]: [shared],
  [PER_FRAME]: frames,
});

const aboutGroups = (findings: readonly Finding[]): string[] =>
  findings.flatMap(({ code, path, frames }) => (code === 'functional-group' ? [`${path} ${JSON.stringify(frames)}`] : []));

const multiFrame: [string, IodRules][] = [];
for (const { id, path } of iodList) {
  const iod = await loadIod[path]?.();
  if (!iod || iod.functionalGroups.length === 0) continue;
  const { slots } = iodPlan(iod).root;
  if (slots.has(SHARED) && slots.has(PER_FRAME)) multiFrame.push([id, iod]);
}

describe('places of functional groups', () => {
  it('are looked at in IODs that have both sequences', () => {
    expect(multiFrame.length).toBeGreaterThan(25);
    expect(multiFrame.flatMap(([, iod]) => iod.functionalGroups.filter(({ place }) => place !== undefined)).length).toBeGreaterThan(40);
  });
  it.each(multiFrame)('%s', (_id, iod) => {
    const { dataset } = tryMinimal(iod, { frames: 3 });
    const [shared = {}] = itemsOf(dataset, SHARED);
    const frames = itemsOf(dataset, PER_FRAME);
    expect(aboutGroups(resultOf(dataset, iod).findings)).toEqual([]);
    for (const { keyword, use } of iodPlan(iod).groups) {
      const inFrames = frames.some((frame) => frame[keyword] !== undefined);
      const value = shared[keyword] ?? frames[0]?.[keyword] ?? [{}];
      const { [keyword]: _shared, ...otherShared } = shared;
      const others = frames.map(({ [keyword]: _frame, ...frame }) => frame);
      const found = (inShared: boolean, where: readonly boolean[]): string[] =>
        aboutGroups(
          resultOf(
            withGroups(
              dataset,
              inShared ? { ...otherShared, [keyword]: value } : otherShared,
              others.map((frame, index) => (where[index] ? { ...frame, [keyword]: value } : frame)),
            ),
            iod,
          ).findings,
        );
      const ofGroup = (said: readonly string[]): string[] => said.filter((text) => text.includes(`.${keyword} `));
      // In the other place, then in both.
      const misplaced = `${SHARED}[0].${keyword} [[1,3]]`;
      expect([keyword, ofGroup(found(true, [false, false, false]))]).toEqual([keyword, use.place === 'per-frame' ? [misplaced] : []]);
      expect([keyword, ofGroup(found(false, [true, true, true]))]).toEqual([
        keyword,
        use.place === 'shared' ? [`${PER_FRAME}[0].${keyword} [[1,3]]`] : [],
      ]);
      const twice = ofGroup(found(true, [false, true, true]));
      expect(twice).toContain(`${PER_FRAME}[1].${keyword} [[2,3]]`);
      if (use.place === 'per-frame') expect(twice).toContain(misplaced);
      // Absent from all frames, and from one of them.
      const required = use.usage === 'M' && iodPlan(iod).groups.find((group) => group.keyword === keyword)?.type === '1';
      if (!required) continue;
      const place = use.place === 'per-frame' ? `${PER_FRAME}[0]` : `${SHARED}[0]`;
      expect(ofGroup(found(false, [false, false, false]))).toEqual([`${place}.${keyword} [[1,3]]`]);
      if (use.place === 'shared') continue;
      const second = use.place === 'per-frame' ? `${PER_FRAME}[1]` : `${SHARED}[0]`;
      expect(ofGroup(found(false, [true, false, true]))).toEqual([`${second}.${keyword} [[2,2]]`]);
      expect(inFrames || shared[keyword] !== undefined).toBe(true);
    }
  });
});

/** An Item of another kind than a plain object: its groups are looked into each time. */
class OtherItem {}

function otherKind(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(otherKind);
  if (typeof value !== 'object' || value === null || value instanceof ArrayBuffer) return value;
  return Object.assign(new OtherItem(), Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, otherKind(inner)])));
}

/** What may befall a group of a frame. */
const damages: ReadonlyMap<string, (keyword: string) => DataItem> = new Map([
  ['drop', (keyword: string): DataItem => ({ [keyword]: undefined })],
  ['empty', (keyword: string): DataItem => ({ [keyword]: null })],
  ['text', (keyword: string): DataItem => ({ [keyword]: 'WRONG VALUE' })],
  ['number', (keyword: string): DataItem => ({ [keyword]: -7 })],
  ['extra', (): DataItem => ({ PatientComments: 'a' })],
]);

describe('frames that repeat groups', () => {
  it.each([
    ['EnhancedMRImage', enhancedMRImage as IodRules],
    ['EnhancedCTImage', enhancedCTImage as IodRules],
    ['EnhancedXAImage', enhancedXAImage as IodRules],
    ['Segmentation', segmentation as IodRules],
  ])('%s: have the findings that frames looked into one by one have', (_id, iod) => {
    const { dataset } = tryMinimal(iod, { frames: 1 });
    const [shared = {}] = itemsOf(dataset, SHARED);
    const [first = {}] = itemsOf(dataset, PER_FRAME);
    const all: DataItem = { ...shared, ...first };
    const places = Object.entries(all).flatMap(([group, items]) => {
      const [item] = Array.isArray(items) ? (items as DataItem[]) : [];
      return Object.keys(item ?? {}).map((keyword) => ({ group, keyword }));
    });
    const change = fc.record({
      frame: fc.nat({ max: 11 }),
      place: fc.constantFrom(...places),
      damage: fc.constantFrom(...damages.keys()),
      // In this frame alone, or in every second from here.
      often: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), fc.boolean(), (changes, inShared) => {
        const frames = Array.from({ length: 12 }, (_, index) => {
          const frame: DataItem = structuredClone(inShared ? first : all);
          for (const { frame: from, place, damage, often } of changes) {
            if (index !== from && (!often || index < from || (index - from) % 2 === 1)) continue;
            const list = frame[place.group];
            const [item] = Array.isArray(list) ? (list as DataItem[]) : [];
            if (item) Object.assign(item, damages.get(damage)?.(place.keyword));
          }
          return frame;
        });
        const whole = withGroups(dataset, inShared ? shared : {}, frames);
        const other = { ...whole, [PER_FRAME]: otherKind(frames) };
        expect(resultOf(whole, iod)).toEqual(resultOf(other, iod));
      }),
      { numRuns: 60 },
    );
  });

  it('are judged by the Frame Type of each, shared or per-frame', () => {
    const { dataset } = tryMinimal(enhancedMRImage, { frames: 1 });
    const [shared = {}] = itemsOf(dataset, SHARED);
    const [first = {}] = itemsOf(dataset, PER_FRAME);
    const type = (value: string): DataItem => ({
      MRImageFrameTypeSequence: itemsOf({ ...shared, ...first }, 'MRImageFrameTypeSequence').map((item) => ({
        ...item,
        FrameType: [value, 'PRIMARY', 'VOLUME', 'NONE'],
      })),
    });
    const { MRImageFrameTypeSequence: _type, MRTimingAndRelatedParametersSequence: timing = null, ...rest } = { ...shared, ...first };
    const withoutTime = itemsOf({ timing }, 'timing').map(({ RepetitionTime: _time, ...item }) => item);
    const broken = (sharedGroups: DataItem, frames: DataItem[]): string[] =>
      resultOf(withGroups(dataset, sharedGroups, frames), enhancedMRImage).findings.flatMap(({ code, path, frames: ranges }) =>
        path.endsWith('.RepetitionTime') && code === 'missing' ? [`${path} ${JSON.stringify(ranges)}`] : [],
      );
    const group = 'MRTimingAndRelatedParametersSequence';
    const inFrames = ['ORIGINAL', 'DERIVED', 'DERIVED', 'ORIGINAL', 'ORIGINAL'].map((value) => ({
      ...rest,
      ...type(value),
      [group]: withoutTime,
    }));
    expect(broken({}, inFrames)).toEqual([`${PER_FRAME}[0].${group}[0].RepetitionTime [[1,1],[4,5]]`]);
    const untyped = inFrames.map((frame): DataItem => ({ ...frame, MRImageFrameTypeSequence: undefined }));
    expect(broken(type('DERIVED'), untyped)).toEqual([]);
    expect(broken(type('ORIGINAL'), untyped)).toEqual([`${PER_FRAME}[0].${group}[0].RepetitionTime [[1,5]]`]);
    const sharedTiming = inFrames.map(({ [group]: _, ...frame }) => frame);
    expect(broken({ [group]: withoutTime }, sharedTiming)).toEqual([`${SHARED}[0].${group}[0].RepetitionTime [[1,1],[4,5]]`]);
  });
});

describe('10,000 frames', () => {
  it.each([
    ['EnhancedMRImage', enhancedMRImage as IodRules],
    ['EnhancedCTImage', enhancedCTImage as IodRules],
  ])('%s: in about a second of this process, in little memory', (_id, iod) => {
    const { dataset } = tryMinimal(iod, { frames: 1 });
    const [shared = {}] = itemsOf(dataset, SHARED);
    const [first = {}] = itemsOf(dataset, PER_FRAME);
    const frames = Array.from({ length: 10_000 }, (_, index) => {
      const frame: DataItem = structuredClone({ ...shared, ...first });
      Object.assign(itemsOf(frame, 'FrameContentSequence')[0] ?? {}, { DimensionIndexValues: [index + 1] });
      Object.assign(itemsOf(frame, 'PixelMeasuresSequence')[0] ?? {}, index % 100 === 7 ? { PixelSpacing: null } : {});
      return frame;
    });
    expect(Object.keys(frames[0] ?? {}).length).toBeGreaterThan(10);
    const whole = withGroups(dataset, {}, frames);
    resultOf(whole, iod);
    const start = process.cpuUsage();
    const { findings } = resultOf(whole, iod);
    const { user, system } = process.cpuUsage(start);
    const spacing = findings.find(({ path }) => path.endsWith('PixelMeasuresSequence[0].PixelSpacing'));
    expect(spacing?.frames?.length).toBe(100);
    expect(spacing?.frames?.[1]).toEqual([108, 108]);
    // Time of the processor, which other work on the machine takes no part of; the benchmark has the figure.
    expect((user + system) / 1e6).toBeLessThan(2);
  });
});
