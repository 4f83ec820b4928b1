// Blood Source Type, PS3.16 CID 3520
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3520.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3520: ContextGroup = {
  cid: '3520',
  name: 'Blood Source Type',
  uid: '1.2.840.10008.6.1.137',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '371952000', meaning: 'Systemic Artery Blood' },
    { scheme: 'SCT', value: '116176007', meaning: 'Mixed Venous Blood' },
    { scheme: 'SCT', value: '371953005', meaning: 'Pulmonary Artery Blood' },
    { scheme: 'SCT', value: '371954004', meaning: 'Pulmonary Vein Blood' },
  ],
};
