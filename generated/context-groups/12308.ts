// Ultrasound Shear Wave Measurement, PS3.16 CID 12308
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12308.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12308: ContextGroup = {
  cid: '12308',
  name: 'Ultrasound Shear Wave Measurement',
  uid: '1.2.840.10008.6.1.1411',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130611', meaning: 'Shear Wave Speed' },
    { scheme: 'DCM', value: '110830', meaning: 'Elasticity' },
    { scheme: 'DCM', value: '130612', meaning: 'Shear Wave Dispersion Slope' },
    { scheme: 'DCM', value: '130613', meaning: 'ROI Depth' },
    { scheme: 'SCT', value: '131184002', meaning: 'Area of defined region' },
  ],
};
