// Breast Implant Finding, PS3.16 CID 6072
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6072.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6072: ContextGroup = {
  cid: '6072',
  name: 'Breast Implant Finding',
  uid: '1.2.840.10008.6.1.401',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '111503', meaning: 'Normal implants' },
    { scheme: 'DCM', value: '111504', meaning: 'Asymmetric implants' },
    { scheme: 'DCM', value: '111505', meaning: 'Calcified implant' },
    { scheme: 'DCM', value: '111506', meaning: 'Distorted implant' },
    { scheme: 'DCM', value: '111507', meaning: 'Silicone-laden lymph nodes' },
    { scheme: 'DCM', value: '111508', meaning: 'Free silicone' },
    { scheme: 'DCM', value: '111509', meaning: 'Herniated implant' },
    { scheme: 'SCT', value: '237473006', meaning: 'Rupture of breast implant' },
    { scheme: 'DCM', value: '111510', meaning: 'Explantation' },
  ],
};
