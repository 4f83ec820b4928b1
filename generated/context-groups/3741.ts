// Lab Visit Medication Administration, PS3.16 CID 3741
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3741.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3741: ContextGroup = {
  cid: '3741',
  name: 'Lab Visit Medication Administration',
  uid: '1.2.840.10008.6.1.238',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '373147003', meaning: 'Contraindicated' },
    { scheme: 'SCT', value: '371898003', meaning: 'Administered before lab visit' },
    { scheme: 'SCT', value: '371905006', meaning: 'Administered during lab visit' },
    { scheme: 'SCT', value: '371899006', meaning: 'Administered after lab visit' },
  ],
};
