/** A secondary capture as a typed literal. */
import type { SecondaryCaptureImageAttributes } from '../generated/iods/secondary-capture-image.ts';
import { newUid } from '../src/dataset/uids.ts';

/** An 8-bit grey ramp of 128 columns and 32 rows. */
export function greyRamp(): SecondaryCaptureImageAttributes {
  const rows = 32;
  const columns = 128;
  const pixels = Uint8Array.from({ length: rows * columns }, (_, at) => (at % columns) * 2);
  return {
    SOPClassUID: '1.2.840.10008.5.1.4.1.1.7',
    SOPInstanceUID: newUid(),
    PatientName: 'Phantom^Ramp',
    PatientID: 'IODINE-2',
    PatientBirthDate: null,
    PatientSex: 'O',
    StudyInstanceUID: newUid(),
    StudyDate: '20260101',
    StudyTime: '120000',
    ReferringPhysicianName: null,
    StudyID: null,
    AccessionNumber: null,
    Modality: 'OT',
    SeriesInstanceUID: newUid(),
    SeriesNumber: 1,
    BodyPartExamined: 'HEAD',
    ConversionType: 'WSD',
    Manufacturer: 'Iodine',
    InstanceNumber: 1,
    PatientOrientation: null,
    SamplesPerPixel: 1,
    PhotometricInterpretation: 'MONOCHROME2',
    Rows: rows,
    Columns: columns,
    BitsAllocated: 8,
    BitsStored: 8,
    HighBit: 7,
    PixelRepresentation: 0,
    PixelData: pixels.buffer,
  };
}
