// Problem Status, PS3.16 CID 3770
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3770.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3770: ContextGroup = {
  cid: '3770',
  name: 'Problem Status',
  uid: '1.2.840.10008.6.1.259',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '394774009', meaning: 'Active problem' },
    { scheme: 'SCT', value: '90734009', meaning: 'Chronic' },
    { scheme: 'SCT', value: '7087005', meaning: 'Intermittent' },
    { scheme: 'SCT', value: '255227004', meaning: 'Recurrent' },
    { scheme: 'SCT', value: '415684004', meaning: 'Suspected' },
    { scheme: 'SCT', value: '394775005', meaning: 'Inactive problem' },
    { scheme: 'SCT', value: '413322009', meaning: 'Problem resolved' },
    { scheme: 'SCT', value: '410516002', meaning: 'Known absent' },
    { scheme: 'SCT', value: '1194003', meaning: 'Well controlled' },
  ],
};
