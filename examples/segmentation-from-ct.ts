/** A segmentation of a CT series: two segments that overlap, and the same as a label map where they do not. */
import { LabelMapSegmentation, Segmentation, type SegmentDescription, toLabelMap } from '../src/iods/segmentation/index.ts';
import { ctSlice } from './ct-slice.ts';

const ROWS = 64;
const COLUMNS = 64;
const PLANES = 6;

/** Six slices of one series, 2 mm apart. */
export function ctSeries(): object[] {
  const first = ctSlice();
  const frameOfReference = '2.25.123456';
  return Array.from({ length: PLANES }, (_, at) => ({
    ...first,
    SOPInstanceUID: `2.25.123456.${at + 1}`,
    FrameOfReferenceUID: frameOfReference,
    InstanceNumber: at + 1,
    Rows: ROWS,
    Columns: COLUMNS,
    PixelSpacing: [0.8, 0.8],
    SliceThickness: 2,
    ImageOrientationPatient: [1, 0, 0, 0, 1, 0],
    ImagePositionPatient: [-25.6, -25.6, at * 2],
  }));
}

const ANATOMY = { value: '123037004', scheme: 'SCT', meaning: 'Anatomical Structure' } as const;
const ABNORMAL = { value: '49755003', scheme: 'SCT', meaning: 'Morphologically Abnormal Structure' } as const;
const NETWORK = {
  name: 'Example network',
  version: '1.0',
  family: { value: '123109', scheme: 'DCM', meaning: 'Artificial Intelligence' },
} as const;

export const LIVER: SegmentDescription = {
  number: 1,
  label: 'Liver',
  category: ANATOMY,
  type: { value: '10200004', scheme: 'SCT', meaning: 'Liver' },
  algorithmType: 'AUTOMATIC',
  algorithm: NETWORK,
  displayColor: '#dd8265',
};

export const LESION: SegmentDescription = {
  number: 2,
  label: 'Lesion',
  category: ABNORMAL,
  type: { value: '52988006', scheme: 'SCT', meaning: 'Lesion' },
  algorithmType: 'MANUAL',
  trackingID: 'lesion-1',
  trackingUID: '2.25.987654321',
  displayColor: 'gold',
};

export const EQUIPMENT = {
  manufacturer: 'Iodine',
  manufacturerModelName: 'Examples',
  softwareVersions: '1.0',
  deviceSerialNumber: '1',
} as const;

/** A ball, 1 inside: (plane, row, column). */
function ball(plane: number, row: number, column: number, radius: number): Uint8Array<ArrayBuffer> {
  const mask = new Uint8Array(PLANES * ROWS * COLUMNS);
  for (let k = 0; k < PLANES; k++)
    for (let i = 0; i < ROWS; i++)
      for (let j = 0; j < COLUMNS; j++)
        if (((k - plane) * 2) ** 2 + ((i - row) * 0.8) ** 2 + ((j - column) * 0.8) ** 2 < radius ** 2)
          mask[(k * ROWS + i) * COLUMNS + j] = 1;
  return mask;
}

/** One mask for each segment: the lesion lies in the liver, so that they overlap. */
export function overlapping(): Segmentation {
  return new Segmentation({
    source: ctSeries(),
    segmentationType: 'BINARY',
    pixels: [ball(3, 30, 28, 14), ball(3, 36, 30, 4)],
    segments: [LIVER, LESION],
    seriesNumber: 300,
    instanceNumber: 1,
    ...EQUIPMENT,
  });
}

/** One label for each voxel, run-length encoded. */
export function labels(): LabelMapSegmentation {
  const [liver, lesion] = [ball(3, 30, 28, 14), ball(3, 36, 30, 4)];
  return new LabelMapSegmentation({
    source: ctSeries(),
    pixels: liver.map((inside, at) => (lesion[at] === 1 ? 2 : inside)),
    segments: [LIVER, LESION],
    transferSyntaxUID: '1.2.840.10008.1.2.5',
    seriesNumber: 301,
    instanceNumber: 1,
    ...EQUIPMENT,
  });
}

/** The liver alone, as a label map: a new instance of the same series. */
export function liverAlone(): Promise<LabelMapSegmentation> {
  return toLabelMap(overlapping(), { remove: [2] });
}
