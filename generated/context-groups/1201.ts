// Contraindications For XA Imaging, PS3.16 CID 1201
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_1201.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid1201: ContextGroup = {
  cid: '1201',
  name: 'Contraindications For XA Imaging',
  uid: '1.2.840.10008.6.1.1360',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '293637006', meaning: 'Contrast Media Allergy' },
    { scheme: 'SCT', value: '77386006', meaning: 'Patient currently pregnant' },
    { scheme: 'SCT', value: '236423003', meaning: 'Impaired Renal Function' },
    { scheme: 'SCT', value: '64779008', meaning: 'Blood Coagulation Disorders' },
    { scheme: 'SCT', value: '698247007', meaning: 'Cardiac Arrhythmia' },
    { scheme: 'SCT', value: '91302008', meaning: 'Sepsis' },
  ],
};
