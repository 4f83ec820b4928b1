// Cardiac Ultrasound Myocardium Measurement, PS3.16 CID 12255
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12255.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12255: ContextGroup = {
  cid: '12255',
  name: 'Cardiac Ultrasound Myocardium Measurement',
  uid: '1.2.840.10008.6.1.836',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '122447', meaning: 'Wall Mass' },
    { scheme: 'LN', value: '59099-2', meaning: 'Myocardial Performance Index (Tei)' },
    { scheme: 'LN', value: '59094-3', meaning: 'Endocardial Area' },
    { scheme: 'LN', value: '59093-5', meaning: 'Epicardial Area' },
  ],
};
