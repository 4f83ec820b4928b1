// Myocardial Strain Method, PS3.16 CID 12310
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12310.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12310: ContextGroup = {
  cid: '12310',
  name: 'Myocardial Strain Method',
  uid: '1.2.840.10008.6.1.1427',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130683', meaning: 'Endocardial Method' },
    { scheme: 'DCM', value: '130684', meaning: 'Epicardial Method' },
    { scheme: 'DCM', value: '130685', meaning: 'Myocardial Midlayer Method' },
  ],
};
