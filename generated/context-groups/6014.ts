// Mammography Single Image Finding, PS3.16 CID 6014
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6014.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6014: ContextGroup = {
  cid: '6014',
  name: 'Mammography Single Image Finding',
  uid: '1.2.840.10008.6.1.344',
  extensible: true,
  includes: ['6015'],
  codes: [
    { scheme: 'DCM', value: '111099', meaning: 'Selected region' },
    { scheme: 'DCM', value: '111100', meaning: 'Breast geometry' },
    { scheme: 'DCM', value: '111101', meaning: 'Image Quality' },
    { scheme: 'DCM', value: '111102', meaning: 'Non-lesion' },
    { scheme: 'SCT', value: '24142002', meaning: 'Nipple' },
  ],
};
