// Vascular Dissection Classification, PS3.16 CID 3492
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3492.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3492: ContextGroup = {
  cid: '3492',
  name: 'Vascular Dissection Classification',
  uid: '1.2.840.10008.6.1.126',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '122399', meaning: 'Medial Dissection' },
    { scheme: 'DCM', value: '122398', meaning: 'Intimal Dissection' },
    { scheme: 'DCM', value: '122397', meaning: 'Adventitial Dissection' },
    { scheme: 'SCT', value: '54493002', meaning: 'Intramural hematoma' },
    { scheme: 'DCM', value: '122388', meaning: 'Intra-stent Dissection' },
  ],
};
