// Attenuation Correction, PS3.16 CID 3112
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3112.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3112: ContextGroup = {
  cid: '3112',
  name: 'Attenuation Correction',
  uid: '1.2.840.10008.6.1.744',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '122726', meaning: 'Algorithmic Attenuation Correction' },
    { scheme: 'DCM', value: '122727', meaning: 'NM Transmission Attenuation Correction' },
    { scheme: 'DCM', value: '122728', meaning: 'CT-based Attenuation Correction' },
    { scheme: 'DCM', value: '122729', meaning: 'No Attenuation Correction' },
  ],
};
