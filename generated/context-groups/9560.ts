// Robotic Delivery Device Dose Rate Unit, PS3.16 CID 9560
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9560.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9560: ContextGroup = {
  cid: '9560',
  name: 'Robotic Delivery Device Dose Rate Unit',
  uid: '1.2.840.10008.6.1.1311',
  extensible: false,
  includes: [],
  codes: [{ scheme: 'UCUM', value: 'Gy/s', meaning: 'Gy/s' }],
};
