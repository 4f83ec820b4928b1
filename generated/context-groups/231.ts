// Yes-No Only, PS3.16 CID 231
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_231.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid231: ContextGroup = {
  cid: '231',
  name: 'Yes-No Only',
  uid: '1.2.840.10008.6.1.1064',
  extensible: false,
  includes: [],
  codes: [{ scheme: 'SCT', value: '373066001', meaning: 'Yes' }, { scheme: 'SCT', value: '373067005', meaning: 'No' }],
};
