// Chest Types of Quality Control Standard, PS3.16 CID 6136
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6136.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6136: ContextGroup = {
  cid: '6136',
  name: 'Chest Types of Quality Control Standard',
  uid: '1.2.840.10008.6.1.456',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '112035', meaning: 'Performance of Pediatric and Adult Chest Radiography, ACR' },
    { scheme: 'DCM', value: '112036', meaning: 'ACR Position Statement' },
    { scheme: 'DCM', value: '111240', meaning: 'Institutionally defined quality control standard' },
    { scheme: 'DCM', value: '112184', meaning: 'Performance of Pediatric and Adult Thoracic CT' },
    { scheme: 'DCM', value: '112185', meaning: 'Performance of CT for Detection of Pulmonary Embolism in Adults' },
    { scheme: 'DCM', value: '112186', meaning: 'Performance of High-Resolution CT of the Lungs in Adults' },
  ],
};
