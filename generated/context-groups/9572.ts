// Patient Shielding Device, PS3.16 CID 9572
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9572.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9572: ContextGroup = {
  cid: '9572',
  name: 'Patient Shielding Device',
  uid: '1.2.840.10008.6.1.1419',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '470204007', meaning: 'Gonad radiation shield' },
    { scheme: 'SCT', value: '469266003', meaning: 'Eye radiation shield' },
    { scheme: 'DCM', value: '130640', meaning: 'Cavity radiation shield' },
    { scheme: 'DCM', value: '130641', meaning: 'Independent radiation shield' },
  ],
};
