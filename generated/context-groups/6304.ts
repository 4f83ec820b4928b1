// Prostate Sector Anatomy from PI-RADS v2.1, PS3.16 CID 6304
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6304.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6304: ContextGroup = {
  cid: '6304',
  name: 'Prostate Sector Anatomy from PI-RADS v2.1',
  uid: '1.2.840.10008.6.1.1306',
  extensible: true,
  includes: ['6301'],
  codes: [
    { scheme: 'SCT', value: '836427009', meaning: 'Left posteromedial basal peripheral zone of prostate' },
    { scheme: 'SCT', value: '836428004', meaning: 'Right posteromedial basal peripheral zone of prostate' },
  ],
};
