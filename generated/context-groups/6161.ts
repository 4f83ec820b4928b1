// Pathological Regional Lymph Node Assessment for Breast, PS3.16 CID 6161
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6161.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6161: ContextGroup = {
  cid: '6161',
  name: 'Pathological Regional Lymph Node Assessment for Breast',
  uid: '1.2.840.10008.6.1.475',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '1229945006', meaning: 'pNX' },
    { scheme: 'SCT', value: '1229947003', meaning: 'pN0' },
    { scheme: 'SCT', value: '1229951001', meaning: 'pN1' },
    { scheme: 'SCT', value: '1229957002', meaning: 'pN2' },
    { scheme: 'SCT', value: '1229959004', meaning: 'pN2a' },
    { scheme: 'SCT', value: '1229960009', meaning: 'pN2b' },
    { scheme: 'SCT', value: '1229962001', meaning: 'pN3' },
    { scheme: 'SCT', value: '1229963006', meaning: 'pN3a' },
    { scheme: 'SCT', value: '1229964000', meaning: 'pN3b' },
    { scheme: 'SCT', value: '1229965004', meaning: 'pN3c' },
  ],
};
