// Diffusion Acquisition Value Type, PS3.16 CID 7260
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7260.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7260: ContextGroup = {
  cid: '7260',
  name: 'Diffusion Acquisition Value Type',
  uid: '1.2.840.10008.6.1.1059',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '113221', meaning: 'HARDI' },
    { scheme: 'DCM', value: '113222', meaning: 'DKI' },
    { scheme: 'DCM', value: '113223', meaning: 'DTI' },
    { scheme: 'DCM', value: '113224', meaning: 'DSI' },
    { scheme: 'DCM', value: '113225', meaning: 'LSDI' },
    { scheme: 'DCM', value: '113226', meaning: 'Single Shot EPI' },
    { scheme: 'DCM', value: '113227', meaning: 'Multiple Shot EPI' },
    { scheme: 'DCM', value: '113228', meaning: 'Parallel Imaging' },
  ],
};
