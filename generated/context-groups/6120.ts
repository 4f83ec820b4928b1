// Chest Border Definition, PS3.16 CID 6120
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6120.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6120: ContextGroup = {
  cid: '6120',
  name: 'Chest Border Definition',
  uid: '1.2.840.10008.6.1.440',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '260409000', meaning: 'Well defined' },
    { scheme: 'DCM', value: '112137', meaning: 'Sharply defined' },
    { scheme: 'SCT', value: '300841009', meaning: 'Poorly defined' },
    { scheme: 'DCM', value: '112138', meaning: 'Distinctly defined' },
    { scheme: 'DCM', value: '112139', meaning: 'Well demarcated' },
    { scheme: 'DCM', value: '112140', meaning: 'Sharply demarcated' },
    { scheme: 'DCM', value: '112141', meaning: 'Poorly demarcated' },
    { scheme: 'SCT', value: '263706005', meaning: 'Circumscribed' },
  ],
};
