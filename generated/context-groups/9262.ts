// Energy Derivation Types, PS3.16 CID 9262
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9262.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9262: ContextGroup = {
  cid: '9262',
  name: 'Energy Derivation Types',
  uid: '1.2.840.10008.6.1.1461',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130806', meaning: 'Configured Lowest Imaging Energy' },
    { scheme: 'DCM', value: '130807', meaning: 'Configured Default Imaging Energy' },
  ],
};
