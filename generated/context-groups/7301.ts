// Intervention Type, PS3.16 CID 7301
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7301.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7301: ContextGroup = {
  cid: '7301',
  name: 'Intervention Type',
  uid: '1.2.840.10008.6.1.1032',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '119614000', meaning: 'Hip joint reconstruction' },
    { scheme: 'SCT', value: '398010007', meaning: 'Insertion of hip prosthesis' },
    { scheme: 'SCT', value: '445185007', meaning: 'Resurfacing of the femoral head' },
    { scheme: 'SCT', value: '239503002', meaning: 'Resurfacing of the patella' },
  ],
};
