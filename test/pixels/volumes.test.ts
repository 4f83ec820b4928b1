/** Volumes out of images: series in any order, frames of one image, gaps, colour; why images are none. */
import { describe, expect, it } from 'vitest';
import { readVolumeOfImage, readVolumeOfSeries } from '../../src/pixels/index.ts';
import { volumeOfImage } from '../../src/spatial/index.ts';

const EXPLICIT = '1.2.840.10008.1.2.1';
const PIXELS = {
  Rows: 2,
  Columns: 2,
  SamplesPerPixel: 1,
  PhotometricInterpretation: 'MONOCHROME2',
  BitsAllocated: 16,
  BitsStored: 16,
  HighBit: 15,
  PixelRepresentation: 0,
  FrameOfReferenceUID: '2.25.9',
};

function slice(z: number, ...values: number[]): { readonly dataset: object; readonly transferSyntaxUID: string } {
  const dataset = {
    ...PIXELS,
    SeriesInstanceUID: '2.25.8',
    ImagePositionPatient: [0, 0, z],
    ImageOrientationPatient: [1, 0, 0, 0, 1, 0],
    PixelSpacing: [1, 2],
    RescaleSlope: 1,
    RescaleIntercept: -z,
    PixelData: Uint16Array.from(values).buffer,
  };
  return { dataset, transferSyntaxUID: EXPLICIT };
}

const ENHANCED = {
  ...PIXELS,
  NumberOfFrames: 3,
  SharedFunctionalGroupsSequence: [
    { PixelMeasuresSequence: [{ PixelSpacing: [1, 2] }], PlaneOrientationSequence: [{ ImageOrientationPatient: [1, 0, 0, 0, 1, 0] }] },
  ],
  PerFrameFunctionalGroupsSequence: [0, 8, 4].map((z) => ({ PlanePositionSequence: [{ ImagePositionPatient: [0, 0, z] }] })),
  PixelData: Uint16Array.of(1, 1, 1, 1, 3, 3, 3, 3, 2, 2, 2, 2).buffer,
};

describe('a series', () => {
  it('is sorted, stacked and rescaled image by image', async () => {
    const volume = await readVolumeOfSeries([slice(0, 1, 2, 3, 4), slice(10, 21, 22, 23, 24), slice(5, 11, 12, 13, 14)]);
    expect(volume.spatialShape).toEqual([3, 2, 2]);
    expect(volume.spacing).toEqual([5, 1, 2]);
    expect(volume.frameOfReferenceUID).toBe('2.25.9');
    expect([...volume.array]).toEqual([11, 12, 13, 14, 6, 7, 8, 9, 1, 2, 3, 4]);
    expect(volume.mapIndicesToReference([2, 1, 1])).toEqual([2, 1, 0]);
  });

  it('with a gap, where that is allowed', async () => {
    const images = [slice(0, 1, 1, 1, 1), slice(1, 2, 2, 2, 2), slice(3, 4, 4, 4, 4)];
    await expect(readVolumeOfSeries(images)).rejects.toThrow(/irregular spacing/);
    const volume = await readVolumeOfSeries(images, { allowMissing: true, missing: 9, values: 'stored' });
    expect([...volume.array]).toEqual([4, 4, 4, 4, 9, 9, 9, 9, 2, 2, 2, 2, 1, 1, 1, 1]);
  });
});

describe('the frames of an image', () => {
  it('make a volume in the order of their positions', async () => {
    const volume = await readVolumeOfImage({ dataset: ENHANCED, transferSyntaxUID: EXPLICIT });
    expect([...volume.array]).toEqual([3, 3, 3, 3, 2, 2, 2, 2, 1, 1, 1, 1]);
    expect(volume.spacing).toEqual([4, 1, 2]);
    expect(volume.array).toBeInstanceOf(Uint16Array);
    expect(volumeOfImage(ENHANCED).images).toEqual([1, 2, 0]);
  });

  it('or say which frame does not fit', () => {
    const frames = ENHANCED.PerFrameFunctionalGroupsSequence;
    const turned = {
      PlanePositionSequence: [{ ImagePositionPatient: [0, 0, 4] }],
      PlaneOrientationSequence: [{ ImageOrientationPatient: [0, 1, 0, 1, 0, 0] }],
    };
    expect(() => volumeOfImage({ ...ENHANCED, PerFrameFunctionalGroupsSequence: frames.with(2, turned) })).toThrow(
      /frames\[2\]: orientations differ/,
    );
    const taken = { PlanePositionSequence: [{ ImagePositionPatient: [0, 0, 8] }] };
    expect(() => volumeOfImage({ ...ENHANCED, PerFrameFunctionalGroupsSequence: frames.with(2, taken) })).toThrow(/frames\[2\]: duplicate/);
    const scaled = { PlanePositionSequence: [{ ImagePositionPatient: [0, 0, 4] }], PixelMeasuresSequence: [{ PixelSpacing: [2, 2] }] };
    expect(() => volumeOfImage({ ...ENHANCED, PerFrameFunctionalGroupsSequence: frames.with(2, scaled) })).toThrow(
      /frames\[2\]: pixel spacings/,
    );
    expect(() => volumeOfImage({ ...ENHANCED, TotalPixelMatrixRows: 4, TotalPixelMatrixColumns: 4 })).toThrow(/tiles/);
  });

  it('colour becomes channels', async () => {
    const colour = {
      ...ENHANCED,
      SamplesPerPixel: 3,
      PhotometricInterpretation: 'RGB',
      PlanarConfiguration: 0,
      BitsAllocated: 8,
      BitsStored: 8,
      HighBit: 7,
      PixelData: Uint8Array.from({ length: 36 }, (_, at) => at).buffer,
    };
    const volume = await readVolumeOfImage({ dataset: colour, transferSyntaxUID: EXPLICIT });
    expect(volume.shape).toEqual([3, 2, 2, 3]);
    expect([...volume.channel({ RGBColorChannel: 'G' }).crop(0).array]).toEqual([13, 16, 19, 22]);
  });
});
