/** Segmentations as data sets, small, of every kind, and wrong where a test wants them wrong. */
import { writeDicom } from '../../../src/dcmjs/index.ts';
import { encodeFrames, packBits, pixelFormatOf, unpackBits } from '../../../src/pixels/index.ts';

export const SEGMENTATION = '1.2.840.10008.5.1.4.1.1.66.4';
export const LABEL_MAP = '1.2.840.10008.5.1.4.1.1.66.7';
export const EXPLICIT = '1.2.840.10008.1.2.1';
export const RLE = '1.2.840.10008.1.2.5';
export const FRAME_OF_REFERENCE = '2.25.300';
export const SOURCE_SERIES = '2.25.301';

export type Type = 'BINARY' | 'FRACTIONAL' | 'LABELMAP';

/** One frame: pixels, and what its groups say. */
export interface TestFrame {
  /** Of the segment, or labels, or stored fractions. */
  readonly pixels: ArrayLike<number>;
  readonly segment?: number;
  /** Index of the plane: position and source. */
  readonly plane: number;
}

export interface TestFile {
  readonly type: Type;
  readonly rows: number;
  readonly columns: number;
  readonly frames: readonly TestFrame[];
  readonly segments: readonly number[];
  /** Where frames' segments stand; default per frame, for label maps nowhere. */
  readonly identification?: 'per-frame' | 'shared' | 'nowhere';
  readonly spacing?: number;
  /** Attributes that go before the others; undefined leaves one out. */
  readonly with?: Readonly<Record<string, unknown>>;
}

export function sourceUID(plane: number): string {
  return `2.25.${1000 + plane}`;
}

export function segmentItem(number: number): Record<string, unknown> {
  return {
    SegmentNumber: number,
    SegmentLabel: `Segment ${number}`,
    SegmentAlgorithmType: number % 2 === 0 ? 'MANUAL' : 'AUTOMATIC',
    ...(number % 2 === 0 ? {} : { SegmentAlgorithmName: ['Alg'] }),
    SegmentedPropertyCategoryCodeSequence: [{ CodeValue: '91723000', CodingSchemeDesignator: 'SCT', CodeMeaning: 'Anatomical Structure' }],
    SegmentedPropertyTypeCodeSequence: [
      number === 1
        ? { CodeValue: 'T-62000', CodingSchemeDesignator: 'SRT', CodeMeaning: 'Liver' }
        : { CodeValue: '64033007', CodingSchemeDesignator: 'SCT', CodeMeaning: 'Kidney' },
    ],
    TrackingID: `track ${number}`,
    TrackingUID: `2.25.${500 + number}`,
  };
}

function positionOf(plane: number, spacing: number): number[] {
  return [-10, -20, 5 + plane * spacing];
}

/** The image that a plane was segmented from. */
export function sourceImage(plane: number, { rows, columns, spacing = 2.5 }: Pick<TestFile, 'rows' | 'columns' | 'spacing'>): object {
  return {
    SOPClassUID: '1.2.840.10008.5.1.4.1.1.2',
    SOPInstanceUID: sourceUID(plane),
    SeriesInstanceUID: SOURCE_SERIES,
    FrameOfReferenceUID: FRAME_OF_REFERENCE,
    Rows: rows,
    Columns: columns,
    PixelSpacing: [0.5, 0.5],
    ImageOrientationPatient: [1, 0, 0, 0, 1, 0],
    ImagePositionPatient: positionOf(plane, spacing),
  };
}

const FORMATS = {
  BINARY: { BitsAllocated: 1, BitsStored: 1, HighBit: 0 },
  FRACTIONAL: { BitsAllocated: 8, BitsStored: 8, HighBit: 7 },
  LABELMAP: { BitsAllocated: 8, BitsStored: 8, HighBit: 7 },
} as const;

/** Native pixel data of the frames. */
export function pixelData(type: Type, frames: readonly TestFrame[], bits = 8): ArrayBuffer {
  const all = frames.flatMap((frame) => Array.from(frame.pixels));
  if (type === 'BINARY') return packBits(Uint8Array.from(all)).buffer;
  return bits === 16 ? Uint16Array.from(all).buffer : Uint8Array.from(all).buffer;
}

/** The segmentation as a data set, native. */
export function segmentation(file: TestFile): Record<string, unknown> {
  const { type, rows, columns, frames, segments, spacing = 2.5 } = file;
  const identification = file.identification ?? (type === 'LABELMAP' ? 'nowhere' : 'per-frame');
  const planes = [...new Set(frames.map((one) => one.plane))].sort((a, b) => a - b);
  const dimensions = [...(type === 'LABELMAP' ? [] : [['0062000B', '0062000A']]), ['00200032', '00209113']];
  const dataset: Record<string, unknown> = {
    SOPClassUID: type === 'LABELMAP' ? LABEL_MAP : SEGMENTATION,
    SOPInstanceUID: '2.25.1',
    StudyInstanceUID: '2.25.2',
    SeriesInstanceUID: '2.25.3',
    FrameOfReferenceUID: FRAME_OF_REFERENCE,
    Modality: 'SEG',
    SegmentationType: type,
    ...(type === 'FRACTIONAL' ? { SegmentationFractionalType: 'PROBABILITY', MaximumFractionalValue: 255 } : {}),
    SegmentSequence: [
      ...(type === 'LABELMAP'
        ? [
            {
              ...segmentItem(0),
              SegmentLabel: 'Background',
              SegmentedPropertyTypeCodeSequence: [{ CodeValue: '125040', CodingSchemeDesignator: 'DCM', CodeMeaning: 'Background' }],
            },
          ]
        : []),
      ...segments.map(segmentItem),
    ],
    ...(type === 'LABELMAP' ? { PixelPaddingValue: 0 } : {}),
    ReferencedSeriesSequence: [
      {
        SeriesInstanceUID: SOURCE_SERIES,
        ReferencedInstanceSequence: Array.from({ length: (planes.at(-1) ?? 0) + 2 }, (_, plane) => ({
          ReferencedSOPClassUID: '1.2.840.10008.5.1.4.1.1.2',
          ReferencedSOPInstanceUID: sourceUID(plane),
        })),
      },
    ],
    DimensionIndexSequence: dimensions.map(([pointer, group]) => ({ DimensionIndexPointer: pointer, FunctionalGroupPointer: group })),
    SharedFunctionalGroupsSequence: [
      {
        PixelMeasuresSequence: [{ PixelSpacing: [0.5, 0.5], SliceThickness: spacing, SpacingBetweenSlices: spacing }],
        PlaneOrientationSequence: [{ ImageOrientationPatient: [1, 0, 0, 0, 1, 0] }],
        ...(identification === 'shared' ? { SegmentIdentificationSequence: [{ ReferencedSegmentNumber: segments[0] }] } : {}),
      },
    ],
    PerFrameFunctionalGroupsSequence: frames.map(({ segment, plane }) => ({
      FrameContentSequence: [{ DimensionIndexValues: [...(type === 'LABELMAP' ? [] : [segment ?? 1]), planes.indexOf(plane) + 1] }],
      PlanePositionSequence: [{ ImagePositionPatient: positionOf(plane, spacing) }],
      DerivationImageSequence: [
        {
          SourceImageSequence: [
            {
              ReferencedSOPClassUID: '1.2.840.10008.5.1.4.1.1.2',
              ReferencedSOPInstanceUID: sourceUID(plane),
              SpatialLocationsPreserved: 'YES',
            },
          ],
        },
      ],
      ...(identification === 'per-frame' ? { SegmentIdentificationSequence: [{ ReferencedSegmentNumber: segment ?? 1 }] } : {}),
    })),
    NumberOfFrames: frames.length,
    Rows: rows,
    Columns: columns,
    SamplesPerPixel: 1,
    PhotometricInterpretation: 'MONOCHROME2',
    PixelRepresentation: 0,
    ...FORMATS[type],
    PixelData: pixelData(type, frames),
    ...file.with,
  };
  for (const [keyword, value] of Object.entries(dataset)) if (value === undefined) delete dataset[keyword];
  return dataset;
}

/** The data set as a file in a transfer syntax. */
export async function fileOf(
  dataset: Record<string, unknown>,
  transferSyntaxUID = EXPLICIT,
  offsetTable: 'basic' | 'extended' | 'none' = 'basic',
): Promise<Uint8Array> {
  if (transferSyntaxUID === EXPLICIT) return writeDicom(dataset);
  const format = pixelFormatOf(dataset);
  const bytes = new Uint8Array(dataset.PixelData instanceof ArrayBuffer ? dataset.PixelData : new ArrayBuffer(0));
  const size = format.rows * format.columns;
  const frames = Array.from({ length: format.numberOfFrames }, (_, at) =>
    format.bitsAllocated === 1 ? unpackBits(bytes, size, at * size) : bytes.slice(at * size, (at + 1) * size),
  );
  return writeDicom({ ...dataset, ...(await encodeFrames(frames, format, transferSyntaxUID, { offsetTable })) }, { transferSyntaxUID });
}

/** A disc of ones around (row, column). */
export function disc(rows: number, columns: number, row: number, column: number, radius: number, value = 1): Uint8Array {
  return Uint8Array.from({ length: rows * columns }, (_, at) =>
    (Math.floor(at / columns) - row) ** 2 + ((at % columns) - column) ** 2 <= radius ** 2 ? value : 0,
  );
}
