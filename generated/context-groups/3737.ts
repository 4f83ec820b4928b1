// Ischemia Non-invasive Test, PS3.16 CID 3737
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3737.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3737: ContextGroup = {
  cid: '3737',
  name: 'Ischemia Non-invasive Test',
  uid: '1.2.840.10008.6.1.234',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'NCDR', value: '48-1', meaning: 'Not Done' },
    { scheme: 'NCDR', value: '48-2', meaning: 'Positive' },
    { scheme: 'NCDR', value: '48-3', meaning: 'Negative' },
    { scheme: 'NCDR', value: '48-4', meaning: 'Equivocal' },
    { scheme: 'NCDR', value: '48-5', meaning: 'Arrhythmia' },
  ],
};
