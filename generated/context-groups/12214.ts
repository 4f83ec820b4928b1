// Echocardiography Pulmonary Vein Measurement, PS3.16 CID 12214
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12214.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12214: ContextGroup = {
  cid: '12214',
  name: 'Echocardiography Pulmonary Vein Measurement',
  uid: '1.2.840.10008.6.1.606',
  extensible: true,
  includes: ['12220'],
  codes: [
    { scheme: 'LN', value: '29450-4', meaning: 'Pulmonary Vein Systolic Peak Velocity' },
    { scheme: 'LN', value: '29451-2', meaning: 'Pulmonary Vein Diastolic Peak Velocity' },
    { scheme: 'LN', value: '29452-0', meaning: 'Pulmonary Vein Systolic to Diastolic Ratio' },
    { scheme: 'LN', value: '29453-8', meaning: 'Pulmonary Vein Atrial Contraction Reversal Peak Velocity' },
    { scheme: 'SCT', value: '399070007', meaning: 'Pulmonary Vein A-Wave Duration' },
    { scheme: 'SCT', value: '399039004', meaning: 'Pulmonary Vein D-Wave Velocity Time Integral' },
    { scheme: 'SCT', value: '399267001', meaning: 'Pulmonary Vein S-Wave Velocity Time Integral' },
  ],
};
