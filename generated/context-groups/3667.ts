// Framingham Score, PS3.16 CID 3667
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3667.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3667: ContextGroup = {
  cid: '3667',
  name: 'Framingham Score',
  uid: '1.2.840.10008.6.1.183',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '122230', meaning: '10 Year CHD Risk' },
    { scheme: 'DCM', value: '122231', meaning: 'Comparative Average10 Year CHD Risk' },
    { scheme: 'DCM', value: '122232', meaning: 'Comparative Low10 Year CHD Risk' },
  ],
};
