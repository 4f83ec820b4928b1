// Label Type, PS3.16 CID 10022
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_10022.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid10022: ContextGroup = {
  cid: '10022',
  name: 'Label Type',
  uid: '1.2.840.10008.6.1.935',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '113607', meaning: 'Series Number' },
    { scheme: 'DCM', value: '113608', meaning: 'Acquisition Number' },
    { scheme: 'DCM', value: '113609', meaning: 'Instance Number' },
  ],
};
