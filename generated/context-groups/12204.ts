// Echocardiography Right Ventricle Measurement, PS3.16 CID 12204
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12204.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12204: ContextGroup = {
  cid: '12204',
  name: 'Echocardiography Right Ventricle Measurement',
  uid: '1.2.840.10008.6.1.597',
  extensible: true,
  includes: ['12220', '12222'],
  codes: [
    { scheme: 'SCT', value: '429483009', meaning: 'RV Stroke Volume' },
    { scheme: 'SCT', value: '428628004', meaning: 'RV Cardiac Output' },
    { scheme: 'SCT', value: '427990004', meaning: 'RV Cardiac Index' },
    { scheme: 'SCT', value: '429619008', meaning: 'RV Stroke Index' },
    { scheme: 'LN', value: '20304-2', meaning: 'Right Ventricular Internal Diastolic Dimension' },
    { scheme: 'LN', value: '20305-9', meaning: 'Right Ventricular Internal Systolic Dimension' },
    { scheme: 'SCT', value: '399154007', meaning: 'Right Ventricular Index of Myocardial Performance' },
    { scheme: 'SCT', value: '399023006', meaning: 'Right Ventricular Peak Systolic Pressure' },
    { scheme: 'LN', value: '18153-7', meaning: 'Right Ventricular Anterior Wall Diastolic Thickness' },
    { scheme: 'LN', value: '18157-8', meaning: 'Right Ventricular Anterior Wall Systolic Thickness' },
  ],
};
