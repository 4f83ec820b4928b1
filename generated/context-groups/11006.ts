// Photoacoustic Imaged Property, PS3.16 CID 11006
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_11006.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid11006: ContextGroup = {
  cid: '11006',
  name: 'Photoacoustic Imaged Property',
  uid: '1.2.840.10008.6.1.1476',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '110819', meaning: 'Blood Oxygenation Level' },
    { scheme: 'DCM', value: '130823', meaning: 'Blood Deoxygenation Level' },
    { scheme: 'SCT', value: '38082009', meaning: 'Hemoglobin' },
    { scheme: 'DCM', value: '110830', meaning: 'Elasticity' },
    { scheme: 'DCM', value: '110831', meaning: 'Perfusion' },
    { scheme: 'SCT', value: '59094002', meaning: 'Melanin' },
    { scheme: 'SCT', value: '11713004', meaning: 'Water' },
    { scheme: 'SCT', value: '70106000', meaning: 'Lipid' },
  ],
};
