// Refractive Surgery Type, PS3.16 CID 4234
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4234.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4234: ContextGroup = {
  cid: '4234',
  name: 'Refractive Surgery Type',
  uid: '1.2.840.10008.6.1.880',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '51683002', meaning: 'RK' },
    { scheme: 'SCT', value: '397516006', meaning: 'PRK' },
    { scheme: 'SCT', value: '312965008', meaning: 'LASIK' },
    { scheme: 'SCT', value: '414582004', meaning: 'LASEK' },
    { scheme: 'DCM', value: '111681', meaning: 'SMILE' },
  ],
};
