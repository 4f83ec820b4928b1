/** What the segmentation benchmark and its child make segmentations of. */
import { dicomChunks } from '../src/dcmjs/index.ts';
import type { SegmentDescription } from '../src/iods/segmentation/index.ts';

/** Headers of a CT series. */
export function slices(planes: number, size: number): Record<string, unknown>[] {
  return Array.from({ length: planes }, (_, at) => ({
    SOPClassUID: '1.2.840.10008.5.1.4.1.1.2',
    SOPInstanceUID: `2.25.77.${at + 1}`,
    StudyInstanceUID: '2.25.75',
    SeriesInstanceUID: '2.25.76',
    FrameOfReferenceUID: '2.25.78',
    PositionReferenceIndicator: '',
    Modality: 'CT',
    PatientID: 'BENCH',
    PatientName: 'Bench^Mark',
    PatientBirthDate: '',
    PatientSex: 'O',
    StudyID: '',
    StudyDate: '',
    StudyTime: '',
    AccessionNumber: '',
    ReferringPhysicianName: '',
    Manufacturer: 'Scanner',
    Rows: size,
    Columns: size,
    PixelSpacing: [0.7, 0.7],
    SliceThickness: 1.5,
    ImageOrientationPatient: [1, 0, 0, 0, 1, 0],
    ImagePositionPatient: [-150, -150, at * 1.5],
  }));
}

export function segment(number: number): SegmentDescription {
  return {
    number,
    label: `Segment ${number}`,
    category: { value: '123037004', scheme: 'SCT', meaning: 'Anatomical Structure' },
    type: { value: '10200004', scheme: 'SCT', meaning: 'Liver' },
    algorithmType: 'MANUAL',
  };
}

export const EQUIPMENT = {
  seriesNumber: 1,
  instanceNumber: 1,
  manufacturer: 'm',
  manufacturerModelName: 'm',
  softwareVersions: '1',
  deviceSerialNumber: '1',
} as const;

/** Bytes of a file that is given on in parts, without having it whole. */
export function bytesOf(dataset: object, transferSyntaxUID: string): number {
  return dicomChunks(dataset, { transferSyntaxUID }).reduce((sum, part) => sum + part.length, 0);
}

/** Planes, rows and columns of what is made and read. */
export const PLANES = 200;
export const SIZE = 512;

/** Four balls of the size of organs that reach through all planes: labels, the first alone, and fractions that fall from its middle. */
export function balls() {
  const labels = new Uint8Array(PLANES * SIZE * SIZE);
  const one = new Uint8Array(labels.length);
  const fractions = new Float32Array(labels.length);
  const centres = [
    [180, 180],
    [330, 180],
    [180, 330],
    [330, 330],
  ] as const;
  for (let at = 0; at < labels.length; at++) {
    const [plane, row, column] = [Math.floor(at / SIZE ** 2), Math.floor(at / SIZE) % SIZE, at % SIZE];
    for (const [index, [y, x]] of centres.entries()) {
      const distance = Math.hypot((plane - 100) * 0.6, row - y, column - x);
      if (distance >= 72) continue;
      labels[at] = index + 1;
      if (index > 0) continue;
      one[at] = 1;
      fractions[at] = 1 - distance / 72;
    }
  }
  return { labels, one, fractions };
}
