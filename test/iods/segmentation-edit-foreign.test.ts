/** Edits of segmentations that others made, and of palettes: no voxel, colour or frame changes in silence. */
import { describe, expect, it } from 'vitest';
import { segmentation } from '../../generated/iods/segmentation.ts';
import { writeDicom } from '../../src/dcmjs/index.ts';
import { validateSync } from '../../src/index.ts';
import { editSegmentation, LabelMapSegmentation, openSegmentation, Segmentation, toBinary } from '../../src/iods/segmentation/index.ts';
import { EQUIPMENT, imageSeries, segment } from './segmentation-sources.ts';

const source = imageSeries({ planes: 3, rows: 5, columns: 5 });
const labels = Uint8Array.from({ length: 75 }, (_, at) => (at % 7 === 0 ? 1 : at % 5 === 0 ? 2 : 0));
const options = { ...EQUIPMENT, source, segments: [segment(1), segment(2)], pixels: labels };
const binary = new Segmentation({ ...options, segmentationType: 'BINARY' });
const map = new LabelMapSegmentation(options);
const renamed = { describe: { 1: { label: 'Spleen' } } };
const conforms = (made: object) => expect(validateSync(made, segmentation).findings.filter((one) => one.severity === 'error')).toEqual([]);
const bytesOf = (object: { PixelData?: unknown }): Uint8Array<ArrayBuffer> => new Uint8Array(object.PixelData as ArrayBuffer).slice();
const labelsOf = async (made: Segmentation | LabelMapSegmentation) => [...(await made.volume({ as: 'label-map' })).array];

describe('segmentations of others', () => {
  it('frames that each begin with a new byte are edited as they are read', async () => {
    const packed = bytesOf(binary);
    const frames = binary.NumberOfFrames ?? 0;
    const own = new Uint8Array(frames * 4);
    for (let bit = 0; bit < frames * 25; bit++)
      if (((packed[bit >> 3] ?? 0) >> (bit & 7)) & 1) {
        const to = Math.floor(bit / 25) * 32 + (bit % 25);
        own[to >> 3] = (own[to >> 3] ?? 0) | (1 << (to & 7));
      }
    const foreign = Segmentation.from({ ...binary, PixelData: own.buffer });
    const edited = await editSegmentation(foreign, renamed);
    expect(await labelsOf(edited)).toEqual(await labelsOf(binary));
    expect(edited.PixelData).toEqual(binary.PixelData);
  });

  it('a file that was opened in parts is edited without being read as a whole', async () => {
    const reader = await openSegmentation(new Blob([writeDicom(map).slice()]));
    const edited = await editSegmentation(reader, renamed);
    expect(edited).toBeInstanceOf(LabelMapSegmentation);
    expect(edited.PixelData).toEqual(map.PixelData);
    conforms(edited);
  });

  it('orientation and spacing may stand at each frame, but not differ', async () => {
    const [shared] = binary.SharedFunctionalGroupsSequence;
    const groups = (binary.PerFrameFunctionalGroupsSequence ?? []).map((group) => ({ ...group, ...shared }));
    const foreign = Segmentation.from({ ...binary, SharedFunctionalGroupsSequence: [{}], PerFrameFunctionalGroupsSequence: groups });
    const edited = await editSegmentation(foreign, renamed);
    expect(edited.SharedFunctionalGroupsSequence).toEqual(binary.SharedFunctionalGroupsSequence);
    const turned = groups.map((group, at) =>
      at === 3 ? { ...group, PlaneOrientationSequence: [{ ImageOrientationPatient: [0, 1, 0, 1, 0, 0] }] } : group,
    );
    await expect(
      editSegmentation(
        Segmentation.from({ ...binary, SharedFunctionalGroupsSequence: [{}], PerFrameFunctionalGroupsSequence: turned }),
        renamed,
      ),
    ).rejects.toMatchObject({ name: 'SegmentationError', frame: 4 });
  });

  it('two frames of one segment at one place are refused: the second would be lost', async () => {
    const groups = [...(binary.PerFrameFunctionalGroupsSequence ?? [])];
    groups[1] = groups[0] as never;
    const foreign = Segmentation.from({ ...binary, PerFrameFunctionalGroupsSequence: groups });
    await expect(editSegmentation(foreign, renamed)).rejects.toMatchObject({ name: 'SegmentationError', frame: 2, segment: 1 });
  });

  it.each([undefined, null, 'one', Number.POSITIVE_INFINITY])(
    'a segment whose number is %o is refused by its Item',
    async (SegmentNumber) => {
      for (const one of [binary, map]) {
        const items = (one.SegmentSequence ?? []).map((item, at) => (at === 1 ? { ...item, SegmentNumber } : item));
        const foreign = { ...one, SegmentSequence: items };
        const edits = [renamed, { type: 'FRACTIONAL' as const }];
        for (const edit of edits)
          await expect(editSegmentation(foreign, edit)).rejects.toThrow(/^Segment Sequence, Item 1: has no Segment Number/);
      }
    },
  );

  it('labels without an Item become background, and that is told', async () => {
    const pixels = bytesOf(map);
    pixels[1] = 9;
    const told: string[] = [];
    const edited = await editSegmentation(LabelMapSegmentation.from({ ...map, PixelData: pixels.buffer }), {
      ...renamed,
      onWarning: (message) => told.push(message),
    });
    expect(told).toEqual([expect.stringContaining('pixels of frame 1 are 9')]);
    expect(edited.PixelData).toEqual(map.PixelData);
  });

  it('a background of another number becomes 0', async () => {
    const pixels = bytesOf(map).map((label) => label || 255);
    const items = map.SegmentSequence.map((item) => (item.SegmentNumber === 0 ? { ...item, SegmentNumber: 255 } : item));
    const edited = await editSegmentation(
      LabelMapSegmentation.from({ ...map, PixelPaddingValue: 255, SegmentSequence: items, PixelData: pixels.buffer }),
      renamed,
    );
    expect(edited.PixelData).toEqual(map.PixelData);
    expect(edited.SegmentSequence.map((item) => item.SegmentNumber)).toEqual([0, 1, 2]);
    conforms(edited);
  });

  it('fractions above what stands for 1 are refused, never wrapped', async () => {
    const fractional = new Segmentation({ ...options, segmentationType: 'FRACTIONAL', maximumFractionalValue: 100 });
    const pixels = bytesOf(fractional);
    pixels[7] = 200;
    const foreign = Segmentation.from({ ...fractional, PixelData: pixels.buffer });
    const place = { name: 'SegmentationError', message: expect.stringContaining('200, above the 100'), segment: 1, row: 1, column: 2 };
    await expect(editSegmentation(foreign, { fractional: { maximumFractionalValue: 255 } })).rejects.toMatchObject(place);
    await expect(toBinary(foreign)).rejects.toMatchObject(place);
  });
});

describe('empty frames', () => {
  it('that are stored stay; those that become empty go', async () => {
    const kept = new Segmentation({
      ...options,
      segmentationType: 'BINARY',
      omitEmptyFrames: false,
      pixels: new Uint8Array(75).fill(1, 0, 3),
    });
    expect((await editSegmentation(kept, renamed)).PixelData).toEqual(kept.PixelData);
    const one = new LabelMapSegmentation({ ...options, omitEmptyFrames: false, pixels: new Uint8Array(75).fill(1, 0, 3).fill(2, 30, 31) });
    const edited = await editSegmentation(one, { remove: [2] });
    expect([one.NumberOfFrames, edited.NumberOfFrames]).toEqual([3, 2]);
  });

  it('stay where nothing is left, which is told', async () => {
    const told: string[] = [];
    const onWarning = (message: string) => void told.push(message);
    const some = new Segmentation({ ...options, segmentationType: 'BINARY', pixels: new Uint8Array(75).fill(2, 0, 3) });
    const edited = await editSegmentation(some, { remove: [2], onWarning });
    expect(edited).toMatchObject({ NumberOfFrames: 1 });
    expect(bytesOf(edited).every((byte) => byte === 0)).toBe(true);
    expect(told).toEqual([expect.stringContaining('empty frames are kept')]);
    conforms(edited);
  });
});

describe('a palette', () => {
  const palette = { colors: ['black', 'red', 'lime'], uid: '2.25.99' } as const;
  const colored = new LabelMapSegmentation({ ...options, palette });
  const colors = (made: Segmentation | LabelMapSegmentation, label: number) =>
    [...made.reader.colors(Uint16Array.of(label))].map((one) => one / 257);

  it('moves with the labels', async () => {
    const turned = await editSegmentation(colored, { renumber: { 1: 2, 2: 1 } });
    expect([1, 2].map((label) => colors(turned, label))).toEqual([
      [0, 255, 0],
      [255, 0, 0],
    ]);
    expect(turned).not.toHaveProperty('PaletteColorLookupTableUID');
    expect(turned.ICCProfile).toEqual(colored.ICCProfile);
    const high = await editSegmentation(colored, { renumber: { 2: 300 } });
    expect(high.RedPaletteColorLookupTableDescriptor).toEqual([301, 0, 16]);
    expect(colors(high, 300)).toEqual([0, 255, 0]);
    for (const made of [turned, high]) conforms(made);
  });

  it('stays as it is where labels stay', async () => {
    const fewer = await editSegmentation(colored, { remove: [1] });
    expect(fewer).toMatchObject({ PaletteColorLookupTableUID: '2.25.99', RedPaletteColorLookupTableDescriptor: [3, 0, 16] });
    conforms(fewer);
  });

  it('takes the colours of segments that are added or described anew', async () => {
    const mask = new Uint8Array(75).fill(1, 1, 3);
    await expect(editSegmentation(colored, { add: [{ description: segment(3), mask }] })).rejects.toThrow('displayColor');
    const more = await editSegmentation(colored, {
      add: [{ description: segment(3, { displayColor: 'blue' }), mask }],
      describe: { 1: { displayColor: 'white' } },
    });
    expect([0, 1, 2, 3].map((label) => colors(more, label))).toEqual([
      [0, 0, 0],
      [255, 255, 255],
      [0, 255, 0],
      [0, 0, 255],
    ]);
    expect(more.SegmentSequence.filter((item) => item.RecommendedDisplayCIELabValue !== undefined)).toEqual([]);
    conforms(more);
  });

  it('becomes the colours of the segments where the type has none', async () => {
    const made = await toBinary(colored);
    expect(Object.keys(made).filter((key) => /Palette|ICC/.test(key))).toEqual([]);
    const { displayColor } = made.segment(1);
    expect(displayColor?.l).toBeCloseTo(53.2, 0);
    conforms(made);
  });
});

describe('segments are added on all planes of the images', () => {
  const images = imageSeries({ planes: 4, rows: 5, columns: 5 });
  const pixels = new Uint8Array(100).fill(1, 30, 40).fill(2, 55, 60);
  const base = { ...options, source: images, pixels };
  const mask = new Uint8Array(100).fill(1, 0, 3).fill(1, 80, 82);
  const description = { ...segment(3), number: 3 };

  it.each(['BINARY', 'FRACTIONAL', 'LABELMAP'] as const)('%s', async (type) => {
    const made = type === 'LABELMAP' ? new LabelMapSegmentation(base) : new Segmentation({ ...base, segmentationType: type });
    const edited = await editSegmentation(made, { source: images, add: [{ description, mask }] });
    conforms(edited);
    const { array } = await edited.onGeometry(images, { as: 'stacked' });
    const expected = [...pixels].flatMap((label, at) => [label === 1 ? 1 : 0, label === 2 ? 1 : 0, mask[at] ?? 0]);
    expect([...array]).toEqual(expected);
    expect(edited.NumberOfFrames).toBe(4);
    for (let frame = 1; frame <= 4; frame++) {
      const { plane, sources } = edited.reader.frameInfo(frame);
      const image = images.find((one) => JSON.stringify(one.ImagePositionPatient) === JSON.stringify(plane?.imagePosition));
      expect(sources).toMatchObject([{ sopInstanceUID: image?.SOPInstanceUID, spatialLocationsPreserved: 'YES' }]);
    }
    expect(edited.ReferencedSeriesSequence).toEqual(made.ReferencedSeriesSequence);
  });

  it('and images that were not named are', async () => {
    const made = new Segmentation({ ...base, source: images.slice(0, 3), pixels: pixels.subarray(0, 75), segmentationType: 'BINARY' });
    const edited = await editSegmentation(made, { source: images, add: [{ description, mask }] });
    conforms(edited);
    expect(edited.reader.sourceImages().map((one) => one.sopInstanceUID)).toEqual(images.map((one) => one.SOPInstanceUID));
    expect(edited.ReferencedSeriesSequence).toHaveLength(1);
    expect(edited.SourceImageSequence).toHaveLength(4);
  });

  it.each([
    ['of another grid', images.map((one) => ({ ...one, PixelSpacing: [1, 1] })), 'another pixel spacing'],
    ['of another frame of reference', images.map((one) => ({ ...one, FrameOfReferenceUID: '2.25.9' })), 'frame of reference 2.25.9'],
    ['of another size', imageSeries({ planes: 4, rows: 5, columns: 6 }), '5 × 6 pixels, the segmentation 5 × 5'],
    ['that lack a stored plane', images.slice(2), 'no image at the place of frame 1'],
  ])('images %s are refused', async (_name, others, message) => {
    const made = new Segmentation({ ...base, segmentationType: 'BINARY' });
    await expect(editSegmentation(made, { source: others })).rejects.toThrow(message);
  });
});
