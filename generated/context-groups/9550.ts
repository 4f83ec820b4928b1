// C-Arm Photon-Electron Delivery Rate Unit, PS3.16 CID 9550
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9550.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9550: ContextGroup = {
  cid: '9550',
  name: 'C-Arm Photon-Electron Delivery Rate Unit',
  uid: '1.2.840.10008.6.1.1297',
  extensible: false,
  includes: [],
  codes: [{ scheme: 'UCUM', value: '{MU}/s', meaning: 'Monitor Units/Second' }],
};
