// Prostate Imaging Types of Quality Control Standard, PS3.16 CID 6353
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6353.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6353: ContextGroup = {
  cid: '6353',
  name: 'Prostate Imaging Types of Quality Control Standard',
  uid: '1.2.840.10008.6.1.1410',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130606', meaning: 'ESUR 2012 prostate MRI acquisition requirements' },
    { scheme: 'DCM', value: '130607', meaning: 'PI-RADS 2.0 prostate MRI acquisition requirements' },
    { scheme: 'DCM', value: '130608', meaning: 'PI-RADS 2.1 prostate MRI acquisition requirements' },
    { scheme: 'DCM', value: '111240', meaning: 'Institutionally defined quality control standard' },
  ],
};
