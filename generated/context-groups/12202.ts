// Left Ventricle Volume Measurement, PS3.16 CID 12202
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12202.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12202: ContextGroup = {
  cid: '12202',
  name: 'Left Ventricle Volume Measurement',
  uid: '1.2.840.10008.6.1.595',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'LN', value: '18026-5', meaning: 'Left Ventricular End Diastolic Volume' },
    { scheme: 'LN', value: '18148-7', meaning: 'Left Ventricular End Systolic Volume' },
    { scheme: 'LN', value: '18043-0', meaning: 'Left Ventricular Ejection Fraction by US' },
  ],
};
