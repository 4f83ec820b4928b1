// Cornea Measurement Method Descriptor, PS3.16 CID 4242
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4242.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4242: ContextGroup = {
  cid: '4242',
  name: 'Cornea Measurement Method Descriptor',
  uid: '1.2.840.10008.6.1.1275',
  extensible: true,
  includes: ['4235'],
  codes: [
    { scheme: 'DCM', value: '111758', meaning: 'Total Cornea Power Measurement Method' },
    { scheme: 'DCM', value: '111759', meaning: 'Posterior Cornea Surface Measurement Method' },
  ],
};
