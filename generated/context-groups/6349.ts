// MR Coil Type, PS3.16 CID 6349
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6349.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6349: ContextGroup = {
  cid: '6349',
  name: 'MR Coil Type',
  uid: '1.2.840.10008.6.1.1406',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'RADLEX', value: 'RID10809', meaning: 'Endorectal coil' }],
};
