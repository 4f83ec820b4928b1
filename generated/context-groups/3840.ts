// Pulmonary Vein, PS3.16 CID 3840
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3840.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3840: ContextGroup = {
  cid: '3840',
  name: 'Pulmonary Vein',
  uid: '1.2.840.10008.6.1.290',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '430757002', meaning: 'Pulmonary Vein' },
    { scheme: 'SCT', value: '27706005', meaning: 'Left Pulmonary Vein' },
    { scheme: 'SCT', value: '51249003', meaning: 'Inferior Left Pulmonary Vein' },
    { scheme: 'SCT', value: '43863001', meaning: 'Superior Left Pulmonary Vein' },
    { scheme: 'SCT', value: '91539005', meaning: 'Right Pulmonary Vein' },
    { scheme: 'SCT', value: '113273001', meaning: 'Inferior Right Pulmonary Vein' },
    { scheme: 'SCT', value: '8629005', meaning: 'Superior Right Pulmonary Vein' },
  ],
};
