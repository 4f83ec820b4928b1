// Radiation Dose Estimate Distribution Representation, PS3.16 CID 10063
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_10063.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid10063: ContextGroup = {
  cid: '10063',
  name: 'Radiation Dose Estimate Distribution Representation',
  uid: '1.2.840.10008.6.1.1157',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '128484', meaning: 'Isodose' },
    { scheme: 'DCM', value: '128485', meaning: 'Skin Dose Map' },
    { scheme: 'DCM', value: '128487', meaning: '3D Dose Map' },
    { scheme: 'DCM', value: '128488', meaning: 'Dose Gradient' },
    { scheme: 'DCM', value: '128496', meaning: 'Dose Point Cloud' },
    { scheme: 'DCM', value: '121342', meaning: 'Dose Image' },
  ],
};
