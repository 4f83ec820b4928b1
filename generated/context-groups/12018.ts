// OB-GYN Summary, PS3.16 CID 12018
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12018.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12018: ContextGroup = {
  cid: '12018',
  name: 'OB-GYN Summary',
  uid: '1.2.840.10008.6.1.566',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'LN', value: '11878-6', meaning: 'Number of Fetuses by US' }, { scheme: 'LN', value: '11886-9', meaning: 'Gestational Age by ovulation date' }],
};
