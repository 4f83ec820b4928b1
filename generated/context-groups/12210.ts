// Echocardiography Pulmonary Artery Measurement, PS3.16 CID 12210
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12210.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12210: ContextGroup = {
  cid: '12210',
  name: 'Echocardiography Pulmonary Artery Measurement',
  uid: '1.2.840.10008.6.1.603',
  extensible: true,
  includes: ['12220'],
  codes: [
    { scheme: 'LN', value: '18020-8', meaning: 'Main Pulmonary Artery Diameter' },
    { scheme: 'LN', value: '18021-6', meaning: 'Right Pulmonary Artery Diameter' },
    { scheme: 'LN', value: '18019-0', meaning: 'Left Pulmonary Artery Diameter' },
    { scheme: 'SCT', value: '399048009', meaning: 'Main Pulmonary Artery Peak Velocity' },
  ],
};
