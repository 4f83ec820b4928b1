// Left Ventricle Other Measurement, PS3.16 CID 12203
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12203.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12203: ContextGroup = {
  cid: '12203',
  name: 'Left Ventricle Other Measurement',
  uid: '1.2.840.10008.6.1.596',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'LN', value: '18087-7', meaning: 'Left Ventricle Mass' },
    { scheme: 'LN', value: '18071-1', meaning: 'Left Ventricular Isovolumic Relaxation Time' },
    { scheme: 'SCT', value: '399051002', meaning: 'Left Ventricular Isovolumic Contraction Time' },
    { scheme: 'SCT', value: '399133000', meaning: 'Left Ventricular Peak Early Diastolic Tissue Velocity' },
    { scheme: 'SCT', value: '399140004', meaning: 'Ratio of MV Peak Velocity to LV Peak Tissue Velocity E-Wave' },
    { scheme: 'SCT', value: '399007006', meaning: 'LV Peak Diastolic Tissue Velocity During Atrial Systole' },
    { scheme: 'SCT', value: '399167005', meaning: 'Left Ventricular Peak Systolic Tissue Velocity' },
    { scheme: 'SCT', value: '399266005', meaning: 'Left Ventricular Index of Myocardial Performance' },
  ],
};
