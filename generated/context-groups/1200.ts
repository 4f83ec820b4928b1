// Contraindications For CT Imaging, PS3.16 CID 1200
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_1200.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid1200: ContextGroup = {
  cid: '1200',
  name: 'Contraindications For CT Imaging',
  uid: '1.2.840.10008.6.1.1131',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '293637006', meaning: 'Contrast Media Allergy' },
    { scheme: 'SCT', value: '77386006', meaning: 'Patient currently pregnant' },
    { scheme: 'SCT', value: '236423003', meaning: 'Impaired Renal Function' },
  ],
};
