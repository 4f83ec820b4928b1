// History of Melanoma in Situ, PS3.16 CID 4403
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4403.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4403: ContextGroup = {
  cid: '4403',
  name: 'History of Melanoma in Situ',
  uid: '1.2.840.10008.6.1.1348',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'SCT', value: '1251000119106', meaning: 'History of melanoma in situ of the skin' }],
};
