// Stress Imaging Quality Issue, PS3.16 CID 3115
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3115.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3115: ContextGroup = {
  cid: '3115',
  name: 'Stress Imaging Quality Issue',
  uid: '1.2.840.10008.6.1.747',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '111210', meaning: 'Motion blur' },
    { scheme: 'DCM', value: '122743', meaning: 'Body habitus attenuation' },
    { scheme: 'DCM', value: '122744', meaning: 'Breast attenuation' },
    { scheme: 'DCM', value: '122745', meaning: 'Diaphragmatic attenuation' },
    { scheme: 'SCT', value: '429382003', meaning: 'Subdiaphragmatic uptake' },
  ],
};
