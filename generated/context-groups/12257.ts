// Cardiac Ultrasound Left Ventricle Measurement, PS3.16 CID 12257
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12257.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12257: ContextGroup = {
  cid: '12257',
  name: 'Cardiac Ultrasound Left Ventricle Measurement',
  uid: '1.2.840.10008.6.1.838',
  extensible: true,
  includes: ['12220', '12222', '12239', '12250', '12252', '12253', '12254', '12255'],
  codes: [
    { scheme: 'SCT', value: '118565006', meaning: 'Volume' },
    { scheme: 'LN', value: '18155-2', meaning: 'Interventricular Septum to Posterior Wall Thickness Ratio' },
    { scheme: 'SCT', value: '399140004', meaning: 'Ratio of MV Peak Velocity to LV Peak Tissue Velocity E-Wave' },
    { scheme: 'LN', value: '59097-6', meaning: 'Left Ventricle Meridional Wall Stress' },
    { scheme: 'LN', value: '59095-0', meaning: 'Time to Left Ventricle S Tissue Velocity' },
    { scheme: 'LN', value: '59096-8', meaning: 'Time to Left Ventricle E Tissue Velocity' },
    { scheme: 'LN', value: '59124-8', meaning: 'Tissue Velocity Time Integral (VTI) for the area under Left Ventricle E wave' },
    { scheme: 'LN', value: '59125-5', meaning: 'Tissue Velocity Time Integral (VTI) for the area under Left Ventricle A wave' },
    { scheme: 'LN', value: '59129-7', meaning: 'Left Ventricle E to A Tissue Velocity Ratio' },
    { scheme: 'LN', value: '59133-9', meaning: 'Peak Tissue Velocity' },
  ],
};
