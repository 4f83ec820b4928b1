// Composite Feature from BI-RADS®, PS3.16 CID 6017
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6017.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6017: ContextGroup = {
  cid: '6017',
  name: 'Composite Feature from BI-RADS®',
  uid: '1.2.840.10008.6.1.347',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '129788004', meaning: 'Mammographic breast mass' },
    { scheme: 'SCT', value: '129789007', meaning: 'Focal asymmetric breast tissue' },
    { scheme: 'SCT', value: '129790003', meaning: 'Asymmetric breast tissue' },
  ],
};
