// General Chest Location, PS3.16 CID 6125
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6125.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6125: ContextGroup = {
  cid: '6125',
  name: 'General Chest Location',
  uid: '1.2.840.10008.6.1.445',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '26216008', meaning: 'Central' },
    { scheme: 'SCT', value: '14414005', meaning: 'Peripheral' },
    { scheme: 'SCT', value: '43674008', meaning: 'Apical' },
    { scheme: 'SCT', value: '57195005', meaning: 'Basal' },
  ],
};
