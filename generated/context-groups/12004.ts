// Fetal Biometry Ratio, PS3.16 CID 12004
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12004.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12004: ContextGroup = {
  cid: '12004',
  name: 'Fetal Biometry Ratio',
  uid: '1.2.840.10008.6.1.553',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'LN', value: '11947-9', meaning: 'HC/AC' },
    { scheme: 'LN', value: '11871-1', meaning: 'FL/AC' },
    { scheme: 'LN', value: '11872-9', meaning: 'FL/BPD' },
    { scheme: 'LN', value: '11823-2', meaning: 'Cephalic Index' },
    { scheme: 'LN', value: '11873-7', meaning: 'FL/HC' },
  ],
};
