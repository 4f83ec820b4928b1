// Location in Lung, PS3.16 CID 6126
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6126.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6126: ContextGroup = {
  cid: '6126',
  name: 'Location in Lung',
  uid: '1.2.840.10008.6.1.446',
  extensible: true,
  includes: ['6171', '6170'],
  codes: [{ scheme: 'SCT', value: '68599007', meaning: 'Subpleural' }],
};
