// Lead Measurement Technique, PS3.16 CID 3676
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3676.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3676: ContextGroup = {
  cid: '3676',
  name: 'Lead Measurement Technique',
  uid: '1.2.840.10008.6.1.190',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '373098007', meaning: 'Averaged' },
    { scheme: 'SCT', value: '373115008', meaning: 'Routine' },
    { scheme: 'SCT', value: '373099004', meaning: 'Median' },
    { scheme: 'SCT', value: '371916004', meaning: 'Representative' },
    { scheme: 'SCT', value: '371871002', meaning: 'Single Beats' },
  ],
};
