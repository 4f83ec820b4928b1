// Relative Time, PS3.16 CID 3600
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3600.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3600: ContextGroup = {
  cid: '3600',
  name: 'Relative Time',
  uid: '1.2.840.10008.6.1.153',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '272113006', meaning: 'Before' },
    { scheme: 'SCT', value: '272114000', meaning: 'During' },
    { scheme: 'SCT', value: '288563008', meaning: 'After' },
  ],
};
