// Blood pH, PS3.16 CID 3528
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3528.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3528: ContextGroup = {
  cid: '3528',
  name: 'Blood pH',
  uid: '1.2.840.10008.6.1.142',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'LN', value: '11558-4', meaning: 'Blood pH' },
    { scheme: 'LN', value: '2744-1', meaning: 'Arterial Blood pH' },
    { scheme: 'LN', value: '2746-6', meaning: 'Venous Blood pH' },
  ],
};
