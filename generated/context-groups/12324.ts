// Shear Wave Detection Method, PS3.16 CID 12324
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12324.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12324: ContextGroup = {
  cid: '12324',
  name: 'Shear Wave Detection Method',
  uid: '1.2.840.10008.6.1.1451',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '130756', meaning: 'Particle Displacement Method' }, { scheme: 'DCM', value: '130757', meaning: 'Particle Velocity Method' }],
};
