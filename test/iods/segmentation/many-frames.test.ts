/** Segmentations of so many frames that their functional groups are made when they are asked for: the same as those of few, before and after. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SegmentationAttributes, segmentation } from '../../../generated/iods/segmentation.ts';
import { itemsOnDemand } from '../../../src/dataset/items-on-demand.ts';
import { dicomChunks, readDicom, toDcmjs, writeDicom } from '../../../src/dcmjs/index.ts';
import { createInstance, NonconformantError, validateSync } from '../../../src/index.ts';
import { editSegmentation, LabelMapSegmentation, Segmentation, SegmentationBuilder } from '../../../src/iods/segmentation/index.ts';
import { EQUIPMENT, enhancedImage, imageSeries, projection, segment, wholeSlide } from '../segmentation-sources.ts';

type Made = Segmentation | LabelMapSegmentation;
type Frames = NonNullable<SegmentationAttributes['PerFrameFunctionalGroupsSequence']>;

const KEY = 'PerFrameFunctionalGroupsSequence';
const SHAPE = { rows: 2, columns: 4 };
const PIXELS = 8;

/** Against the normal, so that ranks rise with the planes. */
const series = (planes: number) => imageSeries({ ...SHAPE, planes, step: -2.5 });
const options = { ...EQUIPMENT, omitEmptyFrames: false } as const;
const frames = (made: object): Frames => Reflect.get(made, KEY);
const unread = (made: object): boolean => Object.getOwnPropertyDescriptor(made, KEY)?.get !== undefined;
const syntax = (made: Made) => ({ transferSyntaxUID: made.transferSyntaxUID });

function built(planes: number): Segmentation {
  const segments = [1, 2, 3].map((number) => segment(number));
  const builder = new SegmentationBuilder({ ...options, source: series(planes), segmentationType: 'BINARY', segments });
  for (const { number } of segments)
    for (let plane = 0; plane < planes; plane++) builder.add({ plane, segment: number }, new Uint8Array(PIXELS).fill(plane % 2));
  const made = builder.finish();
  if (!(made instanceof Segmentation)) throw new Error('a label map was made');
  return made;
}

const one = [segment(1)];

/** The same image with its frames in the other order, so that ranks rise here too. */
const turned = (image: Record<string, unknown>) => ({
  ...image,
  PerFrameFunctionalGroupsSequence: frames(image).map((_, at) => ({
    PlanePositionSequence: [{ ImagePositionPatient: [-10, 5 - at * 3, 40] }],
  })),
});

/** Kinds of segmentations of so many planes, with the number of their segments that have frames each. */
const KINDS: readonly (readonly [name: string, segments: number, make: (planes: number) => Made])[] = [
  ['BINARY of a patient, built', 3, built],
  [
    'FRACTIONAL of an enhanced image',
    1,
    (planes) =>
      new Segmentation({
        ...options,
        source: turned(enhancedImage(planes, SHAPE.rows, SHAPE.columns)),
        segmentationType: 'FRACTIONAL',
        pixels: new Float32Array(planes * PIXELS).fill(0.5),
        segments: one,
      }),
  ],
  [
    'BINARY in time',
    2,
    (planes) =>
      new Segmentation({
        ...options,
        source: series(planes),
        temporalPositions: Array.from({ length: planes }, (_, at) => at),
        segmentationType: 'BINARY',
        pixels: new Uint8Array(planes * PIXELS).fill(1),
        segments: [segment(1), segment(2)],
      }),
  ],
  [
    'BINARY of sparse tiles',
    2,
    (planes) =>
      new Segmentation({
        ...options,
        source: wholeSlide({
          tile: [SHAPE.rows, SHAPE.columns],
          total: [SHAPE.rows, SHAPE.columns * planes],
          organization: 'TILED_SPARSE',
        }),
        dimensionOrganizationType: 'TILED_SPARSE',
        segmentationType: 'BINARY',
        pixels: new Uint8Array(planes * PIXELS).fill(1),
        segments: [segment(1), segment(2)],
      }),
  ],
  [
    'LABELMAP without frame of reference',
    1,
    (planes) =>
      new LabelMapSegmentation({
        ...options,
        source: projection(SHAPE.rows, SHAPE.columns, planes),
        pixels: new Uint8Array(planes * PIXELS).fill(1),
        segments: one,
      }),
  ],
  [
    'LABELMAP on planes of its own, in RLE',
    1,
    (planes) =>
      new LabelMapSegmentation({
        ...options,
        source: series(3),
        geometry: { positions: Array.from({ length: planes }, (_, at) => [0, 0, 1 - at] as const) },
        pixels: new Uint8Array(planes * PIXELS).fill(1),
        segments: one,
        transferSyntaxUID: '1.2.840.10008.1.2.5',
      }),
  ],
];

/** Every object and array of the Items. */
function objectsOf(value: unknown, found: object[] = []): object[] {
  if (typeof value !== 'object' || value === null) return found;
  found.push(value);
  for (const inner of Object.values(value)) objectsOf(inner, found);
  return found;
}

describe.each(KINDS)('%s', (_, segments, make) => {
  const planes = Math.ceil(1000 / segments);
  const few = 5;

  it('has the frames that one of few planes has', () => {
    const [large, small] = [make(planes), make(few)];
    expect([unread(large), unread(small)]).toEqual([true, false]);
    expect([large.NumberOfFrames, small.NumberOfFrames]).toEqual([planes * segments, few * segments]);
    const all = frames(large);
    expect(all).toHaveLength(planes * segments);
    for (const [index, frame] of frames(small).entries())
      expect(all[Math.floor(index / few) * planes + (index % few)], `frame ${index + 1}`).toEqual(frame);
    const objects = objectsOf(all);
    expect(new Set(objects).size).toBe(objects.length);
  });

  it('is written alike before and after its frames are read, and as a copy of them', () => {
    const made = make(planes);
    const before = writeDicom(made, syntax(made));
    const chunks = Buffer.concat(dicomChunks(made, syntax(made)));
    expect(unread(made)).toBe(true);
    const copy = createInstance(segmentation, { ...made });
    expect(unread(made) || unread(copy)).toBe(false);
    expect(Buffer.compare(writeDicom(made, syntax(made)), before)).toBe(0);
    expect(Buffer.compare(writeDicom(copy, syntax(made)), before)).toBe(0);
    expect(Buffer.compare(chunks, before)).toBe(0);
    expect(frames(readDicom(before).dataset)).toHaveLength(planes * segments);
  });

  it('is checked, cloned and converted as any other', () => {
    const made = make(planes);
    const keys = Object.keys(made);
    const clone = structuredClone(made);
    expect(Object.keys(clone)).toEqual(keys);
    expect(frames(clone)).toEqual(frames(made));
    const { conforms, findings } = validateSync(make(planes), segmentation);
    expect(conforms).toBe(true);
    expect(findings).toEqual(validateSync(clone, segmentation).findings);
    expect(toDcmjs(make(planes)).dict['52009230']?.Value).toHaveLength(planes * segments);
  });
});

describe('many frames', () => {
  it('have Items of their own: what is changed in one stays there', () => {
    const made = built(334);
    const [first, second] = [frames(made)[0], frames(made)[334]];
    const expected = structuredClone(second);
    const position = first?.PlanePositionSequence?.[0];
    const source = first?.DerivationImageSequence?.[0]?.SourceImageSequence?.[0];
    if (!position?.ImagePositionPatient || !source) throw new Error('no groups');
    position.ImagePositionPatient[2] = 77;
    Object.assign(source.PurposeOfReferenceCodeSequence?.[0] ?? {}, { CodeMeaning: 'Other' });
    source.ReferencedSOPInstanceUID = '2.25.1';
    expect(frames(made)[0]?.PlanePositionSequence?.[0].ImagePositionPatient).toEqual([-10, -20, 77]);
    expect(frames(made)[334]).toEqual(expected);
    expect(frames(built(334))[0]?.PlanePositionSequence?.[0].ImagePositionPatient).toEqual([-10, -20, 0]);
    expect(frames(readDicom(writeDicom(made)).dataset)[0]).toEqual(frames(made)[0]);
  });

  it("are what they were when the segmentation was made, whatever becomes of the author's objects", () => {
    const source = series(1000);
    const positions = Array.from({ length: 1000 }, (_, at): [number, number, number] => [-10, -20, -2.5 * at]);
    const segments = [segment(1), segment(2)];
    const make = () =>
      new Segmentation({
        ...options,
        source,
        geometry: { positions },
        segmentationType: 'BINARY',
        pixels: new Uint8Array(1000 * PIXELS),
        segments,
      });
    const [expected, made] = [frames(make()), make()];
    for (const position of positions) position.fill(0);
    for (const image of source) Object.assign(image, { SOPInstanceUID: '2.25.1', SOPClassUID: '2.25.2', ImagePositionPatient: [0, 0, 0] });
    Object.assign(segments[1] ?? {}, { number: 9 });
    expect(frames(made)).toEqual(expected);
  });

  it('are those of the segmentation that was edited', async () => {
    const made = built(334);
    const expected = structuredClone(frames(made));
    const warnings: string[] = [];
    const edited = await editSegmentation(made, { describe: { 2: { label: 'Two' } }, onWarning: (message) => warnings.push(message) });
    for (const { DerivationImageSequence: derivation } of frames(made)) derivation?.pop();
    expect(unread(edited)).toBe(true);
    expect(frames(edited)).toEqual(expected);
    expect(warnings).toEqual([]);
    const volume = await edited.volume({ segments: [2] });
    expect(volume.spatialShape).toEqual([334, SHAPE.rows, SHAPE.columns]);
  });

  it('are replaced by those of the author', () => {
    const made = built(334);
    const own = frames(built(5)).slice(0, 1);
    made.PerFrameFunctionalGroupsSequence = own;
    expect(frames(made)).toBe(own);
    expect(frames(readDicom(writeDicom(made)).dataset)).toEqual(own);
    delete made.PerFrameFunctionalGroupsSequence;
    expect(Object.hasOwn(readDicom(writeDicom(made)).dataset, KEY)).toBe(false);
  });
});

/** What becomes of an author's frames: a data set, or findings. */
function outcome(attributes: SegmentationAttributes, list: Frames): unknown {
  try {
    return { ...createInstance(segmentation, { ...attributes, PerFrameFunctionalGroupsSequence: list }) };
  } catch (error) {
    if (!(error instanceof NonconformantError)) throw error;
    return error.findings;
  }
}

const WRONG: readonly ((frame: Frames[number]) => object)[] = [
  // Type 2 of a group: is filled.
  (frame) => ({
    ...frame,
    DerivationImageSequence: [{ DerivationCodeSequence: frame.DerivationImageSequence?.[0]?.DerivationCodeSequence }],
  }),
  ({ FrameContentSequence: _, ...frame }) => frame,
  ({ PlanePositionSequence: _, ...frame }) => frame,
  (frame) => ({ ...frame, PlanePositionSequence: [] }),
  (frame) => ({ ...frame, SegmentIdentificationSequence: [{ ReferencedSegmentNumber: [9] }] }),
  (frame) => ({ ...frame, FrameContentSequence: [{ DimensionIndexValues: ['x'] }] }),
  (frame) => ({ ...frame, FrameContentSequence: [{ ...frame.FrameContentSequence?.[0], FrameComments: 'Łydka' }] }),
  (frame) => ({ ...frame, PatientName: 'Doe' }),
];

describe('frames that are made on demand', () => {
  const count = 1002;
  const attributes = createInstance(segmentation, { ...built(count / 3) });
  const good = frames(attributes);

  it('come to what an array of them comes to, right or wrong', () => {
    const wrong = fc.dictionary(fc.nat(count - 1).map(String), fc.nat(WRONG.length - 1), { maxKeys: 3 });
    fc.assert(
      fc.property(wrong, (places) => {
        const make = (index: number): Frames[number] => {
          const frame = structuredClone(good[index] ?? {});
          const spoil = places[index];
          return spoil === undefined ? frame : Object.assign({}, WRONG[spoil]?.(frame));
        };
        const plain = outcome(
          attributes,
          Array.from({ length: count }, (_, index) => make(index)),
        );
        expect(outcome(attributes, itemsOnDemand(count, make))).toEqual(plain);
      }),
      { numRuns: 15 },
    );
  });

  /** All as they should be but frame 778. */
  const spoilt = (spoil: (frame: Frames[number]) => object): Frames =>
    itemsOnDemand(count, (index) => {
      const frame = structuredClone(good[index] ?? {});
      return index === 777 ? Object.assign({}, spoil(frame)) : frame;
    });

  it.each<[string, string, (frame: Frames[number]) => object]>([
    ['an empty group', 'PlanePositionSequence', (frame) => ({ ...frame, PlanePositionSequence: [] })],
    [
      'a value of another form',
      'FrameContentSequence[0].DimensionIndexValues',
      (frame) => ({ ...frame, FrameContentSequence: [{ DimensionIndexValues: ['x'] }] }),
    ],
  ])('are named where they have %s', (_, path, spoil) => {
    expect(outcome(attributes, spoilt(spoil))).toContainEqual(
      expect.objectContaining({ severity: 'error', path: `${KEY}[777].${path}`, frames: [[778, 778]] }),
    );
  });

  it('are filled where an empty attribute is missing', () => {
    const list = spoilt((frame) => {
      const [{ SourceImageSequence: _, ...item } = {}] = frame.DerivationImageSequence ?? [];
      return { ...frame, DerivationImageSequence: [item] };
    });
    const made = createInstance(segmentation, { ...attributes, PerFrameFunctionalGroupsSequence: list });
    expect(unread(made)).toBe(false);
    expect(frames(made)[777]?.DerivationImageSequence?.[0]).toMatchObject({ SourceImageSequence: null });
    expect(frames(made).with(777, {})).toEqual(good.with(777, {}));
  });

  it('do not hide the text of the others', () => {
    const { SpecificCharacterSet: _, ...rest } = attributes;
    const labelled = { ...rest, SegmentSequence: structuredClone(rest.SegmentSequence) };
    Object.assign(labelled.SegmentSequence[2] ?? {}, { SegmentLabel: 'Łydka' });
    const found = outcome(
      labelled,
      itemsOnDemand(20_000, (index) => structuredClone(good[index % count] ?? {})),
    );
    expect(found).toContainEqual(expect.objectContaining({ code: 'missing', path: 'SpecificCharacterSet' }));
  });

  it('in an Item are made with it', () => {
    const nested = {
      ...attributes,
      ReferencedSeriesSequence: [
        {
          ...attributes.ReferencedSeriesSequence?.[0],
          ReferencedInstanceSequence: itemsOnDemand(1000, (index) => ({
            ReferencedSOPClassUID: '1.2.840.10008.5.1.4.1.1.2',
            ReferencedSOPInstanceUID: `2.25.${index + 1}`,
          })),
        },
      ],
    };
    const made: object = createInstance(segmentation, nested as never);
    expect(structuredClone(made)).toHaveProperty(
      'ReferencedSeriesSequence[0].ReferencedInstanceSequence[999].ReferencedSOPInstanceUID',
      '2.25.1000',
    );
  });
});
