// Attenuation Coefficient Measurement, PS3.16 CID 6141
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6141.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6141: ContextGroup = {
  cid: '6141',
  name: 'Attenuation Coefficient Measurement',
  uid: '1.2.840.10008.6.1.461',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '112031', meaning: 'Attenuation Coefficient' },
    { scheme: 'DCM', value: '112179', meaning: 'Minimum Attenuation Coefficient' },
    { scheme: 'DCM', value: '112180', meaning: 'Maximum Attenuation Coefficient' },
    { scheme: 'DCM', value: '112181', meaning: 'Mean Attenuation Coefficient' },
    { scheme: 'DCM', value: '112182', meaning: 'Median Attenuation Coefficient' },
    { scheme: 'DCM', value: '112183', meaning: 'Standard Deviation of Attenuation Coefficient' },
  ],
};
