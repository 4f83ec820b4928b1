// Staff Action, PS3.16 CID 3404
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3404.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3404: ContextGroup = {
  cid: '3404',
  name: 'Staff Action',
  uid: '1.2.840.10008.6.1.69',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '122041', meaning: 'Personnel Arrived' },
    { scheme: 'DCM', value: '122042', meaning: 'Personnel Departed' },
    { scheme: 'DCM', value: '122043', meaning: 'Page Sent To' },
    { scheme: 'DCM', value: '122044', meaning: 'Consultation With' },
    { scheme: 'DCM', value: '122045', meaning: 'Office called' },
  ],
};
