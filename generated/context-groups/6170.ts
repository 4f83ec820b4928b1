// Lobe of Lung, PS3.16 CID 6170
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6170.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6170: ContextGroup = {
  cid: '6170',
  name: 'Lobe of Lung',
  uid: '1.2.840.10008.6.1.1482',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '45653009', meaning: 'Upper lobe of lung' },
    { scheme: 'SCT', value: '72481006', meaning: 'Middle lobe of right lung' },
    { scheme: 'SCT', value: '90572001', meaning: 'Lower lobe of lung' },
  ],
};
