// Diffusion Rate Area Over Time Unit, PS3.16 CID 7277
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7277.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7277: ContextGroup = {
  cid: '7277',
  name: 'Diffusion Rate Area Over Time Unit',
  uid: '1.2.840.10008.6.1.1172',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'UCUM', value: 'mm2/s', meaning: 'mm2/s' },
    { scheme: 'UCUM', value: 'um2/ms', meaning: 'um2/ms' },
    { scheme: 'UCUM', value: 'um2/s', meaning: 'um2/s' },
    { scheme: 'UCUM', value: '10-6.mm2/s', meaning: '10-6.mm2/s' },
  ],
};
