/** A CT slice as a typed literal: the compiler asks for what the IOD requires. */
import type { CTImageAttributes } from '../generated/iods/ct-image.ts';
import { newUid } from '../src/dataset/uids.ts';

/** A 64 × 64 slice of a sphere of 100 HU in air. */
export function ctSlice(): CTImageAttributes {
  const size = 64;
  const pixels = new Int16Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) pixels[row * size + column] = Math.hypot(row - 31.5, column - 31.5) < 24 ? 1124 : 24;
  }
  return {
    SOPClassUID: '1.2.840.10008.5.1.4.1.1.2',
    SOPInstanceUID: newUid(),
    PatientName: 'Phantom^Sphere',
    PatientID: 'IODINE-1',
    PatientBirthDate: null,
    PatientSex: null,
    StudyInstanceUID: newUid(),
    StudyDate: '20260101',
    StudyTime: '120000',
    ReferringPhysicianName: null,
    StudyID: null,
    AccessionNumber: null,
    Modality: 'CT',
    SeriesInstanceUID: newUid(),
    SeriesNumber: 1,
    BodyPartExamined: 'HEAD',
    FrameOfReferenceUID: newUid(),
    PositionReferenceIndicator: null,
    PatientPosition: 'HFS',
    Manufacturer: 'Iodine',
    AcquisitionNumber: 1,
    InstanceNumber: 1,
    ImageType: ['ORIGINAL', 'PRIMARY', 'AXIAL'],
    ContentDate: '20260101',
    ContentTime: '120000',
    PixelSpacing: [0.5, 0.5],
    ImageOrientationPatient: [1, 0, 0, 0, 1, 0],
    ImagePositionPatient: [-15.75, -15.75, 0],
    SliceThickness: 1,
    SamplesPerPixel: 1,
    PhotometricInterpretation: 'MONOCHROME2',
    Rows: size,
    Columns: size,
    BitsAllocated: 16,
    BitsStored: 16,
    HighBit: 15,
    PixelRepresentation: 1,
    RescaleIntercept: -1024,
    RescaleSlope: 1,
    RescaleType: 'HU',
    KVP: 120,
    PixelData: pixels.buffer,
  };
}
