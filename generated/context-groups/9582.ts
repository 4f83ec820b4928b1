// Radiotherapy Dose Region, PS3.16 CID 9582
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9582.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9582: ContextGroup = {
  cid: '9582',
  name: 'Radiotherapy Dose Region',
  uid: '1.2.840.10008.6.1.1444',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '130747', meaning: 'Isodose Volume' }],
};
