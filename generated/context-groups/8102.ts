// Container Component Type, PS3.16 CID 8102
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_8102.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid8102: ContextGroup = {
  cid: '8102',
  name: 'Container Component Type',
  uid: '1.2.840.10008.6.1.1044',
  extensible: true,
  includes: ['8101'],
  codes: [
    { scheme: 'SCT', value: '433472003', meaning: 'Microscope slide cover slip' },
    { scheme: 'SCT', value: '430862008', meaning: 'Microscope slide mounting media' },
    { scheme: 'SCT', value: '434473001', meaning: 'Specimen container lid' },
  ],
};
