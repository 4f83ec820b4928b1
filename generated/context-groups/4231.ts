// Lens Status, PS3.16 CID 4231
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4231.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4231: ContextGroup = {
  cid: '4231',
  name: 'Lens Status',
  uid: '1.2.840.10008.6.1.877',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '24010005', meaning: 'Aphakic' },
    { scheme: 'SCT', value: '247049005', meaning: 'Crystalline lens' },
    { scheme: 'SCT', value: '397559001', meaning: 'Phakic IOL' },
    { scheme: 'SCT', value: '370951003', meaning: 'Piggyback IOL' },
    { scheme: 'SCT', value: '309523001', meaning: 'Pseudophakia' },
  ],
};
