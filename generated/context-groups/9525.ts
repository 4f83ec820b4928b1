// Radiation Therapy Particle, PS3.16 CID 9525
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9525.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9525: ContextGroup = {
  cid: '9525',
  name: 'Radiation Therapy Particle',
  uid: '1.2.840.10008.6.1.1235',
  extensible: false,
  includes: [],
  codes: [{ scheme: 'SCT', value: '290006006', meaning: 'Photon' }, { scheme: 'SCT', value: '46602004', meaning: 'Electron' }],
};
