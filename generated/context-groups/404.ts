// Audit Participant Object ID Type Code, PS3.16 CID 404
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_404.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid404: ContextGroup = {
  cid: '404',
  name: 'Audit Participant Object ID Type Code',
  uid: '1.2.840.10008.6.1.907',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '110180', meaning: 'Study Instance UID' },
    { scheme: 'DCM', value: '110181', meaning: 'SOP Class UID' },
    { scheme: 'DCM', value: '110182', meaning: 'Node ID' },
  ],
};
