// Stenosis Length, PS3.16 CID 3831
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3831.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3831: ContextGroup = {
  cid: '3831',
  name: 'Stenosis Length',
  uid: '1.2.840.10008.6.1.282',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'SCT', value: '255511005', meaning: 'long' }, { scheme: 'SCT', value: '367450005', meaning: 'short' }],
};
