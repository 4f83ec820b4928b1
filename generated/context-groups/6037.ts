// Mammography Quantitative Temporal Difference Type, PS3.16 CID 6037
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6037.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6037: ContextGroup = {
  cid: '6037',
  name: 'Mammography Quantitative Temporal Difference Type',
  uid: '1.2.840.10008.6.1.367',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '129806009', meaning: 'Difference in size' },
    { scheme: 'SCT', value: '129807000', meaning: 'Difference in opacity' },
    { scheme: 'SCT', value: '129808005', meaning: 'Difference in location' },
    { scheme: 'SCT', value: '129809002', meaning: 'Difference in spatial proximity' },
    { scheme: 'SCT', value: '129810007', meaning: 'Difference in number of calcifications' },
  ],
};
