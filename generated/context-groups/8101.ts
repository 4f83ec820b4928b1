// Container Type, PS3.16 CID 8101
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_8101.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid8101: ContextGroup = {
  cid: '8101',
  name: 'Container Type',
  uid: '1.2.840.10008.6.1.1043',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '434464009', meaning: 'Tissue cassette' },
    { scheme: 'SCT', value: '434708008', meaning: 'Tissue microarray cassette' },
    { scheme: 'SCT', value: '434746001', meaning: 'Specimen vial' },
    { scheme: 'SCT', value: '433466003', meaning: 'Microscope slide' },
    { scheme: 'SCT', value: '434711009', meaning: 'Specimen container' },
    { scheme: 'SCT', value: '434533009', meaning: 'Electron microscopy grid' },
    { scheme: 'SCT', value: '434822004', meaning: 'Specimen well' },
  ],
};
