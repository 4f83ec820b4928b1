// Premedication Type, PS3.16 CID 76
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_76.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid76: ContextGroup = {
  cid: '76',
  name: 'Premedication Type',
  uid: '1.2.840.10008.6.1.1266',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '123012', meaning: 'Pre-Medication' },
    { scheme: 'DCM', value: '130259', meaning: 'Contrast Reaction Prophylactic Agent' },
    { scheme: 'SCT', value: '372614000', meaning: 'Sedative' },
    { scheme: 'SCT', value: '52017007', meaning: 'Antiemetic' },
  ],
};
