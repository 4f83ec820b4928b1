// Respiratory Status, PS3.16 CID 3823
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3823.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3823: ContextGroup = {
  cid: '3823',
  name: 'Respiratory Status',
  uid: '1.2.840.10008.6.1.278',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '14910006', meaning: 'inspiration' },
    { scheme: 'SCT', value: '58322009', meaning: 'expiration' },
    { scheme: 'SCT', value: '45804006', meaning: 'autonomous breathing' },
    { scheme: 'SCT', value: '261039008', meaning: 'Valsalva maneuver' },
    { scheme: 'DCM', value: '122612', meaning: 'central breathing position' },
    { scheme: 'SCT', value: '386616007', meaning: 'shallow breathing' },
  ],
};
