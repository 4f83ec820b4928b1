// Echocardiography Hepatic Vein Measurement, PS3.16 CID 12216
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12216.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12216: ContextGroup = {
  cid: '12216',
  name: 'Echocardiography Hepatic Vein Measurement',
  uid: '1.2.840.10008.6.1.608',
  extensible: true,
  includes: ['12220'],
  codes: [
    { scheme: 'LN', value: '29471-0', meaning: 'Hepatic Vein Systolic Peak Velocity' },
    { scheme: 'LN', value: '29472-8', meaning: 'Hepatic Vein Diastolic Peak Velocity' },
    { scheme: 'LN', value: '29473-6', meaning: 'Hepatic Vein Systolic to Diastolic Ratio' },
    { scheme: 'LN', value: '29474-4', meaning: 'Hepatic Vein Atrial Contraction Reversal Peak Velocity' },
  ],
};
