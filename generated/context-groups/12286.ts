// Cardiac Ultrasound Interventricular Septum Finding Site, PS3.16 CID 12286
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12286.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12286: ContextGroup = {
  cid: '12286',
  name: 'Cardiac Ultrasound Interventricular Septum Finding Site',
  uid: '1.2.840.10008.6.1.866',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '589001', meaning: 'Interventricular Septum' },
    { scheme: 'SCT', value: '30288003', meaning: 'Ventricular Septal Defect' },
    { scheme: 'SCT', value: '443329006', meaning: 'Bulboventricular Foramen' },
  ],
};
