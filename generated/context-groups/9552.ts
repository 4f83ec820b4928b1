// C-Arm Photon-Electron Dosimeter Unit, PS3.16 CID 9552
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9552.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9552: ContextGroup = {
  cid: '9552',
  name: 'C-Arm Photon-Electron Dosimeter Unit',
  uid: '1.2.840.10008.6.1.1299',
  extensible: false,
  includes: [],
  codes: [{ scheme: 'UCUM', value: '{MU}', meaning: 'Monitor Units' }],
};
