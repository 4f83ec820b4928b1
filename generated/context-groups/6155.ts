// Posterior Acoustic Feature, PS3.16 CID 6155
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6155.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6155: ContextGroup = {
  cid: '6155',
  name: 'Posterior Acoustic Feature',
  uid: '1.2.840.10008.6.1.470',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '111367', meaning: 'No posterior acoustic features' },
    { scheme: 'DCM', value: '111368', meaning: 'Posterior enhancement' },
    { scheme: 'DCM', value: '111369', meaning: 'Posterior shadowing' },
    { scheme: 'DCM', value: '111370', meaning: 'Combined posterior enhancement and shadowing' },
  ],
};
