// Hypertension Therapy, PS3.16 CID 3760
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3760.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3760: ContextGroup = {
  cid: '3760',
  name: 'Hypertension Therapy',
  uid: '1.2.840.10008.6.1.254',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '33252009', meaning: 'Beta blocker' },
    { scheme: 'SCT', value: '48698004', meaning: 'Calcium channel blocker' },
    { scheme: 'SCT', value: '372700007', meaning: 'Nitrate vasodilator' },
    { scheme: 'SCT', value: '41549009', meaning: 'ACE inhibitor' },
    { scheme: 'SCT', value: '96308008', meaning: 'Angiotensin II receptor antagonist' },
    { scheme: 'SCT', value: '30492008', meaning: 'Diuretic' },
  ],
};
