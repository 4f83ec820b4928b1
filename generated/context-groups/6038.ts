// Mammography Qualitative Temporal Difference Type, PS3.16 CID 6038
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6038.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6038: ContextGroup = {
  cid: '6038',
  name: 'Mammography Qualitative Temporal Difference Type',
  uid: '1.2.840.10008.6.1.368',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '129811006', meaning: 'Difference in shape' },
    { scheme: 'SCT', value: '129812004', meaning: 'Difference in margin' },
    { scheme: 'SCT', value: '129813009', meaning: 'Difference in symmetry' },
  ],
};
