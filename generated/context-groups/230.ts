// Yes-No, PS3.16 CID 230
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_230.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid230: ContextGroup = {
  cid: '230',
  name: 'Yes-No',
  uid: '1.2.840.10008.6.1.34',
  extensible: false,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '373066001', meaning: 'Yes' },
    { scheme: 'SCT', value: '373067005', meaning: 'No' },
    { scheme: 'SCT', value: '373068000', meaning: 'Undetermined' },
  ],
};
