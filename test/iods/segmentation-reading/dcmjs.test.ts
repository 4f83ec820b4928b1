/** Segmentations as dcmjs's derivations make and write them: read, and what is wrong is said. */
import dcmjs from 'dcmjs';
import { describe, expect, it } from 'vitest';
import { ctSlice } from '../../../examples/ct-slice.ts';
import { toNaturalized } from '../../../src/dcmjs/index.ts';
import { openSegmentation } from '../../../src/iods/segmentation/index.ts';

interface Derivations {
  readonly normalizers: { readonly Normalizer: { normalizeToDataset(datasets: readonly object[]): object } };
  readonly derivations: {
    readonly Segmentation: new (
      datasets: readonly object[],
      options: object,
    ) => {
      readonly dataset: object;
      setNumberOfFrames(count: number): void;
      addSegmentFromLabelmap(segment: object, labelmaps: readonly Uint8Array[], number: number, frames: readonly number[]): void;
      bitPackPixelData(): void;
    };
  };
}

const SIZE = 64;

/** Labels of a plane: two segments. */
function labelsOf(plane: number): Uint8Array {
  return Uint8Array.from({ length: SIZE * SIZE }, (_, at) => {
    const [row, column] = [Math.floor(at / SIZE), at % SIZE];
    if (row > 40 && column < 9 + plane) return 2;
    return row < 12 && column > 30 - plane ? 1 : 0;
  });
}

/** The file, and the sources in the order in which dcmjs sorts them: from the head. */
function file(): { readonly bytes: Uint8Array; readonly sources: readonly string[] } {
  const first = ctSlice();
  const slices = [0, 1, 2].map((z) => ({
    ...first,
    SOPInstanceUID: `2.25.${z + 1}`,
    ImagePositionPatient: [-15.75, -15.75, z],
    SpacingBetweenSlices: 1,
    InstanceNumber: z + 1,
  }));
  // The package's types know its data alone.
  const { normalizers, derivations } = dcmjs as unknown as Derivations;
  dcmjs.log.setLevel('silent');
  const { DicomMetaDictionary } = dcmjs.data;
  const sources = slices.map((slice) => ({ ...toNaturalized(slice), PixelData: [slice.PixelData] }));
  const multiframe = normalizers.Normalizer.normalizeToDataset(sources);
  const seg = new derivations.Segmentation([multiframe], { includeSliceSpacing: true });
  seg.setNumberOfFrames(6);
  for (const number of [1, 2])
    seg.addSegmentFromLabelmap(
      {
        SegmentedPropertyCategoryCodeSequence: { CodeValue: 'T-D0050', CodingSchemeDesignator: 'SRT', CodeMeaning: 'Tissue' },
        SegmentNumber: number,
        SegmentLabel: `Segment ${number}`,
        SegmentAlgorithmType: 'MANUAL',
        SegmentAlgorithmName: 'x',
        SegmentedPropertyTypeCodeSequence: { CodeValue: 'T-62000', CodingSchemeDesignator: 'SRT', CodeMeaning: 'Liver' },
      },
      [0, 1, 2].map((plane) => Uint8Array.from(labelsOf(plane), (value) => (value === number ? number : 0))),
      number,
      [1, 2, 3],
    );
  seg.bitPackPixelData();
  const meta = { TransferSyntaxUID: { vr: 'UI', Value: ['1.2.840.10008.1.2.1'] } };
  const dict = new dcmjs.data.DicomDict(meta);
  dict.dict = DicomMetaDictionary.denaturalizeDataset(seg.dataset);
  return { bytes: new Uint8Array(dict.write()), sources: slices.map((slice) => slice.SOPInstanceUID).reverse() };
}

describe('dcmjs', () => {
  it('a derived segmentation', async () => {
    const { bytes, sources } = file();
    const reader = await openSegmentation(bytes);
    expect(reader.type).toBe('BINARY');
    expect(await reader.segmentNumbersOf({ type: { value: '10200004', scheme: 'SCT', meaning: '' } })).toEqual([1, 2]);
    const { array } = await reader.bySourceInstance(sources, { ignoreSpatialLocations: true });
    expect(Array.from(array)).toEqual([0, 1, 2].flatMap((plane) => Array.from(labelsOf(plane))));
    expect((await reader.volume()).spatialShape).toEqual([3, SIZE, SIZE]);
  });
});
