// Measurement Type, PS3.16 CID 3627
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3627.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3627: ContextGroup = {
  cid: '3627',
  name: 'Measurement Type',
  uid: '1.2.840.10008.6.1.172',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '371912002', meaning: 'Best value' },
    { scheme: 'SCT', value: '373098007', meaning: 'Mean' },
    { scheme: 'SCT', value: '373099004', meaning: 'Median' },
    { scheme: 'SCT', value: '373100007', meaning: 'Mode' },
    { scheme: 'SCT', value: '371913007', meaning: 'Point source measurement' },
    { scheme: 'SCT', value: '371914001', meaning: 'Peak to peak' },
    { scheme: 'SCT', value: '258083009', meaning: 'Visual estimation' },
    { scheme: 'SCT', value: '414135002', meaning: 'Estimated' },
    { scheme: 'SCT', value: '258090004', meaning: 'Calculated' },
    { scheme: 'SCT', value: '258104002', meaning: 'Measured' },
  ],
};
