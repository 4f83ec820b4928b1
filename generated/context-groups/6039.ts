// Nipple Characteristic, PS3.16 CID 6039
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6039.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6039: ContextGroup = {
  cid: '6039',
  name: 'Nipple Characteristic',
  uid: '1.2.840.10008.6.1.369',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'SCT', value: '31842008', meaning: 'Normal shape' }, { scheme: 'SCT', value: '271955004', meaning: 'Nipple retraction' }],
};
