// Echocardiography Aorta Measurement, PS3.16 CID 12212
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12212.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12212: ContextGroup = {
  cid: '12212',
  name: 'Echocardiography Aorta Measurement',
  uid: '1.2.840.10008.6.1.605',
  extensible: true,
  includes: ['12220'],
  codes: [
    { scheme: 'LN', value: '18015-8', meaning: 'Aortic Root Diameter' },
    { scheme: 'LN', value: '18011-7', meaning: 'Aortic Arch Diameter' },
    { scheme: 'LN', value: '18012-5', meaning: 'Ascending Aortic Diameter' },
    { scheme: 'LN', value: '18014-1', meaning: 'Aortic Isthmus Diameter' },
    { scheme: 'LN', value: '18013-3', meaning: 'Descending Aortic Diameter' },
    { scheme: 'LN', value: '17995-2', meaning: 'Thoracic Aorta Coarctation Systolic Peak Instantaneous Gradient' },
    { scheme: 'LN', value: '29460-3', meaning: 'Thoracic Aorta Coarctation Systolic Peak Velocity' },
  ],
};
