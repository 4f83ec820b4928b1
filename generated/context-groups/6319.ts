// Abdominal Intervention Type, PS3.16 CID 6319
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6319.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6319: ContextGroup = {
  cid: '6319',
  name: 'Abdominal Intervention Type',
  uid: '1.2.840.10008.6.1.1376',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '387713003', meaning: 'Surgical procedure' },
    { scheme: 'SCT', value: '261004008', meaning: 'Diagnostic intent' },
    { scheme: 'SCT', value: '277132007', meaning: 'Therapeutic procedure' },
  ],
};
