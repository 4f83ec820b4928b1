// Imaging Agent Administration Phase Type, PS3.16 CID 62
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_62.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid62: ContextGroup = {
  cid: '62',
  name: 'Imaging Agent Administration Phase Type',
  uid: '1.2.840.10008.6.1.1252',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130168', meaning: 'Automatic Programmed Administration Phase' },
    { scheme: 'DCM', value: '130169', meaning: 'Automatic Programmed Delay Phase' },
    { scheme: 'DCM', value: '130171', meaning: 'Automated Manual Inject Phase' },
    { scheme: 'DCM', value: '130263', meaning: 'Automatic Programmed Wait Phase' },
  ],
};
