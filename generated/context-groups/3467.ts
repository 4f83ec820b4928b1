// Ejection Fraction, PS3.16 CID 3467
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3467.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3467: ContextGroup = {
  cid: '3467',
  name: 'Ejection Fraction',
  uid: '1.2.840.10008.6.1.109',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'LN', value: '8808-8', meaning: 'Left Ventricular Ejection Fraction by Angiography' },
    { scheme: 'LN', value: '8815-3', meaning: 'Right Ventricular Ejection Fraction by Angiography' },
    { scheme: 'DCM', value: '122406', meaning: 'Left Atrial Ejection Fraction by Angiography' },
  ],
};
