/** A secondary capture made with its class. */
import { SecondaryCapture } from '../src/iods/secondary-capture/index.ts';

/** An 8-bit grey ramp of 128 columns and 32 rows. */
export function greyRamp(): SecondaryCapture {
  const rows = 32;
  const columns = 128;
  return new SecondaryCapture({
    pixels: Uint8Array.from({ length: rows * columns }, (_, at) => (at % columns) * 2),
    rows,
    columns,
    photometricInterpretation: 'MONOCHROME2',
    coordinateSystem: 'PATIENT',
    patientOrientation: ['L', 'F'],
    patientName: 'Phantom^Ramp',
    patientID: 'IODINE-2',
    patientSex: 'O',
    studyDate: '20260101',
    studyTime: '120000',
    studyID: '1',
    seriesNumber: 1,
    instanceNumber: 1,
    manufacturer: 'Iodine',
  });
}
