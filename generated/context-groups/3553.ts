// Circulatory Support, PS3.16 CID 3553
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3553.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3553: ContextGroup = {
  cid: '3553',
  name: 'Circulatory Support',
  uid: '1.2.840.10008.6.1.149',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '129113006', meaning: 'Intra-Aortic Balloon Pump' },
    { scheme: 'SCT', value: '371790000', meaning: 'External Counter-Pulsation' },
    { scheme: 'SCT', value: '360066001', meaning: 'Left Ventricular Assist Device' },
    { scheme: 'SCT', value: '182744004', meaning: 'Extra-corporeal circulation' },
    { scheme: 'SCT', value: '63697000', meaning: 'Cardiopulmonary bypass' },
  ],
};
