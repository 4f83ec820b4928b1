// Abstract Prior, PS3.16 CID 31
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_31.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid31: ContextGroup = {
  cid: '31',
  name: 'Abstract Prior',
  uid: '1.2.840.10008.6.1.21',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '278307001', meaning: 'On admission' },
    { scheme: 'SCT', value: '277671009', meaning: 'Intraoperative' },
    { scheme: 'SCT', value: '281379000', meaning: 'Pre-admission' },
    { scheme: 'SCT', value: '255235001', meaning: 'Pre-dose' },
    { scheme: 'SCT', value: '255566006', meaning: 'Post-dose' },
    { scheme: 'SCT', value: '262068006', meaning: 'Pre-operative' },
    { scheme: 'SCT', value: '262061000', meaning: 'Post-operative' },
    { scheme: 'DCM', value: '109120', meaning: 'On admission to unit' },
    { scheme: 'DCM', value: '109121', meaning: 'On discharge' },
    { scheme: 'DCM', value: '109122', meaning: 'On discharge from unit' },
    { scheme: 'DCM', value: '109123', meaning: 'Pre-intervention' },
    { scheme: 'DCM', value: '109124', meaning: 'Post-intervention' },
    { scheme: 'DCM', value: '109125', meaning: 'At last appointment' },
  ],
};
