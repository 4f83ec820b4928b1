// Segment Location in Lung, PS3.16 CID 6127
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6127.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6127: ContextGroup = {
  cid: '6127',
  name: 'Segment Location in Lung',
  uid: '1.2.840.10008.6.1.447',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '39743006', meaning: 'Anterior segment of right upper lobe' },
    { scheme: 'SCT', value: '22270008', meaning: 'Anterior segment of left upper lobe' },
    { scheme: 'SCT', value: '3236000', meaning: 'Posterior segment of right upper lobe' },
  ],
};
