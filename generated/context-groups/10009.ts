// Measured/Calculated, PS3.16 CID 10009
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_10009.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid10009: ContextGroup = {
  cid: '10009',
  name: 'Measured/Calculated',
  uid: '1.2.840.10008.6.1.542',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '258104002', meaning: 'Measured' },
    { scheme: 'SCT', value: '258090004', meaning: 'Calculated' },
    { scheme: 'SCT', value: '414135002', meaning: 'Estimated' },
  ],
};
