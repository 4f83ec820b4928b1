// ED Volume, PS3.16 CID 3468
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3468.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3468: ContextGroup = {
  cid: '3468',
  name: 'ED Volume',
  uid: '1.2.840.10008.6.1.110',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'LN', value: '8821-1', meaning: 'Left Ventricular ED Volume' },
    { scheme: 'LN', value: '8822-9', meaning: 'Right Ventricular ED Volume' },
    { scheme: 'DCM', value: '122407', meaning: 'Left Atrial ED Volume' },
  ],
};
