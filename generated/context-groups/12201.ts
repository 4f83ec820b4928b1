// Left Ventricle Linear Measurement, PS3.16 CID 12201
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12201.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12201: ContextGroup = {
  cid: '12201',
  name: 'Left Ventricle Linear Measurement',
  uid: '1.2.840.10008.6.1.594',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'LN', value: '29436-3', meaning: 'Left Ventricle Internal End Diastolic Dimension' },
    { scheme: 'LN', value: '29438-9', meaning: 'Left Ventricle Internal Systolic Dimension' },
    { scheme: 'LN', value: '18051-3', meaning: 'Left Ventricular Fractional Shortening' },
    { scheme: 'LN', value: '18154-5', meaning: 'Interventricular Septum Diastolic Thickness' },
    { scheme: 'LN', value: '18155-2', meaning: 'Interventricular Septum to Posterior Wall Thickness Ratio' },
    { scheme: 'LN', value: '18054-7', meaning: 'Interventricular Septum % Thickening' },
    { scheme: 'LN', value: '18158-6', meaning: 'Interventricular Septum Systolic Thickness' },
    { scheme: 'LN', value: '18053-9', meaning: 'Left Ventricle Posterior Wall % Thickening' },
    { scheme: 'LN', value: '18077-8', meaning: 'Left Ventricle diastolic major axis' },
    { scheme: 'LN', value: '18076-0', meaning: 'Left Ventricle systolic major axis' },
    { scheme: 'LN', value: '18156-0', meaning: 'Left Ventricle Posterior Wall Systolic Thickness' },
    { scheme: 'LN', value: '18152-9', meaning: 'Left Ventricle Posterior Wall Diastolic Thickness' },
    { scheme: 'SCT', value: '399063007', meaning: 'Left Ventricle Semi-major Axis Diastolic Dimension' },
    { scheme: 'SCT', value: '399309003', meaning: 'Left Ventricle Truncated Semi-major Axis Diastolic Dimension' },
  ],
};
