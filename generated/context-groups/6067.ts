// Fluid Color, PS3.16 CID 6067
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6067.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6067: ContextGroup = {
  cid: '6067',
  name: 'Fluid Color',
  uid: '1.2.840.10008.6.1.396',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '371251000', meaning: 'White color' },
    { scheme: 'SCT', value: '371244009', meaning: 'Yellow color' },
    { scheme: 'DCM', value: '111450', meaning: 'Light brown color' },
    { scheme: 'SCT', value: '371246006', meaning: 'Green color' },
    { scheme: 'SCT', value: '371253002', meaning: 'Gray color' },
    { scheme: 'DCM', value: '111451', meaning: 'Dark red color' },
    { scheme: 'DCM', value: '111452', meaning: 'Dark brown color' },
    { scheme: 'SCT', value: '263707001', meaning: 'Clear' },
    { scheme: 'SCT', value: '371254008', meaning: 'Brown color' },
    { scheme: 'DCM', value: '111453', meaning: 'Bright red color' },
    { scheme: 'DCM', value: '111454', meaning: 'Blood tinged color' },
    { scheme: 'SCT', value: '371252007', meaning: 'Black color' },
  ],
};
