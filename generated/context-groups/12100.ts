// Vascular Ultrasound Report Document Title, PS3.16 CID 12100
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12100.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12100: ContextGroup = {
  cid: '12100',
  name: 'Vascular Ultrasound Report Document Title',
  uid: '1.2.840.10008.6.1.1315',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'LN', value: '24616-5', meaning: 'US Carotid Arteries Report' },
    { scheme: 'LN', value: '46375-2', meaning: 'US Artery Report' },
    { scheme: 'LN', value: '39036-9', meaning: 'US Vein Report' },
    { scheme: 'LN', value: '39445-2', meaning: 'US Doppler Vessels Report' },
    { scheme: 'LN', value: '24534-0', meaning: 'US Doppler Abdominal Vessels Report' },
    { scheme: 'LN', value: '43771-5', meaning: 'US Doppler Extremity Vessels Report' },
    { scheme: 'LN', value: '24733-8', meaning: 'US Doppler Head Vessels Report' },
    { scheme: 'LN', value: '44174-1', meaning: 'US Doppler Lower Extremity Vessels Report' },
    { scheme: 'LN', value: '39448-6', meaning: 'US Doppler Upper Extremity Vessels Report' },
    { scheme: 'SCT', value: '48526000', meaning: 'Peripheral Vascular Ultrasound Report' },
  ],
};
