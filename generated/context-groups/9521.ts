// Radiotherapy Treatment Energy Unit, PS3.16 CID 9521
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9521.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9521: ContextGroup = {
  cid: '9521',
  name: 'Radiotherapy Treatment Energy Unit',
  uid: '1.2.840.10008.6.1.1231',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'UCUM', value: 'MV', meaning: 'Megavolt' },
    { scheme: 'UCUM', value: 'MeV', meaning: 'Megaelectronvolt' },
    { scheme: 'UCUM', value: 'kV', meaning: 'Kilovolt' },
  ],
};
