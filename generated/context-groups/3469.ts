// ES Volume, PS3.16 CID 3469
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3469.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3469: ContextGroup = {
  cid: '3469',
  name: 'ES Volume',
  uid: '1.2.840.10008.6.1.111',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'LN', value: '8823-7', meaning: 'Left Ventricular ES Volume' },
    { scheme: 'LN', value: '8824-5', meaning: 'Right Ventricular ES Volume' },
    { scheme: 'DCM', value: '122408', meaning: 'Left Atrial ES Volume' },
  ],
};
