/** Source images for tests of segmentations, as data sets of the attributes that matter; and segments. */
import type { SegmentDescription } from '../../src/iods/segmentation/index.ts';

const PATIENT = {
  PatientID: 'SEG-1',
  PatientName: 'Doe^Jane',
  PatientBirthDate: '19700101',
  PatientSex: 'F',
  StudyInstanceUID: '2.25.1001',
  StudyID: '1',
  StudyDate: '20260102',
  StudyTime: '101112',
  AccessionNumber: 'A1',
  ReferringPhysicianName: null,
  Manufacturer: 'Scanner Inc.',
} as const;

export interface SeriesShape {
  readonly planes: number;
  readonly rows: number;
  readonly columns: number;
  readonly series?: string;
  readonly start?: number;
  readonly step?: number;
  readonly modality?: 'CT' | 'MR' | 'PT';
}

const CLASSES = { CT: '1.2.840.10008.5.1.4.1.1.2', MR: '1.2.840.10008.5.1.4.1.1.4', PT: '1.2.840.10008.5.1.4.1.1.128' } as const;

/** Single-frame images of one series, from the feet upwards. */
export function imageSeries({
  planes,
  rows,
  columns,
  series = '2.25.2001',
  start = 0,
  step = 2.5,
  modality = 'CT',
}: SeriesShape): Record<string, unknown>[] {
  return Array.from({ length: planes }, (_, at) => ({
    ...PATIENT,
    SOPClassUID: CLASSES[modality],
    SOPInstanceUID: `${series}.${at + 1}`,
    SeriesInstanceUID: series,
    FrameOfReferenceUID: '2.25.3001',
    PositionReferenceIndicator: null,
    Modality: modality,
    Rows: rows,
    Columns: columns,
    PixelSpacing: [0.75, 0.5],
    SliceThickness: 2.5,
    ImageOrientationPatient: [1, 0, 0, 0, 1, 0],
    ImagePositionPatient: [-10, -20, start + at * step],
  }));
}

/** One enhanced CT image; frames in a stack. */
export function enhancedImage(planes: number, rows: number, columns: number): Record<string, unknown> {
  return {
    ...PATIENT,
    SOPClassUID: '1.2.840.10008.5.1.4.1.1.2.1',
    SOPInstanceUID: '2.25.2100.1',
    SeriesInstanceUID: '2.25.2100',
    FrameOfReferenceUID: '2.25.3001',
    PositionReferenceIndicator: null,
    Modality: 'CT',
    Rows: rows,
    Columns: columns,
    NumberOfFrames: planes,
    SharedFunctionalGroupsSequence: [
      {
        PixelMeasuresSequence: [{ PixelSpacing: [0.75, 0.5], SliceThickness: 3 }],
        PlaneOrientationSequence: [{ ImageOrientationPatient: [1, 0, 0, 0, 0, -1] }],
      },
    ],
    PerFrameFunctionalGroupsSequence: Array.from({ length: planes }, (_, at) => ({
      PlanePositionSequence: [{ ImagePositionPatient: [-10, 5 + at * 3, 40] }],
    })),
  };
}

export interface SlideShape {
  readonly tile: readonly [rows: number, columns: number];
  readonly total: readonly [rows: number, columns: number];
  readonly organization?: 'TILED_FULL' | 'TILED_SPARSE';
  readonly uid?: string;
}

/** A whole slide image, turned as slides mostly are. */
export function wholeSlide({ tile, total, organization = 'TILED_FULL', uid = '2.25.2200.1' }: SlideShape): Record<string, unknown> {
  const [down, across] = [Math.ceil(total[0] / tile[0]), Math.ceil(total[1] / tile[1])];
  const spacing = [0.002, 0.002] as const;
  const places = Array.from({ length: down * across }, (_, at) => [(at % across) * tile[1], Math.floor(at / across) * tile[0]] as const);
  return {
    ...PATIENT,
    SOPClassUID: '1.2.840.10008.5.1.4.1.1.77.1.6',
    SOPInstanceUID: uid,
    SeriesInstanceUID: '2.25.2200',
    FrameOfReferenceUID: '2.25.3100',
    PositionReferenceIndicator: 'SLIDE_CORNER',
    Modality: 'SM',
    ContainerIdentifier: 'S1',
    IssuerOfTheContainerIdentifierSequence: null,
    ContainerTypeCodeSequence: [{ CodeValue: '433466003', CodingSchemeDesignator: 'SCT', CodeMeaning: 'Microscope slide' }],
    SpecimenDescriptionSequence: [
      {
        SpecimenIdentifier: 'S1',
        SpecimenUID: '2.25.4001',
        IssuerOfTheSpecimenIdentifierSequence: null,
        SpecimenPreparationSequence: null,
      },
    ],
    Rows: tile[0],
    Columns: tile[1],
    NumberOfFrames: down * across,
    NumberOfOpticalPaths: 1,
    TotalPixelMatrixRows: total[0],
    TotalPixelMatrixColumns: total[1],
    TotalPixelMatrixFocalPlanes: 1,
    TotalPixelMatrixOriginSequence: [
      { XOffsetInSlideCoordinateSystem: 20, YOffsetInSlideCoordinateSystem: 40, ZOffsetInSlideCoordinateSystem: 0 },
    ],
    ImageOrientationSlide: [0, -1, 0, -1, 0, 0],
    DimensionOrganizationType: organization,
    SharedFunctionalGroupsSequence: [{ PixelMeasuresSequence: [{ PixelSpacing: [...spacing], SliceThickness: 0.001 }] }],
    ...(organization === 'TILED_FULL'
      ? {}
      : {
          PerFrameFunctionalGroupsSequence: places.map(([left, top]) => ({
            PlanePositionSlideSequence: [
              {
                ColumnPositionInTotalImagePixelMatrix: left + 1,
                RowPositionInTotalImagePixelMatrix: top + 1,
                XOffsetInSlideCoordinateSystem: 20 - top * spacing[0],
                YOffsetInSlideCoordinateSystem: 40 - left * spacing[1],
                ZOffsetInSlideCoordinateSystem: 0,
              },
            ],
          })),
        }),
  };
}

/** An image without frame of reference: a radiograph, or with several frames an ultrasound clip. */
export function projection(rows: number, columns: number, frames = 1): Record<string, unknown> {
  return {
    ...PATIENT,
    SOPClassUID: frames > 1 ? '1.2.840.10008.5.1.4.1.1.3.1' : '1.2.840.10008.5.1.4.1.1.1',
    SOPInstanceUID: '2.25.2300.1',
    SeriesInstanceUID: '2.25.2300',
    Modality: frames > 1 ? 'US' : 'CR',
    Rows: rows,
    Columns: columns,
    ...(frames > 1 ? { NumberOfFrames: frames } : {}),
  };
}

export const LIVER = { value: '10200004', scheme: 'SCT', meaning: 'Liver' } as const;

export function segment(number: number, more: Partial<SegmentDescription> = {}): SegmentDescription {
  return {
    number,
    label: `Segment ${number}`,
    category: { value: '123037004', scheme: 'SCT', meaning: 'Anatomical Structure' },
    type: LIVER,
    algorithmType: 'AUTOMATIC',
    algorithm: { name: 'net', family: { value: '123109', scheme: 'DCM', meaning: 'Artificial Intelligence' }, version: '1' },
    ...more,
  };
}

export const EQUIPMENT = {
  seriesNumber: 300,
  instanceNumber: 1,
  manufacturer: 'Maker',
  manufacturerModelName: 'Model',
  softwareVersions: '1.0',
  deviceSerialNumber: '1',
} as const;

/** Boxes of labels 1 to `count` in a (plane, row, column) array. */
export function boxes(planes: number, rows: number, columns: number, count: number): Uint8Array<ArrayBuffer> {
  const labels = new Uint8Array(planes * rows * columns);
  for (let plane = 1; plane < planes || plane === 1; plane++)
    for (let row = 2; row < rows - 2; row++)
      for (let column = 2; column < columns - 2; column++)
        if (plane < planes || planes === 1)
          labels[((planes === 1 ? 0 : plane) * rows + row) * columns + column] = 1 + ((row + plane) % count);
  return labels;
}
