// Organ Part (Non-Lateralized), PS3.16 CID 12130
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12130.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12130: ContextGroup = {
  cid: '12130',
  name: 'Organ Part (Non-Lateralized)',
  uid: '1.2.840.10008.6.1.1316',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '119281005', meaning: 'Lobe of thyroid' },
    { scheme: 'SCT', value: '362892003', meaning: 'Thyroid part' },
    { scheme: 'SCT', value: '40867004', meaning: 'Thyroid isthmus' },
  ],
};
