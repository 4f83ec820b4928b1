// Acoustic Coupling Medium, PS3.16 CID 11002
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_11002.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid11002: ContextGroup = {
  cid: '11002',
  name: 'Acoustic Coupling Medium',
  uid: '1.2.840.10008.6.1.1472',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '11713004', meaning: 'Water' },
    { scheme: 'SCT', value: '12977001', meaning: 'Deuterium oxide' },
    { scheme: 'SCT', value: '1004163002', meaning: 'Ultrasound coupling gel' },
    { scheme: 'SCT', value: '15158005', meaning: 'Air' },
  ],
};
