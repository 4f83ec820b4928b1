// Instance Availability Status, PS3.16 CID 50
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_50.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid50: ContextGroup = {
  cid: '50',
  name: 'Instance Availability Status',
  uid: '1.2.840.10008.6.1.811',
  extensible: false,
  includes: [],
  codes: [
    { scheme: 'DCM', value: 'NEARLINE', meaning: 'Nearline' },
    { scheme: 'DCM', value: 'OFFLINE', meaning: 'Offline' },
    { scheme: 'DCM', value: 'ONLINE', meaning: 'Online' },
    { scheme: 'DCM', value: 'UNAVAILABLE', meaning: 'Unavailable' },
  ],
};
