// Assessment of Metastasis for Breast, PS3.16 CID 6162
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6162.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6162: ContextGroup = {
  cid: '6162',
  name: 'Assessment of Metastasis for Breast',
  uid: '1.2.840.10008.6.1.476',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '399593007', meaning: 'MX' },
    { scheme: 'SCT', value: '1229901006', meaning: 'cM0' },
    { scheme: 'SCT', value: '1229916009', meaning: 'pM1' },
  ],
};
