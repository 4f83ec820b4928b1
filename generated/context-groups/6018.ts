// Clockface Location or Region, PS3.16 CID 6018
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6018.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6018: ContextGroup = {
  cid: '6018',
  name: 'Clockface Location or Region',
  uid: '1.2.840.10008.6.1.348',
  extensible: true,
  includes: ['6019'],
  codes: [{ scheme: 'SCT', value: '78904004', meaning: 'Chest wall' }],
};
