// Numeric Value Unknown Qualifier, PS3.16 CID 44
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_44.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid44: ContextGroup = {
  cid: '44',
  name: 'Numeric Value Unknown Qualifier',
  uid: '1.2.840.10008.6.1.1357',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '114007', meaning: 'Measurement not attempted' },
    { scheme: 'DCM', value: '114010', meaning: 'Value unknown' },
    { scheme: 'DCM', value: '114011', meaning: 'Value indeterminate' },
  ],
};
