// Person Role, PS3.16 CID 7450
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7450.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7450: ContextGroup = {
  cid: '7450',
  name: 'Person Role',
  uid: '1.2.840.10008.6.1.514',
  extensible: true,
  includes: ['7451', '7452'],
  codes: [
    { scheme: 'DCM', value: '121025', meaning: 'Patient' },
    { scheme: 'SCT', value: '223366009', meaning: 'Healthcare professional' },
    { scheme: 'SCT', value: '113163005', meaning: 'Friend' },
  ],
};
