// Cardiac Ultrasound Venous Return Systemic Finding Site, PS3.16 CID 12282
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12282.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12282: ContextGroup = {
  cid: '12282',
  name: 'Cardiac Ultrasound Venous Return Systemic Finding Site',
  uid: '1.2.840.10008.6.1.862',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '48345005', meaning: 'Superior Vena Cava' },
    { scheme: 'SCT', value: '443444008', meaning: 'Right Superior Vena Cava' },
    { scheme: 'SCT', value: '9642004', meaning: 'Left Superior Vena Cava' },
    { scheme: 'SCT', value: '64131007', meaning: 'Inferior Vena Cava' },
    { scheme: 'SCT', value: '8993003', meaning: 'Hepatic Vein' },
    { scheme: 'SCT', value: '443327008', meaning: 'Hemi-Fontan Pathway' },
    { scheme: 'SCT', value: '443789005', meaning: 'Glenn Pathway' },
    { scheme: 'SCT', value: '443298009', meaning: 'Fontan Pathway' },
    { scheme: 'SCT', value: '443326004', meaning: 'Fontan Inferior Vena Cava Pathway' },
    { scheme: 'SCT', value: '443724003', meaning: 'Fontan Fenestration' },
    { scheme: 'SCT', value: '443625008', meaning: 'Fontan Pulmonary Artery Connection' },
    { scheme: 'SCT', value: '443461006', meaning: 'Fontan Baffle Leak' },
    { scheme: 'SCT', value: '444177009', meaning: 'Mustard or Senning Superior Vena Cava Pathway' },
    { scheme: 'SCT', value: '444329004', meaning: 'Mustard or Senning Inferior Vena Cava Pathway' },
    { scheme: 'SCT', value: '443809000', meaning: 'Mustard or Senning Common Systemic Venous Pathway' },
  ],
};
