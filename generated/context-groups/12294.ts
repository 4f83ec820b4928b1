// Cardiac Ultrasound Pericardium and Pleura Finding Site, PS3.16 CID 12294
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12294.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12294: ContextGroup = {
  cid: '12294',
  name: 'Cardiac Ultrasound Pericardium and Pleura Finding Site',
  uid: '1.2.840.10008.6.1.874',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '76848001', meaning: 'Pericardium' },
    { scheme: 'SCT', value: '3120008', meaning: 'Pleura' },
    { scheme: 'SCT', value: '53727004', meaning: 'Left Pleura' },
    { scheme: 'SCT', value: '44788007', meaning: 'Right Pleura' },
  ],
};
