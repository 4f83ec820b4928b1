// Implant Template View Orientation, PS3.16 CID 7302
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7302.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7302: ContextGroup = {
  cid: '7302',
  name: 'Implant Template View Orientation',
  uid: '1.2.840.10008.6.1.1033',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '399348003', meaning: 'Antero-Posterior' },
    { scheme: 'SCT', value: '399368009', meaning: 'Medio-Lateral' },
    { scheme: 'SCT', value: '399352003', meaning: 'Lateral-Medial' },
  ],
};
