// Ophthalmic Filter, PS3.16 CID 4204
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4204.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4204: ContextGroup = {
  cid: '4204',
  name: 'Ophthalmic Filter',
  uid: '1.2.840.10008.6.1.320',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '445465004', meaning: 'Green optical filter' },
    { scheme: 'SCT', value: '445279009', meaning: 'Red optical filter' },
    { scheme: 'SCT', value: '445084008', meaning: 'Blue optical filter' },
    { scheme: 'SCT', value: '445340000', meaning: 'Yellow-green optical filter' },
    { scheme: 'SCT', value: '422915004', meaning: 'Blue-green optical filter' },
    { scheme: 'SCT', value: '445169002', meaning: 'Infrared optical filter' },
    { scheme: 'SCT', value: '445391002', meaning: 'Polarizing optical filter' },
    { scheme: 'DCM', value: '111609', meaning: 'No filter' },
  ],
};
