// Cardiac Ultrasound Venous Return Pulmonary Finding Site, PS3.16 CID 12283
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12283.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12283: ContextGroup = {
  cid: '12283',
  name: 'Cardiac Ultrasound Venous Return Pulmonary Finding Site',
  uid: '1.2.840.10008.6.1.863',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '122972007', meaning: 'Pulmonary Vein' },
    { scheme: 'SCT', value: '430757002', meaning: 'Pulmonary Vein Great Vessel' },
    { scheme: 'SCT', value: '443445009', meaning: 'Cor Triatriatum Orifice' },
    { scheme: 'SCT', value: '443297004', meaning: 'Pulmonary Vein to Atrium Connection' },
    { scheme: 'SCT', value: '443907004', meaning: 'Mustard or Senning Pulmonary Venous Pathway' },
  ],
};
