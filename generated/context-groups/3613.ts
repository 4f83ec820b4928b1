// Hemodynamic Time Measurement, PS3.16 CID 3613
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3613.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3613: ContextGroup = {
  cid: '3613',
  name: 'Hemodynamic Time Measurement',
  uid: '1.2.840.10008.6.1.163',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '122182', meaning: 'R-R interval' },
    { scheme: 'DCM', value: '109072', meaning: 'Tau' },
    { scheme: 'DCM', value: '122211', meaning: 'Left Ventricular ejection time' },
    { scheme: 'DCM', value: '122212', meaning: 'Left Ventricular filling time' },
    { scheme: 'DCM', value: '122213', meaning: 'Right Ventricular ejection time' },
    { scheme: 'DCM', value: '122214', meaning: 'Right Ventricular filling time' },
    { scheme: 'DCM', value: '109071', meaning: 'Indicator mean transit time' },
  ],
};
