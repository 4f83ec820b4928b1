// Robotic Delivery Device Dosimeter Unit, PS3.16 CID 9559
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9559.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9559: ContextGroup = {
  cid: '9559',
  name: 'Robotic Delivery Device Dosimeter Unit',
  uid: '1.2.840.10008.6.1.1310',
  extensible: false,
  includes: [],
  codes: [{ scheme: 'UCUM', value: '{MU}', meaning: 'Monitor Units' }],
};
