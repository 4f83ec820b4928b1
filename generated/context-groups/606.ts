// Animal Shelter Type, PS3.16 CID 606
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_606.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid606: ContextGroup = {
  cid: '606',
  name: 'Animal Shelter Type',
  uid: '1.2.840.10008.6.1.1071',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '260413007', meaning: 'None' },
    { scheme: 'DCM', value: '127220', meaning: 'Igloo' },
    { scheme: 'DCM', value: '127221', meaning: 'Red translucent igloo' },
  ],
};
