/** A CT series on disk, labels on its grid, and their meta.json, for tests of label files. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ctSlice } from '../../../examples/ct-slice.ts';
import { newUid } from '../../../src/dataset/uids.ts';
import { writeDicom } from '../../../src/dcmjs/index.ts';
import { affineFromAttributes, Volume } from '../../../src/spatial/index.ts';

export interface SeriesOptions {
  readonly planes: number;
  readonly rows: number;
  readonly columns: number;
  readonly position?: readonly [number, number, number];
  /** Half a turn around the patient's axis and a tilt, or straight. */
  readonly oblique?: boolean;
}

const cos = Math.cos(0.2);
const sin = Math.sin(0.2);

/** Writes the slices under names that are not in their order; gives the grid of all: planes from the first slice on. */
export function writeSeries(folder: string, options: SeriesOptions): Volume {
  const { planes, rows, columns, position = [-20, -30, 40], oblique = false } = options;
  mkdirSync(folder, { recursive: true });
  const imageOrientation = oblique ? ([-cos, 0, sin, 0, 1, 0] as const) : ([1, 0, 0, 0, 1, 0] as const);
  const pixelSpacing = [0.8, 0.6] as const;
  const affine = affineFromAttributes(
    { imagePosition: position, imageOrientation, pixelSpacing, spacingBetweenSlices: 2.5 },
    { indexConvention: 'DR', slicesFirst: true },
  );
  const frameOfReferenceUID = newUid();
  const common = { ...ctSlice(), StudyInstanceUID: newUid(), SeriesInstanceUID: newUid(), FrameOfReferenceUID: frameOfReferenceUID };
  for (let plane = 0; plane < planes; plane++) {
    const place = affine.slice(0, 3).map((row) => (row[0] ?? 0) * plane + (row[3] ?? 0));
    const slice = {
      ...common,
      SOPInstanceUID: newUid(),
      InstanceNumber: plane + 1,
      Rows: rows,
      Columns: columns,
      PixelSpacing: [...pixelSpacing],
      SliceThickness: 2.5,
      ImageOrientationPatient: [...imageOrientation],
      ImagePositionPatient: place,
      PixelData: new Int16Array(rows * columns).fill(plane).buffer,
    };
    writeFileSync(join(folder, `${(plane * 7) % 97}-${plane}.dcm`), writeDicom(slice));
  }
  return new Volume({
    array: new Uint8Array(planes * rows * columns),
    spatialShape: [planes, rows, columns],
    affine,
    coordinateSystem: 'PATIENT',
    frameOfReferenceUID,
  });
}

/** Boxes of voxels with a label: `[label, planes, rows, columns]`, each a range from its start to before its end. */
export type Box = readonly [
  label: number,
  planes: readonly [number, number],
  rows: readonly [number, number],
  columns: readonly [number, number],
];

export function withBoxes(grid: Volume, boxes: readonly Box[]): Volume<Uint16Array<ArrayBuffer>> {
  const [, rows, columns] = grid.spatialShape;
  const array = new Uint16Array(grid.array.length);
  for (const [label, [k0, k1], [j0, j1], [i0, i1]] of boxes)
    for (let k = k0; k < k1; k++)
      for (let j = j0; j < j1; j++) array.fill(label, (k * rows + j) * columns + i0, (k * rows + j) * columns + i1);
  return grid.withArray(array);
}

const code = (CodeValue: string, CodeMeaning: string) => ({ CodeValue, CodingSchemeDesignator: 'SCT', CodeMeaning });

/** A segment with all of dcmqi's keys. */
export function metaSegment(labelID: number): object {
  return {
    labelID,
    SegmentLabel: `Segment ${labelID}`,
    SegmentDescription: `described ${labelID}`,
    SegmentAlgorithmType: labelID % 2 ? 'SEMIAUTOMATIC' : 'MANUAL',
    ...(labelID % 2 ? { SegmentAlgorithmName: 'Grower' } : {}),
    SegmentedPropertyCategoryCodeSequence: code('123037004', 'Anatomical Structure'),
    SegmentedPropertyTypeCodeSequence: code('64033007', 'Kidney'),
    SegmentedPropertyTypeModifierCodeSequence: code('7771000', 'Left'),
    AnatomicRegionSequence: code('113345001', 'Abdomen'),
    AnatomicRegionModifierSequence: code('7771000', 'Left'),
    TrackingIdentifier: `lesion ${labelID}`,
    TrackingUniqueIdentifier: `1.2.826.0.1.${labelID}`,
    recommendedDisplayRGBValue: [(labelID * 40) % 256, 100, 200],
  };
}

export function metaJson(files: readonly (readonly number[])[]): object {
  return {
    ContentCreatorName: 'Doe^Jane',
    ClinicalTrialSeriesID: 'Session1',
    ClinicalTrialTimePointID: '1',
    ClinicalTrialCoordinatingCenterName: 'Centre',
    SeriesDescription: 'Kidneys',
    SeriesNumber: '300',
    InstanceNumber: '1',
    BodyPartExamined: 'HEAD',
    segmentAttributes: files.map((labels) => labels.map(metaSegment)),
  };
}
