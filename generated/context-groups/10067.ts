// Radiation Attenuator Material, PS3.16 CID 10067
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_10067.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid10067: ContextGroup = {
  cid: '10067',
  name: 'Radiation Attenuator Material',
  uid: '1.2.840.10008.6.1.1161',
  extensible: true,
  includes: ['10006'],
  codes: [
    { scheme: 'SCT', value: '256501007', meaning: 'Carbon Fiber' },
    { scheme: 'UMLS', value: 'C0064329', meaning: 'Kevlar Aramid Fiber' },
    { scheme: 'SCT', value: '88014003', meaning: 'Beryllium' },
  ],
};
