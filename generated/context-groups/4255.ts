// Visual Field Illumination Color, PS3.16 CID 4255
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4255.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4255: ContextGroup = {
  cid: '4255',
  name: 'Visual Field Illumination Color',
  uid: '1.2.840.10008.6.1.914',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '371244009', meaning: 'Yellow' },
    { scheme: 'SCT', value: '371251000', meaning: 'White' },
    { scheme: 'SCT', value: '371240000', meaning: 'Red' },
    { scheme: 'SCT', value: '405738005', meaning: 'Blue' },
    { scheme: 'SCT', value: '371246006', meaning: 'Green' },
  ],
};
