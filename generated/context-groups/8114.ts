// Specimen Fixative, PS3.16 CID 8114
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_8114.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid8114: ContextGroup = {
  cid: '8114',
  name: 'Specimen Fixative',
  uid: '1.2.840.10008.6.1.1052',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '434162003', meaning: 'Neutral Buffered Formalin' },
    { scheme: 'SCT', value: '433474002', meaning: 'Bouin\'s fluid' },
    { scheme: 'SCT', value: '431510009', meaning: 'Formalin' },
    { scheme: 'SCT', value: '433338005', meaning: 'Carnoy\'s fluid' },
    { scheme: 'SCT', value: '434295000', meaning: 'Formol sublimate' },
    { scheme: 'SCT', value: '433471005', meaning: 'Helly\'s fluid' },
    { scheme: 'SCT', value: '430028007', meaning: 'Michel\'s medium' },
    { scheme: 'SCT', value: '433473008', meaning: 'Zenker\'s fluid' },
    { scheme: 'SCT', value: '52836003', meaning: 'Paraformaldehyde' },
    { scheme: 'SCT', value: '2869004', meaning: 'Acetic acid' },
    { scheme: 'SCT', value: '259153006', meaning: 'Chloroform' },
    { scheme: 'SCT', value: '430821002', meaning: 'Chromium trioxide' },
    { scheme: 'SCT', value: '419442005', meaning: 'Ethanol' },
    { scheme: 'SCT', value: '111095003', meaning: 'Formaldehyde' },
    { scheme: 'SCT', value: '11496005', meaning: 'Mercuric chloride' },
    { scheme: 'SCT', value: '259221006', meaning: 'Methanol' },
    { scheme: 'SCT', value: '13931001', meaning: 'Osmium tetroxide' },
    { scheme: 'SCT', value: '24215009', meaning: 'Picric acid' },
    { scheme: 'SCT', value: '19893005', meaning: 'Potassium dichromate' },
  ],
};
