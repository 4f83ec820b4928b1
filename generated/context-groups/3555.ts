// Pacing, PS3.16 CID 3555
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3555.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3555: ContextGroup = {
  cid: '3555',
  name: 'Pacing',
  uid: '1.2.840.10008.6.1.151',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '18590009', meaning: 'Pacing' },
    { scheme: 'SCT', value: '371909000', meaning: 'pacing with magnet' },
    { scheme: 'SCT', value: '69158002', meaning: 'atrial pacing' },
    { scheme: 'SCT', value: '344994008', meaning: 'ventricular pacing' },
    { scheme: 'SCT', value: '371910005', meaning: 'A-V sequential pacing' },
    { scheme: 'SCT', value: '59218006', meaning: 'temporary transcutaneous pacing' },
  ],
};
