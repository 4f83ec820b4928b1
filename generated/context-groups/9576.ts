// Reasons for RT Radiation Treatment Omission, PS3.16 CID 9576
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9576.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9576: ContextGroup = {
  cid: '9576',
  name: 'Reasons for RT Radiation Treatment Omission',
  uid: '1.2.840.10008.6.1.1423',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130663', meaning: 'RT Radiation previously delivered' },
    { scheme: 'DCM', value: '130664', meaning: 'Treatment unnecessary' },
    { scheme: 'DCM', value: '130665', meaning: 'Treatment exceeds patient tolerance' },
  ],
};
