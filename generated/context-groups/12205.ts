// Echocardiography Left Atrium Measurement, PS3.16 CID 12205
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12205.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12205: ContextGroup = {
  cid: '12205',
  name: 'Echocardiography Left Atrium Measurement',
  uid: '1.2.840.10008.6.1.598',
  extensible: true,
  includes: ['12220'],
  codes: [
    { scheme: 'LN', value: '29469-4', meaning: 'Left Atrium Antero-posterior Systolic Dimension' },
    { scheme: 'LN', value: '17985-3', meaning: 'Left Atrium to Aortic Root Ratio' },
    { scheme: 'LN', value: '29486-8', meaning: 'Left Atrial Appendage Peak Velocity' },
    { scheme: 'LN', value: '17977-0', meaning: 'Left Atrium Area A4C view' },
    { scheme: 'SCT', value: '399235004', meaning: 'Left Atrium Systolic Volume' },
  ],
};
