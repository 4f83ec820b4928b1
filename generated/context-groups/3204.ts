// Stress Agent, PS3.16 CID 3204
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3204.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3204: ContextGroup = {
  cid: '3204',
  name: 'Stress Agent',
  uid: '1.2.840.10008.6.1.759',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '66859009', meaning: 'Dipyridamole' },
    { scheme: 'SCT', value: '26523005', meaning: 'Dobutamine' },
    { scheme: 'SCT', value: '108502004', meaning: 'Adenosine' },
    { scheme: 'SCT', value: '73949004', meaning: 'Atropine' },
    { scheme: 'SCT', value: '432062000', meaning: 'Adenosine A2 receptor agonist' },
  ],
};
