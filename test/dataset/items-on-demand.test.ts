/** Items on demand: lists that keep nothing, and attributes that are read as any other. */
import { inspect, isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { isBeyondDefault } from '../../src/dataset/characters.ts';
import { assignUnread, giveOnDemand, inFull, isOnDemand, itemsOnDemand, peek } from '../../src/dataset/items-on-demand.ts';

const COUNT = 1000;
const KEY = 'PerFrameFunctionalGroupsSequence';

interface Frame {
  FrameLabel?: string;
  PlanePositionSequence: { ImagePositionPatient: number[] }[];
}

const frame = (index: number): Frame => ({ PlanePositionSequence: [{ ImagePositionPatient: [0, 0, index] }] });
const FRAMES = Array.from({ length: COUNT }, (_, index) => frame(index));

/** A data set, and how many Items were made for it. */
function given(): { dataset: Record<string, unknown>; made: () => number } {
  let count = 0;
  const dataset: Record<string, unknown> = { Modality: 'SEG' };
  giveOnDemand(
    dataset,
    KEY,
    itemsOnDemand(COUNT, (index) => {
      count++;
      return frame(index);
    }),
  );
  dataset.PatientID = 'P';
  return { dataset, made: () => count };
}

const plain = (): Record<string, unknown> => ({ Modality: 'SEG', [KEY]: structuredClone(FRAMES), PatientID: 'P' });
const unread = (dataset: object): boolean => Object.getOwnPropertyDescriptor(dataset, KEY)?.get !== undefined;

describe('a list of Items on demand', () => {
  it('is a plain array where there are few', () => {
    const few = itemsOnDemand(COUNT - 1, frame);
    expect(isOnDemand(few)).toBe(false);
    expect(few[3]).toBe(few[3]);
    expect(few).toEqual(FRAMES.slice(0, -1));
    expect(itemsOnDemand(0, frame)).toEqual([]);
  });

  it('has the Items of an array, in every way to walk over them', () => {
    const list = itemsOnDemand(COUNT, frame);
    expect(isOnDemand(list) && Array.isArray(list)).toBe(true);
    expect(list).toHaveLength(COUNT);
    expect([...list]).toEqual(FRAMES);
    expect(list.map((one) => one)).toEqual(FRAMES);
    expect(list.filter(() => true)).toEqual(FRAMES);
    expect(list.flatMap((one) => one.PlanePositionSequence)).toHaveLength(COUNT);
    const seen: Frame[] = [];
    list.forEach((one) => {
      seen.push(one);
    });
    expect(seen).toEqual(FRAMES);
    expect(list.at(-1)).toEqual(frame(COUNT - 1));
    expect(list[COUNT]).toBeUndefined();
    expect(Reflect.get(list, '-1')).toBeUndefined();
    expect(Reflect.get(list, '1.5')).toBeUndefined();
    expect([0, COUNT - 1, COUNT].map((index) => index in list)).toEqual([true, true, false]);
  });

  it('keeps the latest Item alone, and is not changed', () => {
    const list = itemsOnDemand(COUNT, frame);
    const first = list[0];
    expect(list[0]).toBe(first);
    expect(list[1]).not.toBe(first);
    expect(list[0]).not.toBe(first);
    expect(() => {
      list[0] = frame(7);
    }).toThrow(TypeError);
    expect(() => list.push(frame(7))).toThrow(TypeError);
    expect(() => list.pop()).toThrow(TypeError);
    expect([...list]).toEqual(FRAMES);
  });

  it('is made in full as an array that keeps its Items, and other values stay what they are', () => {
    const full = inFull(itemsOnDemand(COUNT, frame));
    expect(isOnDemand(full)).toBe(false);
    expect(full).toEqual(FRAMES);
    expect(inFull(FRAMES)).toBe(FRAMES);
    expect(inFull(null)).toBeNull();
  });

  it('has its text looked through, after that of the Items that are there', () => {
    const last = itemsOnDemand(COUNT, (index) => ({ ...frame(index), FrameLabel: index === COUNT - 1 ? 'Ł' : 'L' }));
    expect(isBeyondDefault([last])).toBe(true);
    expect(isBeyondDefault([itemsOnDemand(COUNT, frame)])).toBe(false);
    const very = itemsOnDemand(200_000, frame);
    expect(isBeyondDefault([very, [{ SegmentLabel: 'Łydka' }]])).toBe(true);
    expect(isBeyondDefault([very, [{ SegmentLabel: 'Calf' }]])).toBe(false);
  });
});

describe('an attribute of Items on demand', () => {
  it('is read as an array of its own, the same each time, that can be changed', () => {
    const { dataset, made } = given();
    expect(made()).toBe(0);
    const frames = dataset[KEY];
    expect(made()).toBe(COUNT);
    expect(frames).toEqual(FRAMES);
    expect(isOnDemand(frames)).toBe(false);
    expect(dataset[KEY]).toBe(frames);
    expect(Object.getOwnPropertyDescriptor(dataset, KEY)).toEqual({ value: FRAMES, writable: true, enumerable: true, configurable: true });
    if (!Array.isArray(frames)) throw new Error('no array');
    frames[1].PlanePositionSequence[0].ImagePositionPatient[2] = -1;
    frames.pop();
    expect(dataset[KEY]).toEqual([frame(0), frame(-1), ...FRAMES.slice(2, -1)]);
  });

  it('is an own attribute in its place before it is read', () => {
    const { dataset, made } = given();
    expect(Object.keys(dataset)).toEqual(['Modality', KEY, 'PatientID']);
    expect(KEY in dataset && Object.hasOwn(dataset, KEY) && Object.prototype.propertyIsEnumerable.call(dataset, KEY)).toBe(true);
    expect(inspect(dataset, { breakLength: Number.POSITIVE_INFINITY })).toContain('[Getter/Setter]');
    expect(made()).toBe(0);
    expect(Object.keys(dataset)).toEqual(Object.keys({ ...dataset }));
    expect(Object.keys(dataset)).toEqual(['Modality', KEY, 'PatientID']);
  });

  it.each<[string, (dataset: Record<string, unknown>) => unknown]>([
    ['entries', (dataset) => Object.entries(dataset)],
    ['values', (dataset) => Object.values(dataset)],
    ['spread', (dataset) => ({ ...dataset })],
    ['Object.assign', (dataset) => Object.assign({}, dataset)],
    ['structuredClone', (dataset) => structuredClone(dataset)],
    ['JSON', (dataset) => JSON.stringify(dataset)],
    ['rest', ({ Modality: _, ...rest }) => rest],
    [
      'for-in',
      (dataset) => {
        const found: unknown[] = [];
        for (const key in dataset) found.push(dataset[key]);
        return found;
      },
    ],
  ])('gives what a plain one gives to %s', (_, look) => {
    const { dataset } = given();
    expect(look(dataset)).toEqual(look(plain()));
    expect(unread(dataset)).toBe(false);
    expect(look(dataset)).toEqual(look(plain()));
  });

  it('is equal to a plain one', () => {
    expect(given().dataset).toEqual(plain());
    expect(given().dataset).toStrictEqual(plain());
    expect(isDeepStrictEqual(given().dataset, plain())).toBe(true);
    expect(plain()).toEqual(given().dataset);
  });

  it('is set, deleted and defined anew without being made', () => {
    const { dataset, made } = given();
    dataset[KEY] = [];
    expect(Object.getOwnPropertyDescriptor(dataset, KEY)).toEqual({ value: [], writable: true, enumerable: true, configurable: true });
    const other = given();
    delete other.dataset[KEY];
    expect(Object.keys(other.dataset)).toEqual(['Modality', 'PatientID']);
    other.dataset[KEY] = 'later';
    expect(peek(other.dataset, KEY)).toBe('later');
    const third = given();
    Object.defineProperty(third.dataset, KEY, { value: 1, writable: true, enumerable: true, configurable: true });
    expect(peek(third.dataset, KEY)).toBe(1);
    expect(made() + other.made() + third.made()).toBe(0);
  });

  it('is read of a frozen data set, which is not set', () => {
    const { dataset } = given();
    Object.freeze(dataset);
    const frames = dataset[KEY];
    expect(frames).toEqual(FRAMES);
    expect(dataset[KEY]).toBe(frames);
    expect(peek(dataset, KEY)).toBe(frames);
    expect(() => {
      dataset[KEY] = [];
    }).toThrow(TypeError);
  });

  it('is inherited, and shared by who takes the descriptor', () => {
    const { dataset } = given();
    const heir: Record<string, unknown> = Object.create(dataset);
    const copy: Record<string, unknown> = Object.defineProperties({}, Object.getOwnPropertyDescriptors(dataset));
    const frames = heir[KEY];
    expect(Object.hasOwn(heir, KEY)).toBe(false);
    expect(dataset[KEY]).toBe(frames);
    expect(peek(copy, KEY)).toBe(frames);
    expect(copy[KEY]).toBe(frames);
    expect(unread(dataset) || unread(copy)).toBe(false);
    const second: Record<string, unknown> = Object.create(given().dataset);
    second[KEY] = 1;
    expect(Object.getOwnPropertyDescriptor(second, KEY)?.value).toBe(1);
    expect(Reflect.get(Object.getPrototypeOf(second), KEY)).toEqual(FRAMES);
  });

  it('is looked at Item by Item without being made', () => {
    const { dataset, made } = given();
    const list = peek(dataset, KEY);
    expect(isOnDemand(list) && [...list]).toEqual(FRAMES);
    expect(made()).toBe(COUNT);
    expect(unread(dataset)).toBe(true);
    expect(peek(dataset, 'Modality')).toBe('SEG');
    expect(peek(dataset, 'None')).toBeUndefined();
    const frames = dataset[KEY];
    expect(peek(dataset, KEY)).toBe(frames);
  });

  it('is handed on to another object unread, in its place', () => {
    const { dataset, made } = given();
    const target: Record<string, unknown> = {};
    assignUnread(target, dataset);
    expect(made()).toBe(0);
    expect(Object.keys(target)).toEqual(['Modality', KEY, 'PatientID']);
    expect(target).toEqual(plain());
    expect(unread(dataset)).toBe(true);
    expect(() => assignUnread(Object.freeze({}), dataset)).toThrow(TypeError);
  });
});
